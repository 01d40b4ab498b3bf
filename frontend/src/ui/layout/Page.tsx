import './layout.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { announce } from '../../lib/a11y/announcer';
import { titlePage } from '../../lib/a11y/windowTitle';
import { useText } from '../../lib/i18n';

interface Props {
  /** The page's one heading: its question or its subject. */
  heading: string;
  /** Stands before the heading in the window's title: "Error: " when a form has problems, a count of unread. */
  titlePrefix?: string;
  /** Small words above the heading: where one is. */
  above?: ReactNode;
  /** `wide` uses the whole window, for the desk. */
  width?: 'letter' | 'wide';
  children: ReactNode;
}

/**
 * One page. When it is gone to, the heading gets the focus and is announced, so that those who can't see the page
 * know that it changed; the window's title follows. The same page in another language leaves the focus where it is.
 */
export function Page({ heading, titlePrefix = '', above, width = 'letter', children }: Props) {
  const { locale } = useText();
  const ref = useRef<HTMLHeadingElement>(null);
  const shownIn = useRef<string>(null);

  useEffect(
    function nameTheWindow() {
      titlePage(`${titlePrefix}${heading}`);
    },
    [heading, titlePrefix],
  );

  useEffect(
    function goToTheHeading() {
      const translated = shownIn.current !== null && shownIn.current !== locale;
      shownIn.current = locale;
      if (translated) return;
      ref.current?.focus({ preventScroll: true });
      globalThis.scrollTo(0, 0);
      announce(heading);
    },
    [heading, locale],
  );

  return (
    <div className="g-page" data-width={width}>
      <header className="g-page__head">
        {above && <div className="g-page__above">{above}</div>}
        <h1 ref={ref} tabIndex={-1}>
          {heading}
        </h1>
      </header>
      {children}
    </div>
  );
}
