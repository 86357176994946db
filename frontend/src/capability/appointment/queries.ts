/** Reading and moving appointments. */
import { queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch } from '../../api/client';
import type { components } from '../../api/schema.gen';

export type Appointment = components['schemas']['AppointmentView'];
export type AppointmentTerms = components['schemas']['AppointmentTerms'];

export const appointmentsQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['appointments', 'case', caseId],
    queryFn: async () =>
      (await data(api.GET('/appointments', { params: { query: { case_id: caseId } } }))).items as Appointment[],
  });

export const appointmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['appointments', id],
    queryFn: () => data(api.GET('/appointments/{id}', { params: { path: { id } } })),
  });

export const editAppointment = (it: Appointment, body: AppointmentTerms) =>
  data(api.PATCH('/appointments/{id}', { params: { path: { id: it.id } }, body, headers: ifMatch(it) }));

export const actOnAppointment = (it: Appointment, action: string, body: Record<string, unknown>) =>
  data(
    api.POST('/appointments/{id}/actions/{action}', {
      params: { path: { id: it.id, action: action as 'issue' } },
      body,
      headers: ifMatch(it),
    }),
  );
