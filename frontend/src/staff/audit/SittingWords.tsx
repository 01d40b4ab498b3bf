import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n';
import { unitName } from '../../shared/unitName';
import { type FragmentType, readFragment } from '../gql';
import { SittingFragment } from './documents';

/** Who had which case open, when, in what role and by which right. */
export function SittingWords({ sitting }: { sitting: FragmentType<typeof SittingFragment> }) {
  const { t, formats } = useText();
  const { staffName, role, reason, statedReason, at, until, caseId, caseNumber, organisation } = readFragment(
    SittingFragment,
    sitting,
  );
  return (
    <>
      <p>
        <strong>{staffName}</strong>, {t(`staff.access.role.${role}`)}
      </p>
      <p>{formats.span(at, until)}</p>
      <p>
        <Link to="/desk/cases/$caseId" params={{ caseId }}>
          {t('staff.access.about', { number: caseNumber })}
        </Link>
        , {unitName(organisation)}
      </p>
      <p className="g-quiet">{t(`staff.access.reason.${reason}`)}</p>
      {statedReason && <p>{t('audit.stated', { reason: statedReason })}</p>}
    </>
  );
}
