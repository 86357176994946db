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
  cases: () => '/selection-cases',
  caseNew: () => '/selection-cases/new',
  case: (id: string, tab?: string) => `/selection-cases/${id}${tab ? `/${tab}` : ''}`,
  caseEdit: (id: string) => `/selection-cases/${id}/edit`,
  units: () => '/units',
  unitNew: (parent?: string) => `/units/new${q({ parent })}`,
  unit: (id: string) => `/units/${id}`,
  unitEdit: (id: string) => `/units/${id}/edit`,
};
