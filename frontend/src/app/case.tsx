/** The case page, the heart: where the case stands, what is next, what stands in the way, and its parts. */
import { useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { Suspense } from 'react';
import { useParams } from 'react-router';
import { useChanged } from '../api/changed';
import { STAGES, caseActions, caseKinds, caseStates, caseWords } from '../capability/selection_case/labels';
import { Overview } from '../capability/selection_case/overview';
import { actOnCase, caseQuery, deadlinesQuery } from '../capability/selection_case/queries';
import type { Case } from '../capability/selection_case/queries';
import { say, useLang, useWords } from '../i18n';
import { ActionBar } from '../ui/ActionBar';
import { ChecksPanel } from '../ui/ChecksPanel';
import { deadlineKinds } from '../ui/deadline';
import { useName } from '../ui/label';
import { Loaded } from '../ui/Loaded';
import { Page } from '../ui/Page';
import { Bones } from '../ui/Skeleton';
import { StateBadge } from '../ui/StateBadge';
import { Stepper } from '../ui/Stepper';
import { TabLinks } from '../ui/TabLinks';
import { mendIn } from './case-mend';
import { CaseNext } from './case-next';
import { CasePeople } from './case-people';
import { caseTabs } from './case-tabs';
import { paths } from './paths';

const TABS: ReadonlySet<string> = new Set(caseTabs.map((tab) => tab.key));
const WITH_REASON = { suspend: 'reason', resume: 'reason', return: 'reason', terminate: 'reason' } as const;

export default function CasePage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(caseQuery(id))}>{(it) => <CaseDetail it={it} />}</Loaded>;
}

function CaseDetail({ it }: { it: Case }) {
  const { tab } = useParams();
  const w = useWords(caseWords);
  const language = useLang();
  const name = useName();
  const changed = useChanged();
  const { message } = App.useApp();
  const mend = mendIn(it.id, TABS);
  const current = STAGES.find((stage) => stage.states.includes(it.state));
  const due = useQuery(deadlinesQuery(it.id)).data?.[0];
  const ended = it.state === 'closed' || it.state === 'archived';
  const Panel = caseTabs.find((one) => one.key === tab)?.panel;
  return (
    <Page
      title={it.title}
      subtitle={<span className="hz-num">{it.number}</span>}
      crumbs={[{ title: w('title'), to: paths.cases() }]}
      state={
        <>
          <span>{name(caseKinds, it.kind)}</span>
          <StateBadge label={caseStates[it.state]} />
          {it.suspended && (
            <span title={it.suspended}>
              <StateBadge label={{ words: ['已暂停', 'Suspended'], tone: 'warn' }} />
            </span>
          )}
        </>
      }
      dueFor={due && name(deadlineKinds, due.kind)}
      due={due?.due_date}
      dueLeft={due?.working_days_left}
      head={
        <>
          <Stepper
            label={w('stages')}
            stages={STAGES.map((stage) => ({ key: stage.key, title: say(stage.title, language) }))}
            current={current?.key ?? null}
            finished={ended}
            stopped={Boolean(it.suspended) || it.state === 'terminated'}
          />
          <TabLinks
            label={w('tabs')}
            tabs={[
              { to: paths.case(it.id), title: w('overview') },
              ...caseTabs.map((one) => ({ to: paths.case(it.id, one.key), title: say(one.title, language) })),
            ]}
          />
        </>
      }
      side={
        <>
          <ActionBar
            actions={it.actions}
            labels={caseActions}
            ask={WITH_REASON}
            mend={mend}
            run={async (action, body) => {
              const done = await actOnCase(it, action, body);
              if (done.warnings?.length) void message.warning(w('warned', { n: done.warnings.length }));
              await changed();
            }}
            onReload={() => void changed()}
          />
          <ChecksPanel
            checks={it.checks}
            mend={mend}
            params={it.params_version == null ? null : String(it.params_version || w('paramsDefault'))}
          />
        </>
      }
    >
      {Panel ? (
        <Suspense fallback={<Bones rows={6} />}>
          <Panel caseId={it.id} stage={it.state} />
        </Suspense>
      ) : (
        <>
          <CaseNext it={it} tabs={TABS} />
          <CasePeople caseId={it.id} />
          <Overview it={it} />
        </>
      )}
    </Page>
  );
}
