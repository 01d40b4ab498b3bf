import { expect, type Locator, test } from '@playwright/test';
import { ComplaintJourney } from '../pages/complaint';
import {
  chooseByKey,
  complaint,
  gustavsNumber,
  look,
  phone,
  pressByKey,
  sayWhom,
} from '../pages/representing';
import { Person } from '../person';

const name = 'Astrid Lindqvist';

/** A case in the list, as it stands under a heading. */
function cardUnder({ main, page }: Person, heading: string, number: string): Locator {
  return main
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: heading, exact: true }) })
    .getByRole('article')
    .filter({ hasText: number });
}

test('a patient says no and then takes the case over, and the relative hears what still comes', async ({
  browser,
}) => {
  const astrid = await Person.at(browser, name, 'sv', phone);
  const gustav = await Person.at(browser, 'Gustav Lindqvist', 'sv', phone);
  const { t } = astrid;
  const words = `Pappa fick fel medicin. ${Date.now()}`;
  const journey = new ComplaintJourney(astrid, complaint(words));
  let number = '';

  await test.step('the relative files', async () => {
    await astrid.page.goto('/write?kind=COMPLAINT');
    await astrid.logIn('citizen');
    await journey.begin();
    await sayWhom(
      astrid,
      t('filing.whom.REPRESENTED'),
      'Gustav Lindqvist',
      gustavsNumber,
      'Patienten vill det',
    );
    await journey.answerFromUnitUntilFiles();
    await astrid.press(t('filing.goOn'));
    await journey.answerContact();
    await journey.check();
    number = await journey.send();
    await astrid.follow(t('receipt.toCase'));
    await expect(astrid.main.getByText(t('people.state.REQUESTED.REPRESENTATIVE')).first()).toBeVisible();
  });

  await test.step('it is the patient’s turn, who says no', async () => {
    await gustav.page.goto('/cases');
    await gustav.logIn('citizen');
    const card = cardUnder(gustav, t('cases.group.yours'), number);
    await expect(card).toBeVisible();
    await look(gustav.page, 'my cases, with one to answer');
    await card.getByRole('link').click();
    await expect(gustav.main.getByText(t('people.asked.yours', { name })).first()).toBeVisible();
    await gustav.main
      .getByRole('link', { name: t('people.answer') })
      .first()
      .click();
    await chooseByKey(gustav.page, t('consent.act.DECLINE_CONSENT', { name }));
    await pressByKey(gustav.page, t('consent.send'));
    await expect(gustav.page.getByRole('region', { name: t('consent.done.heading') })).toBeFocused();
    await look(gustav.page, 'the patient has said no');
    await gustav.follow(t('citizen.nav.cases'));
    await expect(cardUnder(gustav, t('cases.group.theirs'), number)).toContainText(t('cases.asked.no'));
  });

  await test.step('the relative hears it on the open page, and that her own words are answered', async () => {
    await expect(astrid.main.getByText(t('people.comes.final'))).toBeVisible();
    await expect(astrid.main.getByText(t('people.comes.open'))).toBeVisible();
    await expect(astrid.main.getByRole('link', { name: t('people.own.write') })).toBeVisible();
    await look(astrid.page, 'the case of the relative, after the no');
  });

  await test.step('the patient takes the case over, and sees all of it', async () => {
    await cardUnder(gustav, t('cases.group.theirs'), number).getByRole('link').click();
    await expect(gustav.main).not.toContainText(words);
    await gustav.main
      .getByRole('link', { name: t('people.change') })
      .first()
      .click();
    await chooseByKey(gustav.page, t('consent.act.TAKE_OVER'));
    await pressByKey(gustav.page, t('consent.send'));
    await pressByKey(gustav.page, t('consent.sure.yes.TAKE_OVER'));
    await expect(gustav.main.getByText(t('consent.done.TAKE_OVER'))).toBeVisible();
    await gustav.main
      .getByRole('link', { name: t('consent.toCase') })
      .first()
      .click();
    await gustav.main.getByText(t('case.sent.other')).click();
    await expect(gustav.main.getByText(words)).toBeVisible();
    await expect(gustav.main.getByRole('link', { name: t('acts.withdraw') })).toBeVisible();
  });

  await test.step('the relative hears who decides now, and cannot take it back any more', async () => {
    await expect(astrid.main.getByText(t('people.comes.takenOver'))).toBeVisible();
    await expect(astrid.main.getByText(t('people.comes.open'))).toBeVisible();
    await expect(astrid.main.getByRole('link', { name: t('acts.withdraw') })).toHaveCount(0);
    await expect(astrid.main.getByRole('textbox', { name: t('dialogue.add') })).toBeVisible();
    await look(astrid.page, 'the case of the relative, taken over by the patient');
  });

  await gustav.leave();
  await astrid.leave();
});
