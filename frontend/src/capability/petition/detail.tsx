/** A petition: where it stands, its clocks, its file, what can be done. */
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import { AskDialog } from '../../ui/AskDialog';
import { ChecksPanel } from '../../ui/ChecksPanel';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import type { Item } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { StateBadge } from '../../ui/StateBadge';
import { askPapers } from './add-papers';
import { asks } from './asks';
import { Clocks } from './clocks';
import { PlaceFields } from './form';
import { IdentitySection } from './identity';
import {
  categories,
  channels,
  clocks,
  clues,
  destinations,
  effects,
  petitionActions,
  petitionWords,
  regimes,
  satisfactions,
  states,
  urgencies,
  verdicts,
} from './labels';
import { Files, Papers } from './papers';
import { actOnPetition, classifyPetition, petitionQuery } from './queries';
import type { Petition, Place } from './queries';

export default function PetitionPage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(petitionQuery(id))}>{(it) => <Detail it={it} />}</Loaded>;
}

/** What carries it on, state by state: the first of these that is open is the page's one button. */
const NEXT: Partial<Record<Petition['state'], string[]>> = {
  accepted: ['assign', 'tell'],
  transferred: ['propose', 'tell'],
  investigating: ['propose', 'tell'],
  concluding: ['conclude'],
  concluded: ['reply', 'decide_effect'],
  replied: ['close'],
  reviewed: ['close'],
};

/** `null`: this state is carried on by somebody else. */
function onward(it: Petition): string | null | undefined {
  const open = (action: string) => it.actions.some((a) => a.action === action && !a.refusal);
  const untold = it.clocks.some((clock) => clock.kind === 'petition_acknowledge' && !clock.closed_on);
  const steps = NEXT[it.state];
  return steps && (steps.find((step) => open(step) && (step !== 'tell' || untold)) ?? null);
}

/** The running clock that ends first, of those that are for something to be done: days to object are not. */
function nearest(all: Petition['clocks']) {
  const running = all.filter((clock) => !clock.closed_on && clock.kind !== 'petition_objection');
  return running.sort((a, b) => a.due_date.localeCompare(b.due_date))[0];
}

function Detail({ it }: { it: Petition }) {
  const w = useWords(petitionWords);
  const name = useName();
  const changed = useChanged();
  const [classifying, setClassifying] = useState(false);
  const [adding, setAdding] = useState(false);
  const takesPapers = it.actions.some((a) => a.action === 'add_file' && !a.refusal);
  const primary = onward(it);
  const clock = nearest(it.clocks);
  const undecided = (it.state === 'received' || it.state === 'registered') && it.reads;
  return (
    <Page
      title={it.number ?? w(it.state === 'received' ? 'unnumbered' : 'neverNumbered')}
      subtitle={it.unit_name}
      crumbs={[{ title: w('title'), to: paths.petitions() }]}
      state={<StateBadge label={states[it.state]} />}
      next={primary && name(petitionActions, primary)}
      dueFor={clock && name(clocks, clock.kind)}
      due={clock?.due_date}
      dueLeft={clock?.working_days_left}
      extra={
        <>
          {it.reads && <Link to={paths.petitionDocument(it.id, 'register')}>{w('printSheet')}</Link>}
          {undecided && <Button onClick={() => setClassifying(true)}>{w('classify')}</Button>}
        </>
      }
      side={
        <>
          <ActionBar
            actions={it.actions}
            labels={petitionActions}
            primary={primary}
            ask={asks(it)}
            elsewhere={['add_file']}
            run={async (action, body) => {
              await actOnPetition(it, action, body);
              await changed();
            }}
            onReload={() => void changed()}
          />
          <ChecksPanel checks={it.checks} />
        </>
      }
    >
      <Basics it={it} />
      <Section title={w('clocks')}>
        <Clocks all={it.clocks} />
      </Section>
      <Section
        title={w('file')}
        extra={takesPapers && <Button onClick={() => setAdding(true)}>{name(petitionActions, 'add_file')}</Button>}
      >
        {!it.reads && <p className="hz-muted">{w('notYours')}</p>}
        {it.reads && it.unanswered && <Alert type="warning" showIcon title={w('unanswered')} />}
        <Files of={it.id} all={it.files} />
        <Papers of={it.id} all={it.papers} />
      </Section>
      {it.merged.map((other) => (
        <Section key={other.id} title={`${w('mergedIn')} ${other.name}`}>
          <Papers of={other.id} all={other.papers} />
        </Section>
      ))}
      {it.may_ask_identity && <IdentitySection it={it} />}
      {adding && (
        <AskDialog
          title={name(petitionActions, 'add_file')}
          ask={askPapers(it)}
          onAct={async () => {
            await changed();
            setAdding(false);
          }}
          onCancel={() => setAdding(false)}
        />
      )}
      {classifying && <Classify it={it} onDone={() => setClassifying(false)} />}
    </Page>
  );
}

