import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { clauses, listed, named, useT, useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import { ChecksPanel } from '../../ui/ChecksPanel';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { postOf } from '../../ui/person';
import { StateBadge } from '../../ui/StateBadge';
import { kinships, methods, nominationActions, nominationStates, nominationWords, sources } from './labels';
import { actOnNomination, nominationQuery } from './queries';
import type { Nomination } from './queries';
import { Sheet, StatedForm } from './sheet';

type Beside = (nomination: Nomination) => ReactNode;

/** `beside` is what stands below the checks and belongs to another capability. */
export function NominationPage({ beside }: { beside?: Beside }) {
  const { id = '' } = useParams();
  return (
    <Loaded query={useQuery(nominationQuery(id))}>{(n) => <NominationDetail nomination={n} beside={beside} />}</Loaded>
  );
}

function NominationDetail({ nomination, beside }: { nomination: Nomination; beside?: Beside }) {
  const t = useT();
  const w = useWords(nominationWords);
  const go = useNavigate();
  const changed = useChanged();
  const offer = (action: string) => nomination.actions.find((a) => a.action === action);
  const may = (action: string) => {
    const found = offer(action);
    return found && found.refusal?.code !== 'not-permitted' && !found.refusal?.code.startsWith('SOD-');
  };
  return (
    <Page
      title={nomination.name}
      subtitle={nomination.post_title}
      crumbs={[{ title: w('title'), to: paths.nominations() }]}
      state={<StateBadge label={nominationStates[nomination.state]} />}
      extra={
        may('submit') && (
          <Button onClick={() => void go(paths.nominationEdit(nomination.id))}>{t('common.edit')}</Button>
        )
      }
      side={
        <>
          <ActionBar
            actions={nomination.actions}
            labels={nominationActions}
            ask={{ reject: 'reason', withdraw: 'reason' }}
            run={async (action, body) => {
              await actOnNomination(nomination, action, body);
              await changed();
            }}
            onReload={() => void changed()}
          />
          <ChecksPanel checks={nomination.checks} />
          {beside?.(nomination)}
        </>
      }
    >
      <Basics nomination={nomination} />
      {nomination.sheet.length > 0 && (
        <Section title={w('sheet')}>
          <Sheet nomination={nomination} />
          {nomination.qualifier_name && (
            <p className="hz-muted hz-small">
              {named(w('qualifier'), nomination.qualifier_name ?? '—')} <DateText value={nomination.qualified_at} />
            </p>
          )}
        </Section>
      )}
      {may('qualify') && (
        <Section title={w('state2')}>
          <StatedForm nomination={nomination} />
        </Section>
      )}
    </Page>
  );
}

function Basics({ nomination }: { nomination: Nomination }) {
  const w = useWords(nominationWords);
  const name = useName();
  const by = nomination.nominators.map((n) =>
    listed([n.name, n.title, n.kinship && name(kinships, n.kinship)].filter((one): one is string => Boolean(one))),
  );
  return (
    <Section title={w('basics')}>
      <KeyValue
        items={[
          { key: 'case', name: w('case'), value: `${nomination.case_number} ${nomination.case_title}`, wide: true },
          { key: 'now', name: w('post2'), value: postOf(nomination.unit_name, nomination.title) },
          { key: 'source', name: w('source'), value: name(sources, nomination.source) },
          { key: 'method', name: w('method'), value: name(methods, nomination.method) },
          { key: 'by', name: w('by'), value: nomination.creator_name },
          { key: 'nominators', name: w('nominators'), value: clauses(by) || null, wide: true },
          { key: 'reason', name: w('reason'), value: <span className="hz-pre">{nomination.reason}</span>, wide: true },
          ...(nomination.state_reason
            ? [{ key: 'why', name: w('why'), value: nomination.state_reason, wide: true }]
            : []),
        ]}
      />
    </Section>
  );
}
