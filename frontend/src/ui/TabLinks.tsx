/** The parts of a large page, each with its own address. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { NavLink, useLocation } from 'react-router';
import './page.css';

export interface Tab {
  to: string;
  title: ReactNode;
}

export function TabLinks({ tabs, label }: { tabs: Tab[]; label: string }) {
  const row = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // Where they do not fit, the open one is in sight.
  useEffect(() => {
    const open = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (!row.current || !open) return;
    row.current.scrollLeft = open.offsetLeft - (row.current.clientWidth - open.offsetWidth) / 2;
  }, [pathname]);
  return (
    <nav ref={row} className="hz-tabs hz-no-print" aria-label={label}>
      {tabs.map((tab) => (
        <NavLink key={tab.to} to={tab.to} end>
          {tab.title}
        </NavLink>
      ))}
    </nav>
  );
}
