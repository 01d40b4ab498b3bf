import { type Door, logout } from '../../lib/auth';
import { useText } from '../../lib/i18n';
import { Button, LinkButton, Page, Stack } from '../../ui';

interface Props {
  /** The door that was wanted; the person came through the other one. */
  door: Door;
}

export function WrongDoorPage({ door }: Props) {
  const { t } = useText();
  const other = door === 'citizen' ? 'staff' : 'citizen';
  return (
    <Page heading={t('login.wrongDoor.heading')}>
      <Stack>
        <p>{t(`login.wrongDoor.${other}`)}</p>
        <Stack row gap={2}>
          {other === 'staff' ? (
            <LinkButton to="/desk">{t('login.wrongDoor.toDesk')}</LinkButton>
          ) : (
            <LinkButton to="/cases">{t('login.wrongDoor.toCases')}</LinkButton>
          )}
          <Button kind="secondary" onPress={() => void logout()}>
            {t('shell.logOut')}
          </Button>
        </Stack>
      </Stack>
    </Page>
  );
}
