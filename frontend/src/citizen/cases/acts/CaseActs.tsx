import { Link } from '@tanstack/react-router';
import type { CaseWholeFragment } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';

/** What else one can do with the case, each act with a page or a place of its own; those that can't be done are not there. */
export function CaseActs({ whole }: { whole: CaseWholeFragment }) {
  const { t, formats } = useText();
  const can = new Set(whole.actions.flatMap(({ name, enabled }) => (enabled ? [name] : [])));
  const params = { caseId: whole.id };
  if (!(can.has('SEND_MESSAGE') || can.has('WITHDRAW') || can.has('RATE_ANSWER'))) return null;
  return (
    <section className="g-section g-no-print" aria-labelledby="acts">
      <h2 id="acts">{t('acts.heading')}</h2>
      <ul className="g-acts">
        {can.has('SEND_MESSAGE') && (
          <li>
            <a href="#field-text">{t('acts.add')}</a>
            <p className="g-quiet">{t('acts.add.help')}</p>
          </li>
        )}
        {can.has('RATE_ANSWER') && (
          <li>
            <Link to="/cases/$caseId/answer" params={params} hash="rating">
              {t('acts.rate')}
            </Link>
          </li>
        )}
        {can.has('REQUEST_REOPENING') && (
          <li>
            <Link to="/cases/$caseId/reopen" params={params}>
              {t('acts.reopen')}
            </Link>
            {whole.reopenUntil && (
              <p className="g-quiet">{t('acts.reopen.help', { day: formats.day(whole.reopenUntil) })}</p>
            )}
          </li>
        )}
        {can.has('WITHDRAW') && (
          <li>
            <Link to="/cases/$caseId/withdraw" params={params}>
              {t('acts.withdraw')}
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}
