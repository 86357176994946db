/** Papers that came with a letter, a visit or a call: chosen on the form or on the page, sent one by one. */
import { Form } from 'antd';
import { useState } from 'react';
import { useChanged } from '../../api/changed';
import { asProblem } from '../../api/problem';
import { useLang, useT, useWords } from '../../i18n';
import { useCodes } from '../../i18n/codes';
import type { Ask } from '../../ui/AskDialog';
import { FileDrop } from '../../ui/FileDrop';
import { useName } from '../../ui/label';
import { problemTitle } from '../../ui/ProblemBanner';
import { ProblemForm } from '../../ui/ProblemForm';
import { petitionActions, petitionWords } from './labels';
import { attachPapers } from './queries';
import type { Petition, Refused } from './queries';

const TAKEN = '.jpg,.jpeg,.png,.webp,.pdf';

export function PapersField({ required = false }: { required?: boolean }) {
  const w = useWords(petitionWords);
  return (
    <Form.Item name="scans" label={w('papersToAdd')} extra={w('papersToAddHint')} rules={[{ required }]}>
      <FileDrop accept={TAKEN} multiple />
    </Form.Item>
  );
}

/** Each paper that was not taken, and why. */
export function NotAdded({ all }: { all: readonly Refused[] }) {
  const w = useWords(petitionWords);
  const t = useT();
  const language = useLang();
  const codes = useCodes();
  const why = (error: unknown) => {
    const wrong = asProblem(error).body.errors?.[0];
    return wrong ? codes.fieldError(wrong.code, wrong.params) : problemTitle(error, t, language);
  };
  return (
    <ul className="hz-plain" role="alert">
      {all.map(({ file, error }, i) => (
        <li key={i} className="hz-drop-refused">
          {w('notAdded', { name: file.name, why: why(error) })}
        </li>
      ))}
    </ul>
  );
}

function AddPapers({ it, act, cancel }: { it: Petition; act: () => Promise<void>; cancel: () => void }) {
  const name = useName();
  const [form] = Form.useForm<{ scans: File[] }>();
  const changed = useChanged();
  const [refused, setRefused] = useState<Refused[]>([]);
  return (
    <ProblemForm<{ scans: File[] }>
      name={`petition.add_file.${it.id}`}
      keep={false}
      form={form}
      submit={name(petitionActions, 'add_file')}
      onSubmit={async ({ scans }) => {
        const left = await attachPapers(it.id, scans);
        // What was taken is not sent again.
        form.setFieldValue(
          'scans',
          left.map((one) => one.file),
        );
        setRefused(left);
        // Those that were taken stand on the page, whatever becomes of the rest.
        await (left.length === 0 ? act() : changed());
      }}
      onCancel={cancel}
    >
      <PapersField required />
      {refused.length > 0 && <NotAdded all={refused} />}
    </ProblemForm>
  );
}

/** They are sent by the dialog itself: what follows is reading the page again. */
export const askPapers = (it: Petition): Ask =>
  function AskForm({ act, cancel }) {
    return <AddPapers it={it} act={() => act({})} cancel={cancel} />;
  };
