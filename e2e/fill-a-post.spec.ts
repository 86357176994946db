// One post, three candidates, from motion to the end of probation: each step by the office whose step it is, on its screen.
// What repeats what a journey has already done by hand (the second talk, the third certificate) goes through the API.
import { appoint } from './fill-a-post/appoint';
import { decide } from './fill-a-post/decide';
import { inspect } from './fill-a-post/inspect';
import { select } from './fill-a-post/select';
import { Chain, type Story } from './support/chain';
import { test } from './support/test';

test.use({ stepped: 'fill-a-post' });
test.describe.configure({ mode: 'serial', timeout: 180_000 });

const story = {} as Story;
test.beforeAll(async ({ actors, server }) => {
  story.chain = await Chain.prepare(actors, server);
});

select(story);
inspect(story);
decide(story);
appoint(story);
