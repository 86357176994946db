/** One probation: its days, what was noted before, the inspection, the publicity, the result. */
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { listed, useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import { ChecksPanel } from '../../ui/ChecksPanel';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { ExtendForm, FailForm, InspectForm, PubliciseForm } from './form';
import { findings, probationActions, probationStates, probationWords } from './labels';
import { DaysLeft, isOver } from './list';
import { actOnProbation, probationQuery } from './queries';
import type { Probation } from './queries';

export default function ProbationPage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(probationQuery(id))}>{(it) => <Detail it={it} />}</Loaded>;
}

function Detail({ it }: { it: Probation }) {
  const w = useWords(probationWords);
  const name = useName();
  const changed = useChanged();
  const { inspection, publicity } = it;
  return (
    <Page
      title={it.name}
      subtitle={`${it.unit_name}${it.post_name}`}
      crumbs={[{ title: w('title'), to: paths.probations() }]}
      state={
        <>
          <StateBadge label={probationStates[it.state]} />
          {!isOver(it.state) && <DaysLeft row={it} alone />}
        </>
      }
      side={
        <>
          <ActionBar
            actions={it.actions}
            labels={probationActions}
            primary={it.state === 'end_publicity' ? 'confirm' : it.state === 'end_inspection' ? 'publicise' : 'inspect'}
            ask={{
              inspect: (tools) => <InspectForm it={it} {...tools} />,
              publicise: (tools) => <PubliciseForm it={it} {...tools} />,
              confirm: 'confirm',
              fail: (tools) => <FailForm it={it} {...tools} />,
              extend: (tools) => <ExtendForm it={it} {...tools} />,
            }}
            run={async (action, body) => {
              await actOnProbation(it, action, body);
              await changed();
            }}
            onReload={() => void changed()}
          />
          <ChecksPanel checks={it.checks} />
        </>
      }
    >
      <Section title={w('basics')}>
        <KeyValue
          items={[
            {
              key: 'case',
              name: w('case'),
              value: <Link to={paths.case(it.case_id, 'appointment')}>{it.case_title}</Link>,
            },
            { key: 'doc', name: w('document'), value: <span className="hz-num">{it.doc_no}</span> },
            { key: 'start', name: w('start'), value: <DateText value={it.start} /> },
            { key: 'until', name: w('until'), value: <DateText value={it.until} /> },
            { key: 'inspect', name: w('inspectFrom'), value: <DateText value={it.inspection_from} /> },
            { key: 'short', name: w('shortcomings'), value: it.shortcomings, wide: true },
          ]}
        />
      </Section>
      <Section title={w('inspection')}>
        {inspection ? (
          <KeyValue
            items={[
              { key: 'day', name: w('inspectedOn'), value: <DateText value={inspection.inspected_on} /> },
              { key: 'who', name: w('inspectors'), value: listed(inspection.inspectors) },
              { key: 'finding', name: w('finding'), value: <StateBadge label={findings[inspection.finding]} /> },
              { key: 'summary', name: w('summary'), value: inspection.summary, wide: true },
            ]}
          />
        ) : (
          <p className="hz-muted">{w('none')}</p>
        )}
      </Section>
      <Section title={w('publicity')}>
        {publicity ? (
          <KeyValue
            items={[
              { key: 'from', name: w('from'), value: <DateText value={publicity.from} /> },
              { key: 'to', name: w('to'), value: <DateText value={publicity.to} /> },
              { key: 'place', name: w('place'), value: publicity.document },
            ]}
          />
        ) : (
          <p className="hz-muted">{w('none')}</p>
        )}
      </Section>
      {it.decided_on && (
        <Section title={w('result')}>
          <KeyValue
            items={[
              { key: 'state', name: w('state'), value: name(probationStates, it.state) },
              { key: 'by', name: w('decidedBy'), value: it.decided_by },
              { key: 'on', name: w('decidedOn'), value: <DateText value={it.decided_on} /> },
              { key: 'reason', name: w('reason'), value: it.reason, wide: true },
              { key: 'arrangement', name: w('arrangement'), value: it.arrangement, wide: true },
            ]}
          />
        </Section>
      )}
    </Page>
  );
}
