import { useText } from '../../lib/i18n';
import type { DeskWordsFragment } from '../gql/graphql';

type Occurred = NonNullable<DeskWordsFragment['content']>['occurred'];

/** When it happened, in words. */
export function useOccurred({ precision, from, until, about }: Occurred): string {
  const { t, formats } = useText();
  const day = (value: string | null | undefined) => (value ? formats.day(value) : '');
  return t(`staff.occurred.${precision}`, { from: day(from), until: day(until), about: about ?? '' });
}
