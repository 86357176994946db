/** What may be wider than a phone scrolls inside itself, and the keys reach it there. */
import type { ReactNode } from 'react';
import { usePhone } from './media';

interface Props {
  label: string;
  className: string;
  children: ReactNode;
}

export function Sideways({ label, className, children }: Props) {
  const phone = usePhone();
  return (
    <div className={className} {...(phone && { role: 'region', 'aria-label': label, tabIndex: 0 })}>
      {children}
    </div>
  );
}
