import { describe, expect, it } from 'vitest';
import { ageOn } from './age';

describe('the age of a patient', () => {
  it('rises on the birthday', () => {
    expect(ageOn('2014-05-03', '2026-05-02')).toBe(11);
    expect(ageOn('2014-05-03', '2026-05-03')).toBe(12);
  });

  it('rises on the first of March for those born on a leap day', () => {
    expect(ageOn('2012-02-29', '2026-02-28')).toBe(13);
    expect(ageOn('2012-02-29', '2026-03-01')).toBe(14);
  });

  it('is none on the first day', () => {
    expect(ageOn('2026-01-01', '2026-01-01')).toBe(0);
  });
});
