import { describe, expect, it } from 'vitest';
import { asProblem, bodyErrors, fieldErrors, namePath, Problem, problemOf, unreachable } from './problem';

const invalid = (errors: { pointer: string; code: string }[]) =>
  new Problem({ type: '/problems/invalid', title: 'x', status: 422, errors });

describe('pointers', () => {
  it.each([
    ['/name', ['name']],
    ['/posts/0/name', ['posts', 0, 'name']],
    ['/a~1b/c~0d', ['a/b', 'c~d']],
    ['', []],
  ])('%s is the field %j', (pointer, name) => expect(namePath(pointer)).toEqual(name));

  it('errors of one field stay together, those of the whole body stay apart', () => {
    const problem = invalid([
      { pointer: '/code', code: 'taken' },
      { pointer: '', code: 'query' },
      { pointer: '/code', code: 'code_shape' },
    ]);
    expect(fieldErrors(problem)).toEqual([{ name: ['code'], errors: [expect.anything(), expect.anything()] }]);
    expect(bodyErrors(problem).map((e) => e.code)).toEqual(['query']);
  });
});

describe('problems', () => {
  it('are known by the last part of their type', () => {
    expect(invalid([]).slug).toBe('invalid');
    expect(invalid([]).is('invalid')).toBe(true);
  });

  it.each([
    [413, 'too-large'],
    [502, 'unavailable'],
    [404, 'not-found'],
    [418, 'unknown'],
  ])('an answer %i that a proxy made is %s', (status, slug) => {
    expect(problemOf(new Response('<html>', { status }), '<html>').slug).toBe(slug);
  });

  it('only what the server may not have seen is worth repeating', () => {
    expect(unreachable().transient).toBe(true);
    expect(problemOf(new Response(null, { status: 503 }), undefined).transient).toBe(true);
    expect(invalid([]).transient).toBe(false);
    expect(new Problem({ type: '/problems/stale', title: '', status: 412 }).transient).toBe(false);
  });

  it('anything thrown becomes one', () => {
    expect(asProblem(new TypeError('Failed to fetch')).slug).toBe('unavailable');
    expect(asProblem(new Error('bug')).slug).toBe('unknown');
  });
});
