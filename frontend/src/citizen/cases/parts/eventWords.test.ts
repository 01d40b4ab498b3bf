import { describe, expect, it } from 'vitest';
import type { Text } from '../../../lib/i18n';
import { eventWords } from './eventWords';

const text = {
  t: (id: string, values?: Record<string, string>) => `${id} ${values?.['who'] ?? ''}`.trim(),
  formats: { list: () => '' },
} as unknown as Text;

function words(type: 'CITIZEN_WROTE' | 'CITIZEN_ASKED', byMe: boolean, actorName: string | null) {
  const event = {
    byMe,
    actorName,
    unitNames: [],
    pause: null,
    transfer: null,
    representationDeed: null,
    representativeName: null,
  };
  return eventWords(text, { type, ...event }, 'the unit');
}

describe('the words of an event', () => {
  it('never say of what another citizen did that the unit did it', () => {
    expect(words('CITIZEN_WROTE', false, null)).toBe('timeline.CITIZEN_WROTE timeline.other');
    expect(words('CITIZEN_WROTE', true, null)).toBe('timeline.byMe.CITIZEN_WROTE');
  });

  it('name who acted for the unit, or the unit', () => {
    expect(words('CITIZEN_ASKED', false, 'Karin Holm')).toBe('timeline.CITIZEN_ASKED Karin Holm');
    expect(words('CITIZEN_ASKED', false, null)).toBe('timeline.CITIZEN_ASKED the unit');
  });
});
