import { useMutation } from 'urql';
import { graphql } from '../../gql';
import { announce } from '../../lib/a11y/announcer';
import { useText } from '../../lib/i18n';
import { Button } from '../../ui';

const MarkUnread = graphql(`
  mutation MarkUnread($input: MarkUnreadInput!) {
    markUnread(input: $input) {
      items {
        id
        readAt
      }
      unreadCount
    }
  }
`);

/** Marks an item as unread again, to come back to it. */
export function KeepForLater({ id, what }: { id: string; what: string }) {
  const { t } = useText();
  const [{ fetching }, markUnread] = useMutation(MarkUnread);
  const mark = async () => {
    const { data } = await markUnread({ input: { itemIds: [id] } });
    announce(t(data ? 'inbox.keptUnread' : 'inbox.notKept'));
  };
  return (
    <Button
      kind="quiet"
      size="small"
      busy={fetching}
      aria-label={t('inbox.markUnread.of', { what })}
      onPress={() => void mark()}
    >
      {t('inbox.markUnread')}
    </Button>
  );
}
