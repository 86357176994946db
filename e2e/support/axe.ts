import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
const MODAL = '[role="dialog"][aria-modal="true"]';

/** WCAG 2.1 A and AA as far as a machine can tell. While a modal dialog is open, it is the page: what is behind it rests. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await barriers(page)).toEqual([]);
}

/** What stands in somebody's way, in words. */
export async function barriers(page: Page): Promise<string[]> {
  // Colours on their way are not yet what the reader sees.
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter((a) => a.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map((animation) => animation.finished));
  });
  // There are no frames to gather from: axe need not open a page of its own for that.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS);
  if (await page.locator(MODAL).filter({ visible: true }).count()) axe.include(MODAL);
  const { violations } = await axe.analyze();
  return violations.map((v) => `${v.id}: ${v.help} at ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
}
