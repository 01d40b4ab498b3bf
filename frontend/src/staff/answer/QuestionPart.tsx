import { useText } from '../../lib/i18n';
import { type FormProblem, problemAt } from '../../ui/form/problems';
import { TextArea } from '../../ui/form/TextArea';
import { Tick } from '../../ui/form/Tick';
import { type DraftPart, limits } from './draft';
import { useCount } from './useCount';

interface Props {
  number: number;
  question: string;
  language: string;
  part: DraftPart;
  problems: readonly FormProblem[];
  onChange: (change: Partial<DraftPart>) => void;
}

/** One of the citizen's questions, its answer, and the handler's word that it is answered. */
export function QuestionPart({ number, question, language, part, problems, onChange }: Props) {
  const { t } = useText();
  const count = useCount();
  const field = `parts.${number - 1}`;
  const tick = `${field}.answered`;
  const tickProblem = problemAt(problems, tick);

  return (
    <section className="d-part">
      <TextArea
        name={field}
        lang={language}
        label={
          <>
            {t('staff.answer.question', { number })} <q lang={language}>{question}</q>
          </>
        }
        value={part.text}
        onValue={(text) => onChange({ text })}
        limit={limits.part}
        count={count}
        problem={problemAt(problems, field)}
        rows={4}
      />
      {tickProblem && <p className="g-problem">{tickProblem}</p>}
      <Tick
        name={tick}
        checked={part.answered}
        failed={tickProblem !== undefined}
        onChecked={(answered) => onChange({ answered })}
      >
        {t('staff.answer.answered', { number })}
      </Tick>
    </section>
  );
}
