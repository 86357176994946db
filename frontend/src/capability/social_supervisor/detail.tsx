/** A term: who, from when to when, to which cases admitted, and what was evaluated. */
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { BeginLink } from '../../session/Begin';
import { ActionBar } from '../../ui/ActionBar';
import { ChecksPanel } from '../../ui/ChecksPanel';
import { DataTable } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { asks } from './asks';
import { Averages } from './averages';
import { actions, states, supervisorWords } from './labels';
import { actOnTerm, termQuery } from './queries';
import type { Term } from './queries';

export default function SupervisorPage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(termQuery(id))}>{(it) => <Detail it={it} />}</Loaded>;
}

function Detail({ it }: { it: Term }) {
  const w = useWords(supervisorWords);
  const changed = useChanged();
  const keeps = it.actions.length > 0 || it.checks.length > 0 || it.admissions.some((a) => a.evaluations);
  return (
    <Page
      title={it.name}
      subtitle={it.number}
      crumbs={[{ title: w('title'), to: paths.supervisors() }]}
      state={<StateBadge label={states[it.state]} />}
      extra={
        <>
          {it.number && <Link to={paths.supervisorLetter(it.id)}>{w('letter')}</Link>}
          {it.number && (
            <BeginLink what="supervisor" to={paths.supervisorNew(it.id)}>
              {w('renew')}
            </BeginLink>
          )}
        </>
      }
      side={
        keeps && (
          <>
            <ActionBar
              actions={it.actions}
              labels={actions}
              ask={asks(it)}
              run={async (action, body) => {
                await actOnTerm(it, action, body);
                await changed();
              }}
              onReload={() => void changed()}
            />
            {it.checks.length > 0 && <ChecksPanel checks={it.checks} />}
          </>
        )
      }
    >
      <Section>
        <KeyValue
          items={[
            { key: 'workplace', name: w('workplace'), value: it.workplace },
            { key: 'term', name: w('term'), value: w('until', { from: it.starts_on, to: it.ends_on }) },
            { key: 'unit', name: w('unit'), value: it.unit_name },
            { key: 'home', name: w('home'), value: it.home_unit_name },
            { key: 'proposer', name: w('proposer'), value: it.proposer_name },
            { key: 'approver', name: w('approver'), value: it.approver_name },
            { key: 'engaged', name: w('engagedOn'), value: it.engaged_on && <DateText value={it.engaged_on} /> },
            { key: 'ended', name: w('endedOn'), value: it.ended_on && <DateText value={it.ended_on} /> },
            { key: 'grounds', name: w('grounds'), value: it.grounds, wide: true },
            ...(it.reason ? [{ key: 'reason', name: w('reason'), value: it.reason, wide: true }] : []),
          ]}
        />
      </Section>
      <Admissions it={it} keeps={keeps} />
    </Page>
  );
}

function Admissions({ it, keeps }: { it: Term; keeps: boolean }) {
  const w = useWords(supervisorWords);
  const heard = it.admissions.filter((a) => a.evaluations);
  return (
    <>
      <Section title={w('admissions')} flush>
        <DataTable
          rows={it.admissions}
          rowKey={(row) => row.id}
          label={w('admissions')}
          empty={{ title: w('admissionsNone') }}
          to={keeps ? (row) => paths.case(row.case_id) : undefined}
          columns={[
            { key: 'case', title: w('case'), render: (row) => row.case_title ?? row.case_number, card: 'title' },
            { key: 'number', title: w('caseNumber'), render: (row) => row.case_number },
            { key: 'why', title: w('why'), render: (row) => row.reason },
            { key: 'until', title: w('untilDay'), render: (row) => <DateText value={row.ended_on ?? row.until_on} /> },
            { key: 'inviter', title: w('inviter'), render: (row) => row.inviter_name, card: 'none' },
            {
              key: 'state',
              title: w('state'),
              render: (row) => (
                <StateBadge
                  label={{
                    words: row.in_force ? supervisorWords.inForce : supervisorWords.over,
                    tone: row.in_force ? 'active' : 'quiet',
                  }}
                />
              ),
              card: 'corner',
            },
          ]}
        />
      </Section>
      {heard.map(
        (a) =>
          a.evaluations && (
            <Averages key={a.id} of={a.case_title ?? a.case_number} sums={a.evaluations} own={a.evaluation} />
          ),
      )}
    </>
  );
}
