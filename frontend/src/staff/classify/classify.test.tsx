import { screen, waitFor, within } from '@testing-library/react';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { axeFindings } from '../../../test/axe';
import { coded, codedCategory, coding, codingAction, listening, taxonomies } from '../../../test/desk/coding';
import { deskHandlers, payload, problem, server } from '../../../test/desk/server';
import { socket } from '../../../test/desk/socket';
import { type DeskWorld, newDeskWorld } from '../../../test/desk/world';
import { handler, openPortal } from '../../../test/render';
import type { ClassifyCaseInput } from '../gql/graphql';

let world: DeskWorld;
let subject: ReturnType<typeof coding>;
let sent: ClassifyCaseInput[];
let refusals: object[];

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newDeskWorld();
  subject = coding();
  sent = [];
  refusals = [];
  socket.reset();
  server.resetHandlers(
    graphql.query('DeskCaseCoding', () => HttpResponse.json({ data: { case: subject } })),
    graphql.query('Taxonomies', () => HttpResponse.json({ data: { taxonomies } })),
    graphql.mutation('ClassifyCase', ({ variables }) => {
      const input = variables['input'] as ClassifyCaseInput;
      sent.push(input);
      if (refusals.length > 0) return payload('classifyCase', null, refusals);
      const made = coded(input.coder ?? 'FIRST', input.version + 1, [
        codedCategory('INFORMATION', 'Information'),
      ]);
      subject = { ...subject, classification: made as never, classifications: [made] };
      return payload('classifyCase', subject);
    }),
    graphql.mutation('AskSecondCoding', () => {
      const secondCoding = {
        __typename: 'SecondCoding',
        id: 's1',
        askedBy: 'Karin Holm',
        askedAt: '2026-11-21T11:00:00Z',
        sampled: false,
        doneAt: null,
        blind: true,
      };
      subject = coding({
        secondCoding,
        codingActions: [codingAction('WITHDRAW_SECOND_CODING')],
        actions: [],
      });
      return payload('askSecondCoding', subject);
    }),
    ...deskHandlers(world),
  );
});
afterAll(() => server.close());

async function openCoding() {
  const { user } = openPortal('/desk/cases/case-1', handler);
  const panel = await screen.findByRole('region', { name: 'What the case is about' });
  return { user, panel };
}

it('is done by keyboard alone: letters, Enter, Enter', async () => {
  const { user, panel } = await openCoding();
  await user.click(within(panel).getByRole('button', { name: 'Classify' }));
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Search for a category' })).toHaveFocus());
  await user.keyboard('inf');
  expect(await axeFindings()).toEqual([]);
  await user.keyboard('{Enter}');
  expect(within(panel).getByRole('list', { name: 'Chosen categories' })).toHaveTextContent('Information');
  await user.keyboard('{Enter}');
  expect(await within(panel).findByText(/Classified by Karin Holm/)).toBeVisible();
  expect(sent).toEqual([
    {
      caseId: 'case-1',
      coder: 'FIRST',
      version: 0,
      categories: [{ taxonomy: 'SE_PATIENT_BOARDS', code: 'INFORMATION', severity: null, stage: null }],
      harm: null,
    },
  ]);
  expect(screen.getByRole('heading', { name: 'What the case is about' })).toHaveFocus();
});

