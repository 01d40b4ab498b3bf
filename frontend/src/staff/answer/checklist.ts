import type { DraftText } from './draft';
import { limits } from './draft';

export type Check =
  | { kind: 'opening' | 'changes'; field: string; done: boolean }
  | { kind: 'text' | 'tick'; field: string; done: boolean; position: number }
  | { kind: 'tooLong'; field: string; done: false; over: number };

function written(text: string): boolean {
  return text.trim() !== '';
}

/**
 * What an answer needs before it can be published, in the order of the page: the letter, a text and a tick for each
 * question, and nothing that is too long. What the unit changes is asked for, but an answer may go without.
 */
export function checksOf(text: DraftText): Check[] {
  const parts = text.parts.flatMap((part, index): Check[] => [
    { kind: 'text', field: `parts.${index}`, done: written(part.text), position: index + 1 },
    { kind: 'tick', field: `parts.${index}.answered`, done: part.answered, position: index + 1 },
  ]);
  return [
    { kind: 'opening', field: 'opening', done: written(text.opening) },
    ...parts,
    { kind: 'changes', field: 'changes', done: written(text.changes) },
    ...tooLong(text),
  ];
}

function tooLong(text: DraftText): Check[] {
  const fields = [
    { field: 'opening', over: text.opening.length - limits.opening },
    ...text.parts.map((part, index) => ({ field: `parts.${index}`, over: part.text.length - limits.part })),
    { field: 'changes', over: text.changes.length - limits.changes },
  ];
  return fields.flatMap(({ field, over }): Check[] =>
    over > 0 ? [{ kind: 'tooLong', field, done: false, over }] : [],
  );
}

/** What hinders publishing. */
export function missing(text: DraftText): Check[] {
  return checksOf(text).filter(({ kind, done }) => !done && kind !== 'changes');
}
