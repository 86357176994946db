// One post, three candidates, from motion to the end of probation, each step by the office whose step it is.
import { expectAccessible } from './support/axe';
import { Chain } from './support/chain';
import { act, actions, ask, checks, choose, day, find } from './support/screen';
import { expect, test } from './support/test';

test.use({ stepped: true });
test.describe.configure({ mode: 'serial' });

let chain: Chain;
test.beforeAll(async ({ actors }) => {
  chain = await Chain.prepare(actors);
});

test('the clerk opens a case and writes the motion; the reviewer approves it', async ({ enter }) => {
  const staff = await enter(chain.people.staff);
  await staff.getByRole('link', { name: '选任事项' }).click();
  await staff.getByRole('button', { name: '新建事项' }).first().click();
  await expectAccessible(staff);
  await staff.getByLabel('事项名称').fill('青川镇副镇长');
  await find(staff, '所属单位', '青川', '青川镇');
  await find(staff, '职位', '副镇长', '副镇长');
  await staff.getByRole('button', { name: '保存' }).click();
  await expect(staff.getByRole('heading', { name: '青川镇副镇长' })).toBeVisible();
  chain.case = new URL(staff.url()).pathname;
  await expectAccessible(staff);

  await staff.getByRole('link', { name: '动议' }).click();
  await staff.getByRole('button', { name: '起草动议' }).click();
  await staff.getByLabel('动议原因').fill('原任同志调离，职位空缺');
  await staff.getByLabel('空缺情况').fill('2026年2月起空缺');
  await staff.getByLabel('班子分析研判').fill('班子平均年龄偏大，缺少熟悉农业农村工作的干部');
  await choose(staff, '考察方式', '差额考察');
  await staff.getByLabel('考察组').fill('考察组三人，组长一名');
  await expectAccessible(staff);
  await staff.getByRole('button', { name: '保存' }).click();
  await expect(staff.getByText('原任同志调离，职位空缺')).toBeVisible();
  await expect(actions(staff).getByRole('button', { name: '批准动议' })).toBeDisabled();
  await expect(actions(staff).getByText('由审批领导办理').first()).toBeVisible();

  const reviewer = await enter(chain.people.reviewer);
  await reviewer.goto(chain.case);
  await act(reviewer, '批准动议');
  await expectAccessible(reviewer);
});
