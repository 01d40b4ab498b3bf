import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { InboxItemKind } from '../../gql/graphql';
import { useText } from '../../lib/i18n';
import { unitName } from '../../shared/unitName';
import { Icon, type IconName, Tag } from '../../ui';
import { WhoseCase, whoseWords } from '../whose';
import { KeepForLater } from './KeepForLater';
import { titleOf } from './title';

export const InboxRowFragment = graphql(`
  fragment InboxRow on InboxItem {
    id
    kind
    createdAt
    readAt
    case {
      id
      number
      scope
      answerForSubmitter {
        publishedAt
      }
      organisation {
        id
        name
        place
      }
      ...Whose
    }
  }
`);

const icons: Record<InboxItemKind, IconName> = {
  RECEIPT: 'check',
  QUESTION: 'reply',
  ANSWER: 'letter',
  THANKS: 'heart',
  REOPENING_DECIDED: 'letter',
  ACCESS_ANSWERED: 'letter',
  CONSENT_REQUEST: 'person',
  CONSENT_ANSWERED: 'person',
  CLOCK_PAUSED: 'clock',
  CLOCK_RESUMED: 'clock',
  INTERIM_ANSWER: 'letter',
  CASE_TRANSFERRED: 'letter',
};
const targets = {
  RECEIPT: '/cases/$caseId/receipt',
  QUESTION: '/cases/$caseId',
  ANSWER: '/cases/$caseId/answer',
  THANKS: '/cases/$caseId',
  REOPENING_DECIDED: '/cases/$caseId',
  ACCESS_ANSWERED: '/my-data/cases/$caseId',
  CONSENT_REQUEST: '/cases/$caseId/consent',
  CONSENT_ANSWERED: '/cases/$caseId',
  CLOCK_PAUSED: '/cases/$caseId',
  CLOCK_RESUMED: '/cases/$caseId',
  INTERIM_ANSWER: '/cases/$caseId',
  CASE_TRANSFERRED: '/cases/$caseId',
} as const;

/** What has come. Of an answer that the reader, who filed for another, may no longer read, the row says so. */
export function InboxRow({ item }: { item: FragmentType<typeof InboxRowFragment> }) {
  const text = useText();
  const { t, formats } = text;
  const row = readFragment(InboxRowFragment, item);
  const { id, kind, createdAt, readAt, case: about } = row;
  const sides = readFragment(WhoseCase, about);
  const unread = !readAt;
  const gone = kind === 'ANSWER' && about.scope === 'OWN' && !about.answerForSubmitter;
  const what = t(gone ? 'inbox.ANSWER.gone' : titleOf(row, sides), { unit: unitName(about.organisation) });
  const whose = whoseWords(sides, text);
  return (
    <li className="g-inbox__row" data-unread={unread || undefined}>
      <Icon name={icons[kind]} />
      <div>
        <Link to={targets[kind]} params={{ caseId: about.id }}>
          {what}
        </Link>
        <p className="g-quiet">
          {unread && <Tag tone="primary">{t('inbox.unread')}</Tag>}
          {whose && <span className="g-inbox__whose">{whose}</span>}
          {t('inbox.numberAndTime', { number: about.number, at: formats.day(createdAt) })}
        </p>
      </div>
      {!unread && <KeepForLater id={id} what={what} />}
    </li>
  );
}
