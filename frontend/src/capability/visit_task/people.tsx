/** Who is sent: an account, a class, and a quota where it is not the parameters'. */
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber } from 'antd';
import { useWords } from '../../i18n';
import { useOptions } from '../../ui/label';
import { SearchPicker } from '../../ui/Picker';
import { Select } from '../../ui/Select';
import { classes, visitWords } from './labels';
import { peopleChoices } from './queries';
import type { VisitTask } from './queries';

const needed = [{ required: true }];

export function People({ it }: { it?: VisitTask }) {
  const w = useWords(visitWords);
  const options = useOptions(classes);
  const unit = Form.useWatch<string | undefined>('unit_id');
  const known = (at: number) => {
    const one = it?.assignees[at];
    return one && { value: one.account_id, label: one.name };
  };
  return (
    <Form.List name="assignees">
      {(fields, { add, remove }) => (
        <fieldset className="hz-plain-fieldset">
          <legend>{w('people')}</legend>
          <p className="hz-muted hz-small">{w('peopleHint')}</p>
          {fields.map(({ key, name: at }) => (
            <div key={key}>
              <div className="hz-form-line">
                <Form.Item name={[at, 'account_id']} label={w('account')} rules={needed} className="hz-grow">
                  <SearchPicker
                    cache={`visit-people.${unit ?? ''}`}
                    search={unit ? peopleChoices(unit) : () => Promise.resolve([])}
                    known={known(at)}
                    disabled={!unit}
                  />
                </Form.Item>
                <Form.Item label=" ">
                  <Button
                    type="text"
                    icon={<DeleteOutlined />}
                    aria-label={w('remove', { n: at + 1 })}
                    onClick={() => remove(at)}
                  />
                </Form.Item>
              </div>
              <div className="hz-form-pair">
                <Form.Item name={[at, 'class']} label={w('class')} rules={needed}>
                  <Select options={options} />
                </Form.Item>
                <Form.Item name={[at, 'quota']} label={w('quota')}>
                  <InputNumber
                    min={1}
                    max={2000}
                    precision={0}
                    placeholder={w('quotaUsual')}
                    style={{ width: '100%' }}
                  />
                </Form.Item>
              </div>
              <Form.Item name={[at, 'reason']} label={w('lower')}>
                <Input maxLength={200} />
              </Form.Item>
            </div>
          ))}
          <Button icon={<PlusOutlined />} onClick={() => add({ class: 'organ' })}>
            {w('addPerson')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
