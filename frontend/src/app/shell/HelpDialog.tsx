import { useLocation } from '@tanstack/react-router';
import { useSession } from '../../lib/auth';
import { useText } from '../../lib/i18n';
import { AreaHelp } from '../../shared/help/AreaHelp';
import { areaOf, needsLogin } from '../../shared/help/areas';
import { Button, Dialog, Stack } from '../../ui';

/** Help with the part of the portal that one is in. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { t } = useText();
  const session = useSession();
  const here = useLocation({ select: ({ pathname }) => areaOf(pathname) });
  const area = session.status === 'out' && needsLogin(here) ? 'login' : here;
  return (
    <Dialog heading={t('help.here')} startAtHeading onClose={onClose}>
      <h3>{t(`help.${area}.heading`)}</h3>
      <AreaHelp area={area} />
      {area !== 'desk' && (
        <>
          <h3>{t('help.leave.heading')}</h3>
          <p>{t('help.leave.1')}</p>
        </>
      )}
      <p>{t('shell.emergency')}</p>
      <Stack gap={2}>
        <a href="/help" target="_blank" rel="noopener">
          {t('help.all')}
        </a>
        <Button onPress={onClose}>{t('help.close')}</Button>
      </Stack>
    </Dialog>
  );
}
