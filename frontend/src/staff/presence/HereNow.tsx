import { useState } from 'react';
import { useEvents } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Icon } from '../../ui';
import { PresenceDocument } from './documents';

/** Who else has the case open now; spoken when that changes. */
export function HereNow({ caseId }: { caseId: string }) {
  const { t, formats } = useText();
  const [names, setNames] = useState<string[]>([]);
  useEvents(PresenceDocument, { caseId }, ({ casePresence }) =>
    setNames(casePresence.others.map(({ name }) => name)),
  );
  return (
    <span className="d-head__here" role="status">
      {names.length > 0 && (
        <>
          <Icon name="person" />
          {t('staff.case.here', { names: formats.list(names) })}
        </>
      )}
    </span>
  );
}
