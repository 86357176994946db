/** `/cadres/:id/approval-form`: 干部任免审批表 on two sheets of A4, to be signed. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useAccount } from '../../session/store';
import { dateText } from '../../ui/DateText';
import { Loaded } from '../../ui/Loaded';
import { PrintPage } from '../../ui/PrintPage';
import { Sideways } from '../../ui/Sideways';
import { cadreQuery, photoQuery } from './queries';
import type { Cadre, Resume } from './queries';
import './cadre.css';

const RELATIVES = 10;

export default function ApprovalFormPage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(cadreQuery(id))}>{(cadre) => <ApprovalForm cadre={cadre} />}</Loaded>;
}

const dotted = (month?: string | null) => (month ? month.replace('-', '.') : '');

function career(line: Resume): string {
  const span = line.from ? `${dotted(line.from)}--${line.to ? dotted(line.to) : '       '}  ` : '';
  return [span + line.text, ...(line.notes ?? [])].join('\n');
}

/** The form is a form of the Chinese administration: its words stay as they are in either language. */
function ApprovalForm({ cadre }: { cadre: Cadre }) {
  const account = useAccount();
  const now = dateText(new Date().toISOString());
  return (
    <PrintPage title="干部任免审批表" footer={`${account.name} ${now} 打印`}>
      <Sideways className="hz-approval-page hz-approval-scroll" label="第一页">
        <First cadre={cadre} />
      </Sideways>
      <Sideways className="hz-approval-page hz-approval-scroll" label="第二页">
        <Second cadre={cadre} />
      </Sideways>
    </PrintPage>
  );
}

function First({ cadre }: { cadre: Cadre }) {
  const photo = useQuery(photoQuery(cadre.id, cadre.photo)).data;
  const study = (mode: string) => cadre.education?.filter((e) => e.mode === mode).at(-1);
  const [full, beside] = [study('full_time'), study('in_service')];
  return (
    <table className="hz-approval">
      <tbody>
        <tr>
          <th>姓名</th>
          <td>{cadre.name}</td>
          <th>性别</th>
          <td>{cadre.sex === 'male' ? '男' : cadre.sex === 'female' ? '女' : ''}</td>
          <th>
            出生年月
            <br />（{cadre.age ?? '  '}岁）
          </th>
          <td>{dotted(cadre.birth)}</td>
          <td rowSpan={4}>{photo ? <img src={photo} alt="照片" /> : '照片'}</td>
        </tr>
        <tr>
          <th>民族</th>
          <td>{cadre.ethnicity}</td>
          <th>籍贯</th>
          <td>{cadre.native_place}</td>
          <th>出生地</th>
          <td>{cadre.birthplace}</td>
        </tr>
        <tr>
          <th>入党时间</th>
          <td>{cadre.party_join?.replace('-', '.')}</td>
          <th>参加工作时间</th>
          <td>{dotted(cadre.work_start)}</td>
          <th>健康状况</th>
          <td>{cadre.health}</td>
        </tr>
        <tr>
          <th>专业技术职务</th>
          <td colSpan={2}>{cadre.pro_title}</td>
          <th>熟悉专业有何专长</th>
          <td colSpan={2}>{cadre.specialty}</td>
        </tr>
        {(
          [
            ['全日制教育', full],
            ['在职教育', beside],
          ] as const
        ).map(([name, e]) => (
          <tr key={name}>
            <th>学历学位</th>
            <th>{name}</th>
            <td colSpan={2}>{[e?.level, e?.degree].filter(Boolean).join(' ')}</td>
            <th>毕业院校系及专业</th>
            <td colSpan={2}>{[e?.school, e?.degree_school].filter(Boolean).join(' ')}</td>
          </tr>
        ))}
        {[
          ['现任职务', cadre.title],
          ['拟任职务', ''],
          ['拟免职务', ''],
        ].map(([name, value]) => (
          <tr key={name}>
            <th colSpan={2}>{name}</th>
            <td colSpan={5}>{value}</td>
          </tr>
        ))}
        <tr>
          <th>简历</th>
          <td colSpan={6} className="hz-left" style={{ height: '95mm' }}>
            {cadre.resume?.map(career).join('\n')}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Second({ cadre }: { cadre: Cadre }) {
  const family = cadre.family ?? [];
  const rows = [...family, ...Array.from({ length: Math.max(0, RELATIVES - family.length) }, () => null)];
  const box = (height: string) => ({ height });
  return (
    <table className="hz-approval">
      <tbody>
        <tr>
          <th>奖惩情况</th>
          <td colSpan={6} className="hz-left" style={box('22mm')}>
            {cadre.rewards_text || cadre.rewards?.map((r) => `${dotted(r.on)} ${r.title}`).join('\n')}
          </td>
        </tr>
        <tr>
          <th>年度考核结果</th>
          <td colSpan={6} className="hz-left">
            {cadre.annual_text || cadre.annual_results?.map((r) => `${r.year}年${GRADES[r.grade]}`).join('，')}
          </td>
        </tr>
        <tr>
          <th>任免理由</th>
          <td colSpan={6} className="hz-left" style={box('16mm')} />
        </tr>
        <tr>
          <th rowSpan={rows.length + 1}>家庭主要成员及重要社会关系</th>
          <th>称谓</th>
          <th>姓名</th>
          <th>出生年月</th>
          <th>政治面貌</th>
          <th colSpan={2}>工作单位及职务</th>
        </tr>
        {rows.map((row, i) => (
          <tr key={i}>
            <td>{row?.relation}</td>
            <td>{row?.name}</td>
            <td>{dotted(row?.birth)}</td>
            <td>{row?.politics}</td>
            <td colSpan={2}>{row?.post}</td>
          </tr>
        ))}
        {['呈报单位', '审批机关意见', '行政机关任免意见'].map((name) => (
          <tr key={name}>
            <th>{name}</th>
            <td colSpan={6} style={{ ...box('22mm'), textAlign: 'right', verticalAlign: 'bottom' }}>
              （盖章） <span className="hz-approval-date">年</span>
              <span className="hz-approval-date">月</span>
              <span className="hz-approval-date">日</span>
            </td>
          </tr>
        ))}
        <tr>
          <th>填表人</th>
          <td colSpan={6} />
        </tr>
      </tbody>
    </table>
  );
}

const GRADES = {
  excellent: '优秀',
  competent: '称职',
  basically_competent: '基本称职',
  incompetent: '不称职',
  not_graded: '不定等次',
};
