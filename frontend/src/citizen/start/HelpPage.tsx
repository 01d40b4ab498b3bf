import { useText } from '../../lib/i18n';
import { Page, Stack } from '../../ui';

/** The ways there are beside this one; in the same place on every page. */
export function HelpPage() {
  const { t } = useText();
  return (
    <Page heading={t('help.heading')}>
      <Stack gap={4}>
        <section className="g-section">
          <h2>{t('help.unit.heading')}</h2>
          <p>{t('help.unit.text')}</p>
        </section>
        <section className="g-section">
          <h2>{t('help.board.heading')}</h2>
          <p>{t('help.board.text')}</p>
          <ul>
            <li>
              <a href="https://www.1177.se/">{t('help.board.se')}</a>
            </li>
            <li>
              <a href="https://www.helsenorge.no/">{t('help.board.no')}</a>
            </li>
          </ul>
        </section>
        <section className="g-section">
          <h2>{t('help.harm.heading')}</h2>
          <p>{t('help.harm.text')}</p>
        </section>
        <section className="g-section">
          <h2>{t('help.page.heading')}</h2>
          <p>{t('help.page.text')}</p>
        </section>
      </Stack>
    </Page>
  );
}
