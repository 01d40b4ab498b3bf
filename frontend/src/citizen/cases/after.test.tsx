import { screen, within } from '@testing-library/react';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handlersOf, newWorld, problem, server } from '../../../test/api/server';
import { caseOf, unit } from '../../../test/api/world';
import { axeFindings } from '../../../test/axe';
import { openPortal } from '../../../test/render';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => server.resetHandlers(...handlersOf(newWorld())));
afterAll(() => server.close());

let cases = 0;

/** A case of its own for each test. */
function newId() {
  cases += 1;
  return `case-of-test-${cases}`;
}

function action(name: string, reason: string | null = null) {
  return { __typename: 'CaseAction', name, enabled: reason === null, reason };
}

const bodies = [
  { __typename: 'BodyToTurnTo', name: 'The patient board', description: 'Helps.', url: 'https://b.example/' },
];
const questions = [
  { __typename: 'CaseQuestion', id: 'q1', text: 'Why did I wait?', position: 1 },
  { __typename: 'CaseQuestion', id: 'q2', text: 'Who decided?', position: 2 },
];

function answerOf(version: number, over: object = {}) {
  return {
    __typename: 'Answer',
    id: `answer-${version}`,
    version,
    opening: `Letter ${version}`,
    parts: questions.map((question) => ({ __typename: 'AnswerPart', text: 'By mistake.', question })),
    changes: null,
    whereToTurn: bodies,
    signedBy: 'Karin Holm',
    signedByTitle: null,
    publishedAt: '2026-11-20T10:00:00Z',
    organisation: unit,
    ratings: [],
    ...over,
  };
}

function reopeningOf(over: object = {}) {
  return {
    __typename: 'Reopening',
    reason: 'You left out why nobody came.',
    requestedAt: '2026-11-21T10:00:00Z',
    decideBy: '2026-12-05',
    granted: null,
    decision: null,
    decidedAt: null,
    decidedBy: null,
    decidedByTitle: null,
    ...over,
  };
}

function serve(subject: object) {
  server.use(
    graphql.query('Case', () => HttpResponse.json({ data: { liveCursor: 'cursor-0', case: subject } })),
    graphql.query('Answer', () => HttpResponse.json({ data: { liveCursor: 'cursor-0', case: subject } })),
  );
}

function answered(id: string, over: object = {}) {
  return caseOf(id, {
    state: 'ANSWERED',
    turn: { __typename: 'CaseTurn', side: 'NOBODY', until: null },
    answer: answerOf(1),
    reopenUntil: '2027-02-18',
    actions: [action('SEND_MESSAGE', 'Done.'), action('RATE_ANSWER'), action('REQUEST_REOPENING')],
    ...over,
  });
}

describe('taking a case back', () => {
  it('says what comes of it first, sends the reason, and shows the case as taken back', async () => {
    const id = newId();
    serve(caseOf(id, { actions: [action('SEND_MESSAGE'), action('WITHDRAW')] }));
    let sent: unknown;
    server.use(
      graphql.mutation('WithdrawCase', ({ variables }) => {
        sent = variables['input'];
        const subject = caseOf(id, {
          state: 'WITHDRAWN',
          actions: [],
          withdrawal: {
            __typename: 'Withdrawal',
            reason: 'It is settled.',
            withdrawnAt: '2026-11-21T10:00:00Z',
          },
        });
        serve(subject);
        return HttpResponse.json({
          data: { withdrawCase: { __typename: 'WithdrawCasePayload', case: subject, problems: [] } },
        });
      }),
    );
    const { user } = openPortal(`/cases/${id}`);
    await user.click(await screen.findByRole('link', { name: 'Take the case back' }));
    await screen.findByRole('heading', { level: 1, name: 'Do you want to take the case back?' });
    expect(screen.getByText('You get no answer.')).toBeVisible();
    expect(screen.getByText('By law the unit has to keep what you wrote.')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: 'Why? (optional)' }), 'It is settled.');
    await user.click(screen.getByRole('button', { name: 'Take the case back' }));
    expect(await screen.findByText(/The case was taken back on/)).toBeVisible();
    expect(screen.getByText(/It is settled\./)).toBeVisible();
    expect(sent).toEqual({ caseId: id, reason: 'It is settled.' });
    expect(await axeFindings()).toEqual([]);
  });

  it('says why when it cannot be done any more', async () => {
    const id = newId();
    serve(answered(id, { actions: [action('WITHDRAW', 'The case is closed.')] }));
    openPortal(`/cases/${id}/withdraw`);
    expect(await screen.findByText('The case is closed.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Take the case back' })).not.toBeInTheDocument();
  });
});

