import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n';
import { unitName } from '../../shared/unitName';
import { type FragmentType, readFragment } from '../gql';
import { AnswerForm } from './AnswerForm';
import { AskedFragment } from './documents';

interface Props {
  entry: FragmentType<typeof AskedFragment>;
  onAnswered: () => void;
}

/** One question: about which opening, in the citizen's words, and its answer or the way to give it. */
export function Asked({ entry, onAnswered }: Props) {
  const { t, formats } = useText();
  const {
    at,
    until,
    staffName,
    role,
    reasons,
    organisation,
    case: about,
    question,
  } = readFragment(AskedFragment, entry);
  if (!question) return null;
  return (
    <article aria-label={t('staff.access.about', { number: about.number })}>
      <h2>
        <Link to="/desk/cases/$caseId" params={{ caseId: about.id }}>
          {t('staff.access.about', { number: about.number })}
        </Link>
      </h2>
      <p>
        {t('staff.access.opened', {
          who: staffName ?? '',
          role: t(`staff.access.role.${role}`),
          unit: unitName(organisation),
          at: formats.span(at, until),
        })}
      </p>
      <p className="g-quiet">{reasons.map((reason) => t(`staff.access.reason.${reason}`)).join(' ')}</p>
      <p>{t('staff.access.asked', { at: formats.moment(question.askedAt) })}</p>
      <blockquote>{question.text}</blockquote>
      {question.answer && question.answeredAt ? (
        <>
          <p>
            {t('staff.access.answered', {
              at: formats.moment(question.answeredAt),
              who: [question.answeredBy, question.answeredByTitle].filter(Boolean).join(', '),
            })}
          </p>
          <blockquote>{question.answer}</blockquote>
        </>
      ) : (
        <AnswerForm questionId={question.id} onAnswered={onAnswered} />
      )}
    </article>
  );
}
