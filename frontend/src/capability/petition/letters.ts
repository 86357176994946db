/**
 * Papers of a petition as official documents: in Chinese, whatever the screens speak. What the officer put down stands
 * between the sentences that such a paper always has; who complained is not in it, but a line to write the name on.
 */
import { dayInWords } from '../../ui/format';
import { channels, papers, verdicts } from './labels';
import type { Paper, Petition } from './queries';

export interface Letter {
  title: string;
  /** To whom; a paper of the office's own has nobody. */
  to?: string;
  lines: string[];
}

type Write = (it: Petition, paper: Paper) => Omit<Letter, 'title'>;

const PETITIONER = '信访人＿＿＿＿＿＿';
const zh = (table: Record<string, { words: readonly [string, string] } | undefined>, code: string | null | undefined) =>
  (code && table[code]?.words[0]) ?? '';
const matter = (it: Petition) => `${dayInWords(it.received_on)}收到的${zh(channels, it.channel)}反映事项`;
const numbered = (it: Petition) => (it.number ? `编号${it.number}` : '未编号');
const general = (it: Petition) => it.place.regime === 'general';

/** What may follow an answer to a petition (《信访工作条例》第三十五条、第三十六条). */
const next = (it: Petition, what: '复查' | '复核') =>
  general(it) ? [`对本意见不服的，可以自收到之日起三十日内请求${what}。`] : [];

const findings = (paper: Paper) =>
  (paper.findings ?? []).map(
    (one, i) => `${i + 1}．${one.matter}：${zh(verdicts, one.verdict)}。${one.text ? `${one.text}` : ''}`,
  );

/** The papers that go out or lie on the file as documents, by kind. */
export const LETTERS: Partial<Record<Paper['kind'], { title: string; write: Write }>> = {
  told: {
    title: '信访事项受理告知书',
    write: (it, paper) => ({
      to: PETITIONER,
      lines: [`您反映的事项（${matter(it)}，${numbered(it)}）已经受理。`, paper.text ?? ''],
    }),
  },
  refusal: {
    title: '信访事项不予受理告知书',
    write: (it, paper) => ({
      to: PETITIONER,
      lines: [`您反映的事项（${matter(it)}，${numbered(it)}），经审查不予受理。`, paper.text ?? ''],
    }),
  },
  transfer: {
    title: '信访事项转办单',
    write: (it, paper) => ({
      to: paper.to ?? '',
      lines: [
        `现将${matter(it)}（${numbered(it)}）转送你单位，请按规定办理。`,
        paper.text ?? '',
        general(it) ? '认为不属于本单位职权的，自收到之日起五个工作日内提出异议。' : '',
      ],
    }),
  },
  assignment: {
    title: '信访事项交办单',
    write: (it, paper) => ({
      to: paper.unit ?? '',
      lines: [
        `${matter(it)}（${numbered(it)}）交由你单位办理。`,
        `责任领导：${paper.leader ?? ''}；责任人：${paper.person ?? ''}；办理时限：${paper.limit_on ? dayInWords(paper.limit_on) : ''}。`,
        paper.text ?? '',
      ],
    }),
  },
  finding: {
    title: '信访事项调查报告',
    write: (it, paper) => ({
      lines: [
        `对${matter(it)}（${numbered(it)}）的调查情况如下。`,
        ...findings(paper),
        paper.text ?? '',
        `总体结论：${zh(verdicts, paper.verdict)}。`,
      ],
    }),
  },
  reply: {
    title: '信访事项答复意见书',
    write: (it, paper) => ({
      to: PETITIONER,
      lines: [
        `您反映的事项（${matter(it)}，${numbered(it)}）已经办结，现答复如下。`,
        paper.text ?? '',
        ...next(it, '复查'),
      ],
    }),
  },
  review_answer: {
    title: '信访事项复查复核意见书',
    write: (it, paper) => ({
      to: PETITIONER,
      lines: [
        `您对${numbered(it)}事项的复查复核请求已经办结，现答复如下。`,
        paper.text ?? '',
        ...(it.state === 'reviewed' ? next(it, '复核') : []),
      ],
    }),
  },
  clarification: {
    title: '澄清函',
    write: (it, paper) => ({
      to: paper.to ?? '',
      lines: [`经对${matter(it)}（${numbered(it)}）调查核实，所反映的问题失实，现予澄清。`, paper.text ?? ''],
    }),
  },
};

/** The latest paper of this kind as a document; nothing where there is none that can be printed. */
export function letter(it: Petition, kind: string): (Letter & { on: string; number?: string | null }) | null {
  const paper = it.papers.findLast((one) => one.kind === kind);
  const known = paper && LETTERS[paper.kind];
  if (!paper || !known) return null;
  const { to, lines } = known.write(it, paper);
  return { title: known.title, to, lines: lines.filter(Boolean), on: paper.on, number: paper.number };
}

/** What the file holds, a line each: for the register sheet. */
export const contents = (it: Petition) =>
  it.papers
    .filter((paper) => paper.kind !== 'content')
    .map((paper) => ({ on: paper.on, what: zh(papers, paper.kind) }));
