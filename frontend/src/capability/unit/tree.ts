/** The flat list of the server as a tree. */
import type { UnitRow } from './queries';

export interface UnitNode extends UnitRow {
  children?: UnitNode[];
}

/** Units under their parents. One whose parent is not among them (out of scope) stands at the top. */
export function unitTree(rows: readonly UnitRow[]): UnitNode[] {
  const nodes = new Map(rows.map((row) => [row.id, { ...row } as UnitNode]));
  const top: UnitNode[] = [];
  for (const node of nodes.values()) {
    const parent = node.parent_id ? nodes.get(node.parent_id) : undefined;
    if (parent) (parent.children ??= []).push(node);
    else top.push(node);
  }
  return top;
}

/** The units that match, each with the units above it. */
export function matching(rows: readonly UnitRow[], text: string): UnitRow[] {
  const wanted = text.trim().toLowerCase();
  if (!wanted) return [...rows];
  const hits = rows.filter((r) => r.name.toLowerCase().includes(wanted) || r.code.toLowerCase().startsWith(wanted));
  return rows.filter((row) => hits.some((hit) => hit.path.startsWith(row.path)));
}

/** What a unit cannot be placed under: itself and everything below it. */
export function placesFor(rows: readonly UnitRow[], unit?: { path: string }): UnitRow[] {
  return rows.filter((row) => row.state === 'active' && !(unit && row.path.startsWith(unit.path)));
}
