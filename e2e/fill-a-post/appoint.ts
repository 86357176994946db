// After the decision: the notice to the public, the talk, the document, a year of probation, the archive.
import { expectAccessible } from '../support/axe';
import type { Story } from '../support/chain';
import { completeArchive } from '../support/decide';
import * as api from '../support/gates';
import { act, ask, choose, confirm, day } from '../support/screen';
import { expect, test } from '../support/test';

export function appoint(story: Story): void {
  test('the public has five working days', async ({ enter, stepTo }) => {
    const { chain } = story;
    const notice = await api.notice(chain, 'pre_appointment');
    const staff = await enter(chain.people.staff);
    await staff.goto(chain.case);
    await act(staff, '进入公示');
    await stepTo('2026-03-23');
    await chain.as.staff.take(notice, 'register_feedback');
    await chain.as.reviewer.take(notice, 'confirm', { result: 'unaffected' });
    const reviewer = await enter(chain.people.reviewer);
    await reviewer.goto(chain.case);
    await act(reviewer, '确认公示结果');
    await expectAccessible(reviewer);
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

    await stepTo('2027-03-16');
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
