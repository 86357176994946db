import { useInfiniteQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { paths } from '../../app/paths';
import { useWords } from '../../i18n';
import { useRank } from '../../i18n/codes';
import { BeginButton, BeginLink } from '../../session/Begin';
import { DataTable } from '../../ui/DataTable';
import type { Column } from '../../ui/DataTable';
import { DateText } from '../../ui/DateText';
import { useFilters } from '../../ui/filters';
import { Count } from '../../ui/format';
import { useOptions } from '../../ui/label';
import { Page } from '../../ui/Page';
import { UnitPicker } from '../../ui/Picker';
import { Select } from '../../ui/Select';
import { StateBadge } from '../../ui/StateBadge';
import { postStates, postWords, vacancies } from './labels';
import { postsQuery, unitChoices } from './queries';
import type { Post, PostRow } from './queries';

export default function Posts() {
  const w = useWords(postWords);
  const rank = useRank();
  const states = useOptions(postStates);
  const places = useOptions(vacancies);
  const [filters, set, filtered] = useFilters({ q: '', unit: '', vacant: '', state: 'active' });
  const posts = useInfiniteQuery(
    postsQuery({
      q: filters.q || undefined,
      unit_id: filters.unit || undefined,
      vacant: filters.vacant ? filters.vacant === 'vacant' : undefined,
      state: (filters.state || undefined) as Post['state'] | undefined,
    }),
  );
  const columns: Column<PostRow>[] = [
    { key: 'name', title: w('name'), render: (p) => p.name, card: 'title' },
    { key: 'unit', title: w('unit'), render: (p) => p.unit_name },
    { key: 'rank', title: w('rank'), render: (p) => rank(p.rank) },
    { key: 'headcount', title: w('headcount'), render: (p) => <Count n={p.headcount} />, num: true, card: 'none' },
    { key: 'vacant', title: w('vacantSince'), render: (p) => <DateText value={p.vacant_since} /> },
    { key: 'state', title: w('state'), render: (p) => <StateBadge label={badge(p)} />, card: 'corner' },
  ];
  return (
    <Page
      title={w('title')}
      primary={
        <BeginButton what="post" to={paths.postNew()}>
          {w('new')}
        </BeginButton>
      }
    >
      <DataTable
        label={w('title')}
        columns={columns}
        list={posts}
        rowKey={(p) => p.id}
        to={(p) => paths.post(p.id)}
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
            <div style={{ minWidth: 180 }}>
              <UnitPicker
                search={unitChoices}
                value={filters.unit || null}
                onChange={(unit) => set({ unit: unit ?? '' })}
                placeholder={w('allUnits')}
                aria-label={w('unit')}
              />
            </div>
            <Select
              allowClear
              value={filters.vacant || undefined}
              onChange={(vacant?: string) => set({ vacant: vacant ?? '' })}
              options={places}
              placeholder={w('vacancy')}
              aria-label={w('vacancy')}
              style={{ minWidth: 110 }}
            />
            <Select
              value={filters.state}
              onChange={(state: string) => set({ state })}
              options={states}
              aria-label={w('state')}
              style={{ minWidth: 110 }}
            />
          </>
        }
        empty={{
          title: w('empty'),
          hint: w('emptyHint'),
          action: (
            <BeginLink what="post" to={paths.postNew()}>
              {w('new')}
            </BeginLink>
          ),
        }}
      />
    </Page>
  );
}

/** What a row says first: abolished, vacant or full. */
const badge = (post: PostRow) =>
  post.state === 'abolished' ? postStates.abolished : post.vacant_since ? vacancies.vacant : vacancies.full;
