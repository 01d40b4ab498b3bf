import { screen } from '@testing-library/react';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { handlersOf, newWorld, server } from '../../../test/api/server';
import { board, caseOf, caseUnit, unit } from '../../../test/api/world';
import { openPortal } from '../../../test/render';

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => server.resetHandlers(...handlersOf(newWorld())));
afterAll(() => server.close());

function show(over: object, page = '/cases/case-1') {
  const data = { liveCursor: 'cursor-0', case: caseOf('case-1', { organisation: board, ...over }) };
  server.use(
    graphql.query('Case', () => HttpResponse.json({ data })),
    graphql.query('Receipt', () => HttpResponse.json({ data })),
  );
  openPortal(page);
}

it('names on the receipt the board that reads first and finds the unit', async () => {
  show({ unitUnknown: true }, '/cases/case-1/receipt');
  expect(
    await screen.findByText(
      /^Patientnämnden Region Skåne has your case, finds out which unit it was, and answers you/,
    ),
  ).toBeVisible();
  expect(screen.queryByText(/Someone at/)).not.toBeInTheDocument();
});

it('does not say that thanks are on the way to a board', async () => {
  show({ unitUnknown: true, kind: 'PRAISE', answerPromise: 'NONE' }, '/cases/case-1/receipt');
  expect(await screen.findByText(/finds out which unit they are for/)).toBeVisible();
  expect(screen.queryByText(/on the way to/)).not.toBeInTheDocument();
});

it('says that the unit is not known yet and who finds out', async () => {
  show({ unitUnknown: true, units: [caseUnit(board, 'RECEIVES')] });
  expect(await screen.findByText(/Patientnämnden Region Skåne finds out/)).toBeVisible();
});

function changed(cursor: string, representationDeed: string | null, over: object = {}) {
  return {
    __typename: 'CaseEvent',
    cursor,
    type: 'REPRESENTATION_CHANGED',
    at: '2026-11-10T14:05:00Z',
    actorName: null,
    byMe: false,
    unitNames: [],
    pause: null,
    representationDeed,
    representativeName: representationDeed && 'Astrid Lindqvist',
    ...over,
  };
}

it('tells a yes from its end, and who did what', async () => {
  const nodes = [
    changed('c1', 'SAID_YES', { byMe: true }),
    changed('c2', 'TOOK_BACK'),
    changed('c3', 'TOOK_OVER'),
    changed('c4', 'SAID_NO', { actorName: 'Karin Holm' }),
    changed('c5', null),
    changed('c6', 'RAN_OUT'),
  ];
  show({
    units: [caseUnit(unit, 'RECEIVES')],
    timeline: {
      __typename: 'CaseEventConnection',
      edges: nodes.map((node) => ({ __typename: 'CaseEventEdge', node })),
    },
  });
  const timeline = await screen.findByRole('region', { name: 'What has happened' });
  const told = [...timeline.querySelectorAll('li p')].map((line) => line.textContent);
  expect(told).toEqual([
    'You said yes to Astrid Lindqvist speaking for you.',
    'The patient took back the yes to Astrid Lindqvist.',
    'The patient took the case over from Astrid Lindqvist.',
    'Karin Holm said no to Astrid Lindqvist speaking for the patient.',
    'Who speaks for the patient has changed.',
    'The time of Astrid Lindqvist to speak for the patient ran out.',
  ]);
});

it('names the unit in the timeline once it is set', async () => {
  const node = {
    __typename: 'CaseEvent',
    cursor: 'c1',
    type: 'UNITS_SET',
    at: '2026-11-10T14:05:00Z',
    actorName: 'Karin Holm',
    byMe: false,
    unitNames: ['Akutmottagningen Lund'],
    pause: null,
    representationDeed: null,
    representativeName: null,
  };
  show({
    units: [caseUnit(board, 'RECEIVES'), caseUnit(unit, 'CONCERNED', 'Karin Holm')],
    timeline: { __typename: 'CaseEventConnection', edges: [{ __typename: 'CaseEventEdge', node }] },
  });
  expect(
    await screen.findByText('Karin Holm has set which unit it is about: Akutmottagningen Lund.'),
  ).toBeInTheDocument();
  expect(screen.getByText(/also about: Akutmottagningen Lund/)).toBeVisible();
});

it('says to where the case has passed, why, and by when the answer comes', async () => {
  const transfer = {
    __typename: 'CaseTransfer',
    id: 'transfer-1',
    reason: 'CARE_WAS_THERE',
    at: '2026-11-10T14:05:00Z',
    from: board,
    to: unit,
  };
  show({ organisation: unit, transfer });
  expect(await screen.findByText(/^Your case is now with Akutmottagningen Lund/)).toBeVisible();
  expect(
    screen.getByText(/Patientnämnden Region Skåne passed it on 10 November 2026\. What you/),
  ).toBeVisible();
  expect(screen.getByText(/^You get an answer by 30 November 2026\. The time counts/)).toBeVisible();
  expect(screen.getByText('Akutmottagningen Lund has not opened the case yet.')).toBeVisible();
});

it('names the board in the heading as the way, and says what it does', async () => {
  show({ unitUnknown: true, units: [caseUnit(board, 'RECEIVES')] });
  expect(
    await screen.findByRole('heading', { name: 'Complaint through Patientnämnden Region Skåne' }),
  ).toBeVisible();
  expect(screen.getByText(/finds out which unit it is about, so that your case can go there/)).toBeVisible();
});
