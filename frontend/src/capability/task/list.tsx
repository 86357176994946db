/** My work: what is due, what waits for my approval, what is mine to do. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useT, useWords } from '../../i18n';
import { useAccount } from '../../session/store';
import { Due, dateText } from '../../ui/DateText';
import { Empty } from '../../ui/Empty';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { taskActions, taskWords } from './labels';
import { isDue, placeOf, tasksQuery } from './queries';
import type { Task } from './queries';
import './list.css';

export default function MyWork() {
  const t = useT();
  const w = useWords(taskWords);
  const { name } = useAccount();
  return (
    <Page
      title={t('work.title')}
      subtitle={t('session.welcome', { name })}
      extra={<Link to={`${paths.cases()}?view=board`}>{w('cases')}</Link>}
    >
      <Loaded query={useQuery(tasksQuery())}>{(tasks) => <Columns tasks={tasks} />}</Loaded>
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
  return (
    <div className="hz-work">
      <Column title={w('due')} none={w('dueNone')} tasks={due} />
      <Column title={w('approval')} none={w('approvalNone')} tasks={rest.filter((task) => task.group === 'approval')} />
      <Column title={w('todo')} none={w('todoNone')} tasks={rest.filter((task) => task.group === 'todo')} />
    </div>
  );
}

function Column({ title, none, tasks }: { title: string; none: string; tasks: Task[] }) {
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
        {tasks.map((task) => (
          <TaskLine key={`${task.object}.${task.object_id}.${task.action}`} task={task} />
        ))}
      </ul>
    </Section>
  );
}

function TaskLine({ task }: { task: Task }) {
  const w = useWords(taskWords);
  const name = useName();
  return (
    <li className="hz-work-line">
      <Link to={placeOf(task)}>{task.title}</Link>
      <span className="hz-work-what">{name(taskActions, `${task.object}.${task.action}`)}</span>
      <span className="hz-muted hz-small">
        {task.subtitle}
        {' · '}
        {task.due ? (
          <Due date={task.due} left={task.days_left} />
        ) : (
          <span className="hz-num">{w('waiting', { date: dateText(task.since).slice(0, 10) })}</span>
        )}
      </span>
    </li>
  );
}
