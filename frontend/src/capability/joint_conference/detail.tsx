/** A joint conference: who met and about what, what was exchanged and what came of it, the minutes. */
import { useQuery } from '@tanstack/react-query';
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
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { asks } from './asks';
import { actions, conferenceWords, itemStates, states } from './labels';
import { actOnConference, conferenceQuery } from './queries';
import type { Conference, Item } from './queries';

export default function ConferencePage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(conferenceQuery(id))}>{(it) => <Detail it={it} />}</Loaded>;
}

function Detail({ it }: { it: Conference }) {
  const w = useWords(conferenceWords);
  const go = useNavigate();
  const changed = useChanged();
  const runs = it.actions.some((a) => a.action === 'hold' && a.refusal?.code !== 'not-permitted');
  const written = [
    { key: 'recorder', name: w('recorder'), value: it.recorder_name },
    { key: 'signer', name: w('signer'), value: it.signer_name },
  ];
  return (
    <Page
      title={it.title}
      subtitle={<span className="hz-num">{it.held_on ?? it.planned_on}</span>}
      crumbs={[{ title: w('title'), to: paths.jointConferences() }]}
      state={<StateBadge label={states[it.state]} />}
      extra={
        <>
          {runs && <Button onClick={() => void go(paths.jointConferenceEdit(it.id))}>{w('edit')}</Button>}
          {it.minutes && <Link to={paths.jointConferenceMinutes(it.id)}>{w('print')}</Link>}
        </>
      }
      side={
        (it.whole || it.exchanged.length > 0) && (
          <>
            <ActionBar
              actions={it.actions}
              labels={actions}
              ask={asks(it)}
              run={async (action, body) => {
                await actOnConference(it, action, body);
                await changed();
              }}
              onReload={() => void changed()}
            />
            <ChecksPanel checks={it.checks} />
          </>
        )
      }
    >
      <Section>
        <KeyValue
          items={[
            { key: 'unit', name: w('unit'), value: it.unit_name },
            { key: 'planned', name: w('planned'), value: <DateText value={it.planned_on} /> },
            { key: 'held', name: w('held'), value: <DateText value={it.held_on} /> },
            { key: 'place', name: w('place'), value: it.place },
            { key: 'chair', name: w('chair'), value: it.chair },
            ...(it.whole ? written : []),
          ]}
        />
      </Section>
      <Section title={w('agenda')}>
        <ol>
          {it.agenda.map((point, at) => (
            <li key={at}>{point}</li>
          ))}
        </ol>
      </Section>
      <Section title={w('members')} flush>
        <DataTable
          rows={it.members}
          rowKey={(row) => `${row.organ}.${row.name}`}
          label={w('members')}
          columns={[
            { key: 'organ', title: w('organ'), render: (row) => row.organ, card: 'title' },
            { key: 'name', title: w('person'), render: (row) => row.name },
          ]}
        />
      </Section>
      {(it.whole || it.exchanged.length > 0) && <Exchanged it={it} />}
      {it.whole ? <Minutes it={it} /> : it.exchanged.length === 0 && <p className="hz-muted">{w('redacted')}</p>}
    </Page>
  );
}

function Exchanged({ it }: { it: Conference }) {
  const w = useWords(conferenceWords);
  return (
    <Section title={it.whole ? w('items') : w('ownItems')} flush>
      <DataTable
        rows={it.exchanged}
        rowKey={(row) => row.id}
        label={w('items')}
        empty={{ title: w('itemsNone') }}
        columns={[
          { key: 'topic', title: w('topic'), render: (row) => row.topic, card: 'title' },
          { key: 'from', title: w('from'), render: (row) => row.from_organ },
          { key: 'unit', title: w('responsible'), render: (row) => row.unit_name },
          { key: 'due', title: w('due'), render: (row) => <DateText value={row.due_on} /> },
          { key: 'report', title: w('report'), render: (row) => <Told of={row} /> },
          { key: 'result', title: w('result'), render: (row) => row.follow_up },
          {
            key: 'state',
            title: w('state'),
            render: (row) => <StateBadge label={itemStates[row.state]} />,
            card: 'corner',
          },
        ]}
      />
    </Section>
  );
}

function Told({ of }: { of: Item }) {
  const w = useWords(conferenceWords);
  if (!of.report) return <span className="hz-muted">—</span>;
  return (
    <>
      {of.report}{' '}
      <span className="hz-muted hz-small">
        {w('reportBy', { name: of.reporter_name ?? '', on: of.reported_on ?? '' })}
      </span>
    </>
  );
}

function Minutes({ it }: { it: Conference }) {
  const w = useWords(conferenceWords);
  return (
    <Section title={w('minutes')}>
      {it.minutes ? (
        <p style={{ whiteSpace: 'pre-wrap' }}>{it.minutes}</p>
      ) : (
        <p className="hz-muted">{w('minutesNone')}</p>
      )}
    </Section>
  );
}
