import { lazy, Suspense } from 'react';
import { useText } from '../../../lib/i18n';
import { Waiting } from '../../../ui';
import { lazyPart } from '../../../lib/lazyPart';
import { somebodyElse } from '../draft/content';
import { useDraft } from '../draft/context';
import { StepPage } from './StepPage';
import { useStep } from './useStep';
import { WhoReads } from './WhoReads';

/** Comes after the page itself, whose question can be read meanwhile. */
const DraftFilesField = lazy(async () => {
  const { DraftFilesField: field } = await import('../../files/DraftFilesField');
  return { default: field };
});

/** Only where somebody speaks for another. */
const ProofMarks = lazyPart('whom', async () => (await import('../people/ProofMarks')).ProofMarks);

/** Files to send along, if one wishes. They go on while one reads the next pages. */
export function FilesStep() {
  const { t } = useText();
  const { id, content } = useDraft();
  const step = useStep('files');
  const other = somebodyElse(content) !== null;
  return (
    <StepPage
      step={step}
      help={
        <>
          <p>{t('files.help')}</p>
          <p>{t('files.limits')}</p>
          <p>{t('files.traces')}</p>
          <WhoReads kind={content.kind} />
        </>
      }
    >
      <Suspense fallback={<Waiting label={t('common.waiting')} />}>
        <DraftFilesField
          draftId={id}
          problem={step.problems[0]?.message}
          {...(other && {
            below: (files) => (
              <ProofMarks files={files} problem={step.problem('patient.proofAttachmentIds')} />
            ),
          })}
        />
      </Suspense>
    </StepPage>
  );
}
