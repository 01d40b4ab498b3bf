import './form.css';
import type { ReactNode } from 'react';
import { classes } from '../classes';
import { fieldId } from './problems';
import { Ticked } from './Ticked';

interface Props {
  name: string;
  checked: boolean;
  onChecked: (checked: boolean) => void;
  children: ReactNode;
  failed?: boolean;
}

/** One yes or no on its own. */
export function Tick({ name, checked, onChecked, children, failed = false }: Props) {
  const id = fieldId(name);
  return (
    <div className={classes('aksel-checkbox', failed && 'aksel-checkbox--error')}>
      <Ticked>
        <input
          id={id}
          name={name}
          type="checkbox"
          className="aksel-checkbox__input"
          checked={checked}
          aria-invalid={failed || undefined}
          onChange={(event) => onChecked(event.target.checked)}
        />
      </Ticked>
      <label htmlFor={id} className="aksel-checkbox__label">
        {children}
      </label>
    </div>
  );
}
