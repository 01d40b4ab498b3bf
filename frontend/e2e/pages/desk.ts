import { expect } from '@playwright/test';
import { expectAccessible } from '../axe';
import type { Person } from '../person';

/** The work of a handler: queue, case, question, answer. */
export class Desk {
  constructor(private readonly person: Person) {}

  async openQueue(): Promise<void> {
    await this.person.page.goto('/desk');
    await this.person.logIn('staff');
    await expect(this.person.heading(this.person.t('staff.queue.heading'))).toBeVisible();
    await expectAccessible(this.person.page, 'the queue');
  }

  /** Waits for a case to come into the open queue by itself, and opens it. */
  async openNewCase(number: string): Promise<void> {
    const { page } = this.person;
    const line = page.getByRole('link', { name: number, exact: true });
    const waiting = page.getByRole('button', { name: this.showNew() });
    await expect(line.or(waiting).first()).toBeVisible();
    if (!(await line.isVisible())) await waiting.click();
    await line.click();
    await expect(this.person.heading(this.person.t('staff.case.heading', { number }))).toBeVisible();
    await expectAccessible(page, 'the case at the desk');
  }

  async take(): Promise<void> {
    const { t } = this.person;
    await this.person.press(t('staff.act.TAKE'));
    await expect(this.person.main.getByText(t('staff.case.yours')).first()).toBeVisible();
  }

  async ask(question: string): Promise<void> {
    const { page, t } = this.person;
    await this.person.press(t('staff.act.ASK_CITIZEN'));
    await page.getByRole('textbox', { name: t('staff.ask.label') }).fill(question);
    await expectAccessible(page, 'asking the citizen');
    await this.person.press(t('staff.ask.send'));
    await expect(this.person.main.getByText(question)).toBeVisible();
  }

  /** Until then there is no publishing, and the queue says that a letter waits. */
  async readLetter(): Promise<void> {
    const { t } = this.person;
    await expect(this.person.main.getByText(t('staff.letter.unread'))).toBeVisible();
    await this.person.press(t('staff.letter.read'));
    await expect(this.person.main.getByText(t('staff.letter.unread'))).toBeHidden();
  }

  async write(opening: string, parts: readonly string[], changes: string): Promise<void> {
    const { page, t } = this.person;
    await this.person.press(t('staff.act.SAVE_ANSWER'));
    await page.getByRole('textbox', { name: t('staff.answer.opening') }).fill(opening);
    for (const [index, part] of parts.entries()) {
      const number = index + 1;
      await page.getByRole('textbox', { name: t('staff.answer.question', { number }) }).fill(part);
      await page.getByRole('checkbox', { name: t('staff.answer.answered', { number }) }).check();
    }
    await page.getByRole('textbox', { name: t('staff.answer.changes') }).fill(changes);
    await expectAccessible(page, 'the answer, written');
  }

  async publish(opening: string): Promise<void> {
    const { page, t } = this.person;
    await this.person.press(t('staff.answer.preview'));
    await expect(this.person.main.getByText(opening).first()).toBeVisible();
    await expectAccessible(page, 'the answer, previewed');
    await expect(
      this.person.main.getByText(new RegExp(t('staff.saved.at', { time: '\\d' }))).first(),
    ).toBeVisible();
    await this.person.press(t('staff.preview.publish'));
    await this.person.press(t('staff.publish.button'));
    await expect(this.person.main.getByText(this.published()).first()).toBeVisible();
  }

  /** Ends what is owed no answer; with thanks, or where nobody can be thanked. */
  async close(thanks: string | null): Promise<void> {
    const { page, t } = this.person;
    await this.person.press(t('staff.act.CLOSE'));
    await expect(page.getByRole('dialog', { name: t('staff.close.heading') })).toBeVisible();
    if (thanks) await page.getByRole('textbox', { name: t('staff.close.label') }).fill(thanks);
    await expectAccessible(page, 'closing a case');
    await this.person.press(t(thanks ? 'staff.close.send' : 'staff.close.close'));
    await expect(page.getByRole('dialog')).toHaveCount(0);
    if (thanks) await expect(this.person.main.getByText(thanks)).toBeVisible();
    await expectAccessible(page, 'a closed case at the desk');
  }

  private showNew(): RegExp {
    const { t } = this.person;
    return new RegExp(
      `${t('staff.queue.new', { count: 1 })}|${t('staff.queue.new', { count: 2 }).replace('2', '\\d+')}`,
    );
  }

  private published(): RegExp {
    return new RegExp(this.person.t('staff.published.text', { time: '.*' }));
  }
}
