import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const MODAL = '[role="dialog"][aria-modal="true"]';

/** WCAG 2.1 A and AA as far as a machine can tell. While a modal dialog is open, it is the page: what is behind it rests. */
export async function expectAccessible(page: Page): Promise<void> {
  // Colours on their way are not yet what the reader sees.
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter((a) => a.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map((animation) => animation.finished));
  });
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']);
  if (await page.locator(MODAL).filter({ visible: true }).count()) axe.include(MODAL);
  const { violations } = await axe.analyze();
  const said = violations.map((v) => `${v.id}: ${v.help} at ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
  expect(said).toEqual([]);
}
