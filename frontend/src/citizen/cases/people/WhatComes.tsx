import { Link } from '@tanstack/react-router';
import type { CaseState, OneRepresentationFragment } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import type { MessageId } from '../../../locales/ids';
import { stateWords } from '../../people/words';

interface Props {
  /** Of the reader, who filed for another and sees their own only. */
  one: OneRepresentationFragment | undefined;
  state: CaseState;
  /** True when there is an answer to what they wrote themself. */
  answered: boolean;
}

/** Whether the one who filed gets an answer of their own: the unit cannot publish one without it, as long as the case goes on. */
function comes(state: CaseState, answered: boolean): MessageId | null {
  if (state === 'WITHDRAWN' || state === 'CLOSED') return null;
  if (state === 'REOPENING_REQUESTED') return 'people.comes.reopening';
  if (state === 'ANSWERED') return answered ? null : 'people.comes.nothing';
  return 'people.comes.open';
}

const stays: Partial<Record<OneRepresentationFragment['state'], MessageId>> = {
  DECLINED: 'people.comes.final',
  WITHDRAWN: 'people.comes.final',
  TAKEN_OVER: 'people.comes.takenOver',
};

/** To one who filed for another: where it stands between them, what will still be answered, and where else one can turn. */
export function WhatComes({ one, state, answered }: Props) {
  const { t } = useText();
  const answer = comes(state, answered);
  const lasting = one && (one.notAboutMe ? null : stays[one.state]);
  const mayCorrect = one?.notAboutMe === true && answer === 'people.comes.open';
  return (
    <>
      {one && (
        <p>
          {stateWords(one, t)} {lasting && t(lasting)}
        </p>
      )}
      {mayCorrect && <p>{t('people.comes.number')}</p>}
      {state === 'ANSWERED' && !answered && <p>{t('people.own.answer')}</p>}
      {answer && <p>{t(answer)}</p>}
      {answer === 'people.comes.nothing' && (
        <p>
          <Link to="/help">{t('people.comes.help')}</Link>
        </p>
      )}
    </>
  );
}
