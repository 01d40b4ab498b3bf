import { graphql, HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import type { SaveDraftInput, SubmitComplaintInput } from '../../src/gql/graphql';
import { streams } from './streams';
import { caseOf, closedUnit, draftOf, unit, type World } from './world';

const noMore = { __typename: 'PageInfo', hasNextPage: false };

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
    graphql.query('Drafts', () =>
      HttpResponse.json({ data: { drafts: [...world.drafts.keys()].map((id) => draftOf(world, id)) } }),
    ),
    graphql.query('OpenDrafts', () =>
      HttpResponse.json({
        data: {
          drafts: [...world.drafts.keys()].map((id) => draftOf(world, id)),
          viewer: { __typename: 'Viewer', id: 'viewer', email: null },
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
    graphql.query('SearchUnits', () =>
      HttpResponse.json({ data: { searchOrganisations: [unit, closedUnit] } }),
    ),
    graphql.mutation('SubmitComplaint', ({ variables }) =>
      HttpResponse.json({
        data: { submitComplaint: submit(world, variables['input'] as SubmitComplaintInput) },
      }),
    ),
    graphql.query('Receipt', ({ variables }) =>
      HttpResponse.json({ data: { case: caseOf(variables['id'] as string) } }),
    ),
    graphql.query('Case', ({ variables }) =>
      HttpResponse.json({ data: { liveCursor: 'cursor-0', case: caseOf(variables['id'] as string) } }),
    ),
    graphql.query('InboxOfCases', () =>
      HttpResponse.json({ data: { inbox: { edges: [], pageInfo: noMore } } }),
    ),
  ];
}

function saveDraft(world: World, input: SaveDraftInput) {
  const id =
    input.id === null || input.id === undefined ? `draft-${world.drafts.size + 1}` : String(input.id);
  const stored = world.drafts.get(id)?.version ?? 0;
  const stale = input.version !== stored;
  if (!stale) world.drafts.set(id, { version: stored + 1, content: input.content });
  const problems = stale ? [problem('STALE_VERSION', 'Changed elsewhere.', [])] : [];
  return { __typename: 'SaveDraftPayload', draft: draftOf(world, id), problems };
}

function submit(world: World, input: SubmitComplaintInput) {
  const key = String(input.idempotencyKey);
  world.submissions.push(input);
  const id = world.cases.get(key) ?? `case-${world.cases.size + 1}`;
  world.cases.set(key, id);
  world.drafts.delete(String(input.draftId));
  return { __typename: 'SubmitComplaintPayload', case: caseOf(id), problems: [] };
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
    files: [],
    push: (field, event) => streams.push(field, event),
  };
}
