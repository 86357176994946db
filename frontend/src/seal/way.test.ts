import { describe, expect, it, vi } from 'vitest';
import type { PublicKey } from './seal';
import { wayOut } from './way';

const key = (id: string): PublicKey => ({ id, public_key: id });
const OLD = [key('a'), key('b')];
const NEW = [key('b'), key('c')];
const who = { name: '赵某', contact: '13900000000' };
const seal = (keys: PublicKey[]) => Promise.resolve(keys.map((k) => k.id).join());
const broken = () => Promise.reject(new Error('no line'));

describe('who a letter is from', () => {
  it('goes sealed to the keys of today', async () => {
    expect(await wayOut(who, OLD, () => Promise.resolve(NEW), seal)).toEqual({ sealed: 'b,c' });
  });

  it('goes sealed to the keys that the page had when those of today are not to be had', async () => {
    expect(await wayOut(who, OLD, broken, seal)).toEqual({ sealed: 'a,b' });
    expect(await wayOut(who, OLD, () => Promise.resolve([key('a')]), seal)).toEqual({ sealed: 'a,b' });
  });

  it('does not go at all when it was promised sealed and cannot be', async () => {
    const now = vi.fn(broken);
    expect(await wayOut(who, OLD, now, broken)).toBe('unsealed');
    expect(await wayOut({ ...who, contact: '' }, OLD, now, seal)).toBe('half');
    expect(await wayOut({ ...who, name: '' }, OLD, now, seal)).toBe('half');
  });

  it('goes as typed where nothing was promised', async () => {
    expect(await wayOut(who, [], broken, seal)).toBe('plain');
    expect(await wayOut(who, [], () => Promise.resolve([key('a')]), seal)).toBe('plain');
    expect(await wayOut(who, [], () => Promise.resolve(NEW), broken)).toBe('plain');
    expect(await wayOut(who, [], () => Promise.resolve(NEW), seal)).toEqual({ sealed: 'b,c' });
    expect(await wayOut({ ...who, contact: '' }, [], broken, seal)).toBe('plain');
  });

  it('asks for no keys where nobody is named', async () => {
    const now = vi.fn(() => Promise.resolve(NEW));
    expect(await wayOut({ name: '', contact: '' }, OLD, now, seal)).toBe('plain');
    expect(now).not.toHaveBeenCalled();
  });
});
