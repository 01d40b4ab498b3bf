import { useText } from '../../lib/i18n';
import { AreaHelp } from '../../shared/help/AreaHelp';
import { helpAreas } from '../../shared/help/areas';
import { Page, Stack } from '../../ui';

/** The ways there are beside this one, and what helps with each part of the portal. */
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
        <section className="g-section">
          <h2>{t('help.leave.heading')}</h2>
          <AreaHelp area="leave" />
        </section>
        <section className="g-section">
          <h2>{t('help.areas.heading')}</h2>
          {helpAreas.map((area) => (
            <section key={area} className="g-section">
              <h3>{t(`help.${area}.heading`)}</h3>
              <AreaHelp area={area} />
            </section>
          ))}
        </section>
      </Stack>
    </Page>
  );
}
