// Two people act on one case at once, and one person clicks twice.
import { Chain } from './support/chain';
import * as gates from './support/gates';
import { actions, find } from './support/screen';
import { expect, test } from './support/test';

test.use({ stepped: 'two-at-once' });

let chain: Chain;
test.beforeAll(async ({ actors, server }) => {
  chain = await Chain.prepare(actors, server);
});

test('the second to save is told that it changed, and keeps every word', async ({ actors, enter }) => {
  await chain.open();
  await gates.motion(chain);
  const [first, second] = [await enter(chain.people.staff), await enter(await actors.holding(['org_staff']))];
  for (const page of [first, second]) {
    await page.goto(`${chain.case}/motion`);
    await page.getByRole('button', { name: '修改动议' }).click();
  }
  await first.getByLabel('动议原因').fill('原任同志退休');
  await second.getByLabel('动议原因').fill('原任同志调往县里');
  await first.getByRole('button', { name: '保存' }).click();
  await expect(first.getByText('原任同志退休')).toBeVisible();

  await second.getByRole('button', { name: '保存' }).click();
  await expect(second.getByRole('alert')).toContainText('已被他人修改');
  await expect(second.getByLabel('动议原因')).toHaveValue('原任同志调往县里');
  await second.getByRole('alert').getByRole('button', { name: '重新读取' }).click();
  await expect(second.getByLabel('动议原因')).toHaveValue('原任同志调往县里');
  await second.getByRole('button', { name: '保存' }).click();
  await expect(second.getByText('原任同志调往县里')).toBeVisible();
});

test('an action taken meanwhile by somebody else is not taken twice', async ({ actors, enter }) => {
  const other = await actors.holding(['reviewer']);
  const [first, second] = [await enter(chain.people.reviewer), await enter(other)];
  for (const page of [first, second]) await page.goto(chain.case);
  const approve = (page: typeof first) => actions(page).getByRole('button', { name: '批准动议' });
  await expect(approve(second)).toBeEnabled();
  await approve(first).click();
  await expect(first.getByText('批准动议：已办理')).toBeVisible();
  await approve(second).click();
  await expect(second.getByRole('alert')).toContainText('已被他人修改');
  await second.getByRole('alert').getByRole('button', { name: '重新读取' }).click();
  await expect(approve(second)).toBeHidden();
  await expect(second.getByText('动议已批准').first()).toBeVisible();
});

test('a double click does a thing once', async ({ enter }) => {
  const staff = await enter(chain.people.staff);
  await staff.goto('/selection-cases/new');
  const requests: string[] = [];
  staff.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/selection-cases')) requests.push(request.url());
  });
  await staff.getByLabel('事项名称').fill('青川镇副镇长（第二批）');
  await find(staff, '所属单位', '青川', '青川镇');
  await find(staff, '职位', '副镇长', '副镇长');
  await staff.getByRole('button', { name: '保存' }).dblclick();
  await expect(staff.getByRole('heading', { name: '青川镇副镇长（第二批）' })).toBeVisible();
  expect(requests).toHaveLength(1);
  await staff.goto('/selection-cases');
  await expect(staff.getByRole('link', { name: '青川镇副镇长（第二批）' })).toHaveCount(1);

  const reviewer = await enter(chain.people.reviewer);
  await reviewer.goto(chain.case);
  await actions(reviewer).getByRole('button', { name: '暂停' }).click();
  const dialog = reviewer.getByRole('dialog', { name: '暂停' });
  await dialog.getByLabel('理由').fill('反映待查');
  await dialog.getByRole('button', { name: '暂停' }).dblclick();
  await expect(reviewer.getByText('暂停：已办理')).toBeVisible();
  await expect(reviewer.getByRole('alert')).toHaveCount(0);
  const entries = await chain.as.staff.get(`${chain.case}/process-record`);
  expect(entries.items.filter((entry: { action: string }) => entry.action === 'suspend')).toHaveLength(1);
});
