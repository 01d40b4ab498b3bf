import { screen, waitFor, within } from '@testing-library/react';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handlersOf, newWorld, problem, server } from '../../../test/api/server';
import { streams } from '../../../test/api/streams';
import {
  caseOf,
  connectionOf,
  mayDo,
  messageOf,
  messagesOf,
  representationOf,
  unit,
  type World,
} from '../../../test/api/world';
import { axeFindings } from '../../../test/axe';
import { openPortal } from '../../../test/render';

let world: World;
let sent: { name: string; input: unknown }[];

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newWorld();
  sent = [];
  streams.open.clear();
  server.resetHandlers(...handlersOf(world));
});
afterAll(() => server.close());

const other = 'Olof Lindqvist';

/** What a representative sees of their own. */
function mine(over: object = {}) {
  return representationOf({
    side: 'REPRESENTATIVE',
    patientName: 'Astrid',
    actions: [],
    ...over,
  });
}

function show(subject: object | null) {
  const data = { liveCursor: 'cursor-0', case: subject };
  server.use(
    graphql.query('Case', () => HttpResponse.json({ data })),
    graphql.query('Consent', () => HttpResponse.json({ data })),
    graphql.query('Answer', () => HttpResponse.json({ data })),
    graphql.query('Receipt', () => HttpResponse.json({ data })),
  );
}

/** An act that leaves the case as given, or is refused. */
function act(name: string, subject: object | null, problems: object[] = []) {
  const field = name.charAt(0).toLowerCase() + name.slice(1);
  return graphql.mutation(name, ({ variables }) => {
    sent.push({ name, input: variables['input'] });
    const representation = subject
      ? ((subject as { representations: object[] }).representations[0] ?? null)
      : null;
    return HttpResponse.json({
      data: { [field]: { __typename: `${name}Payload`, case: subject, representation, problems } },
    });
  });
}

function asked(over: object = {}) {
  return caseOf('case-1', { scope: 'ASKED', representations: [representationOf(over)] });
}

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
    case: subject,
  });
}

