import { createHmac } from 'node:crypto';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const STEP_MS = 30_000;

/** A phone's authenticator (RFC 6238: SHA-1, six digits, half a minute) whose owner never shows a code twice. */
export class Authenticator {
  private readonly key: Buffer;
  private last = 0;

  constructor(
    secret: string,
    private readonly now = Date.now,
  ) {
    const bits = [...secret.replace(/\s/g, '')].map((c) => ALPHABET.indexOf(c).toString(2).padStart(5, '0')).join('');
    this.key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  }

  /** The oldest unused code that a server may take: it allows for clocks that are half a minute apart. */
  code(): string {
    const now = Math.floor(this.now() / STEP_MS);
    this.last = Math.max(this.last + 1, now - 1);
    if (this.last > now + 1) throw new Error('three codes of this half-minute are used up');
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(BigInt(this.last));
    const mac = createHmac('sha1', this.key).update(counter).digest();
    const at = (mac[19] ?? 0) & 15;
    return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
  }
}
