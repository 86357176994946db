/** The cases to which one is admitted. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { DataTable } from '../../ui/DataTable';
import type { Column } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { useName } from '../../ui/label';
import { Page } from '../../ui/Page';
import { StateBadge } from '../../ui/StateBadge';
import { kinds, stages, supervisorWords } from './labels';
import { admittedQuery } from './queries';
import type { AdmittedRow } from './queries';

export default function AdmittedCases() {
  const w = useWords(supervisorWords);
  const name = useName();
  const columns: Column<AdmittedRow>[] = [
    { key: 'title', title: w('case'), render: (row) => row.about.join('、'), card: 'title' },
    { key: 'number', title: w('caseNumber'), render: (row) => row.number },
    { key: 'kind', title: w('kind'), render: (row) => name(kinds, row.kind) },
    { key: 'unit', title: w('caseUnit'), render: (row) => row.unit_name },
    { key: 'until', title: w('untilDay'), render: (row) => <DateText value={row.until_on} /> },
    { key: 'due', title: w('evaluation'), render: (row) => (row.evaluation_due ? w('evaluationDue') : null) },
    { key: 'state', title: w('stage'), render: (row) => <StateBadge label={stages[row.state]} />, card: 'corner' },
  ];
  return (
    <Page title={w('admitted')}>
      <DataTable
        label={w('admitted')}
        columns={columns}
        list={useInfiniteQuery(admittedQuery())}
        rowKey={(row) => row.id}
        to={(row) => paths.admittedCase(row.id)}
        empty={{ title: w('admittedEmpty'), hint: w('admittedHint') }}
      />
    </Page>
  );
}
