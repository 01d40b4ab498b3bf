import { Navigate } from '@tanstack/react-router';
import { isStep } from '../steps/order';
import { useDraft } from './context';

/** Opens a draft on the page where it was left. */
export function WhereOneWas() {
  const { id, content, steps } = useDraft();
  const step = isStep(content.step) ? content.step : steps[0];
  return <Navigate to={`/write/$draftId/${step}`} params={{ draftId: id }} replace />;
}
