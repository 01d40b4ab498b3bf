import type { Locale } from '../../lib/i18n';

/** Whether this browser can show notices, and may. */
export type PushSupport = 'possible' | 'denied' | 'impossible';

interface ScriptUrls {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => {
    createScriptURL: (url: string) => string;
  };
}

/* The content policy takes no plain text for the address of a script. */
const policy = (globalThis as { trustedTypes?: ScriptUrls }).trustedTypes?.createPolicy('gehor-push', {
  createScriptURL: (url) => url,
});

export function pushSupport(): PushSupport {
  if (!('serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis))
    return 'impossible';
  return Notification.permission === 'denied' ? 'denied' : 'possible';
}

async function ready(locale: Locale): Promise<ServiceWorkerRegistration> {
  const address = `/push-worker.js?lang=${locale}`;
  await navigator.serviceWorker.register(policy?.createScriptURL(address) ?? address);
  return navigator.serviceWorker.ready;
}

function bytes(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
}

/** Asks the person, then the browser's push service; gives the address of the subscription. */
export async function subscribe(key: string, locale: Locale): Promise<string> {
  if ((await Notification.requestPermission()) !== 'granted') throw new Error('Notices are not allowed.');
  const { pushManager } = await ready(locale);
  const subscription = await pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: bytes(key),
  });
  return subscription.endpoint;
}

/** Ends the subscription of this browser and takes the worker away; gives its address when there was one. */
export async function unsubscribe(): Promise<string | null> {
  const registration = await navigator.serviceWorker.getRegistration();
  const subscription = await registration?.pushManager.getSubscription();
  await subscription?.unsubscribe();
  await registration?.unregister();
  return subscription?.endpoint ?? null;
}

/** True when this browser has a subscription. */
export async function isSubscribed(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  return Boolean(await registration?.pushManager.getSubscription());
}

/** A name to tell the browser by: its maker and the system, nothing more exact. */
export function deviceName(agent = navigator.userAgent): string {
  const first = (names: readonly (readonly [RegExp, string])[]) =>
    names.find(([pattern]) => pattern.test(agent))?.[1] ?? '';
  const browser = first([
    [/Firefox\//, 'Firefox'],
    [/Edg\//, 'Edge'],
    [/Chrome\/|CriOS\//, 'Chrome'],
    [/Safari\//, 'Safari'],
  ]);
  const system = first([
    [/Android/, 'Android'],
    [/iPhone|iPad/, 'iOS'],
    [/Windows/, 'Windows'],
    [/Mac OS X/, 'macOS'],
    [/Linux/, 'Linux'],
  ]);
  return [browser, system].filter(Boolean).join(', ');
}
