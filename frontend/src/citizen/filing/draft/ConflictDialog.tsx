import { useText } from '../../../lib/i18n';
import { Button, Dialog, Stack } from '../../../ui';
import { useDraft } from './context';

/** The same draft was changed on another device: the person chooses, nothing is thrown away unasked. */
export function ConflictDialog() {
  const { t } = useText();
  const { keeper, state } = useDraft();
  if (state.kind !== 'conflict') return null;
  return (
    <Dialog heading={t('filing.conflict.heading')}>
      <p>{t('filing.conflict.text')}</p>
      <Stack gap={1}>
        <Button onPress={() => void keeper.keepMine()}>{t('filing.conflict.mine')}</Button>
        <Button kind="secondary" onPress={() => keeper.takeStored()}>
          {t('filing.conflict.stored')}
        </Button>
      </Stack>
    </Dialog>
  );
}
