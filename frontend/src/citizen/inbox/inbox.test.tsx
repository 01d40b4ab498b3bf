import { screen, waitFor } from '@testing-library/react';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handlersOf, newWorld, server } from '../../../test/api/server';
import { caseOf, connectionOf, unit, type World } from '../../../test/api/world';
import { axeFindings } from '../../../test/axe';
import { openPortal } from '../../../test/render';

let world: World;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newWorld();
  server.resetHandlers(...handlersOf(world));
});
afterAll(() => server.close());

describe('the inbox', () => {
  it('tells that mail came back, and takes another address', async () => {
    world.address = { email: 'astrid@exampel.org', emailFails: true };
    const { user } = openPortal('/inbox');
    const heading = await screen.findByText('Your e-mail address does not work');
    expect(screen.getByText(/astrid@exampel\.org/)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    const field = screen.getByRole('textbox', { name: 'E-mail for notices' });
    await user.clear(field);
    await user.type(field, 'astrid@example.org');
    await user.click(screen.getByRole('button', { name: 'Save the address' }));
    await waitFor(() => expect(heading).not.toBeInTheDocument());
    expect(world.address.email).toBe('astrid@example.org');
  });

  it('says of an answer that may no longer be read that it is not shown', async () => {
    const item = (id: string, over: object) => ({
      __typename: 'InboxItem',
      id,
      kind: 'ANSWER',
      createdAt: '2026-11-20T08:00:00Z',
      readAt: '2026-11-20T09:00:00Z',
      case: { ...caseOf(`case-of-${id}`, { scope: 'OWN', ...over }), organisation: unit },
    });
    const theirs = { __typename: 'SubmitterAnswer', publishedAt: '2026-11-20T08:00:00Z' };
    const items = [
      item('gone', {}),
      item('own', { answerForSubmitter: theirs }),
      item('all', { scope: 'FULL' }),
    ];
    server.use(
      graphql.query('Inbox', () => HttpResponse.json({ data: { inbox: connectionOf('InboxItem', items) } })),
    );
    openPortal('/inbox');
    expect(
      await screen.findByRole('link', {
        name: 'Answer from Akutmottagningen Lund: not shown to you any more',
      }),
    ).toBeVisible();
    expect(screen.getAllByRole('link', { name: /^Answer from/ })).toHaveLength(3);
    expect(screen.getAllByRole('link', { name: /not shown/ })).toHaveLength(1);
    expect(await axeFindings()).toEqual([]);
  });

  it('finds by words and kind, keeps both in the address, and marks as unread again', async () => {
    const item = {
      __typename: 'InboxItem',
      id: 'item-1',
      kind: 'ANSWER',
      createdAt: '2026-11-20T08:00:00Z',
      readAt: '2026-11-20T09:00:00Z' as string | null,
      case: { ...caseOf('case-1'), organisation: unit },
    };
    const asked: unknown[] = [];
    server.use(
      graphql.query('Inbox', ({ variables }) => {
        asked.push(variables['filter']);
        const { text } = variables['filter'] as { text: string | null };
        return HttpResponse.json({
          data: { inbox: connectionOf('InboxItem', text === 'nowhere' ? [] : [item]) },
        });
      }),
      graphql.mutation('MarkUnread', () => {
        item.readAt = null;
        return HttpResponse.json({
          data: {
            markUnread: {
              __typename: 'MarkUnreadPayload',
              items: [{ __typename: 'InboxItem', id: 'item-1', readAt: null }],
              unreadCount: 1,
            },
          },
        });
      }),
    );
    const { user, router } = openPortal('/inbox');
    await user.click(await screen.findByRole('button', { name: /^Mark as unread: / }));
    expect(await screen.findByText('Unread')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Answers');
    await user.click(screen.getByRole('checkbox', { name: 'Only unread' }));
    await user.type(screen.getByRole('searchbox', { name: /Search the inbox/ }), 'nowhere');
    await user.click(screen.getByRole('button', { name: 'Search' }));
    expect(await screen.findByText(/^Nothing in the inbox fits/)).toBeVisible();
    expect(asked.at(-1)).toEqual({ text: 'nowhere', unread: true, kinds: ['ANSWER'] });
    expect(router.state.location.search).toEqual({ find: 'nowhere', unread: true, kind: 'ANSWER' });
    expect(await axeFindings()).toEqual([]);
  });

  it('says nothing of an address that works', async () => {
    world.address = { email: 'astrid@example.org', emailFails: false };
    openPortal('/inbox');
    expect(await screen.findByText(/^Nothing here yet/)).toBeVisible();
    expect(screen.queryByText('Your e-mail address does not work')).not.toBeInTheDocument();
  });
});
