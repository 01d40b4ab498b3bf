import { expect } from '@playwright/test';
import type { Person } from './person';

/** All that the browser keeps for this origin, as one text: both storages, every database, every cache. */
async function keptBy({ page }: Person): Promise<string> {
  return page.evaluate(async () => {
    const kept: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage), document.cookie];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error(`The database ${name} cannot be opened`));
      });
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        kept.push(
          name,
          store,
          await new Promise((resolve) => {
            all.onsuccess = () => resolve(all.result);
          }),
        );
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        kept.push(request.url, await (await cache.match(request))?.text());
      }
    }
    return JSON.stringify(kept);
  });
}

/** None of these words, which the person has just typed and sees, is kept by the browser. */
export async function expectNothingKept(person: Person, ...words: string[]): Promise<void> {
  const kept = await keptBy(person);
  for (const word of words) expect(kept).not.toContain(word);
}
