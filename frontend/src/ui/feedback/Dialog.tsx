import './feedback.css';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';

interface Props {
  heading: string;
  children: ReactNode;
  /** Called on Escape; without it the dialog can only be left by its buttons. */
  onClose?: () => void;
}

/** A question that must be answered before going on; the browser keeps the focus inside and gives it back. */
export function Dialog({ heading, children, onClose }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const headingId = useId();

  // A layout effect closes it while it still is in the page; only then does the browser give the focus back.
  useLayoutEffect(function openAsModal() {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);

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
      <h2 id={headingId}>{heading}</h2>
      {children}
    </dialog>
  );
}
