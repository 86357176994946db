// Somebody of the county writes in during a notice, without a name and then with one, and is answered; the appointment waits.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Person } from './support/actors';
import { expectAccessible } from './support/axe';
import { Chain } from './support/chain';
import { closed, opens } from './support/gate';
import { actions, ask, choose, confirm, day, find } from './support/screen';
import { Refused, type Json } from './support/session';
import { toPublicity } from './support/stages';
import { expect, test } from './support/test';

test.use({ stepped: 'petition' });
test.describe.configure({ mode: 'serial', timeout: 180_000 });

/** A telephone that runs no script. */
const PHONE = { javaScriptEnabled: false, viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
/** A picture of one point. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);
const WHO = { name: '反映人周某某', contact: '13955501234' };

let chain: Chain;
let notice: string;
let supervisor: Person;
let second: Person;
let petition: string;
let receipt: string;

test.beforeAll(async ({ actors, server }) => {
  test.setTimeout(180_000);
  chain = await Chain.prepare(actors, server);
  supervisor = await actors.holding(['org_supervisor'], { name: '干部监督科科长' });
  second = await actors.holding(['petition_officer'], { name: '信访干部乙' });
  ({ notice } = await toPublicity(chain));
});

/** Asks by the receipt, as it was written down. */
async function asked(citizen: Page): Promise<void> {
  await citizen.goto('/public/petitions/status');
  await citizen.getByLabel('查询码').fill(receipt.toLowerCase());
  await citizen.getByRole('button', { name: '查询' }).click();
}

/** Fills the words that an action asks for, and takes it. */
async function say(page: Page, name: string, text: string, dialog?: Awaited<ReturnType<typeof ask>>): Promise<void> {
  const box = dialog ?? (await ask(page, name));
  await box.getByRole('textbox').fill(text);
  await box.getByRole('button', { name, exact: true }).click();
  await expect(box).toBeHidden();
}

test('somebody reads the notice on a telephone without script, writes in with a photo, keeps the receipt', async ({
  browsers,
  page,
  stepTo,
}) => {
  await stepTo('2026-03-18');
  const citizen = await (await browsers.open(PHONE)).newPage();
  await citizen.goto('/public/notices');
  await citizen
    .getByRole('link', { name: /青川镇副镇长|任前公示/ })
    .first()
    .click();
  await expect(citizen.getByText('测试甲').first()).toBeVisible();
  await citizen.getByRole('link', { name: '反映情况' }).first().click();
  await expect(citizen.getByText('我们不记录您的网络地址')).toBeVisible();
  await citizen.getByLabel('反映的问题').fill('测试甲任乡镇干部期间虚报冒领补助，有照片为证。');
  const photo = { name: 'IMG_20260317_周某某.png', mimeType: 'image/png', buffer: PICTURE };
  const archive = { name: '证据.zip', mimeType: 'application/zip', buffer: Buffer.from('PK\x03\x04 not taken') };
  await citizen.getByLabel('照片或 PDF').setInputFiles([photo, archive]);
  await citizen.getByRole('button', { name: '提交' }).click();
  await expect(citizen.getByRole('alert')).toContainText('第 2 个附件：是压缩包');
  await expect(citizen.getByLabel('反映的问题')).toHaveValue(/虚报冒领补助/);
  await citizen.getByLabel('照片或 PDF').setInputFiles([photo]);
  await citizen.getByRole('button', { name: '提交' }).click();
  await expect(citizen.getByText('它只显示这一次')).toBeVisible();
  receipt = /[0-9A-Z]{5}(-[0-9A-Z]{5}){3}/.exec(await citizen.innerText('main'))?.[0] ?? '';
  expect(receipt).not.toBe('');
  for (const address of ['/public/notices', `/public${notice}`, '/public/petitions', '/public/petitions/status']) {
    await page.goto(address);
    await expectAccessible(page);
  }
});

test('the officer registers, accepts, opens the photo and asks; the appointment is held', async ({ enter, stepTo }) => {
  const officer = await enter(chain.people.petition);
  await officer.goto('/petitions');
  await expectAccessible(officer);
  await officer.getByRole('link', { name: '待登记信访事项' }).click();
  await expect(officer.getByText('虚报冒领补助')).toBeVisible();
  petition = new URL(officer.url()).pathname;
  await confirm(officer, '登记编号');
  const accept = await ask(officer, '受理');
  await choose(accept, '线索', '线索具体、有可查性');
  await expectAccessible(officer);
  await accept.getByRole('button', { name: '受理', exact: true }).click();
  await expect(accept).toBeHidden();
  const saved = officer.waitForEvent('download');
  await officer.getByRole('button', { name: '附件1.png' }).click();
  expect((await saved).suggestedFilename()).toBe('附件1.png');
  await say(officer, '给反映人留言', '请说明具体时间和补助名称');
  await expect(officer.getByText('请说明具体时间和补助名称')).toBeVisible();
  await expectAccessible(officer);

  await stepTo('2026-03-24');
  await chain.as.staff.take(notice, 'register_feedback');
  const reviewer = await enter(chain.people.reviewer);
  await reviewer.goto(notice);
  const verdict = actions(reviewer).getByRole('button', { name: '确认结果', exact: true });
  await expect(verdict).toBeDisabled();
  await expect(verdict).toHaveAccessibleDescription(/公示期反映未办结/);
  const refused: Json = await chain.as.reviewer
    .take(notice, 'confirm', { result: 'unaffected' })
    .catch((e: unknown) => e);
  expect(refused).toBeInstanceOf(Refused);
  expect(refused.problem.broken.map(({ code }: Json) => code)).toEqual(['R-NOT-4']);
  await closed(reviewer, chain, 'reviewer', 'confirm_notice', ['R-CASE-2', 'R-NOT-3', 'R-NOT-4', 'R-PET-3']);
  await expectAccessible(reviewer);
});

test('with the receipt the question is seen and answered', async ({ browsers }) => {
  const citizen = await (await browsers.open(PHONE)).newPage();
  await asked(citizen);
  await expect(citizen.getByText('办理中')).toBeVisible();
  await expect(citizen.getByText('请说明具体时间和补助名称')).toBeVisible();
  await citizen.getByLabel('补充情况或留言').fill('二〇二五年十月，农机补助');
  await citizen.getByRole('button', { name: '发送' }).click();
  await expect(citizen.getByText('二〇二五年十月，农机补助')).toBeVisible();
});

test('it is assigned, looked into, concluded by another and answered', async ({ enter }) => {
  const head = await enter(supervisor);
  await head.goto(petition);
  const assign = await ask(head, '交办');
  await choose(assign, '责任人', '信访干部');
  await assign.getByLabel('责任领导').fill('分管副部长');
  await find(assign, '责任单位', '示范', '示范县');
  await day(assign, '办结时限', '2026-04-10');
  await expectAccessible(head);
  await assign.getByRole('button', { name: '交办', exact: true }).click();
  await expect(assign).toBeHidden();

  const handler = await enter(chain.people.petition);
  await handler.goto(petition);
  await expect(handler.getByText('二〇二五年十月，农机补助')).toBeVisible();
  const finding = await ask(handler, '提出结论');
  await finding.getByLabel('反映的问题').fill('虚报农机补助');
  await choose(finding, '调查结论', '不属实');
  await finding.getByLabel('查核情况和证据').fill('补助对象和金额经逐户核对无误');
  await choose(finding, '总体结论', '不属实');
  await expectAccessible(handler);
  await finding.getByRole('button', { name: '提出结论', exact: true }).click();
  await expect(finding).toBeHidden();
  await expect(actions(handler).getByRole('button', { name: '审定结论' })).toBeDisabled();

  await head.reload();
  await confirm(head, '审定结论');
  await handler.reload();
  await say(handler, '答复', '经逐户核对，所反映问题不属实。感谢监督。');
  await expectAccessible(handler);
  await handler.getByRole('listitem').filter({ hasText: '答复意见' }).getByRole('link', { name: '打印' }).click();
  const paper = handler.getByRole('article');
  await expect(paper.getByRole('heading', { name: '信访事项答复意见书' })).toBeVisible();
  await expect(paper.getByText('经逐户核对，所反映问题不属实')).toBeVisible();
  await expectAccessible(handler);
  await handler.goBack();
  await handler.getByRole('link', { name: '打印登记表' }).click();
  await expect(handler.getByRole('heading', { name: '信访登记表' })).toBeVisible();
  await expectAccessible(handler);
});

test('the conclusion is seen and rated with the receipt, and the appointment goes on', async ({
  browsers,
  enter,
  page,
}) => {
  await asked(page);
  await expectAccessible(page);
  const citizen = await (await browsers.open(PHONE)).newPage();
  await asked(citizen);
  await expect(citizen.getByText('已答复')).toBeVisible();
  await expect(citizen.getByText('经逐户核对，所反映问题不属实')).toBeVisible();
  await citizen.getByRole('radio', { name: '不满意', exact: true }).check();
  await citizen.getByLabel('想说的话').fill('没有到户核对');
  await citizen.getByRole('button', { name: '提交评价' }).click();
  await expect(citizen.getByText('您的评价：不满意')).toBeVisible();
  await expect(citizen.getByRole('button', { name: '提交评价' })).toHaveCount(0);
  const handler = await enter(chain.people.petition);
  await handler.goto(petition);
  await expect(handler.getByText('反映人凭查询码本人评价')).toBeVisible();
  await expect(handler.getByText('没有到户核对')).toBeVisible();
  await expect(actions(handler).getByRole('button', { name: '登记满意度', exact: true })).toBeDisabled();
  await expect(actions(handler).getByRole('button', { name: '办结', exact: true })).toBeDisabled();
  await handler.goto(`${petition}/documents/reply`);
  await handler.getByLabel('落款单位').fill('示范县信访局');
  await expect(handler.getByRole('article')).toContainText('示范县信访局');
  await expectAccessible(handler);
  const saved = handler.waitForEvent('download');
  await handler.getByRole('button', { name: '下载 Word 文档' }).click();
  expect((await saved).suggestedFilename()).toBe('信访事项答复意见书.docx');
  const reviewer = await enter(chain.people.reviewer);
  await reviewer.goto(notice);
  const verdict = await ask(reviewer, '确认结果');
  await verdict.getByRole('radio', { name: '不影响任职' }).check();
  await verdict.getByRole('button', { name: '保存' }).click();
  await expect(verdict).toBeHidden();
  await opens(reviewer, chain, 'confirm_notice', '办理任职');
});

test('who complained is read once, by two handlers together, and by nobody else', async ({
  actors,
  browsers,
  enter,
  server,
}) => {
  const citizen = await (await browsers.open(PHONE)).newPage();
  await citizen.goto('/public/petitions');
  await citizen.getByLabel('反映的问题').fill('某单位食堂采购不公开，多年由一家供货。');
  await citizen.getByLabel('姓名').fill(WHO.name);
  await citizen.getByLabel('联系方式').fill(WHO.contact);
  await citizen.getByRole('button', { name: '提交' }).click();
  await expect(citizen.getByText('它只显示这一次')).toBeVisible();
  await expect(citizen.getByRole('button', { name: '复制查询码' })).toBeHidden();

  const first = await enter(chain.people.petition);
  await first.goto('/petitions');
  await first.getByRole('link', { name: '待登记信访事项' }).click();
  await expect(first.getByText('食堂采购不公开')).toBeVisible();
  const there = new URL(first.url()).pathname;
  await first.getByRole('button', { name: '申请查看' }).click();
  await say(first, '申请查看', '联系反映人核实线索', first.getByRole('dialog', { name: '申请查看' }));
  const reading = (await chain.as.petition.get(there)).readings[0];
  const open = `${there}/readings/${reading.id}`;

  const other = await enter(second);
  await other.goto(there);
  await expectAccessible(other);
  await other.getByRole('button', { name: '同意查看' }).click();
  await other.getByRole('dialog', { name: '同意查看' }).getByRole('button', { name: '同意查看' }).click();
  await expect(other.getByText('同意查看：已办理')).toBeVisible();

  const offices = { staff: chain.as.staff, reviewer: chain.as.reviewer, head: actors.session(supervisor) };
  const sys = actors.session(await actors.administrator('sys'));
  for (const [name, as] of Object.entries({ ...offices, sys, second: actors.session(second) })) {
    const refused: Json = await as.post(`${open}/identity`, {}).catch((refusal: unknown) => refusal);
    expect([403, 404, 428], name).toContain(refused.status);
    const taken: Json = await as.act(open, reading.version + 1, 'open').catch((refusal: unknown) => refusal);
    expect([403, 404], name).toContain(taken.status);
  }
  for (const [name, as] of Object.entries({ staff: chain.as.staff, reviewer: chain.as.reviewer, sys })) {
    const ask: Json = await as.post(`${there}/readings`, { purpose: '想知道是谁写的' }).catch((e: unknown) => e);
    expect([403, 404], name).toContain(ask.status);
  }

  await first.reload();
  await first.getByRole('button', { name: '查看反映人信息' }).click();
  await first.getByRole('dialog', { name: '查看反映人信息' }).getByRole('button', { name: '查看反映人信息' }).click();
  const shown = first.getByRole('dialog', { name: '反映人信息' });
  await expect(shown.getByText(WHO.name)).toBeVisible();
  await expect(shown.getByText(WHO.contact)).toBeVisible();
  await expectAccessible(first);
  await shown
    .getByRole('button', { name: '确 定' })
    .or(shown.getByRole('button', { name: '确定' }))
    .click();
  await expect(first.getByText(WHO.name)).toHaveCount(0);
  await first.reload();
  await expect(first.getByText('联系反映人核实线索')).toBeVisible();
  await expect(first.getByText(WHO.name)).toHaveCount(0);
  await expect(first.getByRole('button', { name: '查看反映人信息' })).toHaveCount(0);

  const kept = readdirSync(server.data).filter((name) => /sqlite|\.db/.test(name));
  expect(kept.length).toBeGreaterThan(0);
  const dump = [...kept.map((name) => readFileSync(join(server.data, name))), Buffer.from(server.log.join(''))];
  for (const word of [WHO.name, WHO.contact, '周某某', 'IMG_20260317', receipt, '食堂采购不公开']) {
    expect(
      dump.some((bytes) => bytes.includes(word)),
      `${word} stands open in the data or the log`,
    ).toBe(false);
  }
});
