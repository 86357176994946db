import { useQuery } from '@tanstack/react-query';
import { Button, Form, InputNumber } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { aside, clauses, useT, useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import { ChecksPanel } from '../../ui/ChecksPanel';
import { DateField } from '../../ui/DateField';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { postOf } from '../../ui/person';
import { CadrePicker } from '../../ui/Picker';
import { ProblemBanner } from '../../ui/ProblemBanner';
import { ProblemForm } from '../../ui/ProblemForm';
import { StateBadge } from '../../ui/StateBadge';
import { Differences, Entry } from './entry';
import { roundActions, roundForms, roundStates, roundWords, sides, tiers } from './labels';
import { actOnRound, findCadres, putNominees, roundQuery } from './queries';
import type { Round } from './queries';
import { ResultSheet } from './result';

export default function RoundPage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(roundQuery(id))}>{(round) => <RoundDetail round={round} />}</Loaded>;
}

function RoundDetail({ round }: { round: Round }) {
  const t = useT();
  const w = useWords(roundWords);
  const name = useName();
  const go = useNavigate();
  const changed = useChanged();
  return (
    <Page
      title={`${w('round', { n: round.number })}${t('common.colon')}${name(roundForms, round.form)}`}
      subtitle={round.case_title}
      crumbs={[{ title: round.case_number, to: paths.case(round.case_id, 'recommendation') }]}
      state={<StateBadge label={roundStates[round.state]} />}
      extra={
        <>
          {round.state === 'draft' && (
            <Button onClick={() => void go(paths.roundEdit(round.id))}>{t('common.edit')}</Button>
          )}
          {round.result && <Button onClick={() => void go(paths.roundPrint(round.id))}>{w('print')}</Button>}
        </>
      }
      side={
        <>
          <ActionBar
            actions={round.actions}
            labels={roundActions}
            elsewhere={['count']}
            ask={{ void: 'reason', close: (tools) => <CloseForm round={round} {...tools} /> }}
            run={async (action, body) => {
              await actOnRound(round, action, body);
              await changed();
            }}
            onReload={() => void changed()}
          />
          <ChecksPanel checks={round.checks} />
        </>
      }
    >
      <Differences round={round} />
      <Waiting round={round} />
      {round.count.sides.map((side) => (
        <Entry key={side} round={round} side={side} />
      ))}
      {round.result && (
        <Section title={w('result')}>
          <ResultSheet round={round} result={round.result} />
        </Section>
      )}
      <Basics round={round} />
      {!round.result && <Nominees round={round} />}
    </Page>
  );
}

function Waiting({ round }: { round: Round }) {
  const w = useWords(roundWords);
  const name = useName();
  if (round.state !== 'closed' || round.count.entered.length === 0) return null;
  return (
    <div className="hz-note" role="status">
      {round.count.entered.map((e) => (
        <span key={e.side}>
          {w('entered', { side: name(sides, e.side), name: e.name })} <DateText value={e.at} />
        </span>
      ))}
      <span>{w('waiting')}</span>
    </div>
  );
}

interface CloseProps {
  round: Round;
  act: (body: Record<string, unknown>) => Promise<void>;
  cancel: () => void;
}

interface CloseValues {
  held_on?: string;
  present: { present: number }[];
}

function CloseForm({ round, act, cancel }: CloseProps) {
  const w = useWords(roundWords);
  const name = useName();
  return (
    <ProblemForm<CloseValues>
      name="round.close"
      keep={false}
      submit={w('close')}
      onCancel={cancel}
      onSubmit={(values) =>
        act({
          ...(values.held_on ? { held_on: values.held_on } : {}),
          present: round.tiers.map(({ tier }, i) => ({ tier, present: values.present[i]?.present ?? 0 })),
        })
      }
    >
      {round.tiers.map(({ tier, expected }, i) => (
        <Form.Item
          key={tier}
          name={['present', i, 'present']}
          label={aside(`${name(tiers, tier)} · ${w('present')}`, `${w('expected')} ${expected}`)}
          rules={[{ required: true }]}
        >
          <InputNumber min={0} precision={0} />
        </Form.Item>
      ))}
      <Form.Item name="held_on" label={w('held')}>
        <DateField min={round.opened_on ?? undefined} />
      </Form.Item>
    </ProblemForm>
  );
}

function Basics({ round }: { round: Round }) {
  const w = useWords(roundWords);
  const name = useName();
  const people = clauses(round.tiers.map((t) => `${name(tiers, t.tier)} ${t.present ?? '—'} / ${t.expected}`));
  return (
    <Section title={w('basics')}>
      <KeyValue
        items={[
          ...round.posts.map((post) => ({
            key: post.post_id,
            name: `${post.unit_name}${post.name}`,
            value: w('headcount', { n: post.headcount, m: post.max_ticks }),
            wide: true,
          })),
          { key: 'people', name: w('tiers'), value: <span className="hz-num">{people}</span>, wide: true },
          { key: 'list', name: w('nominees'), value: round.closed_list ? w('closedList') : w('openList') },
          { key: 'place', name: w('place'), value: round.place || null },
          { key: 'supervisor', name: w('supervisor'), value: round.supervisor || null },
          { key: 'held', name: w('held'), value: <DateText value={round.held_on} /> },
          { key: 'valid', name: w('validUntil'), value: <DateText value={round.valid_until} /> },
          ...(round.reason ? [{ key: 'reason', name: w('reason'), value: round.reason, wide: true }] : []),
          ...(round.void_reason ? [{ key: 'void', name: w('voidWhy'), value: round.void_reason, wide: true }] : []),
        ]}
      />
    </Section>
  );
}

function Nominees({ round }: { round: Round }) {
  const w = useWords(roundWords);
  const changed = useChanged();
  const [problem, setProblem] = useState<unknown>(null);
  const [post, setPost] = useState(round.posts[0]?.post_id);
  const put = (nominees: { cadre_id: string; post_id: string }[]) => {
    setProblem(null);
    putNominees(round, nominees).then(changed).catch(setProblem);
  };
  const now = round.nominees.map(({ cadre_id, post_id }) => ({ cadre_id, post_id }));
  // Who may change the list is who may publish the round; the server decides.
  const editable = round.list_open && round.count.sides.length === 0;
  return (
    <Section title={w('nominees')}>
      {round.nominees.length === 0 && <p className="hz-muted">{w('listEmpty')}</p>}
      <ul className="hz-plain">
        {round.nominees.map((n) => (
          <li key={`${n.cadre_id}${n.post_id}`} className="hz-row">
            <span>{n.name}</span>
            <span className="hz-muted">{postOf(n.unit_name, n.title)}</span>
            {editable && (
              <Button
                size="small"
                type="text"
                onClick={() => put(now.filter((x) => x.cadre_id !== n.cadre_id || x.post_id !== n.post_id))}
              >
                {w('remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {editable && (
        <div className="hz-row">
          {round.posts.length > 1 && (
            <select value={post} onChange={(e) => setPost(e.target.value)} aria-label={w('post')}>
              {round.posts.map((p) => (
                <option key={p.post_id} value={p.post_id}>
                  {p.name}
                </option>
              ))}
            </select>
          )}
          <CadrePicker
            aria-label={w('addNominee')}
            search={findCadres}
            value={null}
            onChange={(id) => id && post && put([...now, { cadre_id: id, post_id: post }])}
          />
        </div>
      )}
      <ProblemBanner problem={problem} onReload={() => void changed()} />
    </Section>
  );
}
