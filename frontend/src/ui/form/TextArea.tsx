import '@navikt/ds-css/dist/component/form.css';
import './form.css';
import { Textarea as AkselTextarea } from '@navikt/ds-react/Textarea';
import { type ReactNode, type Ref, useEffect, useId, useState } from 'react';
import { fieldId } from './problems';

interface Props {
  name: string;
  label: ReactNode;
  help?: ReactNode;
  value: string;
  onValue: (value: string) => void;
  /** Most characters that may be sent. More may be typed: nothing is cut off, the count says by how much. */
  limit: number;
  /** The words of the count; negative when too long. */
  count: (left: number) => string;
  problem?: string | undefined;
  hideLabel?: boolean;
  rows?: number;
  lang?: string;
  ref?: Ref<HTMLTextAreaElement>;
}

const speakAfter = 1_500;

/** A field for long text. The count shows when it begins to matter, and is spoken only after a pause in the typing. */
export function TextArea({ name, help, value, onValue, limit, count, problem, rows = 8, ...rest }: Props) {
  const countId = useId();
  const left = limit - value.length;
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
      <AkselTextarea
        {...rest}
        id={fieldId(name)}
        name={name}
        description={help}
        value={value}
        error={problem}
        minRows={rows}
        aria-describedby={shown ? countId : undefined}
        onChange={(event) => onValue(event.target.value)}
      />
      <p id={countId} className="g-count" data-over={left < 0 || undefined}>
        {shown}
      </p>
      <p className="aksel-sr-only" aria-live="polite">
        {spoken}
      </p>
    </div>
  );
}
