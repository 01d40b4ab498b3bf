import './form.css';
import { type ReactNode, useId } from 'react';
import { classes } from '../classes';
import { Problem } from './Problem';
import { fieldId } from './problems';

export interface FieldProps {
  name: string;
  label: ReactNode;
  help?: ReactNode;
  problem?: string | undefined;
  hideLabel?: boolean;
  className?: string;
}

/** What a control needs so that its label, help and problem are spoken with it. */
export interface Described {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface Props extends FieldProps {
  /** The id of something more that describes the control. */
  describedBy?: string | undefined;
  children: (described: Described) => ReactNode;
}

/** A label above, help below it, the control, and what is wrong with it: in this order for everyone. */
export function Field({
  name,
  label,
  help,
  problem,
  hideLabel = false,
  className,
  describedBy,
  children,
}: Props) {
  const id = useId();
  const helpId = help ? `${id}-help` : undefined;
  const problemId = problem ? `${id}-problem` : undefined;
  const described = classes(helpId, describedBy, problemId);
  return (
    <div className={classes('aksel-form-field g-field', problem && 'aksel-text-field--error', className)}>
      <label htmlFor={fieldId(name)} className={classes('aksel-label', hideLabel && 'aksel-sr-only')}>
        {label}
      </label>
      {help && (
        <div id={helpId} className="g-quiet">
          {help}
        </div>
      )}
      {children({
        id: fieldId(name),
        name,
        'aria-describedby': described || undefined,
        'aria-invalid': problem ? true : undefined,
      })}
      <Problem id={`${id}-problem`}>{problem}</Problem>
    </div>
  );
}
