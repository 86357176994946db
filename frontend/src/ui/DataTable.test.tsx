import { useInfiniteQuery } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ListPage } from '../api/machine';
import { paged } from '../api/pages';
import { show } from '../testing/show';
import { DataTable } from './DataTable';

interface Row {
  id: string;
  name: string;
}

function List({ read, filtered }: { read: (after?: string) => Promise<ListPage<Row>>; filtered?: boolean }) {
  const list = useInfiniteQuery({ queryKey: ['rows'], queryFn: ({ pageParam }) => read(pageParam), ...paged });
  return (
    <DataTable<Row>
      list={list}
      rowKey={(r) => r.id}
      to={(r) => `/rows/${r.id}`}
      filtered={filtered}
      empty={{ title: '还没有干部', hint: '从花名册导入。' }}
      columns={[{ key: 'name', title: '姓名', render: (r) => r.name, card: 'title' }]}
    />
  );
}

const phone = () =>
  vi.spyOn(globalThis, 'matchMedia').mockReturnValue({
    matches: true,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  } as unknown as MediaQueryList);

describe('a list', () => {
  it('goes on after the cursor, and offers no more at the end', async () => {
    const user = userEvent.setup();
    const read = vi.fn((after?: string) =>
      Promise.resolve(
        after ? { items: [{ id: '2', name: '乙' }], next: null } : { items: [{ id: '1', name: '甲' }], next: 'c1' },
      ),
    );
    show(<List read={read} />);
    expect(await screen.findByRole('link', { name: '甲' })).toHaveAttribute('href', '/rows/1');
    await user.click(screen.getByRole('button', { name: '再显示一些' }));
    expect(await screen.findByText('乙')).toBeInTheDocument();
    expect(read).toHaveBeenLastCalledWith('c1');
    expect(screen.queryByRole('button', { name: '再显示一些' })).toBeNull();
  });

  it('says in words that it is empty, and what to do; or that nothing matches', async () => {
    const empty = () => Promise.resolve({ items: [], next: null });
    const first = show(<List read={empty} />);
    expect(await screen.findByText('从花名册导入。')).toBeInTheDocument();
    first.unmount();
    show(<List read={empty} filtered />);
    expect(await screen.findByText('没有符合条件的内容')).toBeInTheDocument();
  });

  it('says why it could not be read, and can be tried again', async () => {
    show(<List read={() => Promise.reject(new TypeError('Failed to fetch'))} />);
    expect(await screen.findByRole('alert')).toHaveTextContent('暂时连接不上');
    expect(screen.getByRole('button', { name: '重试' })).toBeInTheDocument();
  });

  it('is cards on a phone', async () => {
    phone();
    const view = show(<List read={() => Promise.resolve({ items: [{ id: '1', name: '甲' }], next: null })} />);
    await screen.findByText('甲');
    expect(view.container.querySelector('table')).toBeNull();
    expect(screen.getByRole('listitem')).toHaveTextContent('甲');
  });
});
