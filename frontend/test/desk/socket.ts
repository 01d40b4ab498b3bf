import { ws } from 'msw';

interface Connection {
  send: (data: string) => void;
  close: (code?: number, reason?: string) => void;
}

interface Stream {
  id: string;
  query: string;
  variables: Record<string, unknown>;
  connection: Connection;
}

interface Message {
  id?: string;
  type: string;
  payload?: { query: string; variables: Record<string, unknown> } & Record<string, unknown>;
}

const link = ws.link(/\/graphql$/);
const streams = new Map<string, Stream>();
const connections = new Set<Connection>();
/** What each connection said of itself. */
const inits: Record<string, unknown>[] = [];

function receive(connection: Connection, { id = '', type, payload }: Message): void {
  if (type === 'connection_init') {
    inits.push({ ...payload });
    connection.send(JSON.stringify({ type: 'connection_ack' }));
  }
  if (type === 'subscribe' && payload) streams.set(id, { id, ...payload, connection });
  if (type === 'complete') streams.delete(id);
  if (type === 'ping') connection.send(JSON.stringify({ type: 'pong' }));
}

/** The live socket as the API speaks it: one connection, many streams. */
export const socket = {
  handler: link.addEventListener('connection', ({ client }) => {
    connections.add(client);
    client.addEventListener('message', ({ data }) => receive(client, JSON.parse(data as string) as Message));
    client.addEventListener('close', () => connections.delete(client));
  }),
  inits,
  /** The variables of the open streams of a field. */
  following(field: string): Record<string, unknown>[] {
    return [...streams.values()]
      .filter(({ query }) => query.includes(field))
      .map(({ variables }) => variables);
  },
  push(field: string, event: object): void {
    for (const { id, query, connection } of streams.values()) {
      if (!query.includes(field)) continue;
      connection.send(JSON.stringify({ id, type: 'next', payload: { data: { [field]: event } } }));
    }
  },
  fail(field: string, code: string): void {
    for (const { id, query, connection } of streams.values()) {
      if (!query.includes(field)) continue;
      const error = { message: code, extensions: { code } };
      connection.send(JSON.stringify({ id, type: 'error', payload: [error] }));
    }
  },
  /** Closes all connections with a code, as a server does that no longer takes their token. */
  close(code: number): void {
    streams.clear();
    for (const connection of connections) connection.close(code, 'closed by the server');
    connections.clear();
  },
  reset(): void {
    streams.clear();
    inits.length = 0;
  },
};
