/** A visit, a meeting or a reception is logged, on a phone as well: one column, large fields, nothing kept in the browser. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Form, Input, InputNumber } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { DateField } from '../../ui/DateField';
import { useOptions } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page, Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { visitWords, ways } from './labels';
import { editVisit, logVisit, visitsQuery, visitTaskQuery } from './queries';
import type { Visit, VisitForm, VisitTask } from './queries';

/** `/visit-tasks/:id/visits/new` and `/visit-tasks/:id/visits/:visit`. */
export default function LogPage() {
  const { id = '', visit } = useParams();
  const task = useQuery(visitTaskQuery(id));
  return <Loaded query={task}>{(it) => (visit ? <Known it={it} id={visit} /> : <Editor it={it} />)}</Loaded>;
}

function Known({ it, id }: { it: VisitTask; id: string }) {
  const list = useInfiniteQuery(visitsQuery(it.id));
  const visit = list.data?.pages.flatMap((page) => page.items).find((row) => row.id === id);
  return visit ? <Editor it={it} visit={visit} /> : null;
}

function formOf(visit: Visit): VisitForm {
  const { on, way, place, households, suggestions, consultations, solved, asked, complaint } = visit;
  return { on, way, place, households, suggestions, consultations, solved, asked: asked ?? '', complaint };
}

const needed = [{ required: true }];

function Editor({ it, visit }: { it: VisitTask; visit?: Visit }) {
  const w = useWords(visitWords);
  const go = useNavigate();
  const changed = useChanged();
  const { door, meeting, reception } = ways;
  const options = useOptions(it.kind === 'reception' ? { reception } : { door, meeting });
  const back = paths.visitTask(it.id);
  const fresh: Partial<VisitForm> = {
    way: it.kind === 'reception' ? 'reception' : 'door',
    ...{ suggestions: 0, consultations: 0, solved: 0 },
  };
  const number = (name: keyof VisitForm, title: string) => (
    <Form.Item name={name} label={title}>
      <InputNumber min={0} max={10_000} precision={0} inputMode="numeric" style={{ width: '100%' }} />
    </Form.Item>
  );
  return (
    <Page
      title={visit ? w('correct') : w('log')}
      subtitle={it.title}
      crumbs={[
        { title: w('title'), to: paths.visitTasks() },
        { title: it.title, to: back },
      ]}
    >
      <Section>
        <div className="hz-form">
          <ProblemForm<VisitForm>
            name={`visit.${visit?.id ?? it.id}`}
            keep={false}
            initial={visit ? formOf(visit) : fresh}
            onSubmit={async (values, key) => {
              const complaint = values.complaint?.trim() ? values.complaint : null;
              const body = { ...values, asked: values.asked ?? '', complaint };
              await (visit ? editVisit(it, visit, body) : logVisit(it, body, key));
              void changed();
              void go(back);
            }}
            onCancel={() => void go(back)}
            onReload={() => void changed()}
          >
            <div className="hz-form-pair">
              <Form.Item name="on" label={w('day')} rules={needed}>
                <DateField />
              </Form.Item>
              <Form.Item name="way" label={w('way')} rules={needed}>
                <Select options={options} />
              </Form.Item>
            </div>
            <div className="hz-form-pair">
              <Form.Item name="place" label={w('place')} rules={needed}>
                <Input maxLength={100} />
              </Form.Item>
              <Form.Item name="households" label={w('count')} rules={needed}>
                <InputNumber min={1} max={2000} precision={0} inputMode="numeric" style={{ width: '100%' }} />
              </Form.Item>
            </div>
            <div className="hz-form-pair">
              {number('suggestions', w('suggestions'))}
              {number('consultations', w('consultations'))}
              {number('solved', w('solved'))}
            </div>
            <Form.Item name="asked" label={w('asked')} extra={w('askedHint')}>
              <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={5000} />
            </Form.Item>
            <Form.Item name="complaint" label={w('complaint')} extra={w('complaintHint')}>
              <Input.TextArea autoSize={{ minRows: 2, maxRows: 12 }} maxLength={10_000} />
            </Form.Item>
          </ProblemForm>
        </div>
      </Section>
    </Page>
  );
}
