/** Words for the codes that the server sends: offices, what is missing, what is wrong with a field. Unknown codes stay as they are. */
import { fill, say, useLang } from './index';
import type { Lang, Pair } from './index';

// prettier-ignore
export const roles = {
  org_staff: ['干部科工作人员', 'Organization staff'],
  org_supervisor: ['干部监督科', 'Cadre supervision'],
  assess_staff: ['考核办', 'Assessment office'],
  inspection_lead: ['考察组组长', 'Inspection lead'],
  inspector: ['考察组成员', 'Inspector'],
  reviewer: ['审批领导', 'Reviewer'],
  ministers_office: ['部务会', 'Department meeting'],
  committee_member: ['委员', 'Committee member'],
  meeting_secretary: ['会议记录人', 'Meeting secretary'],
  teller: ['计票人', 'Teller'],
  scrutineer: ['监票人', 'Scrutineer'],
  auditor: ['审计人员', 'Auditor'],
  audit_lead: ['审计组组长', 'Audit lead'],
  petition_officer: ['信访工作人员', 'Petition officer'],
  discipline_liaison: ['纪委监委联络员', 'Discipline liaison'],
  coop_department: ['协同部门', 'Cooperating department'],
  unit_contact: ['单位联络员', 'Unit contact'],
  unit_leader: ['单位主要领导', 'Unit leader'],
  cadre_self: ['干部本人', 'The cadre in person'],
  social_supervisor: ['监督员', 'Social supervisor'],
  info_officer: ['信息员', 'Information officer'],
  party_delegate: ['党代表', 'Party delegate'],
  api_client: ['对接系统', 'Connected system'],
  sys_admin: ['系统管理员', 'System administrator'],
  sec_admin: ['安全保密管理员', 'Security administrator'],
  audit_admin: ['安全审计管理员', 'Audit administrator'],
} satisfies Record<string, Pair>;

/** Relations to one item, beside the offices: `who` of a refusal may name them. */
// prettier-ignore
export const relations = {
  nominator: ['提名人', 'the nominator'],
  nominee: ['被提名人', 'the nominee'],
  creator: ['经办人', 'the creator'],
  not_creator: ['经办人以外的人员', 'someone other than the creator'],
  proposer: ['提出人', 'the proposer'],
  approver: ['审批人', 'the approver'],
  team_lead: ['本组组长', 'the lead of this team'],
  team_member: ['本组成员', 'a member of this team'],
  subject: ['本人', 'the person concerned'],
  system: ['系统自动', 'the system'],
} satisfies Record<string, Pair>;

