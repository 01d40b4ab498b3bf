import { type RefObject, useEffect, useEffectEvent } from 'react';
import { actOf, placeAfter } from './keys';

interface Options {
  list: RefObject<HTMLElement | null>;
  on: boolean;
  /** The line one was at last. */
  remembered: () => string | null;
  onHelp: () => void;
  /** Chooses the line, or leaves it; null where nothing is to be chosen. */
  onChoose: ((id: string) => void) | null;
}

/** `j` and `k` move the focus over the links of the rows, `Enter` opens, `x` chooses, `?` explains. */
export function useQueueKeys({ list, on, remembered, onHelp, onChoose }: Options): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = actOf(event);
    if (act === null) return;
    if (act === 'help') {
      event.preventDefault();
      onHelp();
      return;
    }
    if (!on) return;
    const links = [...(list.current?.querySelectorAll<HTMLElement>('a[data-line]') ?? [])];
    // From the box of a line one goes on as from its link.
    const row = document.activeElement?.closest('li');
    const at = links.findIndex((link) => row?.contains(link));
    const start = links.findIndex((link) => link.dataset['line'] === remembered());
    if (act === 'choose') {
      const line = links[at]?.dataset['line'];
      if (line) onChoose?.(line);
      return;
    }
    const link = links[act === 'open' ? start : placeAfter(act, at, links.length, start)];
    if (!link) return;
    event.preventDefault();
    if (act === 'open') link.click();
    else link.focus();
  });

  useEffect(function listenForKeys() {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
