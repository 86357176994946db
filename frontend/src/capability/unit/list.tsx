import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { BeginButton, BeginLink } from '../../session/Begin';
import { DataTable } from '../../ui/DataTable';
import type { Column } from '../../ui/DataTable';
import { useFilters } from '../../ui/filters';
import { Count } from '../../ui/format';
import { useName } from '../../ui/label';
import { Page } from '../../ui/Page';
import { ProblemBanner } from '../../ui/ProblemBanner';
import { StateBadge } from '../../ui/StateBadge';
import { unitClasses, unitStates, unitWords } from './labels';
import { unitsQuery } from './queries';
import { matching, unitTree } from './tree';
import type { UnitNode } from './tree';

export default function Units() {
  const w = useWords(unitWords);
  const name = useName();
  const units = useQuery(unitsQuery());
  const [filters, setFilters, filtered] = useFilters({ q: '' });
  const rows = units.data && unitTree(matching(units.data, filters.q));

  const columns: Column<UnitNode>[] = [
    { key: 'name', title: w('name'), render: (u) => u.name, card: 'title' },
    { key: 'code', title: w('code'), render: (u) => u.code, card: 'none' },
    { key: 'kind', title: w('kind'), render: (u) => u.kind },
    { key: 'class', title: w('class'), render: (u) => name(unitClasses, u.class), card: 'none' },
    { key: 'quota', title: w('quotaShort'), render: (u) => <Count n={u.quota_leaders} />, num: true },
    {
      key: 'state',
      title: w('state'),
      render: (u) => <StateBadge label={unitStates[u.state]} />,
      card: 'corner',
    },
  ];

  const create = (
    <BeginButton what="unit" to={paths.unitNew()}>
      {w('new')}
    </BeginButton>
  );
  return (
    <Page title={w('title')} primary={create}>
      {units.error && <ProblemBanner problem={units.error} onReload={() => void units.refetch()} />}
      <DataTable
        label={w('title')}
        columns={columns}
        rows={rows}
        rowKey={(u) => u.id}
        to={(u) => paths.unit(u.id)}
        childrenOf={(u) => u.children}
        filtered={filtered}
        toolbar={
          <Input
            allowClear
            value={filters.q}
            onChange={(event) => setFilters({ q: event.target.value })}
            placeholder={w('search')}
            aria-label={w('search')}
          />
        }
        empty={{
          title: w('empty'),
          hint: w('emptyHint'),
          action: (
            <BeginLink what="unit" to={paths.unitNew()}>
              {w('new')}
            </BeginLink>
          ),
        }}
      />
    </Page>
  );
}
