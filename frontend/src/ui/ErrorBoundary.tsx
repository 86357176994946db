/** A page that fails says so in words and keeps the rest of the screen usable. */
import { Button } from 'antd';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { t } from '../i18n';
import { Empty } from './Empty';

interface Props {
  children: ReactNode;
}

export function Failed({ detail }: { detail?: string }) {
  return (
    <div className="hz-page">
      <div className="hz-card">
        <Empty
          title={t('page.failed')}
          hint={
            <>
              {t('page.failedHint')}
              {detail && <code className="hz-small">{` ${detail}`}</code>}
            </>
          }
          action={<Button onClick={() => location.reload()}>{t('common.reload')}</Button>}
        />
      </div>
    </div>
  );
}

export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    return this.state.error ? <Failed detail={this.state.error.message} /> : this.props.children;
  }
}
