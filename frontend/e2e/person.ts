import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
} from '@playwright/test';
import { type Locale, type Words, wordsOf } from './words';

const browserLocales: Record<Locale, string> = { sv: 'sv-SE', nb: 'nb-NO', en: 'en-GB' };

/**
 * Somebody at a browser of their own. What goes wrong in it without showing on the page fails the story as well: errors
 * of the code, and whatever the content security policy refuses. A lost connection is not the portal's fault, nor is a
 * file of a kind that is not taken (415) or a service that is away (503), which browsers note as an error of the page.
 */
export class Person {
  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    readonly t: Words,
    readonly name: string,
    private readonly wrong: string[],
  ) {}

  static async at(
    browser: Browser,
    name: string,
    locale: Locale,
    options: BrowserContextOptions = {},
  ): Promise<Person> {
    const context = await browser.newContext({
      locale: browserLocales[locale],
      timezoneId: 'Europe/Stockholm',
      reducedMotion: 'reduce',
      ...options,
    });
    // Chosen here, as at the top of a page: whatever the same person has chosen in an earlier story.
    await context.addInitScript((chosen) => {
      if (!location.protocol.startsWith('http') || localStorage.getItem('gehor-language')) return;
      localStorage.setItem('gehor-language', chosen);
    }, `${locale}*`);
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      const outside = /net::ERR_|status of (415|503)/.test(message.text());
      if (message.type() === 'error' && !outside) wrong.push(`${page.url()}: ${message.text()}`);
    });
    return new Person(page, context, await wordsOf(locale), name, wrong);
  }

  /** What stands on the page itself, beside the head, the foot and what is only spoken. */
  get main() {
    return this.page.getByRole('main');
  }

  heading(name: string | RegExp) {
    return this.page.getByRole('heading', { level: 1, name });
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async follow(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click();
  }

  /** Chooses oneself on the page that stands in for the eID or the employer's login. */
  async identify(): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^${this.name}`) }).click();
  }

  /** Logs in on the page that asks for it. */
  async logIn(door: 'citizen' | 'staff'): Promise<void> {
    await expect(this.heading(this.t(`login.${door}.heading`))).toBeVisible();
    await this.press(this.t(`login.${door}.button`));
    await this.identify();
    await expect(this.page.getByRole('button', { name: this.t('shell.logOut') })).toBeVisible();
  }

  async leave(): Promise<void> {
    await this.context.close();
    expect(this.wrong, `errors in the browser of ${this.name}`).toEqual([]);
  }
}
