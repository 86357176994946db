// What each gate of a case asks for, done through the API by the offices whose work it is.
import type { Chain, Office } from './chain';
import type { Json } from './session';

const TEAM: Office[] = ['lead', 'inspector', 'second'];
const RECEPTION = { unit: '县委组织部干部监督科', phone: '12380', hours: '工作日', address: '县委大院' };

/** A notice as the case suggests it, with its gaps filled; gives its path. */
export async function draftNotice(chain: Chain, kind: string): Promise<string> {
  const form = await chain.as.staff.get(`/notices/suggestion?case_id=${chain.id}&kind=${kind}`);
  const team = [{ name: '考察组长', title: '组长' }];
  const more = kind === 'inspection' && { team, letters_place: '县委组织部二楼', supervision_phone: '12380' };
  const made = await chain.as.staff.post('/notices', {
    ...form,
    reception: RECEPTION,
    content: { ...form.content, ...more },
  });
  return `/notices/${made.id}`;
}

/** Submitted, approved, published. */
export async function publishNotice(chain: Chain, notice: string): Promise<void> {
  await chain.as.staff.take(notice, 'submit');
  await chain.as.reviewer.take(notice, 'approve');
  await chain.as.staff.take(notice, 'publish');
}

export const notice = async (chain: Chain, kind: string): Promise<string> => {
  const path = await draftNotice(chain, kind);
  await publishNotice(chain, path);
  const { window } = await chain.as.staff.get(path);
  const hangs = { kind: 'web', posted_on: window.start, url: 'https://example.invalid/notice' };
  await chain.as.staff.write(path, { channels: [hangs] }, '/channels');
  return path;
};

/** The form of a round: thirty to come, a ballot ticks one name. */
export const roundForm = (chain: Chain, form: string): Json => ({
  case_id: chain.id,
  form,
  posts: [{ post_id: chain.post.id, max_ticks: 1 }],
  closed_list: false,
  nominees: chain.cadres.map((cadre) => ({ cadre_id: cadre.id, post_id: chain.post.id })),
  tiers: [{ tier: 'tier1', expected: 30 }],
  ...{ place: '镇政府会议室', supervisor: '干部监督科', reason: null, ballot_sample: null },
});

/** A round in which everybody present voted, counted twice and confirmed; gives its path. */
export async function round(chain: Chain, form: string, present = 27): Promise<string> {
  const made = await chain.as.staff.post('/recommendation-rounds', roundForm(chain, form));
  const path = `/recommendation-rounds/${made.id}`;
  await chain.as.staff.take(path, 'publish');
  await chain.as.staff.take(path, 'open');
  await chain.as.staff.take(path, 'close', { present: [{ tier: 'tier1', present }] });
  const votes = [present - 15, 9, 6].map((n, i) => ({
    ...{ cadre_id: chain.cadres[i].id, post_id: chain.post.id },
    ...{ tier: 'tier1', votes: n },
  }));
  const ballots = { issued: present, returned: present, valid: present, invalid: 0, abstain: 0 };
  for (const side of ['teller', 'scrutineer'] as const) {
    await chain.as[side].write(
      path,
      { tiers: [{ tier: 'tier1', ...ballots }], votes, identical: 0 },
      `/counts/${side}`,
    );
  }
  await chain.as.lead.take(path, 'confirm');
  return path;
}

const QUESTIONS = ['political_discipline', 'low_recognition', 'office_seeking', 'family_emigrated', 'other'];

/** A cadre in the pool of the post; gives the candidate's path. */
export async function pool(chain: Chain, cadre: Json): Promise<string> {
  const form = { case_id: chain.id, post_id: chain.post.id, cadre_id: cadre.id };
  return `/candidates/${(await chain.as.staff.post('/candidates', form)).id}`;
}

/** Answered for: no to every question. */
export const answer = (chain: Chain, candidate: string): Promise<Json> =>
  chain.as.staff.write(candidate, { answers: QUESTIONS.map((question) => ({ question, yes: false })) }, '/answers');

/** Nominated from the recommendation, measured against the post by a second clerk, in the pool; gives the candidate's path. */
export async function nominate(chain: Chain, cadre: Json): Promise<string> {
  const { staff, colleague } = chain.as;
  const made = await staff.post('/nominations', {
    ...{ case_id: chain.id, post_id: chain.post.id, cadre_id: cadre.id, source: 'mass', method: 'secret' },
    ...{ nominators: [], reason: '推荐中产生', attachments: [] },
  });
  const path = `/nominations/${made.id}`;
  await staff.take(path, 'submit');
  await colleague.write(path, { training: true, health: true }, '/qualification');
  await colleague.take(path, 'qualify');
  return `/candidates/${(await staff.take(path, 'admit')).candidate_id}`;
}

/** A candidate with answers and evidence, on the list. */
export async function list(chain: Chain, cadre: Json): Promise<string> {
  const candidate = await nominate(chain, cadre);
  await answer(chain, candidate);
  const evidence = { note: '一贯表现好，熟悉乡镇工作', unit: '88', test: '85.5', achievement: '90' };
  await chain.as.staff.write(candidate, evidence, '/evidence');
  await chain.as.staff.take(candidate, 'shortlist');
  return candidate;
}

