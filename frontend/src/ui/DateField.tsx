/** Dates and months as text (`2026-11-21`, `1974-05`): what the API takes and what a draft can keep. */
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useT } from '../i18n';

interface Props {
  value?: string | null;
  onChange?: (value: string | null) => void;
  id?: string;
  disabled?: boolean;
  /** Days outside are greyed, `YYYY-MM-DD`. */
  min?: string;
  max?: string;
  'aria-label'?: string;
}

function Field({ value, onChange, min, max, picker, ...rest }: Props & { picker: 'date' | 'month' }) {
  const t = useT();
  return (
    <DatePicker
      {...rest}
      picker={picker}
      format={picker === 'date' ? ['YYYY-MM-DD', 'YYYYMMDD', 'YYYY.MM.DD'] : ['YYYY-MM', 'YYYYMM', 'YYYY.MM']}
      placeholder={picker === 'date' ? t('form.pickDate') : t('form.pickMonth')}
      value={value ? dayjs(value) : null}
      minDate={min ? dayjs(min) : undefined}
      maxDate={max ? dayjs(max) : undefined}
      // Enter takes the day that was typed; it does not send the form half-filled (Ctrl+Enter does).
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
      }}
      onChange={(next) => onChange?.(next ? next.format(picker === 'date' ? 'YYYY-MM-DD' : 'YYYY-MM') : null)}
    />
  );
}

export const DateField = (props: Props) => <Field {...props} picker="date" />;
export const MonthField = (props: Props) => <Field {...props} picker="month" />;
