import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Patient, somebodyElse } from '../draft/content';
import { useDraft } from '../draft/context';

interface Props {
  children: (patient: Patient, change: (patch: Partial<Patient>) => void) => ReactNode;
}

/** A page about somebody else; for what is about oneself there is nothing to ask, so it leads to where that is said. */
export function OfSomebody({ children }: Props) {
  const { id, content, change } = useDraft();
  const patient = somebodyElse(content);
  if (!patient) return <Navigate to="/write/$draftId/whom" params={{ draftId: id }} replace />;
  return children(patient, (patch) => change({ patient: { ...patient, ...patch } }));
}
