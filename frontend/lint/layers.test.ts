import { describe, expect, it } from 'vitest';
import { place, refusal } from './layers.js';

const may = (from: string, to: string) => refusal(place(`/x/src/${from}`), place(`/x/src/${to}`));

describe('imports go one way', () => {
  it.each([
    ['app/routes.tsx', 'capability/unit/list'],
    ['capability/unit/list.tsx', 'ui/Page'],
    ['capability/unit/list.tsx', 'capability/unit/queries'],
    ['capability/unit/list.tsx', 'session/account'],
    ['ui/ProblemBanner.tsx', 'api/problem'],
    ['main.tsx', 'app/routes'],
  ])('%s may import %s', (from, to) => expect(may(from, to)).toBeNull());

  it.each([
    ['ui/Page.tsx', 'capability/unit/labels'],
    ['api/client.ts', 'ui/Page'],
    ['session/sign-in.tsx', 'app/shell'],
    ['capability/unit/list.tsx', 'app/shell'],
  ])('%s may not import %s: upward', (from, to) => expect(may(from, to)).toBe('upward'));

  it('a capability may not import another', () => {
    expect(may('capability/unit/list.tsx', 'capability/post/queries')).toBe('sideways');
  });

  it('the URL builders may be imported from everywhere', () => {
    expect(may('capability/unit/list.tsx', 'app/paths')).toBeNull();
    expect(may('ui/Page.tsx', 'app/paths.ts')).toBeNull();
  });
});
