import type { Upload } from 'tus-js-client';
import { type Ended, takeAway, type Target, transfer } from './transfer';

export type FilesOf = Target;

/**
 * `found`: a part has come earlier, and the file must be chosen again to go on. `broken`: the connection is away; it goes
 * on by itself. `removed`: taken away, and may be had back while the page has it.
 */
export type FileState =
  | 'waiting'
  | 'sending'
  | 'paused'
  | 'broken'
  | 'found'
  | 'received'
  | 'refused'
  | 'removed';

export interface OnItsWay {
  key: string;
  /** The API's id, once it has one. */
  id: string | null;
  name: string;
  size: number;
  sent: number;
  state: FileState;
  /** Why it was refused, in the person's language; empty when the API gave no words. */
  message: string;
  /** False for a file that this page does not hold: once removed it cannot be had back. */
  held: boolean;
}

export interface KnownFile {
  id: string;
  name: string;
  size: number;
  received: number;
  state: string;
}

interface Item extends OnItsWay {
  file: File | null;
  upload: Upload | null;
  tries: number;
}

const atOnce = 2;
const longestWait = 15_000;

/** The files of one draft or letter. It lives as long as the portal is open, so files go on while other pages are read. */
export class UploadQueue {
  private items: readonly Item[] = [];
  private readonly listeners = new Set<() => void>();
  private count = 0;

  constructor(
    private readonly target: FilesOf,
    private readonly tell: (file: OnItsWay) => void,
  ) {
    globalThis.addEventListener('online', () => this.again());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): readonly OnItsWay[] => this.items;

  /** What the server has from earlier, on this device or another. */
  know(files: readonly KnownFile[]): void {
    const here = new Set(this.items.map(({ id }) => id));
    const added = files
      .filter(({ id }) => !here.has(id))
      .map(({ id, name, size, received, state }) => this.item(null, name, size, id, received, state));
    if (added.length > 0) this.set([...this.items, ...added]);
  }

  add(files: readonly File[]): void {
    for (const file of files) {
      const half = this.items.find(
        ({ state, name, size }) => state === 'found' && name === file.name && size === file.size,
      );
      if (half) this.patch(half.key, { file, held: true, state: 'waiting' });
      else this.set([...this.items, this.item(file, file.name, file.size, null, 0, 'UPLOADING')]);
    }
    this.pump();
  }

  pause(key: string): void {
    void this.find(key)?.upload?.abort();
    this.patch(key, { state: 'paused', upload: null });
    this.pump();
  }

  /** Goes on after a pause, and tries again what was refused or broke off. */
  goOn(key: string): void {
    this.patch(key, { state: 'waiting', message: '' });
    this.pump();
  }

  remove(key: string): void {
    const item = this.find(key);
    if (!item) return;
    void item.upload?.abort();
    if (item.id !== null) void this.forget(item.id);
    if (item.held) this.patch(key, { state: 'removed', upload: null, id: null, sent: 0 });
    else this.set(this.items.filter((each) => each.key !== key));
    this.pump();
  }

  /** Sends a removed file anew. */
  undo(key: string): void {
    this.goOn(key);
  }

  /** The letter is sent: its files are no longer this queue's. */
  clear(): void {
    this.set([]);
  }

  private async forget(id: string): Promise<void> {
    if (!(await takeAway(id))) setTimeout(() => void this.forget(id), longestWait);
  }

  private again(): void {
    for (const { key, state } of this.items) if (state === 'broken') this.goOn(key);
  }

  private pump(): void {
    const free = atOnce - this.items.filter(({ state }) => state === 'sending').length;
    for (const item of this.items.filter(({ state }) => state === 'waiting').slice(0, Math.max(0, free))) {
      void this.send(item);
    }
  }

  private async send({ key, file, id }: Item): Promise<void> {
    if (!file) return;
    this.patch(key, { state: 'sending' });
    const upload = await transfer(file, this.target, id, {
      begun: (newId) => this.patch(key, { id: newId }),
      sent: (sent) => this.patch(key, { sent, tries: 0 }),
      ended: (how) => this.ended(key, how),
    });
    if (this.find(key)?.state === 'sending') this.patch(key, { upload });
    else void upload.abort();
  }

  private ended(key: string, how: Ended): void {
    const item = this.find(key);
    if (item?.state !== 'sending') return;
    if (how.kind === 'done')
      this.patch(key, { state: 'received', id: how.id, sent: item.size, upload: null });
    else if (how.kind === 'refused')
      this.patch(key, { state: 'refused', message: how.message, id: null, sent: 0 });
    else this.waitAndGoOn(item);
    if (how.kind !== 'broken' || item.tries === 0) this.told(key);
    this.pump();
  }

  private waitAndGoOn({ key, tries }: Item): void {
    this.patch(key, { state: 'broken', upload: null, tries: tries + 1 });
    setTimeout(
      () => {
        if (this.find(key)?.state === 'broken') this.goOn(key);
      },
      Math.min(1_000 * 2 ** tries, longestWait),
    );
  }

  private told(key: string): void {
    const item = this.find(key);
    if (item) this.tell(item);
  }

  private item(
    file: File | null,
    name: string,
    size: number,
    id: string | null,
    received: number,
    known: string,
  ): Item {
    const state = file
      ? 'waiting'
      : known === 'UPLOADING'
        ? 'found'
        : known === 'INFECTED'
          ? 'refused'
          : 'received';
    this.count += 1;
    const key = `file-${this.count}`;
    return {
      key,
      id,
      name,
      size,
      sent: received,
      state,
      message: '',
      held: file !== null,
      file,
      upload: null,
      tries: 0,
    };
  }

  private find(key: string): Item | undefined {
    return this.items.find((item) => item.key === key);
  }

  private patch(key: string, change: Partial<Item>): void {
    this.set(this.items.map((item) => (item.key === key ? { ...item, ...change } : item)));
  }

  private set(items: readonly Item[]): void {
    this.items = items;
    for (const listener of this.listeners) listener();
  }
}
