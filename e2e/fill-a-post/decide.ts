// From deliberation to the decision: who was consulted, the meeting with its two counts, the minutes, the decision.
import { expectAccessible } from '../support/axe';
import type { Story } from '../support/chain';
import { act, add, ask, choose, confirm, day, find } from '../support/screen';
import { expect, test } from '../support/test';

const MEMBERS = ['委员一', '委员二', '委员三', '委员四', '委员五', '委员六', '委员七'];

export function decide(story: Story): void {
  let meeting = '';

  test('those concerned are consulted, and the case goes to the meeting', async ({ enter }) => {
    const { chain } = story;
    const staff = await enter(chain.people.staff);
    await staff.goto(`${chain.case}/deliberation`);
    for (const [who, position, capacity] of [
      ['分管县领导', '县委副书记', '分管领导'],
      ['统战部负责人', '统战部部长', '统战部门'],
    ] as const) {
      await staff.getByRole('button', { name: '增加酝酿对象' }).click();
      const dialog = staff.getByRole('dialog', { name: '增加酝酿对象' });
      await dialog.getByLabel('姓名').fill(who);
      await dialog.getByLabel('职务').fill(position);
      await choose(dialog, '身份', capacity);
      await choose(dialog, '意见', '同意');
      await dialog.getByLabel('具体意见').fill('同意提交会议讨论。');
      await expectAccessible(staff);
      await dialog.getByRole('button', { name: '保存' }).click();
      await expect(dialog).toBeHidden();
    }
    await expectAccessible(staff);
    await act(staff, '提交酝酿');
  });

  test('the secretary prepares the meeting and sends the materials in time', async ({ enter }) => {
    const { chain } = story;
    const secretary = await enter(chain.people.secretary);
    await secretary.getByRole('link', { name: '会议', exact: true }).click();
    await secretary.getByRole('button', { name: '安排会议' }).first().click();
    await find(secretary, '范围', '青川', '青川镇');
    await secretary.getByLabel('会议名称').fill('县委常委会会议');
    await day(secretary, '时间', '2026-03-16');
    await secretary.getByLabel('地点').fill('县委第一会议室');
    for (const [i, name] of MEMBERS.entries()) {
      if (i > 4) await secretary.getByRole('button', { name: '增加成员' }).click();
      await secretary.getByLabel('姓名').nth(i).fill(name);
    }
    await expectAccessible(secretary);
    await secretary.getByRole('button', { name: '保存' }).click();
    await secretary.getByRole('button', { name: '列入议题' }).click();
    const agenda = secretary.getByRole('dialog', { name: '列入议题' });
    await find(agenda, '事项', '青川镇副镇长');
    await choose(agenda, '职位', '青川镇副镇长');
    await add(agenda, '人选', '测试甲');
    await expectAccessible(secretary);
    await agenda.getByRole('button', { name: '保存' }).click();
    await expect(agenda).toBeHidden();
    await act(secretary, '送达材料');
    await expectAccessible(secretary);
    meeting = new URL(secretary.url()).pathname;
  });

  test('the meeting: attendance, the vote counted on two devices, the result, the minutes', async ({
    enter,
    stepTo,
  }) => {
    const { chain } = story;
    await stepTo('2026-03-16');
    const secretary = await enter(chain.people.secretary);
    await secretary.goto(meeting);
    for (const name of MEMBERS.slice(0, 4)) await secretary.getByRole('button', { name }).click();
    await expect(secretary.getByText('到会人数不足，不能表决')).toBeVisible();
    for (const name of MEMBERS.slice(4, 6)) await secretary.getByRole('button', { name }).click();
    await expect(secretary.getByText('到会人数符合要求')).toBeVisible();
    await act(secretary, '宣布开会');
    await secretary.getByRole('button', { name: '介绍、回避与意见' }).click();
    const notes = secretary.getByRole('dialog', { name: '介绍、回避与意见' });
    await notes.getByLabel('人选介绍').fill('组织部部长介绍人选情况。');
    await expectAccessible(secretary);
    await notes.getByRole('button', { name: '保存' }).click();
    await expect(notes).toBeHidden();
    await act(secretary, '开始表决');

    const teller = await enter(chain.people.teller);
    const scrutineer = await enter(chain.people.scrutineer);
    for (const [page, office, agree] of [
      [teller, '计票人', '5'],
      [scrutineer, '监票人', '4'],
      [scrutineer, '监票人', '5'],
    ] as const) {
      await page.goto(meeting);
      await page.getByRole('radio', { name: office }).check();
      await page.getByLabel('同意', { exact: true }).fill(agree);
      await page.getByLabel('不同意', { exact: true }).fill(String(6 - Number(agree)));
      await expectAccessible(page);
      await page.getByRole('button', { name: '录入票数' }).click();
      await expect(page.getByText(agree === '4' ? '两人录入不一致' : /已录入|须 4 票/).first()).toBeVisible();
    }

    await secretary.reload();
    await confirm(secretary, '宣布通过');
    await expectAccessible(secretary);
    const minutes = await ask(secretary, '结束并形成记录');
    await minutes.getByLabel('会议记录').fill('会议听取组织部介绍，逐项讨论并无记名投票表决。');
    await minutes.getByRole('button', { name: '保存' }).click();
    await expect(minutes).toBeHidden();
    await secretary.getByRole('link', { name: '打印结果报告单' }).click();
    await expect(secretary.getByText('票决结果报告单')).toBeVisible();
    await expectAccessible(secretary);

    const reviewer = await enter(chain.people.reviewer);
    await reviewer.goto(meeting);
    await confirm(reviewer, '签字');
    await secretary.goto(chain.case);
    await act(secretary, '登记会议决定');
    await expectAccessible(secretary);
  });
}
