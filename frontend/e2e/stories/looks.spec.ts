import { expect, test } from '@playwright/test';
import { expectFit, type Look } from '../axe';
import { Person } from '../person';
import type { Locale } from '../words';

const phone = { viewport: { width: 320, height: 640 } };

/** Each page is seen in each language and in each look, though not in all that can be made of both. */
const looks: Record<Locale, Look> = { sv: 'in daylight', nb: 'in the dark', en: 'in forced colours' };

const open = ['/', '/say', '/help', '/write?kind=COMPLAINT', '/nowhere'];
const own = [
  '/cases',
  '/inbox',
  '/settings',
  '/my-data',
  '/representations',
  '/write',
  '/write?kind=PRAISE',
  '/write?kind=VIEW',
];

const desk = ['/desk', '/desk/access', '/desk/audit', '/desk/audit/reviews', '/desk/coding'];

for (const [locale, look] of Object.entries(looks) as [Locale, Look][]) {
  test(`every page can be used on a small phone, in ${locale}, ${look}`, async ({ browser }) => {
    const gustav = await Person.at(browser, 'Gustav Lindqvist', locale, phone);
    await test.step('without login', async () => {
      for (const path of open) {
        await gustav.page.goto(path);
        await see(gustav, path);
      }
      await gustav.press(gustav.t('shell.help'));
      await expect(gustav.page.getByRole('dialog', { name: gustav.t('help.here') })).toBeVisible();
      await see(gustav, 'help above a page');
    });

    await test.step('what is one’s own', async () => {
      await gustav.page.goto('/cases');
      await gustav.logIn('citizen');
      for (const path of own) {
        await gustav.page.goto(path);
        await expect(gustav.page.getByRole('button', { name: gustav.t('shell.logOut') })).toBeVisible();
        await expect(gustav.main.getByText(gustav.t('common.waiting'))).toHaveCount(0);
        await see(gustav, path);
      }
    });

    await test.step('a case whose turn is one’s own, and taking it back', async () => {
      await openCase(gustav, gustav.t('cases.group.yours'));
      await see(gustav, 'a case');
      await gustav.follow(gustav.t('acts.withdraw'));
      await expect(gustav.heading(gustav.t('withdraw.heading'))).toBeVisible();
      await see(gustav, 'taking a case back');
      await gustav.leave();
    });

    await test.step('a case that is answered, its answer, its receipt, and asking again', async () => {
      const erik = await Person.at(browser, 'Erik Sandberg', locale, phone);
      await erik.page.goto('/cases');
      await erik.logIn('citizen');
      await openCase(erik, erik.t('cases.group.done'));
      await see(erik, 'an answered case');
      const here = erik.page.url();
      await erik.follow(erik.t('acts.reopen'));
      await expect(erik.heading(erik.t('reopen.heading'))).toBeVisible();
      await see(erik, 'asking again');
      await erik.page.goto(`${here}/answer`);
      await expect(erik.main.getByRole('heading', { name: erik.t('answer.whereToTurn') })).toBeVisible();
      await see(erik, 'the answer');
      await erik.page.goto(`${here}/receipt`);
      await expect(erik.heading(erik.t('receipt.heading.COMPLAINT'))).toBeVisible();
      await see(erik, 'the receipt');
      await erik.leave();
    });

    await test.step('the desk of somebody who leads, and the bar of what is chosen in one row', async () => {
      const birgitta = await Person.at(browser, 'Birgitta Lund', locale, phone);
      await birgitta.page.goto('/desk');
      await birgitta.logIn('staff');
      for (const path of desk) {
        await birgitta.page.goto(path);
        await expect(birgitta.page.getByRole('button', { name: birgitta.t('shell.logOut') })).toBeVisible();
        await see(birgitta, path);
      }
      await birgitta.page.goto('/desk');
      await birgitta.main.getByRole('checkbox').first().check();
      const bar = birgitta.main.getByRole('group', { name: birgitta.t('staff.give.chosen.label') });
      await see(birgitta, 'a chosen case');
      expect((await bar.boundingBox())?.height ?? 640, `the bar, ${locale}`).toBeLessThan(64);
      await birgitta.leave();
    });

    async function see(person: Person, where: string): Promise<void> {
      await expect(person.page.getByRole('heading', { level: 1, includeHidden: true })).toBeVisible();
      await expectFit(person.page, `${where}, ${locale}`, [look]);
    }
  });
}

/** The last of a group, which the demo came with: stories add newer ones. */
async function openCase(person: Person, group: string): Promise<void> {
  const section = person.main
    .locator('section')
    .filter({ has: person.page.getByRole('heading', { level: 2, name: group }) });
  await person.follow(person.t('citizen.nav.cases'));
  await expect(person.heading(person.t('cases.heading'))).toBeVisible();
  await section.getByRole('heading', { level: 3 }).getByRole('link').last().click();
  await expect(person.main.getByRole('heading', { name: person.t('timeline.heading') })).toBeVisible();
}

test('a keyboard gets past the head of the page with one press, and everywhere from there', async ({
  browser,
}) => {
  const leila = await Person.at(browser, 'Leila Haddad', 'en');
  const { page, t } = leila;
  await page.goto('/');
  await expect(leila.heading(t('start.heading'))).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  for (let presses = 0; presses < 8; presses += 1) {
    if (
      await page
        .getByRole('link', { name: t('shell.skip') })
        .evaluate((link) => link === document.activeElement)
    )
      break;
    await page.keyboard.press('Shift+Tab');
  }
  await expect(page.getByRole('link', { name: t('shell.skip') })).toBeFocused();
  await expect(page.getByRole('link', { name: t('shell.skip') })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: t('start.complaint.act') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(leila.heading(t('login.citizen.heading'))).toBeFocused();
  await leila.leave();
});