// prettier-ignore
export const fieldErrors = {
  required: ['必填', 'Required'],
  missing: ['必填', 'Required'],
  blank: ['不能为空', 'May not be blank'],
  empty: ['不能为空', 'May not be empty'],
  length: ['长度不符合要求，应为 {min} 到 {max} 个字符', 'Wrong length: {min} to {max} characters'],
  too_long: ['过长，最多 {max} 字', 'Too long: at most {max} characters'],
  too_short: ['过短，至少 {min} 字', 'Too short: at least {min} characters'],
  range: ['超出允许范围，应为 {min} 到 {max}', 'Out of range: {min} to {max}'],
  too_small: ['过小，不能小于 {min}', 'Too small: at least {min}'],
  too_large: ['过大，不能大于 {max}', 'Too large: at most {max}'],
  format: ['格式不正确', 'Wrong format'],
  regex: ['格式不正确', 'Wrong format'],
  wrong_type: ['类型不正确', 'Wrong type'],
  date: ['日期不正确', 'Not a date'],
  date_order: ['日期先后不对', 'Dates are in the wrong order'],
  in_future: ['不能晚于今天', 'May not be in the future'],
  in_past: ['不能早于今天', 'May not be in the past'],
  control_character: ['含有不可见的控制字符', 'Contains control characters'],
  unknown_field: ['不认识的栏目', 'Unknown field'],
  not_a_choice: ['不在可选范围内', 'Not one of the choices'],
  unknown_code: ['代码表中没有此项', 'Not in the code table'],
  check_digit: ['校验码不正确', 'The check digit is wrong'],
  citizen_id: ['身份证号不正确', 'Not a valid citizen ID'],
  duplicate: ['已经存在', 'Exists already'],
  taken: ['已被使用', 'Already in use'],
  not_found: ['没有找到', 'Not found'],
  mismatch: ['与其他栏目不一致', 'Does not agree with the other fields'],
  six_digits: ['应为 6 位数字', 'Six digits'],
  code_shape: ['只能用字母、数字和连字符', 'Letters, digits and hyphens only'],
  login_shape: ['只能用字母、数字和 . - _', 'Letters, digits and . - _ only'],
  three_kinds: ['小写、大写、数字、符号至少用三种', 'Use three of: lower case, upper case, digits, signs'],
  contains_login: ['不能包含账号', 'May not contain the account name'],
  common: ['过于常见，容易被猜到', 'Too common, easily guessed'],
  no_such_unit: ['没有这个单位', 'No such unit'],
  no_such_post: ['没有这个职位', 'No such post'],
  no_such_cadre: ['没有这名干部', 'No such cadre'],
  no_such_document: ['没有今天印发的这份文件', 'No such document issued today'],
  no_such_attachment: ['没有这个附件', 'No such attachment'],
  no_such_case: ['没有这个事项', 'No such case'],
  file_type: ['不是可以上传的文件（PDF、图片、docx、xlsx、OFD、文本；不得含宏）', 'Not a file that can be kept (PDF, picture, docx, xlsx, OFD, text; no macros)'],
  file_ending: ['文件名的后缀与内容不符', 'The file name does not end as its content says'],
  fixed: ['不能更改', 'Cannot be changed'],
  already_holds: ['此人已任此职', 'This person holds the post already'],
  asked_already: ['已经申请过', 'Asked for already'],
  linked: ['附件已归入另一事项', 'The attachment belongs to another case'],
  case_stage: ['事项所处环节不允许此操作', 'Not open in the case’s present stage'],
  below_itself: ['不能放在自己的下级之下', 'Cannot be placed below itself'],
  twice: ['重复', 'Named twice'],
  other_year: ['不属于该年度', 'Not in this year'],
  not_a_weekend: ['该日本来就是工作日', 'A working day anyway'],
  unknown_key: ['没有这个参数', 'No such parameter'],
  unreadable_value: ['不是该参数可用的值', 'Not a value of this parameter'],
  below_min: ['过低，不能低于 {min}', 'Too low, at least {min}'],
  above_max: ['过高，不能高于 {max}', 'Too high, at most {max}'],
  weights_total: ['权重合计须为 100', 'Weights must total 100'],
  weights_count: ['权重个数不对', 'Wrong number of weights'],
  unknown_word: ['含有不认识的词', 'Contains an unknown word'],
  unchanged: ['与现值相同', 'Same as now'],
  query: ['查询条件不正确', 'The query is not valid'],
  cursor: ['请从第一页重新打开列表', 'Open the list again from its first page'],
  administrator_exists: ['已有管理员', 'There is an administrator already'],
  second_factor_enrolled: ['已启用动态口令', 'One-time codes are on already'],
  second_factor_not_begun: ['请重新开始启用动态口令', 'Begin again with one-time codes'],
  wrong_password: ['原密码不正确', 'The present password is wrong'],
  wrong_code: ['动态口令不正确', 'The code is wrong'],
  email: ['邮箱格式不正确', 'Not an e-mail address'],
  url: ['网址不正确', 'Not a web address'],
  phone: ['电话号码不正确', 'Not a telephone number'],
  sum: ['合计不对，应为 {need}', 'Wrong total: must be {need}'],
  custom: ['不符合要求', 'Does not meet the requirement'],
  no_office: ['没有相应职责', 'Does not hold the office'],
  every_candidate: ['请对每名考察对象作出回答', 'Answer for every candidate'],
  not_of_team: ['不是本考察组成员', 'Not a member of this team'],
  two_talkers: ['须由两名成员谈话', 'Two members must talk'],
  text_or_none_stated: ['请填写不足，或选“未谈及不足”，二者择一', 'Either write the shortcomings, or choose “none stated”'],
  not_the_present_text: ['纪律条文已更新，请重新阅读', 'The texts have changed; read them again'],
  not_acknowledged: ['请逐项确认已阅读', 'Acknowledge each text'],
} satisfies Record<string, Pair>;

