/** Asking for an override: of a case, or of what hangs on one. */
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useChanged } from '../../api/changed';
import type { Check } from '../../api/machine';
import { useWords } from '../../i18n';
import { useRules } from '../../i18n/rules';
import { useMayBegin } from '../../session/Begin';
import { OnePaperField } from '../../ui/AttachmentField';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { overrideWords } from './labels';
import { askOverride, gateRulesQuery } from './queries';
import type { GateOverrideForm } from './queries';

interface Asked {
  object: GateOverrideForm['object'];
  id: string;
}

/** The button that asks, where a gate blocks. */
export function AskWhereBlocked({ object, id, checks }: Asked & { checks: Check[] }) {
  const w = useWords(overrideWords);
  const [asking, setAsking] = useState(false);
  const gates = useQuery(gateRulesQuery()).data?.find((gate) => gate.object === object);
  const blocking = checks.find((check) => check.status === 'blocks' && gates?.rules.includes(check.code));
  const may = useMayBegin('override');
  if (!blocking || !may) return null;
  return (
    <>
      <Button onClick={() => setAsking(true)}>{w('ask')}</Button>
      {asking && <AskOverride object={object} id={id} rule={blocking.code} onDone={() => setAsking(false)} />}
    </>
  );
}

/** The dialog that asks: which rule, why, on which paper. */
export function AskOverride({ object, id, rule, onDone }: Asked & { rule?: string; onDone: () => void }) {
  const w = useWords(overrideWords);
  const words = useRules();
  const changed = useChanged();
  const gates = useQuery(gateRulesQuery()).data?.find((gate) => gate.object === object);
  const options = gates?.rules.map((code) => ({ value: code, label: `${code} ${words.title(code)}` }));
  return (
    <Modal open title={w('ask')} footer={null} onCancel={onDone}>
      <ProblemForm<GateOverrideForm>
        name={`gate-override.${id}`}
        initial={{ rule }}
        submit={w('ask')}
        onSubmit={async (values, key) => {
          await askOverride({ ...values, object, object_id: id }, key);
          await changed();
        }}
        onSaved={onDone}
        onCancel={onDone}
      >
        <Form.Item name="rule" label={w('rule')} rules={[{ required: true }]}>
          <Select options={options} loading={!options} />
        </Form.Item>
        <Form.Item name="reason" label={w('reason')} rules={[{ required: true }]}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={2000} />
        </Form.Item>
        <Form.Item name="attachment_id" label={w('paper')} rules={[{ required: true }]}>
          <OnePaperField />
        </Form.Item>
      </ProblemForm>
    </Modal>
  );
}
