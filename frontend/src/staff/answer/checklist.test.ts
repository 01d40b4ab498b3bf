import { describe, expect, it } from 'vitest';
import { checksOf, missing } from './checklist';
import { type DraftText, textOf, withPart } from './draft';

const questions = [{ id: 'q1' }, { id: 'q2' }];

function complete(): DraftText {
  return {
    opening: 'We are sorry that you had to wait.',
    parts: questions.map(({ id }) => ({ questionId: id, text: 'Because of the power cut.', answered: true })),
    changes: '',
    forSubmitter: '',
  };
}

describe('the checklist of an answer', () => {
  it('wants the letter, and a text and a tick for each question', () => {
    expect(missing(textOf(questions, null)).map(({ kind, field }) => `${kind} ${field}`)).toEqual([
      'opening opening',
      'text parts.0',
      'tick parts.0.answered',
      'text parts.1',
      'tick parts.1.answered',
    ]);
  });

  it('misses nothing when all is there, though nothing is changed', () => {
    expect(missing(complete())).toEqual([]);
    expect(checksOf(complete()).find(({ kind }) => kind === 'changes')?.done).toBe(false);
  });

  it('does not take blanks for a text', () => {
    expect(missing({ ...complete(), opening: ' \n ' }).map(({ kind }) => kind)).toEqual(['opening']);
  });

  it('misses the tick of a question that has its text', () => {
    const [item] = missing(withPart(complete(), 1, { answered: false }));
    expect(item).toEqual({ kind: 'tick', field: 'parts.1.answered', done: false, position: 2 });
  });

  it('says by how much a text is too long', () => {
    const [item] = missing(withPart(complete(), 0, { text: 'x'.repeat(8_003) }));
    expect(item).toEqual({ kind: 'tooLong', field: 'parts.0', done: false, over: 3, position: 1 });
  });

  it('counts as the API does: characters as people see them, without the white space around', () => {
    const text = `${'😀'.repeat(8_001)} \n`;
    expect(missing(withPart(complete(), 0, { text }))).toMatchObject([{ kind: 'tooLong', over: 1 }]);
  });

  it('asks for nothing but the letter when there are no questions', () => {
    expect(
      missing({ opening: '', parts: [], changes: '', forSubmitter: '' }).map(({ kind }) => kind),
    ).toEqual(['opening']);
  });
});
