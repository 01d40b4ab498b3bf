import { screen, within } from '@testing-library/react';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { axeFindings } from '../../../test/axe';
import { deskHandlers, problem, server } from '../../../test/desk/server';
import { socket } from '../../../test/desk/socket';
import { type DeskWorld, newDeskWorld, unit } from '../../../test/desk/world';
import { handler, openPortal } from '../../../test/render';

let world: DeskWorld;
let asked: Record<string, unknown>[];
let waits: object[];
const measure = (kappa: number | null, reading: string) => ({
  __typename: 'AgreementMeasure',
  kappa,
  reading,
});

function agreement(kappa: number | null, reading: string) {
  return {
    __typename: 'CodingAgreement',
    cases: 40,
    waiting: 2,
    fewest: 32,
    taxonomies: [
      {
        __typename: 'TaxonomyAgreement',
        taxonomy: 'HCAT',
        name: 'HCAT',
        cases: 40,
        presence: measure(kappa, reading),
        severity: measure(0.8512, 'ALMOST_PERFECT'),
        categories: [
          {
            __typename: 'CategoryAgreement',
            code: 'LISTENING',
            name: 'Relationship: Listening',
            both: 12,
            either: 18,
            presence: measure(kappa, reading),
            severity: measure(null, 'UNTOLD'),
          },
        ],
      },
    ],
  };
}

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  world = newDeskWorld();
  asked = [];
  waits = [];
  socket.reset();
  server.resetHandlers(
    graphql.query('SecondCodings', () =>
      HttpResponse.json({
        data: {
          secondCodings: {
            __typename: 'SecondCodingConnection',
            edges: waits.map((node) => ({ __typename: 'SecondCodingEdge', node })),
          },
        },
      }),
    ),
    graphql.query('CodingAgreement', ({ variables }) => {
      asked.push(variables);
      return HttpResponse.json({ data: { codingAgreement: agreement(0.5749, 'MODERATE') } });
    }),
    graphql.query('OpenAccessQuestions', () =>
      HttpResponse.json({ data: { liveCursor: 'cursor-0', openAccessQuestions: 0 } }),
    ),
    graphql.mutation('DrawSecondCodings', ({ variables }) => {
      const { count } = variables['input'] as { count: number };
      const refused = count > 50;
      return HttpResponse.json({
        data: {
          drawSecondCodings: {
            __typename: 'DrawSecondCodingsPayload',
            asked: refused ? null : 3,
            problems: refused ? [problem('TOO_MANY', 'At most 50 fit.', 'count')] : [],
          },
        },
      });
    }),
    ...deskHandlers(world),
  );
});
afterAll(() => server.close());

const leads = [{ __typename: 'StaffRole', role: 'MANAGER', coversSubtree: true, organisation: unit }];

it('lists what waits for a second coder, and shows no measure to a handler', async () => {
  waits = [
    {
      __typename: 'SecondCoding',
      id: 's1',
      askedBy: 'Henrik Dahl',
      askedAt: '2026-11-21T11:00:00Z',
      case: {
        __typename: 'Case',
        id: 'case-1',
        number: '260 000 048',
        kind: 'COMPLAINT',
        organisation: unit,
      },
    },
  ];
  openPortal('/desk/coding', handler);
  const list = await screen.findByRole('region', { name: 'Wait for a second coding' });
  expect(await within(list).findByRole('link', { name: '260 000 048' })).toHaveAttribute(
    'href',
    '/desk/cases/case-1',
  );
  expect(screen.queryByRole('heading', { name: 'How well coders agree' })).toBeNull();
  expect(await axeFindings()).toEqual([]);
});

it('tells who leads how well coders agree, in numbers and words', async () => {
  world.roles = leads;
  const { user } = openPortal('/desk/coding', handler);
  const part = await screen.findByRole('region', { name: 'How well coders agree' });
  const table = await within(part).findByRole('table', { name: 'Each category: HCAT' });
  expect(table).toHaveTextContent('0.57 moderate agreement');
  expect(table).toHaveTextContent('cannot be measured: both always said the same');
  expect(table).toHaveTextContent('12 of 18');
  expect(part).toHaveTextContent('40 cases are classified by two. 2 wait.');
  expect(await axeFindings()).toEqual([]);
  await user.selectOptions(within(part).getByRole('combobox', { name: 'Period' }), '3');
  expect(asked).toHaveLength(2);
});

it('draws cases by chance, and says why not', async () => {
  world.roles = leads;
  const { user } = openPortal('/desk/coding', handler);
  const part = await screen.findByRole('region', { name: 'How well coders agree' });
  const count = await screen.findByRole('textbox', { name: 'How many, at most 50' });
  await user.clear(count);
  await user.type(count, '51{Enter}');
  expect(await screen.findByText('At most 50 fit.')).toBeVisible();
  await user.clear(count);
  await user.type(count, '3{Enter}');
  expect(await within(part).findByText('3 cases wait for a second coder now.')).toBeVisible();
});
