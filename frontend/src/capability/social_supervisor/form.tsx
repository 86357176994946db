/** Somebody who is proposed for a term; `?of=` takes over from the term before. */
import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { DateField } from '../../ui/DateField';
import { dayAfter } from './days';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { UnitPicker } from '../../ui/Picker';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { supervisorWords } from './labels';
import { accountsQuery, createTerm, termQuery, unitChoices } from './queries';
import type { Term, TermForm } from './queries';

export default function SupervisorNew() {
  const of = useSearchParams()[0].get('of');
  return of ? <Renew of={of} /> : <Editor />;
}

function Renew({ of }: { of: string }) {
  return <Loaded query={useQuery(termQuery(of))}>{(before) => <Editor before={before} />}</Loaded>;
}

function after(before: Term): Partial<TermForm> {
  const { account_id, unit_id, workplace, home_unit_id } = before;
  return { account_id, unit_id, workplace, home_unit_id, starts_on: dayAfter(before.ends_on) };
}

const needed = [{ required: true }];

function Editor({ before }: { before?: Term }) {
  const w = useWords(supervisorWords);
  const go = useNavigate();
  const changed = useChanged();
  const people = useQuery(accountsQuery()).data ?? [];
  const home = before?.home_unit_id && { value: before.home_unit_id, label: before.home_unit_name ?? '' };
  return (
    <Page
      title={before ? w('renew') : w('new')}
      subtitle={before?.name}
      crumbs={[{ title: w('title'), to: paths.supervisors() }]}
    >
      <Section>
        <div className="hz-form">
          <ProblemForm<TermForm>
            name={before ? `supervisor.renew.${before.id}` : 'supervisor.new'}
            initial={before && after(before)}
            onSubmit={async (values, key) => {
              const made = await createTerm({ ...values, home_unit_id: values.home_unit_id ?? null }, key);
              void changed();
              void go(paths.supervisor(made.id));
            }}
            onCancel={() => void go(before ? paths.supervisor(before.id) : paths.supervisors())}
          >
            <Form.Item name="account_id" label={w('person')} extra={w('personHint')} rules={needed}>
              <Select
                disabled={Boolean(before)}
                options={people.map((p) => ({
                  value: p.account_id,
                  label: p.engaged_until ? `${p.name}（${w('engagedUntil', { on: p.engaged_until })}）` : p.name,
                }))}
              />
            </Form.Item>
            <div className="hz-form-pair">
              <Form.Item name="unit_id" label={w('unit')} rules={needed}>
                <UnitPicker search={unitChoices} known={before && { value: before.unit_id, label: before.unit_name }} />
              </Form.Item>
              <Form.Item name="starts_on" label={w('starts')} rules={needed}>
                <DateField />
              </Form.Item>
            </div>
            <Form.Item name="workplace" label={w('workplace')} rules={needed}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item name="home_unit_id" label={w('home')} extra={w('homeHint')}>
              <UnitPicker search={unitChoices} known={home || null} />
            </Form.Item>
            <Form.Item name="grounds" label={w('grounds')} rules={needed}>
              <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={500} />
            </Form.Item>
          </ProblemForm>
        </div>
      </Section>
    </Page>
  );
}
