import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings } from '../../../test/axe';
import { deskHandlers, payload, problem, server } from '../../../test/desk/server';
import { socket } from '../../../test/desk/socket';
import {
  content,
  deskCase,
  type DeskWorld,
  draftOf,
  letter,
  newDeskWorld,
  writtenTo,
} from '../../../test/desk/world';
import { handler, openPortal } from '../../../test/render';

let world: DeskWorld;

const written = {
  caseId: 'case-1',
  version: 0,
  opening: 'We are sorry.',
  changes: 'A nurse goes round.',
  parts: [
    { questionId: 'q1', text: 'Two were ill.', answered: true },
    { questionId: 'q2', text: 'The doctor on duty.', answered: true },
  ],
};

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newDeskWorld();
  socket.reset();
  server.resetHandlers(...deskHandlers(world));
});
afterAll(() => server.close());

function letterField() {
  return screen.findByRole('textbox', { name: 'The letter' });
}

async function openEditor() {
  const opened = openPortal('/desk/cases/case-1?work=answer', handler);
  await letterField();
  return opened;
}

function hasDraft(version = 1): void {
  world.subject = { ...world.subject, answerDraft: draftOf(written, version) };
}

async function press(user: UserEvent, name: string) {
  await user.click(await screen.findByRole('button', { name }));
}

function checklist() {
  return within(screen.getByRole('region', { name: /left to do|Everything/ }));
}

