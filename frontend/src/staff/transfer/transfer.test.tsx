import { screen, waitFor, within } from '@testing-library/react';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { axeFindings } from '../../../test/axe';
import { deskHandlers, problem, server } from '../../../test/desk/server';
import { socket } from '../../../test/desk/socket';
import { action, deskCase, type DeskWorld, newDeskWorld, unit } from '../../../test/desk/world';
import { handler, openPortal } from '../../../test/render';
import type { TransferCaseInput } from '../gql/graphql';

const lund = { __typename: 'Organisation', id: 'unit-lund', name: 'Akuten', place: 'Lund', country: 'SE' };
const receipt = {
  __typename: 'CaseTransfer',
  id: 'transfer-1',
  number: '260 000 048',
  reason: 'CARE_WAS_THERE',
  at: '2026-11-10T14:05:00Z',
  by: 'Karin Holm',
  dueAfter: '2026-11-30',
  note: null as string | null,
  from: unit,
  to: lund,
};
const preview = {
  __typename: 'TransferPreview',
  access: [
    { __typename: 'TransferAccess', change: 'GAINS', role: 'HANDLER', people: 2, organisation: lund },
    { __typename: 'TransferAccess', change: 'LOSES', role: 'MANAGER', people: 1, organisation: unit },
  ],
  dueBefore: '2026-11-30',
  dueAfter: '2026-11-16',
  belongings: {
    __typename: 'TransferBelongings',
    letters: 3,
    attachments: 0,
    notes: 2,
    openQuestions: 1,
    answerDraft: true,
    classified: true,
    secondCoding: false,
  },
};

let world: DeskWorld;
let sent: TransferCaseInput[];
let refused: object[];

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newDeskWorld();
  world.subject = deskCase({ actions: [action('SAVE_ANSWER'), action('TRANSFER')] });
  sent = [];
  refused = [];
  socket.reset();
  server.resetHandlers(
    graphql.query('DeskSearchUnits', () =>
      HttpResponse.json({ data: { searchOrganisations: [{ ...lund, ancestors: ['Region Skåne'] }] } }),
    ),
    graphql.query('DeskPassOn', () => HttpResponse.json({ data: { case: world.subject } })),
    graphql.query('DeskPreviewTransfer', () =>
      HttpResponse.json({
        data: { previewTransfer: { __typename: 'PreviewTransferPayload', preview, problems: [] } },
      }),
    ),
    graphql.query('DeskPassedOn', () =>
      HttpResponse.json({
        data: {
          casesPassedOn: {
            __typename: 'CaseTransferConnection',
            edges: [{ __typename: 'CaseTransferEdge', node: receipt }],
            pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
          },
        },
      }),
    ),
    graphql.mutation('DeskTransferCase', ({ variables }) => {
      sent.push(variables['input'] as TransferCaseInput);
      return HttpResponse.json({
        data: {
          transferCase: {
            __typename: 'TransferCasePayload',
            transfer: refused.length > 0 ? null : receipt,
            problems: refused,
          },
        },
      });
    }),
    ...deskHandlers(world),
  );
});
afterAll(() => server.close());

async function choose() {
  const { user } = openPortal('/desk/cases/case-1/pass-on', handler);
  await user.type(await screen.findByRole('combobox', { name: 'Where should the case go?' }), 'akut');
  await user.click(await screen.findByRole('option', { name: /Akuten/ }));
  const told = await screen.findByRole('region', { name: 'What this changes' });
  return { user, told };
}

it('says before what would change, asks why, and gives a receipt', async () => {
  const { user, told } = await choose();
  expect(told).toHaveTextContent('2 handlers at Akuten, Lund');
  expect(told).toHaveTextContent(/By 16 November 2026 instead of 30 November 2026/);
  expect(told).toHaveTextContent('2 notes between colleagues will stay with Vårdcentralen Björken, Solna.');
  expect(await axeFindings()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Pass the case on' }));
  expect(screen.getByText('Choose why.')).toBeVisible();
  expect(sent).toEqual([]);

  await user.click(screen.getByRole('radio', { name: 'It happened there' }));
  await user.click(screen.getByRole('checkbox', { name: 'Send the draft along' }));
  await user.type(screen.getByRole('textbox', { name: /To the new unit/ }), 'She waits.');
  await user.click(screen.getByRole('button', { name: 'Pass the case on' }));
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Case 260 000 048 is now with Akuten, Lund' }),
  ).toBeVisible();
  expect(sent).toEqual([
    {
      caseId: 'case-1',
      version: 2,
      organisationId: 'unit-lund',
      reason: 'CARE_WAS_THERE',
      note: 'She waits.',
      sendAnswerDraft: true,
    },
  ]);
  expect(await axeFindings()).toEqual([]);
});

it('says why it was refused and changes nothing', async () => {
  refused = [problem('STALE_VERSION', 'Somebody has changed it.', 'version')];
  const { user } = await choose();
  await user.click(screen.getByRole('radio', { name: 'They can answer best' }));
  await user.click(screen.getByRole('button', { name: 'Pass the case on' }));
  expect(await screen.findByText('Somebody has changed it.')).toBeVisible();
});

it('closes the open page of a colleague with words when the case goes', async () => {
  openPortal('/desk/cases/case-1', handler);
  await screen.findByRole('heading', { level: 1, name: /^Case/ });
  await waitFor(() => expect(socket.following('caseEvents')).toHaveLength(1));
  socket.push('caseEvents', {
    __typename: 'CaseEvent',
    cursor: 'c9',
    type: 'CASE_TRANSFERRED',
    actorName: 'Anna Berg',
    byMe: false,
    representationDeed: null,
    representativeName: null,
    transfer: receipt,
    case: null,
  });
  expect(await screen.findByText('The case has been passed on. You see it no more.')).toBeVisible();
  expect(screen.queryByText('I waited for seven hours in pain.')).not.toBeInTheDocument();
});

it('shows the new unit from where it came and what was written to it', async () => {
  world.subject = deskCase({ transfer: { ...receipt, note: 'She waits.' } });
  openPortal('/desk/cases/case-1', handler);
  expect(await screen.findByText('The case comes from Vårdcentralen Björken, Solna')).toBeVisible();
  expect(screen.getByText('She waits.')).toBeVisible();
});

it('lists the receipts of what has left', async () => {
  openPortal('/desk/passed-on', handler);
  const main = await screen.findByRole('main');
  expect(
    await within(main).findByText(/Karin Holm passed it on from .*Björken, Solna to Akuten, Lund/),
  ).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});
