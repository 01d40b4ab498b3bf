import { expect, type Page, type Route, test } from '@playwright/test';
import { everyLook, expectFit, type Look } from '../axe';
import { Person } from '../person';

const phone = { viewport: { width: 320, height: 640 } };

/** What stands between the page and the API: it keeps questions waiting, answers that it failed, or lets them pass. */
class Api {
  private held: Route[] = [];
  private mode: 'pass' | 'hold' | 'fail' = 'pass';

  private constructor() {}

  static async of(page: Page): Promise<Api> {
    const api = new Api();
    await page.route('**/graphql', (route) => api.answer(route));
    return api;
  }

  hold(): void {
    this.mode = 'hold';
  }

  async fail(): Promise<void> {
    this.mode = 'fail';
    await Promise.all(this.held.splice(0).map((route) => this.answer(route)));
  }

  pass(): void {
    this.mode = 'pass';
  }

  private async answer(route: Route): Promise<void> {
    if (this.mode === 'hold') this.held.push(route);
    else if (this.mode === 'fail') await route.fulfill({ json: failure }).catch(() => undefined);
    else await route.continue();
  }
}

const failure = {
  data: null,
  errors: [
    { message: 'Something went wrong on our side', extensions: { code: 'INTERNAL', errorId: 'a1b2c3d4' } },
  ],
};

for (const [locale, who] of [
  ['sv', 'Erik Sandberg'],
  ['nb', 'Olav Nilsen'],
] as const) {
  test(`each page says that it waits, that it failed, and then shows what there is, in ${locale}`, async ({
    browser,
  }) => {
    const person = await Person.at(browser, who, locale, phone);
    const { page, main, t } = person;
    let seen = 0;
    const nextLook = (): Look => everyLook[seen++ % everyLook.length] ?? 'in daylight';
    await page.goto('/cases');
    await person.logIn('citizen');
    const done = main
      .locator('section')
      .filter({ has: page.getByRole('heading', { level: 2, name: t('cases.group.done') }) });
    const link = done.getByRole('heading', { level: 3 }).getByRole('link').last();
    const here = (await link.getAttribute('href'))?.replace(/\/answer$/, '') ?? '';
    const pages =
      locale === 'sv'
        ? ['/cases', '/inbox', '/settings', '/write?kind=COMPLAINT', here]
        : [`${here}/answer`, `${here}/receipt`, `${here}/withdraw`, `${here}/reopen`];
    const api = await Api.of(page);

    for (const path of pages) {
      await test.step(path, async () => {
        api.hold();
        await page.goto(path);
        await expect(page.getByRole('button', { name: t('shell.logOut') })).toBeVisible();
        await expect(main.getByText(t('common.waiting')).first()).toBeVisible();
        await expectFit(page, `${path}, waiting`, [nextLook()]);
        await api.fail();
        await expect(main.getByText(t('failed.unexpected', { errorId: 'a1b2c3d4' })).first()).toBeVisible();
        await expectFit(page, `${path}, failed`, [nextLook(), nextLook()]);
        api.pass();
        await main
          .getByRole('button', { name: t('common.retry') })
          .first()
          .click();
        await expect(main.getByRole('button', { name: t('common.retry') })).toHaveCount(0);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(main.getByText(t('common.waiting'))).toHaveCount(0);
      });
    }
    await person.leave();
  });
}

test('who has written nothing yet is told so, and what to do', async ({ browser }) => {
  const ingrid = await Person.at(browser, 'Ingrid Solheim', 'en', phone);
  const { page, main, t } = ingrid;
  await page.goto('/cases');
  await ingrid.logIn('citizen');
  await expect(main.getByText(t('cases.none'))).toBeVisible();
  await expect(main.getByRole('link', { name: t('start.complaint.act') })).toBeVisible();
  await expectFit(page, 'no cases', everyLook);
  await ingrid.follow(t('citizen.nav.inbox'));
  await expect(main.getByText(t('inbox.none'))).toBeVisible();
  await expectFit(page, 'an empty inbox', everyLook);
  await ingrid.leave();
});
