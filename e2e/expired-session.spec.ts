import { expectAccessible } from './support/axe';
import { expect, test } from './support/test';

test.use({ stepped: true });

test('what was typed before the night goes through in the morning, after the password', async ({
  actors,
  enter,
  stepTo,
}) => {
  const officer = await actors.holding(['org_staff']);
  const page = await enter(officer);
  await page.goto('/units/new');
  await page.getByLabel('名称').fill('青石镇人民政府');
  await page.getByLabel('代码', { exact: true }).fill('QS-001');
  await page.getByLabel('性质').fill('乡镇');
  await page.getByLabel('考核类别').press('ArrowDown');
  await page.getByLabel('考核类别').press('Enter');

  await stepTo('2026-03-03');
  await page.getByRole('button', { name: '保存' }).click();
  const door = page.getByRole('dialog', { name: '登录已过期' });
  await expect(door).toBeVisible();
  await expectAccessible(page);
  await door.getByLabel('密码').fill(officer.password);
  await door.getByRole('button', { name: '登录', exact: true }).click();

  await expect(page.getByRole('heading', { name: '青石镇人民政府' })).toBeVisible();
  await expect(door).toBeHidden();
});
