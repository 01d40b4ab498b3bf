import '../complaint.css';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../../lib/i18n';
import { Button, Icon, Page, Stack } from '../../../ui';
import { ErrorSummary } from '../../../ui/form';
import { useDraft } from '../draft/context';
import { SaveState } from '../draft/SaveState';
import { questionSteps, stepBefore } from './order';
import type { Step } from './useStep';

interface Props {
  step: Step;
  /** Help above the field, in one or two sentences. */
  help?: ReactNode;
  children: ReactNode;
}

/** One question on one page: the question is the heading; below it help, the field, and the way on. */
export function StepPage({ step, help, children }: Props) {
  const { t } = useText();
  const { id } = useDraft();
  const before = stepBefore(step.name);
  const number = questionSteps.indexOf(step.name) + 1;
  const failed = step.problems.length > 0;

  return (
    <Page
      heading={t(`complaint.${step.name}.heading`)}
      titlePrefix={failed ? `${t('common.errorPrefix')} ` : ''}
      above={t('complaint.progress', { number, of: questionSteps.length })}
    >
      <ErrorSummary heading={t('complaint.errors')} problems={step.problems} attempt={step.attempt} />
      <form className="g-form" noValidate onSubmit={step.goOn}>
        {help && <div className="g-section">{help}</div>}
        {children}
        <SaveState />
        <Stack row gap={2}>
          <Button type="submit">{t('complaint.goOn')}</Button>
          {before ? (
            <Link className="g-back" to={`/complaint/$draftId/${before}`} params={{ draftId: id }}>
              <Icon name="back" />
              {t('common.back')}
            </Link>
          ) : (
            <Link className="g-back" to="/complaint">
              <Icon name="back" />
              {t('common.back')}
            </Link>
          )}
        </Stack>
        <p className="g-quiet">{t('complaint.later')}</p>
      </form>
    </Page>
  );
}
