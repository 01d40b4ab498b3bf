import axe from 'axe-core';

/** Rules that need a laid-out page are left to the browser stories. */
const needsLayout = { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } };

/** What axe finds wrong with the page, in words; empty when nothing is. */
export async function axeFindings(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: needsLayout });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
