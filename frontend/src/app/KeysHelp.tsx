import { Modal } from 'antd';
import { useT } from '../i18n';
import type { Entry } from './navigation';

interface Props {
  onClose: () => void;
  entries: Entry[];
}

export default function KeysHelp({ onClose, entries }: Props) {
  const t = useT();
  const rows: [string, string][] = [
    ['/', t('keys.search')],
    ['Ctrl + Enter', t('keys.submit')],
    ['Esc', t('keys.close')],
    ['?', t('keys.help')],
    ...entries.flatMap((e): [string, string][] => (e.key ? [[`g ${e.key}`, t(e.title)]] : [])),
  ];
  return (
    <Modal open onCancel={onClose} footer={null} title={t('nav.keys')} width={420}>
      <p className="hz-muted">{t('keys.go')}</p>
      <dl className="hz-keys">
        {rows.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
