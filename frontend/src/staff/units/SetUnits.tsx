import { type SubmitEvent, useState } from 'react';
import { useMutation } from 'urql';
import { announce } from '../../lib/a11y/announcer';
import { fieldProblems } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { unitName } from '../../shared/unitName';
import { Button, Stack } from '../../ui';
import { RefusalNote } from '../case/RefusalNote';
import type { Refusal } from '../case/useTake';
import type { DeskUnitsFragment } from '../gql/graphql';
import { SetUnitsDocument } from './documents';
import { type FoundUnit, Search } from './Search';

interface Props {
  subject: DeskUnitsFragment;
  onEnd: (saved: boolean) => void;
}

/** The units that a case is about, to add and take away; nothing holds until it is saved. */
export function SetUnits({ subject: { id, version, units }, onEnd }: Props) {
  const { t } = useText();
  const [{ fetching }, run] = useMutation(SetUnitsDocument);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [wanted, setWanted] = useState<readonly FoundUnit[]>(() =>
    units.filter(({ role }) => role === 'CONCERNED').map(({ organisation }) => organisation),
  );
  const receiver = units.find(({ role }) => role === 'RECEIVES')?.organisation;

  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (fetching) return;
    const organisationIds = wanted.map((unit) => unit.id);
    const { data, error } = await run({ input: { caseId: id, version, organisationIds } });
    const problems = data ? fieldProblems(data.setUnits.problems) : [];
    const saved = Boolean(data?.setUnits.case) && problems.length === 0;
    setRefusal(saved ? null : { problems, error });
    if (saved) onEnd(true);
  };

  return (
    <form noValidate onSubmit={(event) => void save(event)}>
      <Stack>
        {wanted.length > 0 && (
          <ul className="g-plain">
            {wanted.map((unit) => (
              <li key={unit.id} className="d-units__chosen">
                {unitName(unit)}
                <Button
                  kind="quiet"
                  size="small"
                  onPress={() => setWanted(wanted.filter((each) => each.id !== unit.id))}
                >
                  {t('staff.unit.remove', { name: unit.name })}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {receiver && (
          <Search
            country={receiver.country}
            help={t('staff.unit.help', { unit: unitName(receiver) })}
            fits={(found) => found !== receiver.id && wanted.every((unit) => unit.id !== found)}
            onChoose={(unit) => {
              setWanted([...wanted, unit]);
              announce(unitName(unit));
            }}
          />
        )}
        {refusal && <RefusalNote refusal={refusal} />}
        <Stack row gap={2}>
          <Button type="submit" size="small" busy={fetching}>
            {t('staff.unit.save')}
          </Button>
          <Button kind="secondary" size="small" onPress={() => onEnd(false)}>
            {t('staff.unit.cancel')}
          </Button>
        </Stack>
      </Stack>
    </form>
  );
}
