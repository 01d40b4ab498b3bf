import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useEvents } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { useFirst, useKeepFresh } from '../../lib/live';
import { AccessEventsDocument, OpenAccessQuestionsDocument } from './documents';

/** For those who lead a unit: how many questions about accesses wait, as it changes. */
export function AccessLink() {
  const { t } = useText();
  const [{ data }, read] = useQuery({ query: OpenAccessQuestionsDocument, requestPolicy: 'network-only' });
  const after = useFirst(data?.liveCursor);
  const again = () => read({ requestPolicy: 'network-only' });
  useKeepFresh(again);
  useEvents(AccessEventsDocument, after === null ? null : { after }, ({ queueEvents: { type } }) => {
    if (type === 'ACCESS_ASKED' || type === 'ACCESS_ANSWERED') again();
  });
  return (
    <Link to="/desk/access" search={{}}>
      {t('staff.nav.access', { count: data?.openAccessQuestions ?? 0 })}
    </Link>
  );
}
