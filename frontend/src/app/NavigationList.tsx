import { NavLink } from 'react-router';
import { useT } from '../i18n';
import type { NavigationGroup } from './navigation';

export function NavigationList({ groups }: { groups: NavigationGroup[] }) {
  const t = useT();
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
                <NavLink to={entry.path} end={entry.path === '/'}>
                  {t(entry.title)}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
