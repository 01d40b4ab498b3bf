import { type FragmentType, graphql, readFragment } from '../../../gql';
import type { DraftFragment as Draft } from '../../../gql/graphql';
import type { Content, Patient } from './content';

export const DraftFragment = graphql(`
  fragment Draft on Draft {
    id
    kind
    version
    savedAt
    expiresOn
    content {
      step
      patient {
        relation
        basis
        name
        personalNumber
        bornOn
        statement
        validUntil
        proofAttachmentIds
      }
      organisation {
        id
        name
        place
        ancestors
        country
      }
      precision
      from
      until
      about
      whatHappened
      consequences
      better
      namedStaff
      answerWanted
      follow
      identity
      wishes
      otherWish
      questions
      answerChannel
      email
    }
  }
`);

/** All that was begun, and how the person may be told: a draft is opened from this. */
export const OpenDraftsQuery = graphql(`
  query OpenDrafts {
    drafts {
      id
      ...Draft
    }
    viewer {
      id
      email
      emailFails
    }
  }
`);

export const DraftsQuery = graphql(`
  query Drafts {
    drafts {
      id
      ...Draft
    }
  }
`);

export const SaveDraftMutation = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      draft {
        id
        ...Draft
      }
      problems {
        code
        ...Problem
      }
    }
  }
`);

export const DiscardDraftMutation = graphql(`
  mutation DiscardDraft($input: DiscardDraftInput!) {
    discardDraft(input: $input) {
      discardedId
      problems {
        ...Problem
      }
    }
  }
`);

export type DraftRef = FragmentType<typeof DraftFragment>;

export interface StoredDraft {
  id: string;
  version: number;
  savedAt: string;
  expiresOn: string;
  content: Content;
}

function storedPatient(stored: Draft['content']['patient']): Patient | null {
  if (!stored?.relation) return null;
  return {
    relation: stored.relation,
    basis: stored.basis ?? null,
    name: stored.name ?? '',
    personalNumber: stored.personalNumber ?? '',
    bornOn: stored.bornOn ?? '',
    statement: stored.statement ?? '',
    validUntil: stored.validUntil ?? '',
    proofAttachmentIds: stored.proofAttachmentIds,
  };
}

/** The stored draft as the pages use it: what is missing is empty. */
export function storedDraft(ref: DraftRef): StoredDraft {
  const { content, kind, ...rest } = readFragment(DraftFragment, ref);
  return {
    ...rest,
    content: {
      kind,
      step: content.step ?? 'unit',
      patient: storedPatient(content.patient),
      unit: content.organisation
        ? { ...content.organisation, place: content.organisation.place ?? null }
        : null,
      precision: content.precision ?? null,
      from: content.from ?? '',
      until: content.until ?? '',
      about: content.about ?? '',
      whatHappened: content.whatHappened ?? '',
      consequences: content.consequences ?? '',
      better: content.better ?? '',
      namedStaff: content.namedStaff,
      answerWanted: content.answerWanted ?? null,
      follow: content.follow ?? null,
      identity: content.identity ?? null,
      wishes: content.wishes,
      otherWish: content.otherWish ?? '',
      questions: content.questions,
      answerChannel: content.answerChannel ?? null,
      email: content.email ?? '',
    },
  };
}
