/** Requests to pass a gate, over all cases: first those that wait for a decision. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useT, useWords } from '../../i18n';
import { Empty } from '../../ui/Empty';
import { useFilters } from '../../ui/filters';
import { useOptions } from '../../ui/label';
import { Page } from '../../ui/Page';
import { ProblemBanner } from '../../ui/ProblemBanner';
import { Select } from '../../ui/Select';
import { Bones } from '../../ui/Skeleton';
import { turning } from '../../ui/turning';
import { OverrideCard } from './card';
import { overrideStates, overrideWords } from './labels';
import { overridesQuery } from './queries';
import type { GateOverride } from './queries';

export default function GateOverrides() {
  const t = useT();
  const w = useWords(overrideWords);
  const states = useOptions(overrideStates);
  const [filters, set] = useFilters({ state: 'requested' });
  const list = useInfiniteQuery(overridesQuery({ state: (filters.state || undefined) as GateOverride['state'] }));
  const rows = list.data?.pages.flatMap((page) => page.items);
  return (
    <Page
      title={w('title')}
      extra={
        <Select
          value={filters.state}
          onChange={(state: string) => set({ state })}
          options={states}
          aria-label={w('state')}
          style={{ minWidth: 120 }}
        />
      }
    >
      {list.error && <ProblemBanner problem={list.error} onReload={() => void list.refetch()} />}
      {!rows && !list.error && <Bones rows={6} />}
      {rows?.length === 0 && (
        <div className="hz-card">
          <Empty title={w('empty')} hint={w('askHint')} />
        </div>
      )}
      {rows?.map((it) => (
        <OverrideCard key={it.id} it={it} withCase />
      ))}
      {list.hasNextPage && (
        <Button loading={turning(list.isFetchingNextPage)} onClick={() => void list.fetchNextPage()}>
          {t('common.loadMore')}
        </Button>
      )}
    </Page>
  );
}
