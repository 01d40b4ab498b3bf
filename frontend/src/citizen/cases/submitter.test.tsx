import { screen, waitFor, within } from '@testing-library/react';
import { graphql } from 'msw';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mine, show } from '../../../test/api/people';
import { handlersOf, newWorld, server } from '../../../test/api/server';
import { streams } from '../../../test/api/streams';
import { caseOf, mayDo, messageOf, messagesOf, unit, type World } from '../../../test/api/world';
import { axeFindings } from '../../../test/axe';
import { openPortal } from '../../../test/render';

let world: World;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newWorld();
  streams.open.clear();
  server.resetHandlers(...handlersOf(world));
});
afterAll(() => server.close());

async function stream() {
  return waitFor(() => {
    const open = [...streams.open].find(({ query }) => query.includes('caseEvents'));
    if (!open) throw new Error('Nothing is followed.');
    return open;
  });
}

function changed(subject: object | null) {
  world.push('caseEvents', {
    __typename: 'CaseEvent',
    cursor: 'cursor-7',
    type: 'REPRESENTATION_CHANGED',
    byMe: false,
    actorName: null,
    unitNames: [],
    case: subject,
  });
}

describe('one who filed for somebody', () => {
  it.each([
    [
      'the patient, who is asked',
      {},
      'We have asked the person with the number',
      /only if the patient says yes/,
    ],
    [
      'the unit, where it decides',
      { state: 'CLAIMED', patientDecides: false },
      'The unit is checking whether you may speak for Astrid',
      /only if the unit says yes/,
    ],
    [
      'the unit, where nobody can be asked',
      { state: 'CLAIMED' },
      'Astrid has not been asked',
      /We cannot ask without the identity number/,
    ],
  ])(
    'reads on the receipt that it is for %s, and what is shown until then',
    async (_who, over, said, rest) => {
      show(caseOf('case-1', { scope: 'OWN', representations: [mine(over)] }));
      openPortal('/cases/case-1/receipt');
      expect(await screen.findByText(said)).toBeVisible();
      expect(screen.getByText(rest)).toBeVisible();
      expect(screen.getByText('what you wrote yourself')).toBeVisible();
      expect(await axeFindings()).toEqual([]);
    },
  );

  it('is not told to reply to a question that is not shown to them', async () => {
    const waits = {
      scope: 'OWN',
      state: 'AWAITING_CITIZEN',
      turn: { __typename: 'CaseTurn', side: 'UNIT', until: null },
      representations: [mine({ state: 'WITHDRAWN' })],
    };
    show(caseOf('case-1', waits));
    openPortal('/cases/case-1');
    const next = await screen.findByRole('region', { name: 'Next step' });
    expect(next).toHaveAttribute('data-turn', 'theirs');
    expect(within(next).queryByRole('link', { name: 'Reply to the question' })).not.toBeInTheDocument();
  });

  it('reads nothing of that on the receipt once it holds', async () => {
    show(caseOf('case-1', { representations: [mine({ state: 'ACTIVE', inForce: true })] }));
    openPortal('/cases/case-1/receipt');
    await screen.findByRole('heading', { name: 'What happens now' });
    expect(screen.queryByText('Until then you see:')).not.toBeInTheDocument();
  });

  it('is told what is not shown, and why', async () => {
    show(caseOf('case-1', { scope: 'OWN', state: 'ANSWERED', representations: [mine()] }));
    openPortal('/cases/case-1');
    expect(await screen.findByText('You see part of the case')).toBeVisible();
    expect(screen.getAllByText('The patient has not answered yet.')[0]).toBeVisible();
    expect(screen.getByText('The answer concerns the patient’s care. It is not shown to you.')).toBeVisible();
    expect(await screen.findByRole('heading', { level: 3, name: 'You, for Astrid' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Read the answer' })).not.toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });

  const corrected = (over: object = {}) => {
    const step = {
      __typename: 'RepresentationStep',
      notAboutMe: false,
      byName: null,
      reason: null,
      by: 'REPRESENTATIVE',
    };
    return mine({
      patientName: 'Berta',
      actions: [mayDo('WITHDRAW_CONSENT')],
      history: [
        { ...step, state: 'REQUESTED', at: '2026-11-02T08:12:00Z' },
        {
          ...step,
          state: 'REQUESTED',
          at: '2026-11-20T08:12:00Z',
          by: 'STAFF',
          reason: 'A digit was wrong.',
        },
      ],
      ...over,
    });
  };

  it('reads that the unit corrected who the patient is, and why, and no name that no longer holds', async () => {
    show(caseOf('case-1', { scope: 'OWN', representations: [corrected()] }));
    const { user } = openPortal('/cases/case-1');
    const card = await screen.findByRole('article');
    expect(within(card).getByRole('heading', { level: 3, name: 'You, for the patient' })).toBeVisible();
    expect(card).toHaveTextContent('The unit has corrected who the patient is. Reason: A digit was wrong.');
    await user.click(within(card).getByRole('button', { name: 'Stop speaking for the patient' }));
    const dialog = screen.getByRole('dialog', { name: 'Do you want to stop speaking for the patient?' });
    expect(dialog).toHaveTextContent('The patient sees everything as before.');
    expect(document.body).not.toHaveTextContent('Berta');
    expect(await axeFindings()).toEqual([]);
  });

  it('is not said to have corrected anything by asking, nor the unit by deciding', async () => {
    const step = { __typename: 'RepresentationStep', notAboutMe: false, byName: null, reason: null };
    const history = [
      { ...step, state: 'CLAIMED', by: 'REPRESENTATIVE', at: '2026-11-02T08:12:00Z' },
      { ...step, state: 'REFUSED', by: 'STAFF', at: '2026-11-03T08:12:00Z' },
    ];
    show(caseOf('case-1', { scope: 'OWN', representations: [mine({ state: 'REFUSED', history })] }));
    openPortal('/cases/case-1');
    expect(await screen.findByRole('heading', { level: 3, name: 'You, for Astrid' })).toBeVisible();
    expect(document.body).not.toHaveTextContent('has corrected who the patient is');
  });

  it('reads the same on the receipt, once corrected', async () => {
    show(caseOf('case-1', { scope: 'OWN', representations: [corrected()] }));
    openPortal('/cases/case-1/receipt');
    expect(await screen.findByText('We have asked the person with the number')).toBeVisible();
    expect(
      screen.getByText(/^The question whether you may speak .* If that is the patient, they can say yes/),
    ).toBeVisible();
    expect(document.body).not.toHaveTextContent('Berta');
  });

  const ended = (state: string, by: string, over: object = {}) => {
    const step = {
      __typename: 'RepresentationStep',
      notAboutMe: false,
      at: '2026-11-20T08:12:00Z',
      byName: null,
      reason: null,
    };
    return mine({ state, history: [{ ...step, state, by }], ...over });
  };

  it.each([
    [ended('DECLINED', 'PATIENT'), 'The patient has said no. It cannot be changed to a yes in this case.'],
    [
      ended('WITHDRAWN', 'PATIENT'),
      /^The patient has decided that you no longer.* It cannot be changed to a yes/,
    ],
    [ended('WITHDRAWN', 'REPRESENTATIVE'), /^Ended\..* It cannot be changed to a yes/],
    [
      ended('TAKEN_OVER', 'PATIENT'),
      /^The patient has taken the case over\. The patient sees the whole case/,
    ],
  ])('hears that their own words are answered all the same, and can write: %#', async (one, said) => {
    show(caseOf('case-1', { scope: 'OWN', state: 'IN_PROGRESS', representations: [one] }));
    openPortal('/cases/case-1');
    expect(await screen.findByText(said)).toBeVisible();
    expect(screen.getByText(/The unit is to answer what you wrote yourself/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Write to the unit' })).toHaveAttribute('href', '#field-text');
    expect(screen.getByText(/what you yourself went through/)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  it('is asked for the paper where the unit has said no', async () => {
    show(caseOf('case-1', { scope: 'OWN', representations: [ended('REFUSED', 'STAFF')] }));
    openPortal('/cases/case-1');
    expect(await screen.findByText(/Do you have a paper that shows/)).toBeVisible();
  });

  it('hears from an old link to the answer why it is gone, that none comes, and where to turn', async () => {
    const one = ended('WITHDRAWN', 'PATIENT');
    show(caseOf('case-1', { scope: 'OWN', state: 'ANSWERED', actions: [], representations: [one] }));
    const { user } = openPortal('/cases/case-1/answer');
    await screen.findByRole('heading', { level: 1, name: 'You can no longer read the answer' });
    expect(screen.getByText(/^The patient has decided that you no longer/)).toBeVisible();
    expect(
      screen.getByText(/^While you were allowed to see the whole case, .*No new answer comes to you/),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'See who can give you advice' })).toHaveAttribute(
      'href',
      '/help',
    );
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('link', { name: 'See what you wrote yourself' }));
    expect(await screen.findByText('You see part of the case')).toBeVisible();
    expect(screen.getByText(/No new answer comes to you, unless the case is opened again\.$/)).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Write to the unit' })).not.toBeInTheDocument();
  });

  it('is not told of an answer that has not come', async () => {
    show(caseOf('case-1', { scope: 'OWN', representations: [ended('DECLINED', 'PATIENT')] }));
    openPortal('/cases/case-1/answer');
    expect(await screen.findByRole('heading', { level: 1, name: 'There is no such page' })).toBeVisible();
  });

  it('reads the answer that is meant for them', async () => {
    const answerForSubmitter = {
      __typename: 'SubmitterAnswer',
      text: 'Thank you for writing.',
      signedBy: 'Karin Holm',
      signedByTitle: 'Unit manager',
      publishedAt: '2026-11-20T10:00:00Z',
    };
    show(caseOf('case-1', { scope: 'OWN', answerForSubmitter, representations: [mine()] }));
    openPortal('/cases/case-1/answer');
    expect(await screen.findByText('Thank you for writing.')).toBeVisible();
    expect(screen.getByText(/What concerns the patient’s care is not in it/)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  it('loses at once what may no longer be seen, also on the open answer and from memory', async () => {
    const answer = {
      __typename: 'Answer',
      id: 'answer-1',
      version: 1,
      opening: 'Astrid was examined twice.',
      parts: [],
      changes: null,
      whereToTurn: [],
      signedBy: 'Karin Holm',
      signedByTitle: null,
      publishedAt: '2026-11-20T10:00:00Z',
      organisation: unit,
      ratings: [],
    };
    const active = mine({ state: 'ACTIVE', inForce: true, actions: [mayDo('WITHDRAW_CONSENT')] });
    const full = caseOf('case-1', {
      state: 'ANSWERED',
      answer,
      representations: [active],
      messages: messagesOf([messageOf('m1', 'About Astrid’s wound.')]),
    });
    show(full);
    const { router } = openPortal('/cases/case-1');
    expect(await screen.findByText('About Astrid’s wound.')).toBeVisible();
    await router.navigate({ to: '/cases/$caseId/answer', params: { caseId: 'case-1' } });
    expect(await screen.findByText('Astrid was examined twice.')).toBeVisible();
    await stream();
    // From here on nothing is answered: what disappears does so without asking anew.
    server.use(
      graphql.query('Answer', () => new Promise<never>(() => undefined)),
      graphql.query('Case', () => new Promise<never>(() => undefined)),
    );
    const withdrawn = mine({ state: 'WITHDRAWN' });
    changed(caseOf('case-1', { scope: 'OWN', state: 'ANSWERED', representations: [withdrawn] }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'You can no longer read the answer' }),
    ).toBeVisible();
    expect(screen.queryByText('Astrid was examined twice.')).not.toBeInTheDocument();
    await router.navigate({ to: '/cases/$caseId', params: { caseId: 'case-1' } });
    expect(await screen.findByText('You see part of the case')).toBeVisible();
    expect(screen.queryByText('About Astrid’s wound.')).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Read the answer' })).not.toBeInTheDocument();
  });

  it('sees nothing more of a case that may not be seen at all', async () => {
    show(caseOf('case-1', { representations: [mine({ state: 'ACTIVE', inForce: true })] }));
    openPortal('/cases/case-1');
    await screen.findByRole('heading', { level: 1, name: /^Complaint to/ });
    await stream();
    changed(null);
    expect(
      await screen.findByRole('heading', { level: 1, name: 'You can no longer see the case' }),
    ).toBeVisible();
    expect(screen.queryByText(/Complaint to/)).not.toBeInTheDocument();
  });
});
