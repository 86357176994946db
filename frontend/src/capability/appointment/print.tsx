/** The appointment notice (任职通知) as an official document after GB/T 9704: everybody whom the document names. */
import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useWords } from '../../i18n';
import { dayInWords } from '../../ui/format';
import { Loaded } from '../../ui/Loaded';
import { PrintPage } from '../../ui/PrintPage';
import { appointmentWords } from './labels';
import { appointmentQuery, appointmentsQuery } from './queries';
import type { Appointment } from './queries';
import './print.css';

export default function AppointmentPrintPage() {
  const { id = '' } = useParams();
  return <Loaded query={useQuery(appointmentQuery(id))}>{(it) => <WithOthers it={it} />}</Loaded>;
}

function WithOthers({ it }: { it: Appointment }) {
  return (
    <Loaded query={useQuery(appointmentsQuery(it.case_id))}>
      {(rows) => <Paper it={it} rows={rows.filter((row) => row.doc_no && row.doc_no === it.doc_no)} />}
    </Loaded>
  );
}

function Paper({ it, rows }: { it: Appointment; rows: Appointment[] }) {
  const w = useWords(appointmentWords);
  const [issuer, setIssuer] = useState('中共县委组织部');
  const people = rows.length > 0 ? rows : [it];
  const day = it.issued_on ? dayInWords(it.issued_on) : '';
  const names =
    people.length > 3
      ? `${people[0]?.name ?? ''}等${people.length}名同志`
      : people.map((p) => p.name).join('、') + '同志';
  const verb = it.removal ? '免职' : '任职';
  const head = (
    <>
      <p className="hz-gw-issuer">{issuer}文件</p>
      <p className="hz-gw-number">{it.doc_no}</p>
      <hr className="hz-gw-line" />
    </>
  );
  return (
    <>
      <div className="hz-row hz-no-print hz-gw-tools">
        <label htmlFor="issuer">{w('issuer')}</label>
        <Input id="issuer" value={issuer} maxLength={40} onChange={(event) => setIssuer(event.target.value)} />
      </div>
      <div className="hz-gw">
        <PrintPage title={`关于${names}${verb}的通知`} head={head}>
          <p>各有关单位：</p>
          <p>经研究决定：</p>
          {people.map((one) => (
            <p key={one.id}>
              {one.removal
                ? `免去${one.name}同志的${one.unit_name}${one.post_name}职务；`
                : `${one.name}同志任${one.unit_name}${one.post_name}${one.on_probation ? '，试用期一年' : ''}；`}
            </p>
          ))}
          {people.some((one) => one.on_probation && !one.removal) && <p>试用期自本通知印发之日起计算。</p>}
          <div className="hz-gw-sign hz-keep">
            <p>{issuer}</p>
            <p>{day}</p>
          </div>
          <div className="hz-gw-record hz-keep">
            <p>抄送：县纪委监委，县委办公室，县人大常委会办公室，县政府办公室，县政协办公室。</p>
            <p>
              <span>{issuer}</span>
              <span>{day}印发</span>
            </p>
          </div>
        </PrintPage>
      </div>
    </>
  );
}
