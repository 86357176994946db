// A task of visits: set on a desk, logged on a telephone at the doors, its complaint handed over, closed and counted.
import { expectAccessible } from './support/axe';
import { Chain } from './support/chain';
import { ask, choose, confirm, day, find } from './support/screen';
import { expect, test } from './support/test';

test.use({ stepped: 'visits' });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

let chain: Chain;
let task: string;

test.beforeAll(async ({ actors, server }) => {
  test.setTimeout(120_000);
  chain = await Chain.prepare(actors, server);
});

test('the officer sets a task with leader, unit, person and last day', async ({ enter }) => {
  const officer = await enter(chain.people.petition);
  await officer.goto('/visit-tasks/new');
  await officer.getByLabel('任务名称').fill('三月集中走访');
  await find(officer, '责任单位', '青川', '青川镇');
  await officer.getByLabel('责任领导').fill('分管副镇长');
  await officer.getByLabel('责任人', { exact: true }).fill('信访股长');
  await day(officer, '开始日期', '2026-03-02');
  await day(officer, '完成期限', '2026-03-31');
  await find(officer, '人员', '科长', '干部监督科科长');
  await expectAccessible(officer);
  await officer.getByRole('button', { name: '保存' }).click();
  await expect(officer.getByRole('progressbar', { name: '干部监督科科长 进度' })).toBeVisible();
  await expect(officer.getByRole('table', { name: '走访人员' }).getByText('0 / 15')).toBeVisible();
  task = new URL(officer.url()).pathname;
});

test('who is sent finds it in the work list and logs a visit on a telephone', async ({ enter }) => {
  const walker = await enter(chain.people.supervisor);
  await walker.setViewportSize({ width: 390, height: 844 });
  await walker.goto('/');
  await walker
    .getByRole('link', { name: /三月集中走访/ })
    .first()
    .click();
  await expect(walker.getByRole('heading', { level: 1 })).toContainText('三月集中走访');
  await walker.getByRole('button', { name: '登记走访接访', exact: true }).click();
  await day(walker, '日期', '2026-03-02');
  await walker.getByLabel('地点').fill('永安村');
  await walker.getByLabel('户数').fill('15');
  await walker.getByLabel('意见建议').fill('3');
  await walker.getByLabel('群众关心的事').fill('询问低保标准');
  await walker.getByLabel('需转信访办理的反映').fill('反映村账三年没有公开');
  await expectAccessible(walker);
  await walker.getByRole('button', { name: '保存' }).click();
  await expect(walker.getByText('有反映待转办')).toBeVisible();
  await expect(walker.getByText('15 / 15').first()).toBeVisible();
});

test('the complaint becomes a petition, and the task is closed and counted', async ({ enter }) => {
  const officer = await enter(chain.people.petition);
  await officer.goto(task);
  const close = officer.getByRole('button', { name: '办结', exact: true });
  await expect(close).toBeDisabled();
  const over = await ask(officer, '转信访办理');
  await choose(over, '哪一次走访', '2026-03-02 永安村 干部监督科科长');
  await expect(over.getByText('反映村账三年没有公开')).toBeVisible();
  await choose(over, '办理方式', '信访事项');
  await choose(over, '类别', '作风');
  await expectAccessible(officer);
  await over.getByRole('button', { name: '保存' }).click();
  await expect(over).toBeHidden();
  await expect(officer.getByRole('link', { name: '待登记' })).toBeVisible();
  await confirm(officer, '办结');
  await officer.goto('/visit-tasks/statistics');
  await expect(officer.getByRole('cell', { name: '青川镇' })).toBeVisible();
  await expectAccessible(officer);
  await officer.goto(`${task}/print`);
  await expect(officer.getByRole('heading', { name: '走访接访情况汇总表' })).toBeVisible();
  await expectAccessible(officer);
});
