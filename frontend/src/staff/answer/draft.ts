import type { DeskDraftFragment } from '../gql/graphql';

export type StoredDraft = NonNullable<DeskDraftFragment['answerDraft']>;

export interface DraftPart {
  questionId: string;
  text: string;
  answered: boolean;
}

/** The answer as it stands in the editor: one part for each of the citizen's questions, in their order. */
export interface DraftText {
  opening: string;
  parts: readonly DraftPart[];
  changes: string;
  /** For one who filed and may know nothing of the patient; empty where nobody is. */
  forSubmitter: string;
}

export const limits = { opening: 16_000, part: 8_000, changes: 8_000 } as const;

/** The stored draft on top of the questions, so that a question never lacks its place. */
export function textOf(questions: readonly { id: string }[], stored: StoredDraft | null): DraftText {
  const parts = questions.map(({ id }) => {
    const part = stored?.parts.find(({ question }) => question.id === id);
    return { questionId: id, text: part?.text ?? '', answered: part?.answered ?? false };
  });
  return {
    opening: stored?.opening ?? '',
    parts,
    changes: stored?.changes ?? '',
    forSubmitter: stored?.forSubmitter ?? '',
  };
}

export function sameText(a: DraftText, b: DraftText): boolean {
  return (
    a.opening === b.opening &&
    a.changes === b.changes &&
    a.forSubmitter === b.forSubmitter &&
    a.parts.length === b.parts.length &&
    a.parts.every((part, index) => {
      const other = b.parts[index];
      return (
        other?.questionId === part.questionId && other.text === part.text && other.answered === part.answered
      );
    })
  );
}

/** Whether the field still holds what it held: the whole part for a question, with its tick. */
export function sameAt(field: string, a: DraftText, b: DraftText): boolean {
  if (field === 'opening' || field === 'changes' || field === 'forSubmitter') return a[field] === b[field];
  const index = Number(field.split('.')[1]);
  const [one, other] = [a.parts[index], b.parts[index]];
  return one?.text === other?.text && one?.answered === other?.answered;
}

export function withPart(text: DraftText, index: number, change: Partial<DraftPart>): DraftText {
  return { ...text, parts: text.parts.map((part, at) => (at === index ? { ...part, ...change } : part)) };
}
