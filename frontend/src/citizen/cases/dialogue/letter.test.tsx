import { screen, waitFor } from '@testing-library/react';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handlersOf, newWorld, problem, server } from '../../../../test/api/server';
import { caseOf, messageOf, messagesOf } from '../../../../test/api/world';
import { axeFindings } from '../../../../test/axe';
import { openPortal } from '../../../../test/render';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => server.resetHandlers(...handlersOf(newWorld())));
afterAll(() => server.close());

let cases = 0;

/** A case of its own for each test: a letter that could not be kept is tried again after its page was left. */
function newId() {
  cases += 1;
  return `case-of-letters-${cases}`;
}

function serve(subject: object) {
  server.use(
    graphql.query('Case', () => HttpResponse.json({ data: { liveCursor: 'cursor-0', case: subject } })),
  );
}

describe('a letter', () => {
  function keep(stored: { text: string; version: number }) {
    server.use(
      graphql.mutation('SaveLetter', ({ variables }) => {
        const { version, text } = variables['input'] as { version: number; text: string };
        const stale = version !== stored.version;
        if (!stale) Object.assign(stored, { version: version + 1, text });
        const letter = { __typename: 'LetterDraft', ...stored, savedAt: '2026-11-21T10:00:00Z' };
        return HttpResponse.json({
          data: {
            saveLetter: {
              __typename: 'SaveLetterPayload',
              case: null,
              letter,
              problems: stale ? [problem('STALE_VERSION', 'Changed.', ['version'])] : [],
            },
          },
        });
      }),
    );
    return stored;
  }

  it('is found again as it was left, kept while one types, and chosen when another device changed it', async () => {
    const id = newId();
    const stored = keep({ text: 'I also', version: 3 });
    serve(
      caseOf(id, {
        letterDraft: { __typename: 'LetterDraft', ...stored, savedAt: '2026-11-21T09:00:00Z' },
      }),
    );
    const { user } = openPortal(`/cases/${id}`);
    const field = await screen.findByRole('textbox', { name: 'Do you want to add something?' });
    expect(field).toHaveValue('I also');
    await user.type(field, ' waited');
    await waitFor(() => expect(stored.text).toBe('I also waited'));
    expect(await screen.findByText(/You can go on later/)).toBeVisible();
    Object.assign(stored, { version: 9, text: 'From my phone.' });
    await user.type(field, ' outside');
    await screen.findByText('The letter was changed on another device');
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Take the other one' }));
    expect(field).toHaveValue('From my phone.');
  });

  it('can still be read when the answer came before it was sent', async () => {
    const id = newId();
    serve(
      caseOf(id, {
        state: 'ANSWERED',
        actions: [{ __typename: 'CaseAction', name: 'SEND_MESSAGE', enabled: false, reason: 'Done.' }],
        letterDraft: {
          __typename: 'LetterDraft',
          text: 'I also waited.',
          version: 2,
          savedAt: '2026-11-21T09:00:00Z',
        },
      }),
    );
    openPortal(`/cases/${id}`);
    expect(await screen.findByText('I also waited.')).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });

  it('says when the other side has opened it and by when a reply is wished', async () => {
    const id = newId();
    const mine = { author: 'CITIZEN', mine: true, awaitsReply: false };
    serve(
      caseOf(id, {
        state: 'AWAITING_CITIZEN',
        turn: { __typename: 'CaseTurn', side: 'CITIZEN', until: '2026-11-28' },
        openedAt: '2026-11-03T08:00:00Z',
        messages: messagesOf([
          messageOf('m1', 'I also waited.', { ...mine, readAt: '2026-11-04T08:00:00Z' }),
          messageOf('m2', 'And the day after.', mine),
          messageOf('m3', 'Which day?', { replyBy: '2026-11-28' }),
        ]),
      }),
    );
    openPortal(`/cases/${id}`);
    expect(await screen.findByText(/They wish for your reply by 28 November 2026/)).toBeVisible();
    expect(screen.getByText(/The unit opened the case 3 November 2026/)).toBeVisible();
    expect(screen.getByText(/Opened by the unit 4 November 2026/)).toBeVisible();
    expect(screen.getByText('Not opened by the unit yet')).toBeVisible();
    expect(screen.getByText('A reply is wished for by 28 November 2026')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });
});
