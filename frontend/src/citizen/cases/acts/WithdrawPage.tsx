import { useNavigate } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { graphql } from '../../../gql';
import { announce } from '../../../lib/a11y/announcer';
import { fieldProblems } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { ActPage } from './ActPage';
import { ReasonForm } from './ReasonForm';

const WithdrawCase = graphql(`
  mutation WithdrawCase($input: WithdrawCaseInput!) {
    withdrawCase(input: $input) {
      case {
        id
        ...CaseWhole
      }
      problems {
        ...Problem
      }
    }
  }
`);

/** Says what happens before it asks: no answer comes, the unit keeps the case, one can read it as before. */
export function WithdrawPage() {
  const { t } = useText();
  const navigate = useNavigate();
  const [{ fetching }, withdrawCase] = useMutation(WithdrawCase);

  const send = async (caseId: string, reason: string) => {
    const { data, error } = await withdrawCase({ input: { caseId, reason: reason === '' ? null : reason } });
    if (!data?.withdrawCase.case)
      return { error, problems: fieldProblems(data?.withdrawCase.problems ?? []) };
    announce(t('withdraw.done'));
    await navigate({ to: '/cases/$caseId', params: { caseId } });
    return {};
  };

  return (
    <ActPage from="/citizen/cases/$caseId/withdraw" act="WITHDRAW" heading={t('withdraw.heading')}>
      {({ id }) => (
        <>
          <ul className="g-steps">
            <li>{t('withdraw.noAnswer')}</li>
            <li>{t('withdraw.kept')}</li>
            <li>{t('withdraw.readable')}</li>
            <li>{t('withdraw.final')}</li>
          </ul>
          <ReasonForm
            caseId={id}
            label={t('withdraw.reason')}
            help={t('withdraw.reason.help')}
            button={t('withdraw.button')}
            kind="danger"
            busy={fetching}
            send={(reason) => send(id, reason)}
          />
        </>
      )}
    </ActPage>
  );
}
