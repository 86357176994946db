/** What is asked before an action: nothing more than yes, a reason, or a form of the capability's own. */
import { App, Form, Input, Modal } from 'antd';
import { useEffect, useRef, useState } from 'react';
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

/** A form of the capability's own. */
function Own({ ask, ...tools }: Tools & { ask: (tools: Tools) => ReactNode }) {
  return ask(tools);
}

export function AskDialog({ title, ask, onAct, onCancel }: Props) {
  const t = useT();
  const { modal } = App.useApp();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const body = useRef<HTMLDivElement>(null);

  // Whoever leaves the dialog goes on where it was opened.
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  const written = () => [
    ...(body.current?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[type=text], textarea') ?? []),
  ];
  const asking = useRef(false);
  const atFirst = useRef(new Map<Element, string>());

  /** Into the first field, unless a calendar would open over the rest; never away from one that was begun. */
  const begin = (open: boolean) => {
    if (!open) return;
    atFirst.current = new Map(written().map((field) => [field, field.value]));
    if (body.current?.contains(document.activeElement)) return;
    const fields = [...(body.current?.querySelectorAll<HTMLElement>('input, textarea') ?? [])];
    const first = fields.find((field) => !['hidden', 'file'].includes(field.getAttribute('type') ?? ''));
    if (!first?.closest('.ant-picker')) first?.focus();
  };

  /** What was typed is not thrown away by a key that was meant for something else. */
  const leave = () => {
    const typed = written().some((field) => field.value.trim() !== '' && field.value !== atFirst.current.get(field));
    // A form that keeps its draft has it the next time.
    if (!typed || body.current?.querySelector('form[data-kept]')) {
      onCancel();
      return;
    }
    if (asking.current) return;
    asking.current = true;
    const again = () => {
      asking.current = false;
    };
    void modal.confirm({
      title: t('actions.leave'),
      content: t('actions.leaveHint'),
      onOk: onCancel,
      afterClose: again,
    });
  };

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
    <Modal open title={title} onCancel={leave} afterOpenChange={begin} footer={null} mask={{ closable: false }}>
      <div ref={body}>
        {typeof ask === 'function' ? (
          <Own ask={ask} act={onAct} cancel={leave} />
        ) : (
          <ProblemForm<{ reason: string }>
            name="reason"
            keep={false}
            submit={title}
            onCancel={leave}
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
      </div>
    </Modal>
  );
}
