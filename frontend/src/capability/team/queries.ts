/** Inspection teams, their declarations, pledges and changes. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch, once } from '../../api/client';
import { paged } from '../../api/pages';
import type { components } from '../../api/schema.gen';

export type Team = components['schemas']['TeamView'];
export type TeamRow = components['schemas']['TeamRow'];
export type TeamForm = components['schemas']['TeamForm'];
export type TeamMember = components['schemas']['TeamMemberView'];
export type TeamChange = components['schemas']['TeamChangeView'];
export type TeamChangeForm = components['schemas']['TeamChangeForm'];
export type RecusalAnswer = components['schemas']['RecusalAnswer'];

export const teamsQuery = (filters: { state: string }) =>
  infiniteQueryOptions({
    queryKey: ['teams', filters],
    queryFn: ({ pageParam }) =>
      data(
        api.GET('/teams', {
          params: { query: { state: (filters.state || undefined) as Team['state'] | undefined, after: pageParam } },
        }),
      ),
    ...paged,
  });

export const teamQuery = (id: string) =>
  queryOptions({
    queryKey: ['teams', id],
    queryFn: () => data(api.GET('/teams/{id}', { params: { path: { id } } })),
  });

export const teamsOfCaseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['teams', 'case', caseId],
    queryFn: async () => (await data(api.GET('/teams', { params: { query: { case_id: caseId, limit: 20 } } }))).items,
  });

export const inspectorsQuery = () =>
  queryOptions({
    queryKey: ['inspectors'],
    queryFn: async () => (await data(api.GET('/inspectors', { params: { query: {} } }))).items,
  });

export const disciplineQuery = () =>
  queryOptions({
    queryKey: ['discipline-texts'],
    queryFn: async () => (await data(api.GET('/discipline-texts'))).items,
    staleTime: Infinity,
  });

export const createTeam = (body: TeamForm, key: string) => data(api.POST('/teams', { body, headers: once(key) }));

export const editTeam = (read: Team, members: TeamForm['members']) =>
  data(api.PATCH('/teams/{id}', { params: { path: { id: read.id } }, body: { members }, headers: ifMatch(read) }));

export const actOnTeam = (read: Team, action: string, body: Record<string, unknown>) =>
  data(
    api.POST('/teams/{id}/actions/{action}', {
      params: { path: { id: read.id, action: action as 'confirm' } },
      body,
      headers: ifMatch(read),
    }),
  );

export const proposeChange = (read: Team, body: TeamChangeForm, key: string) =>
  data(api.POST('/teams/{id}/changes', { params: { path: { id: read.id } }, body, headers: once(key) }));

export const decideChange = (team: Team, change: TeamChange, action: string, body: Record<string, unknown>) =>
  data(
    api.POST('/teams/{id}/changes/{change_id}/actions/{action}', {
      params: { path: { id: team.id, change_id: change.id, action: action as 'approve' } },
      body,
      headers: ifMatch(change),
    }),
  );
