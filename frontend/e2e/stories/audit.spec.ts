import { expect, test } from '@playwright/test';
import type { MessageId } from '../../src/locales/ids';
import { everyLook, expectAccessible, expectFit, expectNoSidewaysScroll } from '../axe';
import { Desk } from '../pages/desk';
import { Writing } from '../pages/writing';
import { Person } from '../person';

const phone = { viewport: { width: 320, height: 700 } };

/** Sends praise to a unit, by the shortest way. */
async function praise(person: Person): Promise<string> {
  const { page, t } = person;
  const writing = new Writing(person);
  const next = async (heading: MessageId) => {
    await person.press(t('filing.goOn'));
    await expect(person.heading(t(heading))).toBeFocused();
  };
  await page.goto('/write?kind=PRAISE');
  await person.logIn('citizen');
  await writing.begin('PRAISE');
  await writing.chooseUnit('ortopedi hudinge', /Ortopedkliniken.*Huddinge/s);
  await next('filing.what.heading.PRAISE');
  await writing.type(t('filing.what.label.PRAISE'), 'Tack för hjälpen.');
  await next('filing.names.heading');
  await next('filing.identity.heading');
  await writing.choose(t('filing.identity.SHOWN'));
  await next('filing.contact.heading.others');
  await next('filing.check.heading');
  await person.press(t('filing.check.send.PRAISE'));
  await expect(person.heading(t('receipt.heading.PRAISE'))).toBeVisible();
  return page.locator('.g-receipt__number').innerText();
}

test('who leads sees who opened a case, and a spot check is drawn, judged and kept', async ({ browser }) => {
  const leila = await Person.at(browser, 'Leila Haddad', 'sv');
  const karin = await Person.at(browser, 'Karin Holm', 'sv');
  const birgitta = await Person.at(browser, 'Birgitta', 'sv', phone);
  const { page, t } = birgitta;

  const number = await test.step('a handler opens a case', async () => {
    const desk = new Desk(karin);
    const sent = await praise(leila);
    await desk.openQueue();
    await desk.openNewCase(sent);
    return sent;
  });

  await test.step('who leads finds it by its number and by the name of who opened it', async () => {
    await page.goto('/desk/audit');
    await birgitta.logIn('staff');
    await expect(birgitta.heading(t('audit.heading'))).toBeVisible();
    await page.getByRole('textbox', { name: t('audit.case') }).fill(number);
    await birgitta.press(t('audit.search'));
    const found = page.getByRole('region', { name: t('audit.found') });
    await expect(found.getByRole('listitem')).toHaveCount(1);
    await expect(found).toContainText(/Karin Holm/);
    await expectFit(page, 'who opened a case', everyLook);
    await page.getByRole('textbox', { name: t('audit.name') }).fill('holm');
    await birgitta.press(t('audit.search'));
    await expect(page).toHaveURL(/name=holm/);
    await expect(found).toContainText(/Karin Holm/);
  });

  await test.step('a spot check is drawn, judged and closed', async () => {
    await birgitta.follow(t('audit.toReviews'));
    await expect(birgitta.heading(t('audit.reviews.heading'))).toBeVisible();
    await page.getByRole('textbox', { name: t('audit.name') }).fill('Karin');
    await page.getByRole('textbox', { name: t('audit.size') }).fill('1');
    await expectAccessible(page, 'drawing a spot check');
    await expectNoSidewaysScroll(page, 'drawing a spot check');
    await birgitta.press(t('audit.draw'));
    const item = page.getByRole('article', { name: t('audit.item', { place: 1 }) });
    await expect(item).toContainText(/Karin Holm/);
    await item.getByRole('radio', { name: t('audit.verdict.IN_ORDER'), exact: true }).check();
    await expectFit(page, 'a spot check', everyLook);
    await item.getByRole('button', { name: t('audit.judge') }).click();
    await expect(item.getByRole('button', { name: t('audit.judgeAnew') })).toBeVisible();
    await page
      .getByRole('textbox', { name: t('audit.conclusion') })
      .fill('Hon hade till uppgift att ta emot det.');
    await birgitta.press(t('audit.close'));
    await expect(birgitta.main.getByText(t('audit.result', { bad: 0, of: 1 }))).toBeVisible();
    await expect(item.getByRole('button')).toHaveCount(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expectAccessible(page, 'the spot check, closed');
    await birgitta.follow(t('audit.toReviews'));
    await expect(page.getByRole('link', { name: t('audit.open') }).first()).toBeVisible();
    await expectAccessible(page, 'the spot checks');
  });

  await leila.leave();
  await karin.leave();
  await birgitta.leave();
});
