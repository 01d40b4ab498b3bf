import { useState } from 'react';
import { useMutation } from 'urql';
import { fieldProblems } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Button } from '../../ui';
import { RefusalNote } from '../case/RefusalNote';
import type { Refusal } from '../case/useTake';
import type { DeskCodingFragment } from '../gql/graphql';
import { AskSecondDocument, WithdrawSecondDocument } from './documents';

interface Props {
  coding: DeskCodingFragment;
  /** What was done, in words. */
  onDone: (text: string) => void;
}

/** For who leads: asks a colleague to code the case without seeing how it is coded, or takes that back. */
export function SecondActs({ coding, onDone }: Props) {
  const { t } = useText();
  const [asking, ask] = useMutation(AskSecondDocument);
  const [withdrawing, withdraw] = useMutation(WithdrawSecondDocument);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const may = (wanted: string) =>
    coding.codingActions.some(({ name, enabled }) => name === wanted && enabled);
  const input = { caseId: coding.id };

  const runAsk = async () => {
    const { data, error } = await ask({ input });
    const problems = data ? fieldProblems(data.askSecondCoding.problems) : [];
    setRefusal(data?.askSecondCoding.case ? null : { problems, error });
    if (data?.askSecondCoding.case) onDone(t('staff.coding.second.asked'));
  };
  const runWithdraw = async () => {
    const { data, error } = await withdraw({ input });
    const problems = data ? fieldProblems(data.withdrawSecondCoding.problems) : [];
    setRefusal(data?.withdrawSecondCoding.case ? null : { problems, error });
    if (data?.withdrawSecondCoding.case) onDone(t('staff.coding.second.withdrawn'));
  };

  return (
    <>
      {may('ASK_SECOND_CODING') && (
        <Button kind="secondary" size="small" busy={asking.fetching} onPress={() => void runAsk()}>
          {t('staff.coding.second.ask')}
        </Button>
      )}
      {may('WITHDRAW_SECOND_CODING') && (
        <Button kind="secondary" size="small" busy={withdrawing.fetching} onPress={() => void runWithdraw()}>
          {t('staff.coding.second.withdraw')}
        </Button>
      )}
      {refusal && <RefusalNote refusal={refusal} />}
    </>
  );
}
