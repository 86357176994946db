// One case is refused at every gate in turn, by the right rules, and goes on when what was missing is there. R-CASE-2 stands
// beside the rules of a stage as long as its records are not whole.
import { expectAccessible } from './support/axe';
import { Chain } from './support/chain';
import * as late from './support/decide';
import { closed, opens } from './support/gate';
import * as early from './support/gates';
import { Refused, type Json } from './support/session';
import { checks } from './support/screen';
import { expect, test } from './support/test';

test.use({ stepped: 'refused-at-every-gate' });
test.describe.configure({ mode: 'serial', timeout: 180_000 });

const TEAM = ['lead', 'inspector'] as const;
let chain: Chain;
test.beforeAll(async ({ actors, server }) => {
  chain = await Chain.prepare(actors, server);
});

test('the motion: no plan, more places than the post has', async ({ enter }) => {
  await chain.open(2);
  const page = await enter(chain.people.reviewer);
  await closed(page, chain, 'reviewer', 'approve_motion', ['R-CASE-2', 'R-MOT-1', 'R-POST-1']);
  await expectAccessible(page);
  const motion = await early.motion(chain, { team_note: '' });
  await closed(page, chain, 'reviewer', 'approve_motion', ['R-CASE-2', 'R-MOT-1', 'R-POST-1']);
  await early.motion(chain, {}, motion);
  await closed(page, chain, 'reviewer', 'approve_motion', ['R-POST-1']);
  await chain.reduce();
  await opens(page, chain, 'approve_motion', '动议已批准');
});

test('who opened a case does not approve it, whatever other offices are held', async ({ actors }) => {
  const both = actors.session(await actors.holding(['org_staff', 'reviewer']));
  const posts = [{ post_id: chain.post.id, headcount: 1 }];
  const form = { title: '自办自批', kind: 'individual_promotion', unit_id: chain.township.id, posts };
  const { id } = await both.post('/selection-cases', form);
  const refused: Json = await both
    .take(`/selection-cases/${id}`, 'approve_motion')
    .catch((refusal: unknown) => refusal);
  expect(refused).toBeInstanceOf(Refused);
  expect(refused.status).toBe(403);
  expect(refused.problem).toMatchObject({ type: '/problems/not-permitted', code: 'SOD-1' });
  await both.take(`/selection-cases/${id}`, 'terminate', { reason: '重复建立' });
});

test('the vacancy: not announced, announced today only', async ({ enter }) => {
  let page = await enter(chain.people.staff);
  await closed(page, chain, 'staff', 'open_recommendation', ['R-VAC-1']);
  await early.notice(chain, 'vacancy');
  await closed(page, chain, 'staff', 'open_recommendation', ['R-VAC-1']);
  await chain.stepTo('2026-03-03');
  page = await enter(chain.people.staff);
  await opens(page, chain, 'open_recommendation', '民主推荐中');
});

test('a suspended case goes nowhere until it is resumed', async ({ enter }) => {
  await chain.as.reviewer.take(chain.case, 'suspend', { reason: '反映待查' });
  const page = await enter(chain.people.reviewer);
  await closed(page, chain, 'reviewer', 'confirm_shortlist', ['R-CASE-2', 'R-CASE-4', 'R-CASE-5', 'R-SL-3']);
  await expect(page.getByText('已暂停').first()).toBeVisible();
  await chain.as.reviewer.take(chain.case, 'resume', { reason: '已查清' });
  await closed(page, chain, 'reviewer', 'confirm_shortlist', ['R-CASE-2', 'R-CASE-4', 'R-SL-3']);
});

test('the shortlist: rounds missing, a room half empty, too few persons, unanswered, unmeasured', async ({ enter }) => {
  const page = await enter(chain.people.reviewer);
  await early.round(chain, 'talk');
  await closed(page, chain, 'reviewer', 'confirm_shortlist', ['R-CASE-4', 'R-SL-3']);
  const empty = await early.round(chain, 'meeting', 18);
  await closed(page, chain, 'reviewer', 'confirm_shortlist', ['R-REC-1', 'R-SL-3']);
  await chain.as.reviewer.take(empty, 'void', { reason: '到会人数不足' });
  await early.round(chain, 'meeting');
  await closed(page, chain, 'reviewer', 'confirm_shortlist', ['R-SL-3']);
  const [first, second, third] = chain.cadres;
  const unanswered = await early.pool(chain, first);
  const shy = await chain.as.staff.take(unanswered, 'shortlist').catch((refusal: unknown) => refusal);
  expect((shy as Refused).problem.broken[0].code).toBe('R-SL-2');
  await early.answer(chain, unanswered);
  await chain.as.staff.take(unanswered, 'shortlist');
  await closed(page, chain, 'reviewer', 'confirm_shortlist', ['R-NOM-2', 'R-SL-3']);
  await early.nominate(chain, first);
  await closed(page, chain, 'reviewer', 'confirm_shortlist', ['R-SL-3']);
  for (const cadre of [second, third]) await early.list(chain, cadre);
  await opens(page, chain, 'confirm_shortlist', '已定考察对象');
});

