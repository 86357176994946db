import { beforeEach, describe, expect, it } from 'vitest';
import { problem, serve } from '../testing/server';
import { api, data, ifMatch, newKey, once, submissionKeys } from './client';
import { Problem } from './problem';
import { onExpired, onRenewed } from './refresh';
import { accessToken, setAccessToken } from './token';

const session = (token: string) => ({ access_token: token, expires_at: '2026-11-21T00:00:00Z', account: { id: 'a' } });
const units = { items: [], next: null };

beforeEach(() => {
  onExpired(() => Promise.resolve(false));
  onRenewed(() => undefined);
});

/** A server that accepts one token only. */
function guarded(good: string, refresh: () => { status?: number; body?: unknown }) {
  return serve({
    'GET /units': ({ headers }) =>
      headers.get('Authorization') === `Bearer ${good}` ? { body: units } : problem('unauthenticated', 401),
    'POST /auth/refresh': refresh,
  });
}

describe('the session', () => {
  it('is renewed silently and the request goes once more', async () => {
    const asked = guarded('new', () => ({ body: session('new') }));
    await expect(data(api.GET('/units'))).resolves.toEqual(units);
    expect(asked.map((a) => a.path)).toEqual(['/units', '/auth/refresh', '/units']);
    expect(asked[1]?.headers.get('X-Requested-With')).toBe('hezhen');
    expect(accessToken()).toBe('new');
  });

  it('is renewed once for requests that fail together', async () => {
    const asked = guarded('new', () => ({ body: session('new') }));
    await Promise.all([data(api.GET('/units')), data(api.GET('/units')), data(api.GET('/units'))]);
    expect(asked.filter((a) => a.path === '/auth/refresh')).toHaveLength(1);
  });

  it('that has ended asks the person, and the waiting request goes on by itself', async () => {
    guarded('again', () => problem('unauthenticated', 401));
    onExpired(() => {
      setAccessToken('again');
      return Promise.resolve(true);
    });
    await expect(data(api.GET('/units'))).resolves.toEqual(units);
  });

  it('that has ended, and a person who leaves, is a problem', async () => {
    guarded('never', () => problem('unauthenticated', 401));
    await expect(data(api.GET('/units'))).rejects.toMatchObject({ slug: 'unauthenticated' });
  });

  it('does not count as ended when the network fails', async () => {
    guarded('never', () => problem('unavailable', 503));
    await expect(data(api.GET('/units'))).rejects.toMatchObject({ slug: 'unavailable' });
  });

  it('a wrong password is an answer, not an expired session', async () => {
    const asked = serve({ 'POST /auth/login': () => problem('bad-credentials', 401) });
    const call = data(api.POST('/auth/login', { body: { login: 'a', password: 'b' } }));
    await expect(call).rejects.toBeInstanceOf(Problem);
    expect(asked).toHaveLength(1);
  });
});

describe('headers', () => {
  it('If-Match carries the version that was read', () => {
    expect(ifMatch({ version: 7 })).toEqual({ 'If-Match': '"7"' });
  });

  it('a create carries its key, the same for the same content until it is saved', () => {
    const keys = submissionKeys();
    const first = keys.for({ name: 'a' });
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(keys.for({ name: 'a' })).toBe(first);
    expect(keys.for({ name: 'b' })).not.toBe(first);
    const last = keys.for({ name: 'b' });
    keys.saved();
    expect(keys.for({ name: 'b' })).not.toBe(last);
    expect(once(first)).toEqual({ 'Idempotency-Key': first });
    expect(newKey()).not.toBe(newKey());
  });
});
