/** What the unit says of the team's work after the report: six points each, their average, remarks. */
import { Form, Input } from 'antd';
import { clauses, useWords } from '../../i18n';
import type { Ask } from '../../ui/AskDialog';
import { DataTable } from '../../ui/DataTable';
import { DateField } from '../../ui/DateField';
import { DateText } from '../../ui/DateText';
import { POINTS, PointFields, points, useAverages } from '../../ui/evaluation';
import { KeyValue } from '../../ui/KeyValue';
import { useName, useOptions } from '../../ui/label';
import { Section } from '../../ui/Page';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { inspectionWords, returnWays } from './labels';
import type { Inspection, ReturnVisit, ReturnVisitForm } from './queries';

export function Returns({ read }: { read: Inspection }) {
  const w = useWords(inspectionWords);
  const name = useName();
  const told = read.returns;
  if (!told || (told.length === 0 && read.state !== 'reported' && read.state !== 'accepted')) return null;
  const said = (one: ReturnVisit) => clauses(POINTS.map((point) => `${name(points, point)} ${one.points[point]}`));
  return (
    <Section
      title={w('returns')}
      extra={told.length > 0 && <span className="hz-muted">{w('returnsCount', { n: told.length })}</span>}
    >
      {told.length > 0 && <Averages of={told} />}
      <DataTable
        label={w('returns')}
        rows={told}
        rowKey={(row) => row.id}
        empty={{ title: w('returnsNone') }}
        columns={[
          { key: 'who', title: w('respondent'), render: (row) => row.respondent, card: 'title' },
          { key: 'day', title: w('returnDay'), render: (row) => <DateText value={row.visited_on} /> },
          { key: 'way', title: w('returnWay'), render: (row) => name(returnWays, row.way) },
          { key: 'points', title: w('returnPoints'), render: said },
          { key: 'remarks', title: w('returnRemarks'), render: (row) => row.points.remarks || '—' },
          {
            key: 'issue',
            title: w('returnIssue'),
            render: (row) => (row.issue_number ? w('returnIssueSent', { number: row.issue_number }) : '—'),
          },
          { key: 'recorder', title: w('returnRecorder'), render: (row) => row.recorder_name },
        ]}
      />
    </Section>
  );
}

function Averages({ of }: { of: ReturnVisit[] }) {
  const sum = (point: (typeof POINTS)[number]) => of.reduce((sum, one) => sum + one.points[point], 0);
  const sums = Object.fromEntries(POINTS.map((point) => [point, sum(point)])) as Record<
    (typeof POINTS)[number],
    number
  >;
  return <KeyValue items={useAverages({ ...sums, count: of.length })} />;
}

export const askReturn = (read: Inspection): Ask =>
  function AskForm({ act, cancel }) {
    const w = useWords(inspectionWords);
    const ways = useOptions(returnWays);
    return (
      <ProblemForm<ReturnVisitForm>
        name={`return-visit.${read.id}`}
        keep={false}
        initial={{ way: 'visit' }}
        onSubmit={(values, key) => act({ ...values, key })}
        onCancel={cancel}
      >
        <div className="hz-form-pair">
          <Form.Item name="visited_on" label={w('returnDay')} rules={[{ required: true }]}>
            <DateField />
          </Form.Item>
          <Form.Item name="way" label={w('returnWay')} rules={[{ required: true }]}>
            <Select options={ways} />
          </Form.Item>
        </div>
        <Form.Item name="respondent" label={w('respondent')} rules={[{ required: true }]}>
          <Input maxLength={100} />
        </Form.Item>
        <p className="hz-muted">{w('returnScale')}</p>
        <PointFields within="points" />
        <Form.Item name={['points', 'remarks']} label={w('returnRemarks')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} />
        </Form.Item>
        <Form.Item name="issue" label={w('returnIssue')} extra={w('returnIssueHint')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={5000} />
        </Form.Item>
      </ProblemForm>
    );
  };
