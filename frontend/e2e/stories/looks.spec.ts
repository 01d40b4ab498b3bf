import { type BrowserContextOptions, expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../axe';
import { Person } from '../person';

const looks: Record<string, BrowserContextOptions> = {
  'a small phone': { viewport: { width: 320, height: 640 } },
  'the dark': { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
};

const open = ['/', '/say', '/help', '/write?kind=COMPLAINT', '/nowhere'];
const own = ['/cases', '/inbox', '/write', '/write?kind=COMPLAINT', '/write?kind=VIEW'];

for (const [name, options] of Object.entries(looks)) {
  test(`every page can be used in ${name}`, async ({ browser }) => {
    const gustav = await Person.at(browser, 'Gustav Lindqvist', 'sv', options);
    const { page, t } = gustav;
    const look = async (path: string) => {
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page, `${path} in ${name}`);
      await expectNoSidewaysScroll(page, `${path} in ${name}`);
    };
    for (const path of open) {
      await page.goto(path);
      await look(path);
    }
    await page.goto('/cases');
    await gustav.logIn('citizen');
    for (const path of own) {
      await page.goto(path);
      await expect(page.getByRole('button', { name: t('shell.logOut') })).toBeVisible();
      await look(path);
    }
    await page.goto('/cases');
    await gustav.main.getByRole('heading', { level: 3 }).getByRole('link').first().click();
    await expect(gustav.main.getByRole('heading', { name: t('timeline.heading') })).toBeVisible();
    await look('a case');
    await gustav.leave();
  });
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

test('leaving quickly shows another page, and going back does not lead here', async ({ browser }) => {
  const leila = await Person.at(browser, 'Leila Haddad', 'en');
  const { page, t } = leila;
  await page.route('https://www.yr.no/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: 'weather' }),
  );
  await page.goto('/help');
  await page.goto('/inbox');
  await leila.logIn('citizen');
  await leila.press(t('shell.leave'));
  await expect(page).toHaveURL(/yr\.no/);
  await page.goto('/inbox');
  await expect(leila.heading(t('login.citizen.heading'))).toBeVisible();
  await leila.leave();
});