test('the team: none, not certified, silent about relations, not pledged; the notice: none, too short', async ({
  enter,
}) => {
  let page = await enter(chain.people.lead);
  await closed(page, chain, 'lead', 'start_inspection', ['R-CASE-2', 'R-INS-1', 'R-TEAM-1']);
  const team = await early.team(chain, [...TEAM]);
  await closed(page, chain, 'lead', 'start_inspection', ['R-CASE-2', 'R-INS-1', 'R-TEAM-2', 'R-TEAM-3', 'R-TEAM-4']);
  await expectAccessible(page);
  for (const office of TEAM) await early.certify(chain, office);
  await closed(page, chain, 'lead', 'start_inspection', ['R-CASE-2', 'R-INS-1', 'R-TEAM-3', 'R-TEAM-4']);
  for (const office of TEAM) await early.declare(chain, team, office);
  await chain.as.staff.take(team, 'confirm');
  await closed(page, chain, 'lead', 'start_inspection', ['R-CASE-2', 'R-INS-1', 'R-TEAM-4']);
  for (const office of TEAM) await early.pledge(chain, team, office);
  await early.notice(chain, 'inspection');
  await closed(page, chain, 'lead', 'start_inspection', ['R-INS-1']);
  await chain.stepTo('2026-03-06');
  page = await enter(chain.people.lead);
  await opens(page, chain, 'start_inspection', '考察中');
});

test('the inspection: nothing done, too few talks, unsigned, no feedback', async ({ enter }) => {
  let page = await enter(chain.people.reviewer);
  await closed(page, chain, 'reviewer', 'accept_report', ['R-CASE-2', 'R-FOUR-1', 'R-INS-3', 'R-INS-5', 'R-INS-6']);
  const inspection = await early.plan(chain);
  await chain.as.lead.take(inspection, 'start');
  for (let n = 0; n < 9; n++) await early.talk(chain, inspection, n, '2026-03-06');
  await closed(page, chain, 'reviewer', 'accept_report', ['R-CASE-2', 'R-FOUR-1', 'R-INS-3', 'R-INS-5', 'R-INS-6']);
  await expect(checks(page).getByRole('listitem').filter({ hasText: '谈话不足' })).toContainText('实际 9 / 要求 10');
  await early.talk(chain, inspection, 9, '2026-03-06');
  await closed(page, chain, 'reviewer', 'accept_report', ['R-CASE-2', 'R-FOUR-1', 'R-INS-5', 'R-INS-6']);

  await chain.stepTo('2026-03-09');
  const candidates = await chain.candidates();
  for (const candidate of candidates) {
    for (const circle of ['work', 'life', 'social'] as const) {
      await early.evidence(chain, inspection, candidate, circle, '2026-03-09');
    }
  }
  await chain.as.lead.take(inspection, 'close_evidence');
  await chain.as.lead.take(inspection, 'draft');
  for (const candidate of candidates) await late.report(chain, inspection, candidate, ['lead']);
  page = await enter(chain.people.reviewer);
  await closed(page, chain, 'reviewer', 'accept_report', ['R-CASE-2', 'R-FOUR-1', 'R-INS-5', 'R-INS-6']);
  for (const { candidate_id } of candidates) {
    await late.sign(chain, `${inspection}/reports/${candidate_id}`, 'inspector');
  }
  await chain.as.lead.take(inspection, 'feedback');
  await chain.as.lead.write(inspection, late.feedback('2026-03-09'), '/feedback');
  await chain.as.lead.take(inspection, 'report');
  await closed(page, chain, 'reviewer', 'accept_report', ['R-CASE-2', 'R-FOUR-1']);
});

test('the four musts: unanswered, a clue that can be checked, personal matters concealed', async ({ enter }) => {
  const page = await enter(chain.people.reviewer);
  await late.reply(chain, 'discipline', await late.letter(chain, 'discipline_opinion', 'discipline_liaison'));
  const clue = { result: 'issue', clue: 'checkable', open: true, text: '有一件具体可查的反映，正在核查' };
  const [first, ...others] = await chain.candidates();
  const petition = await late.letter(chain, 'petition_check', 'petition_officer', [first]);
  await late.reply(chain, 'petition', petition, clue);
  await late.reply(chain, 'petition', await late.letter(chain, 'petition_check', 'petition_officer', others));
  for (const candidate of [first, ...others]) await late.record(chain, candidate, 'file_review');
  const concealed = { result: 'issue', truth: 'concealed', text: '未报告名下房产一套' };
  await late.record(chain, first, 'personal_matters', concealed);
  for (const candidate of others) await late.record(chain, candidate, 'personal_matters');
  await late.clear(chain);
  await closed(page, chain, 'reviewer', 'accept_report', ['R-CASE-2', 'R-FOUR-1', 'R-FOUR-2', 'R-FOUR-3']);
  await expectAccessible(page);
  await chain.as.reviewer.take(`/candidates/${first.candidate_id}`, 'release', { reason: '瞒报个人有关事项' });
  await opens(page, chain, 'accept_report', '考察完成');
});

