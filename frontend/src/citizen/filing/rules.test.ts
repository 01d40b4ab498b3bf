import { describe, expect, it } from 'vitest';
import { type Content, emptyContent } from './draft/content';
import { broken } from './rules';
import type { QuestionStep } from './steps/order';

const today = '2026-11-21';

function fields(step: QuestionStep, over: Partial<Content>): string[] {
  return broken(step, { ...emptyContent, ...over }, today).map(({ field, text }) => `${field} ${text}`);
}

describe('the rules of a complaint', () => {
  it('asks for a unit', () => {
    expect(fields('unit', {})).toEqual(['organisationId filing.problem.unit']);
  });

  it.each<[string, Partial<Content>, string[]]>([
    ['nothing chosen', {}, ['precision filing.problem.when']],
    ['a day today', { precision: 'EXACT', from: '2026-11-21' }, []],
    ['a day tomorrow', { precision: 'EXACT', from: '2026-11-22' }, ['from filing.problem.future']],
    ['half a day', { precision: 'ONGOING', from: '2026-11-' }, ['from filing.problem.day']],
    ['about, without words', { precision: 'ABOUT', about: ' ' }, ['about filing.problem.about']],
    [
      'a period that ends before it begins',
      { precision: 'PERIOD', from: '2026-03-02', until: '2026-03-01' },
      ['until filing.problem.period'],
    ],
    ['a period of one day', { precision: 'PERIOD', from: '2026-03-02', until: '2026-3-2' }, []],
    [
      'a period without days',
      { precision: 'PERIOD' },
      ['from filing.problem.firstDay', 'until filing.problem.lastDay'],
    ],
  ])('judges when it happened: %s', (_case, over, expected) => {
    expect(fields('when', over)).toEqual(expected);
  });

  it.each([
    [9, ['whatHappened filing.problem.what']],
    [10, []],
    [8_000, []],
    [8_001, ['whatHappened filing.problem.tooLong']],
  ])('takes a story of 10 to 8,000 characters: %i', (length, expected) => {
    expect(fields('what', { whatHappened: 'x'.repeat(length) })).toEqual(expected);
  });

  it('takes no answer where an answer is optional', () => {
    expect([...fields('consequences', {}), ...fields('wishes', {}), ...fields('questions', {})]).toEqual([]);
  });

  it('wants words for another wish', () => {
    expect(fields('wishes', { wishes: ['OTHER'] })).toEqual(['otherWish filing.problem.otherWish']);
  });

  it('names the line of a question that is too short, and passes over empty lines', () => {
    expect(fields('questions', { questions: ['', 'Hm', 'Why?'] })).toEqual([
      'questions.1 filing.problem.shortQuestion',
    ]);
  });

  it('takes ten questions and not eleven', () => {
    expect(fields('questions', { questions: Array<string>(10).fill('Why?') })).toEqual([]);
    expect(fields('questions', { questions: Array<string>(11).fill('Why?') })).toEqual([
      'questions filing.problem.manyQuestions',
    ]);
  });

  it('wants a channel, and an address that is one if there is any', () => {
    expect(fields('contact', { email: 'astrid@' })).toEqual([
      'answerChannel filing.problem.channel',
      'email filing.problem.email',
    ]);
    expect(fields('contact', { answerChannel: 'INBOX', email: 'astrid@example.com' })).toEqual([]);
  });
});
