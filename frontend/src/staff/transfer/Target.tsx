import { useText } from '../../lib/i18n';
import { announce } from '../../lib/a11y/announcer';
import { unitName } from '../../shared/unitName';
import { Button, Stack } from '../../ui';
import { Problem } from '../../ui/form/Problem';
import type { DeskPassOnQuery } from '../gql/graphql';
import { type FoundUnit, Search } from '../units/Search';

interface Props {
  subject: NonNullable<DeskPassOnQuery['case']>;
  target: FoundUnit | null;
  onTarget: (target: FoundUnit | null) => void;
  problem: string | undefined;
}

/** To whom: one of the units that the case is said to be about, or any that takes cases in the country. */
export function Target({ subject, target, onTarget, problem }: Props) {
  const { t } = useText();
  const known = subject.units
    .filter(({ role }) => role === 'CONCERNED')
    .map(({ organisation }) => organisation);
  const choose = (unit: FoundUnit) => {
    onTarget(unit);
    announce(t('transfer.to.chosen', { unit: unitName(unit) }));
  };
  if (target) {
    return (
      <div className="d-transfer__target">
        <p>{t('transfer.to.chosen', { unit: unitName(target) })}</p>
        <Button kind="secondary" size="small" onPress={() => onTarget(null)}>
          {t('transfer.to.other')}
        </Button>
      </div>
    );
  }
  return (
    <Stack>
      {known.length > 0 && (
        <div>
          <p>{t('transfer.to.known')}</p>
          <Stack row gap={2}>
            {known.map((unit) => (
              <Button key={unit.id} kind="secondary" size="small" onPress={() => choose(unit)}>
                {unitName(unit)}
              </Button>
            ))}
          </Stack>
        </div>
      )}
      <Search
        country={subject.organisation.country}
        label={t('transfer.to.search')}
        help={t('transfer.to.help')}
        fits={(id) => id !== subject.organisation.id}
        onChoose={choose}
      />
      <Problem id="unit-problem">{problem}</Problem>
    </Stack>
  );
}
