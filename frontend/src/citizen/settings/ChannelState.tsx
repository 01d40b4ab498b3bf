import { useEffect, useEffectEvent } from 'react';
import { useMutation } from 'urql';
import { LoadFailed } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Button, Note } from '../../ui';
import type { Channel } from './ChannelPart';
import { SendTestNotice } from './documents';
import { useSaving } from './useSaving';

const everyMillis = 2_000;

interface Props {
  channel: Channel;
  refresh: () => void;
}

/** How notices went this way, and a test of it. */
export function ChannelState({ channel, refresh }: Props) {
  const { t, formats } = useText();
  const { name, waiting, failingSince, failure, lastSentAt, testsLeft } = channel;
  const [, send] = useMutation(SendTestNotice);
  const test = useSaving(async () => {
    const { data, error } = await send({ input: { channel: name } });
    return { error, problems: data?.sendTestNotice.problems };
  }, refresh);
  const look = useEffectEvent(refresh);

  useEffect(
    function lookWhetherItHasGone() {
      if (!waiting) return;
      const timer = setInterval(() => look(), everyMillis);
      return () => clearInterval(timer);
    },
    [waiting],
  );

  return (
    <>
      <p>
        {lastSentAt
          ? t('settings.state.sent', { at: formats.moment(lastSentAt) })
          : t('settings.state.never')}
        {waiting && ` ${t('settings.state.waiting')}`}
      </p>
      {failingSince && failure && (
        <Note tone="danger">
          <p>{t(`settings.state.${failure}`, { since: formats.moment(failingSince) })}</p>
        </Note>
      )}
      {test.error && <LoadFailed error={test.error} retry={test.run} />}
      <Button kind="quiet" busy={test.busy} onPress={test.run}>
        {t(`settings.${name}.test`)}
      </Button>
      <p role="status">
        {test.saved
          ? t('settings.test.asked', { count: testsLeft })
          : test.problems.map(({ message }) => message).join(' ')}
      </p>
    </>
  );
}
