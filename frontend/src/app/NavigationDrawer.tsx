import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '../i18n';
import { LanguageSwitch } from '../session/LanguageSwitch';

interface Props {
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** The navigation on a phone. */
export default function NavigationDrawer({ open, onClose, children }: Props) {
  const t = useT();
  return (
    <Drawer
      open={open}
      onClose={onClose}
      placement="left"
      size={264}
      title={t('app.name')}
      extra={<LanguageSwitch />}
      styles={{ body: { padding: 12 } }}
    >
      {children}
    </Drawer>
  );
}
