/** The fields of a record, for the form of the staff and for the request of a change. */
import { Checkbox, Form, Input, InputNumber } from 'antd';
import { useWords } from '../../i18n';
import { DateField, MonthField } from '../../ui/DateField';
import { useOptions } from '../../ui/label';
import { Select } from '../../ui/Select';
import { annualGrades, cadreWords, educationModes, sanctionKinds } from './labels';
import { Rows } from './rows';

interface Props {
  disabled?: boolean;
}

const required = [{ required: true }];

export function EducationFields({ disabled }: Props) {
  const w = useWords(cadreWords);
  const modes = useOptions(educationModes);
  return (
    <Rows name="education" blank={{ mode: 'full_time' }} disabled={disabled} max={30}>
      {(at) => (
        <>
          <Form.Item name={[at, 'mode']} label={w('mode')} rules={required}>
            <Select options={modes} disabled={disabled} />
          </Form.Item>
          <Form.Item name={[at, 'level']} label={w('level')}>
            <Input maxLength={60} disabled={disabled} />
          </Form.Item>
          <Form.Item name={[at, 'degree']} label={w('degree')}>
            <Input maxLength={60} disabled={disabled} />
          </Form.Item>
          <Form.Item name={[at, 'school']} label={w('school')}>
            <Input maxLength={200} disabled={disabled} />
          </Form.Item>
          <Form.Item name={[at, 'degree_school']} label={w('degreeSchool')}>
            <Input maxLength={200} disabled={disabled} />
          </Form.Item>
          <Form.Item name={[at, 'from']} label={w('from')}>
            <MonthField disabled={disabled} />
          </Form.Item>
          <Form.Item name={[at, 'to']} label={w('to')}>
            <MonthField disabled={disabled} />
          </Form.Item>
        </>
      )}
    </Rows>
  );
}

export function ResumeFields() {
  const w = useWords(cadreWords);
  return (
    <Rows name="resume" blank={{ text: '' }} max={100}>
      {(at) => (
        <>
          <Form.Item name={[at, 'from']} label={w('from')}>
            <MonthField />
          </Form.Item>
          <Form.Item name={[at, 'to']} label={w('to')} extra={w('now')}>
            <MonthField />
          </Form.Item>
          <Form.Item name={[at, 'text']} label={w('text')} rules={required}>
            <Input.TextArea maxLength={500} autoSize={{ minRows: 1, maxRows: 4 }} />
          </Form.Item>
          <Form.Item name={[at, 'notes']} label={w('notes')}>
            <Select mode="tags" open={false} suffixIcon={null} />
          </Form.Item>
        </>
      )}
    </Rows>
  );
}

export function FamilyFields() {
  const w = useWords(cadreWords);
  return (
    <Rows name="family" blank={{ relation: '', name: '' }} max={40}>
      {(at) => (
        <>
          <Form.Item name={[at, 'relation']} label={w('relation')} rules={required}>
            <Input maxLength={20} />
          </Form.Item>
          <Form.Item name={[at, 'name']} label={w('name')} rules={required}>
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item name={[at, 'birth']} label={w('born')}>
            <MonthField />
          </Form.Item>
          <Form.Item name={[at, 'politics']} label={w('politics')}>
            <Input maxLength={40} />
          </Form.Item>
          <Form.Item name={[at, 'post']} label={w('post')}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name={[at, 'abroad']} valuePropName="checked" label={w('abroad')}>
            <Checkbox />
          </Form.Item>
        </>
      )}
    </Rows>
  );
}

export function RewardFields() {
  const w = useWords(cadreWords);
  return (
    <Rows name="rewards" blank={{ title: '' }}>
      {(at) => (
        <>
          <Form.Item name={[at, 'title']} label={w('honour')} rules={required}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name={[at, 'on']} label={w('on')}>
            <MonthField />
          </Form.Item>
          <Form.Item name={[at, 'by']} label={w('by')}>
            <Input maxLength={100} />
          </Form.Item>
        </>
      )}
    </Rows>
  );
}

export function SanctionFields() {
  const w = useWords(cadreWords);
  const kinds = useOptions(sanctionKinds);
  return (
    <Rows name="sanctions" blank={{}} max={30}>
      {(at) => (
        <>
          <Form.Item name={[at, 'kind']} label={w('kind')} rules={required}>
            <Select options={kinds} />
          </Form.Item>
          <Form.Item name={[at, 'decided_on']} label={w('decidedOn')} rules={required}>
            <DateField />
          </Form.Item>
          <Form.Item name={[at, 'probation_months']} label={w('probation')}>
            <InputNumber min={1} max={24} precision={0} />
          </Form.Item>
          <Form.Item name={[at, 'reason']} label={w('reason')}>
            <Input maxLength={300} />
          </Form.Item>
          <Form.Item name={[at, 'doc_no']} label={w('docNo')}>
            <Input maxLength={100} />
          </Form.Item>
        </>
      )}
    </Rows>
  );
}

export function AnnualFields() {
  const w = useWords(cadreWords);
  const grades = useOptions(annualGrades);
  return (
    <Rows name="annual_results" blank={{}}>
      {(at) => (
        <>
          <Form.Item name={[at, 'year']} label={w('year')} rules={required}>
            <InputNumber min={1950} max={2199} precision={0} />
          </Form.Item>
          <Form.Item name={[at, 'grade']} label={w('grade')} rules={required}>
            <Select options={grades} />
          </Form.Item>
          <Form.Item name={[at, 'note']} label={w('note')}>
            <Input maxLength={200} />
          </Form.Item>
        </>
      )}
    </Rows>
  );
}
