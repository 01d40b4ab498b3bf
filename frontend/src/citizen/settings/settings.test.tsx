import { screen, within } from '@testing-library/react';
import { graphql, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { handlersOf, newWorld, problem, server } from '../../../test/api/server';
import { axeFindings } from '../../../test/axe';
import { openPortal } from '../../../test/render';
import { deviceName } from './push';

const sent: { name: string; input: unknown }[] = [];
let viewer: Record<string, unknown>;
let notices: Record<string, unknown>;
let refusal: object[];

const kinds = ['ANSWER', 'QUESTION', 'CONSENT', 'DRAFT', 'OTHER'];

function channel(name: string, over: object = {}) {
  return {
    __typename: 'NoticeChannel',
    name,
    offered: true,
    ready: false,
    kinds,
    lastSentAt: null,
    waiting: false,
    failingSince: null,
    failure: null,
    testsLeft: 5,
    ...over,
  };
}

function own() {
  return { ...viewer, notices };
}

function viewerPayload(name: string, type: string) {
  return graphql.mutation(name, ({ variables }) => {
    sent.push({ name, input: variables['input'] });
    const field = { UpdateSettings: 'updatePreferences', ConfirmContact: 'confirmContact' }[name] ?? '';
    return HttpResponse.json({
      data: { [field]: { __typename: type, viewer: refusal.length > 0 ? null : viewer, problems: refusal } },
    });
  });
}

function noticesPayload(name: string, field: string) {
  return graphql.mutation(name, ({ variables }) => {
    sent.push({ name, input: variables['input'] });
    return HttpResponse.json({ data: { [field]: { __typename: `${name}Payload`, problems: refusal } } });
  });
}

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  sent.length = 0;
  refusal = [];
  viewer = {
    __typename: 'Viewer',
    id: 'viewer',
    language: 'EN',
    email: 'astrid@example.org',
    emailFails: false,
    emailConfirmed: true,
    phone: null,
    phoneConfirmed: false,
    contactNeeds: {
      __typename: 'ContactNeeds',
      safeTime: null,
      unsafeWays: [],
      interpreterLanguage: null,
      easyRead: false,
    },
  };
  notices = {
    __typename: 'NoticeSettings',
    pushKey: null,
    quietHours: null,
    devices: [],
    channels: [channel('EMAIL', { ready: true }), channel('SMS'), channel('PUSH', { offered: false })],
  };
  server.resetHandlers(
    ...handlersOf(newWorld()),
    graphql.query('Settings', () => HttpResponse.json({ data: { viewer: own() } })),
    graphql.query('Protection', () =>
      HttpResponse.json({
        data: { viewer: { __typename: 'Viewer', id: 'viewer', protectedIdentity: false } },
      }),
    ),
    graphql.mutation('UpdateProtection', ({ variables }) => {
      sent.push({ name: 'UpdateProtection', input: variables });
      const viewer = { __typename: 'Viewer', id: 'viewer', ...variables };
      return HttpResponse.json({
        data: { updatePreferences: { __typename: 'UpdatePreferencesPayload', viewer, problems: [] } },
      });
    }),
    viewerPayload('UpdateSettings', 'UpdatePreferencesPayload'),
    viewerPayload('ConfirmContact', 'ConfirmContactPayload'),
    noticesPayload('UpdateNotices', 'updateNotices'),
    noticesPayload('SendTestNotice', 'sendTestNotice'),
    noticesPayload('RegisterPush', 'registerPushSubscription'),
  );
});
afterAll(() => server.close());

async function open() {
  const opened = openPortal('/settings');
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
  await screen.findByRole('heading', { level: 2, name: 'How we reach you' });
  await screen.findByRole('checkbox', { name: 'I live with protected identity' });
  return opened;
}

