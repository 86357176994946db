// Every screen on a phone, for the offices that use it: nothing sticks out sideways, no code stands where words belong, and
// axe finds nothing. A screen of frontend/src/app/routes.tsx that no page below opens fails the first test.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Person } from './support/actors';
import { barriers } from './support/axe';
import { Chain, type Office } from './support/chain';
import { post } from './support/register';
import { toProbation, type Papers } from './support/stages';
import { expect, test } from './support/test';

test.use({ stepped: 'every-page' });
test.describe.configure({ timeout: 120_000 });

const TABS = 'motion notices nominations recommendation shortlist team inspection musts deliberation meeting overrides';
/** A code where words belong; a parameter's own key, with its dots, is its number. */
const CODES = /(?<![.\w])[a-z]+(_[a-z]+)+(?![.\w])|undefined|NaN|\[object/g;
const LATE = 'appointment archive record';
const UNIT_KINDS = ['assessment', 'tv_speech', 'probation_end', 'commitment', 'result', 'reception'];

interface World extends Papers {
  case: string;
  draft: string;
  cadre: string;
  change: string;
  post: string;
  unit: string;
  parameters: string;
  account: string;
  petition: string;
  opinion: string;
  audit: string;
  auditPlan: string;
  auditMark: string;
  conference: string;
  conferenceItem: string;
  tip: string;
  term: string;
  admitted: string;
  liaison: string;
  visitTask: string;
  visit: string;
}

let chain: Chain;
let world: World;

test.beforeAll(async ({ actors, server }) => {
  test.setTimeout(120_000);
  chain = await Chain.prepare(actors, server);
  world = await furnish(chain);
});

/** One case on probation, one just opened, and what stands beside cases. */
async function furnish(chain: Chain): Promise<World> {
  const papers = await toProbation(chain);
  const there = chain.case;
  const { staff } = chain.as;
  await chain.open();
  const draft = chain.case;
  const cadre = `/cadres/${chain.cadres[1].id}`;
  await staff.take(cadre, 'verify');
  const change = await staff.post(`${cadre}/changes`, {
    fields: { health: '良好' },
    reason: '体检',
    attachment_id: null,
  });
  const proposal = {
    effective_from: '2026-07-01',
    reason: '年度调整',
    values: { 'notice.pre_appointment.min_wd': '7' },
  };
  const { id } = await staff.post('/parameters/versions', proposal);
  return {
    ...{ ...papers, case: there, draft, cadre, change: `/cadre-changes/${change.id}` },
    ...{
      post: `/posts/${chain.post.id}`,
      unit: `/units/${chain.township.id}`,
      parameters: `/parameters/versions/${id}`,
    },
    account: `/accounts/${chain.people.staff.id}`,
    petition: await petition(chain),
    opinion: await opinion(chain),
    ...(await audits(chain)),
    ...(await conference(chain)),
    tip: await tip(chain),
    ...(await supervised(chain, there)),
    ...(await visits(chain)),
  };
}

/** A letter with a name, taken in over the counter. */
async function petition(chain: Chain): Promise<string> {
  const { id } = await chain.as.petition.post('/petitions', {
    ...{ channel: 'letter', received_on: '2026-03-02', unit_id: chain.township.id },
    content: '反映虚报补助，有名单为证。',
    petitioner: { name: '反映人赵某', contact: '13900000000' },
    place: { regime: 'report', category: 'integrity' },
  });
  return `/petitions/${id}`;
}

/** Something in the opinion box. */
async function opinion(chain: Chain): Promise<string> {
  const body = new URLSearchParams({ text: '建议把公示结果也公布出来。' });
  await fetch(`${chain.server.url}/public/opinions`, { method: 'POST', body });
  const { items } = await chain.as.petition.get('/opinions');
  return `/opinions/${items[0].id}`;
}

/** An audit of somebody with economic responsibility, entrusted, and the plan of the year. */
async function audits(chain: Chain): Promise<Pick<World, 'audit' | 'auditPlan' | 'auditMark'>> {
  const { staff, reviewer } = chain.as;
  const where = { ...post(chain.township.id, '财政所所长'), is_economic: true };
  const { id: post_id } = await staff.post('/posts', where);
  const cadre_id = chain.cadres[2].id;
  await staff.post('/tenures', { post_id, cadre_id, from: '2023-06-01', kind: 'appointed' });
  const audit = `/audits/${(await staff.post('/audits', { kind: 'mid_term', cadre_id })).id}`;
  const period = { period_from: '2023-06-01', period_to: '2025-12-31' };
  await staff.take(audit, 'propose', { text: '请审计任职期间的经济责任', ...period });
  await reviewer.take(audit, 'entrust');
  const plan = await staff.post('/audit-plans', { year: 2026, unit_id: chain.county.id });
  const deputy = await staff.post('/posts', post(chain.township.id, '财政所副所长'));
  const held = { post_id: deputy.id, cadre_id: chain.cadres[1].id, from: '2023-06-01', kind: 'appointed' };
  const { id: tenure_id } = await staff.post('/tenures', held);
  const form = { tenure_id, ground: 'committee', since: '2024-01-01', reason: '县委会议决定' };
  const mark = await staff.post('/audit-marks', form);
  return { audit, auditPlan: `/audit-plans/${plan.id}`, auditMark: `/audit-marks/${mark.id}` };
}

/** A joint conference with minutes and an item that somebody answers for. */
async function conference(chain: Chain): Promise<Pick<World, 'conference' | 'conferenceItem'>> {
  const { supervisor } = chain.as;
  const made = await supervisor.post('/joint-conferences', {
    ...{
      unit_id: chain.county.id,
      title: '干部监督联席会议',
      planned_on: '2026-03-02',
      place: '会议室',
      chair: '部长',
    },
    members: [
      { organ: '县委组织部', name: '甲' },
      { organ: '县纪委监委', name: '乙' },
    ],
    agenda: ['通报信访举报情况'],
  });
  const path = `/joint-conferences/${made.id}`;
  await supervisor.take(path, 'hold', { held_on: '2026-03-02' });
  const item = { topic: '往来款挂账', from_organ: '县审计局', unit_id: chain.township.id, due_on: '2026-09-30' };
  const seen = await supervisor.take(path, 'record', { minutes: '会议通报了有关情况。', items: [item] });
  return { conference: path, conferenceItem: `/joint-conferences/items/${seen.exchanged[0].id}` };
}

/** A letter to the minister's mailbox. */
async function tip(chain: Chain): Promise<string> {
  const { id } = await chain.as.supervisor.post('/tips', {
    ...{ unit_id: chain.township.id, source: 'mailbox', received_on: '2026-03-02' },
    content: '我镇饮水工程久拖不修，请过问。',
  });
  return `/tips/${id}`;
}

/** A supervisor who is admitted to the case and has evaluated its inspection, and a visit with something to follow up. */
async function supervised(chain: Chain, there: string): Promise<Pick<World, 'term' | 'admitted' | 'liaison'>> {
  const { supervisor, reviewer, guest } = chain.as;
  const form = { workplace: '县政协委员', starts_on: '2026-03-24', grounds: '公道正派' };
  const made = await supervisor.post('/social-supervisors', {
    ...{ ...form, account_id: chain.people.guest.id, unit_id: chain.county.id },
  });
  const term = `/social-supervisors/${made.id}`;
  await reviewer.take(term, 'engage');
  const case_id = there.split('/').at(-1);
  await supervisor.take(term, 'admit_to_case', { case_id, until_on: '2026-12-31', reason: '群众关注度高' });
  const admitted = `/admitted-cases/${case_id}`;
  const six = { fairness: 5, thoroughness: 4, discipline: 5, secrecy: 5, attitude: 4, result: 4, remarks: '较为深入' };
  await guest.post(`${admitted}/evaluation`, six);
  const fact = { text: '上报数据与抽查数据不一致', unit_id: chain.township.id, cadre_id: chain.cadres[2].id };
  const visit = await supervisor.post('/liaison-visits', {
    ...{ unit_id: chain.county.id, organ: 'statistics', organ_name: '县统计局', visited_on: '2026-03-20' },
    ...{ visitors: ['甲', '乙'], met: ['副局长'] },
    facts: [{ ...fact, follow_up_by: '监督科', due_on: '2026-04-30' }],
  });
  return { term, admitted, liaison: `/liaison-visits/${visit.id}` };
}

/** A task of visits on which something was logged. */
async function visits(chain: Chain): Promise<Pick<World, 'visitTask' | 'visit'>> {
  const { petition } = chain.as;
  const { id } = await petition.post('/visit-tasks', {
    ...{ unit_id: chain.township.id, title: '三月集中走访', kind: 'household', leader: '局长', person: '股长' },
    ...{ from: '2026-03-02', to: '2026-03-31' },
    assignees: [{ account_id: chain.people.petition.id, class: 'organ' }],
  });
  const visitTask = `/visit-tasks/${id}`;
  const visit = await petition.post(`${visitTask}/visits`, {
    ...{ on: '2026-03-02', way: 'door', place: '永安村', households: 12, suggestions: 3, consultations: 8, solved: 1 },
    ...{ asked: '询问低保标准和医保报销比例。', complaint: '反映村账不公开。' },
  });
  return { visitTask, visit: `${visitTask}/visits/${visit.id}` };
}

type Pages = (w: World) => string[];
const withEdit = (path: string): string[] => [path, `${path}/edit`];

/** Which pages each office opens. */
const OPENED: Partial<Record<Office, Pages>> = {
  staff: (w) => [
    ...[
      '/',
      '/me',
      '/deadlines',
      '/deadlines?view=all',
      '/search?q=测试',
      '/selection-cases',
      '/selection-cases?view=board',
      '/selection-cases/new',
      '/nowhere',
    ],
    ...[...withEdit(w.draft), w.case, `${w.case}/process-record`],
    ...`${TABS} ${LATE}`.split(' ').map((tab) => `${w.case}/${tab}`),
    ...[`/notices/new?case=${w.draft.split('/').at(-1)}&kind=vacancy`, '/notices', ...withEdit(w.notice)],
    ...[
      '/notices/new',
      '/notices/calendar?month=2026-03',
      ...UNIT_KINDS.map((kind) => `/notices/new?unit=${w.unit.split('/').at(-1)}&kind=${kind}`),
    ],
    ...['/nominations', '/nominations/new', ...withEdit(w.nomination)],
  ],
  second: (w) => ['/', w.inspection, `${w.inspection}/evidence`, `${w.inspection}/reports`, w.team],
  lead: (w) => [
    ...['/', '/inspections', `${w.inspection}/talks`, `${w.inspection}/comparison`, '/teams', '/recommendation-rounds'],
  ],
  reviewer: (w) => ['/', w.case, w.notice, '/gate-overrides', '/statistics', w.parameters, w.change, w.certificate],
  secretary: (w) => [
    ...['/', '/meetings', '/meetings/new', ...withEdit(w.meeting), `${w.meeting}/minutes`],
    `${w.meeting}/results/${w.item.split('/').at(-1)}`,
  ],
  teller: (w) => ['/', w.meeting, ...withEdit(w.round)],
  discipline: (w) => ['/', '/consultations', w.letter],
  supervisor: (w) => [
    ...['/', '/joint-conferences', '/joint-conferences/new', ...withEdit(w.conference), `${w.conference}/minutes`],
    w.conferenceItem,
    ...['/tips', '/tips/new', w.tip],
    ...[
      '/social-supervisors',
      '/social-supervisors/new',
      `/social-supervisors/new?of=${w.term.split('/').at(-1)}`,
      w.term,
    ],
    ...[`${w.term}/letter`, '/liaison-visits', '/liaison-visits/new', w.liaison],
  ],
  guest: (w) => ['/', '/admitted-cases', w.admitted, '/social-supervisors', w.term],
  petition: (w) => [
    ...['/', '/petitions', '/petitions/new', '/petitions/statistics', '/petition-keys', '/opinions', w.opinion],
    ...[w.petition, `${w.petition}/documents/register`],
    ...['/visit-tasks', '/visit-tasks/new', '/visit-tasks/statistics', ...withEdit(w.visitTask)],
    ...[`${w.visitTask}/print`, `${w.visitTask}/visits/new`, w.visit],
  ],
};

/** The rest of what the department's staff has, in a second test so that neither is long. */
const REST: Pages = (w) => [
  ...['/recommendation-rounds', `/recommendation-rounds/new?case=${w.draft.split('/').at(-1)}`, `${w.round}/print`],
  ...[`/teams/new?case=${w.draft.split('/').at(-1)}`, `${w.team}/edit`],
  ...[`/inspections/new?case=${w.draft.split('/').at(-1)}`, `${w.inspection}/edit`],
  ...['/inspector-certificates', '/inspector-certificates/new', `${w.certificate}/edit`],
  ...['/cadres', '/cadres/new', '/cadres/import-roster', '/cadres/import-lrmx', ...withEdit(w.cadre)],
  ...[`${w.cadre}/approval-form`, `${w.cadre}/changes/new`],
  ...[
    '/audits',
    '/audits/new',
    w.audit,
    `${w.audit}/documents/entrustment`,
    '/audit-objects',
    '/audit-marks/new',
    w.auditMark,
    '/audit-plans',
    '/audit-rotation',
    '/audit-plans/new',
    w.auditPlan,
  ],
  ...['/units', '/units/new', ...withEdit(w.unit), '/posts', '/posts/new', ...withEdit(w.post)],
  ...[
    `${w.appointment}/print`,
    '/probations',
    w.probation,
    '/code-tables',
    '/calendar',
    '/parameters',
    '/parameters/new',
  ],
];

const ADMINISTERED = {
  sys: (w: World) => ['/', '/accounts', '/accounts/new', w.account],
  audit: () => ['/', '/audit-log', '/audit-log/checkpoints'],
};

/** Opens the pages, two at a time, and says everything that is wrong with them. */
async function look(page: Page, addresses: string[]): Promise<void> {
  const [waiting, second] = [[...addresses], await page.context().newPage()];
  const through = async (tab: Page) => {
    await tab.setViewportSize({ width: 390, height: 844 });
    for (let address = waiting.shift(); address; address = waiting.shift()) {
      await tab.goto(address);
      await judge(tab, address);
    }
  };
  await Promise.all([through(page), through(second)]);
}

async function judge(page: Page, address: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first(), address).toBeVisible();
  await expect(page.getByRole('status', { name: '正在读取' }), address).toHaveCount(0);
  const { wide, text } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    text: document.body.innerText,
  }));
  expect.soft(wide, `${address} scrolls sideways`).toBeLessThanOrEqual(0);
  expect.soft(text.match(CODES) ?? [], `codes on ${address}`).toEqual([]);
  expect.soft(await barriers(page), address).toEqual([]);
}

