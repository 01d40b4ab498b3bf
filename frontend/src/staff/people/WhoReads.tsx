import { useText } from '../../lib/i18n';
import type { Side } from './sides';

interface Props {
  /** Before the answer leaves, or once it has. */
  when: 'before' | 'after';
  sides: readonly Side[];
  /** Those who read at the unit; left out where that goes without saying. */
  atUnit?: string;
  /** Units that the case is about as well: they are not given the text. */
  otherUnits?: readonly string[];
  /** Whether the one who filed has a text of their own. */
  ownText: boolean;
}

/** Everybody who can read the answer, and everybody who could be thought to and can not, with the reason. */
export function WhoReads({ when, sides, atUnit, otherUnits = [], ownText }: Props) {
  const { t } = useText();
  const readers = sides.filter(({ sees }) => sees === 'FULL').map(({ who }) => who);
  const own = ownText ? 'staff.reads.OWN' : 'staff.reads.OWN.none';
  const others = [
    ...sides.flatMap(({ who, sees }) =>
      sees === 'FULL' ? [] : [{ who, why: t(sees === 'OWN' ? own : `staff.reads.${sees}`) }],
    ),
    ...otherUnits.map((who) => ({ who, why: t('staff.reads.unit') })),
  ];
  const all = atUnit === undefined ? readers : [...readers, t('staff.reads.atUnit', { unit: atUnit })];
  return (
    <>
      {readers.length === 0 && <p>{t('staff.reads.nobody')}</p>}
      {all.length > 0 && (
        <div>
          <p>{t(`staff.reads.${when}`)}</p>
          <ul>
            {all.map((who) => (
              <li key={who}>{who}</li>
            ))}
          </ul>
        </div>
      )}
      {others.length > 0 && (
        <div>
          <p>{t(`staff.reads.not.${when}`)}</p>
          <ul>
            {others.map(({ who, why }) => (
              <li key={who}>
                {who}: {why}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
