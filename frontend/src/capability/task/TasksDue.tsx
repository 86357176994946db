/** The bell of the top bar: how many tasks are due or overdue. */
import { BellOutlined } from '@ant-design/icons';
import { Badge } from 'antd';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useT } from '../../i18n';
import { useDueCount } from './queries';

export function TasksDue() {
  const t = useT();
  const n = useDueCount();
  return (
    <Link to={paths.home()} className="hz-due-count" aria-label={t('nav.due', { n })}>
      <Badge count={n} size="small" overflowCount={99}>
        <BellOutlined className="hz-bell" />
      </Badge>
    </Link>
  );
}
