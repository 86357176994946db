/** Changes on request: those of a record, one by itself, and both sides of it. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { download } from '../../api/client';
import { paths } from '../../app/paths';
import { listed, useLang, useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import { ChecksPanel } from '../../ui/ChecksPanel';
import { DataTable } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { cadreWords, changeActions, changeStates } from './labels';
import { actOnChange, changeQuery, changesQuery } from './queries';
import type { Cadre, CadreChange } from './queries';
import { fieldName, told } from './told';
import './cadre.css';

export function ChangesSection({ cadre }: { cadre: Cadre }) {
  const w = useWords(cadreWords);
  const language = useLang();
  const changes = useQuery(changesQuery(cadre.id));
  return (
    <Section title={w('changes')} flush>
      <DataTable<CadreChange>
        rows={changes.data?.items ?? (changes.error ? [] : undefined)}
        rowKey={(change) => change.id}
        to={(change) => paths.cadreChange(change.id)}
        empty={{ title: w('changesEmpty') }}
        columns={[
          {
            key: 'fields',
            title: w('field'),
            render: (change) => listed(Object.keys(change.fields).map((field) => fieldName(field, language))),
            card: 'title',
          },
          { key: 'why', title: w('why'), render: (change) => change.reason },
          { key: 'who', title: w('proposedBy'), render: (change) => change.proposer_name },
          { key: 'at', title: w('on'), render: (change) => <DateText value={change.proposed_at} /> },
          {
            key: 'state',
            title: w('state'),
            render: (change) => <StateBadge label={changeStates[change.state]} />,
            card: 'corner',
          },
        ]}
      />
    </Section>
  );
}

/** `/cadre-changes/:id` */
export default function ChangePage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(changeQuery(id))}>{(change) => <Change change={change} />}</Loaded>;
}

function Change({ change }: { change: CadreChange }) {
  const w = useWords(cadreWords);
  const language = useLang();
  const changed = useChanged();
  const before = change.before as Record<string, unknown>;
  const document = change.attachment_id;
  return (
    <Page
      title={w('changeOf', { name: change.cadre_name })}
      crumbs={[
        { title: w('title'), to: paths.cadres() },
        { title: change.cadre_name, to: paths.cadre(change.cadre_id) },
      ]}
      state={<StateBadge label={changeStates[change.state]} />}
      side={
        <>
          <ActionBar
            actions={change.actions}
            labels={changeActions}
            ask={{ reject: 'reason', withdraw: 'confirm' }}
            run={async (action, body) => {
              await actOnChange(change, action, body);
              await changed();
            }}
            onReload={() => void changed()}
          />
          <ChecksPanel checks={change.checks} />
        </>
      }
    >
      <Section>
        <KeyValue
          items={[
            { key: 'why', name: w('why'), value: change.reason, wide: true },
            { key: 'who', name: w('proposedBy'), value: change.proposer_name },
            { key: 'at', name: w('on'), value: <DateText value={change.proposed_at} /> },
            {
              key: 'document',
              name: w('document'),
              value: document && (
                <button
                  type="button"
                  className="hz-link-button"
                  onClick={() => void download(`/attachments/${document}`)}
                >
                  {w('documentSent')}
                </button>
              ),
            },
            { key: 'by', name: w('decidedBy'), value: change.decided_name },
            { key: 'reason', name: w('decisionReason'), value: change.decision_reason },
          ]}
        />
      </Section>
      <Section flush>
        <table className="hz-diff">
          <thead>
            <tr>
              <th scope="col">{w('field')}</th>
              <th scope="col">{w('before')}</th>
              <th scope="col">{w('after')}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(change.fields as Record<string, unknown>).map(([field, value]) => (
              <tr key={field}>
                <th scope="row">{fieldName(field, language)}</th>
                <td>{told(before[field], language)}</td>
                <td>{told(value, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </Page>
  );
}
