import type { ReactNode } from 'react';
import { useText } from '../../lib/i18n';

interface Props {
  /** Beside a long answer it scrolls by itself, so that what is answered stays in sight. */
  scrolls: boolean;
  children: ReactNode;
}

/** What is read while one works: the citizen's words and the dialogue. */
export function Reading({ scrolls, children }: Props) {
  const { t } = useText();
  return (
    <div
      className="d-case__read"
      {...(scrolls && { tabIndex: 0, role: 'region', 'aria-label': t('staff.case.reading') })}
    >
      {children}
    </div>
  );
}
