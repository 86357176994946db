import { useInfiniteQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { paths } from '../../app/paths';
import { useT, useWords } from '../../i18n';
import { BeginButton, BeginLink } from '../../session/Begin';
import { DataTable } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { useFilters } from '../../ui/filters';
import { useOptions } from '../../ui/label';
import { Page } from '../../ui/Page';
import { Select } from '../../ui/Select';
import { StateBadge } from '../../ui/StateBadge';
import { certificateStates, certificateWords } from './labels';
import { certificatesQuery } from './queries';
import type { CertificateRow } from './queries';

export default function CertificateList() {
  const w = useWords(certificateWords);
  const t = useT();
  const [filters, setFilters, filtered] = useFilters({ q: '', state: '' });
  const list = useInfiniteQuery(certificatesQuery(filters));
  return (
    <Page
      title={w('title')}
      crumbs={[{ title: w('teams'), to: paths.teams() }]}
      primary={
        <BeginButton what="certificate" to={paths.certificateNew()}>
          {w('new')}
        </BeginButton>
      }
    >
      <DataTable<CertificateRow>
        label={w('title')}
        list={list}
        rowKey={(row) => row.id}
        to={(row) => paths.certificate(row.id)}
        filtered={filtered}
        toolbar={
          <>
            <Input
              allowClear
              value={filters.q}
              onChange={(event) => setFilters({ q: event.target.value })}
              placeholder={w('search')}
              aria-label={w('search')}
            />
            <Select
              allowClear
              value={filters.state || undefined}
              placeholder={w('state')}
              aria-label={w('state')}
              options={useOptions(certificateStates)}
              onChange={(state?: string) => setFilters({ state: state ?? '' })}
            />
          </>
        }
        empty={{
          title: w('empty'),
          hint: w('emptyHint'),
          action: (
            <BeginLink what="certificate" to={paths.certificateNew()}>
              {w('new')}
            </BeginLink>
          ),
        }}
        columns={[
          { key: 'name', title: w('name'), render: (row) => row.name, card: 'title' },
          { key: 'number', title: w('number'), render: (row) => row.number ?? t('common.none') },
          { key: 'unit', title: w('unit'), render: (row) => row.unit_name },
          { key: 'level', title: w('level'), render: (row) => row.level },
          { key: 'to', title: w('validTo'), render: (row) => <DateText value={row.valid_to} /> },
          {
            key: 'state',
            title: w('state'),
            render: (row) => <StateBadge label={certificateStates[row.state]} />,
            card: 'corner',
          },
        ]}
      />
    </Page>
  );
}
