import { type SyntheticEvent, useState } from 'react';
import type { OneRepresentationFragment } from '../../gql/graphql';
import { announce } from '../../lib/a11y/announcer';
import { LoadFailed } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Button, Dialog, Note, Stack } from '../../ui';
import { problemAt, TextArea } from '../../ui/form';
import { type Outcome, useActs } from './useActs';
import { otherName, sideOf } from './words';

const limit = 1_000;

interface Props {
  representation: OneRepresentationFragment;
  onClose: () => void;
  onEnded: () => void;
}

/** Asked before a representation is ended, since what the other sees goes at once. */
export function EndDialog({ representation, onClose, onEnded }: Props) {
  const { t } = useText();
  const run = useActs();
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState<Outcome | null>(null);
  const side = sideOf(representation);
  const name = otherName(representation, t);
  const atReason = problemAt(tried?.problems ?? [], 'reason');

  const end = async () => {
    setBusy(true);
    const outcome = await run({
      act: 'WITHDRAW_CONSENT',
      caseId: '',
      representationId: representation.id,
      reason,
      notAboutMe: false,
    });
    setBusy(false);
    setTried(outcome);
    if (outcome.error || outcome.problems.length > 0) return;
    announce(t('people.end.done'));
    onEnded();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!busy) void end();
  };

  return (
    <Dialog
      heading={t(`people.end.heading.${side}`, { name: otherName(representation, t, 'within') })}
      startAtHeading
      onClose={onClose}
    >
      <form noValidate onSubmit={submit}>
        <Stack>
          <p>{t(`people.end.text.${side}`, { name })}</p>
          <TextArea
            name="reason"
            label={t('people.end.reason')}
            help={t('people.end.reasonHelp')}
            value={reason}
            onValue={setReason}
            limit={limit}
            count={(left) =>
              t(left < 0 ? 'filing.count.over' : 'filing.count.left', { count: Math.abs(left) })
            }
            problem={atReason}
            rows={3}
          />
          {tried?.error && <LoadFailed error={tried.error} retry={() => void end()} />}
          {!atReason && tried && tried.problems.length > 0 && (
            <Note tone="danger" announce>
              {tried.problems.map(({ message }) => (
                <p key={message}>{message}</p>
              ))}
            </Note>
          )}
          <Stack row gap={2}>
            <Button type="submit" kind="danger" busy={busy}>
              {t('people.end.button')}
            </Button>
            <Button kind="secondary" onPress={onClose}>
              {t('people.end.keep')}
            </Button>
          </Stack>
        </Stack>
      </form>
    </Dialog>
  );
}
