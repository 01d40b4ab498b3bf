import type { ReactNode } from 'react';
import type { CaseWholeFragment } from '../../../gql/graphql';
import { FileList } from '../../../shared/files/FileList';
import { useText } from '../../../lib/i18n';
import { languageOf } from '../../../shared/language';

/** The citizen's own words, folded away: they know them, but want to be able to read them again. */
export function WhatWasSent({ whole }: { whole: CaseWholeFragment }) {
  const { t, formats } = useText();
  const { kind, identity, partyRoles, content, questions, attachments } = whole;
  if (!content) return null;
  const lang = languageOf(content.language);
  const wishes = content.wishes.map((wish) =>
    wish === 'OTHER' && content.otherWish ? content.otherWish : t(`filing.wish.${wish}`),
  );
  return (
    <details className="g-readers g-sent">
      <summary>{t(partyRoles.includes('SUBMITTER') ? 'case.sent' : 'case.sent.other')}</summary>
      <dl>
        {content.occurred && (
          <Line name={t('filing.when.heading')}>
            {t(`occurred.${content.occurred.precision}`, {
              from: content.occurred.from ? formats.day(content.occurred.from) : '',
              until: content.occurred.until ? formats.day(content.occurred.until) : '',
              about: content.occurred.about ?? '',
            })}
          </Line>
        )}
        <Line name={t(`filing.what.heading.${kind}`)} lang={lang}>
          {content.whatHappened}
        </Line>
        {content.consequences && (
          <Line name={t('filing.consequences.heading')} lang={lang}>
            {content.consequences}
          </Line>
        )}
        {content.better && (
          <Line name={t('filing.better.heading')} lang={lang}>
            {content.better}
          </Line>
        )}
        {content.namedStaff.length > 0 && (
          <Line name={t('filing.names.heading')}>{content.namedStaff.join('\n')}</Line>
        )}
        {wishes.length > 0 && <Line name={t('filing.wishes.heading')}>{wishes.join('\n')}</Line>}
        {questions.length > 0 && (
          <Line name={t('filing.questions.heading')} lang={lang}>
            {questions.map(({ text }) => text).join('\n')}
          </Line>
        )}
        {content.answerChannel && (
          <Line name={t('filing.contact.heading')}>{t(`filing.channel.${content.answerChannel}`)}</Line>
        )}
        {kind === 'IMPROVEMENT' && (
          <Line name={t('filing.follow.heading')}>
            {t(content.follow ? 'filing.follow.yes' : 'filing.follow.no')}
          </Line>
        )}
        {identity === 'HIDDEN_FROM_UNIT' && (
          <Line name={t('filing.identity.heading')}>{t('filing.identity.HIDDEN_FROM_UNIT')}</Line>
        )}
        {attachments.length > 0 && (
          <Line name={t('file.list')}>
            <FileList files={attachments} />
          </Line>
        )}
      </dl>
    </details>
  );
}

function Line({ name, lang, children }: { name: string; lang?: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="g-words" lang={lang}>
        {children}
      </dd>
    </div>
  );
}
