import { useText } from '../../../lib/i18n';
import { useDraft } from '../draft/context';
import type { StepName } from './order';

/** Which page this is, and of how many as soon as that is known. */
export function Progress({ at }: { at: StepName }) {
  const { t } = useText();
  const { steps, pages } = useDraft();
  const place = steps.findIndex((step) => step === at);
  const number = at === 'check' ? steps.length + 1 : Math.max(place, 0) + 1;
  return pages === null ? t('filing.progress.open', { number }) : t('filing.progress', { number, of: pages });
}
