import { expect, test } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../axe';
import { Desk } from '../pages/desk';
import { Writing } from '../pages/writing';
import { Person } from '../person';

const phone = { viewport: { width: 320, height: 640 } };

test('praise is coded by its handler, again by a colleague who has not seen it, and compared', async ({
  browser,
}) => {
  const leila = await Person.at(browser, 'Leila Haddad', 'sv', phone);
  const karin = await Person.at(browser, 'Karin Holm', 'sv');
  const johan = await Person.at(browser, 'Johan Ek', 'sv', phone);
  const leader = await Person.at(browser, 'Birgitta Lund', 'sv');
  const { t } = karin;
  const writing = new Writing(leila);
  const desk = new Desk(karin);

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

  // By keyboard alone: some letters, Enter; severity; Enter in the empty field.
  await desk.openNewCase(number);
  await desk.take();
  const panel = karin.page.getByRole('region', { name: t('staff.coding.heading') });
  await panel.getByRole('button', { name: t('staff.coding.begin') }).press('Enter');
  const search = panel.getByRole('combobox', { name: t('staff.coding.search') });
  await expect(search).toBeFocused();
  await search.pressSequentially('bemöt');
  await search.press('Enter');
  await search.pressSequentially('lyssna');
  await search.press('Enter');
  await expectAccessible(karin.page, 'coding a case');
  await search.press('Enter');
  const low = panel.getByRole('radio', { name: /^1 Låg/ });
  await expect(low).toBeFocused();
  await low.press('Space');
  await search.press('Enter');
  await expect(panel.getByText(/Karin Holm/)).toBeVisible();
  await expect(panel).toContainText('Kommunikation: Bemötande');
  await expectAccessible(karin.page, 'a coded case');

  // Who leads draws it; nobody but its handler sees the coding then.
  await leader.page.goto('/desk/coding');
  await leader.logIn('staff');
  await expect(leader.heading(t('staff.coding.page'))).toBeVisible();
  const agreement = leader.page.getByRole('region', { name: t('staff.coding.agreement') });
  await agreement.getByRole('textbox', { name: t('staff.coding.draw.count') }).fill('50');
  await agreement.getByRole('button', { name: t('staff.coding.draw.do') }).click();
  await expect(agreement.getByText(t('staff.coding.tooFew', { fewest: 32 }))).toBeVisible();
  await expectAccessible(leader.page, 'agreement of coders');

  await johan.page.goto('/desk/coding');
  await johan.logIn('staff');
  await expectAccessible(johan.page, 'cases that wait for a second coder');
  await johan.page.getByRole('link', { name: number, exact: true }).click();
  const blind = johan.page.getByRole('region', { name: t('staff.coding.heading') });
  await expect(blind).not.toContainText('Bemötande');
  await expectAccessible(johan.page, 'a case to be coded blind');
  await expectNoSidewaysScroll(johan.page, 'a case to be coded blind');
  await blind.getByRole('button', { name: t('staff.coding.second.begin') }).click();
  const again = blind.getByRole('combobox', { name: t('staff.coding.search') });
  await again.pressSequentially('bemöt');
  await again.press('Enter');
  await again.press('Enter');

  for (const { page } of [johan, karin]) {
    const table = page.getByRole('table', { name: t('staff.coding.compare') });
    await expect(table.getByText(t('staff.coding.same'), { exact: true })).toBeVisible();
    await expect(table.getByText(t('staff.coding.differs'), { exact: true })).toBeVisible();
  }
  await expectAccessible(johan.page, 'two codings side by side');
  await expectNoSidewaysScroll(johan.page, 'two codings side by side');
  for (const person of [leila, karin, johan, leader]) await person.leave();
});
