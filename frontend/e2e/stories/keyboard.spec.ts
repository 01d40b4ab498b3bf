import { expect, type Locator, test } from '@playwright/test';
import { expectNoSidewaysScroll } from '../axe';
import { Person } from '../person';

/** What a person may press beyond typing, from the start page to the receipt. */
const mostPresses = 90;

/** Somebody without a mouse. */
class Keys {
  presses = 0;

  constructor(private readonly person: Person) {}

  async press(key: string): Promise<void> {
    this.presses += 1;
    await this.person.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.person.page.keyboard.type(text);
  }

  /** Goes on with Tab until it has the focus, and sees where one is. */
  async to(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let tabs = 0; tabs < 30; tabs += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) {
        await expect(target).toBeInViewport();
        return;
      }
      await this.press('Tab');
    }
    throw new Error(`The keyboard does not reach ${target.toString()}`);
  }

  async enter(target: Locator): Promise<void> {
    await this.to(target);
    await this.press('Enter');
  }

  async tick(target: Locator): Promise<void> {
    await this.to(target);
    await this.press('Space');
    await expect(target).toBeChecked();
  }
}

test('a complaint is written and sent by keyboard alone, from the start page to the receipt', async ({
  browser,
}) => {
  const olav = await Person.at(browser, 'Olav Nilsen', 'nb', { viewport: { width: 320, height: 640 } });
  const { page, main, t } = olav;
  const keys = new Keys(olav);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const field = (name: string) => main.getByRole('textbox', { name, exact: true });
  const story = `Jeg ventet i seks timer. ${Date.now()}`;

  const answers: Record<string, () => Promise<void>> = {
    [t('filing.unit.heading')]: async () => {
      const search = main.getByRole('combobox', { name: t('filing.unit.label') });
      await keys.to(search);
      await keys.type('akutmottak haukland');
      await expect(main.getByRole('option').first()).toBeVisible();
      await keys.press('ArrowDown');
      await keys.press('Enter');
      await expect(page.getByRole('region', { name: t('filing.unit.chosen') })).toBeVisible();
    },
    [t('filing.when.heading')]: async () => {
      const exact = main.getByRole('radio', { name: t('filing.precision.EXACT') });
      await keys.tick(exact);
      await keys.press('ArrowDown');
      await expect(main.getByRole('radio', { name: t('filing.precision.ABOUT') })).toBeChecked();
      await keys.to(main.getByRole('textbox').first());
      await keys.type('i fjor vår');
    },
    [t('filing.what.heading.COMPLAINT')]: async () => {
      await keys.to(field(t('filing.what.label.COMPLAINT')));
      await keys.type(story);
    },
    [t('filing.wishes.heading')]: () =>
      keys.tick(main.getByRole('checkbox', { name: t('filing.wish.EXPLANATION') })),
    [t('filing.questions.heading')]: async () => {
      await keys.to(field(t('filing.questions.label', { number: 1 })));
      await keys.type('Hvorfor måtte jeg vente?');
    },
    [t('filing.contact.heading')]: () =>
      keys.tick(main.getByRole('radio', { name: t('filing.channel.INBOX') })),
  };

  await page.goto('/');
  await keys.enter(page.getByRole('link', { name: t('start.complaint.act'), exact: true }));
  await expect(olav.heading(t('login.citizen.heading'))).toBeFocused();
  await keys.enter(button(t('login.citizen.button')));
  await keys.enter(page.getByRole('button', { name: /^Olav Nilsen/ }));
  await expect(olav.heading(t('filing.begin.heading.COMPLAINT'))).toBeFocused();
  await keys.enter(button(t('filing.begin.start')).or(button(t('filing.begin.new'))));
  await expect(page).toHaveURL(/\/write\/Draft/);

  const check = t('filing.check.heading');
  for (let steps = 0; steps < 15; steps += 1) {
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeFocused();
    const question = await heading.innerText();
    if (question === check) break;
    await expectNoSidewaysScroll(page, question);
    await (answers[question] ?? (() => chooseFirst()))();
    await keys.enter(button(t('filing.goOn')));
    await expect(page.getByRole('heading', { level: 1, name: question, exact: true })).toHaveCount(0);
  }
  await expect(main.getByText(story)).toBeVisible();
  await keys.enter(button(t('filing.check.send.COMPLAINT')));
  await expect(olav.heading(t('receipt.heading.COMPLAINT'))).toBeFocused();
  expect(keys.presses, 'keys pressed beyond typing').toBeLessThanOrEqual(mostPresses);
  await olav.leave();

  /** A question that has choices only is answered by its first one; one that may be left empty is. */
  async function chooseFirst(): Promise<void> {
    const choice = main.getByRole('radio').first();
    if ((await choice.count()) > 0) await keys.tick(choice);
  }
});
