import { describe, expect, it } from 'vitest';
import { daysFit, filterOf, readAudit, usualDays } from './search';

const now = new Date('2026-11-22T12:00:00');

describe('what is looked for', () => {
  it('is read from the address, and what is none of it left out', () => {
    expect(
      readAudit({ name: ' siv ', case: 260000048, why: 'BORED', from: 'soon', to: '2026-11-01' }),
    ).toEqual({
      name: 'siv',
      case: '260000048',
      to: '2026-11-01',
    });
  });

  it('is the last 30 days unless days are said, and a case at any time', () => {
    expect(usualDays(now)).toEqual({ from: '2026-10-23', to: '2026-11-22' });
    expect(filterOf({}, 'unit-1', now)).toMatchObject({ organisationId: 'unit-1', from: '2026-10-23' });
    expect(filterOf({ case: '260' }, 'unit-1', now)).toMatchObject({
      from: null,
      to: null,
      caseNumber: '260',
    });
    expect(filterOf({ case: '260', to: '2026-11-01' }, 'unit-1', now)).toMatchObject({ to: '2026-11-01' });
  });

  it('has days that are not turned round, not to come, and at most 92 apart', () => {
    expect(daysFit('2026-11-22', '2026-11-22', now)).toBe(true);
    expect(daysFit('2026-08-22', '2026-11-22', now)).toBe(true);
    expect(daysFit('2026-08-21', '2026-11-22', now)).toBe(false);
    expect(daysFit('2026-11-22', '2026-11-21', now)).toBe(false);
    expect(daysFit('2026-11-22', '2026-11-23', now)).toBe(false);
    expect(daysFit('', '2026-11-22', now)).toBe(false);
  });
});
