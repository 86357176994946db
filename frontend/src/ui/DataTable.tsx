/**
 * A list: a compact table on a desk, cards on a phone; keyset pages ("再显示一些"), the outline while reading, words
 * when there is nothing. The column `card: 'title'` is the row's name and its link.
 */
import { Button, Table } from 'antd';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import type { ListPage } from '../api/machine';
import { useT } from '../i18n';
import { Empty } from './Empty';
import { usePhone } from './media';
import { ProblemBanner } from './ProblemBanner';
import { Bones } from './Skeleton';
import { turning } from './turning';
import './DataTable.css';

export interface Column<Row> {
  key: string;
  title: ReactNode;
  render: (row: Row) => ReactNode;
  width?: number;
  /** A number column: right, figures under one another. */
  num?: boolean;
  /** On a phone: the card's title, its corner, a line (default), or not at all. */
  card?: 'title' | 'corner' | 'line' | 'none';
}

interface Props<Row> {
  columns: Column<Row>[];
  /** A keyset list … */
  list?: UseInfiniteQueryResult<InfiniteData<ListPage<Row>>>;
  /** … or rows that are all here. */
  rows?: Row[];
  rowKey: (row: Row) => string;
  to?: (row: Row) => string;
  /** Children of a row, for trees. */
  childrenOf?: (row: Row) => Row[] | undefined;
  /** Above the table: search and filters. */
  toolbar?: ReactNode;
  empty?: { title?: ReactNode; hint?: ReactNode; action?: ReactNode };
  /** Filters are set: an empty list says "nothing matches" instead. */
  filtered?: boolean;
  label?: string;
}

/** Rows that are all here are drawn so many at a time: four hundred at once make an old machine wait. */
const ROOM = 60;

export function DataTable<Row extends object>(props: Props<Row>) {
  const { columns, list, rows, rowKey, to, childrenOf, toolbar, empty, filtered, label } = props;
  const t = useT();
  const phone = usePhone();
  const [room, setRoom] = useState(ROOM);
  const all = rows?.slice(0, room) ?? list?.data?.pages.flatMap((page) => page.items);
  const held = (rows?.length ?? 0) - room;
  return (
    <div className="hz-list hz-card">
      {toolbar && <div className="hz-list-toolbar hz-no-print">{toolbar}</div>}
      {list?.error && !all ? (
        <div className="hz-section-body">
          <ProblemBanner problem={list.error} onReload={() => void list.refetch()} />
        </div>
      ) : !all ? (
        <div className="hz-section-body">
          <Bones rows={8} />
        </div>
      ) : all.length === 0 ? (
        filtered ? (
          <Empty title={t('list.noMatch')} />
        ) : (
          <Empty {...empty} />
        )
      ) : phone ? (
        <Cards {...{ columns, rowKey, to, childrenOf }} rows={all} />
      ) : (
        <Grid {...{ columns, rowKey, to, childrenOf, label }} rows={all} />
      )}
      {list?.error && all && <ProblemBanner problem={list.error} onReload={() => void list.fetchNextPage()} />}
      {held > 0 && (
        <div className="hz-list-more hz-no-print">
          <Button onClick={() => setRoom(room + ROOM)}>{t('list.rest', { n: held })}</Button>
        </div>
      )}
      {list?.hasNextPage && (
        <div className="hz-list-more hz-no-print">
          <Button loading={turning(list.isFetchingNextPage)} onClick={() => void list.fetchNextPage()}>
            {t('common.loadMore')}
          </Button>
        </div>
      )}
    </div>
  );
}

type Inner<Row> = Pick<Props<Row>, 'columns' | 'rowKey' | 'to' | 'childrenOf' | 'label'> & { rows: Row[] };

function Grid<Row extends object>({ columns, rows, rowKey, to, childrenOf, label }: Inner<Row>) {
  const navigate = useNavigate();
  const named = columns.some((c) => c.card === 'title') ? null : columns[0]?.key;
  const open = (row: Row) => (event: MouseEvent<HTMLElement>) => {
    if (!to || (event.target as HTMLElement).closest('a, button, input, label')) return;
    if (getSelection()?.toString()) return;
    void navigate(to(row));
  };
  return (
    <Table<Row>
      size="small"
      aria-label={label}
      pagination={false}
      dataSource={rows}
      rowKey={rowKey}
      scroll={{ x: true }}
      className={to ? 'hz-table hz-table-links' : 'hz-table'}
      onRow={(row) => ({ onClick: open(row) })}
      expandable={childrenOf && { childrenColumnName: 'children', defaultExpandAllRows: rows.length <= 30 }}
      columns={columns.map((column) => ({
        key: column.key,
        title: column.title,
        width: column.width,
        align: column.num ? 'right' : undefined,
        className: column.num
          ? 'hz-num'
          : column.card === 'title' || column.key === named
            ? 'hz-table-name'
            : undefined,
        render: (_: unknown, row: Row) => {
          const content = column.render(row);
          const isName = column.card === 'title' || column.key === named;
          return isName && to ? <Link to={to(row)}>{content}</Link> : content;
        },
      }))}
    />
  );
}

function Cards<Row>({ columns, rows, rowKey, to, childrenOf }: Inner<Row>) {
  const title = columns.find((c) => c.card === 'title') ?? columns[0];
  const corner = columns.find((c) => c.card === 'corner');
  const lines = columns.filter((c) => c !== title && c !== corner && c.card !== 'none');
  const flat = (list: Row[], depth = 0): [Row, number][] =>
    list.flatMap((row) => [[row, depth] as [Row, number], ...flat(childrenOf?.(row) ?? [], depth + 1)]);
  return (
    <ul className="hz-plain hz-cards">
      {flat(rows).map(([row, depth]) => {
        const name = title?.render(row);
        return (
          <li key={rowKey(row)} className="hz-cards-item" style={{ paddingLeft: 16 + Math.min(depth, 4) * 14 }}>
            <div className="hz-cards-head">
              {to ? (
                <Link to={to(row)} className="hz-cards-name">
                  {name}
                </Link>
              ) : (
                <span className="hz-cards-name">{name}</span>
              )}
              {corner && <span>{corner.render(row)}</span>}
            </div>
            {lines.map((column) => {
              const content = column.render(row);
              // On a card nothing has to keep its column: what is empty is left out.
              return content == null || content === '' || content === false ? null : (
                <div key={column.key} className="hz-cards-line">
                  <span className="hz-muted">{column.title}</span>
                  <span>{content}</span>
                </div>
              );
            })}
          </li>
        );
      })}
    </ul>
  );
}
