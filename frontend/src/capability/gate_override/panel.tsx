/** The overrides of a case, a part of the case page, with the dialog that asks for one. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useChanged } from '../../api/changed';
import { useT, useWords } from '../../i18n';
import { useRules } from '../../i18n/rules';
import { OnePaperField } from '../../ui/AttachmentField';
import { Empty } from '../../ui/Empty';
import { Section } from '../../ui/Page';
import { ProblemBanner } from '../../ui/ProblemBanner';
import { ProblemForm } from '../../ui/ProblemForm';
import { Bones } from '../../ui/Skeleton';
import { turning } from '../../ui/turning';
import { OverrideCard } from './card';
import { overrideWords } from './labels';
import { askOverride, gateRulesQuery, overridesQuery } from './queries';
import type { GateOverrideForm } from './queries';

export default function OverridePanel({ caseId }: { caseId: string; stage: string }) {
  const t = useT();
  const w = useWords(overrideWords);
  const [asking, setAsking] = useState(false);
  const list = useInfiniteQuery(overridesQuery({ case_id: caseId }));
  const rows = list.data?.pages.flatMap((page) => page.items);
  const ask = <Button onClick={() => setAsking(true)}>{w('ask')}</Button>;
  return (
    <>
      <Section title={w('title')} extra={rows && rows.length > 0 && ask}>
        <p className="hz-muted">{w('askHint')}</p>
        {list.error && <ProblemBanner problem={list.error} onReload={() => void list.refetch()} />}
        {!rows && !list.error && <Bones rows={3} />}
        {rows?.length === 0 && <Empty title={w('empty')} hint={w('emptyHint')} action={ask} />}
      </Section>
      {rows?.map((it) => (
        <OverrideCard key={it.id} it={it} />
      ))}
      {list.hasNextPage && (
        <Button loading={turning(list.isFetchingNextPage)} onClick={() => void list.fetchNextPage()}>
          {t('common.loadMore')}
        </Button>
      )}
      {asking && <AskOverride caseId={caseId} onDone={() => setAsking(false)} />}
    </>
  );
}

/** The dialog that asks: which rule, why, on which paper. */
export function AskOverride({ caseId, rule, onDone }: { caseId: string; rule?: string; onDone: () => void }) {
  const w = useWords(overrideWords);
  const words = useRules();
  const changed = useChanged();
  const gates = useQuery(gateRulesQuery()).data?.find((gate) => gate.object === 'selection_case');
  const options = gates?.rules.map((code) => ({ value: code, label: `${code} ${words.title(code)}` }));
  return (
    <Modal open title={w('ask')} footer={null} onCancel={onDone}>
      <ProblemForm<GateOverrideForm>
        name={`gate-override.${caseId}`}
        initial={{ rule }}
        submit={w('ask')}
        onSubmit={async (values, key) => {
          await askOverride({ ...values, object: 'selection_case', object_id: caseId }, key);
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
