// After the decision: the notice to the public, the talk, the document, a year of probation, the archive.
import { expectAccessible } from '../support/axe';
import type { Story } from '../support/chain';
import { completeArchive } from '../support/decide';
import { act, announce, ask, choose, confirm, day } from '../support/screen';
import { expect, test } from '../support/test';

export function appoint(story: Story): void {
  test('the public has five working days', async ({ enter, stepTo }) => {
    const { chain } = story;
    let staff = await enter(chain.people.staff);
    let reviewer = await enter(chain.people.reviewer);
    await staff.goto(`${chain.case}/notices`);
    await staff.getByRole('button', { name: '起草任前公示' }).click();
    await expect(staff.getByLabel('测试甲 拟任职务')).toHaveValue('青川镇副镇长');
    await staff.getByRole('button', { name: '预览' }).click();
    const preview = staff.getByRole('dialog', { name: '预览' });
    await expect(preview.getByRole('article')).toContainText('测试甲');
    await expectAccessible(staff);
    await preview
      .getByRole('button', { name: '关闭' })
      .or(preview.getByRole('button', { name: 'Close' }))
      .click();
    await announce(staff, reviewer);
    const notice = new URL(staff.url()).pathname;
    await staff.goto(chain.case);
    await act(staff, '进入公示');

    await stepTo('2026-03-23');
    staff = await enter(chain.people.staff);
    await staff.goto(notice);
    await staff.getByRole('button', { name: '登记反映', exact: true }).click();
    const report = staff.getByRole('dialog', { name: '登记反映' });
    await day(report, '收到日期', '2026-03-18');
    await choose(report, '来源', '电话');
    await report.getByLabel('反映内容').fill('来电反映作风问题');
    await report.getByRole('radio', { name: '需要核查' }).check();
    await expectAccessible(staff);
    await report.getByRole('button', { name: '保存' }).click();
    await expect(report).toBeHidden();
    await staff.getByRole('button', { name: '办结' }).click();
    const found = staff.getByRole('dialog', { name: '办结' });
    await found.getByLabel('核查结论').fill('经查不属实');
    await found.getByRole('radio', { name: '不影响' }).check();
    await found.getByRole('button', { name: '保存' }).click();
    await expect(found).toBeHidden();
    const posting = await ask(staff, '登记张贴凭证');
    const web = posting.locator('fieldset').first();
    await day(web, '张贴日期', '2026-03-16');
    await web.getByLabel('网址').fill('https://example.invalid/notice');
    await expectAccessible(staff);
    await posting.getByRole('button', { name: '保存' }).click();
    await expect(posting).toBeHidden();
    await act(staff, '登记反映完毕');
    reviewer = await enter(chain.people.reviewer);
    await reviewer.goto(notice);
    const verdict = await ask(reviewer, '确认结果');
    await verdict.getByRole('radio', { name: '不影响任职' }).check();
    await expectAccessible(reviewer);
    await verdict.getByRole('button', { name: '保存' }).click();
    await expect(verdict).toBeHidden();
    await reviewer.goto(chain.case);
    await act(reviewer, '确认公示结果');
  });

  test('the talk is held and the document issued', async ({ enter }) => {
    const { chain } = story;
    const staff = await enter(chain.people.staff);
    await staff.goto(chain.case);
    await staff.getByRole('link', { name: '任职', exact: true }).click();
    await staff.getByRole('button', { name: '登记任前谈话' }).click();
    const talk = staff.getByRole('dialog', { name: '登记任前谈话' });
    await talk.getByRole('combobox', { name: '谈话人' }).fill('县委组织部部长');
    await talk.getByRole('combobox', { name: '谈话人' }).press('Enter');
    await talk.getByLabel('肯定成绩').fill('分管工作进步明显');
    await talk.getByLabel('指出不足').fill('统筹全局的经验不足');
    await talk.getByLabel('提出要求').fill('尽快熟悉情况，廉洁自律');
    await expectAccessible(staff);
    await talk.getByRole('button', { name: '登记任前谈话' }).click();
    await expect(talk).toBeHidden();
    await staff.getByRole('button', { name: '印发任职文件' }).first().click();
    const document = staff.getByRole('dialog', { name: '印发任职文件' });
    await expectAccessible(staff);
    await document.getByRole('button', { name: '印发任职文件' }).click();
    await expect(document).toBeHidden();
    await expect(staff.getByText('县委组任〔2026〕1号').first()).toBeVisible();
    await act(staff, '印发任职文件');
    await expectAccessible(staff);
    await staff.getByRole('link', { name: '打印任职通知' }).click();
    await expect(staff.getByText('县委组任〔2026〕1号').first()).toBeVisible();
    await expectAccessible(staff);
  });

  test('a year later the probation ends, and the case is closed and archived', async ({ enter, stepTo }) => {
    const { chain } = story;
    await stepTo('2027-02-22');
    const staff = await enter(chain.people.staff);
    await staff.getByRole('link', { name: '任职与试用' }).click();
    await staff.getByRole('link', { name: '测试甲' }).click();
    await expectAccessible(staff);
    const inspection = await ask(staff, '登记期满考察');
    await day(inspection, '考察日期', '2027-02-22');
    for (const name of ['考察员甲', '考察员乙']) {
      await inspection.getByRole('combobox', { name: '考察人员' }).fill(name);
      await inspection.getByRole('combobox', { name: '考察人员' }).press('Enter');
    }
    await choose(inspection, '结论', '胜任');
    await inspection.getByLabel('履职情况及不足改进').fill('履职情况良好，任前指出的不足已有改进');
    await expectAccessible(staff);
    await inspection.getByRole('button', { name: '登记期满考察' }).click();
    await expect(inspection).toBeHidden();
    const publicity = await ask(staff, '公示考察结果');
    await day(publicity, '公示起', '2027-02-22');
    await day(publicity, '公示止', '2027-03-08');
    await publicity.getByLabel('公示文号或地点').fill('公示栏');
    await publicity.getByRole('button', { name: '公示考察结果' }).click();
    await expect(publicity).toBeHidden();
    const probation = new URL(staff.url()).pathname;

    await stepTo('2027-03-23');
    const reviewer = await enter(chain.people.reviewer);
    await reviewer.goto(probation);
    await confirm(reviewer, '正式任职');
    await expectAccessible(reviewer);
    await reviewer.getByRole('link', { name: '青川镇副镇长' }).click();
    await act(reviewer, '结束试用期');
    await expect(reviewer.getByText('已办结').first()).toBeVisible();

    await reviewer.getByRole('link', { name: '归档' }).click();
    await reviewer.getByRole('button', { name: '免予归档' }).first().click();
    const exempt = reviewer.getByRole('dialog', { name: /^免予归档/ });
    await exempt.getByLabel('免予归档的理由').fill('纸质材料另存');
    await expectAccessible(reviewer);
    await exempt.getByRole('button', { name: '免予归档' }).click();
    await expect(exempt).toBeHidden();
    await completeArchive(chain);
    const clerk = await enter(chain.people.staff);
    await clerk.goto(`${chain.case}/archive`);
    await act(clerk, '归档');
    await expect(clerk.getByText('已归档').first()).toBeVisible();
    await expectAccessible(clerk);
    await clerk.getByRole('link', { name: '纪实' }).click();
    await expectAccessible(clerk);
  });
}
