import type { Client } from 'urql';
import { fieldProblems } from '../../lib/graphql';
import { readFragment } from '../gql';
import type { DeskDraftFragment } from '../gql/graphql';
import { DraftFragment, SaveAnswerDocument, StoredDraftDocument } from './documents';
import { type DraftText, sameText, textOf } from './draft';
import type { Saving, SavingAction, Stored } from './saving';

export interface Subject {
  caseId: string;
  questions: readonly { id: string }[];
}

export function storedOf(questions: Subject['questions'], draft: DeskDraftFragment['answerDraft']): Stored {
  return {
    text: textOf(questions, draft ?? null),
    version: draft?.version ?? 0,
    savedAt: draft?.savedAt ?? null,
  };
}

function inputOf(caseId: string, text: DraftText, version: number) {
  const { opening, changes, forSubmitter, parts } = text;
  return {
    caseId,
    version,
    opening,
    parts: [...parts],
    changes: changes === '' ? null : changes,
    forSubmitter: forSubmitter === '' ? null : forSubmitter,
  };
}

/** Saves what is typed and tells how it went. Never throws: whatever happens, the text stays where it is. */
export async function saveDraft(client: Client, subject: Subject, saving: Saving): Promise<SavingAction> {
  const { text, stored } = saving;
  const input = inputOf(subject.caseId, text, stored.version);
  const { data, error } = await client.mutation(SaveAnswerDocument, { input });
  if (!data) return { type: 'failed', error };
  const problems = fieldProblems(data.saveAnswer.problems);
  if (problems.some(({ code }) => code === 'STALE_VERSION'))
    return compareWithStored(client, subject, saving);
  const draft = readFragment(DraftFragment, data.saveAnswer.case)?.answerDraft;
  if (problems.length > 0 || !draft) return { type: 'refused', problems };
  return { type: 'saved', stored: { text, version: draft.version, savedAt: draft.savedAt } };
}

/** After a lost reply the newer draft is our own: then all is well. Otherwise somebody must choose. */
async function compareWithStored(client: Client, subject: Subject, saving: Saving): Promise<SavingAction> {
  const variables = { id: subject.caseId };
  const { data, error } = await client.query(StoredDraftDocument, variables, {
    requestPolicy: 'network-only',
  });
  if (!data) return { type: 'failed', error };
  const draft = readFragment(DraftFragment, data.case)?.answerDraft ?? null;
  const theirs = storedOf(subject.questions, draft);
  const ours = [saving.text, saving.sent].find((text) => text && sameText(text, theirs.text));
  return ours ? { type: 'saved', stored: { ...theirs, text: ours } } : { type: 'stale', theirs };
}
