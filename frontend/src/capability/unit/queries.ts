/** Reading and changing units. Query keys begin with the plural noun; creates take the form's key, changes the version. */
import { queryOptions } from '@tanstack/react-query';
import { paths } from '../../app/paths';
import { api, data, ifMatch, once } from '../../api/client';
import type { components } from '../../api/schema.gen';

export type Unit = components['schemas']['UnitView'];
export type UnitRow = components['schemas']['UnitRow'];
export type Structure = components['schemas']['UnitStructure'];
export type UnitForm = components['schemas']['UnitForm'];

const PAGE = 200;

/** All units that one may see, in the order of the tree; a county has some hundreds. */
async function allUnits(): Promise<UnitRow[]> {
  const rows: UnitRow[] = [];
  let after: string | undefined;
  do {
    const page = await data(api.GET('/units', { params: { query: { limit: PAGE, after } } }));
    rows.push(...page.items);
    after = page.next ?? undefined;
  } while (after);
  return rows;
}

export const unitsQuery = () => queryOptions({ queryKey: ['units'], queryFn: allUnits });

export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ['units', id],
    queryFn: () => data(api.GET('/units/{id}', { params: { path: { id } } })),
  });

/** The leading team: for those with an office over the unit. */
export const structureQuery = (id: string) =>
  queryOptions({
    queryKey: ['units', id, 'structure'],
    queryFn: () => data(api.GET('/units/{id}/structure', { params: { path: { id } } })),
    retry: false,
  });

export const createUnit = (body: UnitForm, key: string) => data(api.POST('/units', { body, headers: once(key) }));

export const editUnit = (unit: Unit, body: UnitForm) =>
  data(api.PATCH('/units/{id}', { params: { path: { id: unit.id } }, body, headers: ifMatch(unit) }));

export const actOnUnit = (unit: Unit, action: string, body: { reason?: string }) =>
  data(
    api.POST('/units/{id}/actions/{action}', {
      params: { path: { id: unit.id, action: action as 'close' } },
      body,
      headers: ifMatch(unit),
    }),
  );

/** For the search box and the unit pickers of other screens. */
export async function findUnits(text: string) {
  const { items } = await data(api.GET('/units', { params: { query: { q: text, limit: 20 } } }));
  return items.map((unit) => ({ id: unit.id, title: unit.name, hint: unit.code, to: paths.unit(unit.id) }));
}
