/** Reading and writing the motion of a case. */
import { queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch, once } from '../../api/client';
import type { components } from '../../api/schema.gen';

export type Motion = components['schemas']['MotionView'];
export type MotionForm = components['schemas']['MotionForm'];

/** The motion, or `null` while there is none. */
export const motionQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['motions', { case_id: caseId }],
    queryFn: async () => {
      const { items } = await data(api.GET('/motions', { params: { query: { case_id: caseId } } }));
      return items[0] ?? null;
    },
  });

export const createMotion = (body: MotionForm, key: string) => data(api.POST('/motions', { body, headers: once(key) }));

export const editMotion = (motion: Motion, body: MotionForm) =>
  data(api.PATCH('/motions/{id}', { params: { path: { id: motion.id } }, body, headers: ifMatch(motion) }));
