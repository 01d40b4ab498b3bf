import '../filing.css';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { SyntheticEvent } from 'react';
import { useText } from '../../../lib/i18n';
import { Button, Icon, Page, Stack } from '../../../ui';
import { RadioChoice } from '../../../ui/form';
import { useDraft } from '../draft/context';
import { SaveState } from '../draft/SaveState';
import { kinds, promiseText } from '../kinds';
import { usePromises } from '../usePromises';

/** Makes something else of what was begun. All that was typed stays, whatever is chosen, and however often. */
export function KindStep() {
  const { t } = useText();
  const navigate = useNavigate();
  const { from } = useSearch({ from: '/citizen/write/$draftId' });
  const { id, keeper, content, change, steps, setApiProblems } = useDraft();
  const promises = usePromises();
  const back = from === 'check' ? 'check' : steps[0];

  const goOn = (event: SyntheticEvent) => {
    event.preventDefault();
    setApiProblems([]);
    void keeper.flush();
    void navigate({ to: `/write/$draftId/${back}`, params: { draftId: id } });
  };

  return (
    <Page heading={t('filing.kind.heading')}>
      <form className="g-form" noValidate onSubmit={goOn}>
        <p>{t('filing.kind.help')}</p>
        <RadioChoice
          name="kind"
          legend={t('filing.kind.heading')}
          hideLegend
          choices={kinds.map((kind) => ({
            value: kind,
            label: t(`filing.kind.${kind}`),
            help: t(promiseText(kind, promises(kind, content.unit?.country))),
          }))}
          value={content.kind}
          onValue={(kind) => change({ kind })}
        />
        <SaveState />
        <Stack row gap={2}>
          <Button type="submit">{t('filing.goOn')}</Button>
          <Link className="g-back" to={`/write/$draftId/${back}`} params={{ draftId: id }}>
            <Icon name="back" />
            {t('common.back')}
          </Link>
        </Stack>
      </form>
    </Page>
  );
}
