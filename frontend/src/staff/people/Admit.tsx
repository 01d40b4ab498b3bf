import { useState } from 'react';
import { announce } from '../../lib/a11y/announcer';
import { useText } from '../../lib/i18n';
import { Button } from '../../ui';
import type { DeskCaseStateFragment } from '../gql/graphql';
import { AdmitDialog } from './AdmitDialog';

/** The id on the page of the heading over those who speak for the patient. */
export const peopleId = 'people';

interface Props {
  subject: DeskCaseStateFragment;
  kind: 'secondary' | 'quiet';
}

/** The way to let somebody into the case; there only for whom the API lets it be done. Leads to who speaks for the patient. */
export function Admit({ subject, kind }: Props) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  if (!subject.actions.some(({ name, enabled }) => name === 'ADMIT_REPRESENTATIVE' && enabled)) return null;

  const admitted = () => {
    setOpen(false);
    announce(t('staff.people.admitted'));
    requestAnimationFrame(() => document.getElementById(peopleId)?.focus());
  };

  return (
    <>
      <Button kind={kind} size="small" onPress={() => setOpen(true)}>
        {t('staff.people.admit')}
      </Button>
      {open && (
        <AdmitDialog
          caseId={subject.id}
          country={subject.organisation.country}
          onClose={() => setOpen(false)}
          onAdmitted={admitted}
        />
      )}
    </>
  );
}
