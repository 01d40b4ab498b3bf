import '../cases.css';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { NotFound } from '../../../app/shell/NotFound';
import { readFragment } from '../../../gql';
import type { CaseActionName, CaseWholeFragment } from '../../../gql/graphql';
import { NotYet } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { LinkButton, Note, Page } from '../../../ui';
import { CaseFragment, CaseQuery } from '../documents';
import { NumberAndPlace } from '../parts/NumberAndPlace';

interface Props {
  from: '/citizen/cases/$caseId/withdraw' | '/citizen/cases/$caseId/reopen';
  act: CaseActionName;
  heading: string;
  children: (whole: CaseWholeFragment) => ReactNode;
}

/** A page for one act with a case: its question, or why it cannot be done now. */
export function ActPage({ from, act, heading, children }: Props) {
  const { t } = useText();
  const { caseId } = useParams({ from });
  const [{ data, error, fetching }, read] = useQuery({ query: CaseQuery, variables: { id: caseId } });
  const whole = readFragment(CaseFragment, data?.case);
  if (!whole) {
    if (data && !fetching) return <NotFound />;
    return <NotYet error={error} retry={() => read()} />;
  }
  const action = whole.actions.find(({ name }) => name === act);
  return (
    <Page
      heading={heading}
      above={
        <NumberAndPlace number={t('case.number', { number: whole.number })} place={whole.organisation.name} />
      }
    >
      {action?.enabled ? (
        children(whole)
      ) : (
        <>
          <Note>
            <p>{action?.reason}</p>
          </Note>
          <LinkButton to="/cases/$caseId" params={{ caseId }}>
            {t('acts.back')}
          </LinkButton>
        </>
      )}
    </Page>
  );
}
