// A joint conference from its plan to the last item that was exchanged; who sits in is shown the agenda and nothing more.
import { expectAccessible } from './support/axe';
import { Chain } from './support/chain';
import { actions, ask, choose, confirm, day, find } from './support/screen';
import { expect, test } from './support/test';

test.use({ stepped: 'joint-conference' });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

let chain: Chain;
let conference: string;

test.beforeAll(async ({ actors, server }) => {
  test.setTimeout(120_000);
  chain = await Chain.prepare(actors, server);
  // Who sits in is engaged for a term that runs.
  const term = await chain.as.supervisor.post('/social-supervisors', {
    account_id: chain.people.guest.id,
    unit_id: chain.county.id,
    workplace: '某中学教师',
    starts_on: '2026-03-02',
    grounds: '公道正派',
  });
  await chain.as.reviewer.take(`/social-supervisors/${term.id}`, 'engage');
});

test('the section plans a conference of two organs', async ({ enter }) => {
  const section = await enter(chain.people.supervisor);
  await section.goto('/joint-conferences');
  await section.getByRole('button', { name: '拟召开联席会议' }).click();
  await find(section, '所属单位', '示范', '示范县');
  await day(section, '拟定日期', '2026-03-05');
  await section.getByLabel('地点').fill('县委一楼会议室');
  await section.getByLabel('主持人').fill('部长');
  const members = section.getByRole('group', { name: '参加单位和人员' });
  for (const [at, organ, name] of [
    [0, '县委组织部', '甲'],
    [1, '县纪委监委', '乙'],
  ] as const) {
    await members.getByLabel('单位').nth(at).fill(organ);
    await members.getByLabel('人员').nth(at).fill(name);
  }
  await section.getByLabel('议题 1').fill('通报上半年信访举报情况');
  await expectAccessible(section);
  await section.getByRole('button', { name: '保存' }).click();
  await expect(section.getByRole('heading', { name: /干部监督联席会议/ })).toBeVisible();
  await expectAccessible(section);
  conference = new URL(section.url()).pathname;
});

test('it is held, minutes and an item are put down, and another signs them', async ({ enter, stepTo }) => {
  await stepTo('2026-03-05');
  const section = await enter(chain.people.supervisor);
  await section.goto(conference);
  const held = await ask(section, '登记召开');
  await held.getByRole('button', { name: '保存' }).click();
  await expect(held).toBeHidden();
  const minutes = await ask(section, '记录纪要和交换事项');
  await minutes.getByLabel('会议纪要').fill('会议通报了有关情况。');
  await minutes.getByRole('button', { name: '增加一个事项' }).click();
  await minutes.getByLabel('事项', { exact: true }).fill('往来款长期挂账');
  await minutes.getByLabel('提出单位').fill('县审计局');
  await day(minutes, '办理期限', '2026-04-30');
  await find(minutes, '责任单位', '青川', '青川镇');
  await expectAccessible(section);
  await minutes.getByRole('button', { name: '保存' }).click();
  await expect(minutes).toBeHidden();
  await expect(section.getByRole('table', { name: '交换事项' })).toContainText('往来款长期挂账');
  const reviewer = await enter(chain.people.reviewer);
  await reviewer.goto('/');
  await reviewer.getByRole('link', { name: /干部监督联席会议/ }).click();
  await confirm(reviewer, '签发纪要');
  await reviewer.getByRole('link', { name: '打印纪要' }).click();
  await expect(reviewer.getByRole('article')).toContainText('往来款长期挂账');
});

test('who sits in reads the agenda, and neither minutes nor items', async ({ enter }) => {
  const guest = await enter(chain.people.guest);
  await guest.goto('/joint-conferences');
  await guest.getByRole('link', { name: '干部监督联席会议' }).click();
  await expect(guest.getByText('通报上半年信访举报情况')).toBeVisible();
  await expect(guest.getByText(/列席人员可见/)).toBeVisible();
  await expect(guest.getByText('往来款长期挂账')).toHaveCount(0);
  await expect(guest.getByText('会议通报了有关情况。')).toHaveCount(0);
  await expect(actions(guest)).toHaveCount(0);
  await expectAccessible(guest);
});

test('the item is followed to its end, and the conference closed', async ({ enter, stepTo }) => {
  await stepTo('2026-04-20');
  const section = await enter(chain.people.supervisor);
  await section.goto('/deadlines?view=all');
  await section.getByRole('link', { name: /往来款长期挂账/ }).click();
  await expect(section).toHaveURL(new RegExp(`${conference}$`));
  await expect(actions(section).getByRole('button', { name: '全部办结', exact: true })).toBeDisabled();
  const settle = await ask(section, '登记事项办理情况');
  await choose(settle, '事项', '往来款长期挂账');
  await choose(settle, '办理结果', '已办结');
  await settle.getByLabel('办理情况').fill('已全部清理入账');
  await settle.getByRole('button', { name: '保存' }).click();
  await expect(settle).toBeHidden();
  await confirm(section, '全部办结');
  await expect(section.getByText('事项已办结').first()).toBeVisible();
  await section.goto('/joint-conferences');
  await expect(section.getByText('下次联席会议')).toBeVisible();
  await expectAccessible(section);
});
