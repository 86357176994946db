/** A paper of a petition, or its register sheet, for print. */
import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useWords } from '../../i18n';
import { dayInWords, issuerOf } from '../../ui/format';
import { Empty } from '../../ui/Empty';
import { Loaded } from '../../ui/Loaded';
import { PrintPage } from '../../ui/PrintPage';
import { categories, channels, petitionWords, regimes, states, urgencies } from './labels';
import { contents, letter } from './letters';
import { petitionQuery } from './queries';
import type { Petition } from './queries';
import './petition.css';

export default function PetitionDocumentPage() {
  const { id = '', kind = '' } = useParams();
  return (
    <Loaded query={useQuery(petitionQuery(id))}>
      {(it) => (kind === 'register' ? <Sheet it={it} /> : <OneLetter it={it} kind={kind} />)}
    </Loaded>
  );
}

function OneLetter({ it, kind }: { it: Petition; kind: string }) {
  const w = useWords(petitionWords);
  const [issuer, setIssuer] = useState(issuerOf(it.unit_name));
  const paper = letter(it, kind);
  if (!paper) return <Empty title={w('noPaper')} />;
  return (
    <>
      <div className="hz-row hz-no-print hz-petition-issuer">
        <label htmlFor="issuer">{w('issuer')}</label>
        <Input id="issuer" value={issuer} maxLength={40} onChange={(event) => setIssuer(event.target.value)} />
      </div>
      <PrintPage
        title={paper.title}
        head={(paper.number ?? it.number) && <p className="hz-letter-number">{paper.number ?? it.number}</p>}
      >
        {paper.to && <p>{paper.to}：</p>}
        {paper.lines.map((line, i) => (
          <p key={i} className="hz-letter-line">
            {line}
          </p>
        ))}
        <p className="hz-letter-signed">
          {issuer}
          <br />
          <span className="hz-num">{dayInWords(paper.on)}</span>
        </p>
      </PrintPage>
    </>
  );
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
              {contents(it).map((one, i) => (
                <div key={i}>
                  {dayInWords(one.on)} {one.what}
                </div>
              ))}
            </td>
          </tr>
        </tbody>
      </table>
    </PrintPage>
  );
}
