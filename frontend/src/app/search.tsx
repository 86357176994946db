/** What the search box found, capability by capability; each answers by itself. */
import { useQueries } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { useT } from '../i18n';
import { useAccount } from '../session/store';
import { Empty } from '../ui/Empty';
import { Page, Section } from '../ui/Page';
import { ProblemBanner } from '../ui/ProblemBanner';
import { Bones } from '../ui/Skeleton';
import { navigation } from './navigation';
import { built } from './routes';
import { sources } from './search-sources';
import { searchedBy } from './searched';

export default function Search() {
  const t = useT();
  const [params] = useSearchParams();
  const text = params.get('q')?.trim() ?? '';
  const account = useAccount();
  const roles = account.roles.map((r) => r.role);
  const open = searchedBy(navigation(roles, built));
  const results = useQueries({
    queries: open.map((source) => ({
      queryKey: ['search', source, text],
      queryFn: () => sources[source](text),
      enabled: text !== '',
    })),
  });
  const waiting = results.some((r) => r.isLoading);
  const nothing = text !== '' && !waiting && results.every((r) => !r.error && r.data?.length === 0);

  return (
    <Page title={text ? t('search.for', { q: text }) : t('search.title')}>
      {!text && <Empty title={t('search.start')} />}
      {nothing && <Empty title={t('search.none', { q: text })} />}
      {results.map((result, i) => {
        const source = open[i];
        if (!source || !text || result.data?.length === 0) return null;
        return (
          <Section key={source} title={t(`nav.${source}`)}>
            {result.error && <ProblemBanner problem={result.error} onReload={() => void result.refetch()} />}
            {result.isLoading && <Bones rows={3} />}
            <ul className="hz-plain hz-found">
              {result.data?.map((found) => (
                <li key={found.id}>
                  <Link to={found.to}>{found.title}</Link>
                  {found.hint && <div className="hz-muted hz-small">{found.hint}</div>}
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
    </Page>
  );
}
