/** The words of the code tables. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Labels } from '../../ui/label';

export const tableNames: Labels = {
  gender: label('性别', 'Sex'),
  marital: label('婚姻状况', 'Marital status'),
  ethnicity: label('民族', 'Ethnic group'),
  politics: label('政治面貌', 'Political status'),
  rank: label('职务层次', 'Rank'),
};

export const codeWords = words({
  title: ['代码表', 'Code tables'],
  hint: [
    '随产品发布的国家标准代码，只读。导入时不认识的代码保留原文并提示。',
    'Codes of the national standards, shipped with the product and read only. A code that no table knows is kept as text and reported on import.',
  ],
  choose: ['选择代码表', 'Choose a table'],
  standard: ['标准', 'Standard'],
  confirmed: ['代码值已核对公开文本', 'Values checked against a public copy'],
  unconfirmed: ['代码值未核对公开文本', 'Values not checked against a public copy'],
  code: ['代码', 'Code'],
  name: ['名称', 'Name'],
  alpha: ['字母码', 'Letters'],
});
