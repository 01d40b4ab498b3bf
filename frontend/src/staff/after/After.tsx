import './after.css';
import { useText } from '../../lib/i18n';
import { Note } from '../../ui';
import type { DeskAfterFragment } from '../gql/graphql';

/** What the citizen did beside writing letters: took the case back, asked for it to be opened again. */
export function After({ after: { withdrawal, reopening } }: { after: DeskAfterFragment }) {
  const { t, formats } = useText();
  return (
    <>
      {withdrawal && (
        <Note
          tone="attention"
          heading={t('staff.withdrawn', { time: formats.moment(withdrawal.withdrawnAt) })}
        >
          <p className="d-text">{withdrawal.reason ?? t('staff.withdrawn.silent')}</p>
        </Note>
      )}
      {reopening && (
        <section className="g-card d-after" aria-labelledby="reopening">
          <h2 id="reopening">{t('staff.reopening.heading')}</h2>
          <p className="g-quiet">
            {t('staff.reopening.asked', {
              day: formats.day(reopening.requestedAt),
              by: formats.day(reopening.decideBy),
            })}
          </p>
          <p className="d-text">{reopening.reason}</p>
          {reopening.decidedAt && (
            <>
              <p className="g-quiet">
                {t(reopening.granted ? 'staff.reopening.yes' : 'staff.reopening.no', {
                  name: reopening.decidedBy ?? '',
                  day: formats.day(reopening.decidedAt),
                })}
              </p>
              <p className="d-text">{reopening.decision}</p>
            </>
          )}
        </section>
      )}
    </>
  );
}
