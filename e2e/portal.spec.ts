// The public pages on a telephone that runs no script: what is announced, who receives people, how to report, the opinion
// box; and the department reads what was suggested.
import type { Json } from './support/session';
import { barriers } from './support/axe';
import { Chain } from './support/chain';
import { ask } from './support/screen';
import { expect, test } from './support/test';

test.use({ stepped: 'portal' });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

/** A telephone that runs no script. */
const PHONE = { javaScriptEnabled: false, viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const PAGES = ['', '/notices', '/notices?kind=result', '/reception', '/guide', '/opinions'];

let chain: Chain;
const notices: string[] = [];

/** What a notice of this kind says beside what is suggested. */
const said = (kind: string, content: Json): Json => ({
  ...content,
  ...(kind === 'assessment' && {
    objects: '各乡镇领导班子',
    team: [{ name: '测试组长', title: '组长' }],
    phone: '12380',
  }),
  ...(['tv_speech', 'probation_end'].includes(kind) && {
    people: [{ cadre_id: chain.cadres[0].id, proposed_post: '青川镇镇长', statement: '修好三条农村公路' }],
  }),
  ...(kind === 'tv_speech' && { broadcast: '县电视台综合频道 20:00' }),
  ...(kind === 'commitment' && { pledges: [{ unit: '青川镇', goals: '新修农村公路三公里\n办好村级食堂' }] }),
  ...(kind === 'result' && { subject: '二〇二五年度考核', outcome: '青川镇：优秀' }),
  ...(kind === 'reception' && {
    days: content.days?.map((day: Json) => ({
      ...day,
      leader: '测试书记',
      title: '县委书记',
      place: '县信访接待中心',
    })),
  }),
});

test.beforeAll(async ({ actors, server }) => {
  test.setTimeout(120_000);
  chain = await Chain.prepare(actors, server);
  const { staff, reviewer } = chain.as;
  for (const kind of ['reception', 'assessment', 'result', 'commitment', 'tv_speech', 'probation_end']) {
    const form = await staff.get(`/notices/suggestion?unit_id=${chain.township.id}&kind=${kind}`);
    form.content = said(kind, form.content);
    form.reception = { unit: '县委组织部', phone: '12380', hours: '工作日', address: '县委大院' };
    const { id } = await staff.post('/notices', form);
    const path = `/notices/${id}`;
    await staff.take(path, 'submit');
    await reviewer.take(path, 'approve');
    await staff.take(path, 'publish');
    notices.push(path);
  }
});

test('somebody finds the notices, the hours of reception and the way to report', async ({ browsers }) => {
  const citizen = await (await browsers.open(PHONE)).newPage();
  await citizen.goto('/public');
  await expect(citizen.getByRole('heading', { name: '正在公示' })).toBeVisible();
  await citizen.getByRole('link', { name: '接访安排' }).first().click();
  await expect(citizen.getByText('测试书记')).toBeVisible();
  await citizen.getByRole('link', { name: '举报须知' }).first().click();
  await expect(citizen.getByText('两名工作人员共同才能查看')).toBeVisible();
  await citizen.getByRole('link', { name: '意见箱' }).first().click();
  await citizen.getByLabel('意见建议').fill('建议把公示结果也公布出来。');
  await citizen.getByRole('button', { name: '提交' }).click();
  await expect(citizen.getByText('已收到，谢谢您的意见。')).toBeVisible();
  expect(await citizen.context().cookies()).toEqual([]);
});

test('no page of the portal scrolls sideways or stands in anybody’s way', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const addresses = [...PAGES, ...notices].map((path) => `/public${path}`);
  for (const address of addresses.flatMap((a) => [a, `${a}${a.includes('?') ? '&' : '?'}lang=en`])) {
    await page.goto(address);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect.soft(wide, `${address} scrolls sideways`).toBeLessThanOrEqual(0);
    expect.soft(await barriers(page), address).toEqual([]);
  }
});

test('the department reads the box, and takes a notice as a document', async ({ enter }) => {
  const staff = await enter(chain.people.staff);
  await staff.goto('/opinions');
  await staff.getByRole('link', { name: /建议把公示结果/ }).click();
  const handled = await ask(staff, '登记办理情况');
  await handled.getByLabel('办理情况').fill('已采纳');
  await handled.getByRole('button', { name: '保存' }).click();
  await expect(handled).toBeHidden();
  await expect(staff.getByText('已采纳')).toBeVisible();
  await staff.goto(notices[2] ?? '');
  const saved = staff.waitForEvent('download');
  await staff.getByRole('button', { name: '下载 Word 文档' }).click();
  expect((await saved).suggestedFilename()).toBe('青川镇结果公示.docx');
});

test('a notice of a unit is written on the screen and looked at before it is sent', async ({ enter }) => {
  const staff = await enter(chain.people.staff);
  await staff.goto(`/notices/new?unit=${chain.township.id}&kind=reception`);
  await staff.getByLabel('接访领导').fill('测试县长');
  await staff.getByLabel('地点').first().fill('县信访接待中心');
  await staff.getByRole('button', { name: '预览' }).click();
  await expect(staff.getByRole('dialog', { name: '预览' }).getByRole('article')).toContainText('测试县长');
  expect(await barriers(staff)).toEqual([]);
});
