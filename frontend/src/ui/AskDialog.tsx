/** What is asked before an action: nothing more than yes, a reason, or a form of the capability's own. */
import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../i18n';
import { ProblemBanner } from './ProblemBanner';
import { ProblemForm } from './ProblemForm';

interface Tools {
  /** Does the action with this body; rejects with the problem. */
  act: (body: Record<string, unknown>) => Promise<void>;
  cancel: () => void;
}

export type Ask = 'confirm' | 'reason' | ((tools: Tools) => ReactNode);

interface Props {
  title: string;
  ask: Ask | undefined;
  onAct: (body: Record<string, unknown>) => Promise<void>;
  onCancel: () => void;
}

export function AskDialog({ title, ask, onAct, onCancel }: Props) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);

  if (ask === 'confirm') {
    const go = () => {
      setBusy(true);
      onAct({})
        .catch(setProblem)
        .finally(() => setBusy(false));
    };
    return (
      <Modal open title={title} onCancel={onCancel} onOk={go} confirmLoading={busy} okText={title}>
        <p>{t('actions.confirm', { action: title })}</p>
        <ProblemBanner problem={problem} />
      </Modal>
    );
  }
  return (
    <Modal open title={title} onCancel={onCancel} footer={null}>
      {typeof ask === 'function' ? (
        ask({ act: onAct, cancel: onCancel })
      ) : (
        <ProblemForm<{ reason: string }>
          name="reason"
          keep={false}
          submit={title}
          onCancel={onCancel}
          onSubmit={(values) => onAct(values)}
        >
          <Form.Item
            name="reason"
            label={t('common.reason')}
            extra={t('form.reasonNeeded')}
            rules={[{ required: true }]}
          >
            <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} autoFocus />
          </Form.Item>
        </ProblemForm>
      )}
    </Modal>
  );
}
