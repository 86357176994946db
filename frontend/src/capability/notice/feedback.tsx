/** What came in on a notice: put on record, and concluded before the result is confirmed (R-NOT-4). */
import { Button, Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useChanged } from '../../api/changed';
import { aside, useWords } from '../../i18n';
import { DateField } from '../../ui/DateField';
import { useName, useOptions } from '../../ui/label';
import { Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { effects, feedbackChannels, noticeWords } from './labels';
import { addFeedback, concludeFeedback } from './queries';
import type { Feedback, FeedbackForm, Notice } from './queries';

const OPEN = ['published', 'extended', 'ended', 'feedback_registered'];

export function FeedbackSection({ it }: { it: Notice }) {
  const w = useWords(noticeWords);
  const name = useName();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Feedback | null>(null);
  // Only who handles reports is told of them.
  if (!it.feedback) return null;
  const open = OPEN.includes(it.state);
  return (
    <Section title={w('feedback')} extra={open && <Button onClick={() => setAdding(true)}>{w('addFeedback')}</Button>}>
      {it.feedback.length === 0 && <p className="hz-muted">{w('feedbackEmpty')}</p>}
      <ul className="hz-plain">
        {it.feedback.map((report) => (
          <li key={report.id} className="hz-row">
            <span className="hz-num">{report.received_on}</span>
            <span className="hz-muted">{name(feedbackChannels, report.channel)}</span>
            <span>{report.summary}</span>
            {report.conclusion ? (
              <span>✓ {aside(report.conclusion ?? '', w(report.affects ? 'yes' : 'no'))}</span>
            ) : (
              <span className="hz-muted">{name(effects, report.effect)}</span>
            )}
            {!report.conclusion && report.effect === 'investigate' && open && (
              <Button size="small" onClick={() => setEnding(report)}>
                {w('conclude')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {adding && <Add it={it} close={() => setAdding(false)} />}
      {ending && <Conclude it={it} report={ending} close={() => setEnding(null)} />}
    </Section>
  );
}

function Add({ it, close }: { it: Notice; close: () => void }) {
  const w = useWords(noticeWords);
  const changed = useChanged();
  const [ways, calls] = [useOptions(feedbackChannels), useOptions(effects)];
  return (
    <Modal open title={w('addFeedback')} footer={null} onCancel={close}>
      <ProblemForm<FeedbackForm>
        name={`notice-feedback.${it.id}`}
        keep={false}
        onCancel={close}
        onReload={() => void changed()}
        onSubmit={async (values, key) => {
          await addFeedback(it, values, key);
          await changed();
          close();
        }}
      >
        <div className="hz-form-pair">
          <Form.Item name="received_on" label={w('receivedOn')} rules={[{ required: true }]}>
            <DateField />
          </Form.Item>
          <Form.Item name="channel" label={w('channel')} rules={[{ required: true }]}>
            <Select options={ways} />
          </Form.Item>
        </div>
        <Form.Item name="summary" label={w('summary')} rules={[{ required: true }]}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
        </Form.Item>
        <Form.Item name="effect" label={w('effect')} rules={[{ required: true }]}>
          <Radio.Group options={calls} />
        </Form.Item>
      </ProblemForm>
    </Modal>
  );
}

function Conclude({ it, report, close }: { it: Notice; report: Feedback; close: () => void }) {
  const w = useWords(noticeWords);
  const changed = useChanged();
  return (
    <Modal open title={w('conclude')} footer={null} onCancel={close}>
      <ProblemForm<{ conclusion: string; affects: boolean }>
        name={`notice-feedback.${report.id}`}
        keep={false}
        onCancel={close}
        onReload={() => void changed()}
        onSubmit={async (values) => {
          await concludeFeedback(it, report.id, values);
          await changed();
          close();
        }}
      >
        <Form.Item name="conclusion" label={w('conclusion')} rules={[{ required: true }]}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
        </Form.Item>
        <Form.Item name="affects" label={w('affects')} rules={[{ required: true }]}>
          <Radio.Group
            options={[
              { value: false, label: w('no') },
              { value: true, label: w('yes') },
            ]}
          />
        </Form.Item>
      </ProblemForm>
    </Modal>
  );
}
