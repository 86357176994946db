/** Why somebody stands among those to be audited whose post does not say so, and the way to take it back. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { auditWords, grounds, markActions, markStates } from './labels';
import { actOnMark, markQuery } from './queries';
import type { AuditMark } from './queries';

export default function AuditMarkPage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(markQuery(id))}>{(it) => <Detail it={it} />}</Loaded>;
}

function Detail({ it }: { it: AuditMark }) {
  const w = useWords(auditWords);
  const name = useName();
  const changed = useChanged();
  return (
    <Page
      title={it.name}
      subtitle={`${it.unit_name}${it.post_name}`}
      crumbs={[
        { title: w('title'), to: paths.audits() },
        { title: w('allObjects'), to: paths.auditObjects() },
      ]}
      state={<StateBadge label={markStates[it.state]} />}
      side={
        <ActionBar
          actions={it.actions}
          labels={markActions}
          ask={{ withdraw: 'reason' }}
          run={async (action, body) => {
            await actOnMark(it, action, String(body.reason));
            await changed();
          }}
          onReload={() => void changed()}
        />
      }
    >
      <Section>
        <KeyValue
          items={[
            { key: 'ground', name: w('ground'), value: name(grounds, it.ground) },
            { key: 'since', name: w('inCharge'), value: <DateText value={it.since} /> },
            { key: 'reason', name: w('markReason'), value: it.reason, wide: true },
            { key: 'author', name: w('markedBy'), value: it.author_name },
            ...(it.state === 'withdrawn'
              ? [
                  { key: 'by', name: w('withdrawnBy'), value: it.withdrawn_by },
                  { key: 'why', name: w('withdrawnReason'), value: it.withdrawn_reason, wide: true },
                ]
              : []),
          ]}
        />
      </Section>
    </Page>
  );
}
