/** The words of the archive. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label } from '../../ui/label';
import type { ArchiveItem } from './queries';

export const itemStatuses = {
  missing: label('缺', 'Missing', 'open'),
  partial: label('不全', 'Partial', 'warn'),
  done: label('齐', 'Complete', 'done'),
  exempt: label('免', 'Exempt', 'quiet'),
} satisfies Record<ArchiveItem['status'], Label>;

export const itemNeeds = {
  required: label('必备', 'Required'),
  if_held: label('如召开', 'If held'),
  unless_exempt: label('不公示的除外', 'Unless exempt'),
  annual: label('按年', 'By the year'),
} satisfies Record<ArchiveItem['need'], Label>;

export const archiveWords = words({
  complete: ['归档完整率', 'Completeness'],
  of: ['{done} / {all} 项', '{done} of {all} items'],
  take: ['下载案卷', 'Download the dossier'],
  taking: ['正在生成案卷', 'Writing the dossier'],
  takeHint: [
    '案卷为压缩包：按环节分夹，附目录和逐文件校验值；下载会记入纪实。',
    'A zip file: a folder a stage, an index and the sum of every file; taking it is put on record.',
  ],
  item: ['材料', 'Paper'],
  need: ['要求', 'Required'],
  held: ['系统已有', 'In the system'],
  status: ['情况', 'State'],
  papers: ['附件与说明', 'Attachments and notes'],
  file: ['归档', 'File'],
  exempt: ['免予归档', 'Exempt'],
  back: ['撤回', 'Take back'],
  files: ['附件', 'Attachments'],
  note: ['说明（如纸质材料存放处）', 'Note, e.g. where the paper is kept'],
  why: ['免予归档的理由', 'Why it is exempt'],
  partial: ['材料尚不齐全', 'Not yet complete'],
  by: ['{name} 登记', 'by {name}'],
});
