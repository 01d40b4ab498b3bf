import { Field, type FieldProps } from './Field';

export interface OptionGroup {
  label: string;
  options: readonly { value: string; label: string }[];
}

interface Props extends FieldProps {
  groups: readonly OptionGroup[];
  /** What stands there while nothing is chosen. */
  none: string;
  value: string | null;
  onValue: (value: string) => void;
}

/** One of many that people know by name, in groups; the device's own list. */
export function Select({ groups, none, value, onValue, ...field }: Props) {
  return (
    <Field {...field}>
      {(described) => (
        <select
          {...described}
          className="aksel-select__input g-select"
          value={value ?? ''}
          onChange={(event) => onValue(event.target.value)}
        >
          <option value="" disabled>
            {none}
          </option>
          {groups.map(({ label, options }) => (
            <optgroup key={label} label={label}>
              {options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}