describe('whether the answer answered', () => {
  it('is said for the whole and for each question, and then leads on', async () => {
    const id = newId();
    serve(answered(id));
    let sent: unknown;
    server.use(
      graphql.mutation('RateAnswer', ({ variables }) => {
        sent = variables['input'];
        const rating = {
          __typename: 'AnswerRating',
          answered: 'NO',
          comment: null,
          mine: true,
          changeableUntil: '2099-01-01T00:00:00Z',
          parts: [{ __typename: 'AnswerRatingPart', answered: 'NO', question: { ...questions[1] } }],
        };
        const answer = { __typename: 'Answer', id: 'answer-1', ratings: [rating] };
        const subject = { __typename: 'Case', id, answer };
        return HttpResponse.json({
          data: { rateAnswer: { __typename: 'RateAnswerPayload', case: subject, problems: [] } },
        });
      }),
    );
    const { user } = openPortal(`/cases/${id}/answer`);
    await user.click(await screen.findByRole('button', { name: 'Send what I think' }));
    expect(screen.getByRole('link', { name: 'Choose yes, partly or no.' })).toBeVisible();
    const whole = screen.getByRole('group', { name: 'Did the answer tell you what you needed to know?' });
    await user.click(within(whole).getByRole('radio', { name: 'No' }));
    const second = screen.getByRole('group', { name: 'The question: Who decided?' });
    await user.click(within(second).getByRole('radio', { name: 'No' }));
    await user.click(screen.getByRole('button', { name: 'Send what I think' }));
    expect(await screen.findByText('You have said: No')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Ask for the case to be opened again' })).toHaveAttribute(
      'href',
      `/cases/${id}/reopen`,
    );
    expect(sent).toEqual({
      caseId: id,
      version: 1,
      answered: 'NO',
      comment: '',
      parts: [{ questionId: 'q2', answered: 'NO' }],
    });
    expect(await axeFindings()).toEqual([]);
  });

  it('shows the newest version first and the earlier one as replaced', async () => {
    const id = newId();
    serve(
      answered(id, {
        answer: answerOf(2),
        earlierAnswers: [answerOf(1)],
        reopening: reopeningOf({
          granted: true,
          decision: 'We look again.',
          decidedAt: '2026-11-22T10:00:00Z',
        }),
      }),
    );
    openPortal(`/cases/${id}/answer`);
    const newest = await screen.findByText('Letter 2');
    const earlier = screen.getByText('Letter 1');
    expect(newest.compareDocumentPosition(earlier)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByText(/A newer one stands above\./)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });
});

describe('asking for a case to be opened again', () => {
  it('keeps the reason when it is refused, and shows the day of the decision when it is taken', async () => {
    const id = newId();
    serve(answered(id));
    let tries = 0;
    server.use(
      graphql.mutation('RequestReopening', () => {
        tries += 1;
        const refused = tries === 1;
        const subject = answered(id, {
          state: 'REOPENING_REQUESTED',
          actions: [],
          reopening: reopeningOf(),
        });
        if (!refused) serve(subject);
        return HttpResponse.json({
          data: {
            requestReopening: {
              __typename: 'RequestReopeningPayload',
              case: refused ? null : subject,
              problems: refused ? [problem('TOO_SHORT', 'Write a little more.', ['reason'])] : [],
            },
          },
        });
      }),
    );
    const { user } = openPortal(`/cases/${id}/reopen`);
    const field = await screen.findByRole('textbox', { name: 'What is missing in the answer?' });
    expect(screen.getByText(/You can ask once, until/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'The patient board' })).toBeVisible();
    await user.type(field, 'Why?');
    await user.click(screen.getByRole('button', { name: 'Ask for the case to be opened again' }));
    expect(await screen.findByRole('link', { name: 'Write a little more.' })).toBeVisible();
    expect(field).toHaveValue('Why?');
    expect(await axeFindings()).toEqual([]);
    await user.type(field, ' You left out why nobody came.');
    await user.click(screen.getByRole('button', { name: 'Ask for the case to be opened again' }));
    expect(await screen.findByText(/The unit decides by/)).toBeVisible();
  });

  it('ends with the reason and where to turn when the answer stands', async () => {
    const id = newId();
    serve(
      answered(id, {
        reopening: reopeningOf({
          granted: false,
          decision: 'All is answered there.',
          decidedAt: '2026-11-25T10:00:00Z',
          decidedBy: 'Karin Holm',
        }),
      }),
    );
    openPortal(`/cases/${id}`);
    expect(await screen.findByText('All is answered there.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'The patient board' })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });
});
