import { useEffect, useState } from 'react';
import { useMutation } from 'urql';
import type { OwnNoticesFragment } from '../../gql/graphql';
import { useText } from '../../lib/i18n';
import { Button, Note } from '../../ui';
import { RegisterPush, RemovePush } from './documents';
import { deviceName, isSubscribed, pushSupport, subscribe, unsubscribe } from './push';
import { useSaving } from './useSaving';

interface Props {
  pushKey: string;
  devices: OwnNoticesFragment['devices'];
  refresh: () => void;
}

/** Notices of this browser on or off, and the other browsers that show some. */
export function PushHere({ pushKey, devices, refresh }: Props) {
  const { t, locale, formats } = useText();
  const [support] = useState(pushSupport);
  const [here, setHere] = useState(false);
  const [failed, setFailed] = useState(false);
  const [, register] = useMutation(RegisterPush);
  const [, remove] = useMutation(RemovePush);

  useEffect(
    function findOut() {
      if (support === 'possible') void isSubscribed().then(setHere);
    },
    [support],
  );

  const on = useSaving(async () => {
    setFailed(false);
    try {
      const endpoint = await subscribe(pushKey, locale);
      const { data, error } = await register({ input: { endpoint, device: deviceName() } });
      setHere(!error && data?.registerPushSubscription.problems.length === 0);
      return { error, problems: data?.registerPushSubscription.problems };
    } catch {
      setFailed(true);
      return {};
    }
  }, refresh);
  const off = useSaving(async () => {
    const endpoint = await unsubscribe();
    setHere(false);
    const { data, error } = await remove({ input: { endpoint } });
    return { error, problems: data?.removePushSubscription.problems };
  }, refresh);
  const removeOther = async (id: string) => {
    await remove({ input: { id } });
    refresh();
  };

  return (
    <>
      <p className="g-quiet">{t('settings.push.help')}</p>
      {support !== 'possible' && <p>{t(`settings.push.${support}`)}</p>}
      {(failed || on.error || on.problems.length > 0) && (
        <Note tone="danger" announce>
          <p>{on.problems[0]?.message ?? t('settings.push.failed')}</p>
        </Note>
      )}
      {support === 'possible' && (
        <Button kind="secondary" busy={on.busy || off.busy} onPress={here ? off.run : on.run}>
          {t(here ? 'settings.push.off' : 'settings.push.on')}
        </Button>
      )}
      {devices.length > 0 && (
        <ul className="g-settings__devices" aria-label={t('settings.push.devices')}>
          {devices.map(({ id, device, since }) => {
            const name = t('settings.push.device', {
              device: device ?? t('settings.push.unnamed'),
              since: formats.day(since),
            });
            return (
              <li key={id}>
                {name}
                <Button
                  kind="quiet"
                  size="small"
                  aria-label={t('settings.push.removeNamed', { name })}
                  onPress={() => void removeOther(id)}
                >
                  {t('settings.push.remove')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
