import { useText } from '../../lib/i18n';
import { unitName } from '../../shared/unitName';
import { Button, Icon } from '../../ui';
import type { DeskCaseStateFragment } from '../gql/graphql';
import { Deadline } from '../parts/Deadline';
import { StateTag } from '../parts/StateTag';
import { HereNow } from '../presence/HereNow';
import { changeUnitsId } from '../units/others';

interface Props {
  subject: DeskCaseStateFragment;
  /** Leads to changing the units; null where that is not allowed, or has a place of its own. */
  onUnits: (() => void) | null;
}

/** Where the case stands, in one line: state, clock, kind and unit, who has it. */
export function CaseHead({ subject, onUnits }: Props) {
  const { t, formats } = useText();
  const { kind, state, organisation, clock, handler, receivedAt } = subject;
  return (
    <div className="d-head">
      <StateTag state={state} />
      <Deadline clock={clock} state={state} />
      <span>{t(`staff.kind.${kind}`)}</span>
      <span>
        {unitName(organisation)}{' '}
        {onUnits && (
          <Button id={changeUnitsId} kind="quiet" size="small" onPress={onUnits}>
            {t('staff.unit.change')}
          </Button>
        )}
      </span>
      <span>{t('staff.case.received', { day: formats.day(receivedAt) })}</span>
      <span className="d-head__who">
        <Icon name="person" />
        {handler
          ? handler.me
            ? t('staff.case.yours')
            : t('staff.case.others', { name: handler.name })
          : t('staff.case.nobodys')}
      </span>
      <HereNow caseId={subject.id} />
    </div>
  );
}
