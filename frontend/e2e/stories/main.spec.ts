import { expect, test } from '@playwright/test';
import { expectAccessible } from '../axe';
import { ComplaintJourney } from '../pages/complaint';
import { Desk } from '../pages/desk';
import { Mails } from '../pages/mails';
import { Person } from '../person';
import { casts } from './people';

for (const cast of casts) {
  test(`${cast.country}: a complaint is sent, asked about, answered and read, live on both sides`, async ({
    browser,
  }) => {
    const citizen = await Person.at(browser, cast.citizen, cast.locale);
    const handler = await Person.at(browser, cast.handler, cast.locale);
    const { page, t } = citizen;
    const desk = new Desk(handler);
    // An address of this run's own: the mails of other runs are not counted.
    const email = `${crypto.randomUUID()}@example.com`;
    const journey = new ComplaintJourney(citizen, { ...cast.complaint, email });
    let number = '';
    let unread = 0;
    let told = 0;
    const mails = new Mails(await citizen.context.newPage());

    await test.step('the start page tells what comes of each door', async () => {
      await page.goto('/');
      await expect(citizen.heading(t('start.heading'))).toBeVisible();
      await expect(citizen.main.getByText(t('start.complaint.promise'))).toBeVisible();
      await expectAccessible(page, 'the start page');
      await citizen.follow(t('start.complaint.act'));
    });

    await test.step('the citizen logs in by eID', async () => {
      await expect(citizen.heading(t('login.citizen.heading'))).toBeVisible();
      await expectAccessible(page, 'the login page');
      await citizen.logIn('citizen');
    });

    await test.step('the handler has the queue open', () => desk.openQueue());

    await test.step('the citizen writes and sends the complaint', async () => {
      await journey.begin();
      await journey.answerAll();
      await journey.check();
      number = await journey.send();
      expect(number).toMatch(/^[\d\s]{5,}$/);
    });

    await test.step('the citizen opens the case', async () => {
      await citizen.follow(t('receipt.toCase'));
      await expect(citizen.main.getByText(t('case.number', { number }), { exact: true })).toBeVisible();
      await expectAccessible(page, 'the case, received');
    });

    await test.step('the citizen brings back the code that came to the address, so that notices go there', async () => {
      const code = await mails.codeSentTo(email);
      const tab = await citizen.context.newPage();
      await tab.goto('/settings');
      await tab
        .getByRole('textbox', { name: t('settings.code.label') })
        .first()
        .fill(code);
      await tab
        .getByRole('button', { name: t('settings.code.save') })
        .first()
        .click();
      await expect(tab.getByText(t('settings.address.confirmed', { address: email }))).toBeVisible();
      await tab.close();
    });

    await test.step('the case comes to the handler by itself, who takes it', async () => {
      await desk.openNewCase(number);
      await desk.take();
      await expect(citizen.main.getByText(t('timeline.CASE_TAKEN', { who: cast.handler }))).toBeVisible();
    });

    await test.step('the handler asks, and the open page of the citizen shows it', async () => {
      await desk.ask(cast.question);
      await expect(citizen.main.getByText(cast.question)).toBeVisible();
      await expect(citizen.main.getByText(t('case.next.AWAITING_CITIZEN'))).toBeVisible();
      await expectAccessible(page, 'the case, asked about');
    });

    await test.step('the citizen replies, and the open page of the handler shows it', async () => {
      await page.getByRole('textbox', { name: t('dialogue.reply') }).fill(cast.reply);
      await citizen.press(t('dialogue.sendReply'));
      await expect(citizen.main.getByText(cast.reply)).toBeVisible();
      await expect(handler.main.getByText(cast.reply)).toBeVisible();
      await expectAccessible(handler.page, 'the case at the desk, replied to');
    });

    await test.step('the handler says to have read the reply', () => desk.readLetter());

    await test.step('the citizen waits at the inbox', async () => {
      await page.getByRole('link', { name: new RegExp(`^${t('citizen.nav.inbox')}`) }).click();
      await expect(citizen.heading(t('inbox.heading'))).toBeVisible();
      await expect(citizen.main.getByRole('listitem').filter({ hasText: number }).first()).toBeVisible();
      unread = await citizen.main.getByText(t('inbox.unread'), { exact: true }).count();
      // Of the question, which stood on an open page, there is a mail only when it came before it was read.
      told = await mails.noticesTo(email, cast.locale);
      await expectAccessible(page, 'the inbox');
    });

    await test.step('the answer is published, and the inbox shows it at once', async () => {
      await desk.write(cast.opening, cast.parts, cast.changes);
      await desk.publish(cast.opening);
      await expect(citizen.main.getByText(t('inbox.unread'), { exact: true })).toHaveCount(unread + 1);
      await expect(page).toHaveTitle(new RegExp(`^\\(${unread + 1}\\) `));
    });

    await test.step('a mail tells of the answer while it is unread, and nothing of what it says', async () => {
      const { unit, where, whatHappened, consequences, questions } = cast.complaint;
      const { question, reply, opening, parts, changes } = cast;
      const names = [...cast.citizen.split(' '), ...cast.handler.split(' ')];
      const words = [whatHappened, consequences, ...questions, question, reply, opening, ...parts, changes];
      await mails.expectNotices(email, cast.locale, told + 1, [
        number,
        number.replace(/\s/g, ''),
        unit,
        where,
        ...names,
        ...words,
        'klag',
      ]);
    });

    await test.step('the citizen reads the answer, question by question', async () => {
      const answer = page.getByRole('link', {
        name: new RegExp(`^${t('inbox.ANSWER', { unit: '' })}`),
      });
      await citizen.main
        .getByRole('listitem')
        .filter({ hasText: number })
        .filter({ has: answer })
        .getByRole('link')
        .click();
      await expect(citizen.main.getByText(cast.opening)).toBeVisible();
      for (const question of cast.complaint.questions) {
        await expect(page.getByRole('heading', { level: 2, name: question })).toBeVisible();
      }
      for (const part of cast.parts) await expect(citizen.main.getByText(part)).toBeVisible();
      await expect(citizen.main.getByText(cast.changes)).toBeVisible();
      await expect(page.getByRole('heading', { name: t('answer.whereToTurn') })).toBeVisible();
      await expect(page).toHaveTitle(unread === 0 ? /^[^(]/ : new RegExp(`^\\(${unread}\\) `));
      await expectAccessible(page, 'the answer');
    });

    await test.step('the case is done, and stands so among the cases', async () => {
      await citizen.follow(t('answer.toCase'));
      await expect(citizen.main.getByText(t('case.turn.done')).first()).toBeVisible();
      await citizen.follow(t('citizen.nav.cases'));
      await expect(citizen.heading(t('cases.heading'))).toBeVisible();
      await expectAccessible(page, 'my cases');
    });

    await handler.leave();
    await citizen.leave();
  });
}
