/** Names and values, in two columns on a desk and one on a phone. */
import type { ReactNode } from 'react';
import './page.css';

export interface Item {
  key: string;
  name: ReactNode;
  value: ReactNode;
  /** Takes the whole width. */
  wide?: boolean;
}

export function KeyValue({ items }: { items: Item[] }) {
  return (
    <dl className="hz-kv">
      {items.map((item) => (
        <div key={item.key} className={item.wide ? 'hz-kv-item hz-kv-wide' : 'hz-kv-item'}>
          <dt>{item.name}</dt>
          <dd>{item.value ?? <span className="hz-muted">—</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
