import { useNavigate } from '@tanstack/react-router';
import { type SyntheticEvent, useState } from 'react';
import { useText } from '../../lib/i18n';
import { Button } from '../../ui';
import { TextField } from '../../ui/form';
import { kindOf, kinds } from './filter';
import type { InboxSearch } from './search';

/** What to show of the inbox; it stands in the address, so that it is there again on the way back. */
export function InboxFind({ search }: { search: InboxSearch }) {
  const { t } = useText();
  const navigate = useNavigate({ from: '/inbox' });
  const [find, setFind] = useState(search.find ?? '');
  const show = (change: { [Key in keyof InboxSearch]: InboxSearch[Key] | undefined }) =>
    void navigate({
      replace: true,
      search: (before) => {
        const { find: text, unread, kind } = { ...before, ...change };
        return { ...(text && { find: text }), ...(unread && { unread }), ...(kind && { kind }) };
      },
    });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    show({ find: find.trim() });
  };

  return (
    <form className="g-inbox-find g-no-print" role="search" noValidate onSubmit={submit}>
      <div className="g-inbox-find__text">
        <TextField
          name="find"
          type="search"
          label={t('inbox.find')}
          help={t('inbox.find.help')}
          value={find}
          onValue={setFind}
        />
        <Button type="submit" kind="secondary">
          {t('inbox.find.button')}
        </Button>
      </div>
      <div className="g-inbox-find__filters">
        <label>
          {t('inbox.kind')}
          <select
            value={kindOf(search) ?? ''}
            onChange={({ target }) => show({ kind: kinds.find((kind) => kind === target.value) })}
          >
            <option value="">{t('inbox.kind.all')}</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`inbox.kind.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={search.unread === true}
            onChange={({ target }) => show({ unread: target.checked ? true : undefined })}
          />
          {t('inbox.onlyUnread')}
        </label>
      </div>
    </form>
  );
}
