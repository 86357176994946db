/** The overrides of a case, a part of the case page, with the dialog that asks for one. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useT, useWords } from '../../i18n';
import { useMayBegin } from '../../session/Begin';
import { Empty } from '../../ui/Empty';
import { Section } from '../../ui/Page';
import { ProblemBanner } from '../../ui/ProblemBanner';
import { Bones } from '../../ui/Skeleton';
import { turning } from '../../ui/turning';
import { AskOverride } from './ask';
import { OverrideCard } from './card';
import { overrideWords } from './labels';
import { overridesQuery } from './queries';

export default function OverridePanel({ caseId }: { caseId: string; stage: string }) {
  const t = useT();
  const w = useWords(overrideWords);
  const [asking, setAsking] = useState(false);
  const list = useInfiniteQuery(overridesQuery({ case_id: caseId }));
  const rows = list.data?.pages.flatMap((page) => page.items);
  const ask = useMayBegin('override') && <Button onClick={() => setAsking(true)}>{w('ask')}</Button>;
  return (
    <>
      <Section title={w('title')} extra={rows && rows.length > 0 && ask}>
        <p className="hz-muted">{w('askHint')}</p>
        {list.error && <ProblemBanner problem={list.error} onReload={() => void list.refetch()} />}
        {!rows && !list.error && <Bones rows={3} />}
        {rows?.length === 0 && <Empty title={w('empty')} hint={w('emptyHint')} action={ask} />}
      </Section>
      {rows?.map((it) => (
        <OverrideCard key={it.id} it={it} />
      ))}
      {list.hasNextPage && (
        <Button loading={turning(list.isFetchingNextPage)} onClick={() => void list.fetchNextPage()}>
          {t('common.loadMore')}
        </Button>
      )}
      {asking && <AskOverride object="selection_case" id={caseId} onDone={() => setAsking(false)} />}
    </>
  );
}
