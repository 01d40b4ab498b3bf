import type { CaseWholeFragment } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { unitName } from '../../../shared/unitName';
import { Note } from '../../../ui';

interface Props {
  transfer: NonNullable<CaseWholeFragment['transfer']>;
  dueOn: string | null | undefined;
}

/** The case has passed to another unit: to whom, why, and by when the answer comes. */
export function Moved({ transfer: { from, to, reason, at }, dueOn }: Props) {
  const { t, formats } = useText();
  const names = { unit: unitName(to), from: from.name };
  return (
    <Note heading={t('unit.moved.heading', names)}>
      <p>{t('unit.moved.text', { ...names, day: formats.day(at), why: t(`unit.moved.why.${reason}`) })}</p>
      {dueOn && <p>{t('unit.moved.due', { due: formats.day(dueOn) })}</p>}
      <p>{t('unit.moved.rest', names)}</p>
    </Note>
  );
}
