import { graphql, HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import type { SaveDraftInput } from '../../src/gql/graphql';
import { streams } from './streams';
import {
  board,
  caseOf,
  closedUnit,
  connectionOf,
  draftOf,
  otherUnit,
  rulesOf,
  unit,
  type World,
} from './world';

/** Handlers that answer as the API would; a test puts its own before them for what it is about. */
export function handlersOf(world: World) {
  return [
    http.get('/config.json', () =>
      HttpResponse.json({
        keycloakUrl: 'http://login.test',
        realm: 'gehor',
        clientId: 'gehor-portal',
        demo: false,
      }),
    ),
    streams.handler,
    graphql.query('Unread', () =>
      HttpResponse.json({ data: { liveCursor: 'cursor-0', unreadCount: world.unread } }),
    ),
    graphql.query('PersonLanguage', () => HttpResponse.json({ data: { viewer: viewerOf(world) } })),
    graphql.mutation('ChooseLanguage', ({ variables }) => {
      world.language = (variables['input'] as { language: string }).language;
      return HttpResponse.json({
        data: { updatePreferences: { __typename: 'Payload', viewer: viewerOf(world) } },
      });
    }),
    graphql.query('Drafts', () =>
      HttpResponse.json({ data: { drafts: [...world.drafts.keys()].map((id) => draftOf(world, id)) } }),
    ),
    graphql.query('EndingDrafts', () =>
      HttpResponse.json({ data: { drafts: [...world.drafts.keys()].map((id) => draftOf(world, id)) } }),
    ),
    graphql.query('OpenDrafts', () =>
      HttpResponse.json({
        data: {
          drafts: [...world.drafts.keys()].map((id) => draftOf(world, id)),
          viewer: viewerOf(world),
        },
      }),
    ),
    graphql.mutation('SaveDraft', ({ variables }) =>
      HttpResponse.json({ data: { saveDraft: saveDraft(world, variables['input'] as SaveDraftInput) } }),
    ),
    graphql.query('DraftFiles', ({ variables }) =>
      HttpResponse.json({
        data: { node: { __typename: 'Draft', id: variables['id'] as string, attachments: world.files } },
      }),
    ),
    graphql.query('Bases', () =>
      HttpResponse.json({
        data: {
          viewer: { __typename: 'Viewer', id: 'viewer', country: 'SE' },
          countries: world.countries,
        },
      }),
    ),
    graphql.query('SearchUnits', () =>
      HttpResponse.json({ data: { searchOrganisations: [unit, closedUnit, otherUnit] } }),
    ),
    graphql.query('UnitFinders', () =>
      HttpResponse.json({
        data: {
          viewer: { __typename: 'Viewer', id: 'viewer', country: 'SE' },
          unitFinders: [{ __typename: 'UnitFinder', region: 'Region Skåne', organisation: board }],
          countries: [
            { __typename: 'Country', code: 'NO', name: 'Norway' },
            { __typename: 'Country', code: 'SE', name: 'Sweden' },
          ],
        },
      }),
    ),
    graphql.query('Promises', () =>
      HttpResponse.json({ data: { countries: [country('SE', 'POSSIBLE'), country('NO', 'NONE')] } }),
    ),
    ...(['Complaint', 'View', 'Praise', 'Improvement'] as const).map((kind) =>
      graphql.mutation(`Submit${kind}`, ({ variables }) =>
        HttpResponse.json({
          data: {
            [`submit${kind}`]: submit(world, kind, variables['input'] as World['submissions'][number]),
          },
        }),
      ),
    ),
    graphql.query('Receipt', ({ variables }) =>
      HttpResponse.json({ data: { case: caseOf(variables['id'] as string) } }),
    ),
    graphql.query('Case', ({ variables }) =>
      HttpResponse.json({ data: { liveCursor: 'cursor-0', case: caseOf(variables['id'] as string) } }),
    ),
    graphql.query('Inbox', () => HttpResponse.json({ data: { inbox: connectionOf('InboxItem', []) } })),
    graphql.query('InboxAddress', () => HttpResponse.json({ data: { viewer: viewerOf(world) } })),
    graphql.mutation('UpdateAddress', ({ variables }) => {
      world.address = { email: variables['email'] as string, emailFails: false };
      return HttpResponse.json({
        data: { updatePreferences: { __typename: 'Payload', viewer: viewerOf(world), problems: [] } },
      });
    }),
    graphql.query('InboxOfCases', () =>
      HttpResponse.json({ data: { inbox: connectionOf('InboxItem', []) } }),
    ),
  ];
}

export function viewerOf({ address, language }: World) {
  return { __typename: 'Viewer', id: 'viewer', language, languageChosen: true, ...address };
}

function saveDraft(world: World, input: SaveDraftInput) {
  const id =
    input.id === null || input.id === undefined ? `draft-${world.drafts.size + 1}` : String(input.id);
  const stored = world.drafts.get(id)?.version ?? 0;
  const stale = input.version !== stored;
  if (!stale) world.drafts.set(id, { version: stored + 1, kind: input.kind, content: input.content });
  const problems = stale ? [problem('STALE_VERSION', 'Changed elsewhere.', [])] : [];
  return { __typename: 'SaveDraftPayload', draft: draftOf(world, id), problems };
}

function country(code: string, view: string) {
  const promise = (kind: string, answer: string) => ({ __typename: 'KindPromise', kind, answer });
  const promises = [
    promise('COMPLAINT', 'OWED'),
    promise('VIEW', view),
    promise('PRAISE', 'NONE'),
    promise('IMPROVEMENT', 'NONE'),
  ];
  return { __typename: 'Country', code, promises };
}

function submit(world: World, kind: string, input: World['submissions'][number]) {
  const key = String(input.idempotencyKey);
  world.submissions.push(input);
  const id = world.cases.get(key) ?? `case-${world.cases.size + 1}`;
  world.cases.set(key, id);
  world.drafts.delete(String(input.draftId));
  return { __typename: `Submit${kind}Payload`, case: caseOf(id), problems: [] };
}

export function problem(code: string, message: string, path: string[]) {
  return { __typename: 'Problem', code, message, path };
}

export const server = setupServer();

export function newWorld(): World {
  return {
    drafts: new Map(),
    submissions: [],
    cases: new Map(),
    unread: 0,
    language: 'EN',
    address: { email: null, emailFails: false },
    files: [],
    countries: [rulesOf('SE', 'Sweden', 15), rulesOf('NO', 'Norway', 15)],
    push: (field, event) => streams.push(field, event),
  };
}
