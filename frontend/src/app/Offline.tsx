import { useSyncExternalStore } from 'react';
import { useT } from '../i18n';
import { Shape } from '../ui/StateBadge';

function subscribe(tell: () => void) {
  addEventListener('online', tell);
  addEventListener('offline', tell);
  return () => {
    removeEventListener('online', tell);
    removeEventListener('offline', tell);
  };
}

/** Says that the network is gone, and that nothing typed is. */
export function Offline() {
  const t = useT();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  if (online) return null;
  return (
    <div className="hz-note hz-form-gap" role="status">
      <Shape tone="warn" /> {t('page.offline')}
    </div>
  );
}