test('deliberation: nobody was consulted', async ({ enter }) => {
  const page = await enter(chain.people.staff);
  await closed(page, chain, 'staff', 'open_deliberation', ['R-DEL-1']);
  for (const capacity of ['leader_in_charge', 'united_front']) await late.deliberate(chain, capacity);
  await opens(page, chain, 'open_deliberation', '酝酿中');
});

test('the meeting: not held, put off, not signed', async ({ enter }) => {
  let page = await enter(chain.people.secretary);
  await closed(page, chain, 'secretary', 'register_decision', ['R-CASE-2', 'R-MTG-2', 'R-MTG-3', 'R-MTG-7']);
  await expectAccessible(page);
  const [first] = await chain.candidates();
  const meeting = await late.meeting(chain, '2026-03-16');
  const item = await late.item(chain, meeting, first.candidate_id);
  await chain.as.secretary.take(meeting, 'send_materials');
  await chain.stepTo('2026-03-16');
  const quorum = await late.convene(chain, meeting, 7).catch((refusal: unknown) => refusal);
  expect((quorum as Refused).problem.broken[0].code).toBe('R-MTG-1');
  await late.convene(chain, meeting, 9);
  await late.openVote(chain, item);
  await late.tally(chain, item, 'teller', 8);
  await late.tally(chain, item, 'scrutineer', 7);
  const unequal = await chain.as.secretary.take(item, 'adopt').catch((refusal: unknown) => refusal);
  expect((unequal as Refused).problem.type).toBe('/problems/wrong-state');
  await late.tally(chain, item, 'scrutineer', 8);
  await chain.as.secretary.take(item, 'adopt');
  page = await enter(chain.people.secretary);
  await closed(page, chain, 'secretary', 'register_decision', ['R-CASE-2', 'R-MTG-7']);
  await late.minutes(chain, meeting);
  await opens(page, chain, 'register_decision', '已讨论决定');
});

test('the notice before appointment: none, its days not over, a report that is open', async ({ enter }) => {
  const staff = await enter(chain.people.staff);
  await closed(staff, chain, 'staff', 'publish_notice', ['R-NOT-1']);
  const notice = await early.notice(chain, 'pre_appointment');
  await opens(staff, chain, 'publish_notice', '公示中');
  let page = await enter(chain.people.reviewer);
  await closed(page, chain, 'reviewer', 'confirm_notice', ['R-CASE-2', 'R-NOT-3']);
  const soon = await chain.as.reviewer.take(notice, 'confirm', { result: 'unaffected' }).catch((r: unknown) => r);
  expect((soon as Refused).status).toBe(409);
  const report = await late.reportIn(chain, notice, '2026-03-16');
  await closed(page, chain, 'reviewer', 'confirm_notice', ['R-CASE-2', 'R-NOT-3', 'R-NOT-4']);
  await chain.stepTo('2026-03-23');
  await late.conclude(chain, notice, report);
  page = await enter(chain.people.reviewer);
  await closed(page, chain, 'reviewer', 'confirm_notice', ['R-CASE-2', 'R-NOT-3']);
  await chain.as.staff.take(notice, 'register_feedback');
  await chain.as.reviewer.take(notice, 'confirm', { result: 'unaffected' });
  await opens(page, chain, 'confirm_notice', '办理任职');
});

test('the document: no talk, not issued; the probation: not over; the archive: papers missing', async ({ enter }) => {
  const staff = await enter(chain.people.staff);
  await closed(staff, chain, 'staff', 'issue_document', ['R-APP-1', 'R-CASE-2']);
  const [appointment = ''] = await late.paths(chain, 'appointments');
  const mute = await chain.as.staff.take(appointment, 'issue').catch((refusal: unknown) => refusal);
  expect((mute as Refused).status).toBe(409);
  await chain.as.staff.take(appointment, 'hold_talk', late.talkBefore('2026-03-23'));
  await closed(staff, chain, 'staff', 'issue_document', ['R-APP-1', 'R-CASE-2']);
  await chain.as.staff.take(appointment, 'issue');
  await opens(staff, chain, 'issue_document', '试用期');

  let page = await enter(chain.people.reviewer);
  await closed(page, chain, 'reviewer', 'finish_probation', ['R-APP-2']);
  const [probation = ''] = await late.paths(chain, 'probations');
  await late.serve(chain, probation);
  page = await enter(chain.people.reviewer);
  await opens(page, chain, 'finish_probation', '已办结');

  const clerk = await enter(chain.people.staff);
  await closed(clerk, chain, 'staff', 'archive', ['R-ARC-1', 'R-CASE-2']);
  await expectAccessible(clerk);
  await late.completeArchive(chain);
  await opens(clerk, chain, 'archive', '已归档');
});
