import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { handlersOf, newWorld, problem, server } from '../../../test/api/server';
import type { World } from '../../../test/api/world';
import { axeFindings } from '../../../test/axe';
import { openPortal } from '../../../test/render';

let world: World;
let draftId: string;
let drafts = 0;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newWorld();
  drafts += 1;
  draftId = `draft-of-kinds-${drafts}`;
  server.resetHandlers(...handlersOf(world));
});
afterAll(() => server.close());

function heading(name: string) {
  return screen.findByRole('heading', { level: 1, name });
}

async function press(user: UserEvent, name: string) {
  await user.click(await screen.findByRole('button', { name }));
}

async function chooseUnit(user: UserEvent) {
  await user.type(await screen.findByRole('combobox', { name: 'Unit, hospital or place' }), 'akut lund');
  await user.click(await screen.findByRole('option', { name: /Akutmottagningen Lund/ }));
}

const typed = {
  organisationId: 'unit-lund',
  whatHappened: 'I waited for seven hours in pain.',
  consequences: 'I had to come back.',
  better: 'More people at night.',
  namedStaff: ['Siv'],
  questions: ['Why did I wait?'],
  identity: 'SHOWN' as const,
};

describe('the journey of every kind', () => {
  it('leads from thanks to whom they reach', async () => {
    const { user } = openPortal('/write?kind=PRAISE');
    await heading('Write your thanks');
    await press(user, 'Start writing');
    await heading('Which unit is it about?');
    expect(screen.getByText('Step 1 of 6')).toBeInTheDocument();
    await chooseUnit(user);
    await press(user, 'Continue');
    await heading('What do you want to say thank you for?');
    await user.type(
      screen.getByRole('textbox', { name: 'This is what I am thankful for' }),
      'For your time.',
    );
    await press(user, 'Continue');
    await heading('Do you want to name somebody?');
    await user.type(screen.getByRole('textbox', { name: 'Name 1 (optional)' }), 'Siv');
    await press(user, 'Continue');
    await heading('May the unit see who you are?');
    await press(user, 'Continue');
    expect(await screen.findByRole('link', { name: 'Choose one of the answers.' })).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: /The unit does not see who I am/ }));
    await press(user, 'Continue');
    await heading('Do you want to be told?');
    await press(user, 'Continue');
    await heading('Read it through before you send');
    await press(user, 'Send the thanks');

    await screen.findByText('482 175 6');
    expect(world.submissions).toMatchObject([
      {
        organisationId: 'unit-lund',
        text: 'For your time.',
        namedStaff: ['Siv'],
        identity: 'HIDDEN_FROM_UNIT',
      },
    ]);
  });

  it.each([
    ['VIEW', ['unit', 'what', 'better', 'answer', 'identity', 'contact', 'kind', 'check']],
    ['PRAISE', ['names', 'check']],
    ['IMPROVEMENT', ['follow', 'check']],
  ] as const)('has pages that axe finds nothing wrong with: %s', async (kind, steps) => {
    for (const step of steps) {
      world.drafts.set(draftId, { version: 1, kind, content: typed });
      const { unmount } = openPortal(`/write/${draftId}/${step}`);
      await screen.findByRole('heading', { level: 1 });
      await screen.findByText(/Saved|Sparat/);
      expect(await axeFindings(), step).toEqual([]);
      unmount();
    }
  });

  it('makes something else of it and loses nothing, there and back', async () => {
    world.drafts.set(draftId, { version: 1, kind: 'COMPLAINT', content: { ...typed, step: 'check' } });
    const { user } = openPortal(`/write/${draftId}/check`);
    await user.click(await screen.findByRole('link', { name: 'Change: What is it to be?' }));
    await heading('What is it to be?');
    await user.click(screen.getByRole('radio', { name: /I want to propose something/ }));
    await press(user, 'Continue');

    await screen.findByRole('button', { name: 'Send the proposal' });
    expect(screen.getByText('More people at night.')).toBeInTheDocument();
    expect(screen.queryByText('Why did I wait?')).not.toBeInTheDocument();
    await press(user, 'Send the proposal');
    expect(await screen.findByRole('link', { name: 'Choose one of the answers.' })).toBeInTheDocument();
    expect(world.submissions).toEqual([]);
    expect(world.drafts.get(draftId)).toMatchObject({ kind: 'IMPROVEMENT', content: typed });

    await user.click(screen.getByRole('link', { name: 'Change: What is it to be?' }));
    await user.click(await screen.findByRole('radio', { name: /I want to complain/ }));
    await press(user, 'Continue');
    expect(await screen.findByText('Why did I wait?')).toBeInTheDocument();
    expect(screen.getByText('I had to come back.')).toBeInTheDocument();
  });

  it('asks whether an answer is wanted where there can be one, and says both while that is open', async () => {
    const { user } = openPortal('/write?kind=VIEW');
    expect(
      await screen.findByText(/In Sweden you get an answer if you want one. In Norway/),
    ).toBeInTheDocument();
    expect(screen.getByText(/We ask 5–6 short questions/)).toBeInTheDocument();
    await press(user, 'Start writing');
    expect(await screen.findByText('Step 1')).toBeInTheDocument();
    await chooseUnit(user);
    expect(await screen.findByText('Step 1 of 7')).toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'Make something else of it' }));
    await heading('What is it to be?');
    expect(screen.getByText(/You get an answer if you say that you want one/)).toBeInTheDocument();
  });

  it('opens with the choice when nothing is chosen', async () => {
    openPortal('/write');
    await heading('What do you want to do?');
    for (const name of [
      'I want to complain and get an answer',
      'I want to say thank you',
      'I want to say what I think',
      'I want to propose something',
    ])
      expect(screen.getByRole('link', { name })).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });
});

