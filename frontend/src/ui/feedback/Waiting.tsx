import './feedback.css';
import { useEffect, useState } from 'react';

interface Props {
  label: string;
}

const patience = 300;

/** Shown while something is fetched; the first 300 ms show nothing, so that a quick answer does not flicker. */
export function Waiting({ label }: Props) {
  const [late, setLate] = useState(false);

  useEffect(function appearWhenLate() {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);

  return (
    <div className="g-waiting" role="status">
      {late && (
        <>
          <span className="g-waiting__dots" aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          {label}
        </>
      )}
    </div>
  );
}
