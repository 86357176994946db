/** The parts of a large page, each with its own address. */
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import './page.css';

export interface Tab {
  to: string;
  title: ReactNode;
}

export function TabLinks({ tabs, label }: { tabs: Tab[]; label: string }) {
  return (
    <nav className="hz-tabs hz-no-print" aria-label={label}>
      {tabs.map((tab) => (
        <NavLink key={tab.to} to={tab.to} end>
          {tab.title}
        </NavLink>
      ))}
    </nav>
  );
}
