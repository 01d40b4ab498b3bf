import { charactersOf } from '../../ui/form/characters';
import type { DraftText } from './draft';
import { limits } from './draft';

export type Check =
  | { kind: 'opening' | 'changes' | 'forSubmitter'; field: string; done: boolean }
  | { kind: 'text' | 'tick'; field: string; done: boolean; position: number }
  | { kind: 'tooLong'; field: string; done: false; over: number; position: number };

function written(text: string): boolean {
  return text.trim() !== '';
}

/**
 * What an answer needs before it can be published, in the order of the page: the letter, a text and a tick for each
 * question, and nothing that is too long. What the unit changes is asked for, but an answer may go without.
 *
 * @param limited whether the one who filed may know nothing of the patient, and gets a text of their own
 */
export function checksOf(text: DraftText, limited = false): Check[] {
  const parts = text.parts.flatMap((part, index): Check[] => [
    { kind: 'text', field: `parts.${index}`, done: written(part.text), position: index + 1 },
    { kind: 'tick', field: `parts.${index}.answered`, done: part.answered, position: index + 1 },
  ]);
  return [
    { kind: 'opening', field: 'opening', done: written(text.opening) },
    ...parts,
    { kind: 'changes', field: 'changes', done: written(text.changes) },
    ...forSubmitter(text, limited),
    ...tooLong(text),
  ];
}

function forSubmitter(text: DraftText, limited: boolean): Check[] {
  const field = 'forSubmitter';
  return limited ? [{ kind: field, field, done: written(text.forSubmitter) }] : [];
}

function tooLong(text: DraftText): Check[] {
  const fields = [
    { field: 'opening', over: charactersOf(text.opening) - limits.opening, position: 0 },
    ...text.parts.map((part, index) => ({
      field: `parts.${index}`,
      over: charactersOf(part.text) - limits.part,
      position: index + 1,
    })),
    { field: 'changes', over: charactersOf(text.changes) - limits.changes, position: 0 },
    { field: 'forSubmitter', over: charactersOf(text.forSubmitter) - limits.changes, position: 0 },
  ];
  return fields.flatMap(({ field, over, position }): Check[] =>
    over > 0 ? [{ kind: 'tooLong', field, done: false, over, position }] : [],
  );
}

/** What hinders publishing. */
export function missing(text: DraftText, limited = false): Check[] {
  return checksOf(text, limited).filter(({ kind, done }) => !done && kind !== 'changes');
}
