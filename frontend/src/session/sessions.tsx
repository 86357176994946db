import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { api, data } from '../api/client';
import { useLang, useT } from '../i18n';
import { DataTable } from '../ui/DataTable';
import { DateText } from '../ui/DateText';
import { Loaded } from '../ui/Loaded';
import { Section } from '../ui/Page';
import { problemTitle } from '../ui/ProblemBanner';
import { Bones } from '../ui/Skeleton';
import { turning } from '../ui/turning';

/** `Chrome · Windows` out of what the browser says of itself. */
export function deviceName(agent: string): string {
  const browsers: [RegExp, string][] = [
    [/Edg\//, 'Edge'],
    [/Firefox\//, 'Firefox'],
    [/(Chrome|Chromium)\//, 'Chrome'],
    [/Safari\//, 'Safari'],
  ];
  const systems: [RegExp, string][] = [
    [/Windows/, 'Windows'],
    [/Android/, 'Android'],
    [/iPhone|iPad/, 'iOS'],
    [/Mac OS/, 'macOS'],
    [/Linux|X11/, 'Linux'],
  ];
  const find = (table: [RegExp, string][]) => table.find(([test]) => test.test(agent))?.[1];
  return [find(browsers), find(systems)].filter(Boolean).join(' · ') || agent || '—';
}

const KEY = ['own-sessions'];

export function SessionsSection() {
  const t = useT();
  const language = useLang();
  const { message } = App.useApp();
  const client = useQueryClient();
  const query = useQuery({ queryKey: KEY, queryFn: () => data(api.GET('/auth/sessions')) });
  const end = useMutation({
    mutationFn: (id: string) => data(api.DELETE('/auth/sessions/{id}', { params: { path: { id } } })),
    onSuccess: () => {
      void message.success(t('session.ended'));
      return client.invalidateQueries({ queryKey: KEY });
    },
    onError: (error) => void message.error(problemTitle(error, t, language)),
  });
  return (
    <Section title={t('session.sessions')} flush>
      <p className="hz-muted hz-section-body">{t('session.sessionsHint')}</p>
      <Loaded query={query} waiting={<Bones rows={3} />}>
        {(items) => (
          <DataTable
            rows={items}
            rowKey={(s) => s.id}
            label={t('session.sessions')}
            columns={[
              { key: 'device', title: t('session.device'), render: (s) => deviceName(s.device), card: 'title' },
              {
                key: 'started',
                title: t('session.startedAt'),
                render: (s) => <DateText value={s.created_at} />,
              },
              { key: 'seen', title: t('session.lastSeen'), render: (s) => <DateText value={s.last_used} /> },
              {
                key: 'end',
                title: <span className="hz-sr">{t('common.actions')}</span>,
                card: 'corner',
                render: (s) =>
                  s.current ? (
                    <span className="hz-muted">{t('session.thisDevice')}</span>
                  ) : (
                    <Button
                      size="small"
                      loading={turning(end.isPending && end.variables === s.id)}
                      onClick={() => end.mutate(s.id)}
                    >
                      {t('session.end')}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </Loaded>
    </Section>
  );
}
