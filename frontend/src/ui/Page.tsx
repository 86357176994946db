/** A page: what this is, where it stands, what is next and by when, and one primary button. */
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useT } from '../i18n';
import { Due } from './DateText';
import './page.css';

export interface Crumb {
  title: ReactNode;
  to?: string;
}

interface Props {
  /** What this is; also the title of the browser tab. */
  title: string;
  /** Beside the title, small: a number, a unit. */
  subtitle?: ReactNode;
  crumbs?: Crumb[];
  /** Where it stands: a StateBadge. */
  state?: ReactNode;
  /** What is next. */
  next?: ReactNode;
  /** What is due, where that is not what is next. */
  dueFor?: ReactNode;
  /** By when, with the working days left. */
  due?: string | null;
  dueLeft?: number | null;
  /** The one primary button; on detail pages the ActionBar takes this part. */
  primary?: ReactNode;
  /** Quiet buttons beside it (print, export). */
  extra?: ReactNode;
  /** Below the head, across the whole width: a Stepper, TabLinks. */
  head?: ReactNode;
  /** The column on the right: ActionBar and ChecksPanel. */
  side?: ReactNode;
  children?: ReactNode;
}

export function Page(props: Props) {
  const { title, subtitle, crumbs, state, next, dueFor, due, dueLeft, primary, extra, head, side, children } = props;
  const t = useT();
  const app = t('app.name');
  useEffect(() => {
    document.title = `${title} · ${app}`;
  }, [title, app]);

  return (
    <div className="hz-page">
      <header className="hz-page-head">
        {crumbs && crumbs.length > 0 && (
          <nav className="hz-crumbs" aria-label={t('common.back')}>
            {crumbs.map((crumb, i) => (
              <span key={i}>{crumb.to ? <Link to={crumb.to}>{crumb.title}</Link> : crumb.title}</span>
            ))}
          </nav>
        )}
        <div className="hz-page-line">
          <h1>
            {title}
            {subtitle && <span className="hz-page-subtitle">{subtitle}</span>}
          </h1>
          {(state || next || due) && (
            <p className="hz-page-stand">
              {state}
              {next && (
                <span>
                  {t('common.next')}
                  {t('common.colon')}
                  {next}
                </span>
              )}
              {due && dueFor && <span>{dueFor}</span>}
              {due && <Due date={due} left={dueLeft} />}
            </p>
          )}
          {(extra || primary) && (
            <div className="hz-page-buttons hz-no-print">
              {extra}
              {primary}
            </div>
          )}
        </div>
        {head}
      </header>
      {side ? (
        <div className="hz-columns">
          <div className="hz-stack">{children}</div>
          <aside className="hz-stack">{side}</aside>
        </div>
      ) : (
        <div className="hz-stack">{children}</div>
      )}
    </div>
  );
}

interface SectionProps {
  title?: ReactNode;
  extra?: ReactNode;
  /** Tables stand at the edge of the card. */
  flush?: boolean;
  id?: string;
  children: ReactNode;
}

/** A card with a heading. */
export function Section({ title, extra, flush, id, children }: SectionProps) {
  return (
    <section className="hz-card hz-section" id={id}>
      {(title || extra) && (
        <div className="hz-section-head">
          {title && <h2>{title}</h2>}
          {extra && <div className="hz-row hz-no-print">{extra}</div>}
        </div>
      )}
      <div className={flush ? undefined : 'hz-section-body'}>{children}</div>
    </section>
  );
}
