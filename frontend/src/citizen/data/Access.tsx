import { useState } from 'react';
import { type FragmentType, readFragment } from '../../gql';
import { useText } from '../../lib/i18n';
import { unitName } from '../../shared/unitName';
import { Button } from '../../ui';
import { AskForm } from './AskForm';
import { AccessEntryFragment } from './documents';

/** One sitting with the case open: when, who or in what role, where, why; and what one asked about it. */
export function Access({ entry }: { entry: FragmentType<typeof AccessEntryFragment> }) {
  const { t, formats } = useText();
  const { id, at, until, staffName, role, reasons, organisation, question } = readFragment(
    AccessEntryFragment,
    entry,
  );
  const [asking, setAsking] = useState(false);
  const when = formats.span(at, until);
  const who = staffName ?? t(`access.role.${role}`);
  return (
    <>
      <h2 className="g-access__who">{t('access.who', { who, unit: unitName(organisation) })}</h2>
      <p>{when}</p>
      <p className="g-quiet">
        {staffName && `${t(`access.role.${role}`)}. `}
        {reasons.map((reason) => t(`access.reason.${reason}`)).join(' ')}
      </p>
      {question && (
        <div className="g-access__question">
          <p>{t('access.asked', { at: formats.moment(question.askedAt) })}</p>
          <blockquote>{question.text}</blockquote>
          {question.answer && question.answeredAt ? (
            <>
              <p>
                {t('access.answered', {
                  at: formats.moment(question.answeredAt),
                  who: [question.answeredBy, question.answeredByTitle].filter(Boolean).join(', '),
                })}
              </p>
              <blockquote>{question.answer}</blockquote>
            </>
          ) : (
            <p>{t('access.waits')}</p>
          )}
        </div>
      )}
      {!question && !asking && (
        <Button
          kind="secondary"
          size="small"
          aria-label={t('access.unexpected.of', { who, when })}
          onPress={() => setAsking(true)}
        >
          {t('access.unexpected')}
        </Button>
      )}
      {!question && asking && <AskForm entryId={id} onClose={() => setAsking(false)} />}
    </>
  );
}
