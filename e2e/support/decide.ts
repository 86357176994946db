// What the gates from the four musts to the end of probation ask for, through the API.
import type { Chain, Office } from './chain';
import type { Json } from './session';

const FILE = { birth: true, work_start: true, party_join: true, education: true, resume: true };

/** An answer that finds nothing. */
const nothing = (item: string): Json => {
  if (item === 'file_review') return { result: 'clear', file: FILE };
  if (item === 'personal_matters') return { result: 'clear', truth: 'truthful' };
  if (item === 'petition_check') return { result: 'clear', clue: 'none' };
  return { result: 'clear', text: '无不同意见' };
};

/** A letter about these candidates, or every one; gives its path. */
export async function letter(chain: Chain, kind: string, to_role: string, about?: Json[]): Promise<string> {
  const candidate_ids = (about ?? (await chain.candidates())).map((c) => c.candidate_id);
  const made = await chain.as.staff.post('/consultations', { case_id: chain.id, kind, candidate_ids, to_role });
  return `/consultations/${made.id}`;
}

/** Answers a letter: the same about everybody, nothing found unless `said`. */
export async function reply(chain: Chain, office: Office, path: string, said?: Json): Promise<void> {
  const { kind, subjects } = await chain.as[office].get(path);
  const answers = subjects.map(({ candidate_id }: Json) => ({ candidate_id, answer: said ?? nothing(kind) }));
  await chain.as[office].take(path, 'reply', { answers });
}

/** One of the department's own checks, recorded for one candidate. */
export async function record(chain: Chain, of: Json, item: string, answer: Json = nothing(item)): Promise<void> {
  const made = await chain.as.staff.post('/verifications', { candidate_id: of.candidate_id, item });
  await chain.as.staff.take(`/verifications/${made.id}`, 'record', { answer });
}

/** Concludes on what was answered or recorded: clear, or a problem where a problem was reported (R-FOUR-6). */
export async function clear(chain: Chain): Promise<void> {
  for (const { items } of await chain.candidates()) {
    for (const { id } of items.filter((item: Json) => item.state === 'replied')) {
      const { answer } = await chain.as.staff.get(`/verifications/${id}`);
      if (answer.result === 'clear') await chain.as.staff.take(`/verifications/${id}`, 'clear');
      else await chain.as.staff.take(`/verifications/${id}`, 'find_issue', { reason: answer.text });
    }
  }
}

/** The four musts of every candidate; gives the path of the letter to the discipline commission. */
export async function musts(chain: Chain): Promise<string> {
  const asked = await letter(chain, 'discipline_opinion', 'discipline_liaison');
  await reply(chain, 'discipline', asked);
  await reply(chain, 'petition', await letter(chain, 'petition_check', 'petition_officer'));
  for (const candidate of await chain.candidates()) {
    for (const item of ['file_review', 'personal_matters']) await record(chain, candidate, item);
  }
  await clear(chain);
  return asked;
}

const SECTIONS = ['basics', 'virtue', 'ability', 'diligence', 'achievement', 'integrity', 'shortcomings'];
const MORE = ['recommendation', 'verification', 'unit_opinion', 'team_opinion'];

/** The report on one candidate, signed by these. */
export async function report(chain: Chain, inspection: string, of: Json, signed: Office[]): Promise<void> {
  const path = `${inspection}/reports/${of.candidate_id}`;
  const sections = [...SECTIONS, ...MORE].map((section, i) => ({
    ...{ section, text: `${of.name}在第${i + 1}个方面表现扎实，举得出具体事例。`, evidence_ids: [] },
  }));
  await chain.as.lead.put(path, 0, { sections });
  for (const office of signed) await sign(chain, path, office);
}

/** Signs the present text of a report. */
export async function sign(chain: Chain, report: string, office: Office): Promise<void> {
  const { revision } = await chain.as[office].get(report);
  await chain.as[office].act(report, revision, 'sign');
}

export const feedback = (held_on: string): Json => ({
  ...{ held_on, place: '单位会议室', attendees: '党委书记、镇长', shared: '反馈考察总体情况与主要不足。' },
  unit_view: '同意考察组意见，情况客观。',
});

/** Somebody was consulted before the meeting and agrees. */
export const deliberate = (chain: Chain, capacity: string): Promise<Json> =>
  chain.as.staff.post('/deliberations', {
    ...{ case_id: chain.id, who: '分管县领导', position: '县委常委', capacity, mode: 'face' },
    ...{ opinion: 'agree', text: '同意提交会议讨论。' },
  });

/** A standing committee of eleven; gives the meeting's path. */
export async function meeting(chain: Chain, scheduled_on: string): Promise<string> {
  const members = Array.from({ length: 11 }, (_, i) => ({ name: `委员${i + 1}`, chair: i === 0 }));
  const made = await chain.as.secretary.post('/meetings', {
    ...{ body: 'standing', title: '县委常委会会议', unit_id: chain.township.id, place: '第一会议室' },
    ...{ scheduled_on, starts: '09:00', members },
  });
  return `/meetings/${made.id}`;
}

