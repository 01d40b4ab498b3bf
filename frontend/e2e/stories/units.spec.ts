import { expect, test } from '@playwright/test';
import { Desk } from '../pages/desk';
import { Writing } from '../pages/writing';
import { Person } from '../person';

const phone = { viewport: { width: 320, height: 640 } };
const board = /Patientnämnden i Region Stockholm/;

test('who does not know the unit writes to the patient board, which finds out', async ({ browser }) => {
  const leila = await Person.at(browser, 'Leila Haddad', 'sv', phone);
  const gunilla = await Person.at(browser, 'Gunilla Frisk', 'sv');
  const { page, t } = leila;
  const writing = new Writing(leila);
  const desk = new Desk(gunilla);
  const where = `I det gula huset vid stationen ${Date.now()}.`;

  await page.goto('/write?kind=PRAISE');
  await leila.logIn('citizen');
  await desk.openQueue();
  await writing.begin('PRAISE');
  await page.getByRole('combobox', { name: t('filing.unit.label') }).pressSequentially('zzzzqqqq');
  await expect(leila.main.getByText(t('filing.unit.found', { count: 0 }))).toBeVisible();
  await leila.press(t('filing.unit.dontKnow'));
  const region = page.getByRole('combobox', { name: t('unit.region') });
  await expect(region).toBeFocused();
  await leila.press(t('filing.goOn'));
  await writing.look('the unknown unit, with what is missing');
  await region.selectOption('Region Stockholm');
  await writing.type(t('unit.words'), where);
  await expect(leila.main.getByText(board)).toBeVisible();
  await writing.goOn(t('filing.what.heading.PRAISE'));
  await writing.type(t('filing.what.label.PRAISE'), 'Tack för hjälpen.');
  await writing.goOn(t('filing.names.heading'));
  await writing.goOn(t('filing.identity.heading'));
  await writing.choose(t('filing.identity.SHOWN'));
  await writing.goOn(t('filing.contact.heading.others'));
  await writing.goOn(t('filing.check.heading'));
  await expect(leila.main.getByText(where)).toBeVisible();
  await expect(leila.main.getByText(board)).toBeVisible();
  await leila.press(t('filing.check.send.PRAISE'));
  await expect(leila.heading(t('receipt.heading.PRAISE'))).toBeVisible();
  const number = await page.locator('.g-receipt__number').innerText();
  await leila.follow(t('receipt.toCase'));
  await expect(leila.main.getByText(board).first()).toBeVisible();
  await writing.look('the case whose unit is not known yet');

  await desk.openNewCase(number);
  const units = gunilla.page.getByRole('region', { name: t('staff.unit.heading'), exact: true });
  await expect(units).toContainText(t('staff.unit.unknown'));
  await expect(units).toContainText(where);
  await desk.take();
  await units.getByRole('button', { name: t('staff.unit.set') }).click();
  await units.getByRole('combobox', { name: t('staff.unit.search') }).pressSequentially('ortopedi hudinge');
  await units
    .getByRole('option', { name: /Ortopedkliniken.*Huddinge/s })
    .first()
    .click();
  await units.getByRole('button', { name: t('staff.unit.save') }).click();
  await expect(units).not.toContainText(t('staff.unit.unknown'));
  await expect(units).toContainText(/Ortopedkliniken/);

  const told = leila.page.getByRole('region', { name: t('timeline.heading') });
  await expect(told).toContainText(/Gunilla Frisk.*Ortopedkliniken/s);
  await writing.look('the case whose unit is set');
  await gunilla.leave();
  await leila.leave();
});

test('one matter of two units is one case, and who has no login may not know the unit either', async ({
  browser,
}) => {
  const olav = await Person.at(browser, 'Olav Nilsen', 'nb', phone);
  const { page, t } = olav;
  const writing = new Writing(olav);

  await page.goto('/say');
  await olav.press(t('filing.unit.dontKnow'));
  await page.getByRole('combobox', { name: t('unit.region') }).selectOption('Nordland');
  await writing.type(t('unit.words'), 'Et legesenter i nærheten av havna.');
  await expect(olav.main.getByText(/Pasient- og brukerombudet i Nordland/)).toBeVisible();
  await writing.type(t('filing.what.label.IMPROVEMENT'), 'Skiltene i gangen fører ingen steder.');
  await writing.look('without login, without the unit');
  await olav.press(t('say.send'));
  await expect(olav.heading(t('say.sent.heading'))).toBeVisible();

  await page.goto('/write?kind=PRAISE');
  await olav.logIn('citizen');
  await writing.begin('PRAISE');
  await writing.chooseUnit('ortopedi hudinge', /Ortopedkliniken.*Huddinge/s);
  await olav.press(t('unit.more.add'));
  await page.getByRole('combobox', { name: t('unit.more.search') }).pressSequentially('akut danderyd');
  await page
    .getByRole('option', { name: /Danderyd/ })
    .first()
    .click();
  const further = page.getByRole('region', { name: t('unit.more.list') });
  await expect(further).toContainText('Danderyd');
  await writing.look('two units');
  await further.getByRole('button', { name: new RegExp(t('unit.more.remove', { name: '' }).trim()) }).click();
  await expect(page.getByRole('heading', { name: t('unit.more') })).toBeFocused();
  await olav.leave();
});
