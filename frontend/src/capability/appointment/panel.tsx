/** The appointments of a case: everybody adopted, with terms, talk and document. */
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { aside, listed, useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import { Empty } from '../../ui/Empty';
import { Few } from '../../ui/Few';
import { KeyValue } from '../../ui/KeyValue';
import type { Item } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Section } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { DateText } from '../../ui/DateText';
import { IssueForm, TalkForm, TermsDialog } from './form';
import { appointmentActions, appointmentStates, appointmentWords, talkModes, tenureBases } from './labels';
import { actOnAppointment, appointmentsQuery } from './queries';
import type { Appointment } from './queries';

export default function AppointmentPanel({ caseId }: { caseId: string; stage: string }) {
  const w = useWords(appointmentWords);
  return (
    <Loaded query={useQuery(appointmentsQuery(caseId))}>
      {(rows) =>
        rows.length === 0 ? (
          <Section>
            <Empty title={w('empty')} hint={w('emptyHint')} />
          </Section>
        ) : (
          <Few things={rows} text={(row) => `${row.name} ${row.unit_name}${row.post_name}`} label={w('find')}>
            {(row) => <One key={row.id} it={row} all={rows} />}
          </Few>
        )
      }
    </Loaded>
  );
}

function One({ it, all }: { it: Appointment; all: Appointment[] }) {
  const w = useWords(appointmentWords);
  const name = useName();
  const changed = useChanged();
  const [editing, setEditing] = useState(false);
  const open = it.state === 'talk_pending' || it.state === 'talk_held';
  const talk = it.talk;
  const facts: Item[] = [
    { key: 'post', name: it.removal ? w('removal') : w('post'), value: `${it.unit_name}${it.post_name}` },
    { key: 'from', name: w('from'), value: it.title || null },
    {
      key: 'tenure',
      name: w('tenure'),
      value: (
        <>
          <DateText value={it.tenure_from} /> <span className="hz-muted">{name(tenureBases, it.tenure_basis)}</span>
        </>
      ),
    },
    {
      key: 'trial',
      name: w('trial'),
      value: it.probation_reason
        ? aside(w(it.on_probation ? 'yes' : 'no'), it.probation_reason)
        : w(it.on_probation ? 'yes' : 'no'),
    },
  ];
  const said: Item[] = talk
    ? [
        { key: 'mode', name: w('mode'), value: name(talkModes, talk.mode) },
        { key: 'day', name: w('heldOn'), value: <DateText value={talk.held_on} /> },
        { key: 'who', name: w('talkers'), value: listed(talk.talkers), wide: true },
        { key: 'good', name: w('achievements'), value: talk.achievements, wide: true },
        { key: 'bad', name: w('shortcomings'), value: talk.shortcomings, wide: true },
        { key: 'demands', name: w('demands'), value: talk.demands, wide: true },
      ]
    : [];
  const issued: Item[] = it.doc_no
    ? [
        { key: 'no', name: w('document'), value: <span className="hz-num">{it.doc_no}</span> },
        { key: 'by', name: '', value: w('issuedBy', { name: it.issued_by ?? '', day: it.issued_on ?? '' }) },
        ...(it.probation_until
          ? [{ key: 'until', name: w('until'), value: <DateText value={it.probation_until} /> }]
          : []),
      ]
    : [];
  const links = (
    <>
      {open && <Button onClick={() => setEditing(true)}>{w('terms')}</Button>}
      {it.doc_no && <Link to={paths.appointmentPrint(it.id)}>{w('print')}</Link>}
      {it.probation_id && <Link to={paths.probation(it.probation_id)}>{w('toProbation')}</Link>}
    </>
  );
  return (
    <Section
      title={
        <span className="hz-row">
          {it.name} <StateBadge label={appointmentStates[it.state]} />
        </span>
      }
      extra={links}
    >
      <div className="hz-stack">
        <KeyValue items={[...facts, ...issued]} />
        {it.reason && <p className="hz-muted">{it.reason}</p>}
        {talk ? <KeyValue items={said} /> : open && <p className="hz-muted">{w('noTalk')}</p>}
        {open && (
          <ActionBar
            actions={it.actions}
            labels={appointmentActions}
            primary={talk ? 'issue' : 'hold_talk'}
            ask={{
              cancel: 'reason',
              hold_talk: (tools) => <TalkForm it={it} {...tools} />,
              issue: (tools) => <IssueForm it={it} all={all} {...tools} />,
            }}
            run={async (action, body) => {
              await actOnAppointment(it, action, body);
              await changed();
            }}
            onReload={() => void changed()}
          />
        )}
      </div>
      {editing && <TermsDialog it={it} onClose={() => setEditing(false)} />}
    </Section>
  );
}
