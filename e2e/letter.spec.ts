// A letter comes on paper: the officer puts it down with its scan, and adds what came later.
import { Chain } from './support/chain';
import { expectAccessible } from './support/axe';
import { choose, day, find } from './support/screen';
import { expect, test } from './support/test';

test.use({ stepped: 'letter' });
test.describe.configure({ timeout: 180_000 });

const SCAN = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);
const scan = (name: string) => ({ name, mimeType: 'image/png', buffer: SCAN });

test('a letter is put down with its scan; what does not open is named; a second paper is added on its page', async ({
  actors,
  server,
  enter,
}) => {
  const chain = await Chain.prepare(actors, server);
  const officer = await enter(await actors.holding(['petition_officer'], { name: '信访干部' }));
  await officer.goto('/petitions/new');
  await choose(officer, '渠道', '来信');
  await day(officer, '收到日期', '2026-03-02');
  await find(officer, '受理单位', chain.township.name, chain.township.name);
  await officer.getByLabel('反映内容').fill('来信反映村级补助发放不公开，附名单一页。');
  const broken = { name: '名单第二页.png', mimeType: 'image/png', buffer: SCAN.subarray(0, 30) };
  await officer.locator('input[type=file]').setInputFiles([scan('名单第一页.png'), broken]);
  await expectAccessible(officer);
  await officer.getByRole('button', { name: '保存' }).click();
  const told = officer.getByRole('dialog');
  await expect(told).toContainText('名单第二页.png 没有附上：打不开，文件可能已损坏');
  await told.getByRole('button').click();
  await expect(told).toBeHidden();
  await expect(officer.getByRole('button', { name: '附件1.png' })).toBeVisible();
  await expectAccessible(officer);
  await officer.getByRole('button', { name: '附上材料' }).click();
  const dialog = officer.getByRole('dialog', { name: '附上材料' });
  await dialog.locator('input[type=file]').setInputFiles([scan('名单第二页.png')]);
  await expectAccessible(officer);
  await dialog.getByRole('button', { name: '附上材料' }).click();
  await expect(dialog).toBeHidden();
  await expect(officer.getByRole('button', { name: '附件2.png' })).toBeVisible();
});
