import { describe, expect, it } from 'vitest';
import type { DraftText } from './draft';
import { savingReducer, startSaving, type Stored, unsaved } from './saving';

function text(opening: string): DraftText {
  return { opening, parts: [], changes: '', forSubmitter: '' };
}

function stored(opening: string, version: number): Stored {
  return { text: text(opening), version, savedAt: '2026-03-01T10:00:00Z' };
}

const start = startSaving(stored('first', 1));
const typed = savingReducer(start, { type: 'typed', text: text('mine') });

describe('the saving of an answer', () => {
  it('knows what is not saved, also what was typed while it saved', () => {
    expect(unsaved(start)).toBe(false);
    expect(unsaved(typed)).toBe(true);
    const saved = savingReducer(typed, { type: 'saved', stored: stored('mi', 2) });
    expect(unsaved(saved)).toBe(true);
    expect(saved.stored.version).toBe(2);
  });

  it('keeps what is typed when saving fails or is refused', () => {
    expect(savingReducer(typed, { type: 'failed', error: undefined }).text.opening).toBe('mine');
    const problems = [{ code: 'TOO_LONG' as const, field: 'opening', message: 'Too long' }];
    const refused = savingReducer(typed, { type: 'refused', problems });
    expect(refused.text.opening).toBe('mine');
    expect(savingReducer(refused, { type: 'typed', text: text('min') }).phase).toBe('rest');
  });

  it('keeps both texts when somebody else saved, until one is chosen', () => {
    const stale = savingReducer(typed, { type: 'stale', theirs: stored('theirs', 4) });
    expect([stale.text.opening, stale.theirs?.text.opening]).toEqual(['mine', 'theirs']);
    const mine = savingReducer(stale, { type: 'keptMine' });
    expect([mine.text.opening, mine.stored.version, unsaved(mine)]).toEqual(['mine', 4, true]);
    const theirs = savingReducer(stale, { type: 'tookTheirs' });
    expect([theirs.text.opening, theirs.stored.version, unsaved(theirs)]).toEqual(['theirs', 4, false]);
  });

  it('takes in a newer draft only when nothing would be lost', () => {
    expect(savingReducer(start, { type: 'arrived', stored: stored('newer', 2) }).text.opening).toBe('newer');
    expect(savingReducer(typed, { type: 'arrived', stored: stored('newer', 2) }).text.opening).toBe('mine');
    expect(savingReducer(start, { type: 'arrived', stored: stored('older', 0) }).text.opening).toBe('first');
  });
});
