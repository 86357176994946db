// An information officer tells of something, and it becomes a petition; a letter to the minister's mailbox is answered.
import { expectAccessible } from './support/axe';
import { Chain } from './support/chain';
import type { Person } from './support/actors';
import { ask, choose, day, find } from './support/screen';
import { expect, test } from './support/test';

test.use({ stepped: 'tip' });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

let chain: Chain;
let officer: Person;

test.beforeAll(async ({ actors, server }) => {
  test.setTimeout(120_000);
  chain = await Chain.prepare(actors, server);
  officer = await actors.holding(['info_officer'], { name: '信息员周某' });
});

test('an officer tells of something and sees what became of it', async ({ enter }) => {
  const teller = await enter(officer);
  await teller.goto('/tips');
  await teller.getByRole('button', { name: '登记线索或来信' }).click();
  await expect(teller.getByRole('combobox', { name: /来源/ })).toBeDisabled();
  await day(teller, '收到日期', '2026-03-02');
  await find(teller, '涉及单位', '青川', '青川镇');
  await teller.getByLabel('内容').fill('反映某干部公车私用三次');
  await expectAccessible(teller);
  await teller.getByRole('button', { name: '保存' }).click();
  await expect(teller.getByRole('heading', { name: /线索〔2026〕1号/ })).toBeVisible();
  await expect(teller.getByText('待处理')).toBeVisible();

  const section = await enter(chain.people.supervisor);
  await section.goto('/');
  await section.getByRole('link', { name: /线索〔2026〕1号/ }).click();
  await expect(section.getByText('反映某干部公车私用三次')).toBeVisible();
  const over = await ask(section, '转信访办理');
  await choose(over, '办理方式', '检举控告');
  await choose(over, '类别', '作风');
  await expectAccessible(section);
  await over.getByRole('button', { name: '保存' }).click();
  await expect(over).toBeHidden();
  await section.getByRole('link', { name: '查看信访事项' }).click();
  await expect(section.getByText('反映某干部公车私用三次')).toBeVisible();
  await expect(section.getByText('信息员周某')).toHaveCount(0);

  await teller.reload();
  await expect(teller.getByText('已转信访办理').first()).toBeVisible();
  await expect(teller.getByRole('link', { name: '查看信访事项' })).toHaveCount(0);
});

test('a letter to the mailbox is answered', async ({ enter }) => {
  const section = await enter(chain.people.supervisor);
  await section.goto('/tips/new');
  await day(section, '收到日期', '2026-03-02');
  await find(section, '涉及单位', '青川', '青川镇');
  await section.getByLabel('内容').fill('我镇饮水工程久拖不修，请过问。');
  await section.getByRole('button', { name: '保存' }).click();
  const answer = await ask(section, '答复来信人');
  await answer.getByLabel('答复内容').fill('已责成镇政府四月底前修复。');
  await expectAccessible(section);
  await answer.getByRole('button', { name: '保存' }).click();
  await expect(answer).toBeHidden();
  await expect(section.getByText('已答复').first()).toBeVisible();
  await expect(section.getByText('已责成镇政府四月底前修复。')).toBeVisible();
  await section.goto('/tips?state=answered');
  await expect(section.getByRole('link', { name: '线索〔2026〕2号' })).toBeVisible();
  await expectAccessible(section);
});
