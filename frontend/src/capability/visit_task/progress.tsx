/** How far somebody is: a bar and the figures, which stand alone where no colour is seen. */
import { useWords } from '../../i18n';
import { visitWords } from './labels';

interface Props {
  done: number;
  quota: number;
  label: string;
}

export function Bar({ done, quota, label }: Props) {
  const w = useWords(visitWords);
  return (
    <span className="hz-row" style={{ flexWrap: 'nowrap' }}>
      <progress
        value={Math.min(done, quota)}
        max={Math.max(quota, 1)}
        aria-label={label}
        style={{ width: 96, accentColor: 'var(--hz-ink)' }}
      />
      <span className="hz-num">{w('done', { done, quota })}</span>
    </span>
  );
}