describe('writing without login', () => {
  function answer(receiptNumber: string | null, problems: object[] = []) {
    const requests: Request[] = [];
    server.use(
      graphql.mutation('SubmitImprovement', ({ request }) => {
        requests.push(request);
        return HttpResponse.json({ data: { submitImprovement: { case: null, receiptNumber, problems } } });
      }),
    );
    return requests;
  }

  async function fill(user: UserEvent) {
    await heading('Write without logging in');
    await chooseUnit(user);
    await user.type(
      screen.getByRole('textbox', { name: /This is what I have seen/ }),
      'The signs lead nowhere.',
    );
  }

  it('says what it means, sends without a login even of one who has logged in, and shows a number', async () => {
    const requests = answer('260 000 048');
    const { user } = openPortal('/say');
    await fill(user);
    expect(screen.getByText('You get no answer, and nobody can ask you anything.')).toBeInTheDocument();
    expect(screen.getByText(/trace it back to you/)).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
    await press(user, 'Send without a name');

    await heading('It has been sent');
    expect(screen.getByText('260 000 048')).toBeInTheDocument();
    expect(requests.map((request) => request.headers.get('Authorization'))).toEqual([null]);
    expect(await axeFindings()).toEqual([]);
  });

  it('keeps the text when it is refused, and tries again under the same key', async () => {
    const first = answer(null, [problem('TOO_MANY_WITHOUT_LOGIN', 'Too much was sent in a short time.', [])]);
    const { user } = openPortal('/say');
    await fill(user);
    await press(user, 'Send without a name');
    expect(await screen.findByText('Too much was sent in a short time.')).toBeInTheDocument();
    const second = answer('260 000 048');
    await press(user, 'Send without a name');
    await heading('It has been sent');

    const keys = await Promise.all(
      [...first, ...second].map(async (request) => {
        const body = (await request.clone().json()) as { variables: { input: { idempotencyKey: string } } };
        return body.variables.input.idempotencyKey;
      }),
    );
    expect(new Set(keys).size).toBe(1);
  });

  it('tells what is missing', async () => {
    const { user } = openPortal('/say?kind=VIEW');
    await heading('Write without logging in');
    await press(user, 'Send without a name');
    const summary = await screen.findByRole('heading', { name: 'This needs to be changed' });
    expect(within(summary.closest('div') ?? document.body).getAllByRole('link').length).toBe(2);
  });
});
