/** `/audit-log/checkpoints`: the newest signed head of the journal as a sheet for the safe, and those before it. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, QRCode } from 'antd';
import { paths } from '../../app/paths';
import { useT, useWords } from '../../i18n';
import { DataTable } from '../../ui/DataTable';
import type { Column } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { Page, Section } from '../../ui/Page';
import { auditWords } from './labels';
import { checkpointsQuery } from './queries';
import type { Checkpoint } from './queries';

export default function Checkpoints() {
  const t = useT();
  const w = useWords(auditWords);
  const list = useInfiniteQuery(checkpointsQuery());
  const columns: Column<Checkpoint>[] = [
    { key: 'seq', title: w('covers'), render: (row) => row.seq, num: true, card: 'title' },
    { key: 'at', title: w('at'), render: (row) => <DateText value={row.at} seconds /> },
    { key: 'text', title: w('checkpointText'), render: (row) => <Text text={row.text} /> },
  ];
  const newest = list.data?.pages[0]?.items[0];
  return (
    <Page
      title={w('checkpointSheet')}
      crumbs={[{ title: w('title'), to: paths.auditLog() }]}
      extra={newest && <Button onClick={() => print()}>{t('common.print')}</Button>}
    >
      <p className="hz-muted">{w('checkpointNote')}</p>
      {newest && (
        <Section title={w('newest')}>
          <Sheet it={newest} />
        </Section>
      )}
      <div className="hz-no-print">
        <DataTable
          label={w('checkpoints')}
          columns={columns}
          list={list}
          rowKey={(row) => String(row.seq)}
          empty={{ title: w('checkpointEmpty') }}
        />
      </div>
    </Page>
  );
}

function Sheet({ it }: { it: Checkpoint }) {
  const w = useWords(auditWords);
  return (
    <>
      <p>
        {w('covers')}：<span className="hz-num">{it.seq}</span>
      </p>
      <p>
        {w('at')}：<DateText value={it.at} seconds />
      </p>
      <QRCode value={it.text} type="svg" errorLevel="M" size={260} aria-label={w('checkpointText')} />
      <p>
        <Text text={it.text} />
      </p>
    </>
  );
}

function Text({ text }: { text: string }) {
  return (
    <code className="hz-num" style={{ overflowWrap: 'anywhere' }}>
      {text}
    </code>
  );
}
