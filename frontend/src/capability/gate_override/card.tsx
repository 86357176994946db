/** One request: what is to be passed, why, on which paper; and the decision. */
import { Link } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { useRules } from '../../i18n/rules';
import { ActionBar } from '../../ui/ActionBar';
import { PaperLink } from '../../ui/AttachmentField';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import type { Item } from '../../ui/KeyValue';
import { Section } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { overrideActions, overrideStates, overrideWords } from './labels';
import { actOnOverride } from './queries';
import type { GateOverride } from './queries';

export function OverrideCard({ it, withCase }: { it: GateOverride; withCase?: boolean }) {
  const w = useWords(overrideWords);
  const rules = useRules();
  const changed = useChanged();
  const items: Item[] = [
    { key: 'reason', name: w('reason'), value: it.reason, wide: true },
    {
      key: 'paper',
      name: w('paper'),
      value: <PaperLink paper={{ id: it.attachment_id, name: it.attachment_name }} />,
    },
    { key: 'asker', name: w('asker'), value: it.asker_name },
    { key: 'at', name: w('at'), value: <DateText value={it.asked_at} /> },
  ];
  if (withCase) {
    const link = <Link to={paths.case(it.case_id)}>{`${it.case_number} ${it.case_title}`}</Link>;
    items.unshift({ key: 'case', name: w('case'), value: link, wide: true });
  }
  if (it.decider_name && it.state !== 'withdrawn') {
    items.push({ key: 'decider', name: w('decider'), value: it.decider_name });
    items.push({ key: 'decision', name: w('decision'), value: it.decision_reason, wide: true });
  }
  return (
    <Section title={`${it.rule} ${rules.title(it.rule)}`} extra={<StateBadge label={overrideStates[it.state]} />}>
      <KeyValue items={items} />
      {it.actions.length > 0 && (
        <ActionBar
          actions={it.actions}
          labels={overrideActions}
          primary="approve"
          ask={{ approve: 'confirm', refuse: 'reason', withdraw: 'confirm' }}
          run={async (action, body) => {
            await actOnOverride(it, action, body);
            await changed();
          }}
          onReload={() => void changed()}
        />
      )}
    </Section>
  );
}
