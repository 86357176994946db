import type { Page } from '@playwright/test';
import { signIn } from './support/actors';
import { expectAccessible } from './support/axe';
import { expect, test } from './support/test';
import { Authenticator } from './support/totp';

test('the door asks for account and password, and for nothing else @phone', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(page.getByRole('heading', { name: '核真' })).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(2);
  await expect(page.getByLabel('账号')).toBeFocused();
  await expect(page.getByLabel('密码')).toHaveAttribute('type', 'password');
  await expect(page.getByRole('button', { name: '登录', exact: true })).toBeEnabled();
  await expectAccessible(page);
});

test('a wrong password is refused in words, and does not say which of the two was wrong', async ({ page, actors }) => {
  const { login } = await actors.holding(['org_staff']);
  for (const somebody of [login, 'nobody-of-that-name']) {
    await page.goto('/sign-in');
    await page.getByLabel('账号').fill(somebody);
    await page.getByLabel('密码').fill('Wrong-Horse-9');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('账号或密码不正确');
    await expect(page).toHaveURL(/\/sign-in/);
  }
  await expectAccessible(page);
});

test('the first administrator: token, password, second factor, out and in again', async ({ page, actors }) => {
  const { login, token } = await actors.invitation('audit', 'auditadmin');

  await page.goto('/sign-in');
  await page.getByRole('link', { name: '首次使用？用一次性口令设置密码' }).click();
  await page.getByLabel('一次性口令').fill(token); // a label that only the new page has comes first
  await page.getByLabel('账号').fill(login);
  await page.getByLabel('新密码', { exact: true }).fill('Correct-Horse-9');
  await page.getByLabel('再输一次新密码').fill('Correct-Horse-9');
  await expectAccessible(page);
  await page.getByRole('button', { name: '设置密码' }).click();
  await expect(page.getByText('密码已设置，请登录')).toBeVisible();

  const person = { login, password: 'Correct-Horse-9' };
  await signIn(page, person);
  await expect(page.getByText('您的职责要求启用动态口令。启用之前不能办理业务。')).toBeVisible();
  await page.getByLabel('密码').fill(person.password);
  await page.getByRole('button', { name: '启用动态口令' }).click();
  const authenticator = new Authenticator(await page.getByRole('main').getByRole('code').innerText());
  await expectAccessible(page); // before the code is read: it grows old while the page is looked over
  await page.getByRole('textbox', { name: '动态口令' }).fill(authenticator.code());
  await page.getByRole('button', { name: '验证并启用' }).click();
  const codes = page.getByRole('list').getByRole('code');
  await expect(codes).toHaveCount(10);
  const recovery = await codes.first().innerText();
  await expectAccessible(page);
  await page.getByRole('button', { name: '我已妥善保存，继续' }).click();
  await expect(page.getByText('已启用动态口令')).toBeVisible();
  await expect(page.getByText('剩余恢复码 10 个')).toBeVisible();

  await signOut(page);
  await signIn(page, { ...person, authenticator });

  // The day the telephone is lost: a code from the paper, once, however it is typed.
  await signOut(page);
  const lost = { ...person, authenticator: { code: () => recovery.toLowerCase().replace('-', '') } };
  await signIn(page, lost);
  await expect(page.getByText('您用恢复码登录，还剩 9 个')).toBeVisible();
  await expectAccessible(page);
  await signOut(page);
  await page.getByLabel('账号').fill(login);
  await page.getByLabel('密码').fill(person.password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('textbox', { name: '动态口令' }).fill(recovery);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: '账号或密码不正确' })).toBeVisible();
});

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /的账号$/ }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
}

test('who signs in sees the work, stays after a reload, and is out everywhere after signing out @phone', async ({
  page,
  context,
  actors,
}) => {
  await signIn(page, await actors.holding(['org_staff']));
  await expect(page.getByRole('heading', { name: '我的工作' })).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: '我的工作' })).toBeVisible();

  const second = await context.newPage();
  await second.goto('/me');
  await expect(second.getByRole('heading', { name: '我的账号' })).toBeVisible();
  await page.bringToFront();
  await page.getByRole('button', { name: /的账号$/ }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(second.getByRole('textbox', { name: '账号' })).toBeVisible();
});
