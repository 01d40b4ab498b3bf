import { type Ref, useEffect, useId, useState } from 'react';
import { charactersOf } from './characters';
import { Field, type FieldProps } from './Field';

interface Props extends FieldProps {
  value: string;
  onValue: (value: string) => void;
  /** Most characters that may be sent. More may be typed: nothing is cut off, the count says by how much. */
  limit: number;
  /** The words of the count; negative when too long. */
  count: (left: number) => string;
  rows?: number;
  lang?: string;
  ref?: Ref<HTMLTextAreaElement>;
}

const speakAfter = 1_500;

/** A field for long text. The count shows when it begins to matter, and is spoken only after a pause in the typing. */
export function TextArea({ value, onValue, limit, count, rows = 8, lang, ref, ...field }: Props) {
  const countId = useId();
  const left = limit - charactersOf(value);
  const shown = left < limit * 0.2 ? count(left) : '';
  const [spoken, setSpoken] = useState('');

  useEffect(
    function speakAfterPause() {
      const timer = setTimeout(() => setSpoken(shown), speakAfter);
      return () => clearTimeout(timer);
    },
    [shown],
  );

  return (
    <div className="g-textarea">
      <Field {...field} describedBy={shown ? countId : undefined}>
        {(described) => (
          <textarea
            {...described}
            ref={ref}
            lang={lang}
            className="aksel-text-field__input"
            rows={rows}
            value={value}
            onChange={(event) => onValue(event.target.value)}
          />
        )}
      </Field>
      {shown && (
        <p id={countId} className="g-count" data-over={left < 0 || undefined}>
          {shown}
        </p>
      )}
      <p className="aksel-sr-only" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
}
