// Two officers make keys for their office; a name is sealed before it leaves the citizen's telephone, and opened by the two.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Person } from './support/actors';
import { expectAccessible } from './support/axe';
import { unit } from './support/register';
import { expect, test } from './support/test';

test.use({ stepped: 'petition-key' });

const WHO = { name: '反映人郑某某', contact: '13700007788' };
const PASSPHRASES = { first: '三月的雨 落在旧城的屋檐上', second: '渡口边上有一棵很老的柳树' };

async function makeKey(page: Page, passphrase: string): Promise<void> {
  await page.goto('/petition-keys');
  await page.getByRole('button', { name: '生成我的密钥' }).click();
  const box = page.getByRole('dialog', { name: '生成我的密钥' });
  await box.getByLabel('密钥口令').fill(passphrase);
  await box.getByLabel('再输入一次').fill(passphrase);
  await expectAccessible(page);
  await box.getByRole('button', { name: '生成我的密钥' }).click();
  await expect(box).toBeHidden();
  await expect(page.getByText('待他人确认').first()).toBeVisible();
}

async function confirmKey(page: Page): Promise<void> {
  await page.getByRole('button', { name: '确认指纹一致' }).click();
  const box = page.getByRole('dialog', { name: '确认指纹一致' });
  await box.getByRole('button', { name: '确认指纹一致' }).click();
  await expect(box).toBeHidden();
}

test('a name is sealed on the telephone and opened by two officers with their keys', async ({
  actors,
  browsers,
  enter,
  server,
}) => {
  const staff = actors.session(await actors.holding(['org_staff'], { name: '干部科' }));
  await staff.post('/units', unit('3401', '示范县'));
  const officer: Person = await actors.holding(['petition_officer'], { name: '信访干部甲' });
  const other: Person = await actors.holding(['petition_officer'], { name: '信访干部乙' });
  const first = await enter(officer);
  const second = await enter(other);
  await makeKey(first, PASSPHRASES.first);
  await makeKey(second, PASSPHRASES.second);
  await confirmKey(second);
  await first.reload();
  await confirmKey(first);
  await expect(first.getByText('已确认的密钥不足两把')).toHaveCount(0);
  await expectAccessible(first);

  const phone = await browsers.open({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  const citizen = await phone.newPage();
  const sent: string[] = [];
  citizen.on('request', (request) => sent.push(request.postDataBuffer()?.toString() ?? ''));
  await citizen.goto('/public/petitions');
  await expect(citizen.getByText('离开本机之前就加密')).toBeVisible();
  await citizen.getByLabel('反映的问题').fill('某站所公车私用，周末\n停在自家院里。');
  await citizen.getByLabel('姓名').fill(WHO.name);
  await citizen.getByLabel('联系方式').fill(WHO.contact);
  await expectAccessible(citizen);
  // What is refused leaves everything where it was, the name and the chosen files too: it does not go out without a name.
  const files = citizen.getByLabel('照片或 PDF');
  await files.setInputFiles({
    name: '名单.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from('PK\x03\x04 archive'),
  });
  await citizen.getByRole('button', { name: '提交' }).click();
  await expect(citizen.getByRole('alert')).toContainText('压缩包');
  await expect(citizen.getByRole('alert')).not.toContainText('重新选择');
  await expect(citizen.getByLabel('姓名')).toHaveValue(WHO.name);
  await expect(citizen.getByLabel('联系方式')).toHaveValue(WHO.contact);
  await expectAccessible(citizen);
  await citizen.context().setOffline(true);
  await citizen.getByRole('button', { name: '提交' }).click();
  await expect(citizen.getByRole('alert')).toContainText('网络不通');
  await citizen.context().setOffline(false);
  await files.setInputFiles([]);
  await citizen.getByRole('button', { name: '提交' }).click();
  await expect(citizen.getByText('它只显示这一次')).toBeVisible();
  await citizen.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await citizen.getByRole('button', { name: '复制查询码' }).click();
  await expect(citizen.getByRole('status')).toHaveText('已复制。请粘贴到安全的地方保存。');
  const copied = await citizen.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await citizen.locator('#receipt').innerText());
  await expectAccessible(citizen);
  const form = sent.find((body) => body.includes('公车私用'));
  expect(form).toContain('shares');
  expect(sent.some((body) => body.includes(WHO.name) || body.includes(WHO.contact))).toBe(false);

  // Somebody new holds a key, and nothing that came before is sealed to it.
  const newcomer: Person = await actors.holding(['petition_officer'], { name: '信访干部丙' });
  const third = await enter(newcomer);
  await makeKey(third, PASSPHRASES.first);
  await first.goto('/petition-keys');
  await confirmKey(first);

  await first.goto('/petitions');
  await first.getByRole('link', { name: '待登记信访事项' }).click();
  await first.getByRole('button', { name: '申请查看' }).click();
  const ask = first.getByRole('dialog', { name: '申请查看' });
  await ask.getByRole('textbox').fill('联系反映人核实线索');
  await ask.getByRole('button', { name: '申请查看' }).click();
  await expect(ask).toBeHidden();
  await expect(first.getByText('已加密给信访办密钥')).toBeVisible();

  await second.goto(new URL(first.url()).pathname);
  await second.getByRole('button', { name: '同意查看' }).click();
  const agree = second.getByRole('dialog', { name: '同意查看' });
  await agree.getByLabel('密钥口令').fill(PASSPHRASES.first);
  await agree.getByRole('button', { name: '同意查看' }).click();
  await expect(agree.getByText('口令不对')).toBeVisible();
  await agree.getByLabel('密钥口令').fill(PASSPHRASES.second);
  await agree.getByRole('button', { name: '同意查看' }).click();
  await expect(agree).toBeHidden();
  await expect(second.getByText(WHO.name)).toHaveCount(0);

  await first.reload();
  await first.getByRole('button', { name: '查看反映人信息' }).click();
  const open = first.getByRole('dialog', { name: '查看反映人信息' });
  await open.getByLabel('密钥口令').fill(PASSPHRASES.first);
  await open.getByRole('button', { name: '查看反映人信息' }).click();
  const shown = first.getByRole('dialog', { name: '反映人信息', exact: true });
  await expect(shown.getByText(WHO.name)).toBeVisible();
  await expect(shown.getByText(WHO.contact)).toBeVisible();
  await expect(shown.getByText('不是随本件反映提交的')).toHaveCount(0);
  await expectAccessible(first);
  await shown.getByRole('button', { name: '转封给现任密钥' }).click();
  await expect(shown.getByText('已转封给现任密钥持有人')).toBeVisible();
  await third.goto(new URL(first.url()).pathname);
  await third.getByRole('button', { name: '申请查看' }).click();
  const again = third.getByRole('dialog', { name: '申请查看' });
  await again.getByRole('textbox').fill('接手后联系反映人');
  await again.getByRole('button', { name: '申请查看' }).click();
  await expect(again).toBeHidden();
  await expect(third.getByText('已加密给信访办密钥').first()).toBeVisible();

  const kept = readdirSync(server.data).filter((name) => /sqlite|\.db/.test(name));
  const dump = [...kept.map((name) => readFileSync(join(server.data, name))), Buffer.from(server.log.join(''))];
  for (const word of [WHO.name, WHO.contact, ...Object.values(PASSPHRASES)]) {
    expect(
      dump.some((bytes) => bytes.includes(word)),
      `${word} stands open in the data or the log`,
    ).toBe(false);
  }
});