function Basics({ it }: { it: Petition }) {
  const w = useWords(petitionWords);
  const name = useName();
  const items: Item[] = [
    { key: 'channel', name: w('channel'), value: name(channels, it.channel) },
    { key: 'received', name: w('received'), value: <DateText value={it.received_on} /> },
    { key: 'regime', name: w('regime'), value: name(regimes, it.place.regime) },
  ];
  const more: Item[] = [
    { key: 'category', name: w('category'), value: name(categories, it.place.category) },
    { key: 'urgency', name: w('urgency'), value: name(urgencies, it.place.urgency) },
    { key: 'who', name: w('who'), value: it.real_name ? w('realName') : w('anonymous') },
    { key: 'subject', name: w('subject'), value: it.subject?.name },
    { key: 'unit', name: w('subjectUnit'), value: it.subject_unit?.name },
    { key: 'clue', name: w('clue'), value: it.clue && name(clues, it.clue) },
    { key: 'handler', name: w('handler'), value: it.handler_name },
  ];
  // What went on sealed left nothing here but that it came.
  if (it.state !== 'sealed_forwarded') items.push(...more);
  const put = (key: string, title: string, value: Item['value']) => value && items.push({ key, name: title, value });
  put('case', w('case'), it.case?.name);
  put('notice', w('notice'), it.notice && <Link to={paths.notice(it.notice.id)}>{it.notice.name}</Link>);
  put('destination', w('destination'), it.destination && name(destinations, it.destination));
  put('verdict', w('verdict'), it.verdict && <StateBadge label={verdicts[it.verdict]} />);
  put('effect', w('effect'), it.effect && <StateBadge label={effects[it.effect]} />);
  put(
    'satisfaction',
    w('satisfaction'),
    it.satisfaction && (
      <>
        {name(satisfactions, it.satisfaction)} {it.own_word && <span className="hz-muted">{w('ownWord')}</span>}
      </>
    ),
  );
  put('until', w('reviewUntil'), it.review_until && <DateText value={it.review_until} />);
  put('merged', w('merged'), it.merged_into && <Other it={it.merged_into} />);
  put(
    'same',
    w('duplicates'),
    it.duplicates.length > 0 && it.duplicates.map((other) => <Other key={other.id} it={other} />),
  );
  return (
    <Section title={w('basics')}>
      <KeyValue items={items} />
    </Section>
  );
}

function Other({ it }: { it: { id: string; name: string } }) {
  return (
    <div>
      <Link to={paths.petition(it.id)}>{it.name}</Link>
    </div>
  );
}

function Classify({ it, onDone }: { it: Petition; onDone: () => void }) {
  const w = useWords(petitionWords);
  const changed = useChanged();
  const choice = (link: Petition['subject']) => (link ? { value: link.id, label: link.name } : null);
  return (
    <Modal open title={w('classify')} footer={null} onCancel={onDone}>
      <ProblemForm<Place>
        name={`petition.place.${it.id}`}
        keep={false}
        initial={it.place}
        onSubmit={async (place) => {
          await classifyPetition(it, { ...it.place, ...place });
          await changed();
        }}
        onSaved={onDone}
        onCancel={onDone}
        onReload={() => void changed()}
      >
        <PlaceFields
          at={[]}
          known={{ subject: choice(it.subject), unit: choice(it.subject_unit), notice: choice(it.notice) }}
        />
      </ProblemForm>
    </Modal>
  );
}
