/** A person at a glance: name, post, the two figures that matter now, and what is open. */
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import './PersonCard.css';

interface Props {
  name: string;
  post?: ReactNode;
  /** Path of the photo; the surname stands in for it. */
  photo?: string | null;
  to?: string;
  /** Two at most. */
  figures?: { name: ReactNode; value: ReactNode }[];
  /** State, open checks. */
  foot?: ReactNode;
}

export function PersonCard({ name, post, photo, to, figures = [], foot }: Props) {
  return (
    <article className="hz-card hz-person">
      <div className="hz-person-head">
        {photo ? (
          <img src={photo} alt="" className="hz-person-photo" />
        ) : (
          <span className="hz-person-photo" aria-hidden="true">
            {name.slice(0, 1)}
          </span>
        )}
        <div>
          <div className="hz-person-name">{to ? <Link to={to}>{name}</Link> : name}</div>
          {post && <div className="hz-muted hz-person-post">{post}</div>}
        </div>
      </div>
      {figures.length > 0 && (
        <dl className="hz-person-figures">
          {figures.map((figure, i) => (
            <div key={i}>
              <dt className="hz-muted hz-small">{figure.name}</dt>
              <dd className="hz-num">{figure.value}</dd>
            </div>
          ))}
        </dl>
      )}
      {foot && <div className="hz-person-foot">{foot}</div>}
    </article>
  );
}

/** Cards side by side. */
export function PersonCards({ children }: { children: ReactNode }) {
  return <div className="hz-persons">{children}</div>;
}
