import { type SyntheticEvent, useState } from 'react';
import { useMutation } from 'urql';
import { announce } from '../../lib/a11y/announcer';
import { fieldProblems } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Button, Stack } from '../../ui';
import { problemAt } from '../../ui/form/problems';
import { TextArea } from '../../ui/form/TextArea';
import { RefusalNote } from '../case/RefusalNote';
import type { Refusal } from '../case/useTake';
import { AnswerAccessQuestionDocument } from './documents';

const limit = 4_000;

/** The citizen reads the answer with the name and title of who gives it. */
export function AnswerForm({ questionId, onAnswered }: { questionId: string; onAnswered: () => void }) {
  const { t } = useText();
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [{ fetching }, answer] = useMutation(AnswerAccessQuestionDocument);
  const atText = problemAt(refusal?.problems ?? [], 'text');

  const send = async () => {
    const { data, error } = await answer({ input: { questionId, text: text.trim() } });
    if (data?.answerAccessQuestion.entry) {
      announce(t('staff.access.done'));
      onAnswered();
    } else setRefusal({ problems: data ? fieldProblems(data.answerAccessQuestion.problems) : [], error });
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!fetching) void send();
  };

  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <TextArea
          name={`answer-${questionId}`}
          label={t('staff.access.answer')}
          help={t('staff.access.answer.help')}
          value={text}
          onValue={setText}
          limit={limit}
          count={(left) => t(left < 0 ? 'staff.count.over' : 'staff.count.left', { count: Math.abs(left) })}
          problem={atText}
          rows={4}
        />
        {refusal && !atText && <RefusalNote refusal={refusal} />}
        <div>
          <Button type="submit" busy={fetching}>
            {t('staff.access.send')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
