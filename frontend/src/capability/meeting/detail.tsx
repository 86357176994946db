/** A meeting: for its secretary the room, for tellers their count, for members the materials by item. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useRef, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { listed, useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import { ChecksPanel } from '../../ui/ChecksPanel';
import { DateText } from '../../ui/DateText';
import { Empty } from '../../ui/Empty';
import { KeyValue } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { StateBadge } from '../../ui/StateBadge';
import { AgendaDialog } from './agenda';
import { Attendance } from './attendance';
import { Agenda } from './agenda-list';
import { ItemCard } from './item';
import { bodies, meetingActions, meetingStates, meetingWords } from './labels';
import { actOnMeeting, meetingQuery } from './queries';
import type { Meeting } from './queries';

export default function MeetingPage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(meetingQuery(id))}>{(it) => <Detail it={it} />}</Loaded>;
}

function Detail({ it }: { it: Meeting }) {
  const w = useWords(meetingWords);
  const name = useName();
  const go = useNavigate();
  const changed = useChanged();
  const [listing, setListing] = useState(false);
  const client = useQueryClient();
  const taps = useRef(Promise.resolve());
  const runs = it.actions.some((a) => a.action !== 'sign' && a.refusal?.code !== 'not-permitted');
  const tapping = runs && ['materials_sent', 'in_session'].includes(it.state);
  return (
    <Page
      title={it.title}
      subtitle={<span className="hz-num">{it.number}</span>}
      crumbs={[{ title: w('title'), to: paths.meetings() }]}
      state={<StateBadge label={meetingStates[it.state]} />}
      extra={
        <>
          {runs && it.state === 'scheduled' && (
            <Button onClick={() => void go(paths.meetingEdit(it.id))}>{w('edit')}</Button>
          )}
          {it.minutes && <Link to={paths.meetingMinutes(it.id)}>{w('printMinutes')}</Link>}
        </>
      }
      side={
        it.full && (
          <>
            <ActionBar
              actions={it.actions}
              labels={meetingActions}
              ask={{
                cancel: 'reason',
                recall: 'reason',
                sign: 'confirm',
                close: ({ act, cancel }) => (
                  <ProblemForm<{ minutes: string }>
                    name={`minutes.${it.id}`}
                    onCancel={cancel}
                    onSubmit={(v) => act(v)}
                  >
                    <Form.Item name="minutes" label={w('minutes')} rules={[{ required: true }]}>
                      <Input.TextArea autoSize={{ minRows: 8, maxRows: 20 }} maxLength={20000} />
                    </Form.Item>
                  </ProblemForm>
                ),
              }}
              run={async (action, body) => {
                // Names tapped a moment ago are not somebody else's change.
                await taps.current;
                await actOnMeeting(client.getQueryData(meetingQuery(it.id).queryKey) ?? it, action, body);
                await changed();
              }}
              onReload={() => void changed()}
            />
            <ChecksPanel checks={it.checks} />
          </>
        )
      }
    >
      <Section>
        <KeyValue
          items={[
            { key: 'body', name: w('body'), value: name(bodies, it.body) },
            { key: 'unit', name: w('unit'), value: it.unit_name },
            {
              key: 'when',
              name: w('when'),
              value: (
                <>
                  <DateText value={it.scheduled_on} /> <span className="hz-num">{it.starts}</span>
                </>
              ),
            },
            { key: 'place', name: w('place'), value: it.place || null },
            it.materials_on
              ? { key: 'materials', name: w('materialsOn'), value: <DateText value={it.materials_on} /> }
              : { key: 'materials', name: w('materialsBy'), value: <DateText value={it.materials_due} /> },
            ...(it.signed_name
              ? [
                  {
                    key: 'signed',
                    name: w('signedBy'),
                    value: listed([it.minutes_name, it.signed_name].filter((one) => one != null)),
                  },
                ]
              : []),
          ]}
        />
      </Section>
      {it.full && (
        <Section title={w('members')}>
          <Attendance it={it} open={tapping} queueRef={taps} />
        </Section>
      )}
      <Section
        title={it.full ? w('items') : w('materials')}
        extra={runs && it.state === 'scheduled' && <Button onClick={() => setListing(true)}>{w('addItem')}</Button>}
      >
        {it.items.length === 0 ? <Empty title={w('itemsEmpty')} /> : <Agenda it={it} />}
      </Section>
      {it.items.map((item) => (
        <ItemCard key={item.id} meeting={it} item={item} />
      ))}
      {listing && <AgendaDialog meeting={it} onClose={() => setListing(false)} />}
    </Page>
  );
}