/** Trains, examines and certifies one of the team; gives the certificate's path. */
export async function certify(chain: Chain, office: Office): Promise<string> {
  const trainings = [{ kind: 'simulation', title: '模拟考察', on: '2026-01-15' }];
  const form = { account_id: chain.people[office].id, unit_id: chain.county.id, level: '一级', trainings };
  const path = `/inspector-certificates/${(await chain.as.staff.post('/inspector-certificates', form)).id}`;
  await chain.as.staff.take(path, 'train');
  await chain.as.staff.take(path, 'record_exam', { score: 86 });
  await chain.as.reviewer.take(path, 'certify');
  return path;
}

/** Lead and members; gives the team's path. */
export async function team(chain: Chain, members: Office[] = TEAM): Promise<string> {
  const form = members.map((office) => ({ account_id: chain.people[office].id, lead: office === 'lead' }));
  const made = await chain.as.staff.post('/teams', { case_id: chain.id, kind: 'inspection', members: form });
  return `/teams/${made.id}`;
}

/** Declares towards every candidate that there is no relation. */
export async function declare(chain: Chain, path: string, office: Office): Promise<void> {
  const { members } = await chain.as[office].get(path);
  const own = members.find((member: Json) => member.mine);
  const answers = own.declarations.map(({ candidate_id }: Json) => ({ candidate_id, related: false }));
  await chain.as[office].take(path, 'declare', { answers });
}

/** Signs the pledge under the present texts. */
export async function pledge(chain: Chain, path: string, office: Office): Promise<void> {
  const { text_version } = await chain.as[office].get(path);
  await chain.as[office].take(path, 'pledge', { text_version, acknowledged: ['seven_donts', 'work_discipline'] });
}

const TIERS = ['leadership_team', 'agency_staff', 'base_cadres', 'ordinary'];
const STRENGTHS = ['牵头的饮水工程按期完工，三个村用上了新水。', '招商项目落地两个，协调征地没有引发信访。'];
const WEAKNESSES = ['有时性子急，批评人不分场合。', '材料交得晚，需要催。', '对年轻干部放手不够，事情自己包办。'];

/** The `n`-th talk about every candidate. */
export async function talk(chain: Chain, inspection: string, n: number, on: string): Promise<void> {
  const candidates = await chain.candidates();
  await chain.as.lead.post(`${inspection}/talks`, {
    candidate_ids: candidates.map((c) => c.candidate_id),
    ...{ held: true, day: on, time: `${String(8 + n).padStart(2, '0')}:30`, place: '谈话室', minutes: 30 + n },
    talker_ids: [chain.people.lead.id, chain.people.inspector.id],
    ...{ interviewee: `谈话对象${n}`, relation: '同事', tier: TIERS[n % 4], topic_points: ['履职实绩'] },
    ...{ positives: STRENGTHS[n % 2], shortcomings: WEAKNESSES[n % 3], none_stated: false },
    ...{ evidence: `举了第${n}件具体的事`, credibility: 4, confidential: false },
  });
}

const CIRCLES = { work: '查阅实绩台账', life: '社区走访', social: '服务对象访谈' };
export type Circle = keyof typeof CIRCLES;

/** Evidence about one candidate from one circle. */
export async function evidence(chain: Chain, inspection: string, of: Json, circle: Circle, on: string) {
  const title = CIRCLES[circle];
  const content = `${title}，反映${of.name}情况属实，未见异常。`;
  const form = { candidate_id: of.candidate_id, circle, title, content, day: on, method: 'interview', source: null };
  await chain.as.inspector.post(`${inspection}/evidence`, { ...form, attachment_ids: [] });
}

/** The motion, with method and team in its plan unless `plan` says otherwise; `there` is the one to be changed. */
export async function motion(chain: Chain, plan: Json = {}, there?: string): Promise<string> {
  const whole = {
    method: 'differential',
    scope: '全县乡科级干部',
    schedule: '三月推荐，四月考察',
    team_note: '考察组三人',
  };
  const form = {
    ...{ case_id: chain.id, reason: '原任同志调离，职位空缺', unit_analysis: '班子平均年龄偏大' },
    ...{ vacancy: '2026年2月起空缺', source: 'org_analysis', way: 'work_group', meeting_record: '工作小组会议同意' },
    ...{ plan: { ...whole, ...plan }, attachments: [] },
  };
  if (there) await chain.as.staff.write(there, form);
  return there ?? `/motions/${(await chain.as.staff.post('/motions', form)).id}`;
}

/** Planned and tied to its notice; gives the inspection's path. */
export async function plan(chain: Chain): Promise<string> {
  const plan = {
    text: '个别谈话、查阅资料、实地了解',
    starts_on: '2026-03-06',
    ends_on: '2026-03-20',
    population: null,
  };
  const agreed = { agreed_with: '镇党委书记', agreed_on: '2026-03-05' };
  const form = { case_id: chain.id, kind: 'pre_appointment', plan: { ...plan, ...agreed } };
  const path = `/inspections/${(await chain.as.staff.post('/inspections', form)).id}`;
  await chain.as.staff.take(path, 'link_notice');
  return path;
}
