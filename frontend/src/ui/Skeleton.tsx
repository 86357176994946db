/** The outline of what is being read; never a spinner. */
import { useT } from '../i18n';
import './page.css';

const Bar = ({ width, height = 14 }: { width: string; height?: number }) => (
  <span className="hz-bone" style={{ width, height }} />
);

export function Bones({ rows = 6 }: { rows?: number }) {
  const t = useT();
  return (
    <div role="status" aria-label={t('common.loading')} className="hz-bones">
      {Array.from({ length: rows }, (_, i) => (
        <Bar key={i} width={['92%', '78%', '85%', '64%'][i % 4] ?? '80%'} />
      ))}
    </div>
  );
}

export function PageSkeleton() {
  return (
    <div className="hz-page">
      <Bar width="160px" height={24} />
      <div className="hz-card hz-card-pad">
        <Bones rows={8} />
      </div>
    </div>
  );
}
