import { afterEach, describe, expect, it, vi } from 'vitest';
import { offerToKeep } from './receipt';

const PAGE = `<p id="receipt">ABCD-EFGH</p><button type="button" data-copy data-done="已复制" data-failed="没有复制成功" hidden>复制</button>
  <button type="button" data-print hidden>打印</button><p id="copied" role="status"></p>`;

function page(clipboard: Partial<Clipboard> | undefined) {
  vi.stubGlobal('navigator', { clipboard });
  document.body.innerHTML = PAGE;
  offerToKeep(document);
  return {
    copy: document.querySelector<HTMLButtonElement>('[data-copy]'),
    print: document.querySelector<HTMLButtonElement>('[data-print]'),
    told: document.querySelector('#copied'),
  };
}

describe('the receipt of a petition', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is copied as it stands, and the page says so', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    const { copy, told } = page({ writeText });
    expect(copy?.hidden).toBe(false);
    copy?.click();
    expect(writeText).toHaveBeenCalledWith('ABCD-EFGH');
    await vi.waitFor(() => {
      expect(told?.textContent).toBe('已复制');
    });
  });

  it('is not said to be copied when the browser refuses', async () => {
    const { copy, told } = page({ writeText: () => Promise.reject(new Error('denied')) });
    copy?.click();
    await vi.waitFor(() => {
      expect(told?.textContent).toBe('没有复制成功');
    });
  });

  it('can only be printed where the browser copies nothing', () => {
    const { copy, print } = page(undefined);
    expect(copy?.hidden).toBe(true);
    expect(print?.hidden).toBe(false);
    const printed = vi.fn();
    vi.stubGlobal('print', printed);
    print?.click();
    expect(printed).toHaveBeenCalledOnce();
  });
});
