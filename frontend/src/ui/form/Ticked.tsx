import type { ReactNode } from 'react';

/** A checkbox in the design system's clothes, with the tick drawn on it. */
export function Ticked({ children }: { children: ReactNode }) {
  return (
    <div className="aksel-checkbox__input-wrapper">
      {children}
      <svg
        className="aksel-checkbox__icon"
        viewBox="0 0 13 10"
        fill="none"
        aria-hidden="true"
        focusable="false"
      >
        <path
          d="M2 5l3 3 6-6.500"
          stroke="currentColor"
          strokeWidth="2.2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </div>
  );
}