for (const office of Object.keys(OPENED) as Office[]) {
  test(`the pages of: ${office}`, async ({ enter }) => {
    await look(await enter(chain.people[office]), OPENED[office]?.(world) ?? []);
  });
}

test('the other pages of: staff', async ({ enter }) => {
  await look(await enter(chain.people.staff), REST(world));
});

for (const kind of ['sys', 'audit'] as const) {
  test(`the pages of the administrator: ${kind}`, async ({ actors, enter }) => {
    const person: Person = await actors.administrator(kind);
    await look(await enter(person), ADMINISTERED[kind](world));
  });
}

test('the pages before the sign-in', async ({ page }) => {
  await look(page, ['/sign-in', '/invitation']);
});

test('no screen is left out', () => {
  const table = readFileSync(new URL('../frontend/src/app/routes.tsx', import.meta.url), 'utf8');
  const patterns = [...table.matchAll(/path: '(\/[^']*)'/g)].map(([, path = '']) => path);
  const opened = [OPENED, ADMINISTERED].flatMap((by) => Object.values<Pages>(by as Record<string, Pages>));
  const addresses = [...opened, REST].flatMap((pages) => pages(world)).map((address) => address.split('?')[0] ?? '');
  const plain = new Set(patterns.filter((path) => !path.includes(':')));
  const seen = (path: string) => {
    const whole = new RegExp(`^${path.replace(/\/:\w+\?/g, '(/[^/]+)?').replace(/:\w+/g, '[^/]+')}$`);
    return addresses.some((address) => address === path || (!plain.has(address) && whole.test(address)));
  };
  expect(patterns.length).toBeGreaterThan(60);
  expect(patterns.filter((path) => !seen(path) && !['/sign-in', '/invitation'].includes(path))).toEqual([]);
});
