import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { UploadQueue } from './queue';

vi.mock('../auth', () => ({ accessToken: () => Promise.resolve('a-token') }));

const offsets = new Map<string, number>();
const removed: string[] = [];
let broken = 0;

/** The few verbs of the API, over a real wire as the browser's client speaks them. */
const server = setupServer(
  http.post('/attachments', ({ request }) => {
    if (Number(request.headers.get('Upload-Length')) > 5_000_000) {
      return HttpResponse.json({ code: 'FILE_TOO_LARGE', detail: 'The file is too large.' }, { status: 413 });
    }
    const id = `Attachment-${offsets.size + 1}`;
    offsets.set(id, 0);
    return new HttpResponse(null, { status: 201, headers: { Location: `/attachments/${id}` } });
  }),
  http.head('/attachments/:id', ({ params }) => {
    const offset = String(offsets.get(String(params['id'])) ?? 0);
    return new HttpResponse(null, { headers: { 'Upload-Offset': offset, 'Upload-Length': '2500000' } });
  }),
  http.patch('/attachments/:id', async ({ params, request }) => {
    const id = String(params['id']);
    const from = Number(request.headers.get('Upload-Offset'));
    if (from > 0 && broken > 0) {
      broken -= 1;
      return HttpResponse.error();
    }
    const to = from + (await request.arrayBuffer()).byteLength;
    offsets.set(id, to);
    return new HttpResponse(null, { status: 204, headers: { 'Upload-Offset': String(to) } });
  }),
  http.delete('/attachments/:id', ({ params }) => {
    removed.push(String(params['id']));
    return new HttpResponse(null, { status: 204 });
  }),
);

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  offsets.clear();
  removed.length = 0;
  broken = 0;
});
afterAll(() => server.close());

const picture = (bytes = 2_500_000, name = 'picture.jpg') => new File([new Uint8Array(bytes)], name);
const states = (queue: UploadQueue) => queue.snapshot().map(({ state }) => state);

describe('files on their way', () => {
  it('are received only when the server has every byte', async () => {
    const said: string[] = [];
    const queue = new UploadQueue({ draft: 'Draft-1' }, ({ state }) => said.push(state));
    queue.add([picture()]);
    await vi.waitFor(() => expect(states(queue)).toEqual(['received']), 5_000);
    expect(offsets.get('Attachment-1')).toBe(2_500_000);
    expect(said).toEqual(['received']);
  });

  it('go on by themselves where a connection broke off', async () => {
    broken = 1;
    const queue = new UploadQueue({ draft: 'Draft-1' }, () => undefined);
    queue.add([picture()]);
    await vi.waitFor(() => expect(states(queue)).toEqual(['broken']), 5_000);
    globalThis.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(states(queue)).toEqual(['received']), 5_000);
    expect(offsets.size).toBe(1);
  });

  it('say in the words of the API why one is refused', async () => {
    const queue = new UploadQueue({ draft: 'Draft-1' }, () => undefined);
    queue.add([picture(5_000_001), picture(10, 'small.jpg')]);
    await vi.waitFor(() => expect(states(queue)).toEqual(['refused', 'received']), 5_000);
    expect(queue.snapshot()[0]?.message).toBe('The file is too large.');
  });

  it('are taken away at once, and sent anew when that is undone', async () => {
    const queue = new UploadQueue({ draft: 'Draft-1' }, () => undefined);
    queue.add([picture()]);
    await vi.waitFor(() => expect(states(queue)).toEqual(['received']), 5_000);
    const key = queue.snapshot()[0]?.key ?? '';
    queue.remove(key);
    expect(states(queue)).toEqual(['removed']);
    await vi.waitFor(() => expect(removed).toEqual(['Attachment-1']));
    queue.undo(key);
    await vi.waitFor(
      () => expect(queue.snapshot()[0]).toMatchObject({ state: 'received', id: 'Attachment-2' }),
      5_000,
    );
  });

  it('go on after a reload when the same file is chosen again', async () => {
    offsets.set('Attachment-9', 1_000_000);
    const queue = new UploadQueue({ draft: 'Draft-1' }, () => undefined);
    queue.know([
      { id: 'Attachment-9', name: 'picture.jpg', size: 2_500_000, received: 1_000_000, state: 'UPLOADING' },
    ]);
    expect(states(queue)).toEqual(['found']);
    queue.add([picture()]);
    await vi.waitFor(() => expect(states(queue)).toEqual(['received']), 5_000);
    expect(offsets.get('Attachment-9')).toBe(2_500_000);
    expect(offsets.size).toBe(1);
  });
});
