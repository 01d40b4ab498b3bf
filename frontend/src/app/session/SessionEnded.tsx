import { useEffect, useState } from 'react';
import { awaitRenewal, logout, openRenewal, type Person } from '../../lib/auth';
import { useText } from '../../lib/i18n';
import { Button, Dialog, Note, Stack } from '../../ui';

/** The login is over, the page is not: a new login in a second window goes on here. */
export function SessionEnded({ person }: { person: Person }) {
  const { t } = useText();
  const [name] = useState(() => crypto.randomUUID());
  const [other, setOther] = useState(false);

  useEffect(
    function listenForTheNewLogin() {
      return awaitRenewal(name, () => setOther(true));
    },
    [name],
  );

  return (
    <Dialog heading={t('session.ended.heading')}>
      <p>{t('session.ended.text')}</p>
      {other && (
        <Note tone="danger" announce>
          <p>{t('session.ended.other', { name: person.name })}</p>
        </Note>
      )}
      <Stack row gap={2}>
        <Button onPress={() => openRenewal(person.door ?? 'citizen', name)}>
          {t('session.ended.logIn')}
        </Button>
        <Button kind="secondary" onPress={() => void logout()}>
          {t('common.toStart')}
        </Button>
      </Stack>
    </Dialog>
  );
}
