import { describe, expect, it } from 'vitest';
import { lixOf, readingOf } from './readability';

const easy =
  'Du kom till oss i maj. Vi lät dig vänta för länge. Det var fel av oss. Nu gör vi så här. Två av oss ska ta emot.';
const hard =
  'Verksamhetschefen konstaterar att journalföringen avseende patientens läkemedelsbehandling uppvisar betydande dokumentationsbrister varigenom kontinuiteten mellan vårdavdelningarna äventyrats och patientsäkerheten följaktligen påverkats negativt under hela vårdtillfället inklusive efterföljande rehabilitering samt uppföljningsbesök vid specialistmottagningen';

describe('how a text reads', () => {
  it('is easy in short sentences of short words', () => {
    expect(lixOf(easy)).toBeLessThan(20);
    expect(readingOf(lixOf(easy) ?? 100)).toBe('easy');
  });

  it('is hard in one long sentence of long words', () => {
    expect(lixOf(hard)).toBeGreaterThan(60);
    expect(readingOf(lixOf(hard) ?? 0)).toBe('hard');
  });

  it('is not told of a few words', () => {
    expect(lixOf('Tack för ditt brev.')).toBeNull();
    expect(lixOf('')).toBeNull();
  });

  it('counts a number with a point in it as one, and a line as a sentence', () => {
    const line = 'ord ord ord ord ord';
    expect(lixOf([line, line, line, line, `${line} 1.5`].join('\n'))).toBe(5);
  });

  it.each([
    [40, 'easy'],
    [41, 'medium'],
    [50, 'medium'],
    [51, 'hard'],
  ] as const)('of %i is %s', (lix, reading) => {
    expect(readingOf(lix)).toBe(reading);
  });
});
