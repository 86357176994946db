/** A year's days, pasted from the yearly notice; what they would move is shown before anything is. */
import { App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useChanged } from '../../api/changed';
import { useWords } from '../../i18n';
import { Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { calendarWords } from './labels';
import { importYear, previewYear, readDays } from './queries';
import type { CalendarYear } from './queries';

interface Values {
  source_doc: string;
  lines: string;
}

export function ImportForm({ read, onDone }: { read: CalendarYear; onDone: () => void }) {
  const w = useWords(calendarWords);
  const changed = useChanged();
  const { message } = App.useApp();
  const [moves, setMoves] = useState<number>();
  const [form] = Form.useForm<Values>();
  const days = (text: string) => {
    const found = readDays(text);
    return 'days' in found ? found.days : [];
  };
  const lines = read.days.map((it) => `${it.date} ${it.kind === 'holiday' ? '休' : '班'} ${it.name}`).join('\n');
  return (
    <Section title={w('import')}>
      <div className="hz-form">
        <ProblemForm<Values>
          form={form}
          name={`calendar.${read.year}`}
          version={read.version}
          initial={{ source_doc: read.source_doc ?? '', lines }}
          onSubmit={async (values) => {
            const { moved } = await importYear(read, { source_doc: values.source_doc, days: days(values.lines) });
            void message.success(w('movedDone', { n: moved.length }));
            await changed();
            onDone();
          }}
          onCancel={onDone}
          onReload={() => void changed()}
        >
          <Form.Item name="source_doc" label={w('doc')} extra={w('docHint')} rules={[{ required: true }]}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item
            name="lines"
            label={w('lines')}
            extra={w('linesHint')}
            rules={[
              { required: true },
              {
                validator: (_, text: string) => {
                  const found = readDays(text ?? '');
                  return 'days' in found
                    ? Promise.resolve()
                    : Promise.reject(new Error(w('badLine', { n: found.line, text: found.text })));
                },
              },
            ]}
          >
            <Input.TextArea rows={12} onChange={() => setMoves(undefined)} />
          </Form.Item>
          <Form.Item extra={moves !== undefined && w('moved', { n: moves })}>
            <Button
              onClick={() =>
                void form.validateFields().then(async (values) => {
                  const body = { source_doc: values.source_doc, days: days(values.lines) };
                  setMoves((await previewYear(read.year, body)).moved.length);
                })
              }
            >
              {w('preview')}
            </Button>
          </Form.Item>
        </ProblemForm>
      </div>
    </Section>
  );
}
