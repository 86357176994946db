/** The words of inspectors' certificates. */
import { words } from '../../i18n';
import { label } from '../../ui/label';
import type { Label } from '../../ui/label';
import type { Certificate } from './queries';

export const certificateStates = {
  applied: label('已申请', 'Applied', 'open'),
  training: label('培训中', 'In training', 'active'),
  examined: label('已考试', 'Examined', 'active'),
  certified: label('持证', 'Certified', 'done'),
  expired: label('已到期', 'Expired', 'quiet'),
  suspended: label('暂停', 'Suspended', 'warn'),
  revoked: label('已取消', 'Revoked', 'stop'),
} satisfies Record<Certificate['state'], Label>;

export const trainingKinds = {
  study: label('资料学习', 'Study'),
  lecture: label('专题讲座', 'Lecture'),
  material_review: label('讲评考察材料', 'Review of materials'),
  simulation: label('模拟考察', 'Simulated inspection'),
  seminar: label('研讨', 'Seminar'),
  exam: label('考试', 'Exam'),
} satisfies Record<Certificate['trainings'][number]['kind'], Label>;

export const certificateActions = {
  train: label('开始培训', 'Begin training'),
  record_exam: label('登记考试成绩', 'Record the exam'),
  certify: label('颁发资格', 'Certify'),
  expire: label('登记到期', 'Record the expiry'),
  suspend: label('暂停资格', 'Suspend'),
  restore: label('恢复资格', 'Restore'),
  revoke: label('取消资格', 'Revoke'),
};

export const certificateWords = words({
  returns: ['被考察单位评价均分', 'What units said of the inspections, on average'],
  returnsCount: ['{n} 份评价', '{n} answers'],
  title: ['考察员资格', "Inspectors' certificates"],
  new: ['申请资格', 'Apply for a certificate'],
  edit: ['修改资格记录', 'Edit the record'],
  empty: ['还没有考察员资格', 'No certificates yet'],
  emptyHint: [
    '没有取得资格的不能参与干部考察。先为有考察职责的人员提出申请，再培训、考试、发证。',
    'Nobody inspects without a certificate. Apply for somebody who holds the office; training, exam and certificate follow.',
  ],
  search: ['按姓名或证号筛选', 'Filter by name or number'],
  state: ['状态', 'State'],
  name: ['姓名', 'Name'],
  unit: ['派出单位', 'Organ'],
  level: ['级别', 'Level'],
  number: ['证号', 'Number'],
  validTo: ['有效期至', 'Valid until'],
  validFrom: ['有效期自', 'Valid from'],
  score: ['考试成绩', 'Points'],
  examOn: ['考试日期', 'Exam on'],
  person: ['人员', 'Person'],
  personHint: ['只列出担任考察组组长或成员职责的账号', 'Only accounts that hold the office of a lead or an inspector'],
  basics: ['资格', 'Certificate'],
  trainings: ['培训记录', 'Trainings'],
  trainingsEmpty: ['还没有培训记录', 'No trainings yet'],
  kind: ['方式', 'Kind'],
  topic: ['内容', 'Topic'],
  on: ['日期', 'Day'],
  add: ['添加一次培训', 'Add a training'],
  remove: ['移除', 'Remove'],
  teams: ['考察组', 'Teams'],
});
