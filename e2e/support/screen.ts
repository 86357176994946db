// What hands do on a screen: choosing from a list, a date, an action with its dialog.
import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './axe';

type Place = Page | Locator;
/** A field by its whole label; what must be filled in has a star before it. */
const named = (field: string): RegExp => new RegExp(`^(\\* )?${field}$`);

/** Chooses by clicking the field and then the choice. */
export async function choose(place: Place, field: string, choice: string): Promise<void> {
  const box = place.getByRole('combobox', { name: named(field) });
  await pick(box, choice, () => box.click());
}

/** One of several choices. */
export async function add(place: Place, field: string, choice: string): Promise<void> {
  const box = place.getByRole('combobox', { name: named(field) });
  await pick(box, choice, () => box.click(), true);
}

/** Chooses from a list that is searched, in the newest line that has it: types, then clicks what was found. */
export async function find(place: Place, field: string, text: string, choice = text): Promise<void> {
  const box = place.getByRole('combobox', { name: named(field) }).last();
  await pick(box, choice, async () => {
    await box.fill(text);
    // The list of before moves when the one for this text comes.
    await expect(box.page().locator('.hz-finding')).toHaveCount(0);
  });
}

async function pick(box: Locator, choice: string, open: () => Promise<void>, several = false): Promise<void> {
  await open();
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  // antd draws the choices beside the list that it tells assistive technology of, in one box.
  const told = await box.getAttribute('aria-controls');
  const list = box.page().locator('.ant-select-dropdown', { has: box.page().locator(`[id="${told}"]`) });
  // A list is drawn in a corner first and then put at its field: a click before that chooses nothing.
  await expect.poll(() => apart(list, box)).toBeLessThan(40);
  await list.getByTitle(choice, { exact: true }).click();
  // A list of which several are chosen stays until one leaves it.
  if (!several) await expect(list).toBeHidden();
}

/** How far a list stands from its field, above or below it, in pixels. */
async function apart(list: Locator, box: Locator): Promise<number> {
  const [drawn, field] = [await list.boundingBox(), await box.boundingBox()];
  if (!drawn || !field) return Infinity;
  const below = drawn.y - (field.y + field.height);
  const above = field.y - (drawn.y + drawn.height);
  return Math.min(Math.abs(below), Math.abs(above));
}

/** Types a day as a person does: the text, then Enter. */
export async function day(place: Place, field: string, text: string): Promise<void> {
  const input = place.getByRole('textbox', { name: named(field) });
  await input.fill(text);
  await input.press('Enter');
}

/** The column of buttons and rules on the right of a page. */
export const actions = (place: Place): Locator => place.getByRole('region', { name: '可以办理的事项' });
export const checks = (place: Place): Locator => place.getByRole('region', { name: '检查' });

/** Presses the button of an action that asks nothing, and waits until it is done. */
export const act = (page: Page, name: string, place: Place = page): Promise<void> =>
  done(page, name, () => actions(place).getByRole('button', { name, exact: true }).click());

/** The server takes the action, and the screen says so; the same words may still stand there from the time before. */
async function done(page: Page, name: string, press: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse((response) => response.url().includes('/actions/'));
  await press();
  expect((await answer).status()).toBe(200);
  await expect(page.getByText(`${name}：已办理`).last()).toBeVisible();
}

/** Presses the button of an action that asks first; gives the dialog. */
export async function ask(page: Page, name: string, place: Place = page): Promise<Locator> {
  await actions(place).getByRole('button', { name, exact: true }).click();
  return page.getByRole('dialog', { name, exact: true });
}

/** An action that asks whether one is sure. */
export async function confirm(page: Page, name: string, place: Place = page): Promise<void> {
  const dialog = await ask(page, name, place);
  await done(page, name, () => dialog.getByRole('button', { name, exact: true }).click());
}

/** Hands in a count of a recommendation in which everybody in the room voted. */
export async function count(page: Page, round: string, votes: Record<string, number>): Promise<void> {
  await page.goto(round);
  const ballots = String(Object.values(votes).reduce((sum, n) => sum + n, 0));
  for (const figure of ['发出', '收回', '有效']) await page.getByLabel(`${figure} 领导班子`).fill(ballots);
  for (const [name, n] of Object.entries(votes)) await page.getByLabel(`${name} 领导班子`).fill(String(n));
  await page.getByRole('button', { name: '提交计票' }).click();
  await expect(page.getByText(/已录入|不一致|推荐结果/).first()).toBeVisible();
}

/** A notice on the staff's form, with who receives reports: saved, submitted, approved by the reviewer, published. */
export async function announce(staff: Page, reviewer: Page): Promise<void> {
  await staff.getByLabel('受理单位').fill('县委组织部干部监督科');
  await staff.getByLabel('联系电话').fill('12380');
  await staff.getByLabel('受理时间').fill('工作日');
  await staff.getByLabel('地址').fill('县委大院');
  await expectAccessible(staff);
  await staff.getByRole('button', { name: '保存' }).click();
  await act(staff, '报请审批');
  await reviewer.goto(new URL(staff.url()).pathname);
  await expectAccessible(reviewer);
  await act(reviewer, '同意发布');
  await staff.reload();
  await confirm(staff, '发布');
}
