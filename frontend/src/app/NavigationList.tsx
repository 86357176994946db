import { Link, useLocation } from 'react-router';
import { useT } from '../i18n';
import type { Entry, NavigationGroup } from './navigation';

/** Whether a screen belongs to an entry: its own, one below it, or one that stands elsewhere. */
const belongs = (at: string, { path, also }: Entry): boolean =>
  [path, also].flat().some((root) => root && (at === root || (root !== '/' && at.startsWith(`${root}/`))));

export function NavigationList({ groups }: { groups: NavigationGroup[] }) {
  const t = useT();
  const { pathname } = useLocation();
  return (
    <nav aria-label={t('nav.main')} className="hz-nav">
      {groups.map(({ group, entries }) => (
        <div key={group}>
          {/* A group of one that is called like its entry needs no heading. */}
          {entries.length > 1 ||
          (group !== 'work' && t(`nav.group.${group}`) !== t(entries[0]?.title ?? 'nav.tasks')) ? (
            <h2 id={`nav-${group}`}>{t(`nav.group.${group}`)}</h2>
          ) : null}
          <ul className="hz-plain">
            {entries.map((entry) => (
              <li key={entry.id}>
                <Link to={entry.path} aria-current={belongs(pathname, entry) ? 'page' : undefined}>
                  {t(entry.title)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
