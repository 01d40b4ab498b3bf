import '@navikt/ds-css/dist/component/form.css';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import type { ReactNode } from 'react';
import { fieldId } from './problems';

interface Props {
  name: string;
  checked: boolean;
  onChecked: (checked: boolean) => void;
  children: ReactNode;
  failed?: boolean;
}

/** One yes or no on its own. */
export function Tick({ name, checked, onChecked, children, failed = false }: Props) {
  return (
    <Checkbox
      id={fieldId(name)}
      name={name}
      checked={checked}
      error={failed}
      onChange={(event) => onChecked(event.target.checked)}
    >
      {children}
    </Checkbox>
  );
}
