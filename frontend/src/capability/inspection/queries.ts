/** Inspections, their talks, evidence and reports. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, data, ifMatch, once } from '../../api/client';
import { paged } from '../../api/pages';
import type { components } from '../../api/schema.gen';

type Schemas = components['schemas'];
export type Inspection = Schemas['InspectionView'];
export type ReturnVisit = Schemas['ReturnVisitView'];
export type ReturnVisitForm = Schemas['ReturnVisitForm'];
export type InspectionRow = Schemas['InspectionRow'];
export type InspectionForm = Schemas['InspectionForm'];
export type InspectionPlan = Schemas['InspectionPlan'];
export type Feedback = Schemas['InspectionFeedback'];
export type Talk = Schemas['TalkView'];
export type TalkForm = Schemas['TalkForm'];
export type Evidence = Schemas['EvidenceView'];
export type EvidenceForm = Schemas['EvidenceForm'];
export type Report = Schemas['ReportView'];
export type ReportSection = Schemas['InspectionReportSection'];
export type ProblemForm = Schemas['ProblemForm'];
export type FoundProblem = Schemas['InspectionProblemView'];
export type Compared = Schemas['ComparedCandidate'];

const one = (id: string) => ({ params: { path: { id } } });

export const inspectionsQuery = (filters: { state: string }) =>
  infiniteQueryOptions({
    queryKey: ['inspections', filters],
    queryFn: ({ pageParam }) =>
      data(
        api.GET('/inspections', {
          params: {
            query: { state: (filters.state || undefined) as Inspection['state'] | undefined, after: pageParam },
          },
        }),
      ),
    ...paged,
  });

export const inspectionsOfCaseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['inspections', 'case', caseId],
    queryFn: async () =>
      (await data(api.GET('/inspections', { params: { query: { case_id: caseId, limit: 5 } } }))).items,
  });

export const inspectionQuery = (id: string) =>
  queryOptions({ queryKey: ['inspections', id], queryFn: () => data(api.GET('/inspections/{id}', one(id))) });

export const talksQuery = (id: string) =>
  queryOptions({
    queryKey: ['inspections', id, 'talks'],
    queryFn: async () => (await data(api.GET('/inspections/{id}/talks', one(id)))).items,
  });

export const evidenceQuery = (id: string) =>
  queryOptions({
    queryKey: ['inspections', id, 'evidence'],
    queryFn: async () => (await data(api.GET('/inspections/{id}/evidence', one(id)))).items,
  });

export const reportsQuery = (id: string) =>
  queryOptions({
    queryKey: ['inspections', id, 'reports'],
    queryFn: async () => (await data(api.GET('/inspections/{id}/reports', one(id)))).items,
  });

export const comparisonQuery = (id: string) =>
  queryOptions({
    queryKey: ['inspections', id, 'comparison'],
    queryFn: async () => (await data(api.GET('/inspections/{id}/comparison', one(id)))).candidates,
  });

export const createInspection = (body: InspectionForm, key: string) =>
  data(api.POST('/inspections', { body, headers: once(key) }));

export const editInspection = (read: Inspection, body: InspectionPlan) =>
  data(api.PATCH('/inspections/{id}', { ...one(read.id), body, headers: ifMatch(read) }));

export const actOnInspection = (read: Inspection, action: string, body: Record<string, unknown>) =>
  data(
    api.POST('/inspections/{id}/actions/{action}', {
      params: { path: { id: read.id, action: action as 'start' } },
      body,
      headers: ifMatch(read),
    }),
  );

export const putFeedback = (read: Inspection, body: Feedback) =>
  data(api.PUT('/inspections/{id}/feedback', { ...one(read.id), body, headers: ifMatch(read) }));

export const recordReturnVisit = (inspection: string, body: ReturnVisitForm, key: string) =>
  data(api.POST('/inspections/{id}/return-visits', { ...one(inspection), body, headers: once(key) }));

export const createTalk = (inspection: string, body: TalkForm, key: string) =>
  data(api.POST('/inspections/{id}/talks', { ...one(inspection), body, headers: once(key) }));

export const editTalk = (inspection: string, id: string, version: number, body: TalkForm) =>
  data(
    api.PATCH('/inspections/{id}/talks/{talk_id}', {
      params: { path: { id: inspection, talk_id: id } },
      body,
      headers: ifMatch({ version }),
    }),
  );

export const createEvidence = (inspection: string, body: EvidenceForm, key: string) =>
  data(api.POST('/inspections/{id}/evidence', { ...one(inspection), body, headers: once(key) }));

export const recordProblem = (inspection: string, body: ProblemForm, key: string) =>
  data(api.POST('/inspections/{id}/problems', { ...one(inspection), body, headers: once(key) }));

export const reportProblem = (
  inspection: string,
  found: FoundProblem,
  body: { reported_to: string; reported_on: string },
) =>
  data(
    api.POST('/inspections/{id}/problems/{problem_id}/actions/report', {
      params: { path: { id: inspection, problem_id: found.id } },
      body,
      headers: ifMatch(found),
    }),
  );

const report = (inspection: string, read: Report) => ({
  params: { path: { id: inspection, candidate_id: read.candidate_id } },
  headers: ifMatch({ version: read.revision }),
});

export const writeReport = (inspection: string, read: Report, sections: ReportSection[]) =>
  data(api.PUT('/inspections/{id}/reports/{candidate_id}', { ...report(inspection, read), body: { sections } }));

export const signReport = (inspection: string, read: Report) =>
  data(api.POST('/inspections/{id}/reports/{candidate_id}/actions/sign', { ...report(inspection, read), body: {} }));
