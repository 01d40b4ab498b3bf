import { useRef, useState } from 'react';
import { announce } from '../../../lib/a11y/announcer';
import { useText } from '../../../lib/i18n';
import { Button, Stack } from '../../../ui';
import { fieldId } from '../../../ui/form';
import type { ChosenUnit } from '../draft/content';
import { limits } from '../rules';
import type { WhereProps } from './UnitChoice';
import { UnitSearch } from './UnitSearch';
import { UnitWords } from './UnitWords';

/** Others that the same matter is about: one case, and the one that was chosen first answers unless one says otherwise. */
export function FurtherUnits({ where: { unit, furtherUnits }, change, problem }: WhereProps) {
  const { t } = useText();
  const [adding, setAdding] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  if (!unit) return null;

  const done = (said: string) => {
    setAdding(false);
    announce(said);
    heading.current?.focus();
  };
  const add = (chosen: ChosenUnit) => {
    change({ furtherUnits: [...furtherUnits, chosen] });
    done(t('unit.more.added', { name: chosen.name }));
  };
  const remove = ({ id, name }: ChosenUnit) => {
    change({ furtherUnits: furtherUnits.filter((each) => each.id !== id) });
    done(t('unit.more.removed', { name }));
  };
  const answer = (chosen: ChosenUnit) => {
    change({ unit: chosen, furtherUnits: furtherUnits.map((each) => (each.id === chosen.id ? unit : each)) });
    done(t('unit.more.answers', { name: chosen.name }));
  };

  return (
    <section className="g-section" aria-labelledby="further">
      <h2 id="further" ref={heading} tabIndex={-1} className="g-further">
        {t(furtherUnits.length > 0 ? 'unit.more.list' : 'unit.more')}
      </h2>
      {(adding || furtherUnits.length > 0) && <p>{t('unit.more.help')}</p>}
      {furtherUnits.length > 0 && (
        <ul className="g-plain">
          {furtherUnits.map((each, index) => (
            <li key={each.id} id={fieldId(`furtherUnitIds.${index}`)} tabIndex={-1} className="g-card">
              <UnitWords unit={each} />
              <Wrong>{problem(`furtherUnitIds.${index}`)}</Wrong>
              <Stack row gap={2}>
                <Button kind="quiet" size="small" onPress={() => answer(each)}>
                  {t('unit.more.answer', { name: each.name })}
                </Button>
                <Button kind="quiet" size="small" onPress={() => remove(each)}>
                  {t('unit.more.remove', { name: each.name })}
                </Button>
              </Stack>
            </li>
          ))}
        </ul>
      )}
      <Wrong>{problem('furtherUnitIds')}</Wrong>
      {adding && (
        <>
          <div ref={focusOnField}>
            <UnitSearch
              name="furtherUnitIds"
              label={t('unit.more.search')}
              onChoose={add}
              problem={undefined}
              fits={({ id, country }) =>
                country === unit.country && id !== unit.id && furtherUnits.every((each) => each.id !== id)
              }
            />
          </div>
          <div>
            <Button kind="quiet" size="small" onPress={() => setAdding(false)}>
              {t('unit.more.cancel')}
            </Button>
          </div>
        </>
      )}
      {!adding && furtherUnits.length < limits.furtherUnits && (
        <div>
          <Button kind="secondary" size="small" onPress={() => setAdding(true)}>
            {t('unit.more.add')}
          </Button>
        </div>
      )}
      {furtherUnits.length >= limits.furtherUnits && <p className="g-quiet">{t('unit.more.full')}</p>}
    </section>
  );
}

function focusOnField(place: HTMLElement | null): void {
  place?.querySelector('input')?.focus();
}

function Wrong({ children }: { children: string | undefined }) {
  return children ? <p className="g-problem">{children}</p> : null;
}
