/** antd's choice of one or several, which says that something is to be chosen. */
import { Select as Choice } from 'antd';
import type { SelectProps } from 'antd';
import type { BaseOptionType, DefaultOptionType } from 'antd/es/select';
import { useT } from '../i18n';

export function Select<Value = unknown, Option extends BaseOptionType | DefaultOptionType = DefaultOptionType>(
  props: SelectProps<Value, Option>,
) {
  const t = useT();
  return <Choice<Value, Option> placeholder={t('form.choose')} {...props} />;
}
