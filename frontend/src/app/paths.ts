/** Every address of the site. Imports nothing; the only place where a path is spelled. */

const q = (values: Record<string, string | undefined>): string => {
  const text = new URLSearchParams(
    Object.entries(values).filter((e): e is [string, string] => Boolean(e[1])),
  ).toString();
  return text ? `?${text}` : '';
};

export const paths = {
  home: () => '/',
  signIn: (next?: string) => `/sign-in${q({ next: next === '/' ? undefined : next })}`,
  invitation: (login?: string) => `/invitation${q({ login })}`,
  me: () => '/me',
  search: (text?: string) => `/search${q({ q: text })}`,

  // One line a screen, under its capability's plural noun.
  accounts: () => '/accounts',
  accountNew: () => '/accounts/new',
  account: (id: string) => `/accounts/${id}`,
  auditLog: () => '/audit-log',
  approvalForm: (id: string) => `/cadres/${id}/approval-form`,
  cadres: () => '/cadres',
  cadreNew: () => '/cadres/new',
  cadre: (id: string) => `/cadres/${id}`,
  cadreEdit: (id: string) => `/cadres/${id}/edit`,
  cadreChangeNew: (id: string) => `/cadres/${id}/changes/new`,
  cadreChange: (id: string) => `/cadre-changes/${id}`,
  rosterImport: () => '/cadres/import-roster',
  lrmxImport: () => '/cadres/import-lrmx',
  codeTables: () => '/code-tables',
  cases: () => '/selection-cases',
  caseNew: () => '/selection-cases/new',
  case: (id: string, tab?: string) => `/selection-cases/${id}${tab ? `/${tab}` : ''}`,
  caseRecord: (id: string) => `/selection-cases/${id}/process-record`,
  caseEdit: (id: string) => `/selection-cases/${id}/edit`,
  gateOverrides: () => '/gate-overrides',
  posts: (unit?: string) => `/posts${q({ unit })}`,
  postNew: (unit?: string) => `/posts/new${q({ unit })}`,
  post: (id: string) => `/posts/${id}`,
  postEdit: (id: string) => `/posts/${id}/edit`,
  certificates: () => '/inspector-certificates',
  certificateNew: () => '/inspector-certificates/new',
  certificate: (id: string) => `/inspector-certificates/${id}`,
  certificateEdit: (id: string) => `/inspector-certificates/${id}/edit`,
  inspections: () => '/inspections',
  inspectionNew: (caseId?: string) => `/inspections/new${q({ case: caseId })}`,
  inspection: (id: string) => `/inspections/${id}`,
  inspectionEdit: (id: string) => `/inspections/${id}/edit`,
  inspectionTalks: (id: string) => `/inspections/${id}/talks`,
  inspectionEvidence: (id: string) => `/inspections/${id}/evidence`,
  inspectionReports: (id: string) => `/inspections/${id}/reports`,
  inspectionCompare: (id: string) => `/inspections/${id}/comparison`,
  teams: () => '/teams',
  teamNew: (caseId?: string) => `/teams/new${q({ case: caseId })}`,
  team: (id: string) => `/teams/${id}`,
  teamEdit: (id: string) => `/teams/${id}/edit`,
  units: () => '/units',
  unitNew: (parent?: string) => `/units/new${q({ parent })}`,
  unit: (id: string) => `/units/${id}`,
  unitEdit: (id: string) => `/units/${id}/edit`,
};
