import { expect, test } from '@playwright/test';
import type { CaseKind } from '../../src/gql/graphql';
import { expectFit, expectNoSidewaysScroll } from '../axe';
import { Desk } from '../pages/desk';
import { Writing } from '../pages/writing';
import { Person } from '../person';

const phone = { viewport: { width: 320, height: 640 } };

test('thanks reach the unit without a name, and thanks come back', async ({ browser }) => {
  const leila = await Person.at(browser, 'Leila Haddad', 'sv', phone);
  const karin = await Person.at(browser, 'Karin Holm', 'sv');
  const { page, t } = leila;
  const writing = new Writing(leila);
  const desk = new Desk(karin);
  const text = `Tack till er alla som var så varma mot min mor ${Date.now()}.`;

  await page.goto('/');
  await expect(leila.main.getByText(t('start.thank.promise'))).toBeVisible();
  await writing.look('the start page');
  await leila.follow(t('start.thank.act'));
  await leila.logIn('citizen');
  await desk.openQueue();
  await writing.begin('PRAISE');
  await writing.chooseUnit('ortopedi hudinge', /Ortopedkliniken.*Huddinge/s);
  await writing.goOn(t('filing.what.heading.PRAISE'));
  await writing.type(t('filing.what.label.PRAISE'), text);
  await writing.goOn(t('filing.names.heading'));
  await writing.type(t('filing.names.label', { number: 1 }), 'Siv');
  await writing.goOn(t('filing.identity.heading'));
  await writing.choose(t('filing.identity.HIDDEN_FROM_UNIT'));
  await writing.goOn(t('filing.contact.heading.others'));
  await writing.goOn(t('filing.check.heading'));
  await expect(leila.main.getByText(t('filing.promise.praise'))).toBeVisible();
  await leila.press(t('filing.check.send.PRAISE'));
  await expect(leila.heading(t('receipt.heading.PRAISE'))).toBeVisible();
  await expect(leila.main.getByText(/Siv/)).toBeVisible();
  await writing.look('the receipt of thanks');
  const number = await page.locator('.g-receipt__number').innerText();

  await desk.openNewCase(number);
  await expect(karin.main.getByText(t('staff.words.who.HIDDEN_FROM_UNIT'))).toBeVisible();
  await expect(karin.main.getByText(text)).toBeVisible();
  await expect(karin.main).not.toContainText('Haddad');
  await desk.take();
  await leila.follow(t('receipt.toCase'));
  await expect(leila.main.getByText(t('case.next.noAnswer'))).toBeVisible();
  await desk.close('Hej! Siv blev rörd. Tack själv.');
  await expect(leila.main.getByText('Hej! Siv blev rörd. Tack själv.')).toBeVisible();
  await writing.look('the case, thanked');
  await page.goto('/inbox');
  const item = leila.main.getByRole('listitem').filter({ hasText: number }).first();
  await expect(item.getByRole('link')).toHaveText(/tackar dig/);
  await writing.look('the inbox with thanks');
  await karin.leave();
  await leila.leave();
});

test('a view in Norway is told that no answer comes, and becomes a proposal with nothing lost', async ({
  browser,
}) => {
  const marit = await Person.at(browser, 'Marit Eira', 'nb', phone);
  const { page, t } = marit;
  const writing = new Writing(marit);
  await page.goto('/write?kind=VIEW');
  await marit.logIn('citizen');
  await expect(marit.main.getByText(t('filing.promise.view.open'))).toBeVisible();
  await writing.begin('VIEW');
  await writing.chooseUnit('akutmottak haukland', /Akuttmottak.*Haukeland/s);
  await writing.goOn(t('filing.what.heading.VIEW'));
  await writing.type(t('filing.what.label.VIEW'), 'Skjermen henger bak en søyle.');
  await writing.goOn(t('filing.better.heading'));
  await writing.type(t('filing.better.label'), 'Flytt skjermen to meter.');
  await writing.goOn(t('filing.identity.heading'));

  await marit.follow(t('filing.kind.change'));
  await expect(marit.heading(t('filing.kind.heading'))).toBeVisible();
  await expect(marit.main.getByText(t('filing.promise.view.NONE'))).toBeVisible();
  await writing.look('the choice of a kind');
  await writing.choose(t('filing.kind.IMPROVEMENT'));
  await writing.goOn(t('filing.unit.heading'));
  await writing.goOn(t('filing.what.heading.IMPROVEMENT'));
  await expect(page.getByRole('textbox', { name: t('filing.what.label.IMPROVEMENT') })).toHaveValue(
    'Skjermen henger bak en søyle.',
  );
  await writing.goOn(t('filing.better.heading'));
  await writing.goOn(t('filing.follow.heading'));
  await writing.choose(t('filing.follow.yes'));
  await writing.goOn(t('filing.identity.heading'));
  await writing.choose(t('filing.identity.SHOWN'));
  await writing.goOn(t('filing.contact.heading.others'));
  await writing.goOn(t('filing.check.heading'));
  await expect(marit.main.getByText('Flytt skjermen to meter.')).toBeVisible();
  await marit.press(t('filing.check.send.IMPROVEMENT'));
  await expect(marit.heading(t('receipt.heading.IMPROVEMENT'))).toBeVisible();
  await expect(marit.main.getByText(t('receipt.next.follow'))).toBeVisible();
  await writing.look('the receipt of a proposal');
  await marit.leave();
});

