import { beforeEach, describe, expect, it, vi } from 'vitest';
import { comesFromLogin, endSession, login, resume } from './keycloak';
import { forgetDoor, rememberDoor, rememberedDoor } from './hint';
import { answerNewTabs } from './otherTabs';
import { currentSession, setSession } from './session';

const keycloak = vi.hoisted(() => ({
  init: vi.fn<(options: object) => Promise<boolean>>(() => Promise.resolve(false)),
  login: vi.fn<(options: object) => Promise<void>>(() => Promise.resolve()),
}));

vi.unmock('./keycloak');
vi.mock('keycloak-js', () => ({
  default: class {
    init = keycloak.init;
    login = keycloak.login;
  },
}));
vi.mock('../config/config', () => ({
  loadConfig: () =>
    Promise.resolve({ keycloakUrl: 'https://login.test', realm: 'gehor', clientId: 'gehor-portal' }),
}));

const leila = {
  subject: '1',
  name: 'Leila Haddad',
  givenName: 'Leila',
  door: 'citizen',
  level: 'high',
} as const;

beforeEach(() => {
  vi.clearAllMocks();
  forgetDoor();
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}')));
});

describe('the login', () => {
  it.each(['citizen', 'staff'] as const)('asks a %s anew who it is', async (door) => {
    await login(door, '/inbox', 'sv');

    expect(keycloak.login).toHaveBeenCalledWith(expect.objectContaining({ prompt: 'login' }));
  });

  it('is looked for without a question when a tab is loaded again', async () => {
    rememberDoor('citizen');
    await resume();

    expect(keycloak.init).toHaveBeenCalledWith(expect.objectContaining({ onLoad: 'check-sso' }));
    expect(keycloak.login).not.toHaveBeenCalled();
  });

  it('is found by a new tab beside one that is logged in, and by none when that has gone', async () => {
    setSession({ status: 'in', person: leila, endsAt: Date.now() + 60_000 });
    const stop = answerNewTabs();
    forgetDoor();
    await resume();
    expect(keycloak.init).toHaveBeenCalledWith(expect.objectContaining({ onLoad: 'check-sso' }));

    stop();
    keycloak.init.mockClear();
    forgetDoor();
    await resume();
    expect(keycloak.init).not.toHaveBeenCalled();
  });

  it('is not looked for once it has ended, so that the new one is asked for', async () => {
    rememberDoor('citizen');
    setSession({ status: 'in', person: leila, endsAt: 0 });

    endSession();
    expect(currentSession()).toEqual({ status: 'ended', person: leila });
    expect(rememberedDoor()).toBe(false);
    expect(comesFromLogin()).toBe(false);

    await resume();
    expect(keycloak.init).not.toHaveBeenCalled();
    expect(currentSession()).toEqual({ status: 'out', reason: 'none' });
  });
});
