/** An answer about one person: what is asked depends on the item. Shown, and filled in. */
import { Checkbox, Form, Input, Radio } from 'antd';
import { listed, useWords } from '../../i18n';
import { DateField } from '../../ui/DateField';
import { DateText } from '../../ui/DateText';
import { KeyValue } from '../../ui/KeyValue';
import { useName, useOptions } from '../../ui/label';
import { Select } from '../../ui/Select';
import { StateBadge } from '../../ui/StateBadge';
import { clues, findings, letterWords, truths } from './labels';
import type { Answer, Item } from './queries';

type Path = (string | number)[];

/** A clean answer to begin with. */
export function emptyAnswer(item: Item): Partial<Answer> {
  const file = { birth: true, work_start: true, party_join: true, education: true, resume: true };
  return item === 'file_review' ? { result: 'clear', file } : { result: 'clear' };
}

export function AnswerFields({ item, at }: { item: Item; at: Path }) {
  const w = useWords(letterWords);
  const results = useOptions(findings);
  const truthOptions = useOptions(truths);
  const clueOptions = useOptions(clues);
  const clue = Form.useWatch<string | undefined>([...at, 'clue']);
  const result = Form.useWatch<string | undefined>([...at, 'result']);
  const written = item === 'discipline_opinion' || result === 'issue';
  return (
    <>
      {item === 'file_review' && <FileFields at={at} />}
      {item === 'personal_matters' && (
        <Form.Item name={[...at, 'truth']} label={w('truth')} rules={[{ required: true }]}>
          <Radio.Group options={truthOptions} />
        </Form.Item>
      )}
      {item === 'petition_check' && (
        <Form.Item name={[...at, 'clue']} label={w('clue')} rules={[{ required: true }]}>
          <Select options={clueOptions} />
        </Form.Item>
      )}
      {clue === 'checkable' && (
        <Form.Item name={[...at, 'open']} label={w('open')} rules={[{ required: true }]}>
          <Radio.Group
            options={[
              { value: true, label: w('stillOpen') },
              { value: false, label: w('concluded') },
            ]}
          />
        </Form.Item>
      )}
      {item === 'audit' && (
        <Form.Item name={[...at, 'finished_on']} label={w('finished')}>
          <DateField />
        </Form.Item>
      )}
      <Form.Item name={[...at, 'result']} label={w('result')} rules={[{ required: true }]}>
        <Radio.Group options={results} />
      </Form.Item>
      {item === 'personal_matters' && result === 'issue' && (
        <Form.Item name={[...at, 'handling']} label={w('handling')}>
          <Input maxLength={500} />
        </Form.Item>
      )}
      <Form.Item name={[...at, 'text']} label={w('text')} rules={[{ required: written }]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={4000} />
      </Form.Item>
      {item === 'discipline_opinion' && (
        <Form.Item name={[...at, 'signatories']} label={w('signatories')}>
          <Select mode="tags" open={false} suffixIcon={null} />
        </Form.Item>
      )}
    </>
  );
}

function FileFields({ at }: { at: Path }) {
  const w = useWords(letterWords);
  const ages = [
    ['birth', w('birth')],
    ['work_start', w('workStart')],
    ['party_join', w('partyJoin')],
    ['education', w('education')],
    ['resume', w('resume')],
  ] as const;
  return (
    <fieldset className="hz-plain-fieldset">
      <legend>{w('file')}</legend>
      {ages.map(([field, name]) => (
        <Form.Item key={field} name={[...at, 'file', field]} valuePropName="checked" style={{ marginBottom: 4 }}>
          <Checkbox>{name}</Checkbox>
        </Form.Item>
      ))}
      <Form.Item name={[...at, 'file', 'doubts']} label={w('doubts')}>
        <Input maxLength={1000} />
      </Form.Item>
    </fieldset>
  );
}

export function AnswerText({ answer }: { answer: Answer }) {
  const w = useWords(letterWords);
  const name = useName();
  const { file } = answer;
  const lines = [
    { key: 'result', name: w('result'), value: <StateBadge label={findings[answer.result]} /> },
    answer.truth && { key: 'truth', name: w('truth'), value: name(truths, answer.truth) },
    answer.handling && { key: 'handling', name: w('handling'), value: answer.handling },
    answer.clue && { key: 'clue', name: w('clue'), value: name(clues, answer.clue) },
    answer.open != null && { key: 'open', name: w('open'), value: w(answer.open ? 'stillOpen' : 'concluded') },
    answer.finished_on && { key: 'on', name: w('finished'), value: <DateText value={answer.finished_on} /> },
    file && {
      key: 'file',
      name: w('file'),
      value: listed(
        [
          file.birth && w('birth'),
          file.work_start && w('workStart'),
          file.party_join && w('partyJoin'),
          file.education && w('education'),
          file.resume && w('resume'),
        ].filter((one) => typeof one === 'string'),
      ),
      wide: true,
    },
    file?.doubts && { key: 'doubts', name: w('doubts'), value: file.doubts, wide: true },
    answer.text && { key: 'text', name: w('text'), value: answer.text, wide: true },
    answer.signatories?.length && { key: 'signed', name: w('signatories'), value: listed(answer.signatories) },
  ];
  return <KeyValue items={lines.filter((line) => Boolean(line)) as { key: string; name: string; value: string }[]} />;
}
