/** What came of one try to save. */
export type Saved<C> =
  | { kind: 'saved'; version: number; savedAt: string }
  /** It was changed elsewhere meanwhile: what is stored now. */
  | { kind: 'conflict'; version: number; content: C }
  /** The API does not take it as it is, for example because a text is too long. */
  | { kind: 'refused'; message: string }
  | { kind: 'failed' };

export type Save<C> = (version: number, content: C) => Promise<Saved<C>>;

export type KeeperState<C> =
  | { kind: 'saved'; savedAt: string }
  | { kind: 'typing' }
  | { kind: 'saving' }
  | { kind: 'failed' }
  | { kind: 'refused'; message: string }
  | { kind: 'conflict'; stored: C; version: number };

export interface Snapshot<C> {
  content: C;
  state: KeeperState<C>;
}

/** Saved this long after the last key: under a second, and not at every key. */
const pause = 700;
const retryAfter = 5_000;

/**
 * Keeps a draft saved on the server while it is being written: a complaint, or a letter in a case. One save is on its way at a time, each with the version
 * that was seen; what is typed meanwhile goes with the next. Nothing is ever dropped because a save failed.
 */
export class DraftKeeper<C extends object> {
  readonly #save: Save<C>;
  readonly #listeners = new Set<() => void>();
  #version: number;
  #snapshot: Snapshot<C>;
  #dirty = false;
  #inFlight: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(content: C, version: number, savedAt: string, save: Save<C>) {
    this.#version = version;
    this.#save = save;
    this.#snapshot = { content, state: { kind: 'saved', savedAt } };
  }

  readonly snapshot = (): Snapshot<C> => this.#snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  change(patch: Partial<C>): void {
    if (this.#closed) return;
    this.#dirty = true;
    const { state, content } = this.#snapshot;
    const next: KeeperState<C> = state.kind === 'conflict' ? state : { kind: 'typing' };
    this.#show({ content: { ...content, ...patch }, state: next });
    if (state.kind !== 'conflict') this.#schedule(pause);
  }

  /** Saves at once what is not saved; resolves when the try is over, however it ended. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#inFlight;
    if (!this.#dirty || this.#closed || this.#snapshot.state.kind === 'conflict') return;
    this.#inFlight = this.#attempt().finally(() => {
      this.#inFlight = null;
    });
    await this.#inFlight;
  }

  /** Ends a conflict: what is on this page replaces what is stored. */
  async keepMine(): Promise<void> {
    const { state, content } = this.#snapshot;
    if (state.kind !== 'conflict') return;
    this.#version = state.version;
    this.#dirty = true;
    this.#show({ content, state: { kind: 'typing' } });
    await this.flush();
  }

  /** Ends a conflict: what is stored replaces what is on this page. */
  takeStored(): void {
    const { state } = this.#snapshot;
    if (state.kind !== 'conflict') return;
    this.#version = state.version;
    this.#dirty = false;
    this.#show({ content: state.stored, state: { kind: 'saved', savedAt: new Date().toISOString() } });
  }

  /** The draft has become a case: nothing is saved any more. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  async #attempt(): Promise<void> {
    const { content } = this.#snapshot;
    this.#dirty = false;
    this.#show({ content, state: { kind: 'saving' } });
    this.#settle(await this.#save(this.#version, content).catch((): Saved<C> => ({ kind: 'failed' })));
  }

  #settle(saved: Saved<C>): void {
    const { content } = this.#snapshot;
    if (saved.kind === 'saved') {
      this.#version = saved.version;
      this.#show({ content, state: this.#dirty ? { kind: 'typing' } : saved });
      if (this.#dirty) this.#schedule(pause);
      return;
    }
    this.#dirty = true;
    if (saved.kind === 'conflict') {
      const { version, content: stored } = saved;
      this.#show({ content, state: { kind: 'conflict', stored, version } });
      return;
    }
    this.#show({ content, state: saved });
    if (saved.kind === 'failed') this.#schedule(retryAfter);
  }

  #schedule(millis: number): void {
    clearTimeout(this.#timer);
    if (!this.#closed) this.#timer = setTimeout(() => void this.flush(), millis);
  }

  #show(snapshot: Snapshot<C>): void {
    this.#snapshot = snapshot;
    for (const listener of this.#listeners) listener();
  }
}
