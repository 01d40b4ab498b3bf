import { useText } from '../../lib/i18n';
import type { DeskWordsFragment } from '../gql/graphql';

type Occurred = NonNullable<DeskWordsFragment['content']>['occurred'];

/** When it happened, in words; null for what has no day. */
export function useOccurred(occurred: Occurred): string | null {
  const { t, formats } = useText();
  if (!occurred) return null;
  const { precision, from, until, about } = occurred;
  const day = (value: string | null | undefined) => (value ? formats.day(value) : '');
  return t(`staff.occurred.${precision}`, { from: day(from), until: day(until), about: about ?? '' });
}
