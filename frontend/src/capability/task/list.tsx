/** My work: what is due, what waits for my approval, what is mine to do. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { fill, useT, useWords } from '../../i18n';
import { useRules } from '../../i18n/rules';
import { useAccount } from '../../session/store';
import { Due, dateText } from '../../ui/DateText';
import { Empty } from '../../ui/Empty';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { LevelBadge } from '../../ui/deadline';
import { taskActions, taskParts, taskWords } from './labels';
import { isDue, overdueQuery, placeOf, tasksQuery } from './queries';
import type { Task } from './queries';
import './list.css';

/** Lines of a column before the rest is asked for. */
const SHOWN = 8;

/** `below` stands under the tasks: the board of cases, for those who have one. */
export function MyWork({ below }: { below?: ReactNode }) {
  const t = useT();
  const w = useWords(taskWords);
  const { name } = useAccount();
  const overdue = useQuery(overdueQuery()).data;
  return (
    <Page
      title={t('work.title')}
      subtitle={t('session.welcome', { name })}
      extra={
        overdue ? (
          <Link to={paths.deadlines('overdue')}>{w('overdue', { n: overdue })}</Link>
        ) : (
          <Link to={paths.deadlines()}>{w('deadlines')}</Link>
        )
      }
    >
      <Loaded query={useQuery(tasksQuery())}>{(tasks) => <Columns tasks={tasks} />}</Loaded>
      {below}
    </Page>
  );
}

function Columns({ tasks }: { tasks: Task[] }) {
  const t = useT();
  const w = useWords(taskWords);
  if (tasks.length === 0) {
    return (
      <div className="hz-card">
        <Empty title={t('work.empty')} hint={t('work.emptyHint')} />
      </div>
    );
  }
  const due = tasks.filter(isDue);
  const rest = tasks.filter((task) => !isDue(task));
  const approvals = rest.filter((task) => task.group === 'approval');
  const dueColumn = <Column key="due" title={w('due')} none={w('dueNone')} tasks={due} />;
  const approval = <Column key="approval" title={w('approval')} none={w('approvalNone')} tasks={approvals} />;
  return (
    <div className="hz-work">
      {/* Who approves comes for the approvals. */}
      {approvals.length > 0 ? [approval, dueColumn] : [dueColumn, approval]}
      <Column title={w('todo')} none={w('todoNone')} tasks={rest.filter((task) => task.group === 'todo')} />
    </div>
  );
}

function Column({ title, none, tasks }: { title: string; none: string; tasks: Task[] }) {
  const w = useWords(taskWords);
  const [whole, setWhole] = useState(false);
  const shown = whole ? tasks : tasks.slice(0, SHOWN);
  return (
    <Section
      title={
        <>
          {title} <span className="hz-num hz-muted">{tasks.length}</span>
        </>
      }
      flush
    >
      {tasks.length === 0 && <p className="hz-work-none hz-muted">{none}</p>}
      <ul className="hz-plain">
        {shown.map((task) => (
          <TaskLine key={`${task.object}.${task.object_id}.${task.action}`} task={task} />
        ))}
      </ul>
      {shown.length < tasks.length && (
        <button type="button" className="hz-link-button hz-work-more" onClick={() => setWhole(true)}>
          {w('rest', { n: tasks.length - shown.length })}
        </button>
      )}
    </Section>
  );
}

function TaskLine({ task }: { task: Task }) {
  const w = useWords(taskWords);
  const name = useName();
  const rules = useRules();
  // What an override is asked for is called as its rule is.
  const named = ({ code, number }: NonNullable<Task['part']>) =>
    task.object === 'gate_override'
      ? rules.title(code)
      : fill(name(taskParts, `${task.object}.${code}`), { number: number ?? '' });
  const part = task.part && named(task.part);
  return (
    <li className="hz-work-line">
      <Link to={placeOf(task)}>{part ? `${task.title} · ${part}` : task.title}</Link>
      <span className="hz-work-what">{name(taskActions, `${task.object}.${task.action}`)}</span>
      <span className="hz-muted hz-small hz-work-when">
        <span>{task.subtitle}</span>
        {task.due ? (
          <>
            <Due date={task.due} left={task.days_left} plain />
            {task.level !== 'quiet' && <LevelBadge level={task.level} />}
          </>
        ) : (
          <span className="hz-num">{w('waiting', { date: dateText(task.since).slice(0, 10) })}</span>
        )}
      </span>
    </li>
  );
}
