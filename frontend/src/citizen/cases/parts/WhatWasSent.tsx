import type { ReactNode } from 'react';
import type { CaseWholeFragment } from '../../../gql/graphql';
import { FileList } from '../../../shared/files/FileList';
import { useText } from '../../../lib/i18n';

/** The citizen's own words, folded away: they know them, but want to be able to read them again. */
export function WhatWasSent({ whole }: { whole: CaseWholeFragment }) {
  const { t, formats } = useText();
  const { content, questions, attachments } = whole;
  if (!content) return null;
  const { precision, from, until, about } = content.occurred;
  const when = t(`occurred.${precision}`, {
    from: from ? formats.day(from) : '',
    until: until ? formats.day(until) : '',
    about: about ?? '',
  });
  const wishes = content.wishes.map((wish) =>
    wish === 'OTHER' && content.otherWish ? content.otherWish : t(`complaint.wish.${wish}`),
  );
  return (
    <details className="g-readers g-sent">
      <summary>{t('case.sent')}</summary>
      <dl>
        <Line name={t('complaint.when.heading')}>{when}</Line>
        <Line name={t('complaint.what.heading')}>{content.whatHappened}</Line>
        {content.consequences && (
          <Line name={t('complaint.consequences.heading')}>{content.consequences}</Line>
        )}
        {wishes.length > 0 && <Line name={t('complaint.wishes.heading')}>{wishes.join('\n')}</Line>}
        {questions.length > 0 && (
          <Line name={t('complaint.questions.heading')}>{questions.map(({ text }) => text).join('\n')}</Line>
        )}
        {attachments.length > 0 && (
          <Line name={t('file.list')}>
            <FileList files={attachments} />
          </Line>
        )}
        <Line name={t('complaint.contact.heading')}>{t(`complaint.channel.${content.answerChannel}`)}</Line>
      </dl>
    </details>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="g-words">{children}</dd>
    </div>
  );
}
