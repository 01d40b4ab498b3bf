import '@navikt/ds-css/dist/component/form.css';
import { TextField as AkselTextField } from '@navikt/ds-react/TextField';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { fieldId } from './problems';

interface Props {
  name: string;
  label: ReactNode;
  help?: ReactNode;
  value: string;
  onValue: (value: string) => void;
  problem?: string | undefined;
  type?: 'text' | 'email';
  inputMode?: 'text' | 'numeric' | 'email';
  autoComplete?: string;
  hideLabel?: boolean;
  /** Width in characters, when the answer has a known length. */
  width?: number;
  className?: string;
  ref?: Ref<HTMLInputElement>;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

export function TextField({
  name,
  help,
  value,
  onValue,
  problem,
  width,
  autoComplete = 'off',
  ...rest
}: Props) {
  return (
    <AkselTextField
      {...rest}
      id={fieldId(name)}
      name={name}
      description={help}
      value={value}
      error={problem}
      htmlSize={width}
      autoComplete={autoComplete}
      onChange={(event) => onValue(event.target.value)}
    />
  );
}
