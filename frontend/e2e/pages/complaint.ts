import { expect } from '@playwright/test';
import { expectAccessible } from '../axe';
import type { Person } from '../person';

export interface Complaint {
  /** What is typed in the search, as a person would, with a mistake or two. */
  search: string;
  unit: string;
  /** Where the unit is; many are called the same. */
  where: string;
  day: { day: string; month: string; year: string };
  whatHappened: string;
  consequences: string;
  questions: readonly string[];
  email: string;
}

type Step = 'whom' | 'unit' | 'when' | 'what' | 'consequences' | 'wishes' | 'questions' | 'files' | 'contact';

/** The journey of a complaint, page by page, with axe on each page as it comes and as it is filled in. */
export class ComplaintJourney {
  constructor(
    private readonly person: Person,
    private readonly complaint: Complaint,
  ) {}

  async begin(): Promise<void> {
    const { page, t } = this.person;
    await expect(this.person.heading(t('filing.begin.heading.COMPLAINT'))).toBeVisible();
    await expect(this.person.main.getByText(t('filing.promise.answer'))).toBeVisible();
    await expectAccessible(page, 'the first page of a complaint');
    const start = page.getByRole('button', { name: t('filing.begin.start'), exact: true });
    const another = page.getByRole('button', { name: t('filing.begin.new'), exact: true });
    await start.or(another).click();
  }

  async answerAll(): Promise<void> {
    await this.answerUntilFiles();
    await this.step('files', () => this.seeFiles());
    await this.answerContact();
  }

  async answerUntilFiles(): Promise<void> {
    await this.step('whom', () => this.aboutMe());
    await this.answerFromUnitUntilFiles();
  }

  /** Where it was said before whom it is about. */
  async answerFromUnitUntilFiles(): Promise<void> {
    await this.step('unit', () => this.chooseUnit());
    await this.step('when', () => this.sayWhen());
    await this.step('what', () => this.type('filing.what.label.COMPLAINT', this.complaint.whatHappened));
    await this.step('consequences', () =>
      this.type('filing.consequences.label', this.complaint.consequences),
    );
    await this.step('wishes', () => this.wish());
    await this.step('questions', () => this.ask());
  }

  async answerContact(): Promise<void> {
    await this.step('contact', () => this.chooseChannel());
  }

  async check(): Promise<void> {
    const { page, t } = this.person;
    await expect(this.person.heading(t('filing.check.heading'))).toBeVisible();
    await expect(this.person.main.getByText(this.complaint.whatHappened)).toBeVisible();
    for (const question of this.complaint.questions)
      await expect(this.person.main.getByText(question)).toBeVisible();
    await expect(this.person.main.getByText(t('filing.promise.answer'))).toBeVisible();
    await expectAccessible(page, 'check answers');
  }

  /** Sends, pressing twice as hurried people do; gives the case number of the receipt. */
  async send(): Promise<string> {
    const { page, t } = this.person;
    await page.getByRole('button', { name: t('filing.check.send.COMPLAINT'), exact: true }).dblclick();
    await expect(this.person.heading(t('receipt.heading.COMPLAINT'))).toBeVisible();
    await expect(this.person.main.getByText(t('receipt.next.answer'))).toBeVisible();
    await expectAccessible(page, 'receipt');
    const receipt = page.getByRole('region', { name: t('receipt.number') });
    return receipt.locator('.g-receipt__number').innerText();
  }

  private async step(name: Step, answer: () => Promise<void>): Promise<void> {
    const { page, t } = this.person;
    const heading = this.person.heading(
      t(name === 'what' ? 'filing.what.heading.COMPLAINT' : `filing.${name}.heading`),
    );
    await expect(heading).toBeVisible();
    await expect(heading).toBeFocused();
    await expectAccessible(page, `${name}, empty`);
    await answer();
    await expectAccessible(page, `${name}, answered`);
    await page.getByRole('button', { name: t('filing.goOn'), exact: true }).click();
  }

  private async aboutMe(): Promise<void> {
    const { page, t } = this.person;
    await page.getByRole('radio', { name: t('filing.whom.ONESELF') }).check();
  }

  private async chooseUnit(): Promise<void> {
    const { page, t } = this.person;
    const { search, unit, where } = this.complaint;
    await page.getByRole('combobox', { name: t('filing.unit.label') }).pressSequentially(search);
    const option = page.getByRole('option', { name: new RegExp(`${unit}.*${where}`, 's') }).first();
    await expect(option).toBeVisible();
    await expectAccessible(page, 'unit, suggestions');
    await option.click();
    await expect(page.getByRole('region', { name: t('filing.unit.chosen') })).toContainText(unit);
  }

  private async sayWhen(): Promise<void> {
    const { page, t } = this.person;
    const { day, month, year } = this.complaint.day;
    await page.getByRole('radio', { name: t('filing.precision.EXACT') }).check();
    await page.getByRole('textbox', { name: t('filing.when.day') }).fill(day);
    await page.getByRole('textbox', { name: t('filing.when.month') }).fill(month);
    await page.getByRole('textbox', { name: t('filing.when.year') }).fill(year);
  }

  private async type(
    label: 'filing.what.label.COMPLAINT' | 'filing.consequences.label',
    text: string,
  ): Promise<void> {
    const { page, t } = this.person;
    await page.getByRole('textbox', { name: t(label) }).fill(text);
    await expect(this.person.main.getByText(this.savedAt())).toBeVisible();
  }

  private async wish(): Promise<void> {
    const { page, t } = this.person;
    await page.getByRole('checkbox', { name: t('filing.wish.EXPLANATION') }).check();
    await page.getByRole('checkbox', { name: t('filing.wish.PREVENTION') }).check();
  }

  private async ask(): Promise<void> {
    const { page, t } = this.person;
    for (const [index, question] of this.complaint.questions.entries()) {
      if (index > 0) await this.person.press(t('filing.questions.add'));
      const name = t('filing.questions.label', { number: index + 1 });
      await page.getByRole('textbox', { name }).fill(question);
    }
  }

  /** Files are sent along in a story of their own. */
  private async seeFiles(): Promise<void> {
    const { page, t } = this.person;
    await expect(page.getByLabel(t('files.choose'))).toBeAttached();
  }

  private async chooseChannel(): Promise<void> {
    const { page, t } = this.person;
    await page.getByRole('radio', { name: t('filing.channel.INBOX') }).check();
    await page.getByRole('textbox', { name: t('filing.contact.email') }).fill(this.complaint.email);
  }

  private savedAt(): RegExp {
    return new RegExp(this.person.t('filing.save.saved', { time: '\\d' }));
  }
}
