import { describe, expect, it } from 'vitest';
import { codedCategory, listening, taxonomies } from '../../../test/desk/coding';
import { type Coded, chosenFrom, compare, find, inputOf, optionsOf, type Taxonomy } from './choice';
import { periodOf, readCodingSearch } from './search';

const options = optionsOf(taxonomies as unknown as Taxonomy[]);
const names = (text: string) => find(options, text, []).map(({ name }) => name);

describe('finding a category', () => {
  it('takes the beginning of a name first, then of a word, then anything said of it', () => {
    expect(names('inf')).toEqual(['Information']);
    expect(names('met')).toEqual(['How one is met']);
    expect(names('relation')).toEqual(['Listening']);
    expect(names('w')[0]).toBe('Waiting times');
  });

  it('finds nothing while nothing is typed, and not what is chosen', () => {
    expect(names('  ')).toEqual([]);
    const [information] = find(options, 'inf', []);
    expect(
      information && find(options, 'inf', [{ option: information, severity: null, stage: null }]),
    ).toEqual([]);
  });

  it('minds neither accents nor capitals', () => {
    expect(names('WÁITING')).toEqual(['Waiting times']);
  });
});

describe('going on from an earlier coding', () => {
  it('keeps degrees and leaves out what is no longer there', () => {
    const gone = codedCategory('GONE', 'Gone', { retired: true });
    const chosen = chosenFrom([listening, gone] as Coded[], options);
    expect(inputOf(chosen)).toEqual([{ taxonomy: 'HCAT', code: 'LISTENING', severity: 2, stage: null }]);
  });
});

describe('two codings side by side', () => {
  it('marks what differs, in degree too', () => {
    const information = codedCategory('INFORMATION', 'Information');
    const attitude = codedCategory('ATTITUDE', 'How one is met');
    const lines = compare(
      [information, listening] as Coded[],
      [{ ...listening, severity: 3 }, information, attitude] as Coded[],
    );
    expect(lines.map(({ id, same }) => [id, same])).toEqual([
      ['SE_PATIENT_BOARDS/INFORMATION', true],
      ['HCAT/LISTENING', false],
      ['SE_PATIENT_BOARDS/ATTITUDE', false],
    ]);
  });
});

describe('the period of agreement', () => {
  it('goes back whole months and never past the end of one', () => {
    expect(periodOf(3, new Date(2026, 10, 22))).toEqual({ from: '2026-08-22', until: '2026-11-22' });
    expect(periodOf(3, new Date(2026, 4, 31))).toEqual({ from: '2026-02-28', until: '2026-05-31' });
    expect(periodOf(12, new Date(2028, 1, 29))).toEqual({ from: '2027-02-28', until: '2028-02-29' });
  });

  it('reads the address and forgets what makes no sense', () => {
    expect(readCodingSearch({ unit: 'org-1', months: 36 })).toEqual({ unit: 'org-1', months: 36 });
    expect(readCodingSearch({ unit: 7, months: 5 })).toEqual({});
  });
});
