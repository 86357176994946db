/** A letter: who is asked about, what was answered; the addressed office answers here, the department reminds. */
import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { aside, useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { StateBadge } from '../../ui/StateBadge';
import { AnswerFields, AnswerText, emptyAnswer } from './answer';
import { items, letterActions, letterStates, letterWords, offices } from './labels';
import { actOnLetter, letterQuery } from './queries';
import type { Answer, Letter } from './queries';

export default function LetterPage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(letterQuery(id))}>{(it) => <LetterDetail it={it} />}</Loaded>;
}

function LetterDetail({ it }: { it: Letter }) {
  const w = useWords(letterWords);
  const name = useName();
  const changed = useChanged();
  const replying = it.actions.some((a) => a.action === 'reply' && !a.refusal);
  return (
    <Page
      title={`${name(items, it.kind)} ${it.number}`}
      crumbs={[
        it.case_id
          ? { title: w('musts'), to: paths.case(it.case_id, 'musts') }
          : { title: w('inbox'), to: paths.letters() },
      ]}
      state={<StateBadge label={letterStates[it.state]} />}
      due={it.state === 'sent' ? it.due : null}
      dueLeft={it.days_left}
      side={
        <ActionBar
          actions={it.actions}
          labels={letterActions}
          elsewhere={['reply']}
          ask={{ remind: 'confirm', withdraw: 'reason' }}
          run={async (action, body) => {
            await actOnLetter(it, action, body);
            await changed();
          }}
          onReload={() => void changed()}
        />
      }
    >
      <Section>
        <KeyValue
          items={[
            { key: 'to', name: w('to'), value: aside(name(offices, it.to_role), it.to_unit_name) },
            { key: 'sender', name: w('sender'), value: it.sender_name },
            { key: 'sent', name: w('sent'), value: <DateText value={it.sent_at} /> },
            { key: 'due', name: w('due'), value: <DateText value={it.due} /> },
            { key: 'reminded', name: w('reminded'), value: w('times', { n: it.reminded }) },
            { key: 'on', name: w('repliedOn'), value: <DateText value={it.replied_on} /> },
            { key: 'by', name: w('repliedBy'), value: it.replied_by },
            { key: 'question', name: w('question'), value: it.question || null, wide: true },
          ]}
        />
      </Section>
      {replying ? <Reply it={it} /> : <Subjects it={it} />}
    </Page>
  );
}

function Person({ subject }: { subject: Letter['subjects'][number] }) {
  const { name, birth, unit_name, title } = subject.cadre;
  return (
    <>
      {name} <span className="hz-muted hz-small">{[unit_name, title, birth].filter(Boolean).join(' · ')}</span>
    </>
  );
}

function Subjects({ it }: { it: Letter }) {
  return (
    <>
      {it.subjects.map((subject) => (
        <Section key={subject.candidate_id} title={<Person subject={subject} />}>
          {subject.answer ? <AnswerText answer={subject.answer} /> : <span className="hz-muted">—</span>}
        </Section>
      ))}
    </>
  );
}

function Reply({ it }: { it: Letter }) {
  const w = useWords(letterWords);
  const changed = useChanged();
  type Answers = { answers: { candidate_id: string; answer: Answer }[] };
  const answers = it.subjects.map((s) => ({ candidate_id: s.candidate_id, answer: emptyAnswer(it.kind) as Answer }));
  return (
    <Section title={w('replyTitle')}>
      <ProblemForm<Answers>
        name={`letter.${it.id}`}
        keep={false}
        initial={{ answers }}
        submit={letterActions.reply?.words[0]}
        onSubmit={async (values) => {
          await actOnLetter(it, 'reply', values);
          await changed();
        }}
        onReload={() => void changed()}
      >
        {it.subjects.map((subject, i) => (
          <fieldset key={subject.candidate_id} className="hz-plain-fieldset">
            <legend>
              <Person subject={subject} />
            </legend>
            <Form.Item name={['answers', i, 'candidate_id']} hidden>
              <input type="hidden" />
            </Form.Item>
            <AnswerFields item={it.kind} at={['answers', i, 'answer']} />
          </fieldset>
        ))}
      </ProblemForm>
    </Section>
  );
}
