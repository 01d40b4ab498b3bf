import { expect, test } from '@playwright/test';
import { expectAccessible } from '../axe';
import { ComplaintJourney } from '../pages/complaint';
import { Desk } from '../pages/desk';
import {
  chooseByKey,
  complaint,
  gustavsNumber,
  look,
  noorsNumber,
  phone,
  pressByKey,
  sayWhom,
} from '../pages/representing';
import { Person } from '../person';

test('a relative files, the patient says yes, and takes it back while the relative reads', async ({
  browser,
}) => {
  const astrid = await Person.at(browser, 'Astrid Lindqvist', 'sv', phone);
  const gustav = await Person.at(browser, 'Gustav Lindqvist', 'sv', phone);
  const karin = await Person.at(browser, 'Karin Holm', 'sv');
  const { t } = astrid;
  const desk = new Desk(karin);
  const words = `Pappa fick vänta i sju timmar. ${Date.now()}`;
  const opening = `Gustav undersöktes två gånger. ${Date.now()}`;
  const journey = new ComplaintJourney(astrid, complaint(words));
  let number = '';
  let path = '';

  await test.step('the relative says whom it is about, and is told what she is answered', async () => {
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
    await expect(astrid.heading(t('filing.files.heading'))).toBeFocused();
    await astrid.press(t('filing.goOn'));
    await journey.answerContact();
    await journey.check();
    await expect(astrid.main.getByText(t('whom.answered.patient'))).toBeVisible();
    await expect(astrid.main.getByText(t('whom.told.asked'))).toBeVisible();
    await look(astrid.page, 'check answers, for somebody else');
    number = await journey.send();
    await expect(
      astrid.main.getByText(t('people.receipt.heading.patient', { name: 'Gustav Lindqvist' })),
    ).toBeVisible();
    await look(astrid.page, 'the receipt, for somebody else');
  });

  await test.step('she sees what she wrote, and is told what is not shown', async () => {
    await astrid.follow(t('receipt.toCase'));
    await expect(astrid.main.getByText(t('people.own.heading'))).toBeVisible();
    await expect(astrid.main.getByText(t('people.state.REQUESTED.REPRESENTATIVE')).first()).toBeVisible();
    await look(astrid.page, 'the case, not answered by the patient');
    path = new URL(astrid.page.url()).pathname;
  });

  await test.step('the handler sees who filed for whom, and that only she is reached', async () => {
    await desk.openQueue();
    await desk.openNewCase(number);
    await desk.take();
    const people = karin.page.getByRole('region', { name: karin.t('staff.people.heading') });
    await expect(people).toContainText('Astrid Lindqvist');
    await expect(people).toContainText(karin.t('staff.reach.open.OWN'));
    await expectAccessible(karin.page, 'who filed for whom');
  });

  await test.step('the patient is asked, and reads nothing of what was written', async () => {
    await gustav.page.goto('/inbox');
    await gustav.logIn('citizen');
    const item = gustav.main.getByRole('listitem').filter({ hasText: number }).first();
    await look(gustav.page, 'the inbox, asked for consent');
    await item.getByRole('link').click();
    await expect(gustav.heading(t('people.asked.heading'))).toBeVisible();
    await expect(gustav.main.getByText('Astrid Lindqvist').first()).toBeVisible();
    await expect(gustav.main).not.toContainText(words);
    await look(gustav.page, 'the question to the patient');
    await gustav.page.goto(path);
    await expect(gustav.main.getByRole('link', { name: t('people.answer') }).first()).toBeVisible();
    await expect(gustav.main).not.toContainText(words);
    await look(gustav.page, 'the case of one who has not answered');
    await gustav.main
      .getByRole('link', { name: t('people.answer') })
      .first()
      .click();
  });

  await test.step('the patient says yes by the keyboard, and both see the whole case', async () => {
    const name = 'Astrid Lindqvist';
    await chooseByKey(gustav.page, t('consent.act.GIVE_CONSENT', { name }));
    await pressByKey(gustav.page, t('consent.send'));
    await expect(
      gustav.page.getByRole('dialog', { name: t('consent.sure.GIVE_CONSENT', { name }) }),
    ).toBeVisible();
    await expectAccessible(gustav.page, 'asked once more');
    await pressByKey(gustav.page, t('consent.sure.yes.GIVE_CONSENT', { name }));
    await expect(gustav.page.getByRole('region', { name: t('consent.done.heading') })).toBeFocused();
    await look(gustav.page, 'the patient has said yes');
    await expect(astrid.main.getByText(t('people.own.heading'))).toHaveCount(0);
    await expect(astrid.main.getByText(t('people.state.ACTIVE.REPRESENTATIVE'))).toBeVisible();
    await look(astrid.page, 'the case, after the yes');
    await gustav.main
      .getByRole('link', { name: t('consent.toCase') })
      .first()
      .click();
    await gustav.main.getByText(t('case.sent.other')).click();
    await expect(gustav.main.getByText(words)).toBeVisible();
    await look(gustav.page, 'the case of the patient');
  });

  await test.step('the relative hears of it, and reads the answer', async () => {
    await desk.write(opening, ['Två av oss var sjuka.'], 'Vi ser till alla en gång i timmen.');
    await desk.publish(opening);
    await astrid.main.getByRole('link', { name: t('case.readAnswer') }).click();
    await expect(astrid.main.getByText(opening)).toBeVisible();
    await look(astrid.page, 'the answer, read by the relative');
  });

  await test.step('the patient takes the yes back, and the open answer is gone at once', async () => {
    await gustav.page.goto('/representations');
    await expect(gustav.heading(t('people.mine.heading'))).toBeVisible();
    await look(gustav.page, 'who speaks for me');
    const card = gustav.main.getByRole('article').filter({ hasText: number });
    await card.getByRole('button').first().click();
    await expect(gustav.page.getByRole('dialog')).toBeVisible();
    await expectAccessible(gustav.page, 'ending it');
    await gustav.press(t('people.end.button'));
    await expect(card.getByText(t('people.state.WITHDRAWN.PATIENT'))).toBeVisible();
    await expect(astrid.heading(t('people.gone.answer'))).toBeVisible();
    await expect(astrid.main).not.toContainText(opening);
    await look(astrid.page, 'the answer, gone');
    await expect(astrid.main.getByText(t('people.comes.nothing'))).toBeVisible();
    await astrid.follow(t('people.gone.own'));
    await expect(astrid.main.getByText(t('people.own.heading'))).toBeVisible();
    await expect(astrid.main.getByText(t('people.state.WITHDRAWN.byPatient')).first()).toBeVisible();
    await look(astrid.page, 'the case, after the yes was taken back');
    await astrid.page.goto(`${path}/answer`);
    await expect(astrid.heading(t('people.gone.answer'))).toBeVisible();
    await expect(astrid.main).not.toContainText(opening);
  });

  await karin.leave();
  await gustav.leave();
  await astrid.leave();
});