/** Things that a shortfall lists as missing (`missing[].what`). */
// prettier-ignore
export const missing = {
  talk: ['谈话', 'talk'],
  talk_tier: ['谈话层面', 'tier of talks'],
  circle: ['三圈材料', 'circle of evidence'],
  opinion_letter: ['意见函回复', 'reply to an opinion letter'],
  certificate: ['考察资格', 'certificate'],
  pledge: ['责任状', 'pledge'],
  recusal: ['回避申报', 'recusal declaration'],
  recusal_declaration: ['回避申报', 'recusal declaration'],
  lead: ['组长', 'lead'],
  member: ['成员', 'member'],
  signature: ['签字', 'signature'],
  feedback: ['反馈记录', 'feedback record'],
  notice: ['公告', 'notice'],
  vacancy_notice: ['职位预告', 'vacancy notice'],
  inspection_notice: ['考察预告', 'inspection notice'],
  recommendation: ['民主推荐结果', 'recommendation result'],
  inspection: ['考察', 'inspection'],
  inspection_report: ['考察报告', 'inspection report'],
  document: ['文件', 'document'],
  archive_item: ['归档材料', 'archive item'],
  attachment: ['附件', 'attachment'],
  reason: ['理由', 'reason'],
  method: ['考察方式', 'method'],
  team: ['考察组', 'team'],
  unit_analysis: ['单位分析', 'unit analysis'],
  nominator: ['提名人', 'nominator'],
  kinship: ['亲属关系申报', 'declaration of kinship'],
  relation_declared: ['亲属关系申报', 'declaration of kinship'],
  answer: ['逐项回答', 'answer'],
  disqualification_answer: ['不得列为考察对象情形的回答', 'answer on disqualification'],
  signer: ['签字人', 'signer'],
  vacancy: ['空缺', 'vacancy'],
  headcount: ['职数', 'headcount'],
  quorum: ['到会人数', 'quorum'],
  consultation: ['酝酿记录', 'consultation record'],
  materials: ['上会材料', 'meeting materials'],
  confirmation: ['确认', 'confirmation'],
  confirmed_notice: ['公示结果确认', 'confirmed notice'],
  tenure_start: ['任职时间', 'start of tenure'],
  appointment_document: ['任职文件', 'appointment document'],
  on_probation: ['正在试用期', 'on probation'],
  probation: ['试用期', 'probation'],
  probation_publicity: ['试用期满公示', 'notice at the end of probation'],
  approved_exception: ['例外审批', 'approved exception'],
  probation_result: ['试用期考核结果', 'probation result'],
  appointment_talk: ['任前谈话', 'pre-appointment talk'],
  audit: ['审计', 'audit'],
  file_review: ['档案审核', 'file review'],
  personal_matters: ['个人有关事项核查', 'check of personal matters'],
  discipline_opinion: ['纪检监察意见', 'discipline opinion'],
  petition_check: ['信访举报核查', 'petition check'],
  petition: ['信访举报', 'petition'],
  open_case: ['在办事项', 'open case'],
  long_vacancy: ['空缺过久的职位', 'post vacant for long'],
  motion: ['动议', 'motion'],
  gate_rule: ['可以申请突破的规则', 'rule that can be overridden'],
  end_date: ['结束日期早于开始日期', 'end before the beginning'],
  probation_end: ['试用期截止早于任职日期', 'probation ends before it begins'],
  term_end: ['任期截止早于任期开始', 'term ends before it begins'],
  held_post: ['仍有人任职的职位', 'post still held'],
  open_unit_below: ['仍在运行的下级单位', 'open unit below'],
  incompatible_roles: ['不得兼任的职责', 'roles that exclude each other'],
  suspension: ['暂停', 'suspension'],
  suspended_because: ['暂停原因', 'cause of suspension'],
  composite: ['综合成绩', 'composite score'],
  weight: ['权重', 'weight'],
  dimension: ['对比维度', 'dimension'],
  recused_member: ['须回避', 'to be recused'],
  same_team: ['与上次相同的考察组', 'same team as in'],
  approved_change: ['经批准的成员变动', 'approved change of members'],
  training: ['培训', 'training'],
  exam: ['考试', 'exam'],
  report_handed_in: ['上报考察报告', 'report handed in'],
  major_problem: ['未报告的重大问题', 'major problem not reported'],
  former_unit: ['前任单位考察', 'inspection in the former unit'],
  alike_talks: ['内容雷同的谈话', 'talks alike'],
  leadership_team: ['领导班子层面', 'tier: leading team'],
  agency_staff: ['机关干部层面', 'tier: staff'],
  base_cadres: ['基层干部和代表委员层面', 'tier: base cadres'],
  ordinary: ['群众层面', 'tier: ordinary people'],
  circle_work: ['工作圈材料', 'evidence: work circle'],
  circle_life: ['生活圈材料', 'evidence: life circle'],
  circle_social: ['社交圈材料', 'evidence: social circle'],
  virtue: ['德', 'virtue'],
  ability: ['能', 'ability'],
  diligence: ['勤', 'diligence'],
  achievement: ['绩', 'achievement'],
  integrity: ['廉', 'integrity'],
} satisfies Record<string, Pair>;

