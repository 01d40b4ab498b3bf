import { beforeEach, describe, expect, it, vi } from 'vitest';
import { UploadQueue } from './queue';
import type { Listener } from './transfer';

/** What the queue has asked of the wire; the wire itself is tried in the browser's stories. */
const { sending, takenAway } = vi.hoisted(() => ({
  sending: [] as { name: string; id: string | null; listener: Listener; stopped: boolean }[],
  takenAway: [] as string[],
}));

vi.mock('./transfer', () => ({
  transfer: (file: File, _target: unknown, id: string | null, listener: Listener) => {
    const one = { name: file.name, id, listener, stopped: false };
    sending.push(one);
    return Promise.resolve({
      abort: () => {
        one.stopped = true;
        return Promise.resolve();
      },
    });
  },
  takeAway: (id: string) => {
    takenAway.push(id);
    return Promise.resolve(true);
  },
}));

const said: string[] = [];
const picture = (name = 'picture.jpg') => new File(['12345'], name);
const last = () => {
  const one = sending.at(-1);
  if (!one) throw new Error('Nothing is sent.');
  return one;
};

function queueWith(...names: string[]) {
  const queue = new UploadQueue({ draft: 'Draft-1' }, ({ name, state }) => said.push(`${name} ${state}`));
  queue.add(names.map(picture));
  return queue;
}

const states = (queue: UploadQueue) => queue.snapshot().map(({ state }) => state);
const keyOf = (queue: UploadQueue) => queue.snapshot()[0]?.key ?? '';

beforeEach(() => {
  sending.length = 0;
  takenAway.length = 0;
  said.length = 0;
});

describe('files on their way', () => {
  it('go two at a time and are received when the server says so', () => {
    const queue = queueWith('a', 'b', 'c');
    expect(states(queue)).toEqual(['sending', 'sending', 'waiting']);
    sending[0]?.listener.ended({ kind: 'done', id: 'Attachment-1' });
    expect(states(queue)).toEqual(['received', 'sending', 'sending']);
    expect(said).toEqual(['a received']);
  });

  it('go on where they were when the connection is back, and say so once', () => {
    const queue = queueWith('a');
    last().listener.begun('Attachment-1');
    last().listener.ended({ kind: 'broken' });
    expect(states(queue)).toEqual(['broken']);
    globalThis.dispatchEvent(new Event('online'));
    expect(last().id).toBe('Attachment-1');
    last().listener.ended({ kind: 'broken' });
    globalThis.dispatchEvent(new Event('online'));
    last().listener.ended({ kind: 'done', id: 'Attachment-1' });
    expect(said).toEqual(['a broken', 'a received']);
  });

  it('say in the words of the API why one is refused, and can be tried again', () => {
    const queue = queueWith('a');
    last().listener.ended({ kind: 'refused', message: 'The file is too large.' });
    expect(queue.snapshot()[0]).toMatchObject({ state: 'refused', message: 'The file is too large.' });
    queue.goOn(keyOf(queue));
    expect(states(queue)).toEqual(['sending']);
  });

  it('stop at a pause and go on after it', async () => {
    const queue = queueWith('a');
    await vi.waitFor(() => queue.pause(keyOf(queue)));
    expect(states(queue)).toEqual(['paused']);
    await vi.waitFor(() => expect(sending[0]?.stopped).toBe(true));
    queue.goOn(keyOf(queue));
    expect(states(queue)).toEqual(['sending']);
  });

  it('are taken away at once, and sent anew when that is undone', () => {
    const queue = queueWith('a');
    last().listener.ended({ kind: 'done', id: 'Attachment-1' });
    queue.remove(keyOf(queue));
    expect(takenAway).toEqual(['Attachment-1']);
    expect(states(queue)).toEqual(['removed']);
    queue.undo(keyOf(queue));
    expect(last().id).toBeNull();
  });

  it('go on after a reload when the same file is chosen again', () => {
    const queue = queueWith();
    queue.know([{ id: 'Attachment-9', name: 'a', size: 5, received: 2, state: 'UPLOADING' }]);
    expect(states(queue)).toEqual(['found']);
    queue.add([picture('a')]);
    expect(last().id).toBe('Attachment-9');
    expect(states(queue)).toEqual(['sending']);
  });
});
