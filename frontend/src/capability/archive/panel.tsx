/** The archive of a case: the checklist by folder, and the dossier. */
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useChanged } from '../../api/changed';
import { useLang, useWords } from '../../i18n';
import { archivePaper } from '../../i18n/papers';
import { DataTable } from '../../ui/DataTable';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Section } from '../../ui/Page';
import { ProblemBanner } from '../../ui/ProblemBanner';
import { StateBadge } from '../../ui/StateBadge';
import { turning } from '../../ui/turning';
import { ItemDialog } from './form';
import type { ItemAsk } from './form';
import { archiveWords, itemNeeds, itemStatuses } from './labels';
import { archiveQuery, putItem, takeDossier } from './queries';
import type { Archive, ArchiveItem } from './queries';

export default function ArchivePanel({ caseId }: { caseId: string; stage: string }) {
  return <Loaded query={useQuery(archiveQuery(caseId))}>{(it) => <Checklist it={it} />}</Loaded>;
}

function Checklist({ it }: { it: Archive }) {
  const w = useWords(archiveWords);
  const name = useName();
  const language = useLang();
  const changed = useChanged();
  const [asking, setAsking] = useState<{ item: ArchiveItem; ask: ItemAsk } | null>(null);
  const [taking, setTaking] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const closed = it.state === 'archived' || it.state === 'terminated';
  const title = (item: ArchiveItem) => archivePaper(`${item.no} ${item.title}`, language);
  const width = it.counted === 0 ? 0 : (100 * it.settled) / it.counted;

  async function take() {
    setTaking(true);
    setProblem(null);
    try {
      await takeDossier(it.case_id);
      await changed();
    } catch (error) {
      setProblem(error);
    } finally {
      setTaking(false);
    }
  }

  const tools = (item: ArchiveItem) => {
    if (closed) return null;
    const exempt = item.said === 'exempt';
    return (
      <span className="hz-row">
        {it.may_file && !exempt && (
          <Button size="small" onClick={() => setAsking({ item, ask: 'file' })}>
            {w('file')}
          </Button>
        )}
        {it.may_exempt && item.status !== 'done' && !exempt && (
          <Button size="small" onClick={() => setAsking({ item, ask: 'exempt' })}>
            {w('exempt')}
          </Button>
        )}
        {((exempt && it.may_exempt) || (item.said && !exempt && it.may_file)) && (
          <Button
            size="small"
            type="text"
            onClick={() => {
              putItem(it.case_id, item, { status: 'missing', reason: '', attachments: [] })
                .then(changed)
                .catch(setProblem);
            }}
          >
            {w('back')}
          </Button>
        )}
      </span>
    );
  };

  return (
    <>
      <Section
        title={w('complete')}
        extra={
          it.may_export && (
            <Button loading={turning(taking)} onClick={() => void take()}>
              {taking ? w('taking') : w('take')}
            </Button>
          )
        }
      >
        <div className="hz-stack">
          <p>
            <strong className="hz-num">{it.percent}%</strong>{' '}
            <span className="hz-muted hz-num">{w('of', { done: it.settled, all: it.counted })}</span>
          </p>
          <svg width="100%" height="8" role="img" aria-label={`${it.percent}%`}>
            <rect width="100%" height="8" rx="4" fill="var(--hz-line)" />
            <rect width={`${width}%`} height="8" rx="4" fill="#2E7D4F" />
          </svg>
          <ProblemBanner problem={problem} onReload={() => void changed()} />
          <p className="hz-muted hz-small">{w('takeHint')}</p>
        </div>
      </Section>
      <DataTable<ArchiveItem>
        rows={it.items}
        rowKey={(item) => item.no}
        columns={[
          { key: 'item', title: w('item'), render: title, card: 'title' },
          { key: 'need', title: w('need'), render: (item) => name(itemNeeds, item.need), card: 'none' },
          {
            key: 'held',
            title: w('held'),
            num: true,
            render: (item) => (item.held ? `${item.held.have} / ${item.held.need}` : '—'),
          },
          {
            key: 'papers',
            title: w('papers'),
            render: (item) => (
              <>
                {item.attachments.map((file) => (
                  <div key={file.id}>{file.name}</div>
                ))}
                {item.reason && <div className="hz-muted">{item.reason}</div>}
                {item.said && item.by && <div className="hz-muted hz-small">{w('by', { name: item.by })}</div>}
              </>
            ),
          },
          {
            key: 'status',
            title: w('status'),
            render: (item) => <StateBadge label={itemStatuses[item.status]} />,
            card: 'corner',
          },
          { key: 'tools', title: '', render: tools },
        ]}
      />
      {asking && (
        <ItemDialog
          caseId={it.case_id}
          item={asking.item}
          ask={asking.ask}
          title={title(asking.item)}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  );
}
