import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../axe';
import { ComplaintJourney } from '../pages/complaint';
import { Desk } from '../pages/desk';
import { Person } from '../person';
import { casts } from './people';

const phone = { viewport: { width: 320, height: 700 } };
const cast = casts[0];

test('the time for an answer stands still and runs again, and the citizen sees it at once', async ({
  browser,
}) => {
  if (!cast) throw new Error('nobody to play');
  // Not the citizen of the main story: codes for a new address are sent to a person five times a day.
  const citizen = await Person.at(browser, 'Erik Sandberg', cast.locale, phone);
  const handler = await Person.at(browser, cast.handler, cast.locale);
  const { page, t } = citizen;
  const desk = new Desk(handler);
  const time = handler.page.getByRole('region', { name: t('staff.time.heading'), exact: true });

  await test.step('a complaint is sent and taken', async () => {
    await page.goto('/');
    await citizen.follow(t('start.complaint.act'));
    await citizen.logIn('citizen');
    const journey = new ComplaintJourney(citizen, {
      ...cast.complaint,
      email: `${crypto.randomUUID()}@example.com`,
    });
    await journey.begin();
    await journey.answerAll();
    await journey.check();
    const number = await journey.send();
    await citizen.follow(t('receipt.toCase'));
    await desk.openQueue();
    await desk.openNewCase(number);
    await desk.take();
  });

  await test.step('the handler lets the time stand still, and the open page of the citizen says so', async () => {
    // Without a question there is nothing to wait for.
    await expect(time.getByRole('button', { name: t('staff.interim.open') })).toBeVisible();
    await expect(time.getByRole('button', { name: t('staff.pause.open') })).toBeHidden();
    await desk.ask(cast.question);
    await time.getByRole('button', { name: t('staff.pause.open') }).click();
    await time.getByRole('radio').last().check();
    await expectAccessible(handler.page, 'letting the time stand still');
    await time.getByRole('button', { name: t('staff.pause.do') }).click();
    await expect(time.getByRole('button', { name: t('staff.pause.resume') })).toBeVisible();
    const next = page.getByRole('region', { name: t('case.next.heading') });
    await expect(next).toContainText(/Vi väntar på svar på vår fråga\./);
    await expectAccessible(page, 'the case whose time stands still');
    await expectNoSidewaysScroll(page, 'the case whose time stands still');
    await handler.page.setViewportSize({ width: 320, height: 700 });
    await expectAccessible(handler.page, 'the desk with time that stands still, on a phone');
    await expectNoSidewaysScroll(handler.page, 'the desk with time that stands still, on a phone');
    await handler.page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('the reply lets it run again', async () => {
    await page.getByRole('textbox', { name: t('dialogue.reply') }).fill(cast.reply);
    await citizen.press(t('dialogue.sendReply'));
    await expect(
      citizen.main.getByText(new RegExp(t('timeline.byMe.CLOCK_RESUMED', { day: 'none' }).trim())),
    ).toBeVisible();
    await expect(time.getByRole('button', { name: t('staff.pause.resume') })).toBeHidden();
  });

  await test.step('an interim answer says by when the answer is expected', async () => {
    const expected = new Date(Date.now() + 40 * 86_400_000);
    await time.getByRole('button', { name: t('staff.interim.open') }).click();
    await time.getByRole('textbox', { name: t('staff.interim.why') }).fill('Vi väntar på läkarens svar.');
    await time.getByRole('textbox', { name: t('staff.ask.day') }).fill(`${expected.getDate()}`);
    await time.getByRole('textbox', { name: t('staff.ask.month') }).fill(`${expected.getMonth() + 1}`);
    await time.getByRole('textbox', { name: t('staff.ask.year') }).fill(`${expected.getFullYear()}`);
    await expectAccessible(handler.page, 'writing that the answer takes longer');
    await time.getByRole('button', { name: t('staff.interim.send') }).click();
    await expect(citizen.main.getByText('Vi väntar på läkarens svar.')).toBeVisible();
    await expect(citizen.main.getByText(t('dialogue.interim'), { exact: true })).toBeVisible();
    await expectAccessible(page, 'the case with an interim answer');
  });

  await test.step('all of it is in the inbox', async () => {
    await page.goto('/inbox');
    for (const kind of ['CLOCK_PAUSED', 'CLOCK_RESUMED', 'INTERIM_ANSWER'] as const) {
      const words = t(`inbox.${kind}`, { unit: '' }).trim();
      await expect(citizen.main.getByRole('link', { name: new RegExp(words) }).first()).toBeVisible();
    }
  });
});
