// An audit from the plan of the year to the last rectification: the department asks, the bureau audits, another reviews; and
// the official's transfer, which waits for the result.
import type { Locator, Page } from '@playwright/test';
import type { Person } from './support/actors';
import { expectAccessible } from './support/axe';
import { Chain } from './support/chain';
import { closed, opens } from './support/gate';
import { post } from './support/register';
import { actions, add, ask, choose, confirm, day, find } from './support/screen';
import { toReport } from './support/stages';
import { expect, test } from './support/test';

test.use({ stepped: 'audit' });
test.describe.configure({ mode: 'serial', timeout: 180_000 });

let chain: Chain;
let head: Person;
let lead: Person;
let member: Person;
let audit: string;

test.beforeAll(async ({ actors, server }) => {
  test.setTimeout(120_000);
  chain = await Chain.prepare(actors, server);
  lead = await actors.holding(['audit_lead'], { name: '审计组长' });
  head = await actors.holding(['audit_lead'], { name: '审计局副局长' });
  member = await actors.holding(['auditor'], { name: '审计员' });
  const { staff } = chain.as;
  const { id: post_id } = await staff.post('/posts', { ...post(chain.township.id, '财政所所长'), is_economic: true });
  const [{ id: cadre_id }] = chain.cadres;
  await staff.post('/tenures', { post_id, cadre_id, from: '2023-02-01', kind: 'appointed' });
});

