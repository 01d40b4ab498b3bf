import { useRef } from 'react';
import { announce } from '../../../lib/a11y/announcer';
import { useText } from '../../../lib/i18n';
import { Button, Note } from '../../../ui';
import { fieldId, TextField } from '../../../ui/form';
import { limits } from '../rules';
import { StepPage } from './StepPage';
import { useStep } from './useStep';
import { WhoReads } from './WhoReads';

/** Each question on its own line, so that each gets its own answer. */
export function QuestionsStep() {
  const { t } = useText();
  const step = useStep('questions');
  const form = useRef<HTMLDivElement>(null);
  const lines = step.content.questions.length > 0 ? step.content.questions : [''];
  const set = (questions: readonly string[]) => step.change({ questions });
  const focus = (index: number) =>
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>(`#${fieldId(`questions.${index}`)}`)?.focus(),
    );

  const add = () => {
    set([...lines, '']);
    focus(lines.length);
  };
  const remove = (index: number) => {
    set(lines.filter((_, each) => each !== index));
    announce(t('complaint.questions.removed', { number: index + 1 }));
    focus(Math.max(0, index - 1));
  };

  return (
    <StepPage
      step={step}
      help={
        <>
          <p>{t('complaint.questions.help')}</p>
          <WhoReads />
        </>
      }
    >
      <div ref={form} className="g-form">
        {lines.map((line, index) => (
          // A line has no name of its own but its place.
          <div key={index} className="g-question">
            <TextField
              name={`questions.${index}`}
              label={t('complaint.questions.label', { number: index + 1 })}
              value={line}
              onValue={(value) => set(lines.map((old, each) => (each === index ? value : old)))}
              problem={step.problem(`questions.${index}`)}
            />
            {lines.length > 1 && (
              <div>
                <Button kind="quiet" size="small" onPress={() => remove(index)}>
                  {t('complaint.questions.remove', { number: index + 1 })}
                </Button>
              </div>
            )}
          </div>
        ))}
        {lines.length < limits.questions ? (
          <div>
            <Button kind="secondary" onPress={add}>
              {t('complaint.questions.add')}
            </Button>
          </div>
        ) : (
          <Note>
            <p>{t('complaint.questions.full')}</p>
          </Note>
        )}
      </div>
    </StepPage>
  );
}
