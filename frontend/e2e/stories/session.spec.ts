import { expect, test } from '@playwright/test';
import { expectAccessible } from '../axe';
import { Person } from '../person';

test('a login that ends is made again beside the page, and nothing typed is lost', async ({ browser }) => {
  const marit = await Person.at(browser, 'Marit Eira', 'nb');
  const { page, context, t } = marit;
  await context.clock.install();
  await page.goto('/write?kind=COMPLAINT');
  await marit.logIn('citizen');
  const start = page.getByRole('button', { name: t('filing.begin.start'), exact: true });
  await start.or(page.getByRole('button', { name: t('filing.begin.new'), exact: true })).click();
  await expect(marit.heading(t('filing.whom.heading'))).toBeVisible();
  await page.goto(page.url().replace(/whom$/, 'what'));
  const field = page.getByRole('textbox', { name: t('filing.what.label.COMPLAINT') });
  const story = `Jeg ventet lenge. ${Math.random()}`;
  const saved = marit.main.getByText(new RegExp(t('filing.save.saved', { time: '\\d' })));
  await field.fill(story);
  await expect(marit.main.getByText(t('filing.save.saving'))).toBeVisible();
  await expect(saved).toBeVisible();

  await test.step('it is warned of two minutes ahead, and put off by a press', async () => {
    await context.clock.fastForward('28:30');
    const warning = page.getByRole('dialog', { name: t('session.soon.heading') });
    await expect(warning).toBeVisible();
    await marit.press(t('session.soon.stay'));
    await expect(warning).toBeHidden();
  });

  await test.step('when it has ended the page stays, and a second window asks who it is', async () => {
    await context.clock.fastForward('31:00');
    const ended = page.getByRole('dialog', { name: t('session.ended.heading') });
    await expect(ended).toBeVisible();
    await expectAccessible(page, 'the end of the login');
    const popup = page.waitForEvent('popup');
    await marit.press(t('session.ended.logIn'));
    const window = await popup;
    await window.getByRole('button', { name: /^Marit Eira/ }).click();
    await expect(ended).toBeHidden();
    await expect(field).toHaveValue(story);
  });

  await test.step('what is typed then is saved under the new login', async () => {
    await field.fill(`${story} Og så?`);
    await expect(saved).toBeVisible();
    await page.reload();
    await expect(field).toHaveValue(`${story} Og så?`);
  });
  await marit.leave();
});
