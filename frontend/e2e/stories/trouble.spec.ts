import { expect, type Locator, test } from '@playwright/test';
import { everyLook, expectAccessible, expectFit } from '../axe';
import { Writing } from '../pages/writing';
import { Person } from '../person';

const phone = { viewport: { width: 320, height: 640 } };
const away = {
  status: 503,
  contentType: 'application/problem+json',
  headers: { 'Retry-After': '5' },
  body: '{"code":"SERVICE_UNAVAILABLE","detail":"The service is not available now","status":503}',
};

test('a lost connection is told on every page with input, and takes nothing that is typed', async ({
  browser,
}) => {
  const gustav = await Person.at(browser, 'Gustav Lindqvist', 'sv', phone);
  const { page, main, context, t } = gustav;
  const text = (name: string) => page.getByRole('textbox', { name, exact: true });
  await page.goto('/cases');
  await gustav.logIn('citizen');

  await test.step('settings', async () => {
    await page.goto('/settings');
    await keeps(text(t('settings.safe.time')), 'vardagar', () => gustav.press(t('settings.safe.save')));
  });

  await test.step('a letter in a case', async () => {
    await openCase();
    const letter = page.getByRole('textbox', { name: t('dialogue.reply') });
    const send = page.getByRole('button', { name: t('dialogue.sendReply') });
    await keeps(letter.or(text(t('dialogue.add'))), `Jag minns. ${Date.now()}`, () =>
      send.or(page.getByRole('button', { name: t('dialogue.sendMore') })).click(),
    );
    await letter.or(text(t('dialogue.add'))).fill('');
    await expect(main.getByText(t('letter.keeping'))).toBeHidden();
  });

  await test.step('taking a case back', async () => {
    await gustav.follow(t('acts.withdraw'));
    await keeps(text(t('withdraw.reason')), 'Det är klart.', () => gustav.press(t('withdraw.button')));
  });
  await gustav.leave();

  /** Offline, the act fails in words; what was typed stands there, also when the connection is back. */
  async function keeps(field: Locator, words: string, act: () => Promise<void>): Promise<void> {
    await field.fill(words);
    await context.setOffline(true);
    await expect(page.getByText(t('shell.offline'))).toBeVisible();
    await act();
    await expect(main.getByText(t('failed.offline')).first()).toBeVisible();
    await expect(field).toHaveValue(words);
    await expectAccessible(page, 'a page that has lost its connection');
    await context.setOffline(false);
    await expect(page.getByText(t('shell.offline'))).toBeHidden();
    await expect(field).toHaveValue(words);
  }

  async function openCase(): Promise<void> {
    await page.goto('/cases');
    const yours = main
      .locator('section')
      .filter({ has: page.getByRole('heading', { level: 2, name: t('cases.group.yours') }) });
    await yours.getByRole('heading', { level: 3 }).getByRole('link').last().click();
    await expect(main.getByRole('heading', { name: t('timeline.heading') })).toBeVisible();
  }
});

test('what could not be sent without login is sent once when the service is back', async ({ browser }) => {
  const anybody = await Person.at(browser, 'Anybody', 'nb', phone);
  const { page, main, context, t } = anybody;
  const writing = new Writing(anybody);
  const words = 'Skiltene i gangen fører ingen steder.';
  await page.goto('/say?kind=VIEW');
  await writing.chooseUnit('akutmottak haukland', /Akuttmottak.*Haukeland/s);
  const field = page.getByRole('textbox', { name: t('filing.what.label.VIEW') });
  await field.fill(words);
  await context.setOffline(true);
  await anybody.press(t('say.send'));
  await expect(main.getByText(t('failed.offline'))).toBeVisible();
  await expectFit(page, 'writing without login, offline', everyLook);
  await anybody.press(t('shell.help'));
  await expect(page.getByRole('dialog', { name: t('help.here') })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(field).toHaveValue(words);
  await context.setOffline(false);

  const keys: string[] = [];
  page.on('request', (request) => {
    const key = /"idempotencyKey":"([^"]+)"/.exec(request.postData() ?? '')?.[1];
    if (key) keys.push(key);
  });
  await page.route('**/graphql', (route) => route.fulfill(away), { times: 1 });
  await main.getByRole('button', { name: t('common.retry') }).click();
  await expect(main.getByText(t('failed.service'))).toBeVisible();
  await expect(field).toHaveValue(words);
  await main.getByRole('button', { name: t('common.retry') }).click();
  await expect(anybody.heading(t('say.sent.heading'))).toBeVisible();
  expect(new Set(keys).size, 'keys under which it was sent').toBe(1);
  await anybody.leave();
});

test('while the store of files is away a file waits, and nothing is sent without it', async ({ browser }) => {
  const leila = await Person.at(browser, 'Leila Haddad', 'en', phone);
  const { page, main, t } = leila;
  const file = { name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('A letter about it.') };
  const row = main.getByRole('listitem').filter({ hasText: file.name });
  await page.goto('/write?kind=COMPLAINT');
  await leila.logIn('citizen');
  const start = page.getByRole('button', { name: t('filing.begin.start'), exact: true });
  await start.or(page.getByRole('button', { name: t('filing.begin.new'), exact: true })).click();
  await expect(page).toHaveURL(/\/write\/Draft/);
  await page.goto(page.url().replace(/\w+$/, 'files'));

  await page.route('**/attachments/*', (route) =>
    route.request().method() === 'PATCH' ? route.fulfill(away) : route.continue(),
  );
  await page.getByLabel(t('files.choose'), { exact: true }).setInputFiles([file]);
  await expect(row.getByText(t('files.state.broken', { percent: 0 }))).toBeVisible();
  await expect(row.getByText(t('files.state.received'))).toHaveCount(0);
  await expectFit(page, 'a file that cannot be kept now', everyLook);
  await leila.press(t('filing.goOn'));
  await page.goBack();
  await page.unroute('**/attachments/*');
  await expect(row.getByText(t('files.state.received'))).toBeVisible({ timeout: 30_000 });
  await expect(row).toHaveCount(1);
  await page.reload();
  await expect(row.getByText(t('files.state.received'))).toBeVisible();
  await expect(row).toHaveCount(1);
  await leila.leave();
});
