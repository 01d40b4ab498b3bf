import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Content, emptyContent } from './content';
import { DraftKeeper, type Save, type Saved } from './keeper';

function saved(version: number): Saved {
  return { kind: 'saved', version, savedAt: `2026-11-21T19:00:0${version}Z` };
}

function keeperWith(save: Save): DraftKeeper {
  return new DraftKeeper(emptyContent, 1, '2026-11-21T19:00:00Z', save);
}

function savedTexts(save: ReturnType<typeof vi.fn<Save>>): [number, string][] {
  return save.mock.calls.map(([version, content]) => [version, content.whatHappened]);
}

describe('the draft keeper', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('saves within a second of the last key, once for many keys', async () => {
    const save = vi.fn<Save>().mockResolvedValue(saved(2));
    const keeper = keeperWith(save);
    for (const whatHappened of ['J', 'Ja', 'Jag']) {
      keeper.change({ whatHappened });
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(save).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(700);
    expect(savedTexts(save)).toEqual([[1, 'Jag']]);
    expect(keeper.snapshot().state).toEqual(saved(2));
  });

  it('sends what is typed during a save with the next one, on top of its version', async () => {
    let finish: (outcome: Saved) => void = () => undefined;
    const save = vi
      .fn<Save>()
      .mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)))
      .mockResolvedValue(saved(3));
    const keeper = keeperWith(save);
    keeper.change({ whatHappened: 'one' });
    await vi.advanceTimersByTimeAsync(700);
    keeper.change({ whatHappened: 'one two' });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(save).toHaveBeenCalledTimes(1);
    finish(saved(2));
    await vi.advanceTimersByTimeAsync(700);
    expect(savedTexts(save)).toEqual([
      [1, 'one'],
      [2, 'one two'],
    ]);
  });

  it('keeps the text when a save fails and tries again by itself', async () => {
    const save = vi.fn<Save>().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(saved(2));
    const keeper = keeperWith(save);
    keeper.change({ whatHappened: 'kept' });
    await vi.advanceTimersByTimeAsync(700);
    expect(keeper.snapshot()).toMatchObject({ content: { whatHappened: 'kept' }, state: { kind: 'failed' } });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(keeper.snapshot()).toMatchObject({ content: { whatHappened: 'kept' }, state: { kind: 'saved' } });
  });

  it('lets the person choose when the draft was changed elsewhere, and saves nothing until then', async () => {
    const theirs: Content = { ...emptyContent, whatHappened: 'theirs' };
    const save = vi
      .fn<Save>()
      .mockResolvedValueOnce({ kind: 'conflict', version: 7, content: theirs })
      .mockResolvedValue(saved(8));
    const keeper = keeperWith(save);
    keeper.change({ whatHappened: 'mine' });
    await vi.advanceTimersByTimeAsync(700);
    keeper.change({ whatHappened: 'mine too' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(save).toHaveBeenCalledTimes(1);
    await keeper.keepMine();
    expect(savedTexts(save)[1]).toEqual([7, 'mine too']);
  });

  it('takes what was stored elsewhere when the person chooses it', async () => {
    const theirs: Content = { ...emptyContent, whatHappened: 'theirs' };
    const save = vi
      .fn<Save>()
      .mockResolvedValueOnce({ kind: 'conflict', version: 7, content: theirs })
      .mockResolvedValue(saved(8));
    const keeper = keeperWith(save);
    keeper.change({ whatHappened: 'mine' });
    await vi.advanceTimersByTimeAsync(700);
    keeper.takeStored();
    expect(keeper.snapshot().content.whatHappened).toBe('theirs');
    keeper.change({ whatHappened: 'theirs and more' });
    await vi.advanceTimersByTimeAsync(700);
    expect(savedTexts(save)[1]).toEqual([7, 'theirs and more']);
  });

  it('saves nothing any more once the draft has become a case', async () => {
    const save = vi.fn<Save>().mockResolvedValue(saved(2));
    const keeper = keeperWith(save);
    keeper.change({ whatHappened: 'sent' });
    keeper.close();
    await vi.advanceTimersByTimeAsync(10_000);
    await keeper.flush();
    expect(save).not.toHaveBeenCalled();
  });
});
