import { lazyRouteComponent } from '@tanstack/react-router';

function backOnline(): Promise<void> {
  return new Promise((resolve) => {
    globalThis.addEventListener('online', () => resolve(), { once: true });
  });
}

/** Tries again when the device is back online. Another failure is worded anew: the router would load the whole page again. */
export async function fetched<M>(importer: () => Promise<M>): Promise<M> {
  try {
    return await importer();
  } catch (cause) {
    if (navigator.onLine) throw new Error('The code of this page could not be fetched', { cause });
    await backOnline();
    return fetched(importer);
  }
}

/**
 * A page whose code is fetched when somebody goes there. Without a connection it waits, and what was typed on the page
 * before is kept, since nothing is loaded anew.
 */
export function lazyPage<M extends Record<string, unknown>, Name extends keyof M & string>(
  importer: () => Promise<M>,
  name: Name,
) {
  return lazyRouteComponent<M, Name>(() => fetched(importer), name);
}
