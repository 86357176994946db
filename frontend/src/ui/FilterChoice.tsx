/** One filter of a list: a code from its table of words, or none. */
import { Select } from 'antd';
import { useOptions } from './label';
import type { Labels } from './label';

interface Props {
  name: string;
  table: Labels;
  value: string;
  set: (value: string) => void;
}

export function FilterChoice({ name, table, value, set }: Props) {
  const options = useOptions(table);
  return (
    <Select
      allowClear
      value={value || undefined}
      onChange={(next?: string) => set(next ?? '')}
      options={options}
      placeholder={name}
      aria-label={name}
      style={{ minWidth: 130 }}
    />
  );
}
