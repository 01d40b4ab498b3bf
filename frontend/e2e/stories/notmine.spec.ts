import { expect, test } from '@playwright/test';
import { ComplaintJourney } from '../pages/complaint';
import { Desk } from '../pages/desk';
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

test('a number leads to somebody else, who says so, and is asked again after a slip', async ({ browser }) => {
  const astrid = await Person.at(browser, name, 'sv', phone);
  const gustav = await Person.at(browser, 'Gustav Lindqvist', 'sv', phone);
  const karin = await Person.at(browser, 'Karin Holm', 'sv');
  const { t } = astrid;
  const desk = new Desk(karin);
  const words = `Hon fick fel medicin. ${Date.now()}`;
  const journey = new ComplaintJourney(astrid, complaint(words));
  let number = '';

  await test.step('the patient of the number is known by another name', async () => {
    await gustav.page.goto('/cases');
    await gustav.logIn('citizen');
    await astrid.page.goto('/write?kind=COMPLAINT');
    await astrid.logIn('citizen');
    await journey.begin();
    await sayWhom(astrid, t('filing.whom.REPRESENTED'), 'Berta Ek', gustavsNumber, 'Patienten vill det');
    await journey.answerFromUnitUntilFiles();
    await astrid.press(t('filing.goOn'));
    await journey.answerContact();
    await journey.check();
    number = await journey.send();
    await astrid.follow(t('receipt.toCase'));
  });

  await test.step('the handler is warned of it', async () => {
    await desk.openQueue();
    await desk.openNewCase(number);
    await desk.take();
    await expect(karin.main.getByText(t('staff.people.named'), { exact: true })).toBeVisible();
    await expectCalm(karin);
  });

  await test.step('who got the question says that it is not about them', async () => {
    await gustav.page.goto('/inbox');
    await gustav.main.getByRole('listitem').filter({ hasText: number }).first().getByRole('link').click();
    await expect(gustav.main.getByText(t('people.agrees.PATIENT', { name }))).toBeVisible();
    await look(gustav.page, 'the question to the wrong person');
    await chooseByKey(gustav.page, t('consent.act.NOT_ABOUT_ME'));
    await pressByKey(gustav.page, t('consent.send'));
    await expect(gustav.page.getByRole('dialog')).toContainText(t('consent.sure.notMe'));
    await look(gustav.page, 'not about me, asked once more');
    await pressByKey(gustav.page, t('consent.sure.yes.NOT_ABOUT_ME'));
    await expect(gustav.main.getByText(t('consent.done.NOT_ABOUT_ME'))).toBeVisible();
    await expect(gustav.heading(t('people.notMine.heading'))).toBeVisible();
    await look(gustav.page, 'not about me, said');
    await gustav.page.goto('/cases');
    await gustav.main.getByRole('article').filter({ hasText: number }).getByRole('link').click();
    await expect(gustav.heading(t('people.notMine.heading'))).toBeVisible();
    await expect(gustav.main).not.toContainText(words);
    await look(gustav.page, 'the case that is not about the reader');
  });

  await test.step('the one who filed reads that the number may be wrong', async () => {
    await expect(astrid.main.getByText(t('people.comes.number'))).toBeVisible();
    await look(astrid.page, 'the case with a number that may be wrong');
  });

  await test.step('the handler asks the same person again, who may have chosen wrong', async () => {
    await expect(karin.main.getByText(t('staff.people.notAboutMe'))).toBeVisible();
    await karin.press(t('staff.people.correct'));
    await karin.page.getByRole('textbox', { name: t('staff.people.number') }).fill(gustavsNumber);
    await karin.page.getByRole('textbox', { name: t('staff.people.name') }).fill('Gustav Lindqvist');
    await karin.page.getByRole('textbox', { name: t('staff.decide.reason') }).fill('Gustav valde fel.');
    await karin.press(t('staff.people.correct.send'));
    await expect(karin.main.getByText(t('staff.people.named'), { exact: true })).toHaveCount(0);
    await expect(gustav.heading(t('people.asked.heading'))).toBeVisible();
    await expect(gustav.main).not.toContainText(words);
    await expect(gustav.main.getByRole('link', { name: t('people.answer') }).first()).toBeVisible();
    await look(gustav.page, 'asked again');
  });

  await karin.leave();
  await gustav.leave();
  await astrid.leave();
});

async function expectCalm(person: Person): Promise<void> {
  await look(person.page, 'a number of another name');
}
