/** What is to be done in the present stage of a case, in order, each with the part of the case where it is done. */
import { Link } from 'react-router';
import { named, say, useLang } from '../i18n';
import type { Case } from '../capability/selection_case/queries';
import { Section } from '../ui/Page';
import { paths } from './paths';

type Todo = readonly [zh: string, en: string, tab: string];

// prettier-ignore
const TODO: Partial<Record<Case['state'], readonly Todo[]>> = {
  draft: [
    ['起草动议，写明考察方式和考察组', 'Write the motion, with method and team', 'motion'],
  ],
  motion_approved: [
    ['发布职位预告，至少一个工作日', 'Announce the vacancy for a working day at least', 'notices'],
  ],
  recommending: [
    ['接收提名并审查资格', 'Receive nominations and check the qualifications', 'nominations'],
    ['组织谈话调研推荐和会议推荐，两人计票', 'Hold the talks and the meeting, counted by two', 'recommendation'],
    ['提出考察对象，逐人确认', 'Propose the shortlist, answered for one by one', 'shortlist'],
  ],
  shortlisted: [
    ['组建考察组：持证、申报回避、签责任状', 'Put the team together: certified, declared, pledged', 'team'],
    ['发布考察预告', 'Announce the inspection', 'notices'],
    ['制定考察方案', 'Plan the inspection', 'inspection'],
  ],
  inspecting: [
    ['谈话、取证、写报告、反馈并上报', 'Talks, evidence, reports, feedback; hand in the report', 'inspection'],
    ['办理四必和联审，发函征求意见', 'The four musts and the letters to other offices', 'musts'],
  ],
  inspected: [
    ['征求分管领导等方面意见', 'Consult the leader in charge and others', 'deliberation'],
  ],
  deliberating: [
    ['列入会议，送达材料，逐项表决，记录签字', 'Agenda, materials, votes item by item, signed minutes', 'meeting'],
  ],
  decided: [
    ['发布任前公示', 'Publish the notice before appointment', 'notices'],
  ],
  publicising: [
    ['公示期满，登记反映情况并确认结果', 'When the days are over: register what came in, confirm', 'notices'],
  ],
  appointing: [
    ['任前谈话，印发任职文件', 'Hold the talk and issue the document', 'appointment'],
  ],
  probation: [
    ['试用期满前考察、公示，期满正式任职', 'Inspect and publicise before the end, then confirm', 'appointment'],
  ],
  closed: [
    ['补齐材料，整理归档', 'Complete the papers for the archive', 'archive'],
  ],
};

const TITLE = ['本环节要做的事', 'To be done in this stage'] as const;
const GO = ['去办理', 'Go there'] as const;

/** `tabs` are the parts of the case that there are. */
export function CaseNext({ it, tabs }: { it: Case; tabs: ReadonlySet<string> }) {
  const language = useLang();
  const todo = TODO[it.state] ?? [];
  if (todo.length === 0) return null;
  return (
    <Section title={say(TITLE, language)}>
      <ol className="hz-numbered">
        {todo.map(([zh, en, tab]) => (
          <li key={tab}>
            {say([zh, en], language)}{' '}
            {tabs.has(tab) && (
              <Link to={paths.case(it.id, tab)} aria-label={named(say(GO, language), say([zh, en], language))}>
                {say(GO, language)}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
