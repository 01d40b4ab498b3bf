/*
 * The login of an app: authorization code with PKCE (RFC 7636, RFC 8252). An app opens `authorization()` in the system's
 * browser and gets `redirectUri` back by its app link; here a few lines press through the demo's own login pages instead.
 */
import { createHash, randomBytes } from 'node:crypto';

const clientId = 'gehor-mobile';
const redirectUri = 'http://127.0.0.1/login/done';

const random = () => randomBytes(32).toString('base64url');

/** Cookies and redirects, as much as a login needs. */
class Browser {
  #cookies = new Map();

  /** Both realms have cookies of the same names, each for its own path. */
  #keep(set) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(set);
    const path = /;\s*path=([^;]*)/i.exec(set)?.[1] ?? '/';
    if (/;\s*max-age=0/i.test(set)) this.#cookies.delete(`${path} ${name}`);
    else this.#cookies.set(`${path} ${name}`, { path, pair: `${name}=${value}` });
  }

  #cookiesFor(url) {
    const { pathname } = new URL(url);
    return [...this.#cookies.values()]
      .filter(({ path }) => pathname.startsWith(path))
      .map(({ pair }) => pair)
      .join('; ');
  }

  async open(url, init = {}) {
    const headers = { ...init.headers, cookie: this.#cookiesFor(url) };
    const response = await fetch(url, { ...init, redirect: 'manual', headers });
    for (const set of response.headers.getSetCookie()) this.#keep(set);
    const location = response.headers.get('location');
    if (!location) return { url, html: await response.text() };
    const next = new URL(location, url).href;
    return next.startsWith(redirectUri) ? { url: next, html: '' } : this.open(next);
  }
}

async function tokens(issuer, fields) {
  const response = await fetch(`${issuer}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: clientId, ...fields }),
  });
  if (!response.ok) throw new Error(`No tokens: ${response.status} ${await response.text()}`);
  const { access_token, refresh_token } = await response.json();
  return { access: access_token, refresh: refresh_token };
}

/** @param username a person of the demo; the password is `demo` */
export async function login(issuer, username) {
  const verifier = random();
  const state = random();
  const authorization = new URL(`${issuer}/protocol/openid-connect/auth`);
  authorization.search = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid',
    state,
    kc_idp_hint: 'eid',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();

  const browser = new Browser();
  const page = await browser.open(authorization.href);
  const action = /<form[^>]* action="([^"]+)"/.exec(page.html)?.[1]?.replaceAll('&amp;', '&');
  if (!action) throw new Error(`There is no login form at ${page.url}`);
  const back = await browser.open(action, {
    method: 'POST',
    body: new URLSearchParams({ username, password: 'demo' }),
  });
  const answer = new URL(back.url).searchParams;
  if (answer.get('state') !== state) throw new Error('The answer belongs to another login');
  return tokens(issuer, {
    grant_type: 'authorization_code',
    code: answer.get('code'),
    redirect_uri: redirectUri,
    code_verifier: verifier,
  });
}

/** The old refresh token is used up. */
export function renew(issuer, refresh) {
  return tokens(issuer, { grant_type: 'refresh_token', refresh_token: refresh });
}
