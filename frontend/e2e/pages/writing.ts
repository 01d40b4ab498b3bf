import { expect } from '@playwright/test';
import type { CaseKind } from '../../src/gql/graphql';
import { expectAccessible, expectNoSidewaysScroll } from '../axe';
import type { Person } from '../person';

/** Writing of any kind, page by page, with axe on each page and nothing wider than the window. */
export class Writing {
  constructor(private readonly person: Person) {}

  async begin(kind: CaseKind): Promise<void> {
    const { page, t } = this.person;
    await expect(this.person.heading(t(`filing.begin.heading.${kind}`))).toBeVisible();
    await this.look(`the first page, ${kind}`);
    const start = page.getByRole('button', { name: t('filing.begin.start'), exact: true });
    const another = page.getByRole('button', { name: t('filing.begin.new'), exact: true });
    await start.or(another).click();
  }

  async chooseUnit(search: string, unit: RegExp): Promise<void> {
    const { page, t } = this.person;
    await page.getByRole('combobox', { name: t('filing.unit.label') }).pressSequentially(search);
    await page.getByRole('option', { name: unit }).first().click();
    await expect(page.getByRole('region', { name: t('filing.unit.chosen') })).toBeVisible();
  }

  async type(label: string, text: string): Promise<void> {
    await this.person.page.getByRole('textbox', { name: label }).fill(text);
  }

  async choose(label: string): Promise<void> {
    await this.person.page.getByRole('radio', { name: label }).check();
  }

  /** On to the next page, whose question is the heading. */
  async goOn(next: string): Promise<void> {
    const { page, t } = this.person;
    await this.look('a page, answered');
    await page.getByRole('button', { name: t('filing.goOn'), exact: true }).click();
    await expect(this.person.heading(next)).toBeFocused();
    await this.look(next);
  }

  async look(where: string): Promise<void> {
    await expectAccessible(this.person.page, where);
    await expectNoSidewaysScroll(this.person.page, where);
  }
}
