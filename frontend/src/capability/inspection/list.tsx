import { useInfiniteQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { DataTable } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { useFilters } from '../../ui/filters';
import { useName, useOptions } from '../../ui/label';
import { Page } from '../../ui/Page';
import { Select } from '../../ui/Select';
import { StateBadge } from '../../ui/StateBadge';
import { inspectionKinds, inspectionStates, inspectionWords } from './labels';
import { inspectionsQuery } from './queries';
import type { InspectionRow } from './queries';

export default function InspectionList() {
  const w = useWords(inspectionWords);
  const name = useName();
  const [filters, setFilters, filtered] = useFilters({ state: '' });
  const list = useInfiniteQuery(inspectionsQuery(filters));
  return (
    <Page title={w('title')}>
      <DataTable<InspectionRow>
        label={w('title')}
        list={list}
        rowKey={(row) => row.id}
        to={(row) => paths.inspection(row.id)}
        filtered={filtered}
        toolbar={
          <Select
            allowClear
            value={filters.state || undefined}
            placeholder={w('state')}
            aria-label={w('state')}
            options={useOptions(inspectionStates)}
            onChange={(state?: string) => setFilters({ state: state ?? '' })}
          />
        }
        empty={{ title: w('empty'), hint: w('emptyHint') }}
        columns={[
          { key: 'case', title: w('caseTitle'), render: (r) => `${r.case_number} ${r.case_title}`, card: 'title' },
          { key: 'unit', title: w('unit'), render: (r) => r.unit_name },
          { key: 'kind', title: w('kind'), render: (r) => name(inspectionKinds, r.kind) },
          {
            key: 'window',
            title: w('window'),
            render: (r) => (
              <>
                <DateText value={r.starts_on} /> – <DateText value={r.ends_on} />
              </>
            ),
          },
          {
            key: 'state',
            title: w('state'),
            render: (r) => <StateBadge label={inspectionStates[r.state]} />,
            card: 'corner',
          },
        ]}
      />
    </Page>
  );
}
