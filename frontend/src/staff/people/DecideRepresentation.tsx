import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { fieldProblems } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { joinDay, parseDay, splitDay } from '../../shared/days';
import { Button, Dialog, Stack } from '../../ui';
import { RadioChoice } from '../../ui/form';
import { problemAt } from '../../ui/form/problems';
import { RefusalNote } from '../case/RefusalNote';
import { isDay } from '../case/useAsk';
import type { Refusal } from '../case/useTake';
import { DecideRepresentationDocument } from './documents';
import type { Representation } from './OneRepresentation';
import { ReasonAndDay } from './ReasonAndDay';

interface Props {
  one: Representation;
  onClose: () => void;
  onDecided: () => void;
}

/** Whether somebody may speak for the patient, why, and until when; both sides read it. */
export function DecideRepresentation({ one, onClose, onDecided }: Props) {
  const { t } = useText();
  const [choice, setChoice] = useState<'yes' | 'no' | null>(null);
  const [reason, setReason] = useState('');
  const [day, setDay] = useState(() => splitDay(one.validUntil ?? ''));
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [{ fetching }, decide] = useMutation(DecideRepresentationDocument);
  const at = (field: string) => problemAt(refusal?.problems ?? [], field);
  const empty = reason.trim() === '';
  const badDay = choice === 'yes' && !isDay(day);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (fetching) return;
    setTried(true);
    if (choice === null || empty || badDay) {
      const field = choice === null ? 'granted' : empty ? 'reason' : 'validUntil';
      document.getElementById(`field-${field}`)?.focus();
      return;
    }
    const granted = choice === 'yes';
    const validUntil = granted ? parseDay(joinDay(day)) : null;
    const { data, error } = await decide({
      input: { representationId: one.id, granted, reason: reason.trim(), validUntil },
    });
    const problems = data ? fieldProblems(data.decideRepresentation.problems) : [];
    if (data?.decideRepresentation.case) onDecided();
    else setRefusal({ problems, error });
  };

  return (
    <Dialog heading={t('staff.people.decide.heading', { name: one.representativeName })} onClose={onClose}>
      <form className="d-ask" noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          <RadioChoice
            name="granted"
            legend={t('staff.decide.legend')}
            choices={[
              { value: 'yes', label: t('staff.people.yes'), help: t('staff.people.yes.help') },
              { value: 'no', label: t('staff.people.no'), help: t('staff.people.no.help') },
            ]}
            value={choice}
            onValue={setChoice}
            problem={tried && choice === null ? t('staff.people.choose') : undefined}
          />
          <ReasonAndDay
            reason={reason}
            onReason={setReason}
            atReason={tried && empty ? t('staff.decide.empty') : at('reason')}
            day={choice === 'yes' ? day : null}
            onDay={setDay}
            atDay={tried && badDay ? t('staff.ask.noDay') : at('validUntil')}
          />
          {refusal && !at('reason') && !at('validUntil') && <RefusalNote refusal={refusal} />}
          <Stack row gap={2}>
            <Button type="submit" busy={fetching}>
              {t('staff.decide.send')}
            </Button>
            <Button kind="secondary" onPress={onClose}>
              {t('staff.ask.cancel')}
            </Button>
          </Stack>
        </Stack>
      </form>
    </Dialog>
  );
}
