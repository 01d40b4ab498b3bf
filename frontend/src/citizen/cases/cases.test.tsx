import { screen, waitFor } from '@testing-library/react';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handlersOf, newWorld, problem, server, viewerOf } from '../../../test/api/server';
import { streams } from '../../../test/api/streams';
import { caseOf, connectionOf, messageOf, messagesOf, type World } from '../../../test/api/world';
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

const page = 'Complaint to Akutmottagningen Lund';

function event(cursor: string, over: object) {
  return {
    __typename: 'CaseEvent',
    cursor,
    type: 'CITIZEN_ASKED',
    byMe: false,
    actorName: 'Karin Holm',
    unitNames: [],
    pause: null,
    representationDeed: null,
    representativeName: null,
    ...over,
  };
}

function asked() {
  return caseOf('case-1', {
    state: 'AWAITING_CITIZEN',
    turn: { __typename: 'CaseTurn', side: 'CITIZEN', until: null },
    messages: messagesOf([messageOf('m1', 'When did you see a doctor?')]),
  });
}

function answerWith(subject: object | null) {
  server.use(
    graphql.query('Case', () => HttpResponse.json({ data: { liveCursor: 'cursor-5', case: subject } })),
  );
}

async function streamOf(field: string) {
  return waitFor(() => {
    const stream = [...streams.open].find(({ query }) => query.includes(field));
    if (!stream) throw new Error(`No stream of ${field} is open.`);
    return stream;
  });
}

describe('the case page', () => {
  it('shows by itself what the handler asks, and says it aloud', async () => {
    openPortal('/cases/case-1');
    await screen.findByRole('heading', { level: 1, name: page });
    expect(screen.getByText(/You get an answer by 30 November 2026/)).toBeInTheDocument();
    expect((await streamOf('caseEvents')).variables).toEqual({ caseId: 'case-1', after: 'cursor-0' });

    world.push('caseEvents', event('cursor-6', { case: asked() }));
    expect(await screen.findByText('When did you see a doctor?')).toBeInTheDocument();
    expect(
      screen.getByText('You have been asked something. They need your reply to go on.'),
    ).toBeInTheDocument();
    expect(screen.getByText('Karin Holm asked you something.')).toBeInTheDocument();
  });

  it('goes on after its last event when the connection was cut, and takes no event twice', async () => {
    openPortal('/cases/case-1');
    await streamOf('caseEvents');
    world.push('caseEvents', event('cursor-6', { case: asked() }));
    await screen.findByText('When did you see a doctor?');
    streams.cut();
    const again = await waitFor(
      () => {
        const stream = [...streams.open].find(({ query }) => query.includes('caseEvents'));
        if (!stream) throw new Error('not open again');
        return stream;
      },
      { timeout: 10_000 },
    );
    expect(again.variables['after']).toBe('cursor-6');
  });

  it('sends a reply once, with a key of its own, and keeps the text when that fails', async () => {
    const keys: unknown[] = [];
    answerWith(asked());
    server.use(
      graphql.mutation('SendMessage', ({ variables }) => {
        const { idempotencyKey } = variables['input'] as { idempotencyKey: string };
        keys.push(idempotencyKey);
        const refused = keys.length === 1;
        return HttpResponse.json({
          data: {
            sendMessage: {
              __typename: 'SendMessagePayload',
              case: refused ? null : caseOf('case-1', { state: 'IN_PROGRESS' }),
              problems: refused ? [problem('TOO_LONG', 'The text is too long.', ['text'])] : [],
            },
          },
        });
      }),
    );
    const { user } = openPortal('/cases/case-1');
    const field = await screen.findByRole('textbox', { name: 'Your reply' });
    await user.click(screen.getByRole('button', { name: 'Send the reply' }));
    expect(screen.getByRole('link', { name: 'Write something before you send.' })).toBeInTheDocument();

    await user.type(field, 'At eleven.');
    await user.click(screen.getByRole('button', { name: 'Send the reply' }));
    expect(await screen.findByRole('link', { name: 'The text is too long.' })).toBeInTheDocument();
    expect(field).toHaveValue('At eleven.');

    await user.click(screen.getByRole('button', { name: 'Send the reply' }));
    expect(await screen.findByText('It has been sent.')).toBeInTheDocument();
    expect(new Set(keys).size).toBe(1);
    expect(screen.getByRole('textbox', { name: 'Do you want to add something?' })).toHaveValue('');
  });

  it('looks the same for a case that is not there and one of somebody else', async () => {
    answerWith(null);
    openPortal('/cases/case-9');
    expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeInTheDocument();
  });

  it('has nothing that axe finds wrong', async () => {
    answerWith(asked());
    openPortal('/cases/case-1');
    await screen.findByRole('heading', { level: 1, name: page });
    expect(await axeFindings()).toEqual([]);
  });
});

