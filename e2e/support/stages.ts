// A case through its stages in one go, through the API: for what only needs a case with everything in it.
import * as late from './decide';
import type { Chain } from './chain';
import * as early from './gates';

export interface Papers {
  nomination: string;
  notice: string;
  round: string;
  certificate: string;
  team: string;
  letter: string;
  inspection: string;
  meeting: string;
  item: string;
  appointment: string;
  probation: string;
}

const TEAM = ['lead', 'inspector', 'second'] as const;

/** A draft in the name of a unit; gives its path. */
async function nominate(chain: Chain): Promise<string> {
  const nominators = [{ cadre_id: null, name: '青川镇党委', title: '', kinship: 'none' }];
  const made = await chain.as.staff.post('/nominations', {
    ...{ case_id: chain.id, post_id: chain.post.id, cadre_id: chain.cadres[0].id, source: 'unit', method: 'signed' },
    ...{ nominators, reason: '熟悉业务，群众公认', attachments: [] },
  });
  return `/nominations/${made.id}`;
}

type Reported = Omit<Papers, 'notice' | 'meeting' | 'item' | 'appointment' | 'probation'>;

/**
 * From the motion to the report of the inspection, on the sixth of March, with everything that its acceptance asks for;
 * gives what was made on the way. A case that was opened before goes on.
 */
export async function toReport(chain: Chain): Promise<Reported> {
  const { staff, lead } = chain.as;
  if (chain.case === '') await chain.open();
  await early.motion(chain);
  await chain.step('reviewer', 'approve_motion');
  await early.notice(chain, 'vacancy');
  await chain.stepTo('2026-03-03');
  await chain.step('staff', 'open_recommendation');
  const nomination = await nominate(chain);
  const round = await early.round(chain, 'talk');
  await early.round(chain, 'meeting');
  for (const cadre of chain.cadres) await early.list(chain, cadre);
  await chain.step('reviewer', 'confirm_shortlist');

  const team = await early.team(chain);
  let certificate = '';
  for (const office of TEAM) certificate = await early.certify(chain, office);
  for (const office of TEAM) await early.declare(chain, team, office);
  await staff.take(team, 'confirm');
  for (const office of TEAM) await early.pledge(chain, team, office);
  await early.notice(chain, 'inspection');
  await chain.stepTo('2026-03-06');
  await chain.step('lead', 'start_inspection');

  const inspection = await early.plan(chain);
  await lead.take(inspection, 'start');
  for (let n = 0; n < 10; n++) await early.talk(chain, inspection, n, '2026-03-06');
  const candidates = await chain.candidates();
  for (const candidate of candidates) {
    for (const circle of ['work', 'life', 'social'] as const) {
      await early.evidence(chain, inspection, candidate, circle, '2026-03-06');
    }
  }
  await lead.take(inspection, 'close_evidence');
  await lead.take(inspection, 'draft');
  for (const candidate of candidates) await late.report(chain, inspection, candidate, [...TEAM]);
  await lead.take(inspection, 'feedback');
  await lead.write(inspection, late.feedback('2026-03-06'), '/feedback');
  await lead.take(inspection, 'report');
  const letter = await late.musts(chain);
  return { nomination, round, certificate, team, letter, inspection };
}

/** On to the notice before the appointment, on the sixteenth of March. */
export async function toPublicity(chain: Chain): Promise<Omit<Papers, 'appointment' | 'probation'>> {
  const { secretary } = chain.as;
  const papers = await toReport(chain);
  const candidates = await chain.candidates();
  await chain.step('reviewer', 'accept_report');

  for (const capacity of ['leader_in_charge', 'united_front']) await late.deliberate(chain, capacity);
  await chain.step('staff', 'open_deliberation');
  const meeting = await late.meeting(chain, '2026-03-16');
  const item = await late.item(chain, meeting, candidates[0].candidate_id);
  await secretary.take(meeting, 'send_materials');
  await chain.stepTo('2026-03-16');
  await late.convene(chain, meeting, 9);
  await late.openVote(chain, item);
  for (const office of ['teller', 'scrutineer'] as const) await late.tally(chain, item, office, 8);
  await secretary.take(item, 'adopt');
  await late.minutes(chain, meeting);
  await chain.step('secretary', 'register_decision');

  const notice = await early.notice(chain, 'pre_appointment');
  await chain.step('staff', 'publish_notice');
  return { ...papers, notice, meeting, item };
}

/** On to the first day of probation, over the days of the notice. */
export async function toProbation(chain: Chain): Promise<Papers> {
  const { staff, reviewer } = chain.as;
  const papers = await toPublicity(chain);
  const { notice } = papers;
  await chain.stepTo('2026-03-24');
  await staff.take(notice, 'register_feedback');
  await reviewer.take(notice, 'confirm', { result: 'unaffected' });
  await chain.step('reviewer', 'confirm_notice');
  const [appointment = ''] = await late.paths(chain, 'appointments');
  await staff.take(appointment, 'hold_talk', late.talkBefore('2026-03-24'));
  await staff.take(appointment, 'issue');
  await chain.step('staff', 'issue_document');
  const [probation = ''] = await late.paths(chain, 'probations');
  return { ...papers, appointment, probation };
}
