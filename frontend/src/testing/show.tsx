/** Draws a screen as the app does: theme, language, queries without repetition, an address. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import type { ReactElement } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { DraftOwner } from '../ui/draft';

interface Options {
  /** The address, and the pattern it matches. */
  at?: string;
  path?: string;
  owner?: string;
}

export function show(element: ReactElement, { at = '/', path = '*', owner = 'account-1' }: Options = {}) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } });
  const router = createMemoryRouter(
    [{ path, element }, ...(path === '*' ? [] : [{ path: '*', element: <p data-testid="elsewhere">elsewhere</p> }])],
    { initialEntries: [at] },
  );
  const view = render(
    <ConfigProvider
      locale={zhCN}
      theme={{ zeroRuntime: true, token: { motion: false } }}
      button={{ autoInsertSpace: false }}
    >
      <App>
        <QueryClientProvider client={client}>
          <DraftOwner value={owner}>
            <RouterProvider router={router} />
          </DraftOwner>
        </QueryClientProvider>
      </App>
    </ConfigProvider>,
  );
  return { ...view, router, client };
}
