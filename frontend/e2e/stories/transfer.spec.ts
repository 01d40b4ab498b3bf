import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../axe';
import { ComplaintJourney } from '../pages/complaint';
import { Desk } from '../pages/desk';
import { Person } from '../person';
import { casts } from './people';

const phone = { viewport: { width: 320, height: 700 } };
const cast = casts[0];
const elsewhere = { handler: 'Tove Bergström', search: 'akut enköping', unit: /Akutmottagningen.*Enköping/s };

test('a case passes to a unit in another region, and all who look at it see that at once', async ({
  browser,
}) => {
  if (!cast) throw new Error('nobody to play');
  const citizen = await Person.at(browser, cast.citizen, cast.locale, phone);
  const karin = await Person.at(browser, cast.handler, cast.locale);
  const johan = await Person.at(browser, 'Johan Ek', cast.locale);
  const tove = await Person.at(browser, elsewhere.handler, cast.locale);
  const { page, t } = citizen;
  const here = new Desk(karin);
  const there = new Desk(tove);
  let number = '';

  await test.step('a complaint is sent, taken, and open on the page of a colleague', async () => {
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
    number = await journey.send();
    await citizen.follow(t('receipt.toCase'));
    await there.openQueue();
    await here.openQueue();
    await here.openNewCase(number);
    await here.take();
    await johan.page.goto(karin.page.url());
    await johan.logIn('staff');
    await expect(johan.heading(t('staff.case.heading', { number }))).toBeVisible();
  });

  await test.step('the handler sees before what would change', async () => {
    await karin.press(t('staff.act.TRANSFER'));
    await expect(karin.heading(t('transfer.heading', { number }))).toBeVisible();
    await karin.page
      .getByRole('combobox', { name: t('transfer.to.search') })
      .pressSequentially(elsewhere.search);
    await karin.page.getByRole('option', { name: elsewhere.unit }).first().click();
    const preview = karin.page.getByRole('region', { name: t('transfer.preview.heading') });
    await expect(preview).toContainText(t('transfer.access.GAINS'));
    await expect(preview).toContainText(t('transfer.access.LOSES'));
    await expect(preview).toContainText(t('transfer.clock.rule'));
    await expect(preview).not.toContainText(elsewhere.handler);
    await expectAccessible(karin.page, 'what a transfer would change');
    await karin.page.setViewportSize(phone.viewport);
    await expectAccessible(karin.page, 'what a transfer would change, on a phone');
    await expectNoSidewaysScroll(karin.page, 'what a transfer would change, on a phone');
    await karin.page.setViewportSize({ width: 1280, height: 800 });
    await karin.page.getByRole('radio', { name: t('transfer.reason.CARE_WAS_THERE') }).check();
    await karin.page
      .getByRole('textbox', { name: t('transfer.note') })
      .fill('Hon behandlades hos er, inte hos oss.');
    await karin.press(t('transfer.do'));
    await expect(karin.main.getByText(t('transfer.gone.mine'))).toBeVisible();
    await expectAccessible(karin.page, 'the receipt');
  });

  await test.step('the open page of the colleague closes with words', async () => {
    await expect(johan.main.getByText(t('transfer.gone.text'))).toBeVisible();
    await expect(johan.main.getByText(cast.complaint.whatHappened)).toHaveCount(0);
    await expectAccessible(johan.page, 'a case that has gone');
    await johan.page.reload();
    await expect(johan.heading(t('staff.case.absent.heading'))).toBeVisible();
    await johan.page.goto('/desk/passed-on');
    await expect(johan.main.getByText(t('transfer.receipts.number', { number }))).toBeVisible();
    await expectAccessible(johan.page, 'receipts');
    await johan.page.setViewportSize(phone.viewport);
    await expectNoSidewaysScroll(johan.page, 'receipts, on a phone');
  });

  await test.step('the citizen sees at once where it is, why and by when the answer comes', async () => {
    await expect(citizen.main.getByText(elsewhere.unit).first()).toBeVisible();
    await expect(citizen.main.getByText(t('unit.moved.why.CARE_WAS_THERE'))).toBeVisible();
    await expect(citizen.main.getByText('Hon behandlades hos er')).toHaveCount(0);
    await expectAccessible(page, 'a case that has moved');
    await expectNoSidewaysScroll(page, 'a case that has moved');
  });

  await test.step('the new unit gets it as a new case, with the note, and takes it', async () => {
    await there.openNewCase(number);
    await expect(tove.main.getByText('Hon behandlades hos er, inte hos oss.')).toBeVisible();
    await expect(tove.main.getByText(cast.complaint.whatHappened)).toBeVisible();
    await there.take();
    await tove.page.setViewportSize(phone.viewport);
    await expectAccessible(tove.page, 'a case from elsewhere, on a phone');
    await expectNoSidewaysScroll(tove.page, 'a case from elsewhere, on a phone');
    await expect(citizen.main.getByText(new RegExp(elsewhere.handler)).first()).toBeVisible();
  });

  await test.step('it is in the inbox', async () => {
    await page.goto('/inbox');
    await expect(
      citizen.main
        .getByRole('link', { name: new RegExp(t('inbox.CASE_TRANSFERRED', { unit: '' }).trim()) })
        .first(),
    ).toBeVisible();
    await expectAccessible(page, 'the inbox with a case that has moved');
  });
});
