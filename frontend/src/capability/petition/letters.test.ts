import { describe, expect, it } from 'vitest';
import { letter } from './letters';
import type { Petition } from './queries';

const petition = {
  number: '信访〔2026〕3号',
  channel: 'web',
  received_on: '2026-03-02',
  place: { regime: 'general' },
  state: 'replied',
  papers: [
    { kind: 'reply', on: '2026-03-10', by: '甲', text: '先前的答复' },
    { kind: 'reply', on: '2026-03-20', by: '甲', text: '经逐户核对，不属实。' },
    { kind: 'from_office', on: '2026-03-21', by: '甲', text: '已寄出' },
  ],
} as unknown as Petition;

describe('a paper of a petition', () => {
  it('is the latest of its kind, with a line for the name that it does not know', () => {
    const paper = letter(petition, 'reply');
    expect(paper).toMatchObject({ title: '信访事项答复意见书', on: '2026-03-20' });
    expect(paper?.to).toContain('信访人＿');
    expect(paper?.lines).toContain('经逐户核对，不属实。');
    expect(paper?.lines).not.toContain('先前的答复');
  });

  it('tells of the review only where the regulation on petitions gives one', () => {
    const review = '对本意见不服的，可以自收到之日起三十日内请求复查。';
    expect(letter(petition, 'reply')?.lines).toContain(review);
    const report = { ...petition, place: { ...petition.place, regime: 'report' } } as Petition;
    expect(letter(report, 'reply')?.lines).not.toContain(review);
  });

  it('is not made of what was never written, nor of a message', () => {
    expect(letter(petition, 'clarification')).toBeNull();
    expect(letter(petition, 'from_office')).toBeNull();
  });
});
