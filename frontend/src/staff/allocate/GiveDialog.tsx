import { type SubmitEvent, useState } from 'react';
import { LoadFailed } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Dialog, Note, Stack, Waiting } from '../../ui';
import { RadioChoice } from '../../ui/form';
import { DialogEnd } from '../parts/DialogEnd';
import { failureText } from '../parts/failureText';
import { useColleagues } from './useColleagues';
import { type Given, useGive } from './useGive';

interface Props {
  cases: readonly Given[];
  onClose: () => void;
  /** What was given, when at least one was. The dialog stays while others could not be given. */
  onGiven: (ids: readonly string[], to: string) => void;
}

/** Gives one case or several to a colleague who may handle cases at their units. */
export function GiveDialog({ cases, onClose, onGiven }: Props) {
  const { t, formats } = useText();
  const { staff, elsewhere, error, again } = useColleagues(cases.map(({ organisation }) => organisation.id));
  const { busy, kept, give } = useGive();
  const [to, setTo] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  // Who has all of them already has nothing to get; two people may have the same name.
  const offered = staff?.filter(({ id }) => cases.some(({ handler }) => handler?.staffId !== id)) ?? [];

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    const colleague = offered.find(({ id }) => id === to);
    if (!colleague) {
      document.getElementById('field-colleague')?.focus();
      return;
    }
    const given = await give(cases, colleague.id);
    if (given.length > 0) onGiven(given, colleague.name);
    if (given.length === cases.length) onClose();
  };

  return (
    <Dialog heading={t('staff.give.heading', { count: cases.length })} onClose={onClose}>
      <form className="d-ask" noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          <p>{t('staff.give.text')}</p>
          {error && <LoadFailed error={error} retry={again} />}
          {!staff && !error && <Waiting label={t('common.waiting')} />}
          {staff && !error && offered.length === 0 && <p>{t('staff.give.nobody')}</p>}
          {offered.length > 0 && (
            <RadioChoice
              name="colleague"
              legend={t('staff.give.label')}
              choices={offered.map(({ id, name, title, openCases }) => ({
                value: id,
                label: title ? `${name}, ${title}` : name,
                help: t('staff.give.open', { count: openCases }),
              }))}
              value={to}
              onValue={setTo}
              problem={tried && to === null ? t('staff.give.empty') : undefined}
            />
          )}
          {elsewhere.length > 0 && (
            <p className="g-quiet">
              {t('staff.give.elsewhere', { names: formats.list(elsewhere.map(({ name }) => name)) })}
            </p>
          )}
          {kept.length > 0 && (
            <Note tone="danger" announce>
              {kept.map(({ number, messages, error: failed }) => (
                <p key={number}>
                  {t('staff.give.kept', {
                    number,
                    why: messages.length > 0 ? messages.join(' ') : failureText(t, failed),
                  })}
                </p>
              ))}
            </Note>
          )}
          <DialogEnd act={offered.length > 0 ? t('staff.give.give') : null} busy={busy} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
