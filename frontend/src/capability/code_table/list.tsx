/** `/code-tables`: which tables there are, by which standard, and their codes. */
import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useWords } from '../../i18n';
import { DataTable } from '../../ui/DataTable';
import { useFilters } from '../../ui/filters';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { codeWords, tableNames } from './labels';
import { codeTableQuery, codeTablesQuery } from './queries';

export default function CodeTables() {
  const w = useWords(codeWords);
  const name = useName();
  const [at, setAt] = useFilters({ table: 'rank' });
  const tables = useQuery(codeTablesQuery()).data?.items ?? [];
  const table = useQuery(codeTableQuery(at.table));
  return (
    <Page title={w('title')}>
      <p className="hz-muted">{w('hint')}</p>
      <div style={{ overflowX: 'auto' }}>
        <Segmented
          aria-label={w('choose')}
          value={at.table}
          onChange={(next) => setAt({ table: String(next) })}
          options={tables.map((t) => ({ value: t.name, label: name(tableNames, t.name) }))}
        />
      </div>
      <Loaded query={table}>
        {(read) => (
          <>
            <p className="hz-muted">
              {w('standard')} {read.standard}-{read.version} · {read.confirmed ? w('confirmed') : w('unconfirmed')}
            </p>
            <DataTable
              label={name(tableNames, read.name)}
              rows={[...read.codes]}
              rowKey={(code) => code.code}
              columns={[
                {
                  key: 'code',
                  title: w('code'),
                  render: (c) => <span className="hz-num">{c.code}</span>,
                  card: 'corner',
                  width: 96,
                },
                { key: 'name', title: w('name'), render: (c) => c.label, card: 'title' },
                ...(read.codes.some((c) => c.alpha)
                  ? [{ key: 'alpha', title: w('alpha'), render: (c: (typeof read.codes)[number]) => c.alpha ?? '' }]
                  : []),
              ]}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}