describe('the settings', () => {
  it('show each part, and nothing that is not offered here', async () => {
    await open();

    const parts = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(parts).toEqual([
      'Language',
      'How we reach you',
      'When you want quiet',
      'Safe contact',
      'Protected identity',
      'Interpreter and easy reading',
    ]);
    expect(screen.queryByRole('heading', { name: 'Notices in your browser' })).not.toBeInTheDocument();
    expect(screen.getByText('astrid@example.org is confirmed')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  it('show and change the same language as the top of the page', async () => {
    const { user } = await open();
    expect(screen.getByRole('radio', { name: 'English' })).toBeChecked();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'sv');
    await screen.findByRole('heading', { level: 1, name: 'Inställningar' });
    expect(screen.getByRole('radio', { name: 'Svenska' })).toBeChecked();

    await user.click(screen.getByRole('radio', { name: 'English' }));
    await user.click(screen.getByRole('button', { name: 'Spara språket' }));
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
    expect(screen.getByRole('combobox', { name: 'Language' })).toHaveDisplayValue('English');
    expect(screen.getByRole('radio', { name: 'English' })).toBeChecked();
    expect(await screen.findByText('Saved', { selector: '.g-settings__saved' })).toBeVisible();
    expect(sent).toEqual([{ name: 'UpdateSettings', input: { language: 'EN' } }]);
  });

  it('keep that one lives with protected identity', async () => {
    const { user } = await open();

    await user.click(screen.getByRole('checkbox', { name: 'I live with protected identity' }));
    await user.click(screen.getByRole('button', { name: 'Save protected identity' }));

    expect(await screen.findByText('Saved', { selector: '.g-settings__saved' })).toBeVisible();
    expect(sent).toEqual([{ name: 'UpdateProtection', input: { protectedIdentity: true } }]);
    expect(screen.getByRole('link', { name: 'See who may speak for you' })).toHaveAttribute(
      'href',
      '/representations',
    );
  });

  it('save a part by itself and say so', async () => {
    const { user } = await open();

    await user.click(screen.getByRole('checkbox', { name: 'Letters to my home' }));
    await user.type(screen.getByRole('textbox', { name: /safe to call you/ }), 'weekdays 9 to 12');
    await user.click(screen.getByRole('button', { name: 'Save what is safe' }));

    expect(await screen.findByText('Saved', { selector: '.g-settings__saved' })).toBeVisible();
    expect(sent).toEqual([
      {
        name: 'UpdateSettings',
        input: { contactNeeds: { unsafeWays: ['LETTER'], safeTime: 'weekdays 9 to 12' } },
      },
    ]);
  });

  it('ask for the code of a new number, and say at the field when it is wrong', async () => {
    viewer['phone'] = '+46701740605';
    refusal = [problem('WRONG_CODE', 'The code is wrong or too old.', ['code'])];
    const { user } = await open();

    await user.type(screen.getByRole('textbox', { name: 'Code' }), '123456');
    await user.click(screen.getByRole('button', { name: 'Confirm' }));

    const code = await screen.findByRole('textbox', {
      name: 'Code',
      description: 'The code is wrong or too old.',
    });
    expect(code).toBeInvalid();
    expect(sent).toEqual([{ name: 'ConfirmContact', input: { way: 'SMS', code: '123456' } }]);
  });

  it('choose by kind, and test the way', async () => {
    const { user } = await open();

    const group = screen.getByRole('group', { name: 'What do you want to be told this way?' });
    await user.click(within(group).getByRole('checkbox', { name: /thanks/ }));
    await user.click(screen.getByRole('button', { name: 'Save choices for e-mail' }));
    await user.click(screen.getByRole('button', { name: 'Send a test by e-mail' }));

    expect(await screen.findByText(/A test is on its way/)).toBeVisible();
    expect(sent).toEqual([
      {
        name: 'UpdateNotices',
        input: { channels: [{ name: 'EMAIL', kinds: ['ANSWER', 'QUESTION', 'CONSENT', 'DRAFT'] }] },
      },
      { name: 'SendTestNotice', input: { channel: 'EMAIL' } },
    ]);
  });

  it('say since when a way fails, and what to do', async () => {
    notices['channels'] = [
      channel('EMAIL', { ready: true, failingSince: '2026-11-20T08:00:00Z', failure: 'SERVICE' }),
    ];
    await open();

    expect(
      screen.getByText(/It has not come through since 20 November 2026.*You need not do anything/),
    ).toBeVisible();
  });

  it('keep quiet hours in the time zone of the browser', async () => {
    const { user } = await open();

    await user.click(screen.getByRole('radio', { name: 'Not between two times of day' }));
    await user.click(screen.getByRole('button', { name: 'Save the times' }));

    await screen.findByText('Saved', { selector: '.g-settings__saved' });
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    expect(sent).toEqual([
      { name: 'UpdateNotices', input: { quietHours: { from: '22:00', until: '07:00', timeZone } } },
    ]);
  });

  it('register the worker only when notices are turned on here', async () => {
    notices['pushKey'] = 'BAAA';
    notices['channels'] = [channel('PUSH')];
    const subscribe = vi.fn(() => Promise.resolve({ endpoint: 'https://push.example/1' }));
    const registration = {
      pushManager: { subscribe, getSubscription: () => Promise.resolve(null) },
      unregister: vi.fn(),
    };
    const register = vi.fn(() => Promise.resolve(registration));
    vi.stubGlobal('PushManager', vi.fn());
    vi.stubGlobal('Notification', {
      permission: 'default',
      requestPermission: () => Promise.resolve('granted'),
    });
    Object.defineProperty(navigator, 'serviceWorker', {
      configurable: true,
      value: {
        register,
        ready: Promise.resolve(registration),
        getRegistration: () => Promise.resolve(undefined),
      },
    });
    const { user } = await open();
    expect(register).not.toHaveBeenCalled();

    await user.click(await screen.findByRole('button', { name: 'Turn on notices here' }));

    expect(await screen.findByRole('button', { name: 'Turn off notices here' })).toBeVisible();
    expect(register).toHaveBeenCalledExactlyOnceWith('/push-worker.js?lang=en');
    expect(sent[0]?.input).toMatchObject({ endpoint: 'https://push.example/1' });
    vi.unstubAllGlobals();
    Reflect.deleteProperty(navigator, 'serviceWorker');
  });

  it('name a browser by its maker and system only', () => {
    expect(
      deviceName(
        'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36',
      ),
    ).toBe('Chrome, Android');
    expect(deviceName('Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0')).toBe(
      'Firefox, Linux',
    );
  });
});
