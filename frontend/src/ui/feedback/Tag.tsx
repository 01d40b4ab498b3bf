import './feedback.css';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icons/Icon';

interface Props {
  tone: 'neutral' | 'primary' | 'good' | 'attention' | 'danger';
  icon?: IconName;
  children: ReactNode;
}

/** A state in one or two words, with its icon: never by colour alone. */
export function Tag({ tone, icon, children }: Props) {
  return (
    <span className="g-tag" data-tone={tone}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