describe('a patient who is asked', () => {
  it('reads who wrote, where to and when, and nothing of what was written', async () => {
    show(asked());
    openPortal('/cases/case-1');
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Somebody has written about your care' }),
    ).toBeInTheDocument();
    expect(screen.getByText(/Olof Lindqvist has written a complaint to Akutmottagningen Lund/)).toBeVisible();
    const next = screen.getByRole('region', { name: 'Next step' });
    expect(within(next).getByText('Your turn')).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'Answer' })[0]).toHaveAttribute(
      'href',
      '/cases/case-1/consent',
    );
    expect(screen.queryByRole('heading', { name: 'Letters' })).not.toBeInTheDocument();
    expect(screen.queryByText(/What you sent/)).not.toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });

  it('has their turn until they have answered, in the list and on the case', async () => {
    const subject = (id: string, over: object, state = 'IN_PROGRESS') =>
      caseOf(id, { scope: 'ASKED', state, representations: [representationOf({ id: `r-${id}`, ...over })] });
    const cases = [
      subject('asked', {}),
      subject('asked-and-answered', {}, 'ANSWERED'),
      subject('declined', { state: 'DECLINED' }),
      subject('unit-asks-the-other', { state: 'DECLINED' }, 'AWAITING_CITIZEN'),
      subject('checked-by-unit', { state: 'CLAIMED' }),
      subject('taken-back', {}, 'WITHDRAWN'),
    ];
    server.use(
      graphql.query('MyCases', () =>
        HttpResponse.json({ data: { drafts: [], myCases: connectionOf('Case', cases) } }),
      ),
    );
    openPortal('/cases');
    await screen.findByRole('heading', { name: 'Your turn' });
    const inGroup = (name: string) => {
      const group = screen.getByRole('heading', { level: 2, name }).parentElement as HTMLElement;
      return within(group)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')?.split('/').at(-1));
    };
    expect(inGroup('Your turn')).toEqual(['asked', 'asked-and-answered']);
    expect(inGroup('Their turn')).toEqual(['declined', 'unit-asks-the-other', 'checked-by-unit']);
    expect(inGroup('Done')).toEqual(['taken-back']);
    expect(screen.getAllByText(/Open it to read and answer/)).toHaveLength(2);
    expect(screen.getAllByText(/You have said no to their speaking for you/)).toHaveLength(2);
    expect(screen.getByText(/You need to do nothing/)).toBeVisible();
    expect(screen.getByText('The case was taken back.')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  it('has answered, and it is no longer their turn', async () => {
    show(asked({ state: 'DECLINED', actions: [mayDo('TAKE_OVER')] }));
    openPortal('/cases/case-1');
    const next = await screen.findByRole('region', { name: 'Next step' });
    expect(within(next).getByText('Their turn')).toBeVisible();
    expect(within(next).getByRole('link', { name: 'Change your answer' })).toBeVisible();
  });

  it('says yes only after it was asked once more, and hears that it arrived', async () => {
    show(asked());
    const { user } = openPortal('/cases/case-1/consent');
    const send = await screen.findByRole('button', { name: 'Send my answer' });
    expect(await axeFindings()).toEqual([]);
    await user.click(send);
    expect(screen.getByRole('link', { name: 'Choose what you want.' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'This needs to be changed' })).toHaveFocus();

    await user.click(screen.getByRole('radio', { name: `Yes, ${other} may speak for me` }));
    await user.click(send);
    const dialog = screen.getByRole('dialog', { name: `Should ${other} see everything?` });
    expect(sent).toEqual([]);
    const active = {
      state: 'ACTIVE',
      inForce: true,
      actions: [mayDo('WITHDRAW_CONSENT'), mayDo('TAKE_OVER')],
    };
    const after = caseOf('case-1', { representations: [representationOf(active)] });
    server.use(act('GiveConsent', after));
    show(after);
    await user.click(within(dialog).getByRole('button', { name: `Yes, let ${other} see everything` }));
    const done = await screen.findByRole('region', { name: 'We have your reply' });
    expect(done).toHaveFocus();
    expect(done).toHaveTextContent('You have said yes.');
    expect(sent).toEqual([{ name: 'GiveConsent', input: { representationId: 'representation-1' } }]);
    expect(await screen.findByRole('radio', { name: 'I take my yes back' })).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });

  it('says no with a reason, or that it is about somebody else', async () => {
    show(asked());
    const { user } = openPortal('/cases/case-1/consent');
    await user.click(await screen.findByRole('radio', { name: `No, ${other} may not speak for me` }));
    await user.click(screen.getByRole('checkbox', { name: 'The case is not about me' }));
    await user.type(screen.getByRole('textbox', { name: 'Why? (optional)' }), 'I was never there.');
    server.use(act('DeclineConsent', null, [problem('TOO_LONG', 'The reason is too long.', ['reason'])]));
    await user.click(screen.getByRole('button', { name: 'Send my answer' }));
    expect(await screen.findByRole('link', { name: 'The reason is too long.' })).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Why? (optional)' })).toHaveValue('I was never there.');

    const after = asked({ state: 'DECLINED', notAboutMe: true, actions: [mayDo('TAKE_OVER')] });
    show(after);
    server.use(act('DeclineConsent', after));
    await user.click(screen.getByRole('button', { name: 'Send my answer' }));
    expect(await screen.findByRole('region', { name: 'We have your reply' })).toHaveTextContent(
      'You have said no.',
    );
    expect(sent.at(-1)).toEqual({
      name: 'DeclineConsent',
      input: { representationId: 'representation-1', reason: 'I was never there.', notAboutMe: true },
    });
    expect(screen.queryByRole('radio', { name: /^Yes/ })).not.toBeInTheDocument();
    expect(await screen.findByRole('radio', { name: 'I take the case over' })).toBeInTheDocument();
  });

  it('takes the case over, and keeps the choice when the service is down', async () => {
    show(asked());
    server.use(graphql.mutation('TakeOverCase', () => new HttpResponse(null, { status: 503 })));
    const { user } = openPortal('/cases/case-1/consent');
    await user.click(await screen.findByRole('radio', { name: 'I take the case over' }));
    await user.click(screen.getByRole('button', { name: 'Send my answer' }));
    await user.click(screen.getByRole('button', { name: 'Yes, take the case over' }));
    const alert = await screen.findByRole('alert');
    expect(screen.getByRole('radio', { name: 'I take the case over' })).toBeChecked();

    const after = caseOf('case-1', {
      representations: [representationOf({ state: 'TAKEN_OVER', actions: [] })],
    });
    show(after);
    server.use(act('TakeOverCase', after));
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('region', { name: 'We have your reply' })).toHaveTextContent(
      'The case is yours.',
    );
    expect(sent).toEqual([{ name: 'TakeOverCase', input: { caseId: 'case-1' } }]);
  });
});

describe('one who filed for somebody', () => {
  it.each([
    ['the patient, who is asked', {}, 'Astrid has been asked', /only if the patient says yes/],
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

  const ended = (state: string, by: string, over: object = {}) => {
    const step = { __typename: 'RepresentationStep', at: '2026-11-20T08:12:00Z', byName: null, reason: null };
    return mine({ state, history: [{ ...step, state, by }], ...over });
  };

  it.each([
    [ended('DECLINED', 'PATIENT'), 'The patient has said no. It cannot be changed to a yes in this case.'],
    [ended('WITHDRAWN', 'PATIENT'), /^The patient has ended it\..* It cannot be changed to a yes/],
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
    expect(screen.getByText(/^The patient has ended it/)).toBeVisible();
    expect(screen.getByText('No new answer comes to you, unless the case is opened again.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'See who can give you advice' })).toHaveAttribute(
      'href',
      '/help',
    );
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('link', { name: 'See what you wrote yourself' }));
    expect(await screen.findByText('You see part of the case')).toBeVisible();
    expect(screen.getByText('No new answer comes to you, unless the case is opened again.')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Write to the unit' })).not.toBeInTheDocument();
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