for (const [locale, inLook] of [
  ['sv', 'in daylight'],
  ['nb', 'in the dark'],
  ['en', 'in forced colours'],
] as const) {
  test(`a proposal is sent without login and reaches the desk, in ${locale}, ${inLook}`, async ({
    browser,
  }) => {
    const anybody = await Person.at(browser, 'Anybody', locale, phone);
    const karin = await Person.at(browser, 'Karin Holm', locale);
    const { page, t } = anybody;
    const writing = new Writing(anybody);
    const desk = new Desk(karin);
    const look = (where: string) => expectFit(page, where, [inLook]);
    await desk.openQueue();
    await page.goto('/');
    await anybody.follow(t('start.suggest.nameless'));
    await expect(anybody.heading(t('say.heading'))).toBeVisible();
    await expect(page.getByRole('button', { name: t('shell.leave') })).toBeVisible();
    await writing.look('writing without login');
    await anybody.press(t('say.send'));
    await expect(anybody.main.getByRole('heading', { name: t('filing.errors') })).toBeVisible();
    await look('writing without login, refused');
    await writing.chooseUnit('ortopedi hudinge', /Ortopedkliniken.*Huddinge/s);
    await writing.type(t('filing.what.label.IMPROVEMENT'), 'The signs in the corridor lead nowhere.');
    await anybody.press(t('say.send'));
    await expect(anybody.heading(t('say.sent.heading'))).toBeVisible();
    await look('sent without login');
    const number = await page.locator('.g-receipt__number').innerText();
    const kept = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
    expect(kept.filter((key) => key !== 'gehor-language')).toEqual([]);

    await desk.openNewCase(number);
    await expect(karin.main.getByText(t('staff.words.who.ANONYMOUS'), { exact: true })).toBeVisible();
    await desk.take();
    await desk.close(null);
    await karin.leave();
    await anybody.leave();
  });
}

for (const [locale, who, kinds] of [
  ['sv', 'Dawit Tesfaye', ['VIEW', 'IMPROVEMENT']],
  ['nb', 'Olav Nilsen', ['PRAISE']],
  ['en', 'Dawit Tesfaye', ['PRAISE', 'VIEW', 'IMPROVEMENT']],
] as const) {
  test(`in ${locale}, with login: ${kinds.join(', ')}`, async ({ browser }) => {
    const person = await Person.at(browser, who, locale, phone);
    const { page, main, t } = person;
    const writing = new Writing(person);
    for (const kind of kinds) {
      await page.goto(`/write?kind=${kind}`);
      if (kind === kinds[0]) await person.logIn('citizen');
      await writing.begin(kind);
      await writing.chooseUnit('ortopedi hudinge', /Ortopedkliniken.*Huddinge/s);
      await person.press(t('filing.goOn'));
      await toTheCheck(person, kind, `The staff were kind to all of us ${Date.now()}.`);
      await writing.look(`the answers of ${kind}`);
      await person.press(t(`filing.check.send.${kind}`));
      await expect(person.heading(t(`receipt.heading.${kind}`))).toBeVisible();
      await expect(main.getByText(t('receipt.next.heading'))).toBeVisible();
      await expectFit(page, `the receipt of ${kind}`, [
        locale === 'en' ? 'in the dark' : 'in forced colours',
      ]);
    }
    await person.leave();
  });
}

/** Answers what must be answered and passes by the rest. */
async function toTheCheck({ page, main, t }: Person, kind: CaseKind, text: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  for (let steps = 0; steps < 12; steps += 1) {
    await expect(heading).toBeFocused();
    const question = await heading.innerText();
    if (question === t('filing.check.heading')) return;
    await expectNoSidewaysScroll(page, question);
    if (question === t(`filing.what.heading.${kind}`))
      await main.getByRole('textbox', { name: t(`filing.what.label.${kind}`) }).fill(text);
    else if ((await main.getByRole('radio').count()) > 0) await main.getByRole('radio').first().check();
    await page.getByRole('button', { name: t('filing.goOn'), exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: question, exact: true })).toHaveCount(0);
  }
}
