import './feedback.css';
import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon';

export type Tone = 'info' | 'good' | 'attention' | 'danger';

const icons = { info: 'info', good: 'check', attention: 'clock', danger: 'warning' } as const;

interface Props {
  tone?: Tone;
  heading?: string;
  children?: ReactNode;
  /** Says it at once to those who listen; for what appears after something was done. */
  announce?: boolean;
}

/** A message on the page: its words carry the meaning, its icon and colour only help. */
export function Note({ tone = 'info', heading, children, announce = false }: Props) {
  return (
    <div
      className="g-note"
      data-tone={tone}
      role={announce ? (tone === 'danger' ? 'alert' : 'status') : undefined}
    >
      <Icon name={icons[tone]} />
      <div className="g-note__text">
        {heading && <p className="g-note__heading">{heading}</p>}
        {children}
      </div>
    </div>
  );
}
