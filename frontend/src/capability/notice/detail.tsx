/** One notice: where it stands, what can be done, the page as the public reads it, what came in. */
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Radio } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { download } from '../../api/client';
import { paths } from '../../app/paths';
import { aside, clauses, useT, useWords } from '../../i18n';
import { ActionBar } from '../../ui/ActionBar';
import { ChecksPanel } from '../../ui/ChecksPanel';
import { DateField } from '../../ui/DateField';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import { useName, useOptions } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { Provisional } from '../../ui/Provisional';
import { Select } from '../../ui/Select';
import { StateBadge } from '../../ui/StateBadge';
import { DocumentText } from './document';
import { FeedbackSection } from './feedback';
import { LEADS, channelKinds, noticeActions, noticeKinds, noticeState, noticeWords, verdicts } from './labels';
import { PostingForm } from './posting';
import { actOnNotice, noticeQuery } from './queries';
import type { Notice } from './queries';

export default function NoticePage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(noticeQuery(id))}>{(it) => <Detail it={it} />}</Loaded>;
}

const RUNNING = ['published', 'extended'];

function Detail({ it }: { it: Notice }) {
  const t = useT();
  const w = useWords(noticeWords);
  const name = useName();
  const go = useNavigate();
  const changed = useChanged();
  const { window: days } = it;
  return (
    <Page
      title={it.title}
      subtitle={it.number ?? it.case_number ?? it.unit_name}
      crumbs={[
        it.case_id
          ? { title: it.case_title ?? '', to: paths.case(it.case_id, 'notices') }
          : { title: w('title'), to: paths.notices() },
      ]}
      state={<StateBadge label={noticeState(it)} />}
      due={RUNNING.includes(it.state) ? days.end : null}
      dueLeft={days.days_left}
      extra={
        <>
          {it.state === 'draft' && <Button onClick={() => void go(paths.noticeEdit(it.id))}>{t('common.edit')}</Button>}
          <Button onClick={() => void download(`/notices/${it.id}/document.docx`)}>{w('docx')}</Button>
          {it.public && (
            <a href={`/public/notices/${it.id}`} target="_blank" rel="noreferrer">
              {w('publicPage')}
            </a>
          )}
        </>
      }
      side={
        <>
          <ActionBar
            actions={it.actions}
            labels={noticeActions}
            primary={RUNNING.includes(it.state) ? 'post' : undefined}
            elsewhere={['end', 'add_feedback']}
            ask={{
              return: 'reason',
              correct: (tools) => <Correct {...tools} />,
              withdraw: 'reason',
              publish: 'confirm',
              extend: (tools) => <Extend it={it} {...tools} />,
              post: (tools) => <PostingForm it={it} {...tools} />,
              confirm: (tools) => <Confirm it={it} {...tools} />,
            }}
            run={async (action, body) => {
              await actOnNotice(it, action, body);
              await changed();
            }}
            onReload={() => void changed()}
          />
          <ChecksPanel checks={it.checks} />
        </>
      }
    >
      <Section>
        <KeyValue
          items={[
            { key: 'kind', name: w('kind'), value: name(noticeKinds, it.kind) },
            {
              key: 'window',
              name: w('window'),
              value: (
                <>
                  <DateText value={days.start} /> – <DateText value={days.end} />{' '}
                  <span className="hz-muted">
                    {LEADS.includes(it.kind) ? w('lead', { n: days.lead }) : w('workingDays', { n: days.working_days })}
                  </span>{' '}
                  <Provisional on={days.provisional} why />
                </>
              ),
            },
            ...(it.case_id ? [] : [{ key: 'unit', name: w('ofUnit'), value: it.unit_name }]),
            { key: 'author', name: w('author'), value: it.author },
            { key: 'approver', name: w('approver'), value: it.approver },
            ...(it.channels?.length
              ? [
                  {
                    key: 'channels',
                    name: w('channels'),
                    value: clauses(
                      it.channels.map((c) =>
                        [
                          name(channelKinds, c.kind),
                          c.place,
                          c.posted_on,
                          (c.url ?? c.attachment_id) && c.posted_on ? '✓' : w('unproven'),
                        ]
                          .filter(Boolean)
                          .join(' '),
                      ),
                    ),
                    wide: true,
                  },
                ]
              : []),
            ...(it.correcting
              ? [
                  {
                    key: 'correcting',
                    name: w('correcting'),
                    value: aside(it.correcting, w('correctingHint')),
                    wide: true,
                  },
                ]
              : []),
            ...(it.reason ? [{ key: 'reason', name: w('reason'), value: it.reason, wide: true }] : []),
            ...(it.result
              ? [{ key: 'result', name: w('result'), value: <StateBadge label={verdicts[it.result]} /> }]
              : []),
            ...(it.result_note ? [{ key: 'note', name: w('note'), value: it.result_note, wide: true }] : []),
          ]}
        />
      </Section>
      <FeedbackSection it={it} />
      <Section title={w('document')}>
        <DocumentText it={it.document} provisional={days.provisional} />
      </Section>
    </Page>
  );
}

interface Tools {
  it: Notice;
  act: (body: Record<string, unknown>) => Promise<void>;
  cancel: () => void;
}

function Correct({ act, cancel }: Omit<Tools, 'it'>) {
  const w = useWords(noticeWords);
  return (
    <ProblemForm<{ reason: string }>
      name="notice.correct"
      keep={false}
      onCancel={cancel}
      onSubmit={(values) => act({ ...values })}
    >
      <Form.Item name="reason" label={w('corrected')} extra={w('correctHint')} rules={[{ required: true }]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} />
      </Form.Item>
    </ProblemForm>
  );
}

function Extend({ it, act, cancel }: Tools) {
  const w = useWords(noticeWords);
  return (
    <ProblemForm<{ end_date: string; reason: string }>
      name="notice.extend"
      keep={false}
      onCancel={cancel}
      onSubmit={(values) => act({ ...values })}
    >
      <Form.Item name="end_date" label={w('end')} rules={[{ required: true }]}>
        <DateField min={it.window.end} />
      </Form.Item>
      <Form.Item name="reason" label={w('reason')} rules={[{ required: true }]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
      </Form.Item>
    </ProblemForm>
  );
}

interface Verdict {
  result: string;
  affected?: string[];
  note?: string;
}

function Confirm({ it, act, cancel }: Tools) {
  const w = useWords(noticeWords);
  const all = useOptions(verdicts);
  const [form] = Form.useForm<Verdict>();
  const result = Form.useWatch('result', form);
  const people = 'people' in it.content ? it.content.people : [];
  // Nobody can be affected by a notice that names nobody.
  const options = people.length > 0 ? all : all.filter(({ value }) => value === 'unaffected');
  return (
    <ProblemForm<Verdict>
      form={form}
      name="notice.confirm"
      keep={false}
      onCancel={cancel}
      onSubmit={(values) => act({ ...values })}
    >
      <Form.Item name="result" label={w('result')} rules={[{ required: true }]}>
        <Radio.Group options={options} />
      </Form.Item>
      {result === 'affected' && (
        <Form.Item name="affected" label={w('affected')} rules={[{ required: true }]}>
          <Select mode="multiple" options={people.map((p) => ({ value: p.cadre_id, label: p.name }))} />
        </Form.Item>
      )}
      <Form.Item name="note" label={w('note')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
      </Form.Item>
    </ProblemForm>
  );
}
