// The inspection: announced, begun by a ready team, talks and evidence, the four musts, reports that everybody signed.
import { expectAccessible } from '../support/axe';
import type { Story } from '../support/chain';
import * as musts from '../support/decide';
import * as api from '../support/gates';
import { act, announce, ask, choose, confirm, day, find } from '../support/screen';
import { expect, test } from '../support/test';

export function inspect(story: Story): void {
  let inspection = '';

  test('the inspection is announced, planned, and begins when the notice has stood', async ({ enter, stepTo }) => {
    const { chain } = story;
    const staff = await enter(chain.people.staff);
    const reviewer = await enter(chain.people.reviewer);
    await staff.goto(`${chain.case}/notices`);
    await staff.getByRole('button', { name: '起草考察预告' }).click();
    await staff.getByLabel('接待地点').fill('县委组织部二楼');
    await staff.getByLabel('监督电话').fill('12380');
    await staff.getByRole('button', { name: '增加成员' }).click();
    await staff.getByLabel('姓名').fill('考察组长');
    await staff.getByLabel('职务、证号').fill('组长，KC20260001');
    await announce(staff, reviewer);
    await staff.goto(`${chain.case}/inspection`);
    await staff.getByRole('link', { name: '制定考察方案' }).click();
    await staff.getByLabel('考察方案').fill('个别谈话、查阅资料、实地了解，听取纪检、信访意见，综合分析。');
    await day(staff, '开始日期', '2026-03-06');
    await day(staff, '结束日期', '2026-03-20');
    await staff.getByLabel('与单位主要领导沟通').fill('镇党委书记');
    await expectAccessible(staff);
    await staff.getByRole('button', { name: '保存' }).click();
    await confirm(staff, '关联考察预告');
    inspection = new URL(staff.url()).pathname;

    await stepTo('2026-03-06');
    const lead = await enter(chain.people.lead);
    await lead.goto(chain.case);
    await act(lead, '开始考察');
    await lead.getByRole('link', { name: /^去办理：谈话、取证/ }).click();
    await lead.getByRole('link', { name: '办理考察' }).click();
    await act(lead, '进点考察');
    await expectAccessible(lead);
  });

  test('talks and evidence are put down in the field', async ({ enter, stepTo }) => {
    const { chain } = story;
    const lead = await enter(chain.people.lead);
    await lead.goto(inspection);
    await lead.getByRole('link', { name: '谈话' }).click();
    await lead.getByRole('button', { name: '新谈话' }).click();
    await lead.getByLabel('谈话对象').fill('镇人大主席');
    await lead.getByLabel('与考察对象关系').fill('同事');
    await choose(lead, '层面', '领导班子');
    await lead.getByLabel('地点').fill('镇会议室');
    await lead.getByLabel('时间').fill('09:30');
    await lead.getByLabel('时长（分钟）').fill('40');
    await lead.getByRole('checkbox', { name: '考察组长' }).check();
    await lead.getByRole('checkbox', { name: '考察员一' }).check();
    await lead.getByRole('checkbox', { name: '履职实绩' }).check();
    await lead.getByLabel('优点').fill('牵头的饮水工程按期完工，三个村用上了新水。');
    await lead.getByLabel('不足', { exact: true }).fill('有时性子急，批评人不分场合。');
    await lead.getByLabel('事例').fill('举了去年防汛的例子');
    await lead.getByRole('radiogroup').getByText('4', { exact: true }).click();
    await expectAccessible(lead);
    await lead.getByRole('button', { name: '保存谈话' }).click();
    await expect(lead.getByRole('status').filter({ hasText: '已同步' }).first()).toBeVisible();
    await expect(lead.getByRole('list', { name: '进度' })).toContainText('谈话 1/10');
    for (let n = 1; n < 10; n++) await api.talk(chain, inspection, n, '2026-03-06');

    await stepTo('2026-03-09');
    const inspector = await enter(chain.people.inspector);
    await inspector.goto(`${inspection}/talks`);
    await inspector.getByRole('link', { name: '考察材料' }).click();
    await inspector.getByRole('button', { name: '登记材料' }).click();
    const form = inspector.getByRole('dialog', { name: '登记材料' });
    await choose(form, '考察对象', '测试甲');
    await choose(form, '圈', '工作圈');
    await choose(form, '方式', '查阅资料');
    await day(form, '日期', '2026-03-09');
    await form.getByLabel('名称').fill('查阅实绩台账');
    await form.getByLabel('内容').fill('分管的农业农村工作连续两年位次上升。');
    await expectAccessible(inspector);
    await form.getByRole('button', { name: '保存' }).click();
    await expect(inspector.getByRole('cell', { name: '查阅实绩台账' })).toBeVisible();
    await expectAccessible(inspector);
    for (const [n, candidate] of (await chain.candidates()).entries()) {
      for (const circle of ['work', 'life', 'social'] as const) {
        if (n > 0 || circle !== 'work') await api.evidence(chain, inspection, candidate, circle, '2026-03-09');
      }
    }
  });

  test('the four musts: other offices are asked by letter, and answer', async ({ enter }) => {
    const { chain } = story;
    const staff = await enter(chain.people.staff);
    await staff.goto(chain.case);
    await staff.getByRole('link', { name: '四必', exact: true }).click();
    await expectAccessible(staff);
    for (const kind of ['纪检监察意见', '信访举报核查', '生态环境']) {
      await staff.getByRole('button', { name: '发征求意见函' }).click();
      const letter = staff.getByRole('dialog', { name: '发征求意见函' });
      await choose(letter, '事项', kind);
      if (kind === '生态环境') await find(letter, '具体部门', '环境', '县生态环境局');
      await expectAccessible(staff);
      await letter.getByRole('button', { name: '发征求意见函' }).click();
      await expect(letter).toBeHidden();
    }

    for (const [office, answer] of [
      ['discipline', '书面意见'],
      ['petition', '没有反映'],
      ['department', '书面意见'],
    ] as const) {
      const page = await enter(chain.people[office]);
      await page.getByRole('link', { name: '征求意见函' }).first().click();
      await page.getByRole('table').getByRole('link').first().click();
      await expect(page.getByRole('group')).toHaveCount(3);
      for (const person of await page.getByRole('group').all()) {
        if (office === 'petition') await choose(person, '信访反映', answer);
        else await person.getByLabel(answer).fill('无不同意见');
      }
      await expectAccessible(page);
      await page.getByRole('button', { name: '回复', exact: true }).click();
      await expect(page.getByText('已回复').first()).toBeVisible();
    }

    await staff.reload();
    await staff
      .getByRole('row', { name: '测试甲' })
      .getByRole('button', { name: /^档案审核/ })
      .click();
    const cell = staff.getByRole('dialog', { name: '测试甲 · 档案审核' });
    await cell.getByRole('button', { name: '开始核查' }).click();
    const file = await ask(staff, '登记核查情况', cell);
    await expectAccessible(staff);
    await file.getByRole('button', { name: '保存' }).click();
    await act(staff, '确认无问题', cell);
    await cell.getByRole('button', { name: '关闭' }).click();

    await staff
      .getByRole('row', { name: '测试甲' })
      .getByRole('button', { name: /^个人有关事项/ })
      .click();
    const matters = staff.getByRole('dialog', { name: '测试甲 · 个人有关事项' });
    await matters.getByRole('button', { name: '开始核查' }).click();
    const said = await ask(staff, '登记核查情况', matters);
    await said.getByRole('radio', { name: '如实报告' }).check();
    await said.getByRole('button', { name: '保存' }).click();
    await act(staff, '确认无问题', matters);
    for (const candidate of (await chain.candidates()).slice(1)) {
      for (const item of ['file_review', 'personal_matters']) await musts.record(chain, candidate, item);
    }
    await musts.clear(chain);
    await staff.goto(`${chain.case}/musts`);
    await expect(staff.getByText('已回复，待研判')).toHaveCount(0);
    await expectAccessible(staff);
  });

  test('every report is written, signed by the whole team, spoken about with the unit, and accepted', async ({
    enter,
  }) => {
    const { chain } = story;
    const lead = await enter(chain.people.lead);
    await lead.goto(inspection);
    await confirm(lead, '结束取证');
    await act(lead, '撰写考察材料');
    await lead.getByRole('link', { name: '考察报告' }).click();
    await lead.getByRole('radiogroup').getByText('测试甲').click();
    for (const section of ['基本情况', '德', '能', '勤', '绩', '廉', '主要不足', '推荐、测评情况', '核查情况']) {
      await lead.getByLabel(section, { exact: true }).fill(`测试甲${section}：见谈话和材料，有具体事例。`);
    }
    await lead.getByLabel('单位意见', { exact: true }).fill('单位党委同意。');
    await lead.getByLabel('考察组意见', { exact: true }).fill('建议列为拟任人选。');
    await expectAccessible(lead);
    await lead.getByRole('button', { name: '保存为新一稿' }).click();
    await lead.getByRole('button', { name: '签字', exact: true }).click();
    const [, ...others] = await chain.candidates();
    for (const office of ['inspector', 'second'] as const) {
      const member = await enter(chain.people[office]);
      await member.goto(`${inspection}/reports`);
      await member.getByRole('radiogroup').getByText('测试甲').click();
      await member.getByRole('button', { name: '签字', exact: true }).click();
      await expect(member.getByRole('button', { name: '签字', exact: true })).toBeHidden();
    }
    for (const other of others) await musts.report(chain, inspection, other, ['lead', 'inspector', 'second']);

    await lead.goto(inspection);
    await act(lead, '进入反馈');
    await lead.getByRole('button', { name: '记录反馈' }).click();
    const told = lead.getByRole('dialog', { name: '记录反馈' });
    await day(told, '日期', '2026-03-09');
    await told.getByLabel('地点').fill('镇会议室');
    await told.getByLabel('参加人员').fill('镇党委书记、镇长');
    await told.getByLabel('反馈内容').fill('反馈考察总体情况与主要不足。');
    await told.getByLabel('单位意见').fill('同意考察组意见，情况客观。');
    await expectAccessible(lead);
    await told.getByRole('button', { name: '保存' }).click();
    await expect(told).toBeHidden();
    await confirm(lead, '上报考察报告');
    await lead.getByRole('link', { name: '对比' }).click();
    await expectAccessible(lead);

    const reviewer = await enter(chain.people.reviewer);
    await reviewer.goto(inspection);
    await confirm(reviewer, '验收');
    await reviewer.goto(chain.case);
    await act(reviewer, '验收考察报告');
    await expectAccessible(reviewer);
  });
}
