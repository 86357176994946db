/** A server for tests: answers by method and path, and remembers what it was asked. */
import { vi } from 'vitest';
import { setAccessToken } from '../api/token';

export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: unknown;
}

type Answer = { status?: number; body?: unknown };
type Handler = (asked: Asked) => Answer | Promise<Answer>;

/** `serve({ 'GET /units': () => ({ body: { items: [], next: null } }) })` */
export function serve(handlers: Record<string, Handler>) {
  const asked: Asked[] = [];
  setAccessToken('token');
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
    const request = input instanceof Request ? input : new Request(input, init);
    const url = new URL(request.url);
    const path = url.pathname.replace('/api/v1', '');
    const text = await request.clone().text();
    const one: Asked = {
      method: request.method,
      path,
      query: url.searchParams,
      headers: request.headers,
      body: text ? JSON.parse(text) : undefined,
    };
    asked.push(one);
    const handler = handlers[`${request.method} ${path}`];
    const { status = 200, body } = handler ? await handler(one) : problem('not-found', 404);
    return new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' },
    });
  });
  return asked;
}

/** A refusal as the server words it. */
export function problem(slug: string, status: number, more: Record<string, unknown> = {}): Answer {
  return { status, body: { type: `/problems/${slug}`, title: slug, status, ...more } };
}
