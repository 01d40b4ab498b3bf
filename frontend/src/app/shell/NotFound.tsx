import { useText } from '../../lib/i18n';
import { LinkButton, Page, Stack } from '../../ui';

export function NotFound() {
  const { t } = useText();
  return (
    <Page heading={t('notFound.heading')}>
      <Stack>
        <p>{t('notFound.text')}</p>
        <LinkButton to="/">{t('common.toStart')}</LinkButton>
      </Stack>
    </Page>
  );
}
