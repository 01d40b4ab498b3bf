import '../../cases/cases.css';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { LinkButton, Page, Stack } from '../../../ui';

/** It was sent: the number, which leads nowhere but serves on the phone, and what happens now. */
export function Said({ number }: { number: string }) {
  const { t } = useText();
  return (
    <Page heading={t('say.sent.heading')}>
      <section className="g-card g-receipt" aria-labelledby="number">
        <h2 id="number">{t('receipt.number')}</h2>
        <p className="g-receipt__number">{number}</p>
        <p>{t('say.sent.number')}</p>
      </section>
      <p>{t('say.sent.next')}</p>
      <Stack row gap={2}>
        <LinkButton to="/">{t('common.toStart')}</LinkButton>
        <Link className="g-back" to="/help">
          {t('start.other.link')}
        </Link>
      </Stack>
    </Page>
  );
}
