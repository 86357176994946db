// A supervisor is proposed, engaged by another, admitted to a case, shown no names, and heard on its inspection; and a liaison
// visit whose facts are followed to their end.
import { expectAccessible } from './support/axe';
import { Chain } from './support/chain';
import { actions, ask, choose, confirm, day, find } from './support/screen';
import { toPublicity } from './support/stages';
import { expect, test } from './support/test';

test.use({ stepped: 'supervisor' });
test.describe.configure({ mode: 'serial', timeout: 180_000 });

let chain: Chain;
let term: string;

test.beforeAll(async ({ actors, server }) => {
  test.setTimeout(180_000);
  chain = await Chain.prepare(actors, server);
  await toPublicity(chain);
});

test('a supervisor is proposed, engaged by another, and has a letter', async ({ enter }) => {
  const section = await enter(chain.people.supervisor);
  await section.goto('/social-supervisors');
  await section.getByRole('button', { name: '提名监督员' }).click();
  await choose(section, '姓名', '监督员');
  await find(section, '聘任单位', '示范', '示范县');
  await day(section, '聘期开始', '2026-03-16');
  await section.getByLabel('工作单位及身份').fill('县政协委员、某中学教师');
  await section.getByLabel('提名理由').fill('公道正派，敢讲真话');
  await expectAccessible(section);
  await section.getByRole('button', { name: '保存' }).click();
  await expect(section.getByText('待审批').first()).toBeVisible();
  term = new URL(section.url()).pathname;
  await expect(actions(section).getByRole('button', { name: '聘任', exact: true })).toBeDisabled();
  const reviewer = await enter(chain.people.reviewer);
  await reviewer.goto('/');
  await reviewer.getByRole('main').getByRole('link', { name: '监督员' }).click();
  await confirm(reviewer, '聘任');
  await reviewer.getByRole('link', { name: '打印聘书' }).click();
  await expect(reviewer.getByRole('article')).toContainText('聘〔2026〕1号');
  await expect(reviewer.getByRole('article')).toContainText('监督员同志');
  await expectAccessible(reviewer);
});

test('who is admitted reads steps and numbers, no names, and evaluates the inspection', async ({ enter }) => {
  const section = await enter(chain.people.supervisor);
  await section.goto(term);
  const admit = await ask(section, '邀请列席');
  await find(admit, '选任事项', '青川镇', '青川镇副镇长');
  await day(admit, '列席至', '2026-12-31');
  await admit.getByLabel('邀请理由').fill('群众关注度高');
  await expectAccessible(section);
  await admit.getByRole('button', { name: '保存' }).click();
  await expect(admit).toBeHidden();
  await expect(section.getByText('列席中').first()).toBeVisible();

  const guest = await enter(chain.people.guest);
  await guest.goto('/');
  await guest.getByRole('link', { name: /青川镇副镇长/ }).click();
  await expect(guest.getByRole('heading', { name: /青川镇副镇长/ })).toBeVisible();
  await expect(guest.getByRole('table', { name: '程序进展' })).toContainText('讨论决定');
  for (const { name } of chain.cadres) await expect(guest.getByText(name)).toHaveCount(0);
  await expectAccessible(guest);
  const form = await ask(guest, '评议考察工作');
  for (const point of ['公正', '深入', '纪律', '保密', '态度', '效果']) {
    await form.getByRole('radiogroup', { name: point }).getByText('4', { exact: true }).click();
  }
  await form.getByLabel('评议意见').fill('谈话面可再宽一些');
  await expectAccessible(guest);
  await form.getByRole('button', { name: '提交评议' }).click();
  await expect(form).toBeHidden();
  await expect(guest.getByText('谈话面可再宽一些')).toBeVisible();

  await section.reload();
  await expect(section.getByText('1 人评议')).toBeVisible();
  await expect(section.getByText('4.0')).toHaveCount(6);
  const end = await ask(section, '终止列席');
  await choose(end, '选任事项', `2026-001 青川镇副镇长`);
  await end.getByLabel('理由').fill('评议已完成');
  await end.getByRole('button', { name: '保存' }).click();
  await expect(end).toBeHidden();
  await guest.reload();
  await expect(guest.getByText('没有找到，或者您无权查看')).toBeVisible();
  await guest.goto('/admitted-cases');
  await expect(guest.getByText('还没有邀请您列席的选任事项')).toBeVisible();
});

test('a visit is put down, and what was learned is followed to its end', async ({ enter }) => {
  const section = await enter(chain.people.supervisor);
  await section.goto('/liaison-visits/new');
  await choose(section, '部门类别', '统计');
  await section.getByLabel('部门名称').fill('县统计局');
  await find(section, '所属单位', '示范', '示范县');
  await day(section, '走访日期', '2026-03-16');
  for (const [field, name] of [
    ['走访人员', '甲'],
    ['接待人员', '副局长'],
  ] as const) {
    const box = section.getByRole('combobox', { name: field });
    await box.fill(name);
    await box.press('Enter');
  }
  await section.getByLabel('情况 1').fill('某镇上报数据与抽查数据不一致');
  await section.getByLabel('跟进人').fill('监督科');
  await day(section, '跟进期限', '2026-04-30');
  await expectAccessible(section);
  await section.getByRole('button', { name: '保存' }).click();
  await expect(section.getByText('待跟进').first()).toBeVisible();
  const visit = new URL(section.url()).pathname;
  await expect(actions(section).getByRole('button', { name: '办结', exact: true })).toBeDisabled();
  await section.goto('/');
  await section.getByRole('link', { name: /走访县统计局/ }).click();
  await expect(section).toHaveURL(new RegExp(visit));
  const settle = await ask(section, '登记办理结果');
  await choose(settle, '了解到的情况', '1. 某镇上报数据与抽查数据不一致');
  await settle.getByLabel('办理结果').fill('已核实并更正');
  await expectAccessible(section);
  await settle.getByRole('button', { name: '保存' }).click();
  await expect(settle).toBeHidden();
  await confirm(section, '办结');
  await expect(section.getByText('已核实并更正')).toBeVisible();
  await section.goto('/liaison-visits');
  await expect(section.getByRole('table', { name: '各部门走访次数' })).toContainText('2026');
  await expectAccessible(section);
});
