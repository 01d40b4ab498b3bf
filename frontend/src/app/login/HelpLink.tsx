import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** The link to the help page, for use inside a text. */
export function HelpLink({ children }: { children?: ReactNode }) {
  return <Link to="/help">{children}</Link>;
}
