import './feedback.css';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';

interface Props {
  heading: string;
  children: ReactNode;
  /** The focus starts at the heading: for an act that can't be undone, so that Enter does not do it unread. */
  startAtHeading?: boolean;
  /** Called on Escape; without it the dialog can only be left by its buttons. */
  onClose?: () => void;
}

/** A question that must be answered before going on; the browser keeps the focus inside and gives it back. */
export function Dialog({ heading, children, startAtHeading = false, onClose }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const headingId = useId();

  // A layout effect closes it while it still is in the page; only then does the browser give the focus back.
  useLayoutEffect(
    function openAsModal() {
      const dialog = ref.current;
      dialog?.showModal();
      if (startAtHeading) headingRef.current?.focus();
      return () => dialog?.close();
    },
    [startAtHeading],
  );

  return (
    <dialog
      ref={ref}
      className="g-dialog"
      aria-labelledby={headingId}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <h2 id={headingId} ref={headingRef} tabIndex={startAtHeading ? -1 : undefined}>
        {heading}
      </h2>
      {children}
    </dialog>
  );
}
