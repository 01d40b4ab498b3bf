import { useText } from '../../../lib/i18n';
import { DraftFilesField } from '../../files/DraftFilesField';
import { useDraft } from '../draft/context';
import { StepPage } from './StepPage';
import { useStep } from './useStep';
import { WhoReads } from './WhoReads';

/** Files to send along, if one wishes. They go on while one reads the next pages. */
export function FilesStep() {
  const { t } = useText();
  const { id } = useDraft();
  const step = useStep('files');
  return (
    <StepPage
      step={step}
      help={
        <>
          <p>{t('files.help')}</p>
          <p>{t('files.limits')}</p>
          <p>{t('files.traces')}</p>
          <WhoReads />
        </>
      }
    >
      <DraftFilesField draftId={id} problem={step.problems[0]?.message} />
    </StepPage>
  );
}
