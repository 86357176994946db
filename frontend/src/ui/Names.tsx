/** Names in a row; of a batch the first few, and all of them when asked. */
import { useState } from 'react';
import { useLang, useT } from '../i18n';

const SHOWN = 12;

export function Names({ of }: { of: string[] }) {
  const t = useT();
  const between = useLang() === 'zh' ? '、' : ', ';
  const [whole, setWhole] = useState(false);
  if (whole || of.length <= SHOWN) return of.join(between);
  return (
    <>
      {of.slice(0, SHOWN).join(between)}{' '}
      <button type="button" className="hz-link-button" onClick={() => setWhole(true)}>
        {t('list.allOf', { n: of.length })}
      </button>
    </>
  );
}
