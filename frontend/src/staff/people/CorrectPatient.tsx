import { useState } from 'react';
import { announce } from '../../lib/a11y/announcer';
import { useText } from '../../lib/i18n';
import { Button } from '../../ui';
import { CorrectPatientDialog } from './CorrectPatientDialog';
import type { Representation } from './OneRepresentation';

/** Where the number led to the wrong person: the handler says who it is about. */
export function CorrectPatient({ one }: { one: Representation }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const may = one.actions.some(({ name, enabled }) => name === 'CORRECT_PATIENT' && enabled);
  if (!may) return null;
  return (
    <div>
      <Button kind="secondary" size="small" onPress={() => setOpen(true)}>
        {t('staff.people.correct')}
      </Button>
      {open && (
        <CorrectPatientDialog
          representationId={one.id}
          onClose={() => setOpen(false)}
          onCorrected={() => {
            setOpen(false);
            announce(t('staff.people.corrected'));
          }}
        />
      )}
    </div>
  );
}
