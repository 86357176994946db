/** One item of the meeting: persons, what was written down, the vote, and what can be done. */
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { App } from 'antd';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { clauses, listed, named, t, useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import { ChecksPanel } from '../../ui/ChecksPanel';
import { KeyValue } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Section } from '../../ui/Page';
import { postOf } from '../../ui/person';
import { PersonCard, PersonCards } from '../../ui/PersonCard';
import { StateBadge } from '../../ui/StateBadge';
import { itemAnchor } from './agenda-list';
import { CountEntry, Counting } from './count';
import { itemActions, itemStates, meetingWords, stances, voteModes } from './labels';
import { NotesForm } from './notes';
import { actOnItem } from './queries';
import type { Item, Meeting } from './queries';
import { Results } from './result';

export function ItemCard({ meeting, item }: { meeting: Meeting; item: Item }) {
  const w = useWords(meetingWords);
  const name = useName();
  const changed = useChanged();
  const { message } = App.useApp();
  const [noting, setNoting] = useState(false);
  const member = (no: number) => meeting.members.find((m) => m.no === no)?.name ?? `#${no}`;
  const mine = item.actions.filter((a) => a.refusal?.code !== 'not-permitted');
  const counting = mine.some((a) => a.action === 'count');
  const running = mine.some((a) => a.action === 'open_vote');
  return (
    <>
      <Section
        id={itemAnchor(item.seq)}
        title={
          <>
            {item.seq}. {item.post_name} <StateBadge label={itemStates[item.state]} />
          </>
        }
        extra={
          <>
            {running && item.state === 'listed' && <Button onClick={() => setNoting(true)}>{w('notes')}</Button>}
            {item.results.length > 0 && <Link to={paths.meetingResult(meeting.id, item.id)}>{w('printSheet')}</Link>}
          </>
        }
      >
        <div className="hz-stack">
          <p className="hz-muted">
            <Link to={paths.case(item.case_id)}>{item.case_title}</Link> · {w('seats', { n: item.seats })} ·{' '}
            {name(voteModes, item.mode)}
          </p>
          <PersonCards>
            {item.candidates.map((c) => (
              <PersonCard
                key={c.candidate_id}
                name={c.cadre.name}
                post={postOf(c.cadre.unit_name, c.cadre.title)}
                foot={
                  (c.elected || c.exceptional) && (
                    <>
                      {c.elected && <StateBadge label={{ words: meetingWords.elected, tone: 'done' }} />}
                      {c.exceptional && <StateBadge label={{ words: meetingWords.exceptional, tone: 'warn' }} />}
                    </>
                  )
                }
              />
            ))}
          </PersonCards>
          <KeyValue
            items={[
              { key: 'intro', name: w('introduction'), value: item.introduction || null, wide: true },
              ...(item.recused.length > 0
                ? [
                    {
                      key: 'recused',
                      name: w('recused'),
                      value: listed(item.recused.map((r) => t('checks.of', { what: member(r.no), of: r.reason }))),
                      wide: true,
                    },
                  ]
                : []),
              ...(item.opinions.length > 0
                ? [
                    {
                      key: 'opinions',
                      name: w('opinions'),
                      value: clauses(item.opinions.map((o) => named(member(o.no), name(stances, o.stance)))),
                      wide: true,
                    },
                  ]
                : []),
              ...(item.reason ? [{ key: 'reason', name: w('reason'), value: item.reason, wide: true }] : []),
            ]}
          />
          {item.must_recuse.some((m) => !item.recused.some((r) => r.no === m.no)) && (
            <StateBadge
              label={{
                words: [
                  w('mustRecuse', { names: listed(item.must_recuse.map((m) => m.name)) }),
                  w('mustRecuse', { names: item.must_recuse.map((m) => m.name).join(', ') }),
                ],
                tone: 'warn',
              }}
            />
          )}
          <Counting item={item} />
          <Results item={item} need={meeting.passing} />
          {meeting.full && mine.length > 0 && (
            <ActionBar
              actions={mine}
              labels={itemActions}
              elsewhere={['count']}
              ask={{ abort_vote: 'reason', defer: 'reason', withdraw: 'reason', adopt: 'confirm', reject: 'confirm' }}
              run={async (action, body) => {
                const done = await actOnItem(item, action, body);
                if (done.warnings?.length) void message.warning(w('warned', { n: done.warnings.length }));
                await changed();
              }}
              onReload={() => void changed()}
            />
          )}
          {running && item.checks.length > 0 && item.state === 'listed' && <ChecksPanel checks={item.checks} />}
        </div>
      </Section>
      {counting && item.state === 'voting' && <CountEntry item={item} />}
      <Drawer open={noting} onClose={() => setNoting(false)} title={w('notes')} size={640} destroyOnHidden>
        <NotesForm meeting={meeting} item={item} onDone={() => setNoting(false)} />
      </Drawer>
    </>
  );
}
