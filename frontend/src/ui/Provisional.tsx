/** That a last day may still move, because the holidays of a year are not known yet (CAL-01). */
import { aside, useT } from '../i18n';

interface Props {
  on: boolean | null | undefined;
  /** With its reason beside it; where there is no room, the reason is its title. */
  why?: boolean;
}

export function Provisional({ on, why }: Props) {
  const t = useT();
  if (!on) return null;
  const reason = t('date.provisionalWhy');
  return (
    <span className="hz-muted" title={reason}>
      {why ? aside(t('date.provisional'), reason) : t('date.provisional')}
    </span>
  );
}
