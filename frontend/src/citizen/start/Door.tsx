import type { ReactNode } from 'react';
import { Icon, type IconName } from '../../ui';

interface Props {
  icon: IconName;
  title: string;
  /** What comes of it: said before anyone begins. */
  promise: string;
  how?: string;
  /** The way in. */
  children: ReactNode;
}

export function Door({ icon, title, promise, how, children }: Props) {
  return (
    <section className="g-card g-door">
      <span className="g-door__icon">
        <Icon name={icon} />
      </span>
      <h2>{title}</h2>
      <p className="g-door__promise">{promise}</p>
      {how && <p className="g-quiet">{how}</p>}
      {children}
    </section>
  );
}
