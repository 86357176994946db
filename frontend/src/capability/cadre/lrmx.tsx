/** `/cadres/import-lrmx`: read the file, set it beside the record, choose field by field, write. */
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Radio } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useChanged } from '../../api/changed';
import { paths } from '../../app/paths';
import { useLang, useWords } from '../../i18n';
import { useCodes } from '../../i18n/codes';
import { useFilters } from '../../ui/filters';
import { FileDrop } from '../../ui/FileDrop';
import { KeyValue } from '../../ui/KeyValue';
import { Page, Section } from '../../ui/Page';
import { UnitPicker } from '../../ui/Picker';
import { ProblemBanner } from '../../ui/ProblemBanner';
import { ProblemForm } from '../../ui/ProblemForm';
import { Bones } from '../../ui/Skeleton';
import { turning } from '../../ui/turning';
import { cadreWords, importWords } from './labels';
import { Career } from './parts';
import { confirmLrmx, lrmxQuery, searchUnits, sendLrmx } from './queries';
import type { LrmxMatch, LrmxPreview } from './queries';
import { fieldName, ruleName, told } from './told';
import './cadre.css';

export default function LrmxImport() {
  const c = useWords(cadreWords);
  const w = useWords(importWords);
  const [at, setAt] = useFilters({ id: '' });
  const waiting = useQuery(lrmxQuery(at.id));
  return (
    <Page title={w('lrmxTitle')} crumbs={[{ title: c('title'), to: paths.cadres() }]}>
      {at.id && waiting.data ? (
        <Preview preview={waiting.data} onAgain={() => setAt({ id: '' })} />
      ) : at.id && !waiting.error ? (
        <Section>
          <Bones rows={8} />
        </Section>
      ) : (
        <Choose onRead={(id) => setAt({ id })} />
      )}
    </Page>
  );
}

function Choose({ onRead }: { onRead: (id: string) => void }) {
  const w = useWords(importWords);
  const [files, setFiles] = useState<File[]>([]);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const file = files[0];
  const read = () => {
    if (!file) return;
    setBusy(true);
    setProblem(null);
    sendLrmx(file)
      .then((preview) => onRead(preview.id))
      .catch(setProblem)
      .finally(() => setBusy(false));
  };
  return (
    <Section title={w('choose')}>
      <FileDrop
        value={files}
        onChange={(next) => {
          setProblem(null);
          setFiles(next);
        }}
        accept=".lrmx"
        maxMegabytes={12}
        hint={w('lrmxHint')}
      />
      <ProblemBanner problem={problem} />
      <div className="hz-row hz-form-buttons">
        <Button type="primary" disabled={!file} loading={turning(busy)} onClick={read}>
          {w('read')}
        </Button>
      </div>
    </Section>
  );
}

interface Values {
  target: string;
  unit_id?: string | null;
  choices?: Record<string, 'file' | 'register'>;
}

const NEW = 'new';

function Preview({ preview, onAgain }: { preview: LrmxPreview; onAgain: () => void }) {
  const c = useWords(cadreWords);
  const w = useWords(importWords);
  const go = useNavigate();
  const changed = useChanged();
  const [form] = Form.useForm<Values>();
  const first = preview.matches[0];
  const [target, setTarget] = useState(first ? first.cadre_id : NEW);
  const match = preview.matches.find((m) => m.cadre_id === target);
  return (
    <>
      <FileFacts preview={preview} />
      {preview.errors.length === 0 ? (
        <Section title={w('target')} extra={<Button onClick={onAgain}>{w('again')}</Button>}>
          <p className="hz-muted">{w('nothingYet')}</p>
          <ProblemForm<Values>
            name={`lrmx.${preview.id}`}
            form={form}
            initial={{ target, choices: {} }}
            keep={false}
            submit={w('write')}
            onSubmit={async (values) => {
              const made = await confirmLrmx(preview, {
                cadre_id: match ? match.cadre_id : null,
                unit_id: match ? null : (values.unit_id ?? null),
                choices: match ? (values.choices ?? {}) : {},
              });
              void changed();
              void go(paths.cadre(made.id));
            }}
          >
            <Form.Item name="target" label={w('target')}>
              <Radio.Group onChange={(event) => setTarget(event.target.value as string)}>
                {preview.matches.map((m) => (
                  <div key={m.cadre_id}>
                    <Radio value={m.cadre_id}>
                      {m.name} · {m.unit_name} {m.title}
                      <span className="hz-muted"> （{m.found_by === 'id_card' ? w('byId') : w('byName')}）</span>
                    </Radio>
                  </div>
                ))}
                <Radio value={NEW} disabled={first?.found_by === 'id_card'}>
                  {w('asNew')}
                </Radio>
              </Radio.Group>
            </Form.Item>
            {match ? (
              <Differences
                match={match}
                all={(side) =>
                  form.setFieldsValue({
                    choices: Object.fromEntries(
                      match.differences.map((d) => [d.field, d.locked ? ('register' as const) : side]),
                    ),
                  })
                }
              />
            ) : (
              <Form.Item name="unit_id" label={w('unit')} rules={[{ required: true }]}>
                <UnitPicker search={searchUnits} />
              </Form.Item>
            )}
          </ProblemForm>
        </Section>
      ) : (
        <Button onClick={onAgain}>{w('again')}</Button>
      )}
      <Section title={c('resume')}>
        <Career lines={preview.person.resume ?? []} />
      </Section>
    </>
  );
}

