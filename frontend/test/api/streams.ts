import { HttpResponse, http } from 'msw';

interface Stream {
  query: string;
  variables: Record<string, unknown>;
  controller: ReadableStreamDefaultController<Uint8Array>;
}

const open = new Set<Stream>();
const encoder = new TextEncoder();

/** Server-sent events as the API sends them: one request a subscription. */
export const streams = {
  open,
  handler: http.post('/graphql', async ({ request }) => {
    if (!request.headers.get('accept')?.includes('text/event-stream')) return undefined;
    const body = (await request.clone().json()) as Pick<Stream, 'query' | 'variables'>;
    if (!body.query.startsWith('subscription')) return undefined;
    let stream: Stream | undefined;
    const source = new ReadableStream<Uint8Array>({
      start(controller) {
        stream = { ...body, controller };
        open.add(stream);
        controller.enqueue(encoder.encode(':\n\n'));
      },
      cancel() {
        if (stream) open.delete(stream);
      },
    });
    return new HttpResponse(source, { headers: { 'Content-Type': 'text/event-stream' } });
  }),
  push(field: string, event: object): void {
    const payload = JSON.stringify({ data: { [field]: event } });
    for (const { query, controller } of open) {
      if (query.includes(field)) controller.enqueue(encoder.encode(`event: next\ndata: ${payload}\n\n`));
    }
  },
  /** Cuts all connections, as a restarted server does. */
  cut(): void {
    for (const { controller } of open) controller.error(new Error('cut'));
    open.clear();
  },
};
