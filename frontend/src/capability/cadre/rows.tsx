/** Rows of a list inside the form: each row its fields, one button to add, one to remove. */
import { Button, Form } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n';
import { cadreWords } from './labels';

interface Props {
  name: string;
  blank: Record<string, unknown>;
  disabled?: boolean;
  max?: number;
  /** The fields of the row at `at`. */
  children: (at: number) => ReactNode;
}

export function Rows({ name, blank, disabled, max = 60, children }: Props) {
  const w = useWords(cadreWords);
  return (
    <Form.List name={name}>
      {(fields, { add, remove }) => (
        <>
          {fields.map((field) => (
            <div key={field.key} className="hz-rows-row">
              <div className="hz-form-pair">{children(field.name)}</div>
              <Button size="small" type="text" disabled={disabled} onClick={() => remove(field.name)}>
                {w('remove')}
              </Button>
            </div>
          ))}
          <Button disabled={disabled || fields.length >= max} onClick={() => add(blank)}>
            {w('add')}
          </Button>
        </>
      )}
    </Form.List>
  );
}
