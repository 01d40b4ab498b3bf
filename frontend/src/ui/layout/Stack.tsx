import './layout.css';
import type { ReactNode } from 'react';

interface Props {
  children: ReactNode;
  /** Space between the parts in steps of 8 px. */
  gap?: 1 | 2 | 3 | 4 | 6;
  row?: boolean;
}

/** Parts below each other, or beside each other and wrapping, with even space. */
export function Stack({ children, gap = 3, row = false }: Props) {
  return (
    <div className="g-stack" data-gap={gap} data-row={row || undefined}>
      {children}
    </div>
  );
}
