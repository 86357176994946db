/** What the server says when it refuses (RFC 9457), and where in a form it belongs. */
import type { components } from './schema.gen';

type Sent = components['schemas']['Problem'];

export type Broken = components['schemas']['Broken'];

export interface FieldError {
  /** JSON pointer (RFC 6901), e.g. `/posts/0/name`. */
  pointer: string;
  /** A code that the screens have words for. */
  code: string;
  /** Figures for the words. */
  params?: Record<string, unknown> | null;
}

export type ProblemBody = Pick<Sent, 'type' | 'status'> & Partial<Omit<Sent, 'errors'>> & { errors?: FieldError[] };

/** A refused or failed request. Everything that the API layer throws is one. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  /** The last part of `type`, e.g. `rule-broken`. */
  readonly slug: string;
  readonly body: ProblemBody;

  constructor(body: ProblemBody) {
    super(body.title ?? body.type);
    this.body = body;
    this.status = body.status;
    this.slug = body.type.split('/').at(-1) ?? 'unknown';
  }

  is(slug: string): boolean {
    return this.slug === slug;
  }

  /** Worth sending again as it is: the server may not have seen it, or was not ready. */
  get transient(): boolean {
    return this.status === 0 || this.status >= 500 || this.status === 429;
  }
}

/** The network failed, or what came back was no answer of ours. */
export function unreachable(cause?: unknown): Problem {
  const problem = new Problem({ type: '/problems/unavailable', status: 0 });
  problem.cause = cause;
  return problem;
}

/** Anything thrown, as a problem. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof TypeError || (error instanceof DOMException && error.name !== 'AbortError')) {
    return unreachable(error);
  }
  const problem = new Problem({ type: '/problems/unknown', status: -1 });
  problem.cause = error;
  return problem;
}

/** Reads the problem out of a refused answer, whatever a proxy in between made of it. */
export function problemOf(response: Response, body: unknown): Problem {
  if (typeof body === 'object' && body !== null && 'type' in body && 'status' in body) {
    return new Problem(body as ProblemBody);
  }
  const slugs: Record<number, string> = { 401: 'unauthenticated', 403: 'not-permitted', 404: 'not-found' };
  const bySize = response.status === 413 ? 'too-large' : response.status >= 500 ? 'unavailable' : 'unknown';
  return new Problem({ type: `/problems/${slugs[response.status] ?? bySize}`, status: response.status });
}

/** Where a field stands in a form: antd's name path. */
export type NamePath = (string | number)[];

/** `/posts/0/name` → `['posts', 0, 'name']` */
export function namePath(pointer: string): NamePath {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The errors of each field, in antd's terms; errors of the whole body (pointer `''`) are not among them. */
export function fieldErrors(problem: Problem): { name: NamePath; errors: FieldError[] }[] {
  const byPointer = new Map<string, FieldError[]>();
  for (const error of problem.body.errors ?? []) {
    if (error.pointer === '' || error.pointer === '/') continue;
    byPointer.set(error.pointer, [...(byPointer.get(error.pointer) ?? []), error]);
  }
  return [...byPointer].map(([pointer, errors]) => ({ name: namePath(pointer), errors }));
}

/** What belongs to no field: shown in the banner. */
export function bodyErrors(problem: Problem): FieldError[] {
  return (problem.body.errors ?? []).filter((e) => e.pointer === '' || e.pointer === '/');
}
