/** A paper of a petition, or its register sheet, for print. */
import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useWords } from '../../i18n';
import { dayInWords } from '../../ui/format';
import { Loaded } from '../../ui/Loaded';
import { OfficialPaper } from '../../ui/OfficialPaper';
import { PrintPage } from '../../ui/PrintPage';
import { categories, channels, papers, petitionWords, regimes, states, urgencies } from './labels';
import { documentQuery, petitionQuery } from './queries';
import type { Petition } from './queries';
import './petition.css';

export default function PetitionDocumentPage() {
  const { id = '', kind = '' } = useParams();
  const n = Number(useSearchParams()[0].get('n')) || undefined;
  return kind === 'register' ? <RegisterSheet id={id} /> : <Letter id={id} kind={kind} n={n} />;
}

/** The department signs, or who is written above the paper. */
function Letter({ id, kind, n }: { id: string; kind: string; n?: number }) {
  const w = useWords(petitionWords);
  const [typed, setTyped] = useState<string>();
  const signer = typed?.trim();
  const query = new URLSearchParams({ ...(n && { n: String(n) }), ...(signer && { signer }) }).toString();
  return (
    <Loaded query={useQuery(documentQuery(id, kind, n))}>
      {(it) => (
        <>
          <div className="hz-row hz-no-print hz-petition-issuer">
            <label htmlFor="issuer">{w('issuer')}</label>
            <Input
              id="issuer"
              value={typed ?? it.signer}
              maxLength={40}
              onChange={(event) => setTyped(event.target.value)}
            />
          </div>
          <OfficialPaper
            it={{ ...it, signer: signer || it.signer }}
            docx={`/petitions/${id}/documents/${kind}/document.docx${query && `?${query}`}`}
          />
        </>
      )}
    </Loaded>
  );
}

function RegisterSheet({ id }: { id: string }) {
  return <Loaded query={useQuery(petitionQuery(id))}>{(it) => <Sheet it={it} />}</Loaded>;
}

const zh = (found: { words: readonly [string, string] }) => found.words[0];

/** 信访登记表: what came in, where it belongs, how it stands. Who complained is not on it. */
function Sheet({ it }: { it: Petition }) {
  const rows: [string, string][] = [
    ['编号', it.number ?? '未编号'],
    ['收到日期', dayInWords(it.received_on)],
    ['来源', zh(channels[it.channel])],
    ['办理程序', zh(regimes[it.place.regime])],
    ['类别', zh(categories[it.place.category])],
    ['缓急', zh(urgencies[it.place.urgency ?? 'normal'])],
    ['署名情况', it.real_name ? '实名（姓名和联系方式另行加密保存）' : '匿名'],
    ['被反映人', it.subject?.name ?? '—'],
    ['被反映单位', it.subject_unit?.name ?? '—'],
    ['承办人', it.handler_name ?? '—'],
    ['办理状态', zh(states[it.state])],
  ];
  const content = it.papers.find((paper) => paper.kind === 'content');
  const course = it.papers.filter((paper) => paper !== content);
  return (
    <PrintPage title="信访登记表" signatures={['登记人', '负责人']}>
      <table className="hz-petition-sheet">
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">反映的问题</th>
            <td className="hz-petition-text">{content?.text ?? '—'}</td>
          </tr>
          <tr>
            <th scope="row">办理经过</th>
            <td>
              {course.map((paper, i) => (
                <div key={i}>
                  {dayInWords(paper.on)} {zh(papers[paper.kind])}
                </div>
              ))}
            </td>
          </tr>
        </tbody>
      </table>
    </PrintPage>
  );
}
