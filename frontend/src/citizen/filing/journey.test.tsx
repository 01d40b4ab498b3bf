import { screen, waitFor, within } from '@testing-library/react';
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
  // A draft that could not be saved is tried again after its page was left: each test has a draft of its own.
  drafts += 1;
  draftId = `draft-of-test-${drafts}`;
  server.resetHandlers(...handlersOf(world));
});
afterAll(() => server.close());

const complete = {
  step: 'check',
  patient: { relation: 'ONESELF' as const, proofAttachmentIds: [] },
  organisationId: 'unit-lund',
  precision: 'EXACT' as const,
  from: '2025-10-28',
  whatHappened: 'I waited for seven hours in pain.',
  wishes: ['EXPLANATION' as const],
  questions: ['Why did I wait?'],
  answerChannel: 'INBOX' as const,
};

function heading(name: string) {
  return screen.findByRole('heading', { level: 1, name });
}

/** The page comes first, the focus a moment later. */
async function headingInFocus(name: string) {
  const shown = await heading(name);
  await waitFor(() => {
    expect(shown).toHaveFocus();
  });
}

async function press(user: UserEvent, name: string) {
  await user.click(await screen.findByRole('button', { name }));
}

async function openCheckPage() {
  world.drafts.set(draftId, { version: 1, content: complete });
  const opened = openPortal(`/write/${draftId}/check`);
  await heading('Read it through before you send');
  expect(screen.getByText('Step 10 of 10')).toBeInTheDocument();
  return opened;
}

