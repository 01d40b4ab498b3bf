import { useNavigate } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { graphql } from '../../../gql';
import { announce } from '../../../lib/a11y/announcer';
import { fieldProblems } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { WhereToTurn } from '../../../shared/answer/WhereToTurn';
import { ActPage } from './ActPage';
import { ReasonForm } from './ReasonForm';

const RequestReopening = graphql(`
  mutation RequestReopening($input: RequestReopeningInput!) {
    requestReopening(input: $input) {
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

/** Says what asking leads to, and that it can be done once; and where else one can turn. */
export function ReopenPage() {
  const { t, formats } = useText();
  const navigate = useNavigate();
  const [{ fetching }, requestReopening] = useMutation(RequestReopening);

  const send = async (caseId: string, reason: string) => {
    const { data, error } = await requestReopening({ input: { caseId, reason } });
    if (!data?.requestReopening.case) {
      return { error, problems: fieldProblems(data?.requestReopening.problems ?? []) };
    }
    announce(t('reopen.done'));
    await navigate({ to: '/cases/$caseId', params: { caseId } });
    return {};
  };

  return (
    <ActPage from="/citizen/cases/$caseId/reopen" act="REQUEST_REOPENING" heading={t('reopen.heading')}>
      {({ id, reopenUntil, answer }) => (
        <>
          <ul className="g-steps">
            <li>{t('reopen.unit')}</li>
            <li>{t('reopen.once', { day: reopenUntil ? formats.day(reopenUntil) : '' })}</li>
            <li>{t('reopen.stands')}</li>
          </ul>
          <ReasonForm
            caseId={id}
            label={t('reopen.reason')}
            help={t('reopen.reason.help')}
            button={t('reopen.button')}
            kind="primary"
            busy={fetching}
            send={(reason) => send(id, reason)}
          />
          {answer && <WhereToTurn bodies={answer.whereToTurn} />}
        </>
      )}
    </ActPage>
  );
}
