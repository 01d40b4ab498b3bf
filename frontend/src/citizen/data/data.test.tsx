import { screen, waitFor } from '@testing-library/react';
import { graphql, HttpResponse, http } from 'msw';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf, newWorld, problem, server } from '../../../test/api/server';
import { streams } from '../../../test/api/streams';
import { caseOf, connectionOf, unit, type World } from '../../../test/api/world';
import { axeFindings } from '../../../test/axe';
import { openPortal } from '../../../test/render';

const entry = {
  __typename: 'AccessEntry',
  id: 'entry-1',
  at: '2026-11-20T08:00:00Z',
  until: '2026-11-20T08:12:00Z',
  staffName: null,
  role: 'HANDLER',
  reasons: ['WORKS_THERE'],
  organisation: unit,
  question: null as object | null,
};
const asked = {
  __typename: 'AccessQuestion',
  id: 'question-1',
  text: 'Who is this?',
  askedAt: '2026-11-21T08:00:00Z',
  answer: null as string | null,
  answeredAt: null as string | null,
  answeredBy: null as string | null,
  answeredByTitle: null,
};

function log(question: object | null, over: object = {}) {
  return graphql.query('AccessLog', () =>
    HttpResponse.json({
      data: {
        case: { ...caseOf('case-1'), organisation: unit },
        accessLog: connectionOf('AccessEntry', [{ ...entry, question, ...over }]),
      },
    }),
  );
}

const myData = graphql.query('MyData', () =>
  HttpResponse.json({
    data: {
      myCases: connectionOf('Case', [{ ...caseOf('case-1'), organisation: unit }]),
      dataExports: [
        {
          __typename: 'DataExport',
          id: 'export-0',
          format: 'PDF',
          askedAt: '2026-11-20T08:00:00Z',
          fetchedAt: null,
        },
      ],
      retention: [
        { __typename: 'RetentionRule', subject: 'CASE', days: null, law: 'the Swedish Archives Act' },
        { __typename: 'RetentionRule', subject: 'DRAFT', days: 60, law: null },
      ],
    },
  }),
);

let world: World;

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
  URL.createObjectURL = () => 'blob:copy';
  URL.revokeObjectURL = () => undefined;
});
beforeEach(() => {
  world = newWorld();
  streams.open.clear();
  server.resetHandlers(...handlersOf(world));
});
afterAll(() => server.close());

