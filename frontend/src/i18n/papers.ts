import type { Lang } from './index';

/** The papers of a dossier in English, by their number; Chinese comes with the number. */
const archivePapers: Record<string, string> = {
  '0': 'Inspection work plan',
  '1.1': 'Request of the unit',
  '1.2': 'Analysis of the unit',
  '1.3': 'Record of the meeting on the motion',
  '1.4': 'Inspection plan and its approval',
  '2.1': 'Inspection notice',
  '2.2': 'Statistics of recommendation and assessment',
  '2.3': 'Records of talks',
  '2.4': 'Verification papers',
  '2.5': 'Opinions of discipline and inspection tour',
  '2.6': 'Inspection report',
  '3.1': 'Summary of deliberation',
  '3.2': 'Materials for the meeting',
  '3.3': 'Minutes with opinions and votes',
  '3.4': 'Summary of the joint meeting',
  '4.1': 'Notice before appointment',
  '4.2': 'Result of the notice',
  '4.3': 'Talk before appointment',
  '4.4': 'Appointment document',
  '5': 'Annual report and two reviews',
};

/** `1.1 单位请示报告` in English by its number. */
export const archivePaper = (text: string, language: Lang): string => {
  const number = /^\d+(\.\d+)?(?= )/.exec(text)?.[0] ?? '';
  const english = language === 'en' && archivePapers[number];
  return english ? `${number} ${english}` : text;
};
