/** Several of a few, as checkboxes with a name for the group. */
import { Checkbox } from 'antd';
import type { ReactNode } from 'react';

interface Props<V extends string> {
  options: { value: V; label: ReactNode }[] | V[];
  /** The group's name, as the label beside it says. */
  label: string;
  value?: V[];
  onChange?: (value: V[]) => void;
  id?: string;
  'aria-required'?: boolean;
}

// A group of checkboxes cannot be `aria-required`, which Form.Item hands down: each box is optional, the rule is the group's.
export function CheckGroup<V extends string>({ label, id, options, value, onChange }: Props<V>) {
  return <Checkbox.Group<V> role="group" aria-label={label} {...{ id, options, value, onChange }} />;
}
