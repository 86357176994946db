/** The frame of the signed-in part: navigation on the left (a drawer on a phone), search, tasks due, language, account. */
import { MenuOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useRef, useState } from 'react';
import { Link, Outlet, ScrollRestoration, useLocation, useNavigate, useNavigation } from 'react-router';
import { TasksDue } from '../capability/task/TasksDue';
import { useT } from '../i18n';
import { LanguageSwitch } from '../session/LanguageSwitch';
import { RequireSession } from '../session/RequireSession';
import { useSession } from '../session/store';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { useKeys } from '../ui/keyboard';
import { usePhone } from '../ui/media';
import { AccountMenu } from './AccountMenu';
import { navigation } from './navigation';
import { NavigationList } from './NavigationList';
import { Offline } from './Offline';
import { paths } from './paths';
import { built } from './routes';
import { SearchBox } from './SearchBox';
import { searchedBy } from './searched';
import type { InputRef } from 'antd';
import './shell.css';

const KeysHelp = lazy(() => import('./KeysHelp'));
const NavigationDrawer = lazy(() => import('./NavigationDrawer'));

export function Shell() {
  return (
    <RequireSession>
      <Frame />
    </RequireSession>
  );
}

function Frame() {
  const t = useT();
  const phone = usePhone();
  const now = useSession();
  const go = useNavigate();
  const moving = useNavigation().state === 'loading';
  const { pathname } = useLocation();
  const search = useRef<InputRef>(null);
  const [menuAt, setMenuAt] = useState<string | null>(null);
  const [help, setHelp] = useState(false);

  const limited = now.status === 'in' && now.account.second_factor === 'required';
  const roles = now.status === 'in' && !limited ? now.account.roles.map((r) => r.role) : [];
  const groups = limited ? [] : navigation(roles, built);
  const among = searchedBy(groups);
  const entries = groups.flatMap((g) => g.entries);

  useKeys({
    go: Object.fromEntries(entries.flatMap((e) => (e.key ? [[e.key, () => void go(e.path)]] : []))),
    onSearch: () => search.current?.focus(),
    onHelp: () => setHelp(true),
  });

  const list = <NavigationList groups={groups} />;
  return (
    <div className="hz-shell">
      <a className="hz-skip" href="#main">
        {t('app.skip')}
      </a>
      {moving && <div className="hz-moving" role="progressbar" aria-label={t('common.loading')} />}
      <header className="hz-shell-top">
        {phone && (
          <Button
            type="text"
            icon={<MenuOutlined />}
            aria-label={t('nav.menu')}
            // The drawer belongs to the page it was opened on: going elsewhere closes it.
            onClick={() => setMenuAt(pathname)}
          />
        )}
        <Link to={paths.home()} className="hz-brand" aria-label={t('app.name')}>
          <img src="/icon.svg" alt="" width="26" height="26" />
          <span>{t('app.name')}</span>
        </Link>
        {among.length > 0 && <SearchBox ref={search} among={among} />}
        <div className="hz-shell-tools">
          {!limited && <TasksDue />}
          <span className="hz-wide-only">
            <LanguageSwitch />
          </span>
          <AccountMenu onKeys={() => setHelp(true)} />
        </div>
      </header>
      {phone ? (
        <Suspense>
          <NavigationDrawer open={menuAt === pathname} onClose={() => setMenuAt(null)}>
            {list}
          </NavigationDrawer>
        </Suspense>
      ) : (
        <div className="hz-shell-side">{list}</div>
      )}
      <main id="main" className="hz-shell-main" tabIndex={-1}>
        <div className="hz-shell-body">
          <Offline />
          <ErrorBoundary key={pathname}>
            <Outlet />
          </ErrorBoundary>
        </div>
      </main>
      {help && (
        <Suspense>
          <KeysHelp onClose={() => setHelp(false)} entries={entries} />
        </Suspense>
      )}
      {/* A page opened by its address has no history of its own: it is known by its path. */}
      <ScrollRestoration getKey={({ key, pathname: path }) => (key === 'default' ? path : key)} />
    </div>
  );
}
