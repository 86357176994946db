// From motion to the shortlist and the team: what is asked before anybody is looked into.
import { expectAccessible } from '../support/axe';
import type { Story } from '../support/chain';
import * as api from '../support/gates';
import { act, actions, announce, ask, choose, confirm, count, day, find } from '../support/screen';
import { expect, test } from '../support/test';

export function select(story: Story): void {
  test('the clerk opens a case and writes the motion; the reviewer approves it', async ({ enter }) => {
    const staff = await enter(story.chain.people.staff);
    await staff.getByRole('link', { name: '选任事项' }).click();
    await staff.getByRole('button', { name: '新建事项' }).first().click();
    await expectAccessible(staff);
    await staff.getByLabel('事项名称').fill('青川镇副镇长');
    await find(staff, '所属单位', '青川', '青川镇');
    await find(staff, '职位', '副镇长', '副镇长');
    await staff.getByRole('button', { name: '保存' }).click();
    await expect(staff.getByRole('heading', { name: '青川镇副镇长' })).toBeVisible();
    story.chain.case = new URL(staff.url()).pathname;
    await expectAccessible(staff);

    await staff.getByRole('link', { name: '动议', exact: true }).click();
    await staff.getByRole('button', { name: '起草动议' }).click();
    await staff.getByLabel('动议原因').fill('原任同志调离，职位空缺');
    await staff.getByLabel('空缺情况').fill('2026年2月起空缺');
    await staff.getByLabel('班子分析研判').fill('班子平均年龄偏大，缺少熟悉农业农村工作的干部');
    await choose(staff, '考察方式', '差额考察');
    await staff.getByLabel('会议记录').fill('工作小组会议研究同意');
    await staff.getByLabel('考察组').fill('考察组三人，组长一名');
    await staff.getByLabel('工作安排').fill('三月推荐，四月考察');
    await expectAccessible(staff);
    await staff.getByRole('button', { name: '保存' }).click();
    await expect(staff.getByText('原任同志调离，职位空缺')).toBeVisible();
    await expect(actions(staff).getByRole('button', { name: '批准动议' })).toBeDisabled();
    await expect(actions(staff).getByText('由审批领导办理').first()).toBeVisible();

    const reviewer = await enter(story.chain.people.reviewer);
    await reviewer.goto(story.chain.case);
    await act(reviewer, '批准动议');
    await expectAccessible(reviewer);
  });

  test('the post is announced for a working day before anybody is recommended', async ({ enter, stepTo }) => {
    const { chain } = story;
    let staff = await enter(chain.people.staff);
    const reviewer = await enter(chain.people.reviewer);
    await staff.goto(chain.case);
    await staff.getByRole('link', { name: /^去办理：发布职位预告/ }).click();
    await staff.getByRole('button', { name: '起草职位预告' }).click();
    await staff.getByLabel('时间地点').fill('上午九时，镇政府会议室');
    await announce(staff, reviewer);
    await stepTo('2026-03-03');
    staff = await enter(chain.people.staff);
    await staff.goto(chain.case);
    await act(staff, '开始民主推荐');
  });

  test('a round is counted twice, by two people who do not see each other’s figures', async ({ enter }) => {
    const staff = await enter(story.chain.people.staff);
    await staff.goto(story.chain.case);
    await staff.getByRole('link', { name: '推荐', exact: true }).click();
    await staff.getByRole('button', { name: '新建推荐' }).first().click();
    await staff.getByLabel('地点').fill('镇政府会议室');
    await staff.getByLabel('监督人').fill('干部监督科');
    await staff.getByLabel('领导班子').fill('30');
    for (const { name } of story.chain.cadres) {
      await staff.getByRole('button', { name: '加入' }).click();
      await find(staff, '干部', name);
    }
    await expectAccessible(staff);
    await staff.getByRole('button', { name: '保存' }).click();
    await act(staff, '发布');
    await act(staff, '开始推荐');
    const close = await ask(staff, '结束推荐');
    await close.getByLabel('实到').fill('27');
    await expectAccessible(staff);
    await close.getByRole('button', { name: '结束推荐' }).click();
    await expect(close).toBeHidden();
    const round = new URL(staff.url()).pathname;

    const teller = await enter(story.chain.people.teller);
    const scrutineer = await enter(story.chain.people.scrutineer);
    await count(teller, round, { 测试甲: 12, 测试乙: 9, 测试丙: 6 });
    await expectAccessible(teller);
    await count(scrutineer, round, { 测试甲: 12, 测试乙: 8, 测试丙: 7 });
    await expect(scrutineer.getByText('两份计票有 2 处不一致')).toBeVisible();
    await expectAccessible(scrutineer);
    await count(scrutineer, round, { 测试甲: 12, 测试乙: 9, 测试丙: 6 });
    await count(teller, round, { 测试甲: 12, 测试乙: 9, 测试丙: 6 });

    const lead = await enter(story.chain.people.lead);
    await lead.goto(round);
    await act(lead, '确认结果');
    await expect(lead.getByText('结果校验码')).toBeVisible();
    await expectAccessible(lead);
    await api.round(story.chain, 'meeting');
  });

  test('three candidates are answered for and listed; the reviewer confirms the shortlist', async ({ enter }) => {
    const staff = await enter(story.chain.people.staff);
    await staff.goto(story.chain.case);
    await staff.getByRole('link', { name: '人选', exact: true }).click();
    await staff.getByRole('button', { name: '加入人选' }).click();
    const add = staff.getByRole('dialog', { name: '加入人选' });
    await find(add, '干部', '测试甲');
    await expectAccessible(staff);
    await add.getByRole('button', { name: '加入人选' }).click();

    await staff.getByRole('article').getByRole('button', { name: '考察资格与综合研判' }).click();
    const card = staff.getByRole('dialog', { name: '测试甲' });
    await card.getByRole('button', { name: '五项均已确认为“否”' }).click();
    await expectAccessible(staff);
    await card.getByRole('button', { name: '确认并署名' }).click();
    await expect(card.getByText('干部科科员 签于')).toBeVisible();
    await card.getByLabel('综合研判依据').fill('一贯表现好，熟悉乡镇工作');
    await card.getByLabel('单位推荐').fill('88');
    await card.getByLabel('素能测评').fill('85.5');
    await card.getByLabel('实绩考核').fill('90');
    await card.getByRole('button', { name: '保存' }).click();
    await expect(card.getByText('综合分只供比较')).toBeVisible();
    await act(staff, '列为考察对象', card);
    await expect(card.getByRole('button', { name: '移出名单' })).toBeVisible();
    const [first, ...others] = story.chain.cadres;
    await api.nominate(story.chain, first);
    for (const cadre of others) await api.list(story.chain, cadre);

    const reviewer = await enter(story.chain.people.reviewer);
    await reviewer.goto(`${story.chain.case}/shortlist`);
    await expect(reviewer.getByText('考察对象 实际 3 / 要求 2')).toBeVisible();
    await expectAccessible(reviewer);
    await act(reviewer, '确定考察对象');
  });

  test('a certified team without relations to anybody pledges itself', async ({ enter }) => {
    const staff = await enter(story.chain.people.staff);
    await staff.goto('/teams');
    await staff.getByRole('link', { name: '考察员资格' }).click();
    await staff.getByRole('button', { name: '申请资格' }).first().click();
    await find(staff, '人员', '考察组长');
    await find(staff, '派出单位', '示范县');
    await staff.getByLabel('级别').fill('一级');
    await staff.getByRole('button', { name: '添加一次培训' }).click();
    await choose(staff, '方式', '模拟考察');
    await staff.getByLabel('内容').fill('干部考察业务模拟训练');
    await day(staff, '日期', '2026-01-15');
    await expectAccessible(staff);
    await staff.getByRole('button', { name: '保存' }).click();
    await act(staff, '开始培训');
    const exam = await ask(staff, '登记考试成绩');
    await exam.getByLabel('考试成绩').fill('91');
    await exam.getByRole('button', { name: '保存' }).click();
    await expect(exam).toBeHidden();
    const certificate = new URL(staff.url()).pathname;

    const reviewer = await enter(story.chain.people.reviewer);
    await reviewer.goto(certificate);
    await confirm(reviewer, '颁发资格');
    await expectAccessible(reviewer);
    for (const office of ['inspector', 'second'] as const) await api.certify(story.chain, office);

    await staff.goto(`${story.chain.case}/team`);
    await staff.getByRole('link', { name: '组建考察组' }).click();
    await staff.getByRole('button', { name: '添加成员' }).click();
    for (const [i, name] of ['考察组长', '考察员一', '考察员二'].entries()) {
      await find(staff.getByRole('group', { name: `成员 ${i + 1}` }), '人员', name);
    }
    await expectAccessible(staff);
    await staff.getByRole('button', { name: '保存' }).click();
    await expect(staff.getByRole('heading', { name: '青川镇副镇长' })).toBeVisible();
    const team = new URL(staff.url()).pathname;

    const lead = await enter(story.chain.people.lead);
    await lead.goto(team);
    const declaration = await ask(lead, '申报回避关系');
    await expect(declaration.getByRole('radio', { name: '没有' })).toHaveCount(3);
    for (const none of await declaration.getByRole('radio', { name: '没有' }).all()) await none.check();
    await expectAccessible(lead);
    await declaration.getByRole('button', { name: '保存' }).click();
    await expect(declaration).toBeHidden();
    for (const office of ['inspector', 'second'] as const) await api.declare(story.chain, team, office);

    await staff.reload();
    await act(staff, '确定考察组');
    await expectAccessible(staff);
    await lead.reload();
    const texts = await ask(lead, '签订责任状');
    await expect(texts.getByRole('checkbox')).toHaveCount(2);
    for (const read of await texts.getByRole('checkbox').all()) await read.check();
    await expectAccessible(lead);
    await texts.getByRole('button', { name: '保存' }).click();
    await expect(texts).toBeHidden();
    for (const office of ['inspector', 'second'] as const) await api.pledge(story.chain, team, office);
  });
}
