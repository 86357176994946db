/** The first page: my work, and below it the cases by stage for those who have cases. */
import { lazy, Suspense } from 'react';
import { MyWork } from '../capability/task/list';
import { useAccount } from '../session/store';
import { Bones } from '../ui/Skeleton';
import { navigation } from './navigation';
import { built } from './routes';

const WorkBoard = lazy(() => import('./work-board'));

export default function Work() {
  const roles = useAccount().roles.map((held) => held.role);
  const cases = navigation(roles, built).some(({ entries }) => entries.some(({ id }) => id === 'cases'));
  return (
    <MyWork
      below={
        cases && (
          <Suspense fallback={<Bones rows={4} />}>
            <WorkBoard />
          </Suspense>
        )
      }
    />
  );
}
