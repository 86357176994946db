/** My work: what is due, what waits for my approval, what I follow. Fills as capabilities give tasks. */
import { useT } from '../../i18n';
import { useAccount } from '../../session/store';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';

export default function MyWork() {
  const t = useT();
  const { name } = useAccount();
  return (
    <Page title={t('work.title')} subtitle={t('session.welcome', { name })}>
      <div className="hz-card">
        <Empty title={t('work.empty')} hint={t('work.emptyHint')} />
      </div>
    </Page>
  );
}
