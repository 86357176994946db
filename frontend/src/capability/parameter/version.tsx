/** A version of the parameters: what it changes, who proposed and who decides. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useLang, useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import { BasisText, ChecksPanel } from '../../ui/ChecksPanel';
import { DataTable } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { parameterWords, versionActions, versionStates } from './labels';
import { actOnVersion, versionQuery } from './queries';
import type { ParameterVersion } from './queries';
import { ParameterValue, parameterName } from './value';

export default function ParameterVersionPage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(versionQuery(id))}>{(read) => <Detail read={read} />}</Loaded>;
}

function Detail({ read }: { read: ParameterVersion }) {
  const w = useWords(parameterWords);
  const lang = useLang();
  const changed = useChanged();
  return (
    <Page
      title={read.number ? w('version', { n: read.number }) : w('propose')}
      crumbs={[{ title: w('title'), to: paths.parameters() }]}
      state={<StateBadge label={versionStates[read.state]} />}
      side={
        <>
          <ActionBar
            actions={read.actions}
            labels={versionActions}
            ask={{ approve: 'confirm', reject: 'reason', withdraw: 'confirm' }}
            run={async (action, body) => {
              await actOnVersion(read, action, body);
              await changed();
            }}
            onReload={() => void changed()}
          />
          <ChecksPanel checks={read.checks} />
        </>
      }
    >
      <Section title={w('changes')} flush>
        <DataTable
          rows={read.changes}
          rowKey={(row) => row.key}
          empty={{ title: w('historyEmpty') }}
          columns={[
            { key: 'name', title: w('name'), render: (row) => parameterName(row.key, lang), card: 'title' },
            { key: 'before', title: w('before'), render: (row) => <ParameterValue text={row.before} /> },
            { key: 'after', title: w('after'), render: (row) => <ParameterValue text={row.after} /> },
            { key: 'basis', title: w('basis'), render: (row) => <BasisText basis={row.basis} /> },
          ]}
        />
      </Section>
      <Section>
        <KeyValue
          items={[
            { key: 'from', name: w('from'), value: <DateText value={read.effective_from} /> },
            { key: 'reason', name: w('reason'), value: read.reason },
            { key: 'proposer', name: w('proposer'), value: read.proposer },
            { key: 'decider', name: w('decider'), value: read.decider },
            { key: 'decision', name: w('decision'), value: read.decision_reason },
          ]}
        />
      </Section>
    </Page>
  );
}
