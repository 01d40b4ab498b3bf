import type { CaseKind } from '../../../gql/graphql';
import type { MessageId } from '../../../locales/ids';
import type { QuestionStep } from './order';

/** The question of a page; two of them are asked in other words for another kind. */
export function headingOf(step: QuestionStep, kind: CaseKind): MessageId {
  if (step === 'what') return `filing.what.heading.${kind}`;
  if (step === 'contact' && kind !== 'COMPLAINT') return 'filing.contact.heading.others';
  return `filing.${step}.heading`;
}
