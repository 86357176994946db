/** What a field that is searched offers: units and cadres by what was typed. */
import { api, data } from './client';

export async function unitChoices(text: string) {
  const { items } = await data(api.GET('/units', { params: { query: { q: text, state: 'active', limit: 20 } } }));
  return items.map((unit) => ({ value: unit.id, label: unit.name, hint: unit.code }));
}

export async function cadreChoices(text: string) {
  const { items } = await data(api.GET('/cadres', { params: { query: { q: text, limit: 20 } } }));
  return items.map((cadre) => ({ value: cadre.id, label: cadre.name, hint: cadre.unit_name }));
}
