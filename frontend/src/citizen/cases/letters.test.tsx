import { screen } from '@testing-library/react';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handlersOf, newWorld, server } from '../../../test/api/server';
import { caseOf, messageOf, messagesOf } from '../../../test/api/world';
import { openPortal } from '../../../test/render';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  const messages = messagesOf([messageOf('m1', 'The first letter.')], 'after-m1');
  server.resetHandlers(
    graphql.query('Case', () =>
      HttpResponse.json({ data: { liveCursor: 'cursor-0', case: caseOf('case-1', { messages }) } }),
    ),
    ...handlersOf(newWorld()),
  );
});
afterAll(() => server.close());

describe('the letters of a case', () => {
  it.each([
    ['RECEIVED', true],
    ['REOPENING_REQUESTED', true],
    ['ANSWERED', false],
    ['CLOSED', false],
    ['WITHDRAWN', false],
  ])('promise in state %s that a question would come here: %s', async (state, promised) => {
    const none = caseOf('case-1', { state, messages: messagesOf([]) });
    server.use(
      graphql.query('Case', () => HttpResponse.json({ data: { liveCursor: 'cursor-0', case: none } })),
    );
    openPortal('/cases/case-1');
    const letters = await screen.findByRole('region', { name: 'Letters' });
    expect(letters).toHaveTextContent(
      promised ? 'If you are asked something, you see it here.' : 'There are no letters in this case.',
    );
  });

  it('are all there, however many', async () => {
    const pages: Record<string, object> = {
      'after-m1': messagesOf([messageOf('m101', 'The letter after a hundred.')], 'after-m101'),
      'after-m101': messagesOf([messageOf('m201', 'The letter after two hundred.')]),
    };
    server.use(
      graphql.query('MoreLetters', ({ variables }) => {
        const messages = pages[variables['after'] as string];
        return HttpResponse.json({ data: { case: { __typename: 'Case', id: 'case-1', messages } } });
      }),
    );
    openPortal('/cases/case-1');
    expect(await screen.findByText('The letter after two hundred.')).toBeVisible();
    expect(screen.getByText('The first letter.')).toBeVisible();
    expect(screen.getByText('The letter after a hundred.')).toBeVisible();
  });

  it('can be asked for again when not all could be had', async () => {
    let down = true;
    server.use(
      graphql.query('MoreLetters', () => {
        if (down) return new HttpResponse(null, { status: 503 });
        const messages = messagesOf([messageOf('m101', 'The letter after a hundred.')]);
        return HttpResponse.json({ data: { case: { __typename: 'Case', id: 'case-1', messages } } });
      }),
    );
    const { user } = openPortal('/cases/case-1');
    const again = await screen.findByRole('button', { name: 'Try again' }, { timeout: 10_000 });
    down = false;
    await user.click(again);
    expect(await screen.findByText('The letter after a hundred.')).toBeVisible();
  });
});