describe('the complaint journey', () => {
  it('goes from the first question to the receipt with the keyboard alone', async () => {
    const { user } = openPortal('/write?kind=COMPLAINT');
    const goOn = async () => {
      screen.getByRole('button', { name: 'Continue' }).focus();
      await user.keyboard('{Enter}');
    };

    await heading('Write a complaint');
    expect(screen.getByText(/We ask 9–11 short questions/)).toBeInTheDocument();
    (await screen.findByRole('button', { name: 'Start writing' })).focus();
    await user.keyboard('{Enter}');

    await headingInFocus('Whom is it about?');
    expect(screen.getByText('Step 1')).toBeInTheDocument();
    (await screen.findByRole('radio', { name: 'Myself' })).focus();
    await user.keyboard(' ');
    expect(screen.getByText('Step 1 of 10')).toBeInTheDocument();
    await goOn();

    await headingInFocus('Which unit is it about?');
    (await screen.findByRole('combobox', { name: 'Unit, hospital or place' })).focus();
    await user.keyboard('akut lund');
    await screen.findByRole('option', { name: /Akutmottagningen Lund/ });
    await user.keyboard('{ArrowDown}{Enter}');
    expect(screen.getByRole('region', { name: 'You have chosen' })).toHaveTextContent(
      'Akutmottagningen Lund',
    );
    await goOn();

    await headingInFocus('When did it happen?');
    screen.getByRole('radio', { name: 'A certain day' }).focus();
    await user.keyboard(' ');
    screen.getByRole('textbox', { name: 'Day' }).focus();
    await user.keyboard('28{Tab}10{Tab}2025');
    await goOn();

    await headingInFocus('What happened?');
    screen.getByRole('textbox', { name: 'This is what happened' }).focus();
    await user.keyboard('I waited for seven hours in pain.');
    await goOn();
    await heading('What did it lead to?');
    await goOn();
    await heading('What do you want to happen now?');
    screen.getByRole('checkbox', { name: 'An explanation of what happened' }).focus();
    await user.keyboard(' ');
    await goOn();
    await heading('Which questions do you want answered?');
    screen.getByRole('textbox', { name: 'Question 1 (optional)' }).focus();
    await user.keyboard('Why did I wait?');
    await goOn();
    await heading('Do you want to send files along?');
    await goOn();
    await heading('How do you want the answer?');
    screen.getByRole('radio', { name: 'In the inbox here' }).focus();
    await user.keyboard(' ');
    await goOn();

    await heading('Read it through before you send');
    screen.getByRole('button', { name: 'Send the complaint' }).focus();
    await user.keyboard('{Enter}');
    await headingInFocus('Your complaint has been sent');
    expect(screen.getByText('482 175 6')).toBeInTheDocument();
    expect(world.submissions).toMatchObject([
      {
        idempotencyKey: 'draft-1',
        draftId: 'draft-1',
        patient: null,
        organisationId: 'unit-lund',
        occurred: { precision: 'EXACT', from: '2025-10-28' },
        whatHappened: 'I waited for seven hours in pain.',
        consequences: null,
        wishes: ['EXPLANATION'],
        questions: ['Why did I wait?'],
        answerChannel: 'INBOX',
      },
    ]);
  });

  it.each([
    'whom',
    'unit',
    'when',
    'what',
    'consequences',
    'wishes',
    'questions',
    'files',
    'contact',
    'check',
  ])('has a page that axe finds nothing wrong with: %s', async (step) => {
    world.drafts.set(draftId, { version: 1, content: { step: 'unit', wishes: [], questions: [] } });
    const { user } = openPortal(`/write/${draftId}/${step}`);
    await press(user, step === 'check' ? 'Send the complaint' : 'Continue');
    await screen.findByRole('heading', { level: 1 });
    expect(await axeFindings()).toEqual([]);
  });

  it('says what is wrong at the field and above the form, and moves the focus there each time', async () => {
    world.drafts.set(draftId, { version: 1, content: complete });
    const { user } = openPortal(`/write/${draftId}/what`);
    const field = await screen.findByRole('textbox', { name: 'This is what happened' });
    await user.clear(field);
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      await press(user, 'Continue');
      expect(screen.getByRole('heading', { name: 'This needs to be changed' })).toHaveFocus();
    }
    expect(field).toHaveAccessibleDescription(/at least ten characters/);
    expect(document.title).toMatch(/^Error: What happened\?/);
    expect(screen.getByRole('link', { name: /at least ten characters/ })).toHaveAttribute(
      'href',
      `#${field.id}`,
    );
  });

  it('finds a draft again where it was left', async () => {
    world.drafts.set(draftId, { version: 4, content: { ...complete, step: 'what' } });
    openPortal(`/write/${draftId}`);
    await heading('What happened?');
    expect(screen.getByRole('textbox', { name: 'This is what happened' })).toHaveValue(complete.whatHappened);
  });

  it('leads back to the answers after one of them was changed', async () => {
    const { user } = await openCheckPage();
    await user.click(screen.getByRole('link', { name: 'Change: What happened?' }));
    await heading('What happened?');
    await user.type(screen.getByRole('textbox', { name: 'This is what happened' }), ' Nobody came.');
    await press(user, 'Continue');
    await heading('Read it through before you send');
    expect(screen.getByText(/Nobody came\./)).toBeInTheDocument();
  });

  it('sends once though the button is pressed twice', async () => {
    const { user } = await openCheckPage();
    await user.dblClick(screen.getByRole('button', { name: 'Send the complaint' }));
    await heading('Your complaint has been sent');
    expect(world.submissions).toHaveLength(1);
  });

  it('uses the same key when a lost connection makes it send again', async () => {
    const seen: unknown[] = [];
    server.use(
      graphql.mutation('SubmitComplaint', ({ variables }) => {
        seen.push((variables['input'] as { idempotencyKey: string }).idempotencyKey);
        return seen.length === 1 ? HttpResponse.error() : undefined;
      }),
    );
    const { user } = await openCheckPage();
    await press(user, 'Send the complaint');
    await heading('Your complaint has been sent');
    expect(seen).toEqual([draftId, draftId]);
  });

  it('keeps everything and offers to try again when the service is down', async () => {
    let down = true;
    server.use(
      graphql.mutation('SubmitComplaint', () => (down ? new HttpResponse(null, { status: 503 }) : undefined)),
    );
    const { user } = await openCheckPage();
    await press(user, 'Send the complaint');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The service is not answering right now');
    expect(screen.getByText(complete.whatHappened)).toBeInTheDocument();
    down = false;
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await heading('Your complaint has been sent');
  });

  it('shows what the API refuses on the page of its field', async () => {
    server.use(
      graphql.mutation('SubmitComplaint', () =>
        HttpResponse.json({
          data: {
            submitComplaint: {
              __typename: 'SubmitComplaintPayload',
              case: null,
              problems: [problem('CLOSED_ORGANISATION', 'This unit has closed.', ['organisationId'])],
            },
          },
        }),
      ),
    );
    const { user } = await openCheckPage();
    await press(user, 'Send the complaint');
    expect(await screen.findByRole('heading', { name: 'This needs to be changed' })).toHaveFocus();
    const link = screen.getByRole('link', { name: 'This unit has closed.' });
    expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).toHaveAccessibleName(
      'Change: Which unit is it about?',
    );
    await user.click(screen.getByRole('link', { name: 'Change: Which unit is it about?' }));
    await heading('Which unit is it about?');
    expect(screen.getByRole('link', { name: 'This unit has closed.' })).toBeInTheDocument();
  });

  it('saves while one types, and lets the person choose when the draft was changed elsewhere', async () => {
    world.drafts.set(draftId, { version: 1, content: { ...complete, step: 'what' } });
    const { user } = openPortal(`/write/${draftId}/what`);
    const field = await screen.findByRole('textbox', { name: 'This is what happened' });
    await user.type(field, ' And then?');
    await waitFor(() => {
      expect(world.drafts.get(draftId)?.content.whatHappened).toMatch(/And then\?$/);
    });
    world.drafts.set(draftId, {
      version: 9,
      content: { ...complete, step: 'what', whatHappened: 'From my phone.' },
    });
    await user.type(field, ' More.');
    const dialog = await screen.findByRole('dialog', { name: 'You have been writing on another device' });
    expect(field).toHaveValue(`${complete.whatHappened} And then? More.`);
    await user.click(
      within(dialog).getByRole('button', { name: 'Take what was written on the other device' }),
    );
    expect(field).toHaveValue('From my phone.');
  });

  it('leads to the cases when the draft is gone, as after it was sent', async () => {
    openPortal('/write/draft-9/check');
    await heading('The draft is no longer there');
    expect(screen.getByRole('link', { name: 'See my cases' })).toHaveAttribute('href', '/cases');
  });

  it('offers only units that are open, also as an ordinary list', async () => {
    world.drafts.set(draftId, { version: 1, content: { step: 'unit', wishes: [], questions: [] } });
    const { user } = openPortal(`/write/${draftId}/unit`);
    const search = await screen.findByRole('combobox', { name: 'Unit, hospital or place' });
    await user.type(search, 'akut');
    await screen.findByRole('option', { name: /Lund/ });
    expect(screen.queryByRole('option', { name: /Ystad/ })).not.toBeInTheDocument();
    await user.tab();
    await user.click(await screen.findByRole('button', { name: /Akutmottagningen Lund/ }));
    expect(screen.getByRole('region', { name: 'You have chosen' })).toHaveTextContent(
      'Akutmottagningen Lund',
    );
  });
});
