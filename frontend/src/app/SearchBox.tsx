import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import type { InputRef } from 'antd';
import { useState } from 'react';
import type { Ref } from 'react';
import { useNavigate } from 'react-router';
import { listed, useT } from '../i18n';
import { paths } from './paths';
import type { Searched } from './searched';

/** So many fit into the box. */
const NAMED = 3;

interface Props {
  ref: Ref<InputRef>;
  /** Where this person searches. */
  among: Searched[];
}

export function SearchBox({ ref, among }: Props) {
  const t = useT();
  const names = among.map((id) => t(`nav.${id}`));
  const short = t(names.length > NAMED ? 'search.placeholderMore' : 'search.placeholder', {
    what: listed(names.slice(0, NAMED)),
  });
  const go = useNavigate();
  const [text, setText] = useState('');
  return (
    <form
      role="search"
      className="hz-search"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) void go(paths.search(text.trim()));
      }}
    >
      <Input
        ref={ref}
        type="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
        prefix={<SearchOutlined aria-hidden="true" />}
        placeholder={short}
        aria-label={t('search.placeholder', { what: listed(names) })}
        enterKeyHint="search"
      />
    </form>
  );
}
