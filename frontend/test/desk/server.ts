import { graphql, HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import type {
  AskCitizenInput,
  CloseCaseInput,
  PublishAnswerInput,
  ReadLettersInput,
  SaveAnswerInput,
  TakeCaseInput,
} from '../../src/staff/gql/graphql';
import type { Line } from '../../src/staff/queue/lines';
import { coding } from './coding';
import { socket } from './socket';
import { answerOf, connection, deskCase, type DeskWorld, draftOf, letter } from './world';

interface Answered {
  data: Record<string, object>;
}

export const server = setupServer();

/** A line with the names of its types, as it comes over the wire. */
export function wireLine(line: Line) {
  return {
    ...line,
    __typename: 'WorkQueueItem',
    organisation: { __typename: 'Organisation', ...line.organisation },
    clock: { __typename: 'CaseClock', ...line.clock },
    handler: line.handler ? { __typename: 'StaffSignature', ...line.handler } : null,
  };
}

/** Handlers that answer as the API would; a test puts its own before them for what it is about. */
export function deskHandlers(world: DeskWorld) {
  return [
    socket.handler,
    http.get('/config.json', () =>
      HttpResponse.json({
        keycloakUrl: 'http://login.test',
        realm: 'gehor',
        clientId: 'gehor-portal',
        demo: false,
      }),
    ),
    graphql.query('DeskViewer', () =>
      HttpResponse.json({
        data: { viewer: { __typename: 'Viewer', id: 'v1', name: 'Karin Holm', roles: world.roles } },
      }),
    ),
    graphql.query('Queue', ({ variables }) => {
      world.queueReads.push(variables);
      const lines = connection('WorkQueueItemConnection', world.lines.map(wireLine));
      return HttpResponse.json({ data: { liveCursor: 'cursor-0', workQueue: lines } });
    }),
    graphql.query('DeskCase', ({ variables }) =>
      HttpResponse.json({
        data: {
          liveCursor: 'cursor-0',
          countries: world.countries,
          case: variables['id'] === world.subject.id ? world.subject : null,
        },
      }),
    ),
    graphql.query('DeskCaseCoding', () => {
      const { actions, timeline } = world.subject;
      return HttpResponse.json({ data: { case: coding({ id: world.subject.id, actions, timeline }) } });
    }),
    graphql.query('StoredDraft', () => HttpResponse.json({ data: { case: world.subject } })),
    ...['DeskAnswerFrame', 'DeskWhereToTurn'].map((name) =>
      graphql.query(name, () => HttpResponse.json({ data: { case: world.subject } })),
    ),
    graphql.mutation('TakeCase', ({ variables }) => {
      world.takes.push(variables['input'] as TakeCaseInput);
      world.subject = deskCase();
      return payload('takeCase', world.subject);
    }),
    graphql.mutation('AskCitizen', ({ variables }) => ask(world, variables['input'] as AskCitizenInput)),
    graphql.mutation('SaveAnswer', ({ variables }) => save(world, variables['input'] as SaveAnswerInput)),
    graphql.mutation('ReadLetters', ({ variables }) => {
      world.read.push(variables['input'] as ReadLettersInput);
      world.subject = { ...world.subject, version: 4, actions: deskCase().actions };
      return payload('readLetters', world.subject);
    }),
    graphql.mutation('CloseCase', ({ variables }) => {
      const input = variables['input'] as CloseCaseInput;
      world.closed.push(input);
      const signed = { signedBy: 'Karin Holm', signedByTitle: null, sentAt: '2026-11-21T10:00:00Z' };
      const thanks = input.thanks ? { __typename: 'Thanks', id: 't1', text: input.thanks, ...signed } : null;
      world.subject = { ...world.subject, state: 'CLOSED', actions: [], thanks };
      return payload('closeCase', world.subject);
    }),
    graphql.mutation('PublishAnswer', ({ variables }) => {
      world.published.push(variables['input'] as PublishAnswerInput);
      const draft = world.subject.answerDraft as ReturnType<typeof draftOf>;
      world.subject = { ...world.subject, state: 'ANSWERED', actions: [], answer: answerOf(world, draft) };
      return payload('publishAnswer', world.subject);
    }),
  ];
}

export function payload(
  field: string,
  subject: object | null,
  problems: object[] = [],
): HttpResponse<Answered> {
  const data: Record<string, object> = { [field]: { __typename: 'Payload', case: subject, problems } };
  return HttpResponse.json<Answered>({ data });
}

export function problem(code: string, message: string, ...path: string[]) {
  return { __typename: 'Problem', code, message, path };
}

function ask(world: DeskWorld, input: AskCitizenInput) {
  world.asked.push(input);
  const sent = letter('m1', input.text, { author: 'STAFF', mine: true, awaitsReply: true });
  const messages = connection('MessageConnection', [sent]);
  world.subject = { ...world.subject, state: 'AWAITING_CITIZEN', version: 3, messages };
  return payload('askCitizen', world.subject);
}

function save(world: DeskWorld, input: SaveAnswerInput) {
  const stored = (world.subject.answerDraft as { version: number } | null)?.version ?? 0;
  if (input.version !== stored)
    return payload('saveAnswer', null, [problem('STALE_VERSION', 'Changed elsewhere.')]);
  world.saves.push(input);
  world.subject = { ...world.subject, answerDraft: draftOf(input, stored + 1) };
  return payload('saveAnswer', world.subject);
}
