import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../axe';
import { ComplaintJourney } from '../pages/complaint';
import { Desk } from '../pages/desk';
import { Person } from '../person';
import { casts } from './people';

const phone = { viewport: { width: 320, height: 700 } };
/** Who leads above the unit of the story; in Sweden nobody of the demo does. */
const managers: Record<string, string> = { Norway: 'Silje Moen' };

for (const cast of casts) {
  test(`${cast.country}: the answer is taken along, who opened the case is seen and asked about, and all data are fetched`, async ({
    browser,
  }) => {
    const citizen = await Person.at(browser, cast.citizen, cast.locale, phone);
    const handler = await Person.at(browser, cast.handler, cast.locale);
    const { page, t } = citizen;
    const desk = new Desk(handler);
    const number = await test.step('a complaint is sent and answered', async () => {
      const journey = new ComplaintJourney(citizen, {
        ...cast.complaint,
        email: `${crypto.randomUUID()}@example.com`,
      });
      await page.goto('/');
      await citizen.follow(t('start.complaint.act'));
      await citizen.logIn('citizen');
      await journey.begin();
      await journey.answerAll();
      await journey.check();
      const sent = await journey.send();
      await desk.openQueue();
      await desk.openNewCase(sent);
      await desk.take();
      await desk.write(cast.opening, cast.parts, cast.changes);
      await desk.publish(cast.opening);
      return sent;
    });

    await test.step('the inbox is found in by number and kind, and an item is kept for later', async () => {
      await expect(page).toHaveTitle(/^\(\d+\) /);
      await page.goto('/inbox');
      await page.getByRole('searchbox', { name: t('inbox.find') }).fill(number);
      await citizen.press(t('inbox.find.button'));
      await expect(page).toHaveURL(/find=/);
      await page.getByRole('combobox', { name: t('inbox.kind') }).selectOption('ANSWER');
      await expect(page.locator('.g-inbox__row')).toHaveCount(1);
      await expectAccessible(page, 'the inbox, searched');
      await expectNoSidewaysScroll(page, 'the inbox, searched');
      await page.locator('.g-inbox__row').getByRole('link').click();
      await expect(citizen.main.getByText(cast.opening)).toBeVisible();
    });

    await test.step('the answer is saved as PDF', async () => {
      const saving = page.waitForEvent('download');
      await citizen.press(t('answer.pdf'));
      const file = await saving;
      expect(file.suggestedFilename()).toMatch(/^gehor-\d{9,12}-1\.pdf$/);
      expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe('%PDF-');
      await expect(citizen.main.getByText(t('document.done'))).toBeVisible();
      await expectAccessible(page, 'the answer, saved');
      await expectNoSidewaysScroll(page, 'the answer, saved');
    });

    await test.step('it is marked unread again', async () => {
      await page.goBack();
      await page.locator('.g-inbox__row').getByRole('button').click();
      await expect(citizen.main.getByText(t('inbox.unread'), { exact: true })).toBeVisible();
      await expect(page).toHaveTitle(/^\(\d+\) /);
    });

    await test.step('who opened the case is told as the country has it', async () => {
      await citizen.follow(t('citizen.nav.data'));
      await expect(citizen.heading(t('data.heading'))).toBeVisible();
      await expect(citizen.main.getByRole('heading', { name: t('data.kept') })).toBeVisible();
      await expectAccessible(page, 'my data');
      await expectNoSidewaysScroll(page, 'my data');
      await citizen.follow(t('data.opened.case', { number }));
      await expect(citizen.heading(t('access.heading'))).toBeVisible();
      const who = cast.country === 'Norway' ? cast.handler : t('access.role.HANDLER');
      await expect(citizen.main.getByRole('heading', { level: 2 }).first()).toContainText(who);
      await expectAccessible(page, 'who opened the case');
      await expectNoSidewaysScroll(page, 'who opened the case');
    });

    const manager = managers[cast.country];
    if (manager) {
      await test.step('a question goes to who leads there, and its answer comes back', async () => {
        const lead = await Person.at(browser, manager, cast.locale);
        await lead.page.goto('/desk/access');
        await lead.logIn('staff');
        await expect(lead.heading(t('staff.access.heading'))).toBeVisible();
        await citizen.main
          .getByRole('button', { name: new RegExp(`^${t('access.unexpected')}`) })
          .first()
          .click();
        await page.getByRole('textbox', { name: t('access.ask.label') }).fill(cast.question);
        await expectAccessible(page, 'asking about an opening');
        await expectNoSidewaysScroll(page, 'asking about an opening');
        await citizen.press(t('access.ask.send'));
        await expect(citizen.main.getByText(t('access.waits'))).toBeVisible();
        await lead.page.reload();
        const asked = lead.page.getByRole('article', { name: t('staff.access.about', { number }) });
        await expect(asked.getByText(cast.question)).toBeVisible();
        await expectAccessible(lead.page, 'the questions at the desk');
        await asked.getByRole('textbox').fill(cast.reply);
        await asked.getByRole('button', { name: t('staff.access.send') }).click();
        await expect(asked).toBeHidden();
        await citizen.follow(t('access.back'));
        await page.goto('/inbox?kind=ACCESS_ANSWERED');
        await page.locator('.g-inbox__row').first().getByRole('link').click();
        await expect(citizen.main.getByText(cast.reply)).toBeVisible();
        await lead.leave();
      });
    }

    await test.step('a copy of everything is fetched, to read and for programs', async () => {
      await page.goto('/my-data');
      for (const format of ['PDF', 'JSON'] as const) {
        const saving = page.waitForEvent('download');
        await citizen.press(t(`data.copy.${format}`));
        const content = await readFile(await (await saving).path());
        if (format === 'PDF') expect(content.subarray(0, 5).toString()).toBe('%PDF-');
        else {
          const copy = JSON.parse(content.toString()) as { format: string; cases: { number: string }[] };
          expect(copy.format).toBe('gehor-my-data/1');
          expect(copy.cases.map((each) => each.number)).toContain(number.replace(/\D/g, ''));
        }
      }
      await expect(citizen.main.getByRole('heading', { name: t('data.copy.before') })).toBeVisible();
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAccessible(page, 'my data, dark');
      await page.emulateMedia({ forcedColors: 'active' });
      await expectAccessible(page, 'my data, forced colours');
    });

    await handler.leave();
    await citizen.leave();
  });
}
