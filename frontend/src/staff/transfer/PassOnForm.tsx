import { type SubmitEvent, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { fieldProblems } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { unitName } from '../../shared/unitName';
import { Button, Stack } from '../../ui';
import { CheckboxChoice, RadioChoice } from '../../ui/form';
import { TextArea } from '../../ui/form/TextArea';
import { RefusalNote } from '../case/RefusalNote';
import type { Refusal } from '../case/useTake';
import { readFragment } from '../gql';
import type { DeskPassOnQuery, DeskTransferFragment, TransferReason } from '../gql/graphql';
import type { FoundUnit } from '../units/Search';
import { PreviewTransferDocument, TransferCaseDocument, TransferFragment } from './documents';
import { Preview } from './Preview';
import { Target } from './Target';

const reasons: readonly TransferReason[] = [
  'CARE_WAS_THERE',
  'UNIT_FOUND',
  'CAN_ANSWER_BEST',
  'ON_WISH',
  'UNIT_CHANGED',
];
const limit = 2_000;

interface Props {
  subject: NonNullable<DeskPassOnQuery['case']>;
  onDone: (receipt: DeskTransferFragment) => void;
}

/** To whom, what that changes, and why. Nothing has changed until it is sent. */
export function PassOnForm({ subject, onDone }: Props) {
  const { t } = useText();
  const [{ fetching }, run] = useMutation(TransferCaseDocument);
  const [target, setTarget] = useState<FoundUnit | null>(null);
  const [reason, setReason] = useState<TransferReason | null>(null);
  const [note, setNote] = useState('');
  const [sendDraft, setSendDraft] = useState(false);
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [{ data, error: unseen }] = useQuery({
    query: PreviewTransferDocument,
    variables: { caseId: subject.id, organisationId: target?.id ?? '' },
    pause: target === null,
    requestPolicy: 'network-only',
  });
  const told = target === null ? undefined : data?.previewTransfer;
  const preview = told?.preview;
  const offered = reasons.filter((each) => each !== 'UNIT_FOUND' || subject.unitUnknown || reason === each);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (fetching) return;
    setTried(true);
    if (target === null || reason === null) {
      document.getElementById(target === null ? 'field-unit' : 'field-reason')?.focus();
      return;
    }
    const { data: sent, error } = await run({
      input: {
        caseId: subject.id,
        version: subject.version,
        organisationId: target.id,
        reason,
        note,
        sendAnswerDraft: sendDraft,
      },
    });
    const receipt = readFragment(TransferFragment, sent?.transferCase.transfer);
    if (receipt) onDone(receipt);
    else setRefusal({ problems: sent ? fieldProblems(sent.transferCase.problems) : [], error });
  };

  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <Target
          subject={subject}
          target={target}
          onTarget={setTarget}
          problem={tried && target === null ? t('transfer.to.choose') : undefined}
        />
        {told && told.problems.length > 0 && (
          <RefusalNote refusal={{ problems: fieldProblems(told.problems), error: undefined }} />
        )}
        {unseen && <RefusalNote refusal={{ problems: [], error: unseen }} />}
        {preview && target && (
          <Preview preview={preview} from={unitName(subject.organisation)} to={unitName(target)} />
        )}
        <RadioChoice
          name="reason"
          legend={t('transfer.why')}
          choices={offered.map((each) => ({ value: each, label: t(`transfer.reason.${each}`) }))}
          value={reason}
          onValue={setReason}
          problem={tried && reason === null ? t('transfer.why.choose') : undefined}
        />
        <TextArea
          name="note"
          label={t('transfer.note')}
          help={t('transfer.note.help')}
          value={note}
          onValue={setNote}
          limit={limit}
          count={(left) => t(left < 0 ? 'staff.count.over' : 'staff.count.left', { count: Math.abs(left) })}
          rows={4}
        />
        {preview?.belongings.answerDraft && (
          <CheckboxChoice
            name="draft"
            legend={t('transfer.draft')}
            choices={[{ value: 'draft', label: t('transfer.draft.send') }]}
            values={sendDraft ? ['draft'] : []}
            onValues={(values) => setSendDraft(values.length > 0)}
          />
        )}
        {refusal && <RefusalNote refusal={refusal} />}
        <p>
          <Button type="submit" busy={fetching}>
            {t('transfer.do')}
          </Button>
        </p>
      </Stack>
    </form>
  );
}
