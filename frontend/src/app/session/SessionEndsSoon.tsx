import { extendSession, logout } from '../../lib/auth';
import { useText } from '../../lib/i18n';
import { Button, Dialog, Stack } from '../../ui';
import { useTimeLeft } from './useTimeLeft';

export function SessionEndsSoon({ endsAt }: { endsAt: number }) {
  const { t } = useText();
  const left = useTimeLeft(endsAt);
  if (left === null) return null;

  const stay = () => void extendSession();
  return (
    <Dialog heading={t('session.soon.heading')} onClose={stay}>
      <p>{t('session.soon.text', { minutes: Math.max(1, Math.ceil(left / 60_000)) })}</p>
      <Stack row gap={2}>
        <Button onPress={stay}>{t('session.soon.stay')}</Button>
        <Button kind="secondary" onPress={() => void logout()}>
          {t('shell.logOut')}
        </Button>
      </Stack>
    </Dialog>
  );
}
