/** Papers of a form: each file is sent at once and kept by the server; the field's value is the list of their ids. */
import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { download, upload } from '../api/client';
import { useT } from '../i18n';
import { FileDrop } from './FileDrop';
import { ProblemBanner } from './ProblemBanner';

export interface Paper {
  id: string;
  name: string;
}

export const ACCEPTED = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.ofd,.txt';

/** Sends one file; gives its id and name. */
export const sendFile = (file: File) =>
  upload<Paper>('/attachments', file, { 'X-File-Name': encodeURIComponent(file.name) });

interface Props {
  value?: string[];
  onChange?: (ids: string[]) => void;
  /** Names of the papers that the value begins with. */
  known?: readonly Paper[];
  multiple?: boolean;
}

export function AttachmentField({ value = [], onChange, known = [], multiple = true }: Props) {
  const t = useT();
  const [sent, setSent] = useState<Paper[]>([]);
  const [busy, setBusy] = useState(0);
  const [problem, setProblem] = useState<unknown>(null);
  const nameOf = (id: string) => [...sent, ...known].find((paper) => paper.id === id)?.name ?? id;

  async function add(files: File[]) {
    setProblem(null);
    setBusy(files.length);
    const ids = multiple ? [...value] : [];
    try {
      for (const file of files) {
        const paper = await sendFile(file);
        setSent((old) => [...old, paper]);
        ids.push(paper.id);
        onChange?.([...ids]);
      }
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(0);
    }
  }

  return (
    <div>
      <FileDrop value={[]} onChange={(files) => void add(files)} accept={ACCEPTED} multiple={multiple} />
      {busy > 0 && <p className="hz-muted hz-small">{t('common.loading')}</p>}
      <ProblemBanner problem={problem} />
      <ul className="hz-plain">
        {value.map((id) => (
          <li key={id} className="hz-row hz-drop-file">
            <PaperLink paper={{ id, name: nameOf(id) }} />
            <Button
              size="small"
              type="text"
              icon={<DeleteOutlined />}
              aria-label={t('file.remove', { name: nameOf(id) })}
              onClick={() => onChange?.(value.filter((other) => other !== id))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The same for one paper: the value is its id. */
export function OnePaperField({ value, onChange }: { value?: string; onChange?: (id: string | undefined) => void }) {
  return <AttachmentField multiple={false} value={value ? [value] : []} onChange={(ids) => onChange?.(ids.at(-1))} />;
}

/** The name of a paper; pressing it saves the file, from where attachments are kept unless `at` names another place. */
export function PaperLink({ paper, at = `/attachments/${paper.id}` }: { paper: Paper; at?: string }) {
  const [problem, setProblem] = useState<unknown>(null);
  return (
    <>
      <Button
        type="link"
        size="small"
        className="hz-paper-link"
        onClick={() => {
          setProblem(null);
          download(at, paper.name).catch(setProblem);
        }}
      >
        {paper.name}
      </Button>
      {problem != null && <ProblemBanner problem={problem} />}
    </>
  );
}