/** Puts the post with this candidate on the agenda; gives the item's path. */
export async function item(chain: Chain, meeting: string, candidate_id: string): Promise<string> {
  const form = { case_id: chain.id, post_id: chain.post.id, candidate_ids: [candidate_id], mode: 'secret' };
  return `/meeting-items/${(await chain.as.secretary.post(`${meeting}/items`, form)).id}`;
}

/** One of the two counts of the present vote. */
export async function tally(chain: Chain, item: string, office: 'teller' | 'scrutineer', agree: number, of = 9) {
  const { round_no, candidates } = await chain.as.secretary.get(item);
  const [{ candidate_id }] = candidates;
  const counted = [{ candidate_id, agree, disagree: of - agree }];
  await chain.as[office].post(`${item}/counts`, { office, round_no, collected: of, candidates: counted });
}

/** The appointments or probations of the case: their paths. */
export async function paths(chain: Chain, noun: 'appointments' | 'probations'): Promise<string[]> {
  const { items } = await chain.as.staff.get(`/${noun}?case_id=${chain.id}`);
  return items.map(({ id }: Json) => `/${noun}/${id}`);
}

export const talkBefore = (held_on: string): Json => ({
  talk: {
    ...{ mode: 'individual', held_on, talkers: ['县委组织部部长'], achievements: '分管工作进步明显' },
    ...{ shortcomings: '统筹全局的经验不足', demands: '尽快熟悉情况，廉洁自律' },
  },
});

/** What the service does not hold is exempted, item by item. */
export async function completeArchive(chain: Chain): Promise<void> {
  const archive = `/archives/${chain.id}`;
  const open = (item: Json) =>
    item.status === 'partial' || (item.status === 'missing' && ['required', 'unless_exempt'].includes(item.need));
  for (const { no, version } of (await chain.as.staff.get(archive)).items.filter(open)) {
    await chain.as.reviewer.put(`${archive}/items/${no}`, version, { status: 'exempt', reason: '纸质材料另存' });
  }
}

/** The first so many members are in the room. */
export const attend = (chain: Chain, meeting: string, n: number): Promise<Json> =>
  chain.as.secretary.write(meeting, { present: Array.from({ length: n }, (_, i) => i + 1) }, '/attendance');

/** The meeting is open with so many members in the room. */
export async function convene(chain: Chain, meeting: string, present: number): Promise<void> {
  await attend(chain, meeting, present);
  await chain.as.secretary.take(meeting, 'open');
}

/** The candidates are introduced and the vote is open. */
export async function openVote(chain: Chain, item: string): Promise<void> {
  const { version, introduction } = await chain.as.secretary.get(item);
  const notes = { mode: 'secret', introduction: '介绍人选情况', recused: [], opinions: [] };
  if (!introduction) await chain.as.secretary.patch(item, version, notes);
  await chain.as.secretary.take(item, 'open_vote');
}

/** Closes the meeting and has its minutes signed. */
export async function minutes(chain: Chain, meeting: string): Promise<void> {
  await chain.as.secretary.take(meeting, 'close', { minutes: '会议逐项讨论并表决。' });
  await chain.as.reviewer.take(meeting, 'sign');
}

/** A report from the public that calls for an investigation; gives its path below the notice's. */
export async function reportIn(chain: Chain, notice: string, received_on: string): Promise<string> {
  const form = { received_on, channel: 'phone', summary: '反映一件具体的事', effect: 'investigate' };
  const { feedback } = await chain.as.staff.post(`${notice}/feedback`, form);
  return `${notice}/feedback/${feedback[0].id}`;
}

/** The report is looked into and does not affect the appointment. */
export async function conclude(chain: Chain, notice: string, report: string): Promise<void> {
  const { version } = await chain.as.staff.get(notice);
  await chain.as.staff.act(report, version, 'conclude', { conclusion: '经查不属实', affects: false });
}

/** A probation to its end: inspected, publicised, confirmed on its last day. */
export async function serve(chain: Chain, probation: string): Promise<void> {
  const { staff, reviewer } = chain.as;
  await chain.stepTo('2027-02-22');
  const inspection = { inspected_on: '2027-02-22', inspectors: ['考察员甲', '考察员乙'], finding: 'qualified' };
  await staff.take(probation, 'inspect', { inspection: { ...inspection, summary: '履职情况良好，不足已有改进' } });
  const publicity = { from: '2027-02-22', to: '2027-03-08', document: '公示栏' };
  await staff.take(probation, 'publicise', { publicity });
  await chain.stepTo((await staff.get(probation)).until);
  await reviewer.take(probation, 'confirm');
}
