import { useText } from '../../lib/i18n';
import { AreaHelp } from '../../shared/help/AreaHelp';
import type { HelpArea } from '../../shared/help/areas';
import { Button, Dialog, Stack } from '../../ui';

interface Props {
  area: HelpArea;
  onClose: () => void;
}

export function HelpDialog({ area, onClose }: Props) {
  const { t } = useText();
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