function FileFacts({ preview }: { preview: LrmxPreview }) {
  const c = useWords(cadreWords);
  const w = useWords(importWords);
  const language = useLang();
  const codes = useCodes();
  const { person } = preview;
  return (
    <Section title={person.name}>
      <KeyValue
        items={[
          { key: 'sex', name: c('sex'), value: told(person.sex, language) },
          { key: 'birth', name: c('born'), value: told(person.birth, language) },
          { key: 'id', name: c('idCard'), value: preview.id_card_mask },
          { key: 'post', name: c('presentPost'), value: person.title || null },
          { key: 'party', name: c('partyJoin'), value: person.party_join || null },
          { key: 'work', name: c('workStart'), value: told(person.work_start, language) },
          { key: 'photo', name: c('photo'), value: preview.photo ? w('hasPhoto') : w('noPhoto') },
        ]}
      />
      {preview.errors.length > 0 && (
        <div className="hz-problem" role="alert">
          <div className="hz-problem-body">
            <p className="hz-problem-title">{w('errors')}</p>
            <ul className="hz-plain">
              {preview.errors.map((error) => (
                <li key={error.pointer}>
                  {fieldName(error.pointer.split('/')[1] ?? '', language)}：
                  {ruleName(error.code, language) ?? codes.fieldError(error.code)}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {preview.warnings.length > 0 && (
        <>
          <h3>{w('warnings')}</h3>
          <ul className="hz-plain">
            {preview.warnings.map((warning, i) => (
              <li key={i}>
                {codes.fieldError(warning.code)} <span className="hz-muted hz-small">{warning.of}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Differences({ match, all }: { match: LrmxMatch; all: (side: 'file' | 'register') => void }) {
  const c = useWords(cadreWords);
  const w = useWords(importWords);
  const language = useLang();
  if (match.differences.length === 0) return <p>{w('same')}</p>;
  return (
    <>
      <div className="hz-row">
        <strong>{w('differences', { n: match.differences.length })}</strong>
        <Button size="small" onClick={() => all('file')}>
          {w('allFile')}
        </Button>
        <Button size="small" onClick={() => all('register')}>
          {w('allRegister')}
        </Button>
      </div>
      <table className="hz-diff">
        <thead>
          <tr>
            <th scope="col">{c('field')}</th>
            <th scope="col">{w('register')}</th>
            <th scope="col">{w('file')}</th>
          </tr>
        </thead>
        <tbody>
          {match.differences.map((d) => (
            <tr key={d.field}>
              <th scope="row">
                {fieldName(d.field, language)}
                <Form.Item
                  name={['choices', d.field]}
                  rules={[{ required: true }]}
                  extra={d.locked ? w('lockedField') : undefined}
                >
                  <Radio.Group aria-label={fieldName(d.field, language)}>
                    <Radio value="register">{w('register')}</Radio>
                    <Radio value="file" disabled={d.locked}>
                      {w('file')}
                    </Radio>
                  </Radio.Group>
                </Form.Item>
              </th>
              <td>{told(d.register, language)}</td>
              <td>{told(d.file, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
