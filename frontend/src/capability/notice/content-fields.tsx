/** The plain fields of what a notice says: a text, a line, a day. */
import { Form, Input } from 'antd';
import { DateField } from '../../ui/DateField';

/** A text of several lines; it grows up to so many. */
export const text = (field: string, label: string, rows: number) => (
  <Form.Item name={['content', field]} label={label}>
    <Input.TextArea autoSize={{ minRows: 2, maxRows: rows }} maxLength={2000} />
  </Form.Item>
);

export const line = (field: string, label: string) => (
  <Form.Item name={['content', field]} label={label}>
    <Input maxLength={200} />
  </Form.Item>
);

export const date = (field: string, label: string) => (
  <Form.Item name={['content', field]} label={label}>
    <DateField />
  </Form.Item>
);
