import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { problem, serve } from '../../testing/server';
import { show } from '../../testing/show';
import PostPage from './detail';
import Posts from './list';
import type { Post, PostRow, Tenure } from './queries';

const row: PostRow = {
  id: 'p1',
  unit_id: 'u1',
  unit_name: '青川镇',
  name: '副镇长',
  rank: '142',
  duties: '',
  headcount: 1,
  is_principal: false,
  is_elected: false,
  is_sensitive: false,
  is_economic: true,
  special_expertise: false,
  qualification: {},
  vacant_since: '2026-03-02',
  state: 'active',
};
const required: Post['required'] = {
  service_years: 5,
  grassroots_years: 2,
  lower_post_years: 3,
  education: 'college',
  training: true,
  health: true,
};
const post: Post = { ...row, version: 3, unit_path: '/34/01/', required, actions: [{ action: 'abolish' }], checks: [] };
const tenure: Tenure = {
  id: 't1',
  version: 1,
  post_id: 'p1',
  post_name: '副镇长',
  unit_name: '青川镇',
  cadre_id: 'c1',
  cadre_name: '测试甲',
  from: '2021-05-01',
  doc_no: '',
  kind: 'appointed',
  state: 'serving',
  actions: [{ action: 'end' }],
};

describe('posts', () => {
  it('the list says the rank in words and what is vacant', async () => {
    serve({ 'GET /posts': () => ({ body: { items: [row], next: null } }) });
    show(<Posts />, { at: '/posts' });
    expect(await screen.findByRole('link', { name: '副镇长' })).toHaveAttribute('href', '/posts/p1');
    expect(screen.getByText('乡科级副职')).toBeInTheDocument();
    expect(screen.getByText('空缺')).toBeInTheDocument();
  });

  it('a post shows what it asks and who holds it; a refused end is said in the dialog', async () => {
    const user = userEvent.setup();
    serve({
      'GET /posts/p1': () => ({ body: post }),
      'GET /posts/p1/tenures': () => ({ body: { items: [tenure], next: null } }),
      'POST /tenures/t1/actions/end': () =>
        problem('rule-broken', 409, {
          code: 'R-TEN-1',
          broken: [{ code: 'R-TEN-1', override_allowed: false, basis: { kind: 'house' }, shortfall: {} }],
        }),
    });
    show(<PostPage />, { at: '/posts/p1', path: '/posts/:id' });
    expect(await screen.findByText('5 年以上')).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: '结束任职' }));
    await user.type(await screen.findByLabelText('原因'), '调离');
    await user.type(screen.getByLabelText('卸任日期'), '2021-04-30{Enter}');
    await user.click(screen.getAllByRole('button', { name: '结束任职' }).at(-1) as HTMLElement);
    expect(await screen.findByText(/任职日期前后矛盾/)).toBeInTheDocument();
  });
});
