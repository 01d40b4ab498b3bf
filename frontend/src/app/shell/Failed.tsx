import { useText } from '../../lib/i18n';
import { Button, Note, Page, Stack } from '../../ui';

/** Shown when a page breaks, or when its code can't be fetched, as after a new version was installed. */
export function Failed() {
  const { t } = useText();
  return (
    <Page heading={t('failed.heading')}>
      <Stack>
        <Note tone="danger">{navigator.onLine ? t('failed.page') : t('failed.offline')}</Note>
        <Button onPress={() => globalThis.location.reload()}>{t('failed.reload')}</Button>
      </Stack>
    </Page>
  );
}
