/** What no register holds, answered one by one and signed by whoever answers. */
import { Button, Checkbox, Form, Input, Radio } from 'antd';
import { useChanged } from '../../api/changed';
import { named, useWords } from '../../i18n';
import { DateText } from '../../ui/DateText';
import { useName } from '../../ui/label';
import { ProblemForm } from '../../ui/ProblemForm';
import { questions, shortlistWords } from './labels';
import { putAnswers } from './queries';
import type { Answer, Candidate, Question } from './queries';

const ALL = Object.keys(questions) as Question[];

export function Answers({ candidate, open }: { candidate: Candidate; open: boolean }) {
  const w = useWords(shortlistWords);
  const name = useName();
  const changed = useChanged();
  const [form] = Form.useForm<{ answers: Partial<Answer>[] }>();
  const initial = ALL.map((question) => ({
    question,
    exception: false,
    note: '',
    ...candidate.answers.find((answer) => answer.question === question),
  }));
  if (!open) {
    return (
      <>
        {candidate.answers.map((answer) => (
          <p key={answer.question}>
            {named(name(questions, answer.question), answer.yes ? w('yes') : w('no'))} {answer.note}
          </p>
        ))}
        <Signed candidate={candidate} />
      </>
    );
  }
  return (
    <ProblemForm<{ answers: Partial<Answer>[] }>
      name={`candidate.answers.${candidate.id}`}
      version={candidate.version}
      form={form}
      initial={{ answers: initial }}
      submit={w('sign')}
      onReload={() => void changed()}
      onSubmit={async (values) => {
        const answers = values.answers
          .map((answer, i) => ({ ...initial[i], ...answer }))
          .filter((answer): answer is Answer => answer.yes !== undefined);
        await putAnswers(candidate, answers);
        await changed();
      }}
    >
      <p className="hz-muted">{w('answersHint')}</p>
      {ALL.map((question, i) => (
        <div key={question} className="hz-question">
          <Form.Item name={['answers', i, 'yes']} label={name(questions, question)}>
            <Radio.Group
              options={[
                { value: false, label: w('no') },
                { value: true, label: w('yes') },
              ]}
            />
          </Form.Item>
          <Form.Item noStyle shouldUpdate>
            {({ getFieldValue }) =>
              getFieldValue(['answers', i, 'yes']) === true && (
                <>
                  <Form.Item name={['answers', i, 'note']} label={w('note')} rules={[{ required: true }]}>
                    <Input maxLength={1000} />
                  </Form.Item>
                  {question === 'family_emigrated' && (
                    <Form.Item name={['answers', i, 'exception']} valuePropName="checked">
                      <Checkbox>{w('exception')}</Checkbox>
                    </Form.Item>
                  )}
                </>
              )
            }
          </Form.Item>
        </div>
      ))}
      <Signed candidate={candidate} />
      <p>
        <Button
          size="small"
          onClick={() => form.setFieldsValue({ answers: ALL.map((question) => ({ question, yes: false })) })}
        >
          {w('answeredAll')}
        </Button>
      </p>
    </ProblemForm>
  );
}

function Signed({ candidate }: { candidate: Candidate }) {
  const w = useWords(shortlistWords);
  if (!candidate.signer_name) return <p className="hz-muted">{w('unsigned')}</p>;
  return (
    <p className="hz-muted hz-small">
      {w('signed', { name: candidate.signer_name })} <DateText value={candidate.signed_at} />
    </p>
  );
}
