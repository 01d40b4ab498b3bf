import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../axe';
import { ComplaintJourney } from '../pages/complaint';
import { Desk } from '../pages/desk';
import { Person } from '../person';
import { casts } from './people';

const phone = { viewport: { width: 320, height: 700 } };

for (const cast of casts) {
  test(`${cast.country}: an answer is rated, the case is opened again, and a second answer stands first`, async ({
    browser,
  }) => {
    const citizen = await Person.at(browser, cast.citizen, cast.locale, phone);
    const handler = await Person.at(browser, cast.handler, cast.locale);
    const { page, t } = citizen;
    const desk = new Desk(handler);
    const number = await test.step('a complaint is sent and taken', async () => {
      const sent = await send(citizen, cast.complaint);
      await citizen.follow(t('receipt.toCase'));
      await expect(citizen.main.getByText(t('case.notOpened'))).toBeVisible();
      await desk.openQueue();
      await desk.openNewCase(sent);
      await desk.take();
      return sent;
    });
    const caseUrl = page.url();

    await test.step('an unfinished letter is found again on another device', async () => {
      const half = cast.reply.slice(0, 6);
      await page.getByRole('textbox', { name: t('dialogue.add') }).fill(half);
      await expect(citizen.main.getByText(kept(t))).toBeVisible();
      await expectAccessible(page, 'the case with a kept letter');
      await expectNoSidewaysScroll(page, 'the case with a kept letter');
      const other = await Person.at(browser, cast.citizen, cast.locale);
      await other.page.goto(caseUrl);
      await other.logIn('citizen');
      await expect(other.page.getByRole('textbox', { name: t('dialogue.add') })).toHaveValue(half);
      await other.page.getByRole('textbox', { name: t('dialogue.add') }).fill(cast.reply);
      await other.press(t('dialogue.sendMore'));
      await expect(handler.main.getByText(cast.reply)).toBeVisible();
      await other.leave();
    });

    await test.step('the citizen sees that the unit has opened the letter', async () => {
      await handler.page.reload();
      await expect(handler.main.getByText(cast.reply)).toBeVisible();
      await desk.readLetter();
      await page.reload();
      await expect(citizen.main.getByText(new RegExp(t('dialogue.opened', { at: '' }).trim()))).toBeVisible();
    });

    await test.step('the answer comes, is read at 320 pixels, and is rated question by question', async () => {
      await desk.write(cast.opening, cast.parts, cast.changes);
      await desk.publish(cast.opening);
      await citizen.follow(t('case.readAnswer'));
      await expect(citizen.main.getByText(cast.opening)).toBeVisible();
      await choose(t('rating.whole'), 'NO');
      for (const question of cast.complaint.questions) {
        await choose(t('rating.question', { question }), 'PARTLY');
      }
      await citizen.press(t('rating.send'));
      await expect(citizen.main.getByText(t('rating.said', { word: t('rating.NO') }))).toBeVisible();
      await expectAccessible(page, 'the answer, rated');
      await expectNoSidewaysScroll(page, 'the answer, rated');
      await expect(handler.main.getByText(t('staff.rating.NO'))).toBeVisible();
      await expectAccessible(handler.page, 'the rating at the desk');
    });

    await test.step('the citizen asks for the case to be opened again', async () => {
      await citizen.follow(t('acts.reopen'));
      await expect(citizen.heading(t('reopen.heading'))).toBeVisible();
      await page.getByRole('textbox', { name: t('reopen.reason') }).fill('Nej');
      await citizen.press(t('reopen.button'));
      await expect(page.getByRole('heading', { name: t('filing.errors') })).toBeFocused();
      await expectAccessible(page, 'asking again, refused');
      await expectNoSidewaysScroll(page, 'asking again, refused');
      await page.getByRole('textbox', { name: t('reopen.reason') }).fill(cast.complaint.whatHappened);
      await citizen.press(t('reopen.button'));
      await expect(citizen.main.getByRole('heading', { name: t('reopening.heading') })).toBeVisible();
      await expectAccessible(page, 'the case, asked to be opened again');
    });

    await test.step('the unit decides, live on both sides', async () => {
      await expect(handler.main.getByText(cast.complaint.whatHappened)).toHaveCount(2);
      await handler.press(t('staff.act.DECIDE_REOPENING'));
      await handler.page.getByRole('radio', { name: t('staff.decide.yes') }).check();
      await handler.page.getByRole('textbox', { name: t('staff.decide.reason') }).fill(cast.changes);
      await expectAccessible(handler.page, 'deciding');
      await handler.press(t('staff.decide.send'));
      await expect(citizen.main.getByText(cast.changes)).toBeVisible();
    });

    await test.step('the second answer stands first, the first one below as replaced', async () => {
      await desk.write(cast.reply, cast.parts, cast.changes);
      await desk.publish(cast.reply);
      await citizen.follow(t('case.readAnswer'));
      await expect(citizen.main.getByText(t('answer.replaced'))).toBeVisible();
      await expect(citizen.main.getByText(cast.opening)).toBeVisible();
      await expect(citizen.main.getByRole('article').first()).toContainText(cast.reply);
      await expect(citizen.main.getByText(number, { exact: false }).first()).toBeVisible();
      await expectAccessible(page, 'two versions of the answer');
      await expectNoSidewaysScroll(page, 'two versions of the answer');
    });

    await handler.leave();
    await citizen.leave();

    async function choose(group: string, word: 'YES' | 'PARTLY' | 'NO'): Promise<void> {
      const radio = page
        .getByRole('group', { name: group })
        .getByRole('radio', { name: t(`rating.${word}`) });
      await radio.check();
    }
  });
}

test('English, dark: a case is taken back by keyboard, and leaves the queue', async ({ browser }) => {
  const [cast] = casts;
  if (!cast) throw new Error('There is no cast.');
  const citizen = await Person.at(browser, cast.citizen, 'en', { colorScheme: 'dark' });
  const { page, t } = citizen;
  await send(citizen, cast.complaint);
  await citizen.follow(t('receipt.toCase'));
  await page.getByRole('link', { name: t('acts.withdraw') }).focus();
  await page.keyboard.press('Enter');
  await expect(citizen.heading(t('withdraw.heading'))).toBeFocused();
  await expectAccessible(page, 'taking a case back, dark');
  await page.emulateMedia({ forcedColors: 'active' });
  await expectAccessible(page, 'taking a case back, forced colours');
  await page.getByRole('textbox', { name: t('withdraw.reason') }).focus();
  await page.keyboard.type('It is settled.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(citizen.main.getByText(t('withdrawn.text'))).toBeVisible();
  await expect(citizen.main.getByText(t('case.next.WITHDRAWN'))).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expectAccessible(page, 'a case taken back, forced colours');
  await citizen.leave();
});

async function send(citizen: Person, complaint: (typeof casts)[number]['complaint']): Promise<string> {
  const { page, t } = citizen;
  const journey = new ComplaintJourney(citizen, {
    ...complaint,
    email: `${crypto.randomUUID()}@example.com`,
  });
  await page.goto('/');
  await citizen.follow(t('start.complaint.act'));
  await citizen.logIn('citizen');
  await journey.begin();
  await journey.answerAll();
  await journey.check();
  return journey.send();
}

/** "Kept at 10:42", whatever the time is. */
function kept(t: Person['t']): RegExp {
  return new RegExp(t('letter.kept', { time: '@' }).replace('@', '.*'));
}
