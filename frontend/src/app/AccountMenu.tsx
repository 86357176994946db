import { Button, Dropdown } from 'antd';
import { useNavigate } from 'react-router';
import { useT } from '../i18n';
import { signOut, useAccount } from '../session/store';
import { paths } from './paths';

export function AccountMenu({ onKeys }: { onKeys: () => void }) {
  const t = useT();
  const go = useNavigate();
  const { name } = useAccount();
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'me', label: t('session.account'), onClick: () => void go(paths.me()) },
          { key: 'keys', label: t('nav.keys'), onClick: onKeys },
          { type: 'divider' },
          { key: 'out', label: t('session.signOut'), onClick: () => void signOut() },
        ],
      }}
    >
      <Button type="text" aria-label={t('nav.account', { name })} className="hz-account">
        <span className="hz-account-name">{name}</span> <span aria-hidden="true">▾</span>
      </Button>
    </Dropdown>
  );
}
