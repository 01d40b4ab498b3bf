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

  /** The code that was sent to an address so that it can be confirmed. */
  async codeSentTo(to: string): Promise<string> {
    const mails = this.page.getByRole('article').filter({ hasText: `To ${to},` });
    await expect(async () => {
      await this.page.goto('/demo/mails');
      expect(await mails.count()).toBeGreaterThan(0);
    }).toPass({ timeout: 20_000 });
    const words = (await mails.first().innerText()).replaceAll(to, '');
    return /(?<!\d)\d{6}(?!\d)/.exec(words)?.[0] ?? '';
  }

  /** How many notices have gone to an address. */
  async noticesTo(to: string, locale: Locale): Promise<number> {
    await this.page.goto('/demo/mails');
    return this.notices(to, locale).count();
  }

  /** Waits for so many notices to this address; each is in the language, and holds nothing of what is given. */
  async expectNotices(
    to: string,
    locale: Locale,
    count: number,
    nothingOf: readonly string[],
  ): Promise<void> {
    const mails = this.notices(to, locale);
    await expect(async () => {
      expect(await this.noticesTo(to, locale)).toBe(count);
    }).toPass({ timeout: 20_000 });
    for (const mail of await mails.all()) {
      const words = (await mail.innerText()).replace(to, '').toLowerCase();
      expect(words).toContain(`${new URL(this.page.url()).origin}/inbox`);
      for (const secret of nothingOf) expect(words).not.toContain(secret.toLowerCase());
    }
  }

  private notices(to: string, locale: Locale) {
    return this.page
      .getByRole('article')
      .filter({ hasText: `To ${to},` })
      .filter({ has: this.page.getByRole('heading', { name: subjects[locale], exact: true }) });
  }
}
