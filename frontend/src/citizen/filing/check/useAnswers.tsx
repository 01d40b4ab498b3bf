import { type ReactNode, Suspense } from 'react';
import { type Text, useText } from '../../../lib/i18n';
import { lazyPart } from '../../../lib/lazyPart';
import { type Content, type Patient, somebodyElse } from '../draft/content';
import { DraftFileNames } from '../../files/DraftFileNames';
import { useDraft } from '../draft/context';
import { parseDay } from '../../../shared/days';
import type { QuestionStep } from '../steps/order';
import { UnitWords } from '../unit/UnitWords';

const BasisWords = lazyPart('whom', async () => (await import('../people/BasisWords')).BasisWords);

/** Who it is: the name, and what tells them from others of that name. */
function patientWords({ name, personalNumber, bornOn }: Patient, { formats }: Text): string {
  const born = parseDay(bornOn);
  return [name.trim(), personalNumber.trim() || (born && formats.day(born))].filter(Boolean).join('\n');
}

function occurred({ precision, from, until, about }: Content, { t, formats }: Text): string | null {
  const say = (typed: string) => {
    const iso = parseDay(typed);
    return iso === null ? typed : formats.day(iso);
  };
  if (precision === null) return null;
  return t(`occurred.${precision}`, { from: say(from), until: say(until), about });
}

/** The answers in words, page by page; null where nothing was answered. */
export function useAnswers(): Record<QuestionStep, ReactNode> {
  const text = useText();
  const { t } = text;
  const { id, content, knownEmail } = useDraft();
  const wishes = content.wishes.map((wish) =>
    wish === 'OTHER' && content.otherWish ? content.otherWish : t(`filing.wish.${wish}`),
  );
  const questions = content.questions.filter((question) => question.trim() !== '');
  const names = content.namedStaff.filter((name) => name.trim() !== '');
  const other = somebodyElse(content);
  const email = content.email.trim() || knownEmail;
  return {
    whom: content.patient && t(`filing.whom.${content.patient.relation}`),
    patient: other && (patientWords(other, text) || null),
    basis: other?.basis && (
      <Suspense>
        <BasisWords patient={other} country={content.unit?.country} />
      </Suspense>
    ),
    unit: content.unit && <UnitWords unit={content.unit} />,
    when: occurred(content, text),
    what: content.whatHappened.trim() || null,
    consequences: content.consequences.trim() || null,
    better: content.better.trim() || null,
    names: names.length > 0 ? <List items={names} /> : null,
    answer:
      content.answerWanted === null
        ? null
        : t(content.answerWanted ? 'filing.answer.yes' : 'filing.answer.no'),
    follow: content.follow === null ? null : t(content.follow ? 'filing.follow.yes' : 'filing.follow.no'),
    identity: content.identity && t(`filing.identity.${content.identity}`),
    wishes: wishes.length > 0 ? <List items={wishes} /> : null,
    questions: questions.length > 0 ? <List items={questions} ordered /> : null,
    files: <DraftFileNames draftId={id} />,
    contact: (content.kind !== 'COMPLAINT' || content.answerChannel) && (
      <>
        {content.kind === 'COMPLAINT' && content.answerChannel && (
          <p>{t(`filing.channel.${content.answerChannel}`)}</p>
        )}
        <p>{email ? t('filing.check.notice', { email }) : t('filing.check.noNotice')}</p>
      </>
    ),
  };
}

function List({ items, ordered = false }: { items: readonly string[]; ordered?: boolean }) {
  const lines = items.map((item) => <li key={item}>{item}</li>);
  return ordered ? <ol>{lines}</ol> : <ul>{lines}</ul>;
}
