// A person's way to the API, for what a journey needs before its first screen. What a journey is about goes through screens.
import type { Person } from './actors';
import type { Server } from './server';

/** JSON as it came; a journey that reads a wrong field fails where it uses it. */
export type Json = any;

/** What the server refused, with its problem. */
export class Refused extends Error {
  constructor(
    said: string,
    readonly status: number,
    readonly problem: Json,
  ) {
    super(said);
  }
}

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
  patch = (path: string, version: number, body: object): Promise<Json> => this.send('PATCH', path, body, version);
  act = (path: string, version: number, action: string, body: object = {}): Promise<Json> =>
    this.send('POST', `${path}/actions/${action}`, body, version);

  /** An action on what stands there now. */
  async take(path: string, action: string, body: object = {}): Promise<Json> {
    return this.act(path, (await this.get(path)).version, action, body);
  }

  /** Writes over what stands there now. */
  async write(path: string, body: object, below = ''): Promise<Json> {
    return this.put(path + below, (await this.get(path)).version, body);
  }

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
    const said = text === '' ? undefined : JSON.parse(text);
    if (!answer.ok) throw new Refused(`${method} ${path}: ${answer.status} ${text}`, answer.status, said);
    return said;
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
