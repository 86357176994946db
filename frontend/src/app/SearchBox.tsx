import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import type { InputRef } from 'antd';
import { useState } from 'react';
import type { Ref } from 'react';
import { useNavigate } from 'react-router';
import { useT } from '../i18n';
import { paths } from './paths';

export function SearchBox({ ref }: { ref: Ref<InputRef> }) {
  const t = useT();
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
        placeholder={t('search.placeholder')}
        aria-label={t('search.placeholder')}
        enterKeyHint="search"
      />
    </form>
  );
}
