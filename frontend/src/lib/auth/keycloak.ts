import type Keycloak from 'keycloak-js';
import { loadConfig } from '../config/config';
import { idleMillis } from './activity';
import { forgetDoor, rememberDoor, rememberedDoor } from './hint';
import { loggedInBeside } from './otherTabs';
import { personOf } from './person';
import { currentSession, type Door, setSession } from './session';

/** The aliases under which Keycloak knows the eID and the employers' login. */
const identityProviders: Record<Door, string> = { citizen: 'eid', staff: 'workforce' };
const callback = /[#&]state=[^&]+&(.*&)?(code|error)=|[#&](code|error)=.*&state=/;
const probeMillis = 5_000;

export interface Tokens {
  token: string;
  refreshToken: string;
  idToken: string;
}

let keycloak: Keycloak | undefined;

async function makeKeycloak(): Promise<Keycloak> {
  const [{ default: Constructor }, config] = await Promise.all([import('keycloak-js'), loadConfig()]);
  return new Constructor({ url: config.keycloakUrl, realm: config.realm, clientId: config.clientId });
}

/** Tells whether the login service answers, so that nobody is sent to a browser's error page. */
async function reachable(): Promise<boolean> {
  try {
    const { keycloakUrl, realm } = await loadConfig();
    const address = `${keycloakUrl}/realms/${encodeURIComponent(realm)}/.well-known/openid-configuration`;
    const response = await fetch(address, { signal: AbortSignal.timeout(probeMillis) });
    return response.ok;
  } catch {
    return false;
  }
}

/** Puts what Keycloak knows into the session. */
function publish(instance: Keycloak): void {
  const claims = instance.tokenParsed;
  const ends = instance.refreshTokenParsed?.exp;
  if (!claims || ends === undefined) return;
  const person = personOf(claims);
  if (person.door) rememberDoor(person.door);
  setSession({ status: 'in', person, endsAt: (ends + (instance.timeSkew ?? 0)) * 1000 });
}

function adopt(instance: Keycloak): void {
  keycloak = instance;
  instance.onAuthRefreshSuccess = () => publish(instance);
  publish(instance);
}

/** True when the page was opened by the way back from the login. */
export function comesFromLogin(): boolean {
  return callback.test(globalThis.location.hash);
}

/**
 * At the start of the page: takes up a login that was just made, that this tab had before a reload, or that a tab beside
 * it has now.
 */
export async function resume(): Promise<void> {
  const returning = comesFromLogin();
  if (!returning && !rememberedDoor() && !(await loggedInBeside())) {
    setSession({ status: 'out', reason: 'none' });
    return;
  }
  if (!returning && !(await reachable())) {
    setSession({ status: 'out', reason: 'unreachable' });
    return;
  }
  try {
    const instance = await makeKeycloak();
    const options = { pkceMethod: 'S256', checkLoginIframe: false } as const;
    const authenticated = await instance.init(returning ? options : { ...options, onLoad: 'check-sso' });
    if (authenticated) {
      adopt(instance);
      return;
    }
    forgetDoor();
    setSession({ status: 'out', reason: 'none' });
  } catch {
    forgetDoor();
    setSession({ status: 'out', reason: 'refused' });
  }
}

/**
 * Leaves for the login; comes back to `returnTo`, a path of the portal. Who it is is asked anew each time: on a shared
 * computer Keycloak may still know whoever was here before.
 */
export async function login(door: Door, returnTo: string, locale: string): Promise<void> {
  if (!(await reachable())) {
    setSession({ status: 'out', reason: 'unreachable' });
    return;
  }
  const instance = await makeKeycloak();
  await instance.init({ pkceMethod: 'S256', checkLoginIframe: false });
  await instance.login({
    idpHint: identityProviders[door],
    prompt: 'login',
    redirectUri: new URL(returnTo, globalThis.location.origin).href,
    locale,
  });
}

export async function logout(): Promise<void> {
  forgetDoor();
  const redirectUri = new URL('/', globalThis.location.origin).href;
  if (keycloak) await keycloak.logout({ redirectUri });
  else globalThis.location.assign(redirectUri);
}

/** Ends the login without leaving the page or waiting for an answer; for leaving in a hurry. */
export function logoutInPassing(): void {
  forgetDoor();
  if (!keycloak?.refreshToken || !keycloak.authServerUrl) return;
  const { authServerUrl, realm = '', clientId = '', refreshToken } = keycloak;
  const address = `${authServerUrl}/realms/${encodeURIComponent(realm)}/protocol/openid-connect/logout`;
  const body = new URLSearchParams({ client_id: clientId, refresh_token: refreshToken });
  void fetch(address, { method: 'POST', body, keepalive: true }).catch(() => undefined);
}

/**
 * The login can't be extended any more: the page stays, and asks for a new login. The door is forgotten, so that neither
 * the window of the new login nor a reload finds the old one again by itself.
 */
export function endSession(): void {
  const session = currentSession();
  if (session.status !== 'in') return;
  forgetDoor();
  setSession({ status: 'ended', person: session.person });
}

let refreshing: Promise<string | null> | undefined;

async function refresh(minValidity: number): Promise<string | null> {
  if (!keycloak || currentSession().status !== 'in') return null;
  try {
    await keycloak.updateToken(minValidity);
    return keycloak.token ?? null;
  } catch {
    // Keycloak drops the tokens only when it refused them; a lost connection leaves them in place.
    if (keycloak.token) return keycloak.token;
    endSession();
    return null;
  }
}

/** An access token that is good for at least `minValidity` more seconds; null when nobody is logged in. */
export function accessToken(minValidity = 20): Promise<string | null> {
  refreshing ??= refresh(minValidity).finally(() => {
    refreshing = undefined;
  });
  return refreshing;
}

/** A page that nobody has touched for this long does not renew its login by itself. */
const untouched = 20 * 60_000;

/**
 * A token for what the page does on its own: streams and reading again. It does not keep the login of a person alive
 * who has left; null once the token at hand has ended.
 */
export async function backgroundToken(minValidity = 20): Promise<string | null> {
  if (idleMillis() < untouched || accessTokenSeconds() > minValidity) return accessToken(minValidity);
  return null;
}

/** Asks Keycloak for a new token now, which also moves the end of the login. */
export function extendSession(): Promise<string | null> {
  return accessToken(-1);
}

/** Seconds for which the present access token is good; 0 without one. */
export function accessTokenSeconds(): number {
  const expires = keycloak?.tokenParsed?.exp;
  if (expires === undefined) return 0;
  return Math.max(0, expires + (keycloak?.timeSkew ?? 0) - Date.now() / 1000);
}

/** The tokens of this window, to hand to the window that asked for a new login. */
export function currentTokens(): Tokens | null {
  const { token, refreshToken, idToken } = keycloak ?? {};
  return token && refreshToken && idToken ? { token, refreshToken, idToken } : null;
}

/** Goes on with a login that another window made; refused when it is another person's. */
export async function takeOver(tokens: Tokens): Promise<boolean> {
  const before = currentSession();
  const instance = await makeKeycloak();
  await instance.init({ pkceMethod: 'S256', checkLoginIframe: false, ...tokens });
  if ('person' in before && instance.tokenParsed?.sub !== before.person.subject) return false;
  adopt(instance);
  return true;
}
