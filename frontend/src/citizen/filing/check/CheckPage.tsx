import '../filing.css';
import { Link } from '@tanstack/react-router';
import { type ReactNode, Suspense, useEffect } from 'react';
import { LoadFailed } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { Button, Icon, Page, Stack } from '../../../ui';
import { ErrorSummary, fieldId, type FormProblem } from '../../../ui/form';
import { lazyPart } from '../../../lib/lazyPart';
import { somebodyElse } from '../draft/content';
import { useDraft } from '../draft/context';
import { SaveState } from '../draft/SaveState';
import { headingOf } from '../steps/headings';
import { type QuestionStep, stepOfField } from '../steps/order';
import { Progress } from '../steps/Progress';
import { ThePromise } from '../ThePromise';
import { useAnswers } from './useAnswers';
import { useSend } from './useSend';

/** Only where it is about somebody else. */
const BeforeSending = lazyPart('whom', async () => (await import('../people/WhatIsAnswered')).BeforeSending);

/** All answers on one page, each with its way to change it; then the act. */
export function CheckPage() {
  const { t } = useText();
  const { keeper, id, content, promised, steps } = useDraft();
  const answers = useAnswers();
  const { send, sending, problems, error, attempt } = useSend();

  useEffect(
    function rememberThePage() {
      if (keeper.snapshot().content.step !== 'check') keeper.change({ step: 'check' });
    },
    [keeper],
  );

  const other = somebodyElse(content);
  const inSummary = problems.map(({ field, message }) => ({ field: stepOfField(field) ?? '', message }));
  return (
    <Page
      heading={t('filing.check.heading')}
      above={<Progress at="check" />}
      titlePrefix={problems.length > 0 ? `${t('common.errorPrefix')} ` : ''}
    >
      <ErrorSummary heading={t('filing.errors')} problems={inSummary} attempt={attempt} />
      <div className="g-answers">
        <KindRow />
        {steps.map((step) => (
          <Answer key={step} step={step} problems={inSummary}>
            {answers[step]}
          </Answer>
        ))}
      </div>
      <ThePromise kind={content.kind} promised={promised} />
      {other && (
        <Suspense>
          <BeforeSending patient={other} country={content.unit?.country} />
        </Suspense>
      )}
      {error && <LoadFailed error={error} retry={() => void send()} />}
      <SaveState />
      <Stack row gap={2}>
        <Button busy={sending} onPress={() => void send()}>
          {t(sending ? 'filing.check.sending' : `filing.check.send.${content.kind}`)}
        </Button>
        <Link className="g-back" to="/write/$draftId/contact" params={{ draftId: id }}>
          <Icon name="back" />
          {t('common.back')}
        </Link>
      </Stack>
    </Page>
  );
}

/** What it is, which may still be changed. */
function KindRow() {
  const { t } = useText();
  const { id, content } = useDraft();
  const question = t('filing.kind.heading');
  return (
    <section className="g-answers__row">
      <h2>{question}</h2>
      <Link
        to="/write/$draftId/kind"
        params={{ draftId: id }}
        search={{ from: 'check' }}
        aria-label={t('filing.check.changeWhat', { what: question })}
      >
        {t('filing.check.change')}
      </Link>
      <div className="g-words">{t(`filing.kind.${content.kind}`)}</div>
    </section>
  );
}

interface AnswerProps {
  step: QuestionStep;
  problems: readonly FormProblem[];
  children: ReactNode;
}

function Answer({ step, problems, children }: AnswerProps) {
  const { t } = useText();
  const { id, content } = useDraft();
  const question = t(headingOf(step, content.kind));
  return (
    <section className="g-answers__row">
      <h2>{question}</h2>
      <Link
        id={fieldId(step)}
        to={`/write/$draftId/${step}`}
        params={{ draftId: id }}
        search={{ from: 'check' }}
        aria-label={t('filing.check.changeWhat', { what: question })}
      >
        {t('filing.check.change')}
      </Link>
      <div className="g-words">
        {children ?? <span className="g-quiet">{t('filing.check.nothing')}</span>}
        {problems
          .filter(({ field }) => field === step)
          .map(({ message }) => (
            <p key={message} className="g-problem">
              {message}
            </p>
          ))}
      </div>
    </section>
  );
}
