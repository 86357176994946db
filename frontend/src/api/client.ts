/** The one way to the server: typed by the API document, signed in, and every refusal thrown as a `Problem`. */
import createClient from 'openapi-fetch';
import { Problem, problemOf, unreachable } from './problem';
import { recover } from './refresh';
import type { paths } from './schema.gen';
import { accessToken } from './token';

export const BASE = '/api/v1';

/** Paths before or without a sign-in: a 401 there is an answer, not an expired session. */
const OPEN = /\/api\/v1\/(auth\/(login|refresh|logout|invitation)$|public\/)/;

function signed(request: Request): Request {
  const token = accessToken();
  if (token) request.headers.set('Authorization', `Bearer ${token}`);
  return request;
}

/** Sends; after a 401 renews the session and sends once more. */
export async function send(request: Request): Promise<Response> {
  const open = OPEN.test(new URL(request.url).pathname);
  const again = request.clone();
  try {
    if (!open && !accessToken() && !(await recover())) return await fetch(signed(request));
    const response = await fetch(signed(request));
    if (response.status !== 401 || open) return response;
    return (await recover()) ? await fetch(signed(again)) : response;
  } catch (cause) {
    if (cause instanceof Problem || (cause instanceof DOMException && cause.name === 'AbortError')) throw cause;
    throw unreachable(cause);
  }
}

export const api = createClient<paths>({
  baseUrl: `${location.origin}${BASE}`,
  fetch: send,
  credentials: 'same-origin',
});

interface Result<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of an answer, or the problem thrown: `await data(api.GET('/units'))`. */
export async function data<T>(call: Promise<Result<T>>): Promise<T> {
  const { data: body, error, response } = await call;
  if (!response.ok) throw problemOf(response, error);
  return body as T;
}

/** For PATCH, PUT, DELETE and actions: `headers: ifMatch(unit)`. */
export function ifMatch(read: { version: number }): { 'If-Match': string } {
  return { 'If-Match': `"${read.version}"` };
}

/** For creates: `headers: once(key)`, with the key that the form hands to `onSubmit`. */
export function once(key: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}

/** A random key. `crypto.randomUUID` exists on https and localhost only, and the intranet may have neither. */
export function newKey(): string {
  const b = crypto.getRandomValues(new Uint8Array(16));
  b[6] = ((b[6] ?? 0) & 0x0f) | 0x40;
  b[8] = ((b[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(b, (n) => n.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The key of one submission: the same for the same content until it is saved, so a second click changes nothing. */
export function submissionKeys(): { for: (content: unknown) => string; saved: () => void } {
  let content: string | null = null;
  let key = '';
  return {
    for(next) {
      const text = JSON.stringify(next);
      if (text !== content) {
        content = text;
        key = newKey();
      }
      return key;
    },
    saved() {
      content = null;
    },
  };
}

/** Brings a file (dossier, LRMX, xlsx) with the session's token and hands it to the browser. */
export async function download(path: string, name?: string): Promise<void> {
  const response = await send(new Request(`${location.origin}${BASE}${path}`, { credentials: 'same-origin' }));
  if (!response.ok) throw problemOf(response, await response.json().catch(() => undefined));
  const said = /filename\*=UTF-8''([^;]+)/i.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  saveAs(await response.blob(), name ?? (said ? decodeURIComponent(said) : (path.split('/').at(-1) ?? '')));
}

/** Hands the browser a file to keep. */
export function saveAs(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Sends a file as it is (the server reads raw bytes) and reads the JSON answer. */
export async function upload<T>(path: string, file: Blob, headers: Record<string, string> = {}): Promise<T> {
  const request = new Request(`${location.origin}${BASE}${path}`, {
    method: 'POST',
    body: file,
    credentials: 'same-origin',
    headers: { 'Content-Type': file.type || 'application/octet-stream', ...headers },
  });
  const response = await send(request);
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw problemOf(response, body);
  return body as T;
}
