/** Nothing here yet: says what will appear here and how to make the first one. */
import type { ReactNode } from 'react';
import { useT } from '../i18n';
import './page.css';

interface Props {
  title?: ReactNode;
  hint?: ReactNode;
  action?: ReactNode;
}

export function Empty({ title, hint, action }: Props) {
  const t = useT();
  return (
    <div className="hz-empty">
      <svg width="40" height="32" viewBox="0 0 40 32" aria-hidden="true">
        <path
          d="M3.5 18.5 9 5.5h22l5.5 13v10h-33zM3.5 18.5h10l2 4h9l2-4h10"
          fill="none"
          stroke="#B6BDC6"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
      </svg>
      <p className="hz-empty-title">{title ?? t('list.empty')}</p>
      {hint && <p className="hz-muted">{hint}</p>}
      {action && <div className="hz-empty-action">{action}</div>}
    </div>
  );
}
