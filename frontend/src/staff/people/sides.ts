import type { Text } from '../../lib/i18n';
import type { DeskPeopleFragment, DeskWordsFragment } from '../gql/graphql';

/** Somebody on the citizens' side, with how much of the case they see now; a patient who is not known here sees nothing. */
export interface Side {
  who: string;
  sees: DeskPeopleFragment['readers'][number]['scope'] | 'UNKNOWN';
}

/** Everybody on the citizens' side, as the API tells it, and a patient whom it could not know. */
export function sidesOf(
  t: Text['t'],
  { readers }: DeskPeopleFragment,
  content: DeskWordsFragment['content'],
): Side[] {
  const known = readers.map(({ role, name, scope }) => ({
    who: name ? t(`staff.side.${role}`, { name }) : t('staff.side.hidden'),
    sees: scope,
  }));
  const another = content?.relation === 'CHILD' || content?.relation === 'REPRESENTED';
  const unknown = another && readers.every(({ role }) => role !== 'PATIENT');
  return unknown ? [...known, { who: t('staff.side.patient'), sees: 'UNKNOWN' }] : known;
}
