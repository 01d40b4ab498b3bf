import { expect, type Page, test } from '@playwright/test';
import { Person } from '../person';

const weather = /smhi\.se|yr\.no/;

/** The page that stands in this one's place, which is out of reach here. */
async function weatherIsFine({ context }: Person): Promise<void> {
  await context.route(weather, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><p>Sunny' }),
  );
}

test('leaving quickly shows another page at once, and going back does not lead here', async ({ browser }) => {
  const leila = await Person.at(browser, 'Leila Haddad', 'en');
  const { page, t } = leila;
  await weatherIsFine(leila);
  await page.goto('/help');
  await page.goto('/inbox');
  await leila.logIn('citizen');
  await leila.follow(t('citizen.nav.cases'));
  await expect(leila.heading(t('cases.heading'))).toBeVisible();
  await leila.press(t('shell.leave'));
  await expect(page).toHaveURL(weather);
  for (let back = 0; back < 3; back += 1) {
    await page.goBack({ waitUntil: 'commit' }).catch(() => null);
    await nothingOfGehor(page);
  }

  await test.step('whoever asks for the page by its address gets it, without a login', async () => {
    await page.goto('/inbox');
    await expect(leila.heading(t('login.citizen.heading'))).toBeVisible();
  });
  await leila.leave();
});

test('Escape three times leads out, also with text that is not saved and a dialog open', async ({
  browser,
}) => {
  const marit = await Person.at(browser, 'Marit Eira', 'nb', { viewport: { width: 320, height: 640 } });
  const { page, t } = marit;
  let asked = false;
  page.on('dialog', (dialog) => {
    asked = true;
    void dialog.accept();
  });
  await weatherIsFine(marit);
  await page.goto('/write?kind=VIEW');
  await marit.logIn('citizen');
  const start = page.getByRole('button', { name: t('filing.begin.start'), exact: true });
  await start.or(page.getByRole('button', { name: t('filing.begin.new'), exact: true })).click();
  await expect(page).toHaveURL(/\/write\/Draft/);
  await page.goto(page.url().replace(/\w+$/, 'what'));
  const field = page.getByRole('textbox', { name: t('filing.what.label.VIEW') });
  await expect(field).toBeVisible();
  await page.route('**/graphql', (route) => route.abort());
  await field.fill('Det er ikke trygt her.');
  await expect(marit.main.getByText(t('filing.save.failed'))).toBeVisible({ timeout: 30_000 });
  await marit.press(t('shell.help'));
  await expect(page.getByRole('dialog', { name: t('help.here') })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await marit.press(t('shell.help'));
  await expect(page.getByRole('dialog', { name: t('help.here') })).toBeVisible();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
  await expect(page).toHaveURL(weather);
  expect(asked, 'the browser asked whether to leave').toBe(false);
  await marit.leave();
});

test('help and the way out stand in the same place on every page', async ({ browser }) => {
  const erik = await Person.at(browser, 'Erik Sandberg', 'sv');
  const { page, t } = erik;
  const places = new Set<string>();
  const note = async () => {
    await expect(page.getByText(t('shell.demo'))).toBeVisible();
    for (const name of [t('shell.help'), t('shell.leave')]) {
      const box = await page.getByRole('button', { name, exact: true }).boundingBox();
      places.add(`${name} ${Math.round(box?.y ?? -1)}`);
    }
    await erik.press(t('shell.help'));
    const help = page.getByRole('dialog', { name: t('help.here') });
    await expect(help.getByRole('listitem')).toHaveCount(3);
    const about = await help.getByRole('heading', { level: 3 }).first().innerText();
    await page.keyboard.press('Escape');
    await expect(help).toHaveCount(0);
    return about;
  };
  const help: string[] = [];
  for (const path of ['/', '/say', '/inbox']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    help.push(await note());
  }
  await erik.logIn('citizen');
  for (const path of ['/inbox', '/cases', '/my-data', '/representations', '/settings', '/write']) {
    await page.goto(path);
    await expect(page.getByRole('button', { name: t('shell.logOut') })).toBeVisible();
    help.push(await note());
  }
  expect(help).toEqual(
    (['start', 'say', 'login', 'inbox', 'cases', 'data', 'people', 'settings', 'write'] as const).map(
      (area) => t(`help.${area}.heading`),
    ),
  );
  expect([...places], 'where they stand').toHaveLength(2);
  await erik.leave();
});

test('case, receipt and answer are printed as letters, on light paper', async ({ browser }) => {
  const erik = await Person.at(browser, 'Erik Sandberg', 'sv', { colorScheme: 'dark' });
  const { page, t } = erik;
  await page.goto('/cases');
  await erik.logIn('citizen');
  const done = erik.main
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: t('cases.group.done') }) });
  await done.getByRole('heading', { level: 3 }).getByRole('link').last().click();
  await expect(erik.main.getByRole('heading', { name: t('timeline.heading') })).toBeVisible();
  const here = page.url();
  await onPaper('the case', t('timeline.heading'));
  await page.goto(`${here}/receipt`);
  await expect(erik.heading(t('receipt.heading.COMPLAINT'))).toBeVisible();
  await onPaper('the receipt', t('receipt.next.heading'));
  await page.goto(`${here}/answer`);
  await expect(erik.main.getByText(/^Hej Erik\./)).toBeVisible();
  await onPaper('the answer', t('answer.whereToTurn'));
  await erik.leave();

  async function onPaper(what: string, heading: string): Promise<void> {
    await page.emulateMedia({ media: 'print' });
    await expect(erik.main.getByRole('heading', { name: heading })).toBeVisible();
    await expect(page.getByRole('banner'), `head on ${what}`).toBeHidden();
    await expect(page.getByRole('navigation'), `ways on ${what}`).toBeHidden();
    await expect(page.getByRole('contentinfo'), `foot on ${what}`).toBeHidden();
    await expect(erik.main.getByRole('button'), `buttons on ${what}`).toHaveCount(0);
    await expect(erik.main.getByRole('textbox'), `fields on ${what}`).toHaveCount(0);
    await expect(erik.main.getByRole('radio'), `choices on ${what}`).toHaveCount(0);
    const lightness = await page.evaluate(() =>
      [...document.querySelectorAll('main h1, main p')].map((element) =>
        Math.max(...(getComputedStyle(element).color.match(/\d+/g) ?? []).slice(0, 3).map(Number)),
      ),
    );
    expect(Math.max(...lightness), `ink on ${what}`).toBeLessThan(160);
    await page.emulateMedia({ media: 'screen' });
  }
});

/** The weather, or the eID's own page, which is not ours and knows of nothing. */
async function nothingOfGehor(page: Page): Promise<void> {
  await expect(page.getByText('Sunny').or(page.getByRole('button', { name: /^Leila Haddad/ }))).toBeVisible();
  await expect(page).toHaveURL(/smhi\.se|yr\.no|\/realms\/eid\//);
}
