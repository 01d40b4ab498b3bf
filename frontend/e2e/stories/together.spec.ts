import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../axe';
import { Desk } from '../pages/desk';
import { Writing } from '../pages/writing';
import { Person } from '../person';

const phone = { viewport: { width: 320, height: 640 } };

test('two at one case see each other and write notes that the citizen does not see', async ({ browser }) => {
  const leila = await Person.at(browser, 'Leila Haddad', 'sv', phone);
  const karin = await Person.at(browser, 'Karin Holm', 'sv');
  const johan = await Person.at(browser, 'Johan Ek', 'sv', phone);
  const { t } = karin;
  const writing = new Writing(leila);
  const desk = new Desk(karin);
  const words = `Avdelningen ringer i morgon. ${Date.now()}`;

  await leila.page.goto('/write?kind=PRAISE');
  await leila.logIn('citizen');
  await desk.openQueue();
  await writing.begin('PRAISE');
  await writing.chooseUnit('ortopedi hudinge', /Ortopedkliniken.*Huddinge/s);
  await writing.goOn(t('filing.what.heading.PRAISE'));
  await writing.type(t('filing.what.label.PRAISE'), `Alla lyssnade på mig. ${Date.now()}`);
  await writing.goOn(t('filing.names.heading'));
  await writing.goOn(t('filing.identity.heading'));
  await writing.choose(t('filing.identity.SHOWN'));
  await writing.goOn(t('filing.contact.heading.others'));
  await writing.goOn(t('filing.check.heading'));
  await leila.press(t('filing.check.send.PRAISE'));
  await expect(leila.heading(t('receipt.heading.PRAISE'))).toBeVisible();
  const number = await leila.page.locator('.g-receipt__number').innerText();
  await desk.openNewCase(number);
  await desk.take();

  await johan.page.goto(new URL(karin.page.url()).pathname);
  await johan.logIn('staff');
  await expect(johan.heading(t('staff.case.heading', { number }))).toBeVisible();
  await expect(karin.page.getByText(t('staff.case.here', { names: 'Johan Ek' }))).toBeVisible();
  await expect(johan.page.getByText(t('staff.case.here', { names: 'Karin Holm' }))).toBeVisible();
  await expectAccessible(karin.page, 'a case that somebody else has open');

  // By keyboard alone.
  const notes = johan.page.getByRole('region', { name: t('staff.note.heading') });
  await notes.getByRole('button', { name: t('staff.note.write') }).press('Enter');
  const field = notes.getByRole('textbox', { name: t('staff.note.label') });
  await expect(field).toBeFocused();
  await expectAccessible(johan.page, 'writing a note');
  await expectNoSidewaysScroll(johan.page, 'writing a note');
  await field.pressSequentially(words);
  await johan.page.keyboard.press('Tab');
  await johan.page.keyboard.press('Enter');
  await expect(notes.getByText(words)).toBeVisible();
  await expect(notes.getByRole('heading')).toBeFocused();
  await expectAccessible(johan.page, 'notes on a phone');
  await expectNoSidewaysScroll(johan.page, 'notes on a phone');

  const read = karin.page.getByRole('region', { name: t('staff.note.heading') });
  await expect(read.getByText(words)).toBeVisible();
  await expect(read).toContainText('Johan Ek');

  await johan.leave();
  await expect(karin.page.getByText(t('staff.case.here', { names: 'Johan Ek' }))).toBeHidden();

  await leila.follow(t('receipt.toCase'));
  await expect(leila.main.getByText(number).first()).toBeVisible();
  await expect(leila.main.getByText(words)).toHaveCount(0);
  for (const person of [leila, karin]) await person.leave();
});
