import { describe, expect, it } from 'vitest';
import { about, agree, makeKey, read, sealIdentity, unlock } from './seal';
import type { Sealed } from './seal';

const WHO = { name: '反映人', contact: '13900000000' };

async function office() {
  const made = await Promise.all(['一号口令一号口令', '二号口令二号口令', '三号口令三号口令'].map((p) => makeKey(p)));
  const [asker, second, third] = made.map((key, n) => ({ id: `key-${n}`, ...key }));
  if (!asker || !second || !third) throw new Error('three keys were made');
  return { asker, second, third };
}

/** What one leaves for the other. */
function shareOf(sealed: Sealed, second: string, asker: string): string {
  return sealed.shares.find((s) => s.asker === asker && s.second === second)?.sealed ?? '';
}

describe('an identity', () => {
  it('is opened by any two of three holders together', async () => {
    const { asker, second, third } = await office();
    const sealed = await sealIdentity(WHO, '反映的内容', [asker, second, third]);
    expect(sealed.shares).toHaveLength(6);
    const share = shareOf(sealed, third.id, asker.id);
    const inner = await agree(await unlock('三号口令三号口令', third.wrapped), third.id, asker.id, share);
    const own = await unlock('一号口令一号口令', asker.wrapped);
    expect(await read(own, asker.id, inner, sealed.identity)).toEqual({ ...WHO, about: await about('反映的内容') });
  });

  it('is opened by nobody alone', async () => {
    const { asker, second } = await office();
    const sealed = await sealIdentity(WHO, '反映的内容', [asker, second]);
    const share = shareOf(sealed, second.id, asker.id);
    const [first, other] = await Promise.all([
      unlock('一号口令一号口令', asker.wrapped),
      unlock('二号口令二号口令', second.wrapped),
    ]);
    await expect(agree(first, second.id, asker.id, share)).rejects.toThrow();
    await expect(read(first, asker.id, share, sealed.identity)).rejects.toThrow();
    const inner = await agree(other, second.id, asker.id, share);
    await expect(read(other, second.id, inner, sealed.identity)).rejects.toThrow();
  });

  it('keeps its private key behind the passphrase', async () => {
    const { wrapped } = await makeKey('一号口令一号口令');
    await expect(unlock('一号口令一号口号', wrapped)).rejects.toThrow();
  });

  it('knows the report that it was given for, however its lines were broken on the way', async () => {
    expect(await about('一行\r\n两行 ')).toBe(await about('一行\n两行'));
    expect(await about('一行')).not.toBe(await about('两行'));
  });
});
