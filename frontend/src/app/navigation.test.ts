import { describe, expect, it } from 'vitest';
import { ENTRIES, navigation } from './navigation';
import { built, screens } from './routes';
import { searchedBy } from './searched';

const all = new Set(ENTRIES.map((e) => e.id));
const groups = (...roles: string[]) => navigation(roles, all).map((g) => g.group);

describe('the navigation', () => {
  it('shows a group only to those who have something in it', () => {
    expect(groups()).toEqual(['work']);
    expect(groups('petition_officer')).toEqual(['work', 'selection', 'supervision']);
    expect(groups('org_staff')).toContain('selection');
    expect(groups('org_staff')).toContain('statistics');
  });

  it('SOD-9: an administrator finds the system and no business', () => {
    expect(groups('sys_admin')).toEqual(['work', 'system']);
    expect(groups('audit_admin')).toEqual(['work', 'system']);
    const ids = navigation(['audit_admin'], all).flatMap((g) => g.entries.map((e) => e.id));
    expect(ids).toContain('journal');
    expect(navigation(['sys_admin'], all).flatMap((g) => g.entries.map((e) => e.id))).not.toContain('journal');
  });

  it('leads nowhere that does not exist yet', () => {
    expect(navigation(['org_staff'], new Set(['units'])).flatMap((g) => g.entries.map((e) => e.id))).toEqual(['units']);
    for (const id of built) expect(all, id).toContain(id);
    for (const screen of screens.filter((s) => s.nav)) {
      expect(ENTRIES.find((e) => e.id === screen.nav)?.path).toBe(screen.path);
    }
  });

  it('is searched as far as it goes', () => {
    const searched = (...roles: string[]) => searchedBy(navigation(roles, all));
    expect(searched('petition_officer')).toEqual(['notices', 'petitions']);
    expect(searched('audit_lead')).toEqual(['audits']);
    expect(searched('audit_admin')).toEqual([]);
  });

  it('gives each letter to one entry', () => {
    const keys = ENTRIES.flatMap((e) => e.key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).not.toContain('g');
  });
});