it('asks for severity where there is some, and for harm only then', async () => {
  const { user, panel } = await openCoding();
  await user.click(within(panel).getByRole('button', { name: 'Classify' }));
  await user.type(await screen.findByRole('combobox', { name: 'Search for a category' }), 'inf{Enter}');
  expect(within(panel).queryByRole('group', { name: 'Harm to the patient' })).toBeNull();
  await user.type(screen.getByRole('combobox', { name: 'Search for a category' }), 'list{Enter}{Enter}');
  expect(await within(panel).findByText('Choose how severe it is.')).toBeVisible();
  expect(sent).toEqual([]);
  expect(await axeFindings()).toEqual([]);
  const severity = within(panel).getByRole('group', { name: /How severe: Listening/ });
  expect(within(severity).getByRole('radio', { name: '1 Low' })).toHaveFocus();
  await user.click(within(severity).getByRole('radio', { name: '2 Medium' }));
  await user.click(within(panel).getByRole('radio', { name: 'Care on the ward' }));
  await user.click(within(panel).getByRole('radio', { name: '3 Moderate' }));
  await user.click(within(panel).getByRole('button', { name: 'Save the classification' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    categories: [{ code: 'INFORMATION' }, { code: 'LISTENING', severity: 2, stage: 'WARD' }],
    harm: 3,
  });
});

it('can be gone through as a list, and taken back', async () => {
  const { user, panel } = await openCoding();
  await user.click(within(panel).getByRole('button', { name: 'Classify' }));
  await user.click(await within(panel).findByText('All categories: Patient boards'));
  await user.click(within(panel).getByRole('checkbox', { name: 'Waiting times' }));
  await user.click(within(panel).getByRole('checkbox', { name: 'Information' }));
  await user.click(within(panel).getByRole('button', { name: 'Remove Waiting times' }));
  expect(within(panel).getByRole('checkbox', { name: 'Waiting times' })).not.toBeChecked();
  await user.click(within(panel).getByRole('button', { name: 'Save the classification' }));
  await waitFor(() => expect(sent[0]?.categories.map(({ code }) => code)).toEqual(['INFORMATION']));
});

it('goes on from what was said, says what is no longer in use, and shows why it was refused', async () => {
  const before = [
    codedCategory('GONE', 'Old words', { retired: true }),
    codedCategory('INFORMATION', 'Information'),
  ];
  const made = coded('FIRST', 4, before);
  subject = coding({ classification: made, classifications: [coded('FIRST', 3, before), made] });
  refusals = [problem('STALE_VERSION', 'It was changed somewhere else.')];
  const { user, panel } = await openCoding();
  expect(panel).toHaveTextContent('Old words');
  expect(panel).toHaveTextContent('no longer in use');
  expect(within(panel).getByText('One earlier classification')).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await user.click(within(panel).getByRole('button', { name: 'Change the classification' }));
  expect(await within(panel).findByText(/Old words is no longer in use/)).toBeVisible();
  await user.click(within(panel).getByRole('button', { name: 'Save the classification' }));
  expect(await within(panel).findByText('It was changed somewhere else.')).toBeVisible();
  expect(sent[0]).toMatchObject({ version: 4, categories: [{ code: 'INFORMATION' }] });
});

it('hides the first coding from who may make the second, and sends none of it', async () => {
  subject = coding({
    actions: [],
    codingActions: [codingAction('CODE_SECOND')],
    secondCoding: {
      __typename: 'SecondCoding',
      id: 's1',
      askedBy: 'Henrik Dahl',
      askedAt: '2026-11-21T11:00:00Z',
      sampled: true,
      doneAt: null,
      blind: true,
    },
  });
  const { user, panel } = await openCoding();
  expect(panel).toHaveTextContent('Henrik Dahl asked for a second coding');
  expect(await axeFindings()).toEqual([]);
  await user.click(within(panel).getByRole('button', { name: 'Classify as second coder' }));
  await user.type(
    await screen.findByRole('combobox', { name: 'Search for a category' }),
    'wait{Enter}{Enter}',
  );
  await waitFor(() => expect(sent[0]).toMatchObject({ coder: 'SECOND', version: 0 }));
});

it('shows two codings side by side with what differs', async () => {
  const first = coded('FIRST', 1, [codedCategory('INFORMATION', 'Information'), listening], {
    harm: 1,
    harmName: 'Minimal',
  });
  const second = coded('SECOND', 1, [codedCategory('INFORMATION', 'Information')]);
  subject = coding({
    classification: first,
    classifications: [first, second],
    secondCoding: {
      __typename: 'SecondCoding',
      id: 's1',
      askedBy: 'Henrik Dahl',
      askedAt: '2026-11-21T11:00:00Z',
      sampled: false,
      doneAt: '2026-11-21T12:00:00Z',
      blind: false,
    },
  });
  const { panel } = await openCoding();
  const table = within(panel).getByRole('table', { name: 'Two coders side by side' });
  const lines = within(table).getAllByRole('row').slice(1);
  expect(lines.map((line) => /Same|Differs/.exec(line.textContent)?.[0])).toEqual([
    'Same',
    'Differs',
    'Differs',
  ]);
  expect(await axeFindings()).toEqual([]);
});

it('lets who leads ask for a second coding, which then hides the first', async () => {
  const made = coded('FIRST', 1, [codedCategory('INFORMATION', 'Information')]);
  subject = coding({
    classification: made,
    classifications: [made],
    codingActions: [codingAction('ASK_SECOND_CODING')],
  });
  const { user, panel } = await openCoding();
  await user.click(within(panel).getByRole('button', { name: 'Ask for a second coding' }));
  expect(await within(panel).findByText(/You do not see the first one/)).toBeVisible();
  expect(within(panel).getByRole('button', { name: 'Take back the second coding' })).toBeVisible();
  expect(panel).not.toHaveTextContent('Information');
});
