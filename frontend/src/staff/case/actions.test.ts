import { describe, expect, it } from 'vitest';
import type { DeskCaseStateFragment } from '../gql/graphql';
import { barOf } from './actions';

type Action = DeskCaseStateFragment['actions'][number];

function can(name: Action['name']): Action {
  return { name, enabled: true, reason: null };
}

function cannot(name: Action['name'], reason: string): Action {
  return { name, enabled: false, reason };
}

describe('the action bar', () => {
  it('says one reason once for all that it holds back', () => {
    const bar = barOf(
      [
        can('TAKE'),
        cannot('ASK_CITIZEN', 'Take the case first.'),
        cannot('SAVE_ANSWER', 'Take the case first.'),
        cannot('PUBLISH_ANSWER', 'Take the case first.'),
      ],
      false,
      'OWED',
    );
    expect(bar.buttons.map(({ act, enabled, reason }) => [act, enabled, reason])).toEqual([
      ['TAKE', true, -1],
      ['ASK_CITIZEN', false, 0],
      ['SAVE_ANSWER', false, 0],
      ['PUBLISH_ANSWER', false, 0],
    ]);
    expect(bar.reasons).toEqual([
      { text: 'Take the case first.', acts: ['ASK_CITIZEN', 'SAVE_ANSWER', 'PUBLISH_ANSWER'] },
    ]);
  });

  it('does not offer to take what one has', () => {
    const bar = barOf([cannot('TAKE', 'You have it.'), can('ASK_CITIZEN')], true, 'OWED');
    expect(bar.buttons.map(({ act }) => act)).toEqual(['ASK_CITIZEN']);
    expect(bar.reasons).toEqual([]);
  });

  it('keeps only the reasons when nothing can be done', () => {
    const bar = barOf([cannot('TAKE', 'Answered.'), cannot('SAVE_ANSWER', 'Answered.')], false, 'OWED');
    expect(bar.buttons).toEqual([]);
    expect(bar.reasons).toEqual([{ text: 'Answered.', acts: ['TAKE', 'SAVE_ANSWER'] }]);
  });

  it('keeps the order of the work and passes over what the desk does not know', () => {
    const bar = barOf(
      [can('SEND_MESSAGE'), can('PUBLISH_ANSWER'), can('SAVE_ANSWER'), can('ASK_CITIZEN')],
      true,
      'OWED',
    );
    expect(bar.buttons.map(({ act }) => act)).toEqual(['ASK_CITIZEN', 'SAVE_ANSWER', 'PUBLISH_ANSWER']);
  });

  it('offers an answer where one is promised, and to close where none is owed', () => {
    const all = [can('ASK_CITIZEN'), can('SAVE_ANSWER'), can('PUBLISH_ANSWER'), can('CLOSE')];
    const acts = (promise: 'OWED' | 'POSSIBLE' | 'NONE') =>
      barOf(all, true, promise).buttons.map(({ act }) => act);
    expect(acts('OWED')).toEqual(['ASK_CITIZEN', 'SAVE_ANSWER', 'PUBLISH_ANSWER']);
    expect(acts('POSSIBLE')).toEqual(['ASK_CITIZEN', 'SAVE_ANSWER', 'PUBLISH_ANSWER', 'CLOSE']);
    expect(acts('NONE')).toEqual(['ASK_CITIZEN', 'CLOSE']);
  });
});
