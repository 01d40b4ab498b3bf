import { Field, type FieldProps } from '../../ui/form/Field';

interface Props extends FieldProps {
  value: string;
  onValue: (value: string) => void;
}

/** A day, typed or chosen in the browser's own calendar: `YYYY-MM-DD`, empty while it is none. */
export function DayInput({ value, onValue, ...field }: Props) {
  return (
    <Field {...field}>
      {(described) => (
        <input
          {...described}
          type="date"
          className="aksel-text-field__input"
          value={value}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </Field>
  );
}
