import { graphql, readFragment, type FragmentType } from '../../gql';
import { useText } from '../../lib/i18n';

export const EndingFragment = graphql(`
  fragment Ending on Draft {
    id
    expiresOn
    expiresSoon
  }
`);

/** That something begun is soon removed, and on which day the first of it. */
export function SoonGone({ drafts }: { drafts: readonly FragmentType<typeof EndingFragment>[] }) {
  const { t, formats } = useText();
  const soon = drafts
    .map((draft) => readFragment(EndingFragment, draft))
    .filter(({ expiresSoon }) => expiresSoon)
    .map(({ expiresOn }) => expiresOn)
    .sort();
  const [first] = soon;
  if (!first) return null;
  return <p>{t('drafts.soon', { until: formats.day(first) })}</p>;
}
