import { describe, expect, it } from 'vitest';
import { joinDay, parseDay, splitDay, todayHere } from './days';

describe('a typed day', () => {
  it.each([
    ['2026-3-14', '2026-03-14'],
    ['2024-2-29', '2024-02-29'],
    ['2026-12-31', '2026-12-31'],
  ])('understands %s', (typed, iso) => {
    expect(parseDay(typed)).toBe(iso);
  });

  it.each(['2026-2-29', '2026-13-1', '26-3-14', '2026--14', '', 'x-y-z', '2026-4-31'])(
    'does not take %s for a day',
    (typed) => {
      expect(parseDay(typed)).toBeNull();
    },
  );

  it('keeps half a day as it was typed', () => {
    expect(splitDay(joinDay({ year: '2026', month: '', day: '14' }))).toEqual({
      year: '2026',
      month: '',
      day: '14',
    });
  });

  it('is empty when nothing is typed', () => {
    expect(joinDay({ year: '', month: '', day: '' })).toBe('');
  });

  it('names today by the calendar of the place', () => {
    expect(todayHere(new Date(2026, 2, 4, 23, 59))).toBe('2026-03-04');
  });
});