test('a mother files for her child, and is let in by the unit, which reads the paper', async ({
  browser,
}) => {
  const leila = await Person.at(browser, 'Leila Haddad', 'sv', phone);
  const karin = await Person.at(browser, 'Karin Holm', 'sv');
  const { page, t } = leila;
  const desk = new Desk(karin);
  const words = `Noor fick fel bandage. ${Date.now()}`;
  const journey = new ComplaintJourney(leila, complaint(words));
  let number = '';

  await test.step('the mother files, with the paper that shows it', async () => {
    await page.goto('/write?kind=COMPLAINT');
    await leila.logIn('citizen');
    await journey.begin();
    await sayWhom(leila, t('filing.whom.CHILD'), 'Noor Haddad', noorsNumber, 'Vårdnadshavare');
    await journey.answerFromUnitUntilFiles();
    await page
      .getByLabel(t('files.choose'), { exact: true })
      .setInputFiles([{ name: 'vardnad.txt', mimeType: 'text/plain', buffer: Buffer.from('Vårdnad') }]);
    await page.getByRole('checkbox', { name: 'vardnad.txt' }).check();
    await look(page, 'the file that shows it');
    await leila.press(t('filing.goOn'));
    await journey.answerContact();
    await journey.check();
    await expect(leila.main.getByText(t('whom.answered.staff'))).toBeVisible();
    number = await journey.send();
    await leila.follow(t('receipt.toCase'));
    await expect(leila.main.getByText(t('people.state.CLAIMED.REPRESENTATIVE')).first()).toBeVisible();
  });

  await test.step('the handler asks her, apart from the patient', async () => {
    await desk.openQueue();
    await desk.openNewCase(number);
    await desk.take();
    await karin.press(t('staff.act.ASK_CITIZEN'));
    const mother = t('staff.side.SUBMITTER', { name: 'Leila Haddad' });
    const apart = karin.page.getByRole('radio', { name: t('staff.people.to', { who: mother }) });
    if (await apart.isVisible()) await apart.check();
    await karin.page.getByRole('textbox', { name: t('staff.ask.label') }).fill('Vilken dag var ni här?');
    await expectAccessible(karin.page, 'asking the one who filed');
    await karin.press(t('staff.ask.send'));
    await expect(leila.main.getByText('Vilken dag var ni här?')).toBeVisible();
  });

  await test.step('the handler reads the paper and lets her in, live on her page', async () => {
    const people = karin.page.getByRole('region', { name: t('staff.people.heading') });
    await expect(people.getByText('vardnad.txt').first()).toBeVisible();
    await people.getByRole('button', { name: t('staff.people.decide', { name: 'Leila Haddad' }) }).click();
    await karin.page.getByRole('radio', { name: t('staff.people.yes'), exact: true }).check();
    await karin.page.getByRole('textbox', { name: t('staff.decide.reason') }).fill('Papperet visar det.');
    await expectAccessible(karin.page, 'deciding who may speak');
    await karin.press(t('staff.decide.send'));
    await expect(people.getByText(/^Karin Holm sa ja/).first()).toBeVisible();
    await expect(leila.main.getByText(t('people.state.ACTIVE.REPRESENTATIVE'))).toBeVisible();
    await expect(leila.main.getByText(t('people.own.heading'))).toHaveCount(0);
    await look(page, 'the case of a child, let in');
  });

  await karin.leave();
  await leila.leave();
});
