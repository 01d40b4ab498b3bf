import './form.css';
import { useId } from 'react';
import { Problem } from './Problem';
import { fieldId } from './problems';

export interface DayParts {
  year: string;
  month: string;
  day: string;
}

interface Props {
  name: string;
  legend: string;
  help?: string;
  labels: { year: string; month: string; day: string };
  value: DayParts;
  onValue: (value: DayParts) => void;
  problem?: string | undefined;
}

const parts = ['day', 'month', 'year'] as const;

/** A day in three fields to type: quicker and surer than a calendar for a day that one knows. */
export function DayField({ name, legend, help, labels, value, onValue, problem }: Props) {
  const id = useId();
  const described = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <fieldset className="g-day" aria-describedby={described || undefined}>
      <legend className="aksel-label">{legend}</legend>
      {help && (
        <p id={`${id}-help`} className="g-quiet">
          {help}
        </p>
      )}
      <div className="g-day__parts">
        {parts.map((part, index) => (
          <div key={part} className="g-day__part" data-part={part}>
            <label htmlFor={index === 0 ? fieldId(name) : `${id}-${part}`}>{labels[part]}</label>
            <input
              id={index === 0 ? fieldId(name) : `${id}-${part}`}
              className="aksel-text-field__input"
              inputMode="numeric"
              autoComplete="off"
              maxLength={part === 'year' ? 4 : 2}
              aria-invalid={problem ? true : undefined}
              value={value[part]}
              onChange={(event) => onValue({ ...value, [part]: event.target.value })}
            />
          </div>
        ))}
      </div>
      <Problem id={`${id}-problem`}>{problem}</Problem>
    </fieldset>
  );
}
