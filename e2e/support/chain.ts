// A case and the people around it, through the API: what must stand before a screen, and the bulk of what a journey has
// already done once by hand. Each function does what one gate of the case asks for.
import type { Actors, Person, Role } from './actors';
import { cadre, post, unit } from './register';
import type { Server } from './server';
import type { Json, Session } from './session';

const OFFICES = {
  staff: ['org_staff', '干部科科员'],
  colleague: ['org_staff', '干部科副科长'],
  reviewer: ['reviewer', '分管副部长'],
  lead: ['inspection_lead', '考察组长'],
  inspector: ['inspector', '考察员一'],
  second: ['inspector', '考察员二'],
  secretary: ['meeting_secretary', '会议秘书'],
  teller: ['teller', '计票员'],
  scrutineer: ['scrutineer', '监票员'],
  discipline: ['discipline_liaison', '纪委联络员'],
  petition: ['petition_officer', '信访干部'],
  supervisor: ['org_supervisor', '干部监督科科长'],
  guest: ['social_supervisor', '监督员'],
  department: ['coop_department', '生态环境局经办人'],
} as const satisfies Record<string, readonly [Role, string]>;

export type Office = keyof typeof OFFICES;
const ALL = Object.keys(OFFICES) as Office[];

/** What the tests of one journey hand on to one another. */
export interface Story {
  chain: Chain;
}

export class Chain {
  /** `/selection-cases/{id}`, once it is there. */
  case = '';

  private constructor(
    readonly people: Record<Office, Person>,
    readonly as: Record<Office, Session>,
    readonly county: Json,
    readonly township: Json,
    readonly post: Json,
    readonly cadres: Json[],
    readonly server: Server,
  ) {}

  /** The offices, a county with one township, its vacant post, and three cadres who may fill it. */
  static async prepare(actors: Actors, server: Server): Promise<Chain> {
    const people = {} as Record<Office, Person>;
    const as = {} as Record<Office, Session>;
    for (const office of ALL) {
      const [role, name] = OFFICES[office];
      people[office] = await actors.holding([role], { name });
      as[office] = actors.session(people[office]);
    }
    const county = await as.staff.post('/units', unit('3401', '示范县'));
    const township = await as.staff.post('/units', unit('XZ01', '青川镇', county.id));
    await as.staff.post('/units', unit('HB01', '县生态环境局', county.id));
    const vacant = await as.staff.post('/posts', post(township.id, '副镇长'));
    const cadres = [];
    for (const name of ['测试甲', '测试乙', '测试丙'])
      cadres.push(await as.staff.post('/cadres', cadre(name, township.id)));
    return new Chain(people, as, county, township, vacant, cadres, server);
  }

  get id(): string {
    return this.case.split('/').at(-1) ?? '';
  }

  /** A step of the case, by one of its offices. */
  step = (office: Office, action: string): Promise<Json> => this.as[office].take(this.case, action);

  /** Opens the case, for so many persons. */
  async open(headcount = 1, kind = 'individual_promotion'): Promise<void> {
    const made = await this.as.staff.post('/selection-cases', { ...this.form(headcount), kind });
    this.case = `/selection-cases/${made.id}`;
  }

  /** Changes the draft to one person. */
  async reduce(): Promise<void> {
    const { version } = await this.as.staff.get(this.case);
    await this.as.staff.patch(this.case, version, this.form(1));
  }

  private form(headcount: number) {
    const posts = [{ post_id: this.post.id, headcount }];
    return { title: '青川镇副镇长', kind: 'individual_promotion', unit_id: this.township.id, posts };
  }

  /** Days pass until nine in the morning of this one; for a test, `stepTo` also sets the browsers' clocks. */
  stepTo = (day: string): Promise<void> => this.server.stepTo(day);

  /** The candidates in the process, as the board of the four musts has them, in the order of the cadres. */
  async candidates(): Promise<Json[]> {
    const { items } = await this.as.staff.get(`/verifications?case_id=${this.id}`);
    const place = ({ name }: Json) => this.cadres.findIndex((cadre) => cadre.name === name);
    return items.sort((a: Json, b: Json) => place(a) - place(b));
  }
}
