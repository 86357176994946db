/** The frame of the pages before the sign-in. */
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../i18n';
import { LanguageSwitch } from './LanguageSwitch';
import './Door.css';

export function Door({ title, children }: { title: string; children: ReactNode }) {
  const t = useT();
  const app = t('app.name');
  useEffect(() => {
    document.title = `${title} · ${app}`;
  }, [title, app]);
  return (
    <main className="hz-door">
      <div className="hz-door-card hz-card">
        <header>
          <img src="/icon.svg" alt="" width="40" height="40" />
          <div>
            <h1>{app}</h1>
            <p className="hz-muted">{t('app.tagline')}</p>
          </div>
        </header>
        {children}
        <footer className="hz-muted hz-small">
          <span>{t('session.intranet')}</span>
          <LanguageSwitch />
        </footer>
      </div>
    </main>
  );
}