describe('my cases', () => {
  it('stand by whose turn it is, mine first', async () => {
    const cases = [
      caseOf('c1'),
      caseOf('c2', { state: 'ANSWERED', clock: { ...caseOf('c2').clock, doneAt: '2026-11-19T10:00:00Z' } }),
      asked(),
    ];
    server.use(
      graphql.query('MyCases', () =>
        HttpResponse.json({
          data: { drafts: [], myCases: connectionOf('Case', cases) },
        }),
      ),
    );
    openPortal('/cases');
    await screen.findByRole('heading', { name: 'Your turn' });
    const groups = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(groups).toEqual(['Your turn', 'Their turn', 'Done']);
    expect(await axeFindings()).toEqual([]);
  });

  it('say what to do when there are none', async () => {
    server.use(
      graphql.query('MyCases', () =>
        HttpResponse.json({ data: { drafts: [], myCases: connectionOf('Case', []) } }),
      ),
    );
    openPortal('/cases');
    expect(await screen.findByText(/You have no cases here yet/)).toBeInTheDocument();
  });

  it('offer to try again when the service does not answer', async () => {
    let down = true;
    server.use(
      graphql.query('MyCases', () =>
        down
          ? new HttpResponse(null, { status: 503 })
          : HttpResponse.json({ data: { drafts: [], myCases: connectionOf('Case', []) } }),
      ),
    );
    const { user } = openPortal('/cases');
    expect(await screen.findByText(/The service is not answering right now/)).toBeInTheDocument();
    down = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/You have no cases here yet/)).toBeInTheDocument();
  });
});

describe('the inbox', () => {
  const item = (id: string, kind: string, readAt: string | null) => ({
    __typename: 'InboxItem',
    id,
    kind,
    createdAt: '2026-11-19T10:00:00Z',
    readAt,
    case: caseOf('case-1'),
  });

  it.each([
    ['/', 'Say what you think of your health care'],
    ['/help', 'Help and other ways'],
  ])('counts what is unread in the title of %s too, which is for all', async (path, heading) => {
    world.unread = 2;
    openPortal(path);
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(document.title).toBe(`(2) ${heading} – Gehör`));
  });

  it('counts what is unread on every page, and shows a new item by itself', async () => {
    const items = [item('i1', 'RECEIPT', '2026-11-02T09:00:00Z')];
    server.use(
      graphql.query('Inbox', () =>
        HttpResponse.json({
          data: { inbox: connectionOf('InboxItem', items), viewer: viewerOf(world) },
        }),
      ),
    );
    openPortal('/inbox');
    await screen.findByRole('link', { name: /^What you sent reached Akutmottagningen Lund/ });
    expect((await streamOf('inboxEvents')).variables).toEqual({ after: 'cursor-0' });
    expect(document.title).toBe('Inbox – Gehör');

    const answer = item('i2', 'ANSWER', null);
    items.unshift(answer);
    world.unread = 1;
    world.push('inboxEvents', { __typename: 'InboxEvent', cursor: 'cursor-7', unreadCount: 1, item: answer });
    expect(
      await screen.findByRole('link', { name: /^Answer from Akutmottagningen Lund/ }),
    ).toBeInTheDocument();
    expect(screen.getByText('Unread')).toBeInTheDocument();
    await waitFor(() => {
      expect(document.title).toBe('(1) Inbox – Gehör');
    });
    expect(screen.getByText('Something new in your inbox. 1 unread.')).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });
});
