/** Accounts by login. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { paths } from '../../app/paths';
import { listed, useWords } from '../../i18n';
import { BeginButton } from '../../session/Begin';
import { DataTable } from '../../ui/DataTable';
import type { Column } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { useFilters } from '../../ui/filters';
import { useName, useOptions } from '../../ui/label';
import { Page } from '../../ui/Page';
import { Select } from '../../ui/Select';
import { StateBadge } from '../../ui/StateBadge';
import { accountStates, accountWords, roles } from './labels';
import { accountsQuery } from './queries';
import type { Account, Role } from './queries';

export default function Accounts() {
  const w = useWords(accountWords);
  const name = useName();
  const offices = useOptions(roles);
  const [filters, set, filtered] = useFilters({ q: '', role: '' });
  const list = useInfiniteQuery(
    accountsQuery({ q: filters.q || undefined, role: (filters.role || undefined) as Role | undefined }),
  );
  const held = (it: Account) =>
    it.roles.length ? listed([...new Set(it.roles.map((grant) => name(roles, grant.role)))]) : w('noRoles');
  const columns: Column<Account>[] = [
    { key: 'name', title: w('name'), render: (it) => it.name, card: 'title' },
    { key: 'login', title: w('login'), render: (it) => it.login },
    { key: 'roles', title: w('roles'), render: held },
    {
      key: 'last',
      title: w('lastSignIn'),
      render: (it) => (it.last_sign_in ? <DateText value={it.last_sign_in} /> : w('never')),
    },
    {
      key: 'state',
      title: w('state'),
      render: (it) => <StateBadge label={accountStates[it.state]} />,
      card: 'corner',
    },
  ];
  return (
    <Page
      title={w('title')}
      primary={
        <BeginButton what="account" to={paths.accountNew()}>
          {w('new')}
        </BeginButton>
      }
    >
      <DataTable
        label={w('title')}
        columns={columns}
        list={list}
        rowKey={(it) => it.id}
        to={(it) => paths.account(it.id)}
        filtered={filtered}
        toolbar={
          <>
            <Input
              allowClear
              value={filters.q}
              onChange={(event) => set({ q: event.target.value })}
              placeholder={w('search')}
              aria-label={w('search')}
            />
            <Select
              allowClear
              value={filters.role || undefined}
              onChange={(role?: string) => set({ role: role ?? '' })}
              options={offices}
              placeholder={w('anyRole')}
              aria-label={w('role')}
              style={{ minWidth: 170 }}
            />
          </>
        }
        empty={{ title: w('empty'), hint: w('emptyHint') }}
      />
    </Page>
  );
}
