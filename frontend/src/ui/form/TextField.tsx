import type { KeyboardEvent, Ref } from 'react';
import { Field, type FieldProps } from './Field';

interface Props extends FieldProps {
  value: string;
  onValue: (value: string) => void;
  type?: 'text' | 'email' | 'search';
  inputMode?: 'text' | 'numeric' | 'email';
  autoComplete?: string;
  /** Width in characters, when the answer has a known length. */
  width?: number;
  ref?: Ref<HTMLInputElement>;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

export function TextField({ value, onValue, type = 'text', autoComplete = 'off', width, ...props }: Props) {
  const { inputMode, ref, onKeyDown, ...field } = props;
  return (
    <Field {...field}>
      {(described) => (
        <input
          {...described}
          ref={ref}
          className="aksel-text-field__input"
          type={type}
          inputMode={inputMode}
          autoComplete={autoComplete}
          size={width}
          value={value}
          onChange={(event) => onValue(event.target.value)}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  );
}
