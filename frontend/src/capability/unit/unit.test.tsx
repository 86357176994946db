import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { problem, serve } from '../../testing/server';
import { show } from '../../testing/show';
import UnitPage from './detail';
import UnitFormPage from './form';
import Units from './list';
import type { Unit, UnitRow } from './queries';
import { matching, placesFor, unitTree } from './tree';

const row = (id: string, name: string, path: string, parent_id: string | null = null): UnitRow => ({
  id,
  name,
  path,
  parent_id,
  code: path.split('/').at(-2) ?? '',
  kind: '乡镇',
  class: 'township',
  state: 'active',
  small_unit: false,
  quota_leaders: 7,
  quota_deputy: 5,
});
const rows = [row('1', '某县', '/34/'), row('2', '东乡', '/34/01/', '1'), row('3', '东乡财政所', '/34/01/C/', '2')];
const unit: Unit = { ...rows[1], version: 4, actions: [{ action: 'close' }], checks: [] } as Unit;

describe('the tree', () => {
  it('puts units under their parents; without the parent in view a unit stands at the top', () => {
    expect(unitTree(rows).map((u) => u.children?.map((c) => c.name))).toEqual([['东乡']]);
    expect(unitTree(rows.slice(1)).map((u) => u.name)).toEqual(['东乡']);
  });

  it('a match keeps the units above it', () => {
    expect(matching(rows, '财政').map((u) => u.id)).toEqual(['1', '2', '3']);
    expect(matching(rows, '无此单位')).toEqual([]);
  });

  it('a unit cannot be placed below itself', () => {
    expect(placesFor(rows, unit).map((u) => u.id)).toEqual(['1']);
  });
});

describe('the screens', () => {
  it('the list reads every page', async () => {
    serve({
      'GET /units': ({ query }) =>
        query.get('after')
          ? { body: { items: rows.slice(2), next: null } }
          : { body: { items: rows.slice(0, 2), next: 'c' } },
    });
    show(<Units />, { at: '/units' });
    expect(await screen.findByRole('link', { name: '东乡财政所' })).toHaveAttribute('href', '/units/3');
  });

  it('a new unit is sent with its key; a code that is taken is said beside its field', async () => {
    const user = userEvent.setup();
    const asked = serve({
      'GET /units': () => ({ body: { items: rows, next: null } }),
      'POST /units': () => problem('invalid', 422, { errors: [{ pointer: '/code', code: 'taken' }] }),
    });
    show(<UnitFormPage />, { at: '/units/new?parent=1', path: '/units/new' });
    await user.type(await screen.findByLabelText('名称'), '西乡');
    await user.type(screen.getByLabelText('代码'), '02');
    await user.type(screen.getByLabelText('性质'), '乡镇');
    await user.click(screen.getByLabelText('考核类别'));
    await user.click(
      await screen.findByText('乡镇', {
        selector: '.ant-select-item-option-content *, .ant-select-item-option-content',
      }),
    );
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText('已被使用')).toBeInTheDocument();
    const sent = asked.find((a) => a.method === 'POST');
    expect(sent?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(sent?.body).toMatchObject({ name: '西乡', code: '02', class: 'township', parent_id: '1', quota_leaders: 0 });
  });

  it('an action carries the version that was read', async () => {
    const user = userEvent.setup();
    const asked = serve({
      'GET /units': () => ({ body: { items: rows, next: null } }),
      'GET /units/2': () => ({ body: unit }),
      'POST /units/2/actions/close': () => problem('stale', 412),
    });
    show(<UnitPage />, { at: '/units/2', path: '/units/:id' });
    await user.click(await screen.findByRole('button', { name: '撤并' }));
    await user.type(await screen.findByLabelText('理由'), '并入某县');
    await user.click(screen.getAllByRole('button', { name: '撤并' }).at(-1) as HTMLElement);
    expect(await screen.findByRole('alert')).toHaveTextContent('已被他人修改');
    const sent = asked.find((a) => a.path.endsWith('/close'));
    expect(sent?.headers.get('If-Match')).toBe('"4"');
    expect(sent?.body).toEqual({ reason: '并入某县' });
    await waitFor(() => expect(screen.getByLabelText('理由')).toHaveValue('并入某县'));
  });
});