/** Ranks (GB/T 12407), by code. */
// prettier-ignore
export const ranks = {
  131: ['县处级正职', 'County head level'],
  132: ['县处级副职', 'County deputy level'],
  141: ['乡科级正职', 'Section head level'],
  142: ['乡科级副职', 'Section deputy level'],
  150: ['科员级', 'Staff'],
  160: ['办事员级', 'Clerk'],
  199: ['未定职', 'Not ranked'],
  121: ['厅局级正职', 'Bureau head level'],
  122: ['厅局级副职', 'Bureau deputy level'],
  111: ['省部级正职', 'Province head level'],
  112: ['省部级副职', 'Province deputy level'],
  101: ['国家级正职', 'State head level'],
  102: ['国家级副职', 'State deputy level'],
} satisfies Record<number, Pair>;

type Table = Record<string, Pair>;

function look(tables: Table[], code: string, language: Lang): string {
  for (const table of tables) {
    const found = table[code];
    if (found) return say(found, language);
  }
  return code;
}

export const roleName = (code: string, language: Lang) => look([roles, relations], code, language);
export const missingName = (code: string, language: Lang) => look([missing, roles], code, language);

/** The words for what is wrong with a field; a code without words says so and shows the code. */
export function fieldErrorText(
  code: string,
  params: Record<string, unknown> | null | undefined,
  language: Lang,
): string {
  const found = (fieldErrors as Table)[code];
  if (!found) return say(['不符合要求（{code}）', 'Not accepted ({code})'], language).replace('{code}', code);
  const values = Object.fromEntries(Object.entries(params ?? {}).map(([k, v]) => [k, String(v)]));
  // Figures that were not sent are left out rather than shown as braces.
  return fill(say(found, language), values).replace(/[,，:：]?[^,，:：]*\{\w+\}.*$/, '') || say(found, language);
}

export function useCodes() {
  const language = useLang();
  return {
    role: (code: string) => roleName(code, language),
    missing: (code: string) => missingName(code, language),
    fieldError: (code: string, params?: Record<string, unknown> | null) => fieldErrorText(code, params, language),
  };
}

/** `const rank = useRank(); rank('142')` → 乡科级副职; an unknown code stays as it is. */
export function useRank(): (code: string | null | undefined) => string {
  const language = useLang();
  return (code) => (code ? look([ranks], code, language) : '—');
}

/** The choices of a rank field, from the top down. */
export function useRankOptions(): { value: string; label: string }[] {
  const language = useLang();
  return Object.entries(ranks).map(([value, pair]) => ({ value, label: say(pair, language) }));
}
