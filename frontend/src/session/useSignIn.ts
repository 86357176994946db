/** Signing in, and the word afterwards to somebody who used up a recovery code. */
import { App } from 'antd';
import { useEffect } from 'react';
import { t } from '../i18n';
import { FEW } from './recovery';
import { session, signIn } from './store';
import type { Credentials } from './store';

export function useSignIn(): (credentials: Credentials) => Promise<void> {
  const { notification } = App.useApp();
  // What was said to the one before is not left standing at the door.
  useEffect(() => notification.destroy(), [notification]);
  return async (credentials) => {
    await signIn(credentials);
    const now = session();
    const left = now.status === 'in' ? now.account.recovery_codes_left : null;
    if (!credentials.code || /^\d{6}$/.test(credentials.code) || left == null) return;
    notification[left > FEW ? 'info' : 'warning']({
      title: t('session.recovery.used', { n: left }),
      description: t(left > FEW ? 'session.recovery.usedHint' : 'session.recovery.usedLow'),
      duration: 0,
      // The upper corners hold the menus.
      placement: 'bottomRight',
    });
  };
}
