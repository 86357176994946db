/** The frame of an inspection's pages: head, parts, actions. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import { ChecksPanel } from '../../ui/ChecksPanel';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { TabLinks } from '../../ui/TabLinks';
import { inspectionActions, inspectionStates, inspectionWords } from './labels';
import { ProgressBar } from './progress';
import { actOnInspection, inspectionQuery, recordReturnVisit } from './queries';
import type { Inspection, ReturnVisitForm } from './queries';
import { askReturn } from './returns';

interface Props {
  children: (read: Inspection) => ReactNode;
  extra?: (read: Inspection) => ReactNode;
  /** Without the column of actions and checks, for work that needs the width. */
  wide?: boolean;
}

export function Frame({ children, extra, wide }: Props) {
  const { id = '' } = useParams();
  return (
    <Loaded query={useQuery(inspectionQuery(id))}>
      {(read) => (
        <Framed read={read} wide={wide} extra={extra?.(read)}>
          {children(read)}
        </Framed>
      )}
    </Loaded>
  );
}

const mend = (id: string) => (rule: string) => {
  if (rule === 'R-INS-3' || rule === 'R-INS-EXT-3' || rule === 'R-INS-EXT-4') return paths.inspectionTalks(id);
  if (rule === 'R-INS-EXT-1' || rule === 'R-INS-EXT-2') return paths.inspectionEvidence(id);
  if (rule === 'R-INS-5' || rule === 'R-INS-9') return paths.inspectionReports(id);
  return undefined;
};

function Framed({
  read,
  wide,
  extra,
  children,
}: {
  read: Inspection;
  wide?: boolean;
  extra: ReactNode;
  children: ReactNode;
}) {
  const w = useWords(inspectionWords);
  const changed = useChanged();
  const side = (
    <>
      <ActionBar
        actions={read.actions}
        labels={inspectionActions}
        ask={{
          link_notice: 'confirm',
          reopen_evidence: 'reason',
          return: 'reason',
          suspend: 'reason',
          resume: 'reason',
          close_evidence: 'confirm',
          report: 'confirm',
          accept: 'confirm',
          return_visit: askReturn(read),
        }}
        mend={mend(read.id)}
        run={async (action, { key, ...body }) => {
          await (action === 'return_visit'
            ? recordReturnVisit(read.id, body as unknown as ReturnVisitForm, String(key))
            : actOnInspection(read, action, body));
          await changed();
        }}
        onReload={() => void changed()}
      />
      <ChecksPanel checks={read.checks} mend={mend(read.id)} />
    </>
  );
  return (
    <Page
      title={read.case_title}
      subtitle={read.case_number}
      crumbs={[{ title: w('title'), to: paths.inspections() }]}
      state={<StateBadge label={inspectionStates[read.state]} />}
      extra={extra}
      head={
        <>
          <ProgressBar progress={read.progress} />
          <TabLinks
            label={w('title')}
            tabs={[
              { to: paths.inspection(read.id), title: w('overview') },
              { to: paths.inspectionTalks(read.id), title: w('workbench') },
              { to: paths.inspectionEvidence(read.id), title: w('evidence') },
              { to: paths.inspectionReports(read.id), title: w('reports') },
              { to: paths.inspectionCompare(read.id), title: w('compare') },
            ]}
          />
        </>
      }
      side={wide ? undefined : side}
    >
      {children}
    </Page>
  );
}
