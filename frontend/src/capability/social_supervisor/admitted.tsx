/** A case as shown to somebody who is admitted to it: steps, numbers, notices, rules; and the evaluation. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { useRules } from '../../i18n/rules';
import { DataTable } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { EvaluationBar, Own } from './evaluation';
import { kinds, notices, stages, statuses, supervisorWords } from './labels';
import { admittedCaseQuery } from './queries';
import type { AdmittedCase } from './queries';

export default function AdmittedCasePage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(admittedCaseQuery(id))}>{(it) => <Detail it={it} />}</Loaded>;
}

function Detail({ it }: { it: AdmittedCase }) {
  const w = useWords(supervisorWords);
  const name = useName();
  const quorum = it.numbers.quorum == null ? 'quorumNone' : it.numbers.quorum ? 'quorumYes' : 'quorumNo';
  const count = (n: number) => <span className="hz-num">{n}</span>;
  const post = (p: AdmittedCase['posts'][number]) => w('post', { unit: p.unit_name, post: p.name, n: p.headcount });
  return (
    <Page
      title={it.about.join('、')}
      subtitle={it.number}
      crumbs={[{ title: w('admitted'), to: paths.admittedCases() }]}
      state={<StateBadge label={stages[it.state]} />}
      next={it.suspended ? w('suspended') : undefined}
      side={<EvaluationBar it={it} />}
    >
      <p className="hz-muted">{w('redacted')}</p>
      <Section>
        <KeyValue
          items={[
            { key: 'kind', name: w('kind'), value: name(kinds, it.kind) },
            { key: 'unit', name: w('caseUnit'), value: it.unit_name },
            { key: 'until', name: w('untilDay'), value: <DateText value={it.until_on} /> },
            { key: 'why', name: w('why'), value: it.reason },
            { key: 'posts', name: w('posts'), value: it.posts.map(post).join('、'), wide: true },
          ]}
        />
      </Section>
      {it.evaluation && <Own evaluation={it.evaluation} />}
      <Section title={w('numbers')}>
        <KeyValue
          items={[
            { key: 'nominated', name: w('nominated'), value: count(it.numbers.nominated) },
            { key: 'inspected', name: w('inspected'), value: count(it.numbers.inspected) },
            { key: 'talks', name: w('talks'), value: count(it.numbers.talks) },
            { key: 'decided', name: w('decidedPosts'), value: count(it.numbers.decided_posts) },
            { key: 'quorum', name: w('quorum'), value: w(quorum) },
          ]}
        />
      </Section>
      <Rules it={it} />
      <Section title={w('reached')} flush>
        <DataTable
          rows={it.stages}
          rowKey={(row) => `${row.state}.${row.on}`}
          label={w('reached')}
          columns={[
            { key: 'stage', title: w('stage'), render: (row) => name(stages, row.state), card: 'title' },
            { key: 'on', title: w('on'), render: (row) => <DateText value={row.on} /> },
          ]}
        />
      </Section>
      <Section title={w('notices')} flush>
        <DataTable
          rows={it.notices}
          rowKey={(row) => row.id}
          label={w('notices')}
          empty={{ title: w('noticesNone') }}
          columns={[
            { key: 'kind', title: w('notices'), render: (row) => name(notices, row.kind), card: 'title' },
            { key: 'number', title: w('caseNumber'), render: (row) => row.number },
            {
              key: 'window',
              title: w('window'),
              render: (row) => <span className="hz-num">{w('until', { from: row.start_date, to: row.end_date })}</span>,
            },
            {
              key: 'open',
              title: w('open'),
              render: (row) => (
                <a href={`/public/notices/${row.id}`} target="_blank" rel="noreferrer">
                  {w('open')}
                </a>
              ),
            },
          ]}
        />
      </Section>
    </Page>
  );
}

/** By id and words, without figures: those name people. */
function Rules({ it }: { it: AdmittedCase }) {
  const w = useWords(supervisorWords);
  const rules = useRules();
  return (
    <Section title={w('rules')} flush>
      <DataTable
        rows={it.checks}
        rowKey={(row) => row.code}
        label={w('rules')}
        empty={{ title: w('rulesNone') }}
        columns={[
          {
            key: 'rule',
            title: w('rule'),
            render: (row) => (
              <>
                {rules.title(row.code)} <span className="hz-muted hz-small">{row.code}</span>
              </>
            ),
            card: 'title',
          },
          {
            key: 'status',
            title: w('state'),
            render: (row) => <StateBadge label={statuses[row.status]} />,
            card: 'corner',
          },
        ]}
      />
    </Section>
  );
}
