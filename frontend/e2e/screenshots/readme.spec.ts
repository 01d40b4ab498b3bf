import { fileURLToPath } from 'node:url';
import { type Browser, expect, test } from '@playwright/test';
import { Desk } from '../pages/desk';
import { Person } from '../person';

/* The pictures of the README, from a demo with its made-up people: npm run screenshots. */

const folder = fileURLToPath(new URL('../../../docs/images/', import.meta.url));
const desktop = { viewport: { width: 1200, height: 860 }, deviceScaleFactor: 1 };
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };

async function picture({ page }: Person, name: string, whole = true): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}${name}.png`, fullPage: whole, animations: 'disabled' });
}

async function citizen(browser: Browser, name: string, path: string, options: object): Promise<Person> {
  const person = await Person.at(browser, name, 'sv', options);
  await person.page.goto(path);
  await person.logIn('citizen');
  await expect(person.page.getByRole('heading', { level: 1 })).toBeVisible();
  return person;
}

test('the doors', async ({ browser }) => {
  const leila = await Person.at(browser, 'Leila Haddad', 'sv', desktop);
  await leila.page.goto('/');
  await expect(leila.heading(leila.t('start.heading'))).toBeVisible();
  await picture(leila, 'start');
  await leila.page.goto('/write?kind=COMPLAINT');
  await expect(leila.heading(leila.t('login.citizen.heading'))).toBeVisible();
  await picture(leila, 'login');
  await leila.press(leila.t('login.citizen.button'));
  await expect(leila.page.getByRole('button', { name: /^Leila/ })).toBeVisible();
  await picture(leila, 'eid');
  await leila.leave();
});

test('the complaint', async ({ browser }) => {
  const leila = await citizen(browser, 'Leila Haddad', '/write?kind=COMPLAINT', phone);
  const { page, t } = leila;
  const start = page.getByRole('button', { name: t('filing.begin.start'), exact: true });
  await start.or(page.getByRole('button', { name: t('filing.begin.new'), exact: true })).click();
  await page.getByRole('radio', { name: t('filing.whom.ONESELF') }).check();
  await leila.press(t('filing.goOn'));
  await page.getByRole('combobox', { name: t('filing.unit.label') }).pressSequentially('ortopedi hudinge');
  await expect(leila.main.getByRole('option').first()).toBeVisible();
  await picture(leila, 'complaint-unit', false);
  await leila.main.getByRole('option').first().click();
  await leila.press(t('filing.goOn'));
  await page.getByRole('radio', { name: t('filing.precision.ABOUT') }).check();
  await page.getByRole('textbox', { name: t('filing.when.about') }).fill('i början av hösten');
  await leila.press(t('filing.goOn'));
  await page
    .getByRole('textbox', { name: t('filing.what.label.COMPLAINT') })
    .fill('Jag fick vänta i sju timmar med svår smärta. Ingen kom och frågade hur jag mådde.');
  await expect(leila.main.getByText(new RegExp(t('filing.save.saved', { time: '\\d' })))).toBeVisible();
  await picture(leila, 'complaint-what', false);
  await leila.leave();
});

test('the case, the inbox and the answer', async ({ browser }) => {
  const gustav = await citizen(browser, 'Gustav Lindqvist', '/cases', desktop);
  await gustav.main.getByRole('heading', { level: 3 }).getByRole('link').first().click();
  await expect(gustav.main.getByRole('heading', { name: gustav.t('timeline.heading') })).toBeVisible();
  await picture(gustav, 'case');
  await gustav.leave();

  const erik = await citizen(browser, 'Erik Sandberg', '/inbox', phone);
  await expect(erik.main.locator('.g-inbox__row').first()).toBeVisible();
  await picture(erik, 'inbox', false);
  await erik.leave();

  const reader = await citizen(browser, 'Erik Sandberg', '/inbox', desktop);
  await reader.main
    .getByRole('link', { name: new RegExp(`^${reader.t('inbox.ANSWER', { unit: '' })}`) })
    .click();
  await expect(reader.main.getByRole('heading', { name: reader.t('answer.whereToTurn') })).toBeVisible();
  await picture(reader, 'answer');
  await reader.leave();
});

test('the desk', async ({ browser }) => {
  const karin = await Person.at(browser, 'Karin Holm', 'sv', { viewport: { width: 1440, height: 900 } });
  const { page, t } = karin;
  await new Desk(karin).openQueue();
  await expect(page.locator('.d-row').first()).toBeVisible();
  await picture(karin, 'desk-queue', false);
  const own = page
    .locator('.d-row')
    .filter({ hasText: t('staff.queue.you') })
    .first();
  await own.getByRole('link').click();
  await expect(karin.main.getByRole('heading', { name: t('staff.words.heading') })).toBeVisible();
  await karin.press(t('staff.act.SAVE_ANSWER'));
  await expect(page.getByRole('textbox', { name: t('staff.answer.opening') })).toBeVisible();
  await picture(karin, 'desk-answer', false);
  await karin.leave();
});
