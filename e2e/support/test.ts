// The `test` of every journey: a server and its people per worker, and a page on which nothing may go wrong unseen.
import { expect, test as base } from '@playwright/test';
import { Actors } from './actors';
import { Server } from './server';

export { expect };

export const test = base.extend<{ watched: void }, { server: Server; actors: Actors }>({
  server: [
    async ({}, use) => {
      const server = await Server.start();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],

  actors: [async ({ server }, use) => use(new Actors(server)), { scope: 'worker' }],

  baseURL: async ({ server }, use) => use(server.url),

  // An uncaught error, a message on the console and a request to another host all fail the test.
  watched: [
    async ({ context, server }, use, info) => {
      const wrong: string[] = [];
      context.on('weberror', (e) => wrong.push(`uncaught: ${e.error().message}`));
      context.on('console', (m) => {
        const refusedRequest = m.text().startsWith('Failed to load resource');
        if (m.type() === 'error' && !refusedRequest) wrong.push(`console: ${m.text()}`);
      });
      context.on('request', (r) => {
        if (!r.url().startsWith(server.url) && !/^(data|blob):/.test(r.url())) wrong.push(`outside: ${r.url()}`);
      });
      await use();
      if (info.status !== info.expectedStatus) await info.attach('server.log', { body: server.log.join('') });
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});
