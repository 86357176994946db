// A person's way to the API, for what a journey needs before its first screen. What a journey is about goes through screens.
import type { Person } from './actors';
import type { Server } from './server';

/** JSON as it came; a journey that reads a wrong field fails where it uses it. */
type Json = any;

export class Session {
  private token?: string;
  private until = 0;

  /** Without a person: the public. */
  constructor(
    private readonly server: Server,
    private readonly person?: Person,
  ) {}

  get = (path: string): Promise<Json> => this.send('GET', path);
  post = (path: string, body: object): Promise<Json> => this.send('POST', path, body);
  put = (path: string, version: number, body: object): Promise<Json> => this.send('PUT', path, body, version);
  act = (path: string, version: number, action: string, body: object = {}): Promise<Json> =>
    this.send('POST', `${path}/actions/${action}`, body, version);

  private async send(method: string, path: string, body?: object, version?: number): Promise<Json> {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (version !== undefined) headers['if-match'] = `"${version}"`;
    if (this.person) headers.authorization = `Bearer ${await this.fresh(this.person)}`;
    const answer = await fetch(`${this.server.url}/api/v1${path}`, {
      method,
      headers,
      body: body && JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }

  /** An access token lives five minutes; one is taken anew before that. */
  private async fresh({ login, password, authenticator }: Person): Promise<string> {
    if (this.token === undefined || this.server.now() > this.until) {
      const form = { login, password, ...(authenticator && { code: authenticator.code() }) };
      const signed = await new Session(this.server).post('/auth/login', form);
      this.token = signed.access_token as string;
      this.until = this.server.now() + 240_000;
    }
    return this.token;
  }
}
