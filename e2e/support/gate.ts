// A closed gate, as it must look and as it must answer.
import { expect, type Page } from '@playwright/test';
import type { Chain, Office } from './chain';
import { actions, checks } from './screen';
import { Refused } from './session';

/** The steps of a case in the words of the screen. */
const STEPS = {
  approve_motion: '批准动议',
  open_recommendation: '开始民主推荐',
  confirm_shortlist: '确定考察对象',
  start_inspection: '开始考察',
  accept_report: '验收考察报告',
  open_deliberation: '提交酝酿',
  register_decision: '登记会议决定',
  publish_notice: '进入公示',
  confirm_notice: '确认公示结果',
  issue_document: '印发任职文件',
  finish_probation: '结束试用期',
  archive: '归档',
};

export type CaseStep = keyof typeof STEPS;

/**
 * The step is closed by exactly these rules: its button is disabled with a reason, the checks panel names each with its
 * id, and who asks for it all the same is refused by the same rules, and nothing has changed.
 */
export async function closed(page: Page, chain: Chain, office: Office, step: CaseStep, rules: string[]): Promise<void> {
  await page.goto(chain.case);
  const button = actions(page).getByRole('button', { name: STEPS[step], exact: true });
  await expect(button).toBeDisabled();
  await expect(button).toHaveAccessibleDescription(/.+/);
  const blocking = checks(page).getByRole('listitem').filter({ hasText: '阻断：' });
  for (const rule of rules) await expect(blocking.filter({ hasText: `${rule} ·` })).toBeVisible();

  const before = await chain.as[office].get(chain.case);
  const refused = await chain.step(office, step).catch((refusal: unknown) => refusal);
  expect(refused).toBeInstanceOf(Refused);
  const { status, problem } = refused as Refused;
  expect({ status, type: problem.type }).toEqual({ status: 409, type: '/problems/rule-broken' });
  expect(problem.broken.map(({ code }: { code: string }) => code).sort()).toEqual([...rules].sort());
  expect((await chain.as[office].get(chain.case)).version).toBe(before.version);
}

/** The step is open: its button is pressed, and the case stands where the step leads. */
export async function opens(page: Page, chain: Chain, step: CaseStep, stage: string): Promise<void> {
  await page.goto(chain.case);
  await actions(page).getByRole('button', { name: STEPS[step], exact: true }).click();
  await expect(page.getByText(`${STEPS[step]}：已办理`)).toBeVisible();
  await expect(
    page.getByRole('banner').or(page.getByRole('main')).getByText(stage, { exact: true }).first(),
  ).toBeVisible();
}
