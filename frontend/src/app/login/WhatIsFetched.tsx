import { useText } from '../../lib/i18n';
import { Stack } from '../../ui';

export function WhatIsFetched() {
  const { t } = useText();
  return (
    <section className="g-card">
      <Stack gap={1}>
        <h2>{t('login.fetch.heading')}</h2>
        <ul>
          <li>{t('login.fetch.name')}</li>
          <li>{t('login.fetch.pid')}</li>
          <li>{t('login.fetch.level')}</li>
        </ul>
        <p>{t('login.fetch.not')}</p>
      </Stack>
    </section>
  );
}
