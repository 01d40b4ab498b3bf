import { Link } from '@tanstack/react-router';
import { type SyntheticEvent, useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { graphql } from '../../../gql';
import type { Answered } from '../../../gql/graphql';
import { announce } from '../../../lib/a11y/announcer';
import { fieldProblems, LoadFailed } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { Button, Note } from '../../../ui';
import { ErrorSummary, type FormProblem, problemAt, RadioChoice, TextArea } from '../../../ui/form';

const RateAnswer = graphql(`
  mutation RateAnswer($input: RateAnswerInput!) {
    rateAnswer(input: $input) {
      case {
        id
        answer {
          id
          ratings {
            ...Rating
          }
        }
      }
      problems {
        ...Problem
      }
    }
  }
`);

export interface Said {
  answered: Answered;
  comment: string;
  parts: Readonly<Record<string, Answered>>;
}

interface Props {
  caseId: string;
  version: number;
  questions: readonly { id: string; text: string }[];
  said: Said | null;
  mayReopen: boolean;
}

const limit = 1_000;
const words = ['YES', 'PARTLY', 'NO'] as const;

/** Did this answer you? As a whole and question by question; then what one can do when it did not. */
export function Rating({ caseId, version, questions, said, mayReopen }: Props) {
  const { t } = useText();
  const [answered, setAnswered] = useState<Answered | null>(said?.answered ?? null);
  const [parts, setParts] = useState<Readonly<Record<string, Answered>>>(said?.parts ?? {});
  const [comment, setComment] = useState(said?.comment ?? '');
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [error, setError] = useState<CombinedError | undefined>();
  const [{ fetching }, rateAnswer] = useMutation(RateAnswer);

  const refuse = (found: readonly FormProblem[]) => {
    setProblems(found);
    setAttempt((before) => before + 1);
  };
  const send = async () => {
    if (!answered) {
      refuse([{ field: 'answered', message: t('rating.problem.empty') }]);
      return;
    }
    const chosen = Object.entries(parts).map(([questionId, word]) => ({ questionId, answered: word }));
    const result = await rateAnswer({ input: { caseId, version, answered, comment, parts: chosen } });
    setError(result.error);
    const payload = result.data?.rateAnswer;
    if (!payload) return;
    if (!payload.case) {
      refuse(fieldProblems(payload.problems));
      return;
    }
    setProblems([]);
    announce(t('rating.thanks'));
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!fetching) void send();
  };
  const choices = words.map((value) => ({ value, label: t(`rating.${value}`) }));

  return (
    <section id="rating" className="g-section g-no-print" aria-labelledby="rating-heading">
      <h2 id="rating-heading">{t('rating.heading')}</h2>
      <p>{t('rating.readers')}</p>
      {said && (
        <Note tone="good">
          <p>{t('rating.said', { word: t(`rating.${said.answered}`) })}</p>
        </Note>
      )}
      {said && said.answered !== 'YES' && (
        <p>
          {mayReopen ? (
            <Link to="/cases/$caseId/reopen" params={{ caseId }}>
              {t('acts.reopen')}
            </Link>
          ) : (
            t('rating.turn')
          )}
        </p>
      )}
      <form className="g-reply" noValidate onSubmit={submit}>
        <ErrorSummary heading={t('filing.errors')} problems={problems} attempt={attempt} />
        <RadioChoice
          name="answered"
          legend={t('rating.whole')}
          choices={choices}
          value={answered}
          onValue={setAnswered}
          problem={problemAt(problems, 'answered')}
        />
        {questions.map(({ id, text }, index) => (
          <RadioChoice
            key={id}
            name={`parts.${index}`}
            legend={t('rating.question', { question: text })}
            choices={choices}
            value={parts[id] ?? null}
            onValue={(word) => setParts((before) => ({ ...before, [id]: word }))}
          />
        ))}
        <TextArea
          name="comment"
          label={t('rating.comment')}
          value={comment}
          onValue={setComment}
          limit={limit}
          count={(left) =>
            left < 0 ? t('filing.count.over', { count: -left }) : t('filing.count.left', { count: left })
          }
          problem={problemAt(problems, 'comment')}
          rows={3}
        />
        {error && <LoadFailed error={error} retry={() => void send()} />}
        <div>
          <Button type="submit" busy={fetching} kind="secondary">
            {t(said ? 'rating.change' : 'rating.send')}
          </Button>
        </div>
      </form>
    </section>
  );
}
