import '../filing.css';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../../lib/i18n';
import { Button, Icon, Page, Stack } from '../../../ui';
import { ErrorSummary } from '../../../ui/form';
import { useDraft } from '../draft/context';
import { SaveState } from '../draft/SaveState';
import { headingOf } from './headings';
import { KindLine } from './KindLine';
import { stepBefore } from './order';
import { Progress } from './Progress';
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
  const { id, steps, state } = useDraft();
  const { kind } = step.content;
  const before = stepBefore(step.name, steps);
  const failed = step.problems.length > 0;
  const saved = state.kind === 'saved' || state.kind === 'saving';

  return (
    <Page
      heading={t(headingOf(step.name, kind))}
      titlePrefix={failed ? `${t('common.errorPrefix')} ` : ''}
      above={<Progress at={step.name} />}
    >
      <ErrorSummary heading={t('filing.errors')} problems={step.problems} attempt={step.attempt} />
      <form className="g-form" noValidate onSubmit={step.goOn}>
        {help && <div className="g-section">{help}</div>}
        {children}
        <SaveState />
        <Stack row gap={2}>
          <Button type="submit">{t('filing.goOn')}</Button>
          {before ? (
            <Link className="g-back" to={`/write/$draftId/${before}`} params={{ draftId: id }}>
              <Icon name="back" />
              {t('common.back')}
            </Link>
          ) : (
            <Link className="g-back" to="/write" search={{ kind }}>
              <Icon name="back" />
              {t('common.back')}
            </Link>
          )}
        </Stack>
        {saved && <p className="g-quiet">{t('filing.later')}</p>}
      </form>
      <KindLine />
    </Page>
  );
}
