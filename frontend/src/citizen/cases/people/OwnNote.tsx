import { readFragment } from '../../../gql';
import type { CaseWholeFragment } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { Note } from '../../../ui';
import { RepresentationFragment } from '../../people/documents';
import { WhatComes } from './WhatComes';

/** To one who filed for another and may not know of the patient: what is shown, what is not and why, what comes, what one can do. */
export function OwnNote({ whole }: { whole: CaseWholeFragment }) {
  const { t } = useText();
  const { state, answerForSubmitter, actions } = whole;
  const one = readFragment(RepresentationFragment, whole.representations).find(
    ({ side }) => side === 'REPRESENTATIVE',
  );
  const mayWrite = actions.some(({ name, enabled }) => name === 'SEND_MESSAGE' && enabled);
  const paper = one?.state === 'REFUSED' || one?.state === 'CLAIMED';
  return (
    <Note heading={t('people.own.heading')}>
      <p>{t('people.own.text')}</p>
      <WhatComes one={one} state={state} answered={Boolean(answerForSubmitter)} />
      {mayWrite && (
        <p>
          {t(paper ? 'people.own.paper' : 'people.own.mayWrite')}{' '}
          <a href="#field-text">{t('people.own.write')}</a>
        </p>
      )}
      {one && (
        <p>
          <a href="#people">{t('people.own.more')}</a>
        </p>
      )}
    </Note>
  );
}
