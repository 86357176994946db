/** Asks for the passphrase of one's own key; what it opens stays in this browser. */
import { Form, Input } from 'antd';
import { useWords } from '../i18n';
import { ProblemForm } from '../ui/ProblemForm';
import { WrongPassphrase } from './keys';
import { sealWords } from './words';

interface Props {
  submit: string;
  /** Does it with the passphrase; rejects with [`WrongPassphrase`] or a problem. */
  run: (passphrase: string) => Promise<void>;
  cancel: () => void;
}

export function Unlock({ submit, run, cancel }: Props) {
  const w = useWords(sealWords);
  const [form] = Form.useForm<{ passphrase: string }>();
  const wrong = (error: unknown) => {
    if (!(error instanceof WrongPassphrase)) return false;
    form.setFields([{ name: 'passphrase', errors: [w('wrong')] }]);
    return true;
  };
  return (
    <ProblemForm<{ passphrase: string }>
      name="petition-key.unlock"
      keep={false}
      form={form}
      submit={submit}
      onSubmit={({ passphrase }) => run(passphrase)}
      onProblem={wrong}
      onCancel={cancel}
    >
      <Form.Item name="passphrase" label={w('passphrase')} rules={[{ required: true }]}>
        <Input.Password autoFocus autoComplete="off" />
      </Form.Item>
    </ProblemForm>
  );
}
