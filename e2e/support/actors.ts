// The people of a journey. They are made as the product makes them: administrators from the command line, everybody else by
// an invitation of the system administrator and an office from the security administrator; then they sign in on the page.
import { expect, type Page } from '@playwright/test';
import type { components } from '../../frontend/src/api/schema.gen';
import { Session } from './session';
import type { Server } from './server';
import { Authenticator } from './totp';

export type Role = components['schemas']['Role'];

const PASSWORD = 'Correct-Horse-9';

export interface Person {
  /** The account. */
  id?: string;
  name?: string;
  login: string;
  password: string;
  authenticator?: Pick<Authenticator, 'code'>;
}

type Kind = 'sys' | 'sec' | 'audit';

export class Actors {
  private readonly administrators = new Map<Kind, Promise<{ person: Person; session: Session }>>();
  private made = 0;

  constructor(private readonly server: Server) {}

  /** Somebody new who holds these offices, over the whole county or below one unit. */
  async holding(
    roles: Role[],
    { scope = '/', name = roles.join(' '), cadre = null as string | null } = {},
  ): Promise<Person> {
    const [{ session: sys }, { session: sec }] = [await this.first('sys'), await this.first('sec')];
    const login = `person${++this.made}`;
    const account = await sys.post('/accounts', { login, name, cadre_id: cadre });
    await sec.put(`/accounts/${account.id}/roles`, account.version, { roles: roles.map((role) => ({ role, scope })) });
    return { ...(await this.accept(login, account.invitation)), id: account.id, name };
  }

  /** An administrator with the one-time token of the command line, who has not been here yet. */
  async invitation(kind: Kind, login: string): Promise<{ login: string; token: string }> {
    const said = await this.server.run('user', 'first-admin', '--kind', kind, login);
    const token = /one-time token (\S+?),/.exec(said)?.[1];
    if (!token) throw new Error(`no token in: ${said}`);
    return { login, token };
  }

  /** A person's way to the API, for what must stand before the first screen. */
  session = (person: Person): Session => new Session(this.server, person);

  private async accept(login: string, token: string): Promise<Person> {
    await new Session(this.server).post('/auth/invitation', { login, token, password: PASSWORD });
    return { login, password: PASSWORD };
  }

  /** The first administrator of a kind, with a second factor. */
  async administrator(kind: Kind): Promise<Person> {
    return (await this.first(kind)).person;
  }

  private first(kind: Kind) {
    const there = this.administrators.get(kind) ?? this.appoint(kind);
    this.administrators.set(kind, there);
    return there;
  }

  private async appoint(kind: Kind) {
    const { login, token } = await this.invitation(kind, `${kind}admin`);
    const person = await this.accept(login, token);
    const newcomer = this.session({ ...person }); // what was signed before the enrolment stays limited
    const { secret } = await newcomer.post('/auth/totp/enrol', { password: person.password });
    person.authenticator = new Authenticator(secret, () => this.server.now());
    await newcomer.post('/auth/totp/confirm', { code: person.authenticator.code() });
    return { person, session: this.session(person) };
  }
}

/** Signs in on the page, as the person does, and waits until the page is theirs. */
export async function signIn(page: Page, person: Person): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('账号').fill(person.login);
  await page.getByLabel('密码').fill(person.password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  if (person.authenticator) {
    await page.getByRole('textbox', { name: '动态口令' }).fill(person.authenticator.code());
    await page.getByRole('button', { name: '登录', exact: true }).click();
  }
  await expect(page.getByRole('button', { name: /的账号$/ })).toBeVisible();
}
