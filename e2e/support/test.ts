// The `test` of every journey: a server and its people per worker, and pages on which nothing may go wrong unseen.
import { type BrowserContext, type BrowserContextOptions, expect, type Page, test as base } from '@playwright/test';
import { Actors, type Person, signIn } from './actors';
import { Server } from './server';

export { expect };

interface Test {
  /** Opens a browser of its own for a person and signs in: journeys across roles have several at once. */
  enter: (person: Person) => Promise<Page>;
  /** Lets the days pass, on the server and in every browser; sessions end meanwhile, as they do overnight. */
  stepTo: (day: string) => Promise<void>;
  /** Every browser of the test. */
  browsers: { open: (options?: BrowserContextOptions) => Promise<BrowserContext>; all: BrowserContext[] };
}

interface Worker {
  /**
   * `test.use({ stepped: true })` at the top of a file: the server's clock stands still until the journey steps it. Files
   * that say the same may share a server and its day; a journey that begins on the first day says a name of its own.
   */
  stepped: boolean | string;
  server: Server;
  actors: Actors;
}

export const test = base.extend<Test, Worker>({
  stepped: [false as boolean | string, { option: true, scope: 'worker' }],

  server: [
    async ({ stepped }, use) => {
      const server = await Server.start({ stepped: Boolean(stepped) });
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],

  actors: [async ({ server }, use) => use(new Actors(server)), { scope: 'worker' }],

  baseURL: async ({ server }, use) => use(server.url),

  // An uncaught error, a message on the console and a request to another host all fail the test.
  browsers: async ({ browser, server, stepped }, use, info) => {
    const wrong: string[] = [];
    const all: BrowserContext[] = [];
    const open = async (options?: BrowserContextOptions) => {
      const context = await browser.newContext(options);
      all.push(context);
      if (stepped) await context.clock.setSystemTime(server.now());
      context.on('weberror', (e) => wrong.push(`uncaught: ${e.error().message}`));
      context.on('console', (m) => {
        const refusedRequest = m.text().startsWith('Failed to load resource');
        if (m.type() === 'error' && !refusedRequest) wrong.push(`console: ${m.text()}`);
      });
      context.on('request', (r) => {
        if (!r.url().startsWith(server.url) && !/^(data|blob):/.test(r.url())) wrong.push(`outside: ${r.url()}`);
      });
      return context;
    };
    await use({ open, all });
    if (info.status !== info.expectedStatus) await info.attach('server.log', { body: server.log.join('') });
    await Promise.all(all.map((context) => context.close()));
    expect(wrong).toEqual([]);
  },

  context: async ({ browsers }, use) => use(await browsers.open()),

  page: async ({ context }, use) => use(await context.newPage()),

  enter: async ({ browsers }, use) =>
    use(async (person) => {
      const page = await (await browsers.open()).newPage();
      await signIn(page, person);
      return page;
    }),

  stepTo: async ({ server, browsers }, use) =>
    use(async (day) => {
      await server.stepTo(day);
      await Promise.all(browsers.all.map((context) => context.clock.setSystemTime(server.now())));
    }),
});
