/** Puts the server's field errors beside the fields of a form. */
import { fieldErrors } from '../api/problem';
import type { FieldError, NamePath, Problem } from '../api/problem';

export interface Placed {
  fields: { name: NamePath; errors: FieldError[] }[];
  /** Errors of fields that this form does not show; the banner lists them. */
  strays: FieldError[];
}

const same = (a: NamePath, b: NamePath) => a.length === b.length && a.every((part, i) => String(part) === String(b[i]));

/** Each error goes to its field, or to the nearest field that contains it (a table, a picker of several). */
export function placeErrors(problem: Problem, registered: NamePath[]): Placed {
  const fields: Placed['fields'] = [];
  const strays: FieldError[] = [];
  for (const { name, errors } of fieldErrors(problem)) {
    let length = name.length;
    while (length > 0 && !registered.some((r) => same(r, name.slice(0, length)))) length -= 1;
    const target = registered.find((r) => same(r, name.slice(0, length)));
    if (!target) {
      strays.push(...errors);
      continue;
    }
    const seen = fields.find((f) => same(f.name, target));
    if (seen) seen.errors.push(...errors);
    else fields.push({ name: target, errors: [...errors] });
  }
  return { fields, strays };
}
