/** Files to send: dragged or chosen, checked for size and type before they travel. */
import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../i18n';
import { Button } from 'antd';
import './FileDrop.css';

interface Props {
  value?: File[];
  onChange?: (files: File[]) => void;
  /** As in `<input accept>`: `.xlsx,.lrmx`. */
  accept?: string;
  maxMegabytes?: number;
  multiple?: boolean;
  hint?: ReactNode;
}

export const fileSize = (bytes: number) =>
  bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

export function FileDrop({ value = [], onChange, accept, maxMegabytes = 20, multiple, hint }: Props) {
  const t = useT();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<string[]>([]);

  function add(list: FileList | null) {
    const words: string[] = [];
    const good = [...(list ?? [])].filter((file) => {
      const fits =
        !accept || accept.split(',').some((end) => file.name.toLowerCase().endsWith(end.trim().toLowerCase()));
      if (!fits) words.push(t('file.wrongType', { name: file.name }));
      else if (file.size > maxMegabytes * 1e6) {
        words.push(t('file.tooLarge', { name: file.name, limit: `${maxMegabytes} MB` }));
      } else return true;
      return false;
    });
    setRefused(words);
    if (good.length > 0) onChange?.(multiple ? [...value, ...good] : good.slice(0, 1));
    if (input.current) input.current.value = '';
  }

  return (
    <div>
      <label
        htmlFor={id}
        className={over ? 'hz-drop hz-drop-over' : 'hz-drop'}
        onDragOver={(e) => {
          e.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(e) => {
          e.preventDefault();
          setOver(false);
          add(e.dataTransfer.files);
        }}
      >
        <span>{t('file.drop')}</span>
        {hint && <span className="hz-muted hz-small">{hint}</span>}
        <input
          ref={input}
          id={id}
          type="file"
          className="hz-sr"
          accept={accept}
          multiple={multiple}
          onChange={(e) => add(e.target.files)}
        />
      </label>
      {refused.map((words) => (
        <p key={words} role="alert" className="hz-drop-refused">
          {words}
        </p>
      ))}
      <ul className="hz-plain">
        {value.map((file, i) => (
          <li key={`${file.name}-${i}`} className="hz-row hz-drop-file">
            <span>{file.name}</span>
            <span className="hz-muted hz-num">{fileSize(file.size)}</span>
            <Button
              size="small"
              type="text"
              aria-label={t('file.remove', { name: file.name })}
              onClick={() => onChange?.(value.filter((_, at) => at !== i))}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
