import { charactersOf } from '../../ui/form/characters';

/** Fewer words than these say nothing about how a text reads. */
const fewestWords = 25;

/** LIX (Björnsson 1968): words a sentence plus the share of words with more than six letters; null for a text too short to tell. */
export function lixOf(text: string): number | null {
  const words = text.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
  if (words.length < fewestWords) return null;
  const sentences = text.split(/[.!?:]+(?=\s|$)|\n+/).filter((each) => /[\p{L}\p{N}]/u.test(each)).length;
  const long = words.filter((word) => charactersOf(word) > 6).length;
  return Math.round(words.length / Math.max(1, sentences) + (100 * long) / words.length);
}

export type Reading = 'easy' | 'medium' | 'hard';

/** Up to 40 is what texts to the public aim for; above 50 is how authorities write to each other. */
export function readingOf(lix: number): Reading {
  return lix <= 40 ? 'easy' : lix <= 50 ? 'medium' : 'hard';
}
