import './form.css';
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
  const ref = useRef<HTMLHeadingElement>(null);
  const told = useRef(0);
  const failed = problems.length > 0;

  // Once for each try: what fails anew while somebody types must not take the focus from the field.
  useEffect(
    function focusOnEachFailedTry() {
      if (!failed || attempt <= told.current) return;
      told.current = attempt;
      ref.current?.focus();
    },
    [attempt, failed],
  );

  if (!failed) return null;
  return (
    <div className="aksel-error-summary">
      <h2 ref={ref} tabIndex={-1} className="aksel-error-summary__heading">
        {heading}
      </h2>
      <ul className="aksel-error-summary__list">
        {problems.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field ? <a href={`#${fieldId(field)}`}>{message}</a> : message}
          </li>
        ))}
      </ul>
    </div>
  );
}
