/** Choosing one of many by searching: units, cadres. Knows no capability; the search is handed in. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../i18n';

export interface Choice {
  value: string;
  label: string;
  /** Second line: post, parent unit. */
  hint?: ReactNode;
}

export interface PickerProps {
  /** Finds by what was typed; an empty text may give a first selection. */
  search: (text: string) => Promise<Choice[]>;
  /** A name for the cache, e.g. `unit`. */
  cache: string;
  /** The choice that `value` already is, so that its name is known. */
  known?: Choice | null;
  placeholder?: string;
  allowClear?: boolean;
  disabled?: boolean;
  id?: string;
  value?: string | null;
  onChange?: (value: string | null, choice: Choice | null) => void;
  'aria-label'?: string;
}

const WAIT_MS = 250;

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), WAIT_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

export function SearchPicker(props: PickerProps) {
  const { search, cache, known, value, onChange, allowClear = true, placeholder, ...rest } = props;
  const t = useT();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const settled = useSettled(text);
  const found = useQuery({
    queryKey: ['picker', cache, settled],
    queryFn: () => search(settled),
    enabled: open,
    staleTime: 30_000,
    // A choice that stays does not vanish from under the hand while the next list comes.
    placeholderData: keepPreviousData,
  });
  // The list does not yet answer what was typed.
  const finding = text !== settled || found.isFetching;
  const choices = found.data ?? [];
  const chosen =
    value == null ? null : (choices.find((c) => c.value === value) ?? (known?.value === value ? known : null));
  const options = chosen && !choices.includes(chosen) ? [chosen, ...choices] : choices;
  return (
    <Select<string, Choice>
      {...rest}
      showSearch={{ filterOption: false, onSearch: setText, searchValue: text }}
      allowClear={allowClear}
      value={value ?? undefined}
      placeholder={placeholder ?? t('pick.type')}
      className={finding ? 'hz-finding' : undefined}
      loading={finding}
      onOpenChange={setOpen}
      notFoundContent={finding ? t('common.loading') : t('pick.none')}
      onChange={(next: string | undefined) => onChange?.(next ?? null, options.find((c) => c.value === next) ?? null)}
      options={options}
      optionRender={(option) => (
        <div>
          {option.data.label}
          {option.data.hint && <div className="hz-muted hz-small">{option.data.hint}</div>}
        </div>
      )}
    />
  );
}

type Bare = Omit<PickerProps, 'cache'>;

export function UnitPicker(props: Bare) {
  const t = useT();
  return <SearchPicker placeholder={t('pick.unit')} {...props} cache="unit" />;
}

export function CadrePicker(props: Bare) {
  const t = useT();
  return <SearchPicker placeholder={t('pick.cadre')} {...props} cache="cadre" />;
}
