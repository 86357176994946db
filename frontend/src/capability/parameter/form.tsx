/** `/parameters/new`: a change of some parameters from a day on. */
import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useNavigate } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useLang, useWords } from '../../i18n';
import { DateField } from '../../ui/DateField';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { parameterWords } from './labels';
import { parametersQuery, proposeVersion } from './queries';
import type { Parameters } from './queries';
import { parameterName } from './value';

interface Values {
  effective_from: string;
  reason: string;
  values: Record<string, string>;
  keys: string[];
}

export default function ParameterForm() {
  return <Loaded query={useQuery(parametersQuery())}>{(read) => <Editor read={read} />}</Loaded>;
}

function Editor({ read }: { read: Parameters }) {
  const w = useWords(parameterWords);
  const lang = useLang();
  const go = useNavigate();
  const changed = useChanged();
  const options = read.items.map((it) => ({ value: it.key, label: parameterName(it.key, lang) }));
  const known = new Map(read.items.map((it) => [it.key, it]));
  return (
    <Page title={w('propose')} crumbs={[{ title: w('title'), to: paths.parameters() }]}>
      <Section>
        <div className="hz-form">
          <ProblemForm<Values>
            name="parameter.new"
            initial={{ keys: [] }}
            onSubmit={async ({ effective_from, reason, keys, values }, key) => {
              const chosen = Object.fromEntries(keys.map((it) => [it, values[it] ?? known.get(it)?.value ?? '']));
              const made = await proposeVersion({ effective_from, reason, values: chosen }, key);
              void changed();
              void go(paths.parameterVersion(made.id));
            }}
            onCancel={() => void go(paths.parameters())}
          >
            <Form.Item name="keys" label={w('name')} rules={[{ required: true }]}>
              <Select mode="multiple" options={options} optionFilterProp="label" />
            </Form.Item>
            <Form.Item noStyle shouldUpdate={(before: Values, after: Values) => before.keys !== after.keys}>
              {({ getFieldValue }) =>
                ((getFieldValue('keys') as string[] | undefined) ?? []).map((key) => {
                  const it = known.get(key);
                  return (
                    <Form.Item
                      key={key}
                      name={['values', key]}
                      label={parameterName(key, lang)}
                      initialValue={it?.value}
                      extra={it?.min ? `${w('bounds')} ${it.min} – ${it.max}` : w('valueHint')}
                      rules={[{ required: true }]}
                    >
                      <Input maxLength={200} />
                    </Form.Item>
                  );
                })
              }
            </Form.Item>
            <Form.Item name="effective_from" label={w('from')} rules={[{ required: true }]}>
              <DateField />
            </Form.Item>
            <Form.Item name="reason" label={w('reason')} rules={[{ required: true }]}>
              <Input.TextArea rows={3} maxLength={1000} showCount />
            </Form.Item>
          </ProblemForm>
        </div>
      </Section>
    </Page>
  );
}
