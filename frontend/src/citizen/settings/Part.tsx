import { type ReactNode, useId } from 'react';

interface Props {
  heading: string;
  help?: string;
  children: ReactNode;
}

/** One part of the settings. */
export function Part({ heading, help, children }: Props) {
  const id = useId();
  return (
    <section className="g-settings__part" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {help && <p className="g-quiet">{help}</p>}
      {children}
    </section>
  );
}
