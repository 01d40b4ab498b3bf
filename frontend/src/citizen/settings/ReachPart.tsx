import { lazy, Suspense } from 'react';
import type { OwnNoticesFragment, OwnSettingsFragment } from '../../gql/graphql';
import { useText } from '../../lib/i18n';
import { Waiting } from '../../ui';
import { AddressForm } from './AddressForm';
import { ChannelPart } from './ChannelPart';
import { Part } from './Part';

/** Where web push is offered only. */
const PushHere = lazy(async () => ({ default: (await import('./PushHere')).PushHere }));

interface Props {
  own: OwnSettingsFragment;
  notices: OwnNoticesFragment;
  refresh: () => void;
}

/** Each way of notices that is offered here: where it goes, of what it tells, and how it went. */
export function ReachPart({ own, notices, refresh }: Props) {
  const { t } = useText();
  return (
    <Part heading={t('settings.reach.heading')} help={t('settings.reach.help')}>
      {notices.channels
        .filter((channel) => channel.offered)
        .map((channel) => (
          <ChannelPart key={channel.name} channel={channel} refresh={refresh}>
            {channel.name === 'EMAIL' && (
              <AddressForm
                way="EMAIL"
                known={own.email ?? ''}
                confirmed={own.emailConfirmed}
                refresh={refresh}
              />
            )}
            {channel.name === 'SMS' && (
              <AddressForm
                way="SMS"
                known={own.phone ?? ''}
                confirmed={own.phoneConfirmed}
                refresh={refresh}
              />
            )}
            {channel.name === 'PUSH' && notices.pushKey && (
              <Suspense fallback={<Waiting label={t('common.waiting')} />}>
                <PushHere pushKey={notices.pushKey} devices={notices.devices} refresh={refresh} />
              </Suspense>
            )}
          </ChannelPart>
        ))}
    </Part>
  );
}
