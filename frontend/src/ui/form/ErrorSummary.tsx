import '@navikt/ds-css/dist/component/form.css';
import { ErrorSummary as AkselErrorSummary } from '@navikt/ds-react/ErrorSummary';
import { useEffect, useRef } from 'react';
import { type FormProblem, fieldId } from './problems';

interface Props {
  heading: string;
  problems: readonly FormProblem[];
  /** Rises with each failed try, so that the focus comes here each time. */
  attempt: number;
}

/** What must be changed before it can be sent, with links to the fields, in the same words as at the fields. */
export function ErrorSummary({ heading, problems, attempt }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const failed = problems.length > 0;

  useEffect(
    function focusOnEachFailedTry() {
      if (failed && attempt > 0) ref.current?.focus();
    },
    [attempt, failed],
  );

  if (!failed) return null;
  return (
    <AkselErrorSummary ref={ref} heading={heading}>
      {problems.map(({ field, message }) => (
        <AkselErrorSummary.Item key={`${field} ${message}`} href={field ? `#${fieldId(field)}` : undefined}>
          {message}
        </AkselErrorSummary.Item>
      ))}
    </AkselErrorSummary>
  );
}
