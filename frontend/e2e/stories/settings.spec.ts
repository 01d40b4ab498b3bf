import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../axe';
import { Person } from '../person';

/** What the demo has caught for an address: mails and text messages stand on one page. */
async function caught(person: Person, address: string): Promise<string> {
  const page = await person.context.request.get('/demo/mails');
  const articles = (await page.text()).split('<article>');
  return articles.find((article) => article.includes(`To ${address}`)) ?? '';
}

async function codeSentTo(person: Person, address: string): Promise<string> {
  let code: string | undefined;
  await expect
    .poll(async () => {
      code = /(?<!\d)\d{6}(?!\d)/.exec((await caught(person, address)).replaceAll(address, ''))?.[0];
      return code;
    })
    .toBeTruthy();
  return code ?? '';
}

test('somebody chooses how and when to be reached, and sees that it works', async ({ browser }) => {
  const astrid = await Person.at(browser, 'Astrid Lindqvist', 'sv', {
    viewport: { width: 320, height: 740 },
  });
  const { page, main, t } = astrid;
  const run = Date.now();
  const email = `astrid-${run}@example.org`;
  const phone = '+46701740605';
  const field = (label: string) => main.getByRole('textbox', { name: label, exact: true });
  const part = (heading: string) => main.getByRole('region', { name: heading, exact: true });
  const saved = (heading: string) =>
    expect(part(heading).getByText(t('settings.saved')).last()).toBeVisible();

  await page.goto('/settings');
  await astrid.logIn('citizen');
  await expect(astrid.heading(t('settings.heading'))).toBeVisible();
  await expect(field(t('settings.EMAIL.label'))).toBeVisible();
  await expectAccessible(page, 'settings');
  await expectNoSidewaysScroll(page, 'settings');

  // A new address gets a code before anything else.
  await field(t('settings.EMAIL.label')).fill(email);
  await astrid.press(t('settings.EMAIL.save'));
  await expect(main.getByText(t('settings.code.text', { address: email }))).toBeVisible();
  await expectAccessible(page, 'settings with a code to bring back');
  await field(t('settings.code.label')).first().fill('12');
  await main
    .getByRole('button', { name: t('settings.code.save') })
    .first()
    .click();
  await expect(main.getByRole('heading', { name: t('settings.errors') })).toBeFocused();
  await expectAccessible(page, 'settings with a wrong code');
  await field(t('settings.code.label'))
    .first()
    .fill(await codeSentTo(astrid, email));
  await main
    .getByRole('button', { name: t('settings.code.save') })
    .first()
    .click();
  await expect(main.getByText(t('settings.address.confirmed', { address: email }))).toBeVisible();

  // A test is seen where the demo keeps what it catches, and on the page.
  await astrid.press(t('settings.EMAIL.test'));
  await expect.poll(() => caught(astrid, email)).toContain('Ett test fr');
  await expect(main.getByText(/^Senast skickat .*\d\.$/).first()).toBeVisible();
  const mail = await caught(astrid, email);
  expect(mail).not.toContain('Astrid');

  // A number, as one dials it.
  await field(t('settings.SMS.label')).fill('070-174 06 05');
  await astrid.press(t('settings.SMS.save'));
  const code = await codeSentTo(astrid, phone);
  await field(t('settings.code.label')).fill(code);
  await astrid.press(t('settings.code.save'));
  await expect(main.getByText(t('settings.address.confirmed', { address: phone }))).toBeVisible();
  await astrid.press(t('settings.SMS.test'));
  await expect.poll(() => caught(astrid, phone)).toContain('test fr');

  await main.getByRole('radio', { name: t('settings.quiet.quiet') }).check();
  await astrid.press(t('settings.quiet.save'));
  await saved(t('settings.quiet.heading'));
  await main.getByRole('checkbox', { name: t('settings.safe.LETTER') }).check();
  await field(t('settings.safe.time')).fill('vardagar 9–12');
  await astrid.press(t('settings.safe.save'));
  await saved(t('settings.safe.heading'));

  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, 'settings in the dark');
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await expectAccessible(page, 'settings in forced colours');
  await page.emulateMedia({ forcedColors: 'none' });

  await page.reload();
  await expect(main.getByText(t('settings.address.confirmed', { address: email }))).toBeVisible();
  await expect(main.getByRole('checkbox', { name: t('settings.safe.LETTER') })).toBeChecked();
  await expect(main.getByRole('radio', { name: t('settings.quiet.quiet') })).toBeChecked();

  // As it was, so that the story can be told again.
  await field(t('settings.SMS.label')).fill('');
  await astrid.press(t('settings.SMS.save'));
  await expect(main.getByText(t('settings.address.confirmed', { address: phone }))).toBeHidden();
  await main.getByRole('checkbox', { name: t('settings.safe.LETTER') }).uncheck();
  await astrid.press(t('settings.safe.save'));
  await main.getByRole('radio', { name: t('settings.quiet.always') }).check();
  await astrid.press(t('settings.quiet.save'));
  await saved(t('settings.quiet.heading'));
  const workers = await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  expect(workers, 'service workers of somebody who has not turned notices on').toBe(0);
  await astrid.leave();
});

test('a browser shows that something waits once that is turned on, and nothing more', async ({ browser }) => {
  const dawit = await Person.at(browser, 'Dawit Tesfaye', 'sv', { permissions: ['notifications'] });
  const { page, main, t } = dawit;
  // The push services of browsers are out of reach here; all else is real.
  await page.addInitScript(() => {
    PushManager.prototype.subscribe = () =>
      Promise.resolve({ endpoint: 'https://fcm.googleapis.com/fcm/send/story' } as PushSubscription);
  });
  await page.goto('/settings');
  await dawit.logIn('citizen');

  await dawit.press(t('settings.push.on'));
  await expect(main.getByRole('button', { name: t('settings.push.off') })).toBeVisible();
  await expect(main.getByRole('list', { name: t('settings.push.devices') })).toContainText('Chrome');
  await expectAccessible(page, 'settings with a browser that shows notices');

  const session = await dawit.context.newCDPSession(page);
  const origin = new URL(page.url()).origin;
  const registration = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const own = registrations.find(({ scopeURL }) => scopeURL === `${origin}/`);
      if (own) resolve(own.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  const registrationId = await registration;
  await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data: '' });
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const { getNotifications } = await navigator.serviceWorker.ready.then((ready) => ({
          getNotifications: () => ready.getNotifications(),
        }));
        return (await getNotifications()).map(({ title, body }) => `${title}: ${body}`);
      }),
    )
    .toEqual(['Gehör: Något väntar på dig. Logga in för att läsa.']);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);

  await main
    .getByRole('list', { name: t('settings.push.devices') })
    .getByRole('button')
    .first()
    .click();
  await expect(main.getByRole('list', { name: t('settings.push.devices') })).toBeHidden();
  await dawit.leave();
});
