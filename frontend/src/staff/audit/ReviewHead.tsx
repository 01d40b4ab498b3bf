import { useText } from '../../lib/i18n';
import { unitName } from '../../shared/unitName';
import { Tag } from '../../ui';
import { type FragmentType, readFragment } from '../gql';
import { ReviewHeadFragment } from './documents';

/** What was asked for, by whom and when, and how far it has come. */
export function ReviewHead({ review }: { review: FragmentType<typeof ReviewHeadFragment> }) {
  const { t, formats } = useText();
  const {
    reviewerName,
    reviewerTitle,
    from,
    until,
    staffName,
    reason,
    seed,
    found,
    begunAt,
    closedAt,
    organisation,
    items,
  } = readFragment(ReviewHeadFragment, review);
  const judged = items.filter(({ verdict }) => Boolean(verdict)).length;
  const bad = items.filter(({ verdict }) => verdict === 'NOT_IN_ORDER').length;
  const who = [reviewerName, reviewerTitle].filter(Boolean).join(', ');
  return (
    <>
      <p>
        {closedAt ? (
          <Tag tone={bad > 0 ? 'attention' : 'good'} icon={bad > 0 ? 'warning' : 'check'}>
            {t('audit.result', { bad, of: items.length })}
          </Tag>
        ) : (
          <Tag tone="primary" icon="clock">
            {t('audit.judged', { judged, of: items.length })}
          </Tag>
        )}
      </p>
      <p>{t('audit.drawnBy', { who, at: formats.moment(begunAt), unit: unitName(organisation) })}</p>
      {closedAt && <p>{t('audit.closedAt', { at: formats.moment(closedAt) })}</p>}
      <p className="g-quiet">
        {t('audit.drawnFrom', {
          drawn: items.length,
          found,
          from: formats.day(from),
          until: formats.moment(until),
          seed: String(seed),
        })}
        {staffName && ` ${t('audit.onlyName', { name: staffName })}`}
        {reason && ` ${t('audit.onlyWhy', { why: t(`audit.why.${reason}`) })}`}
      </p>
    </>
  );
}
