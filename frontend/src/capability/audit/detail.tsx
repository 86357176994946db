/** An audit: whose, how far, by when; what was found, what is put right, its file, what can be done. */
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import { ChecksPanel } from '../../ui/ChecksPanel';
import { DateText, Due } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import type { Item } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { Provisional } from '../../ui/Provisional';
import { StateBadge } from '../../ui/StateBadge';
import { asks } from './asks';
import { Findings, Rectifications } from './findings';
import { actions, auditWords, deadlines, decisions, kinds, states } from './labels';
import { Papers } from './papers';
import { actOnAudit, auditQuery } from './queries';
import type { Audit, Deadline, Member } from './queries';
import '../../ui/Timeline.css';
import './audit.css';

export default function AuditPage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(auditQuery(id))}>{(it) => <Detail it={it} />}</Loaded>;
}

/** What carries it on, state by state: the first of these that is open is the page's one button. */
const NEXT: Partial<Record<Audit['state'], string[]>> = {
  entrusted: ['notify', 'set_team'],
  notified: ['start', 'approve_start'],
  fieldwork: ['draft'],
  draft_report: ['send_draft'],
  comments: ['review'],
  reviewed: ['transfer', 'issue'],
  issued: ['deliver'],
  delivered: ['acknowledge'],
  rectifying: ['close', 'accept_rectification', 'report_rectification'],
  closed: [],
  appealed: ['decide_appeal', 'set_panel'],
};

/** `null`: this state is carried on by somebody else. */
function onward(it: Audit): string | null | undefined {
  const waits: Record<string, boolean> = {
    accept_rectification: it.rectifications.some((one) => one.state === 'reported'),
    transfer: it.findings.some((one) => one.serious && !one.struck && !one.transferred_on),
  };
  const open = (action: string) => it.actions.some((a) => a.action === action && !a.refusal);
  // Whoever has a clue to receive has nothing else to do with the audit.
  if (open('receive_transfer')) return 'receive_transfer';
  const steps = NEXT[it.state];
  return steps && (steps.find((step) => open(step) && (waits[step] ?? true)) ?? null);
}

/** What is due first: days to appeal are no step, and nothing is put right while an appeal is open. */
function due(it: Audit): { kind: string; due_date: string; working_days_left?: number | null } | undefined {
  const runs = (clock: Deadline) =>
    it.state === 'appealed' ? clock.kind === 'audit_decision' : clock.kind !== 'audit_appeal';
  const running = it.clocks.filter((clock) => !clock.closed_on && runs(clock));
  const ended = it.issued_on || it.state === 'cancelled' || it.state === 'terminated';
  const first = running.sort((a, b) => a.due_date.localeCompare(b.due_date))[0];
  return first ?? (ended ? undefined : { kind: 'audit_due', due_date: it.due_on });
}

function Detail({ it }: { it: Audit }) {
  const w = useWords(auditWords);
  const name = useName();
  const changed = useChanged();
  const primary = onward(it);
  const first = due(it);
  return (
    <Page
      title={`${it.project ?? it.subject_name} · ${name(kinds, it.kind)}`}
      subtitle={it.number ?? w('unnumbered')}
      crumbs={[{ title: w('title'), to: paths.audits() }]}
      state={<StateBadge label={states[it.state]} />}
      next={primary && name(actions, primary)}
      dueFor={first && name(deadlines, first.kind)}
      due={first?.due_date}
      dueLeft={first?.working_days_left}
      side={
        <>
          <ActionBar
            actions={it.actions}
            labels={actions}
            primary={primary}
            ask={asks(it)}
            run={async (action, body) => {
              await actOnAudit(it, action, body);
              await changed();
            }}
            onReload={() => void changed()}
          />
          <ChecksPanel checks={it.checks} />
        </>
      }
    >
      <Basics it={it} />
      <Section title={w('team')}>
        <Team members={it.team} none={w('teamNone')} />
        {it.panel.length > 0 && (
          <>
            <h3 className="hz-audit-part">{w('panel')}</h3>
            <Team members={it.panel} none="" />
          </>
        )}
      </Section>
      <Section title={w('clocks')}>
        <Deadlines all={it.clocks} />
      </Section>
      <Section title={w('findings')}>
        {!it.whole && <p className="hz-muted">{w('whole')}</p>}
        <Findings it={it} />
      </Section>
      <Section title={w('rectifications')}>
        <Rectifications it={it} />
      </Section>
      <Section title={w('file')}>
        <Papers of={it.id} all={it.papers} />
      </Section>
    </Page>
  );
}

function Basics({ it }: { it: Audit }) {
  const w = useWords(auditWords);
  const items: Item[] = [
    { key: 'subject', name: w('subject'), value: it.subject_name },
    { key: 'post', name: w('post'), value: it.post_title },
    { key: 'unit', name: w('unit'), value: it.unit_name },
    { key: 'year', name: w('year'), value: <span className="hz-num">{it.year}</span> },
    { key: 'due', name: w('due'), value: <DateText value={it.due_on} /> },
  ];
  const put = (key: string, title: string, value: Item['value']) => value && items.push({ key, name: title, value });
  const day = (key: string, title: string, value?: string | null) =>
    put(key, title, value && <DateText value={value} />);
  put('project', w('project'), it.project);
  put(
    'plan',
    w('plan'),
    it.plan_id && <Link to={paths.auditPlan(it.plan_id)}>{w('planLink', { year: it.year })}</Link>,
  );
  put(
    'period',
    w('period'),
    it.period_from && (
      <>
        <DateText value={it.period_from} /> – <DateText value={it.period_to} />
      </>
    ),
  );
  day('notice', w('notified'), it.notice_on);
  day('began', w('began'), it.fieldwork_on);
  day('comments', w('commentsUntil'), it.comments_until);
  put('approver', w('approver'), it.approver_name);
  day('issued', w('issued'), it.issued_on);
  day('received', w('received'), it.received_on);
  day('appeal', w('appealUntil'), it.appeal_until);
  day('decide', w('decideUntil'), it.decide_until);
  put('decision', w('decision'), it.decision && <StateBadge label={decisions[it.decision]} />);
  return (
    <Section title={w('basics')}>
      <KeyValue items={items} />
    </Section>
  );
}

function Team({ members, none }: { members: Member[]; none: string }) {
  const w = useWords(auditWords);
  if (members.length === 0) return <p className="hz-muted">{none}</p>;
  return (
    <ul className="hz-plain hz-audit-team">
      {members.map((member) => (
        <li key={member.account_id}>
          {member.name}
          {member.lead && <span className="hz-muted"> · {w('lead')}</span>}
        </li>
      ))}
    </ul>
  );
}

const HOW = { met: 'met', missed: 'missed', waived: 'waived' } as const;

/** Its deadlines as a line through time: what ran, what runs, by when. */
function Deadlines({ all }: { all: Deadline[] }) {
  const w = useWords(auditWords);
  const name = useName();
  if (all.length === 0) return <p className="hz-muted">{w('clocksNone')}</p>;
  return (
    <ol className="hz-plain hz-timeline">
      {all.map((clock) => (
        <li key={clock.id}>
          <div className="hz-timeline-when">
            <DateText value={clock.start_date} /> – <DateText value={clock.due_date} />
          </div>
          <div className="hz-row">
            <strong>{name(deadlines, clock.kind)}</strong>
            {clock.state === 'open' ? (
              <>
                <Due date={clock.due_date} left={clock.working_days_left} />
                <Provisional on={clock.provisional} why />
              </>
            ) : (
              <span className="hz-muted">{w(HOW[clock.state])}</span>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
