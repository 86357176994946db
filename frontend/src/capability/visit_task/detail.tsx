/** A task: how far everybody is, what was counted, and what was logged. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import { ChecksPanel } from '../../ui/ChecksPanel';
import { DataTable } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { asks } from './asks';
import { Figures } from './figures';
import { actions, classes, kinds, states, visitWords, ways } from './labels';
import { Bar } from './progress';
import { actOnVisitTask, visitsQuery, visitTaskQuery } from './queries';
import type { Visit, VisitTask } from './queries';

export default function VisitTaskPage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(visitTaskQuery(id))}>{(it) => <Detail it={it} />}</Loaded>;
}

function Detail({ it }: { it: VisitTask }) {
  const w = useWords(visitWords);
  const name = useName();
  const go = useNavigate();
  const changed = useChanged();
  return (
    <Page
      title={it.title}
      subtitle={name(kinds, it.kind)}
      crumbs={[{ title: w('title'), to: paths.visitTasks() }]}
      state={<StateBadge label={states[it.state]} />}
      extra={
        <>
          {it.may_edit && <Button onClick={() => void go(paths.visitTaskEdit(it.id))}>{w('edit')}</Button>}
          <Link to={paths.visitTaskPrint(it.id)}>{w('print')}</Link>
        </>
      }
      side={
        <>
          <ActionBar
            actions={it.actions}
            labels={actions}
            links={{ log: paths.visitNew(it.id) }}
            ask={asks(it)}
            run={async (action, body) => {
              await actOnVisitTask(it, action, body);
              await changed();
            }}
            onReload={() => void changed()}
          />
          <ChecksPanel checks={it.checks} />
        </>
      }
    >
      <Section>
        <KeyValue
          items={[
            { key: 'unit', name: w('unit'), value: it.unit_name },
            { key: 'leader', name: w('leader'), value: it.leader },
            { key: 'person', name: w('person'), value: it.person },
            {
              key: 'span',
              name: w('span'),
              value: (
                <>
                  <DateText value={it.from} /> – <DateText value={it.to} />
                </>
              ),
            },
            { key: 'notice', name: w('notice'), value: it.notice && <Announced it={it} /> },
            { key: 'creator', name: w('creator'), value: it.creator_name },
            { key: 'reason', name: w('reason'), value: it.reason },
          ].filter(({ key, value }) => value || !['notice', 'reason'].includes(key))}
        />
      </Section>
      <Section title={w('people')} flush>
        <DataTable
          rows={it.assignees}
          rowKey={(row) => row.id}
          label={w('people')}
          columns={[
            { key: 'name', title: w('account'), render: (row) => row.name, card: 'title' },
            { key: 'class', title: w('class'), render: (row) => name(classes, row.class) },
            {
              key: 'progress',
              title: w('progress'),
              render: (row) => <Bar done={row.done} quota={row.quota} label={`${row.name} ${w('progress')}`} />,
            },
            { key: 'lower', title: w('lower'), render: (row) => row.reason },
            { key: 'why', title: w('explanation'), render: (row) => row.explanation },
          ]}
        />
      </Section>
      <Section title={w('totals')}>
        <Figures totals={it.totals} />
      </Section>
      <Visits it={it} />
    </Page>
  );
}

function Announced({ it }: { it: VisitTask }) {
  const w = useWords(visitWords);
  if (!it.notice) return null;
  const { id, title, published, first } = it.notice;
  return (
    <>
      <Link to={paths.notice(id)}>{title}</Link>{' '}
      <span className="hz-muted">{published ? first && w('noticeFirst', { day: first }) : w('noticeDraft')}</span>
    </>
  );
}

function Visits({ it }: { it: VisitTask }) {
  const w = useWords(visitWords);
  const name = useName();
  const heard = (row: Visit) => (
    <div style={{ minWidth: 150, maxWidth: 220, whiteSpace: 'pre-wrap' }}>
      {row.asked && <div>{row.asked}</div>}
      {row.complains && <div>{w('complaintWaits')}</div>}
      {row.petition && <Became petition={row.petition} />}
      {row.mine && it.state === 'open' && !row.petition && <Link to={paths.visit(it.id, row.id)}>{w('correct')}</Link>}
    </div>
  );
  return (
    <Section title={w('visits')} flush>
      <DataTable<Visit>
        list={useInfiniteQuery(visitsQuery(it.id))}
        rowKey={(row) => row.id}
        label={w('visits')}
        empty={{ title: w('visitsNone') }}
        columns={[
          {
            key: 'place',
            title: w('where'),
            render: (row) => (
              <>
                {row.place} <span className="hz-muted hz-small">{name(ways, row.way)}</span>
              </>
            ),
            card: 'title',
          },
          { key: 'on', title: w('day'), render: (row) => <DateText value={row.on} />, card: 'corner' },
          { key: 'who', title: w('who'), render: (row) => row.name },
          { key: 'count', title: w('countShort'), render: (row) => row.households, num: true },
          { key: 'suggestions', title: w('suggestions'), render: (row) => row.suggestions, num: true },
          { key: 'consultations', title: w('consultations'), render: (row) => row.consultations, num: true },
          { key: 'solved', title: w('solved'), render: (row) => row.solved, num: true },
          { key: 'heard', title: w('asked'), render: heard },
        ]}
      />
    </Section>
  );
}

function Became({ petition }: { petition: NonNullable<Visit['petition']> }) {
  const w = useWords(visitWords);
  const number = petition.number ?? w('petitionUnnumbered');
  return (
    <div>
      {w('petition')} {petition.id ? <Link to={paths.petition(petition.id)}>{number}</Link> : number}
    </div>
  );
}
