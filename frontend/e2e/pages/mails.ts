import { expect, type Page } from '@playwright/test';
import type { Locale } from '../words';

/** What a notice says, in the words that its receiver is to find. */
const subjects: Record<Locale, string> = {
  sv: 'Något väntar på dig i Gehör',
  nb: 'Noe venter på deg i Gehör',
  en: 'Something is waiting for you in Gehör',
};

/** The mails that the demo has caught instead of sending them. */
export class Mails {
  constructor(private readonly page: Page) {}

  /** Waits for so many to this address; each is in the language, and holds nothing of what is given. */
  async expectNotices(
    to: string,
    locale: Locale,
    count: number,
    nothingOf: readonly string[],
  ): Promise<void> {
    const mails = this.page.getByRole('article').filter({ hasText: `To ${to},` });
    await expect(async () => {
      await this.page.goto('/demo/mails');
      expect(await mails.count()).toBe(count);
    }).toPass({ timeout: 20_000 });
    for (const mail of await mails.all()) {
      await expect(mail.getByRole('heading')).toHaveText(subjects[locale]);
      const words = (await mail.innerText()).replace(to, '').toLowerCase();
      expect(words).toContain(`${new URL(this.page.url()).origin}/inbox`);
      for (const secret of nothingOf) expect(words).not.toContain(secret.toLowerCase());
    }
  }
}
