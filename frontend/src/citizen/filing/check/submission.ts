import { graphql } from '../../../gql';
import type {
  OccurredInput,
  PatientInput,
  SubmitComplaintInput,
  SubmitImprovementInput,
  SubmitPraiseInput,
  SubmitViewInput,
} from '../../../gql/graphql';
import { type Content, somebodyElse } from '../draft/content';
import type { Promised } from '../kinds';
import { parseDay } from '../../../shared/days';

export const SubmitComplaintMutation = graphql(`
  mutation SubmitComplaint($input: SubmitComplaintInput!) {
    submitComplaint(input: $input) {
      case {
        id
      }
      problems {
        code
        ...Problem
      }
    }
  }
`);

export const SubmitViewMutation = graphql(`
  mutation SubmitView($input: SubmitViewInput!) {
    submitView(input: $input) {
      case {
        id
      }
      receiptNumber
      problems {
        code
        ...Problem
      }
    }
  }
`);

export const SubmitPraiseMutation = graphql(`
  mutation SubmitPraise($input: SubmitPraiseInput!) {
    submitPraise(input: $input) {
      case {
        id
      }
      problems {
        code
        ...Problem
      }
    }
  }
`);

export const SubmitImprovementMutation = graphql(`
  mutation SubmitImprovement($input: SubmitImprovementInput!) {
    submitImprovement(input: $input) {
      case {
        id
      }
      receiptNumber
      problems {
        code
        ...Problem
      }
    }
  }
`);

/** What is sent, by its kind. */
export type Submission =
  | { kind: 'COMPLAINT'; input: SubmitComplaintInput }
  | { kind: 'VIEW'; input: SubmitViewInput }
  | { kind: 'PRAISE'; input: SubmitPraiseInput }
  | { kind: 'IMPROVEMENT'; input: SubmitImprovementInput };

function occurred({ precision, from, until, about }: Content): OccurredInput | null {
  if (precision === null) return null;
  if (precision === 'ABOUT') return { precision, about: about.trim() };
  const days = { precision, from: parseDay(from) };
  return precision === 'PERIOD' ? { ...days, until: parseDay(until) } : days;
}

/** Whom it is about; null for oneself. Birth date is for want of a number, and only a file that is sent shows anything. */
function patientOf(content: Content, sent: readonly string[]): PatientInput | null {
  const other = somebodyElse(content);
  if (!other?.basis) return null;
  const personalNumber = other.personalNumber.trim() || null;
  return {
    relation: other.relation,
    basis: other.basis,
    name: other.name.trim(),
    personalNumber,
    bornOn: personalNumber ? null : parseDay(other.bornOn),
    statement: other.statement.trim() || null,
    validUntil: parseDay(other.validUntil),
    proofAttachmentIds: other.proofAttachmentIds.filter((file) => sent.includes(file)),
  };
}

function filled(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/**
 * What is sent. The draft's id is the idempotency key: a second press, a reload or a repeated request can only ever
 * give the one case that was made of this draft. Null while something that is needed is missing. What was typed for
 * another kind is not sent.
 */
export function toSubmission(
  draftId: string,
  content: Content,
  promised: Promised,
  attachmentIds: string[],
): Submission | null {
  const { kind, unit, identity } = content;
  if (!unit) return null;
  const always = {
    idempotencyKey: draftId,
    draftId,
    organisationId: unit.id,
    email: content.email.trim() || null,
  };
  const text = content.whatHappened.trim();
  const better = content.better.trim() || null;
  if (kind === 'COMPLAINT') {
    const when = occurred(content);
    if (!when || !content.answerChannel) return null;
    return {
      kind,
      input: {
        ...always,
        patient: patientOf(content, attachmentIds),
        occurred: when,
        whatHappened: text,
        consequences: content.consequences.trim() || null,
        wishes: [...content.wishes],
        otherWish: content.wishes.includes('OTHER') ? content.otherWish.trim() : null,
        questions: filled(content.questions),
        answerChannel: content.answerChannel,
        attachmentIds,
      },
    };
  }
  if (!identity) return null;
  if (kind === 'PRAISE') {
    return { kind, input: { ...always, text, identity, namedStaff: filled(content.namedStaff) } };
  }
  if (kind === 'VIEW') {
    const answerWanted = promised === 'POSSIBLE' && content.answerWanted === true;
    return { kind, input: { ...always, text, better, identity, answerWanted } };
  }
  return { kind, input: { ...always, text, better, identity, follow: content.follow === true } };
}