/** Hands in what an action asked for. */
async function send(dialog: Locator, name: string): Promise<void> {
  await dialog.getByRole('button', { name, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** A comment that came on paper. */
async function commented(page: Page, whose: string, objects: string, text: string): Promise<void> {
  const dialog = await ask(page, '提出意见');
  await choose(dialog, '意见方', whose);
  await dialog.getByLabel('收到方式').fill('书面意见，专人送达');
  await dialog.getByRole('radio', { name: objects, exact: true }).check();
  await dialog.getByLabel('内容').fill(text);
  await send(dialog, '提出意见');
}

test('the plan of the year is drawn up from the rotation and approved by another', async ({ enter }) => {
  const staff = await enter(chain.people.staff);
  await staff.goto('/audit-plans/new');
  await staff.getByLabel('年度').fill('2026');
  await find(staff, '单位', '示范', '示范县');
  await expectAccessible(staff);
  await staff.getByRole('button', { name: '保存' }).click();
  await expect(staff.getByRole('heading', { name: /2026 年度审计计划/ })).toBeVisible();
  await expect(staff.getByRole('region', { name: '2026', exact: true })).toContainText('测试甲');
  await expectAccessible(staff);
  await confirm(staff, '报请批准');
  await expect(actions(staff).getByRole('button', { name: '批准计划' })).toBeDisabled();
  const reviewer = await enter(chain.people.reviewer);
  await reviewer.goto(new URL(staff.url()).pathname);
  await confirm(reviewer, '批准计划');
});

test('the department asks, and another entrusts', async ({ enter }) => {
  const staff = await enter(chain.people.staff);
  await staff.goto('/audits');
  await expectAccessible(staff);
  await staff.getByRole('link', { name: '测试甲' }).click();
  await expect(staff.getByRole('heading', { name: /测试甲/ })).toBeVisible();
  audit = new URL(staff.url()).pathname;
  const dialog = await ask(staff, '提出委托');
  await day(dialog, '起', '2023-06-01');
  await day(dialog, '止', '2025-12-31');
  await dialog.getByLabel('理由').fill('任期届满三年，请审计任职期间的经济责任');
  await expectAccessible(staff);
  await send(dialog, '提出委托');
  const reviewer = await enter(chain.people.reviewer);
  await reviewer.goto(audit);
  await confirm(reviewer, '批准委托');
  await reviewer.getByRole('link', { name: '打印' }).click();
  await expect(reviewer.getByRole('article')).toContainText('测试甲');
  await expectAccessible(reviewer);
});

test('a transfer of the official comes as far as the report of the inspection, and waits for the audit', async ({
  enter,
}) => {
  await chain.open(1, 'transfer');
  await toReport(chain);
  const reviewer = await enter(chain.people.reviewer);
  await closed(reviewer, chain, 'reviewer', 'accept_report', ['R-AUD-4']);
  await expectAccessible(reviewer);
});

test('a team of two is named, the notice served, and three days later the work begins', async ({ enter, stepTo }) => {
  const chief = await enter(head);
  await chief.goto(audit);
  const team = await ask(chief, '组成审计组');
  await add(team, '成员', '审计组长');
  await add(team, '成员', '审计员');
  await chief.keyboard.press('Escape');
  await choose(team, '组长', '审计组长');
  await expectAccessible(chief);
  await send(team, '组成审计组');
  let leader = await enter(lead);
  await leader.goto(audit);
  const notice = await ask(leader, '送达通知书');
  await notice.getByLabel('内容').fill('定于三月九日进点，请提供账簿和凭证');
  await send(notice, '送达通知书');
  await expect(actions(leader).getByRole('button', { name: '进点审计' })).toBeDisabled();
  await stepTo('2026-03-09');
  leader = await enter(lead);
  await leader.goto(audit);
  await confirm(leader, '进点审计');
});

test('what was found is noted, written up and sent for comments', async ({ enter }) => {
  const leader = await enter(lead);
  await leader.goto(audit);
  const finding = await ask(leader, '记录发现');
  await finding.getByLabel('问题').fill('往来款长期挂账');
  await finding.getByLabel('金额（元）').fill('1250000');
  await choose(finding, '责任类型', '领导责任');
  await finding.getByLabel('事实和证据').fill('三笔往来款挂账超过三年');
  await expectAccessible(leader);
  await send(finding, '记录发现');
  await expect(leader.getByText('¥1,250,000.00').first()).toBeVisible();
  const report = await ask(leader, '撰写报告');
  await report.getByLabel('审计报告').fill('审计报告全文');
  await report.getByLabel('审计意见书').fill('审计意见书全文');
  await report.getByLabel('审计结果报告').fill('审计结果报告全文');
  await send(report, '撰写报告');
  await send(await ask(leader, '送征求意见'), '送征求意见');
  await commented(leader, '被审计领导干部', '无异议', '没有意见');
  await commented(leader, '所在单位', '有异议', '其中一笔已于去年清理');
  await expect(actions(leader).getByRole('button', { name: '审理', exact: true })).toBeDisabled();
});

test('another reviews and issues it; the department gets it, and what is to be put right is put right', async ({
  enter,
}) => {
  const chief = await enter(head);
  await chief.goto(audit);
  const review = await ask(chief, '审理');
  await review.getByLabel('内容').fill('事实清楚，审理通过');
  await send(review, '审理');
  await confirm(chief, '签发');

  const leader = await enter(lead);
  await leader.goto(audit);
  const delivery = await ask(leader, '送达');
  await delivery.getByRole('button', { name: '增加整改事项' }).click();
  await delivery.getByLabel('整改事项').fill('清理三笔往来款');
  await day(delivery, '整改时限', '2026-06-30');
  await expectAccessible(leader);
  await send(delivery, '送达');
  const staff = await enter(chain.people.staff);
  await staff.goto(audit);
  await confirm(staff, '签收');
  await expect(staff.getByText('审计结果报告全文')).toBeVisible();
  await expect(staff.getByText('事实清楚，审理通过')).toHaveCount(0);
  const inspector = await enter(chain.people.inspector);
  await inspector.goto('/audits');
  await inspector.getByRole('link', { name: '测试甲' }).click();
  await expect(inspector.getByText('审计结果报告全文')).toBeVisible();
  await expect(inspector.getByText('审计报告全文')).toHaveCount(0);
  const reviewer = await enter(chain.people.reviewer);
  await opens(reviewer, chain, 'accept_report', '考察完成');

  await leader.reload();
  await expect(actions(leader).getByRole('button', { name: '办结' })).toBeDisabled();
  const auditor = await enter(member);
  await auditor.goto(audit);
  const done = await ask(auditor, '报告整改');
  await choose(done, '整改事项', '清理三笔往来款');
  await done.getByLabel('整改情况').fill('三笔往来款已全部收回');
  await send(done, '报告整改');
  await leader.reload();
  const checked = await ask(leader, '验收整改');
  await choose(checked, '整改事项', '清理三笔往来款');
  await checked.getByRole('radio', { name: '予以验收' }).check();
  await expectAccessible(leader);
  await send(checked, '验收整改');
  await confirm(leader, '办结');
  await expect(leader.getByText('已办结').first()).toBeVisible();
  await expectAccessible(leader);
});

test('a deputy in charge is put among those to be audited, and another takes the deputy off', async ({ enter }) => {
  const { id: post_id } = await chain.as.staff.post('/posts', post(chain.township.id, '财政所副所长'));
  const [, { id: cadre_id, name }] = chain.cadres;
  await chain.as.staff.post('/tenures', { post_id, cadre_id, from: '2024-02-01', kind: 'appointed' });
  const staff = await enter(chain.people.staff);
  await staff.goto('/audit-objects');
  await staff.getByRole('button', { name: '列为审计对象' }).click();
  await find(staff, '被审计领导干部', name, name);
  await choose(staff, '所任职务', `${chain.township.name}财政所副所长`);
  await choose(staff, '列入原因', '副职主持工作一年以上');
  await day(staff, '起算日期', '2026-02-01');
  await staff.getByLabel('依据').fill('县委组织部关于主持工作的通知');
  await staff.getByRole('button', { name: '列为审计对象' }).click();
  await expect(staff.getByText('主持工作未满一年')).toBeVisible();
  await expectAccessible(staff);
  await choose(staff, '列入原因', '上级兼任正职，实际主持工作');
  await staff.getByRole('button', { name: '列为审计对象' }).click();
  await expect(staff.getByRole('heading', { name })).toBeVisible();
  await expectAccessible(staff);
  const mark = new URL(staff.url()).pathname;
  const reviewer = await enter(chain.people.reviewer);
  await reviewer.goto('/audit-objects');
  await reviewer.getByRole('link', { name: '上级兼任正职，实际主持工作' }).click();
  await expect(reviewer).toHaveURL(mark);
  const dialog = await ask(reviewer, '不再列为审计对象');
  await dialog.getByLabel('理由').fill('正职已到任');
  await send(dialog, '不再列为审计对象');
  await expect(reviewer.getByText('已撤销')).toBeVisible();
  await expectAccessible(reviewer);
});
