/** The report on each candidate: sections that rest on talks and evidence, and everybody's signature. */
import { useQuery } from '@tanstack/react-query';
import { App, Button, Form, Input, Segmented } from 'antd';
import { useState } from 'react';
import { useChanged } from '../../api/changed';
import { named, useWords } from '../../i18n';
import { DateText } from '../../ui/DateText';
import { useName } from '../../ui/label';
import { Loaded } from '../../ui/Loaded';
import { Section } from '../../ui/Page';
import { ProblemBanner } from '../../ui/ProblemBanner';
import { ProblemForm } from '../../ui/ProblemForm';
import { Select } from '../../ui/Select';
import { Frame } from './frame';
import { inspectionWords, sections } from './labels';
import { evidenceQuery, reportsQuery, signReport, talksQuery, writeReport } from './queries';
import type { Inspection, Report, ReportSection } from './queries';

export default function ReportsPage() {
  return <Frame>{(read) => <Reports read={read} />}</Frame>;
}

const names = Object.keys(sections) as ReportSection['section'][];

/** As many candidates as buttons fit beside one another; more are chosen from a list. */
const SIDE_BY_SIDE = 6;

function Reports({ read }: { read: Inspection }) {
  const w = useWords(inspectionWords);
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Loaded query={useQuery(reportsQuery(read.id))}>
      {(reports) => {
        const report = reports.find((r) => r.candidate_id === chosen) ?? reports[0];
        return (
          <>
            {reports.length > SIDE_BY_SIDE && (
              <Select
                showSearch
                optionFilterProp="label"
                value={report?.candidate_id}
                onChange={setChosen}
                options={reports.map((r) => ({ value: r.candidate_id, label: r.name }))}
                aria-label={w('candidates')}
                style={{ minWidth: 240 }}
              />
            )}
            {reports.length > 1 && reports.length <= SIDE_BY_SIDE && (
              <Segmented
                value={report?.candidate_id}
                onChange={setChosen}
                options={reports.map((r) => ({ value: r.candidate_id, label: r.name }))}
              />
            )}
            {report && <OneReport key={`${report.candidate_id}.${report.revision}`} read={read} report={report} />}
          </>
        );
      }}
    </Loaded>
  );
}

type Values = Record<string, { text?: string; evidence_ids?: string[] }>;

function OneReport({ read, report }: { read: Inspection; report: Report }) {
  const w = useWords(inspectionWords);
  const name = useName();
  const changed = useChanged();
  const talks = useQuery(talksQuery(read.id)).data ?? [];
  const evidence = useQuery(evidenceQuery(read.id)).data ?? [];
  const links = [
    ...talks.filter((x) => x.held).map((x) => ({ value: x.id, label: named(w('talks'), x.interviewee) })),
    ...evidence.filter((x) => x.candidate_id === report.candidate_id).map((x) => ({ value: x.id, label: x.title })),
  ];
  const open = read.writable && (read.state === 'drafting' || read.state === 'unit_feedback');
  const initial: Values = Object.fromEntries(report.sections.map((s) => [s.section, s]));
  const title = `${report.name} · ${report.revision > 0 ? w('revision', { n: report.revision }) : w('unwritten')}`;
  return (
    <>
      <Section title={title}>
        {open ? (
          <ProblemForm<Values>
            name={`report.${read.id}.${report.candidate_id}`}
            version={report.revision}
            initial={initial}
            submit={w('saveReport')}
            quiet
            onReload={() => void changed()}
            onSubmit={async (values) => {
              const written = names.filter((n) => values[n]?.text?.trim());
              await writeReport(
                read.id,
                report,
                written.map((n) => ({
                  section: n,
                  text: values[n]?.text ?? '',
                  evidence_ids: values[n]?.evidence_ids ?? [],
                })),
              );
              await changed();
            }}
          >
            {names.map((section) => (
              <div key={section}>
                <Form.Item name={[section, 'text']} label={name(sections, section)}>
                  <Input.TextArea autoSize={{ minRows: 2, maxRows: 14 }} maxLength={10000} />
                </Form.Item>
                <Form.Item name={[section, 'evidence_ids']}>
                  <Select
                    mode="multiple"
                    options={links}
                    placeholder={w('links')}
                    aria-label={`${name(sections, section)} ${w('links')}`}
                    optionFilterProp="label"
                  />
                </Form.Item>
              </div>
            ))}
          </ProblemForm>
        ) : report.sections.length === 0 ? (
          <p className="hz-muted">{w('unwrittenHint')}</p>
        ) : (
          report.sections.map((s) => (
            <div key={s.section}>
              <h3>{name(sections, s.section)}</h3>
              <p className="hz-pre">{s.text}</p>
            </div>
          ))
        )}
      </Section>
      <Signatures read={read} report={report} open={open} />
    </>
  );
}

function Signatures({ read, report, open }: { read: Inspection; report: Report; open: boolean }) {
  const w = useWords(inspectionWords);
  const changed = useChanged();
  const { message } = App.useApp();
  const [problem, setProblem] = useState<unknown>(null);
  const me = read.members.find((m) => m.mine);
  const mine = report.signatures.find((s) => s.account_id === me?.account_id);

  async function sign() {
    try {
      await signReport(read.id, report);
      void message.success(w('sign'));
      await changed();
    } catch (error) {
      setProblem(error);
    }
  }

  return (
    <Section
      title={w('signatures')}
      extra={
        open &&
        report.revision > 0 &&
        mine &&
        !mine.signed_at && (
          <Button type="primary" onClick={() => void sign()}>
            {w('sign')}
          </Button>
        )
      }
    >
      {problem !== null && <ProblemBanner problem={problem} onReload={() => void changed()} />}
      <p className="hz-muted">{w('signHint')}</p>
      <ul className="hz-plain">
        {report.signatures.map((s) => (
          <li key={s.account_id} className="hz-row">
            <span>{s.name}</span>
            {s.signed_at ? (
              <span>
                ✓ <DateText value={s.signed_at} />
              </span>
            ) : (
              <span className="hz-muted">○ {w('unsigned')}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
