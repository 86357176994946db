/** A task: who answers for it, from when to when, and who is sent with which quota. */
import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { DateField } from '../../ui/DateField';
import { useOptions } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { SearchPicker, UnitPicker } from '../../ui/Picker';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { kinds, visitWords } from './labels';
import { People } from './people';
import { createVisitTask, editVisitTask, receptionChoices, unitChoices, visitTaskQuery } from './queries';
import type { VisitTask, VisitTaskForm } from './queries';

/** `/visit-tasks/new` and `/visit-tasks/:id/edit`. */
export default function VisitTaskFormPage() {
  const { id } = useParams();
  return id ? <Edit id={id} /> : <Editor />;
}

function Edit({ id }: { id: string }) {
  return <Loaded query={useQuery(visitTaskQuery(id))}>{(it) => <Editor it={it} />}</Loaded>;
}

function formOf(it: VisitTask): VisitTaskForm {
  const { unit_id, title, kind, leader, person, from, to } = it;
  const assignees = it.assignees.map(({ account_id, class: of, quota, reason }) => ({
    ...{ account_id, class: of, quota, reason },
  }));
  return { unit_id, title, kind, leader, person, from, to, notice_id: it.notice?.id ?? null, assignees };
}

/** What is empty is left out, so that the parameters decide. */
function whole(values: VisitTaskForm): VisitTaskForm {
  const assignees = values.assignees.map((one) => ({
    ...one,
    quota: one.quota ?? null,
    reason: one.reason?.trim() ? one.reason : null,
  }));
  return { ...values, notice_id: values.kind === 'reception' ? (values.notice_id ?? null) : null, assignees };
}

const needed = [{ required: true }];

function Editor({ it }: { it?: VisitTask }) {
  const w = useWords(visitWords);
  const go = useNavigate();
  const changed = useChanged();
  const options = useOptions(kinds);
  const back = it ? paths.visitTask(it.id) : paths.visitTasks();
  const fresh = { kind: 'household', assignees: [{ class: 'organ' }] } as unknown as Partial<VisitTaskForm>;
  return (
    <Page
      title={it ? w('edit') : w('new')}
      subtitle={it?.title}
      crumbs={[{ title: w('title'), to: paths.visitTasks() }, ...(it ? [{ title: it.title, to: back }] : [])]}
    >
      <Section>
        <div className="hz-form">
          <ProblemForm<VisitTaskForm>
            name={it ? `visit-task.${it.id}` : 'visit-task.new'}
            version={it?.version}
            initial={it ? formOf(it) : fresh}
            onSubmit={async (values, key) => {
              const saved = it ? await editVisitTask(it, whole(values)) : await createVisitTask(whole(values), key);
              void changed();
              void go(paths.visitTask(saved.id));
            }}
            onCancel={() => void go(back)}
            onReload={() => void changed()}
          >
            <div className="hz-form-pair">
              <Form.Item name="title" label={w('name')} rules={needed}>
                <Input maxLength={100} />
              </Form.Item>
              <Form.Item name="kind" label={w('kind')} rules={needed}>
                <Select options={options} />
              </Form.Item>
            </div>
            <Form.Item name="unit_id" label={w('unit')} rules={needed}>
              <UnitPicker search={unitChoices} known={it && { value: it.unit_id, label: it.unit_name }} />
            </Form.Item>
            <div className="hz-form-pair">
              <Form.Item name="leader" label={w('leader')} rules={needed}>
                <Input maxLength={60} />
              </Form.Item>
              <Form.Item name="person" label={w('person')} rules={needed}>
                <Input maxLength={60} />
              </Form.Item>
            </div>
            <div className="hz-form-pair">
              <Form.Item name="from" label={w('from')} rules={needed}>
                <DateField />
              </Form.Item>
              <Form.Item name="to" label={w('to')} rules={needed}>
                <DateField />
              </Form.Item>
            </div>
            <Form.Item noStyle shouldUpdate={(a: VisitTaskForm, b: VisitTaskForm) => a.kind !== b.kind}>
              {({ getFieldValue }) =>
                getFieldValue('kind') === 'reception' && (
                  <Form.Item name="notice_id" label={w('notice')} extra={w('noticeHint')}>
                    <SearchPicker
                      cache="reception-notice"
                      search={receptionChoices}
                      known={it?.notice && { value: it.notice.id, label: it.notice.title }}
                    />
                  </Form.Item>
                )
              }
            </Form.Item>
            <People it={it} />
          </ProblemForm>
        </div>
      </Section>
    </Page>
  );
}