describe('the answer', () => {
  it('is saved as one types, each time on top of the last', async () => {
    const { user } = await openEditor();
    await user.type(await letterField(), 'Hello');
    expect(await screen.findByText(/^Saved 21 November 2026/)).toBeVisible();
    await user.type(await letterField(), ' Leila');
    await waitFor(() => expect(world.saves.at(-1)?.opening).toBe('Hello Leila'));
    expect(world.saves.map(({ version }) => version)).toEqual(world.saves.map((_, index) => index));
  });

  it('tells what is missing as it is written', async () => {
    const { user } = await openEditor();
    expect(screen.getByText('5 things left to do')).toBeVisible();
    await user.type(await letterField(), 'Hello');
    await user.type(screen.getByRole('textbox', { name: /Answer to question 1/ }), 'Because.');
    await user.click(screen.getByRole('checkbox', { name: 'Question 1 is answered' }));
    expect(screen.getByText('2 things left to do')).toBeVisible();
    expect(checklist().getByRole('link', { name: 'Question 2 is not ticked as answered' })).toHaveAttribute(
      'href',
      '#field-parts-1-answered',
    );
    expect(await axeFindings()).toEqual([]);
  });

  it('keeps both texts when somebody else has saved, and goes on with the chosen one', async () => {
    const { user } = await openEditor();
    await user.type(await letterField(), 'Mine');
    await waitFor(() => expect(world.saves).toHaveLength(1));
    world.subject = { ...world.subject, answerDraft: draftOf({ ...written, opening: 'Theirs' }, 7) };
    await user.type(await letterField(), ' too');
    expect(await screen.findByText('The draft was changed elsewhere')).toBeVisible();
    expect(await letterField()).toHaveValue('Mine too');
    expect(screen.getByText('Theirs')).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
    await press(user, 'Keep what I have here');
    await waitFor(() => expect(world.saves.at(-1)).toMatchObject({ version: 7, opening: 'Mine too' }));
  });

  it('takes the newer draft for its own when only the reply was lost', async () => {
    let lost = 1;
    server.use(
      graphql.mutation('SaveAnswer', ({ variables }) => {
        const input = variables['input'] as typeof written;
        if (lost === 0) return undefined;
        lost -= 1;
        world.subject = { ...world.subject, answerDraft: draftOf(input, input.version + 1) };
        return HttpResponse.error();
      }),
    );
    const { user } = await openEditor();
    await user.type(await letterField(), 'Hello');
    await press(user, 'Save now');
    expect(await screen.findByText(/^Saved/)).toBeVisible();
    expect(screen.queryByText('The draft was changed elsewhere')).not.toBeInTheDocument();
  });

  it('says in the bar that stays in view whether the text is saved', async () => {
    const { user } = await openEditor();
    const bar = within(screen.getByRole('group', { name: 'What you can do' }));
    await user.type(await letterField(), 'Mine');
    expect(await bar.findByText(/^Saved/)).toBeVisible();
    world.subject = { ...world.subject, answerDraft: draftOf({ ...written, opening: 'Theirs' }, 7) };
    await user.type(await letterField(), ' too');
    expect(await bar.findByText(/^Not saved/)).toBeVisible();
    await user.click(bar.getByRole('button', { name: 'Choose the text' }));
    const choice = screen.getByText('The draft was changed elsewhere').closest('[tabindex]');
    await waitFor(() => expect(choice).toHaveFocus());
  });

  it('keeps the text when it can not be saved, and says so', async () => {
    server.use(graphql.mutation('SaveAnswer', () => new HttpResponse(null, { status: 503 })));
    const { user } = await openEditor();
    await user.type(await letterField(), 'Hello');
    expect(await screen.findByText(/^Not saved\. The text is still here\./)).toBeVisible();
    expect(await letterField()).toHaveValue('Hello');
  });

  it('leads back to what is missing instead of publishing', async () => {
    hasDraft();
    const { user } = await openEditor();
    await user.click(screen.getByRole('checkbox', { name: 'Question 2 is answered' }));
    await press(user, 'See it as the reader will');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Preview of the answer' })).toHaveFocus());
    await press(user, 'Sign and publish');
    const needed = await screen.findByRole('heading', {
      name: 'This is needed before the answer can be published',
    });
    await waitFor(() => expect(needed).toHaveFocus());
    expect(screen.getByRole('checkbox', { name: 'Question 2 is answered' })).toBeInvalid();
    expect(await axeFindings()).toEqual([]);
    expect(world.published).toEqual([]);
  });

  it('takes an error away as soon as its field is mended', async () => {
    hasDraft();
    const { user } = await openEditor();
    const answer = () => screen.getByRole('textbox', { name: /Answer to question 2/ });
    await user.clear(answer());
    await user.click(screen.getByRole('checkbox', { name: 'Question 2 is answered' }));
    await press(user, 'See it as the reader will');
    await press(user, 'Sign and publish');
    expect(answer()).toHaveAccessibleDescription('Question 2 has no answer');
    await user.type(answer(), 'Two were ill.');
    expect(answer()).toBeValid();
    expect(answer()).toHaveAccessibleDescription('');
    expect(answer()).toHaveFocus();
    expect(screen.getAllByRole('link', { name: 'Question 2 is not ticked as answered' })).toHaveLength(2);
    expect(screen.queryByRole('link', { name: 'Question 2 has no answer' })).not.toBeInTheDocument();
  });

  it('shows at the question what the API misses there', async () => {
    hasDraft();
    server.use(
      graphql.mutation('PublishAnswer', () =>
        payload('publishAnswer', null, [
          problem('UNANSWERED_QUESTION', 'Question 2 has no ticked answer.', 'parts', '1'),
        ]),
      ),
    );
    const { user } = await openEditor();
    await press(user, 'See it as the reader will');
    await press(user, 'Sign and publish');
    await press(user, 'Publish the answer');
    const field = await screen.findByRole('textbox', { name: /Answer to question 2/ });
    expect(field).toHaveAccessibleDescription('Question 2 has no ticked answer.');
  });

  it('is previewed in the language of the reader, with a tick for what is ticked', async () => {
    hasDraft();
    world.subject = deskCase({
      content: { ...content, language: 'NB' },
      answerDraft: world.subject.answerDraft,
    });
    const asked: (string | null)[] = [];
    server.use(
      graphql.query(
        'DeskAnswerFrame',
        ({ request }) => void asked.push(request.headers.get('Accept-Language')),
      ),
    );
    const { user } = await openEditor();
    await user.click(screen.getByRole('checkbox', { name: 'Question 1 is answered' }));
    await press(user, 'See it as the reader will');
    const letter = within(await screen.findByRole('article'));
    expect(letter.getByRole('heading', { name: 'Dette endrer vi' })).toBeVisible();
    expect(letter.getByText('A nurse goes round.')).toHaveAttribute('lang', 'sv');
    await waitFor(() => expect(asked).toContain('nb'));
    const [first, second] = letter.getAllByRole('heading').slice(0, 2);
    expect(first?.querySelector('svg')).toBeNull();
    expect(second?.querySelector('svg')).not.toBeNull();
  });

  it('is published in the version that was previewed, and shown as the citizen gets it', async () => {
    hasDraft(3);
    const { user } = await openEditor();
    await press(user, 'See it as the reader will');
    const preview = within(await screen.findByRole('article'));
    expect(preview.getByRole('heading', { name: /Why did I wait\?/ })).toBeVisible();
    expect(await preview.findByRole('link', { name: 'The patient board' })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await press(user, 'Sign and publish');
    expect(screen.getByRole('heading', { name: 'Publish the answer?' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(world.published).toEqual([]);
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('You sign as Karin Holm, Unit manager.')).toBeVisible();
    expect(dialog.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Leila Haddad, who filed',
      'Those who may read the case at Vårdcentralen Björken, Solna',
    ]);
    const previewed = screen.getByRole('article').textContent;
    await press(user, 'Publish the answer');
    expect(await screen.findByText(/^The answer was published 21 November 2026/)).toBeVisible();
    expect(await within(screen.getByRole('article')).findByRole('link')).toBeVisible();
    expect(screen.getByRole('article').textContent).toBe(
      previewed.replace('The date is set when the answer is published', '21 November 2026'),
    );
    expect(world.published).toMatchObject([{ caseId: 'case-1', draftVersion: 3 }]);
    expect(screen.queryByRole('button', { name: 'Write the answer' })).not.toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });

  it('is held back by a letter that comes while it is previewed, until that is read', async () => {
    hasDraft();
    const { user } = await openEditor();
    await waitFor(() => expect(socket.following('caseEvents')).toHaveLength(1));
    await press(user, 'See it as the reader will');
    await press(user, 'Sign and publish');
    expect(screen.getByRole('dialog')).toBeVisible();
    world.subject = writtenTo([letter('m7', 'One thing more.')], { answerDraft: draftOf(written, 1) });
    socket.push('caseEvents', {
      __typename: 'CaseEvent',
      cursor: 'cursor-1',
      type: 'CITIZEN_WROTE',
      actorName: null,
      transfer: null,
      representationDeed: null,
      representativeName: null,
      byMe: false,
      case: world.subject,
    });
    expect(
      await screen.findByText('The citizen has written a new letter. Read it first.', {
        selector: '[role=status] p',
      }),
    ).toBeVisible();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
    await press(user, 'Sign and publish');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByText('One thing more.').closest('li')).toHaveFocus();
    await press(user, 'I have read the letter');
    await waitFor(() =>
      expect(screen.queryByText(/Read it first/, { selector: '[role=status] p' })).not.toBeInTheDocument(),
    );
    await press(user, 'Sign and publish');
    await press(user, 'Publish the answer');
    expect(await screen.findByText(/^The answer was published/)).toBeVisible();
    expect(world.read).toEqual([{ caseId: 'case-1', lastLetterId: 'm7' }]);
  });

  it('shows the letter that the page had missed when the API holds the answer back', async () => {
    hasDraft();
    const reason = 'The citizen has written a new letter. Read it first.';
    server.use(
      graphql.mutation('PublishAnswer', () =>
        payload('publishAnswer', null, [problem('UNREAD_LETTER', reason)]),
      ),
    );
    const { user } = await openEditor();
    await press(user, 'See it as the reader will');
    await press(user, 'Sign and publish');
    world.subject = writtenTo([letter('m7', 'One thing more.')], { answerDraft: draftOf(written, 1) });
    await press(user, 'Publish the answer');
    expect(await screen.findByText('One thing more.')).toBeVisible();
    await press(user, 'Show the letter');
    expect(screen.getByText('One thing more.').closest('li')).toHaveFocus();
  });
});
