/** The qualification sheet: what the post asks beside what the register shows, and what is stated by the one who checks. */
import { Form, Input, InputNumber, Radio } from 'antd';
import { useChanged } from '../../api/changed';
import { useT, useWords } from '../../i18n';
import { useName } from '../../ui/label';
import { ProblemForm } from '../../ui/ProblemForm';
import { Shape } from '../../ui/StateBadge';
import { items, nominationWords, values } from './labels';
import './nomination.css';
import { putStated } from './queries';
import type { Nomination, Stated } from './queries';

export function Sheet({ nomination }: { nomination: Nomination }) {
  const w = useWords(nominationWords);
  const name = useName();
  return (
    <>
      <p className="hz-muted">{w('sheetHint')}</p>
      <table className="hz-sheet">
        <thead>
          <tr>
            <th>{w('item')}</th>
            <th>{w('have')}</th>
            <th>{w('need')}</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {nomination.sheet.map((line) => (
            <tr key={line.item}>
              <td>{name(items, line.item)}</td>
              <td className="hz-num">
                {name(values, line.have)}
                {line.stated && line.have !== '?' && <span className="hz-muted hz-small"> {w('stated')}</span>}
              </td>
              <td className="hz-num">{name(values, line.need)}</td>
              <td>
                <span className="hz-state">
                  <Shape tone={line.met ? 'done' : line.met === false ? 'stop' : 'warn'} />
                  <span>{line.met ? w('met') : line.met === false ? w('notMet') : w('unknown')}</span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

export function StatedForm({ nomination }: { nomination: Nomination }) {
  const t = useT();
  const w = useWords(nominationWords);
  const changed = useChanged();
  const choice = [
    { value: true, label: t('common.yes') },
    { value: false, label: t('common.no') },
  ];
  return (
    <ProblemForm<Stated>
      name={`nomination.stated.${nomination.id}`}
      version={nomination.version}
      initial={nomination.stated ?? {}}
      quiet
      onReload={() => void changed()}
      onSubmit={async (given) => {
        await putStated(nomination, { ...given, note: given.note ?? '' });
        await changed();
      }}
    >
      <div className="hz-form-pair">
        <Form.Item name="training" label={w('training')}>
          <Radio.Group options={choice} />
        </Form.Item>
        <Form.Item name="health" label={w('health')}>
          <Radio.Group options={choice} />
        </Form.Item>
        <Form.Item name="grassroots_months" label={w('grassroots')}>
          <InputNumber min={0} max={720} precision={0} />
        </Form.Item>
        <Form.Item name="lower_post_months" label={w('lower')}>
          <InputNumber min={0} max={720} precision={0} />
        </Form.Item>
      </div>
      <Form.Item name="note" label={w('note')}>
        <Input maxLength={1000} />
      </Form.Item>
    </ProblemForm>
  );
}
