import { screen, waitFor } from '@testing-library/react';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings } from '../../../test/axe';
import { happened, openCase } from '../../../test/desk/opened';
import { deskHandlers, payload, problem, server } from '../../../test/desk/server';
import { socket } from '../../../test/desk/socket';
import {
  action,
  connection,
  content,
  deskCase,
  type DeskWorld,
  letter,
  newDeskWorld,
  untaken,
  writtenTo,
} from '../../../test/desk/world';
import { handler, openPortal } from '../../../test/render';
import type { AskCitizenInput } from '../gql/graphql';

let world: DeskWorld;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newDeskWorld();
  socket.reset();
  server.resetHandlers(...deskHandlers(world));
});
afterAll(() => server.close());

describe('a case at the desk', () => {
  it("shows the citizen's words, their questions and what they wish", async () => {
    await openCase();
    expect(screen.getByText('I waited for seven hours in pain.')).toBeVisible();
    expect(screen.getByText('2 questions to answer')).toBeVisible();
    expect(screen.getByText('A call from the manager.')).toBeVisible();
    expect(screen.getByText('Wants the answer in the inbox')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  it('goes by the age at which one is an adult in the country of the case', async () => {
    world.countries = [{ __typename: 'Country', code: 'SE', adultAge: 16 }];
    const year = new Date().getFullYear() - 17;
    world.subject = deskCase({ content: { ...content, patientBornOn: `${year}-01-01` } });
    await openCase();
    expect(screen.getByText('Age 17')).toBeVisible();
    expect(screen.queryByText(/child/)).not.toBeInTheDocument();
  });

  it('tells that the patient is a child, and the identity number on demand', async () => {
    const year = new Date().getFullYear() - 12;
    world.subject = deskCase({ content: { ...content, patientBornOn: `${year}-01-01` } });
    const asked: unknown[] = [];
    server.use(
      graphql.query('DeskPatientNumber', ({ variables }) => {
        asked.push(variables['id']);
        const patientNumber = '20140101-1234';
        return HttpResponse.json({ data: { case: { __typename: 'Case', id: 'case-1', patientNumber } } });
      }),
    );
    const { user } = await openCase();
    expect(screen.getByText('Age 12 – child')).toBeVisible();
    expect(screen.getByText(`born 1 January ${year}`)).toBeVisible();
    expect(asked).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Show the identity number' }));
    expect(await screen.findByText(/^Identity number 20140101-1234\./)).toBeVisible();
    expect(asked).toEqual(['case-1']);
    expect(await axeFindings()).toEqual([]);
  });

  it('offers the identity number to nobody but its handler and managers', async () => {
    world.subject = untaken();
    await openCase();
    expect(screen.getByText('born 3 May 1985')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show the identity number' })).not.toBeInTheDocument();
  });

  it('is taken in the version that is seen, and then leads to the answer', async () => {
    world.subject = untaken();
    const { user } = await openCase();
    expect(screen.getByText('Take the case first.', { exact: false })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take the case' }));
    expect(await screen.findByText('You have the case')).toBeVisible();
    expect(world.takes).toEqual([{ caseId: 'case-1', version: 1 }]);
    expect(screen.queryByRole('button', { name: 'Take the case' })).not.toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'What you can do' })).toHaveFocus();
  });

  it('does nothing but say why when something can not be done yet', async () => {
    world.subject = untaken();
    const { user } = await openCase();
    const ask = screen.getByRole('button', { name: 'Ask a question' });
    expect(ask).toHaveAccessibleDescription(/Take the case first\./);
    await user.click(ask);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('tells calmly and once who was first, and shows the case as it is now', async () => {
    world.subject = untaken();
    const other = {
      __typename: 'StaffSignature',
      name: 'Anna Berg',
      title: 'Handler',
      me: false,
      staffId: 'anna',
    };
    const reason = 'Anna Berg has the case.';
    server.use(
      graphql.mutation('TakeCase', () => {
        const held = ['TAKE', 'ASK_CITIZEN', 'SAVE_ANSWER'].map((name) => action(name, reason));
        world.subject = deskCase({ handler: other, version: 2, actions: held });
        return payload('takeCase', null, [problem('TAKEN_BY_OTHER', reason)]);
      }),
    );
    const { user } = await openCase();
    await user.click(screen.getByRole('button', { name: 'Take the case' }));
    expect(await screen.findByText('Anna Berg has the case')).toBeVisible();
    expect(screen.getAllByText(reason)).toHaveLength(1);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByText('No letters yet.')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  it('sends a question once, however often it is tried, and keeps the text until it is sent', async () => {
    const tries: AskCitizenInput[] = [];
    let down = true;
    server.use(
      graphql.mutation('AskCitizen', ({ variables }) => {
        tries.push(variables['input'] as AskCitizenInput);
        return down ? new HttpResponse(null, { status: 400 }) : undefined;
      }),
    );
    const { user } = await openCase();
    await user.click(screen.getByRole('button', { name: 'Ask a question' }));
    await user.type(screen.getByRole('textbox', { name: 'Your question' }), 'When was it?');
    await user.click(screen.getByRole('button', { name: 'Send the question' }));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Your question' })).toHaveValue('When was it?');
    down = false;
    await user.click(screen.getByRole('button', { name: 'Send the question' }));
    expect(await screen.findByText('When was it?', { selector: 'p' })).toBeVisible();
    expect(new Set(tries.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
    expect(world.asked).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Ask a question' }));
    expect(screen.getByRole('textbox', { name: 'Your question' })).toHaveValue('');
  });

  it('is asked beside the case, which stays there to be read', async () => {
    const { user } = await openCase();
    await user.click(screen.getByRole('button', { name: 'Ask a question' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Your question' })).toHaveFocus();
    expect(screen.getByText('I waited for seven hours in pain.')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await user.keyboard('When?');
    await user.click(screen.getByRole('link', { name: 'Queue' }));
    expect(await screen.findByRole('dialog', { name: 'Your question is not sent' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Stay here' }));
    expect(screen.getByRole('textbox', { name: 'Your question' })).toHaveValue('When?');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('textbox', { name: 'Your question' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'Queue' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'To do' })).toBeVisible();
  });

  it('does not send an empty question', async () => {
    const { user } = await openCase();
    await user.click(screen.getByRole('button', { name: 'Ask a question' }));
    await user.click(screen.getByRole('button', { name: 'Send the question' }));
    expect(screen.getByText('Write your question.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Your question' })).toHaveFocus();
    expect(world.asked).toEqual([]);
  });

  it('shows a reply as it comes, marked as new', async () => {
    await openCase();
    const messages = connection('MessageConnection', [letter('m2', 'It was a Tuesday.')]);
    const actions = [...world.subject.actions, action('READ_LETTERS')];
    world.subject = { ...world.subject, version: 3, messages, actions };
    happened(world, 'CITIZEN_WROTE', 'cursor-1');
    expect(await screen.findByText('It was a Tuesday.')).toBeVisible();
    expect(screen.getByText('New')).toBeVisible();
    expect(screen.getByText('Leila Haddad wrote')).toBeInTheDocument();
    world.subject = { ...world.subject, state: 'ANSWERED', version: 4 };
    happened(world, 'ANSWER_PUBLISHED', 'cursor-2', { byMe: true });
    await waitFor(() => expect(screen.queryByText('New')).not.toBeInTheDocument());
  });

  it('has a letter read by a press and not by showing it', async () => {
    world.subject = writtenTo([letter('m1', 'One thing more.')]);
    const { user } = await openCase();
    expect(screen.getByText('New')).toBeVisible();
    expect(world.read).toEqual([]);
    expect(await axeFindings()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'I have read the letter' }));
    await waitFor(() => expect(screen.queryByText('New')).not.toBeInTheDocument());
    expect(world.read).toEqual([{ caseId: 'case-1', lastLetterId: 'm1' }]);
    expect(screen.getByText('One thing more.').closest('li')).toHaveFocus();
  });

  it('reads all letters of a long dialogue, and asks for a press only below the last of them', async () => {
    const page = connection('MessageConnection', [letter('m1', 'The first letter.')]);
    const pageInfo = { ...page.pageInfo, hasNextPage: true, endCursor: 'after-m1' };
    world.subject = writtenTo([], { messages: { ...page, pageInfo } });
    const asked: unknown[] = [];
    let last = 'm102';
    server.use(
      graphql.query('DeskMoreLetters', ({ variables }) => {
        asked.push(variables['after']);
        const letters =
          variables['after'] === 'after-m1'
            ? {
                ...connection('MessageConnection', [letter('m101', 'The letter after a hundred.')]),
                pageInfo: { ...pageInfo, endCursor: 'after-m101' },
              }
            : connection('MessageConnection', [letter(last, `The last letter, ${last}.`)]);
        return HttpResponse.json({ data: { case: { __typename: 'Case', id: 'case-1', messages: letters } } });
      }),
    );
    const { user } = await openCase();
    expect(await screen.findByText('The last letter, m102.')).toBeVisible();
    expect(screen.getByText('The letter after a hundred.')).toBeVisible();
    expect(asked).toEqual(['after-m1', 'after-m101']);
    last = 'm103';
    world.subject = { ...world.subject, version: 7 };
    happened(world, 'CITIZEN_WROTE', 'cursor-1');
    expect(await screen.findByText('The last letter, m103.')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'I have read the letter' }));
    await waitFor(() => expect(world.read).toEqual([{ caseId: 'case-1', lastLetterId: 'm103' }]));
  });

  it('says when not all letters could be had, and tries again', async () => {
    const page = connection('MessageConnection', [letter('m1', 'The first letter.')]);
    const pageInfo = { ...page.pageInfo, hasNextPage: true, endCursor: 'after-m1' };
    world.subject = writtenTo([], { messages: { ...page, pageInfo } });
    let down = true;
    server.use(
      graphql.query('DeskMoreLetters', () => {
        if (down) return new HttpResponse(null, { status: 400 });
        const messages = connection('MessageConnection', [letter('m2', 'The second letter.')]);
        return HttpResponse.json({ data: { case: { __typename: 'Case', id: 'case-1', messages } } });
      }),
    );
    const { user } = await openCase();
    expect(await screen.findByText('Not all letters could be fetched.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'I have read the letter' })).not.toBeInTheDocument();
    down = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('The second letter.')).toBeVisible();
  });

  it('says so when the role may not read the content', async () => {
    world.subject = deskCase({ content: null, questions: [] });
    await openCase();
    expect(screen.getByText('You do not see the content')).toBeVisible();
  });

  it('is absent when there is no such case, or it is not for the viewer', async () => {
    openPortal('/desk/cases/unknown', handler);
    expect(await screen.findByRole('heading', { level: 1, name: 'The case is not here' })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });
});
