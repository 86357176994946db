import { Link } from 'react-router';
import { useT } from '../i18n';
import { Empty } from '../ui/Empty';
import { Page } from '../ui/Page';
import { paths } from './paths';

export default function NotFound() {
  const t = useT();
  return (
    <Page title={t('page.notFound')}>
      <div className="hz-card">
        <Empty
          title={t('page.notFound')}
          hint={t('page.notFoundHint')}
          action={<Link to={paths.home()}>{t('page.home')}</Link>}
        />
      </div>
    </Page>
  );
}
