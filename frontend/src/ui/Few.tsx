/**
 * Things too large for a table's row, one below another: a dozen at a time, with a search once there are more. A case of
 * two hundred posts opens as fast as a case of one.
 */
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../i18n';
import { Empty } from './Empty';
import './page.css';

const STEP = 12;

interface Props<T> {
  things: T[];
  /** What the search looks in. */
  text: (thing: T) => string;
  /** The name of the search box. */
  label: string;
  children: (thing: T) => ReactNode;
}

export function Few<T>({ things, text, label, children }: Props<T>) {
  const t = useT();
  const [shown, setShown] = useState(STEP);
  const [sought, setSought] = useState('');
  if (things.length <= STEP) return things.map(children);
  const found = things.filter((thing) => text(thing).includes(sought.trim()));
  return (
    <>
      <div className="hz-row hz-no-print">
        <Input
          allowClear
          className="hz-few-search"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
          placeholder={label}
          aria-label={label}
        />
        <span className="hz-muted hz-num" role="status">
          {t('list.count', { n: found.length })}
        </span>
      </div>
      {found.length === 0 ? <Empty title={t('list.noMatch')} /> : found.slice(0, shown).map(children)}
      {found.length > shown && (
        <div className="hz-no-print">
          <Button onClick={() => setShown(shown + STEP)}>{t('common.loadMore')}</Button>
        </div>
      )}
    </>
  );
}
