import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Nothing may be found, of any weight; there is no list of exceptions. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(found, `axe at ${where}`).toEqual([]);
}

/** At 320 pixels nothing is wider than the window. */
export async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond, `sideways scroll at ${where}`).toBeLessThanOrEqual(0);
}

/** How a page may be looked at. */
const looks = {
  'in daylight': { colorScheme: 'light', forcedColors: 'none' },
  'in the dark': { colorScheme: 'dark', forcedColors: 'none' },
  'in forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

export type Look = keyof typeof looks;
export const everyLook = Object.keys(looks) as readonly Look[];

/** The page as it stands, in one look after the other, each clean and no wider than the window. */
export async function expectFit(page: Page, where: string, inLooks: readonly Look[]): Promise<void> {
  for (const look of inLooks) {
    await page.emulateMedia(looks[look]);
    await expectAccessible(page, `${where}, ${look}`);
    await expectNoSidewaysScroll(page, `${where}, ${look}`);
  }
  await page.emulateMedia(looks['in daylight']);
}