describe('my data', () => {
  it('says who can have seen what, and how long it is kept', async () => {
    server.use(myData);
    openPortal('/my-data');
    expect(await screen.findByRole('link', { name: /^Who has opened case / })).toBeVisible();
    expect(screen.getByText(/decided by the Swedish Archives Act/)).toBeVisible();
    expect(screen.getByText('Removed after 60 days if you do not touch it.')).toBeVisible();
    expect(screen.getByText(/^PDF, asked for .*, not fetched$/)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  it('makes a copy, fetches it with the token, and says that it is saved', async () => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    let language: string | null = null;
    server.use(
      myData,
      graphql.mutation('ExportMyData', () =>
        HttpResponse.json({
          data: {
            exportMyData: {
              __typename: 'ExportMyDataPayload',
              export: { __typename: 'DataExport', id: 'export-1', path: '/exports/export-1' },
              problems: [],
            },
          },
        }),
      ),
      http.get('/exports/export-1', ({ request }) => {
        language = request.headers.get('accept-language');
        return new HttpResponse('{}');
      }),
    );
    const { user } = openPortal('/my-data');
    const asPdf = await screen.findByRole('button', { name: 'Get it as PDF, to read' });
    expect(asPdf.querySelector('path')).toHaveAttribute('d', expect.stringMatching(/^M12 4v11/));
    await user.click(asPdf);
    expect(
      await screen.findByText('The document is saved on your device.', { selector: '.g-quiet' }),
    ).toBeVisible();
    expect(language).toBe('en');
    expect(click).toHaveBeenCalledOnce();
    click.mockRestore();
  });

  it('says why there is no copy now', async () => {
    server.use(
      myData,
      graphql.mutation('ExportMyData', () =>
        HttpResponse.json({
          data: {
            exportMyData: {
              __typename: 'ExportMyDataPayload',
              export: null,
              problems: [problem('TOO_OFTEN', 'Not more often now.', [])],
            },
          },
        }),
      ),
    );
    const { user } = openPortal('/my-data');
    await user.click(await screen.findByRole('button', { name: 'Get it as JSON, for programs' }));
    expect((await screen.findAllByText('Not more often now.'))[0]).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });
});

describe('who opened a case', () => {
  it('shows the role where the country shows no name, and takes a question', async () => {
    server.use(
      log(null),
      graphql.mutation('AskAboutAccess', () =>
        HttpResponse.json({
          data: {
            askAboutAccess: {
              __typename: 'AskAboutAccessPayload',
              entry: { ...entry, question: asked },
              problems: [],
            },
          },
        }),
      ),
    );
    const { user } = openPortal('/my-data/cases/case-1');
    expect(await screen.findByRole('heading', { name: /^Handler, Akutmottagningen Lund/ })).toBeVisible();
    expect(screen.getByText(/^20 November 2026.*\d{2}:00.*\d{2}:12$/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^I did not expect this/ }));
    const field = screen.getByRole('textbox', { name: /What do you wonder/ });
    expect(field).toHaveFocus();
    expect(await axeFindings()).toEqual([]);
    await user.type(field, 'Who is this?');
    await user.click(screen.getByRole('button', { name: 'Send the question' }));
    expect(await screen.findByText('Waits for an answer. It comes to your inbox.')).toBeVisible();
  });

  it('keeps what was typed when it is refused', async () => {
    server.use(
      log(null),
      graphql.mutation('AskAboutAccess', () =>
        HttpResponse.json({
          data: {
            askAboutAccess: {
              __typename: 'AskAboutAccessPayload',
              entry: null,
              problems: [problem('TOO_SHORT', 'Write a little more.', ['text'])],
            },
          },
        }),
      ),
    );
    const { user } = openPortal('/my-data/cases/case-1');
    await user.click(await screen.findByRole('button', { name: /^I did not expect this/ }));
    await user.type(screen.getByRole('textbox', { name: /What do you wonder/ }), 'W');
    await user.click(screen.getByRole('button', { name: 'Send the question' }));
    expect(await screen.findByText('Write a little more.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: /What do you wonder/ })).toHaveValue('W');
  });

  it('says both reasons of one who opened it and then took it', async () => {
    server.use(log(null, { reasons: ['WORKS_THERE', 'HANDLES'] }));
    openPortal('/my-data/cases/case-1');
    expect(await screen.findByText('Works with cases at the unit. Has your case.')).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
  });

  it('shows an answer by itself when it comes', async () => {
    server.use(log(asked));
    openPortal('/my-data/cases/case-1');
    expect(await screen.findByText('Waits for an answer. It comes to your inbox.')).toBeVisible();
    await waitFor(() =>
      expect([...streams.open].filter(({ query }) => query.includes('inboxEvents'))).toHaveLength(1),
    );
    server.use(log({ ...asked, answer: 'She has your case.', answeredAt: '2026-11-22T08:00:00Z' }));
    world.push('inboxEvents', {
      __typename: 'InboxEvent',
      cursor: 'cursor-7',
      unreadCount: 1,
      item: {
        __typename: 'InboxItem',
        id: 'item-1',
        kind: 'ACCESS_ANSWERED',
        createdAt: '2026-11-22T08:00:00Z',
        readAt: null,
        case: caseOf('case-1'),
      },
    });
    expect(await screen.findByText('She has your case.')).toBeVisible();
  });

  it('shows the answer with who gave it', async () => {
    server.use(
      log({
        ...asked,
        answer: 'She has your case.',
        answeredAt: '2026-11-22T08:00:00Z',
        answeredBy: 'Malin Ek',
      }),
    );
    openPortal('/my-data/cases/case-1');
    expect(await screen.findByText('She has your case.')).toBeVisible();
    expect(screen.getByText(/^Malin Ek answered/)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });
});
