/** What surrounds every screen: the server's data, the theme, the language, the drafts' owner, the session. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { asProblem } from '../api/problem';
import { useLang, useT } from '../i18n';
import { Expired } from '../session/Expired';
import { useSession } from '../session/store';
import { DraftOwner } from '../ui/draft';
import { theme } from '../ui/theme';

/** Sends again what the server may not have seen; a refusal is an answer and never asked twice. */
export function mayRetry(failures: number, error: unknown): boolean {
  const problem = asProblem(error);
  return problem.transient && problem.status !== 429 && failures < 2;
}

export const client = new QueryClient({
  defaultOptions: {
    queries: {
      retry: mayRetry,
      retryDelay: (failures) => 500 * 2 ** failures,
      staleTime: 5_000,
      gcTime: 5 * 60_000,
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false },
  },
});

export function Providers({ children }: { children: ReactNode }) {
  const language = useLang();
  const t = useT();
  const now = useSession();
  const account = now.status === 'in' ? now.account.id : '';

  useEffect(() => {
    dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  }, [language]);

  // What one account read is not shown to the next.
  useEffect(() => {
    if (!account) client.clear();
  }, [account]);

  return (
    <ConfigProvider
      theme={theme}
      locale={language === 'zh' ? zhCN : enUS}
      form={{ validateMessages: { required: t('form.required') } }}
      button={{ autoInsertSpace: false }}
    >
      <App message={{ maxCount: 3, duration: 3 }}>
        <QueryClientProvider client={client}>
          <DraftOwner value={account}>
            {children}
            <Expired />
          </DraftOwner>
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}
