import { describe, expect, it } from 'vitest';
import { actOf, type KeyAct, placeAfter } from './keys';

/** Presses a key inside the first element of the markup and tells what the queue would do. */
function press(key: string, markup = '<p></p>', init: KeyboardEventInit = {}): KeyAct | null {
  document.body.innerHTML = markup;
  let act: KeyAct | null = null;
  const listen = (event: KeyboardEvent) => {
    act = actOf(event);
  };
  document.addEventListener('keydown', listen);
  const target = document.body.querySelector('[data-here]') ?? document.body.firstElementChild;
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...init }));
  document.removeEventListener('keydown', listen);
  return act;
}

describe('the keys of the queue', () => {
  it('go down, up, open, choose and help', () => {
    expect(['j', 'k', 'Enter', 'x', '?'].map((key) => press(key))).toEqual([
      'next',
      'previous',
      'open',
      'choose',
      'help',
    ]);
  });

  it('leave other keys and those with a modifier to the browser', () => {
    expect(press('z')).toBeNull();
    expect(press('j', undefined, { ctrlKey: true })).toBeNull();
    expect(press('k', undefined, { metaKey: true })).toBeNull();
    expect(press('j', undefined, { altKey: true })).toBeNull();
  });

  it('are letters where one types, and nothing in a dialog', () => {
    expect(press('j', '<input>')).toBeNull();
    expect(press('?', '<textarea></textarea>')).toBeNull();
    expect(press('k', '<select></select>')).toBeNull();
    expect(press('j', '<dialog><p data-here></p></dialog>')).toBeNull();
  });

  it('work on where a box was ticked by mouse', () => {
    expect(press('j', '<input type="checkbox">')).toBe('next');
    expect(press('Enter', '<input type="checkbox">')).toBeNull();
  });

  it('leave Enter to the link or button that has the focus', () => {
    expect(press('Enter', '<a href="/x"><b data-here></b></a>')).toBeNull();
    expect(press('Enter', '<button></button>')).toBeNull();
    expect(press('j', '<button></button>')).toBe('next');
  });

  it('move one place and hold at the ends', () => {
    expect(placeAfter('next', 0, 3, 0)).toBe(1);
    expect(placeAfter('next', 2, 3, 0)).toBe(2);
    expect(placeAfter('previous', 2, 3, 0)).toBe(1);
    expect(placeAfter('previous', 0, 3, 0)).toBe(0);
  });

  it('start where one was last, and nowhere in an empty queue', () => {
    expect(placeAfter('next', -1, 3, 2)).toBe(2);
    expect(placeAfter('previous', -1, 3, -1)).toBe(0);
    expect(placeAfter('next', -1, 2, 7)).toBe(1);
    expect(placeAfter('next', -1, 0, 0)).toBe(-1);
  });
});
