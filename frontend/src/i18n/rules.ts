/**
 * One entry per rule id of the specification: a short title, and one sentence that says how to mend it.
 * Figures (how many, how long) are not written here: the server sends what there is and what is needed.
 */
import { say, useLang } from './index';
import type { Lang, Pair } from './index';

export interface RuleWords {
  title: Pair;
  mend: Pair;
}

const r = (zhTitle: string, enTitle: string, zhMend: string, enMend: string): RuleWords => ({
  title: [zhTitle, enTitle],
  mend: [zhMend, enMend],
});

// prettier-ignore
export const rules = {
  // Separation of duties
  'SOD-1': r('经办与审批须分开', 'Creator and approver must differ', '请由另一位职责范围覆盖该单位的人员审批。', 'Another person whose scope covers the unit must approve.'),
  'SOD-2': r('有回避关系的考察人员', 'Inspector with a recusal relation', '请更换考察组成员，或由本人如实申报后另行安排。', 'Replace the team member, or have the relation declared and assign someone else.'),
  'SOD-3': r('本人不得查阅本人事项', "One's own case is closed to oneself", '请由与本事项无关的人员办理。', 'Someone who is not the subject of this matter must act.'),
  'SOD-4': r('信访内容与举报人信息限知', 'Petition and petitioner are restricted', '请由承办的信访人员或干部监督科负责人办理。', 'The assigned petition officer or the head of supervision must act.'),
  'SOD-5': r('与会人员须回避', 'A participant must be recused', '请在该议题上把本人及其亲属登记为回避。', 'Mark the person concerned, and relatives, as recused for this item.'),
  'SOD-6': r('选票不得对应到人', 'Ballots are never linked to voters', '此信息不存在，也不能查询。', 'This information does not exist and cannot be asked for.'),
  'SOD-7': r('暗访记录限知', 'Covert-visit notes are restricted', '请由考察组组长或组织部负责人查阅。', 'Only the team lead and the head of the department may read them.'),
  'SOD-8': r('考察组与审计组只见共享内容', 'Inspection and audit see shared items only', '请在碰头会上共享所需内容。', 'Share what is needed at a joint meeting.'),
  'SOD-9': r('管理员不接触业务内容', 'Administrators see no business content', '请由业务人员办理；三员职责不得与业务职责兼任。', 'A business role must act; administrator roles cannot be combined with others.'),

  // Calendar
  'CAL-01': r('该年度节假日安排未导入', 'Holidays of that year are not loaded', '期限暂按周一至周五推算，请导入当年节假日安排。', "Deadlines are computed Monday to Friday for now; load the year's holiday notice."),

  // Parameters
  'R-PAR-1': r('生效日期过早', 'Takes effect too early', '生效日期不得早于批准之日，也不得早于上一版本的生效日期；请重新提出。', 'It may not take effect before its approval, nor before the version that it changes; propose again.'),
  'R-PAR-2': r('所依据的版本已更新', 'The version it changes has been passed by', '期间已批准新版本，请在新版本上重新提出。', 'Another version was approved meanwhile; propose again on top of it.'),

  // C01 register
  'R-CAD-1': r('身份证号有误或重复', 'Citizen ID wrong or already used', '请核对身份证号末位校验码，并确认此人没有重复登记。', 'Check the check digit, and that the person is not registered twice.'),
  'R-CAD-2': r('“三龄二历”不一致', 'Ages or histories disagree', '请对照档案、表格与身份证核对出生、入党、参加工作时间及学历、经历。', 'Compare birth, party and work dates, education and experience with file and ID.'),
  'R-CAD-3': r('锁定栏目须凭证修改', 'Locked fields need evidence', '请附证明文件，并由另一人确认。', 'Attach the document and have a second person confirm.'),
  'R-CAD-4': r('家庭成员填写不全', 'Family row incomplete', '请补填称谓和姓名，或清空该行。', 'Fill in relation and name, or clear the row.'),

  // C02 posts
  'R-POST-1': r('超职数或无空缺', 'No vacancy within the headcount', '请先核对职数与在任情况，腾出空缺，或报上级同意。', 'Check headcount and holders, free a vacancy, or obtain consent from above.'),
  'R-POST-2': r('职位空缺过久', 'Post vacant for long', '请启动动议，或说明暂不配备的原因。', 'Start a motion, or note why the post stays open.'),
  'R-POST-3': r('职位仍有人任职或正在选配', 'Post still held or being filled', '请先办结或终止相关事项、免去现任职务，再撤销职位。', 'End the open case and the present tenure before abolishing the post.'),

  'R-TEN-1': r('任职日期前后矛盾', 'Days of the tenure out of order', '结束、试用期和任期的截止日期都不能早于开始日期。', 'End, probation and term cannot lie before their beginning.'),
  'R-UNIT-1': r('单位仍有人任职或有下级', 'Unit still has holders or units below', '请先调整仍在任的干部，并处理下级单位。', 'Move those who still serve and deal with the units below first.'),

  // C03 case
  'R-CASE-1': r('程序不得跳越', 'No stage may be skipped', '请按顺序办完前一环节。', 'Finish the stage before this one first.'),
  'R-CASE-2': r('本环节归档材料不齐', 'Archive items of this stage incomplete', '请补齐所列归档材料，或注明免予归档的理由。', 'Add the listed documents, or exempt them with a reason.'),
  'R-CASE-3': r('不得临时动议', 'No motion at the table', '只有已进入酝酿的事项才能上会，请先完成酝酿。', 'Only cases in deliberation may be listed; complete the deliberation first.'),
  'R-CASE-4': r('未推荐不提名，未考察不上会', 'No recommendation, no nomination; no inspection, no meeting', '请先完成民主推荐或考察。', 'Complete the recommendation or the inspection first.'),

  'R-CASE-5': r('事项已暂停', 'Case is suspended', '请待暂停原因消除、恢复后再办理。', 'Wait until the cause is settled and the case is resumed.'),
  'R-CASE-6': r('事项没有暂停', 'The case is not suspended', '只有暂停的事项才能恢复。', 'Only a suspended case is resumed.'),
  'R-GATE-1': r('此规则不能突破', 'This rule cannot be overridden', '只有注明“可报批突破”的规则才能申请；其他规则须先满足。', 'Only rules marked as a gate can be asked for; all others must be met.'),

  // C04 motion
  'R-MOT-1': r('方案未写明方式与考察组', 'Plan lacks method or team', '请在工作方案中写明考察方式和考察组。', 'State method and team in the plan.'),
  'R-MOT-2': r('缺少单位分析', 'Unit analysis is empty', '请补写班子与动议起因分析。', 'Add the analysis of the unit and the cause of the motion.'),

  // C05 vacancy notice
  'R-VAC-1': r('职位空缺尚未全部预告', 'Not every vacancy announced', '请先就全部职位发布空缺预告；涉密职位请注明免予公开的理由。', 'Announce every post in a vacancy notice first; for sensitive posts give the reason for exemption.'),

  // C06 nomination
  'R-NOM-1': r('署名与亲属关系未申报', 'Nominator or kinship missing', '请填写提名人，并如实申报与被提名人的亲属关系。', 'Name the nominator and declare the kinship with the nominee.'),
  'R-NOM-2': r('任职资格不符', 'Qualifications not met', '请由第二人逐项审核任职资格；推荐中产生的人选须先补提名。确需破格的，报上级同意后在提名中按例外办理。', 'A second person checks each qualification; whoever a recommendation found is nominated first. An exceptional promotion needs consent from above, asked for at the nomination.'),
  'R-NOM-3': r('此人已在其他选任事项中', 'Already in another open case', '请确认是否同时参加，必要时撤回其中一项。', 'Confirm that both are meant, or withdraw one.'),
  'R-NOM-4': r('领导提名须书面署名', "A leader's nomination must be written and signed", '请补充署名的书面提名并归档。', 'Add the signed nomination in writing.'),
  'R-NOM-5': r('提名人选偏少', 'Few nominees for the post', '请考虑扩大提名范围，保持差额。', 'Consider widening the nomination so that there is a choice.'),

  // C07 recommendation
  'R-REC-1': r('参加人数不足', 'Too few took part', '请补足参加人数后重新推荐，或报请批准例外。', 'Hold the round again with more participants, or have an exception approved.'),
  'R-REC-2': r('推荐结果已过有效期', 'Recommendation result out of date', '请重新组织民主推荐。', 'Hold a new recommendation round.'),
  'R-REC-3': r('不得简单以票取人', 'Votes alone do not decide', '请结合考核、谈话与一贯表现综合研判，并写明理由。', 'Weigh assessment, talks and consistent conduct, and note the reasons.'),
  'R-REC-4': r('推荐人数超过应推人数', 'More names than allowed on a ballot', '超额的选票对该职位无效，请按有效票重新计数。', 'Such a ballot is invalid for this post; count valid ballots only.'),
  'R-REC-5': r('同一人重复计票', 'Same person counted twice', '每轮中每人只计一次，请合并后重新录入。', 'Count each person once a round; merge and enter again.'),
  'R-REC-6': r('二次推荐缺少理由', 'Second round without a reason', '请写明再次推荐的理由。', 'Give the reason for the second round.'),
  'R-REC-7': r('选票高度雷同', 'Many identical ballots', '请核查是否存在拉票等情况，并记录核查结果。', 'Look into possible canvassing and record the result.'),

  // C08 open selection
  'R-OPN-1': r('各项权重之和须为 100', 'Weights must total 100', '请调整权重。', 'Adjust the weights.'),
  'R-OPN-2': r('考官须回避', 'Examiner must be recused', '请更换与应试者有回避关系的考官。', 'Replace the examiner who is related to a candidate.'),
  'R-OPN-3': r('报名人数不足', 'Too few applicants', '请延长报名，或取消该职位。', 'Extend the registration or cancel the post.'),

  // C09 shortlist
  'R-SL-1': r('考核结果或处分影响期', 'Assessment result or sanction period', '该人选在影响期内或上年考核未达要求，请更换人选。', 'The person is within a period of effect or below the required result; choose another.'),
  'R-SL-2': r('不得列为考察对象情形未逐项确认', 'Disqualification questions unanswered', '请逐项回答是或否，并由负责人签字。', 'Answer each question yes or no, and sign.'),
  'R-SL-3': r('差额不足', 'Too few candidates for the posts', '请补充考察对象；确需等额的，写明理由报批。', 'Add candidates; a single candidate needs a reason and approval.'),
  'R-SL-4': r('推荐得票率偏低', 'Low recommendation rate', '请说明列为考察对象的其他依据。', 'Explain what else speaks for the candidate.'),
  'R-SL-5': r('上年实绩未达优秀', "Last year's achievement below excellent", '请核对实绩档案，或更换人选。', 'Check the achievement file, or choose another.'),

  // Accounts
  'R-ACC-1': r('重置第二因素须两人办理', 'Two persons reset a second factor', '请先由系统管理员提出申请，再由安全保密管理员在 24 小时内办理。', 'Let the system administrator ask first; the security administrator resets within 24 hours.'),
  // C10 teams
  'R-CERT-1': r('考试成绩未达标', 'Exam below the pass mark', '请培训后重新考试。', 'Train and examine again.'),
  'R-CERT-2': r('尚未参加培训', 'No training on record', '请先登记培训情况。', 'Put a training on record first.'),
  'R-CERT-3': r('资格仍在有效期内', 'Certificate still valid', '有效期满后再登记到期。', 'Record the expiry after the last day.'),
  'R-TEAM-1': r('考察组人数或组长不足', 'Team too small or without a lead', '请补足成员，并指定一名组长。', 'Add members and name one lead.'),
  'R-TEAM-2': r('成员考察资格无效', 'A member is not certified', '请更换成员，或先办理资格认证。', 'Replace the member, or complete the certification.'),
  'R-TEAM-3': r('成员须回避', 'A member must be recused', '请更换与考察对象有回避关系的成员。', 'Replace the member who is related to a candidate.'),
  'R-TEAM-4': r('责任状未签', 'Pledge not signed', '请全体成员在考察开始前签订责任状；中途加入的，先签订再参加考察。', 'All members sign the pledge before the inspection starts; whoever joins later signs before working in it.'),
  'R-TEAM-5': r('与上次考察同组', 'Same team as last time', '建议调整分组后再考察该单位。', 'Consider another team for this unit.'),
  'R-TEAM-6': r('成员变动未经批准', 'Change of members not approved', '请先报批成员变动。', 'Have the change approved first.'),

  // C11 inspection
  'R-INS-1': r('考察预告时间不足', 'Inspection notice too short', '请等预告期满后开始，或调整开始日期。', 'Start after the lead time, or move the date.'),
  'R-INS-2': r('考察组未具备条件', 'Team not ready', '请完成资格认证、回避申报和责任状。', 'Complete certification, recusal and pledge.'),
  'R-INS-3': r('谈话不足', 'Too few talks', '请补谈，并使每个层面都有人谈到。', 'Hold more talks, so that every tier is heard.'),
  'R-INS-4': r('“四必”未完成', 'Four musts incomplete', '请办结档案、个人事项、纪检意见和信访核查。', 'Complete file, personal matters, discipline opinion and petition check.'),
  'R-INS-5': r('考察报告未全体签字', 'Report not signed by all', '请尚未签字的成员签字。', 'The remaining members must sign.'),
  'R-INS-6': r('反馈情况未记录', 'Feedback not recorded', '请向单位主要领导反馈，并记录其意见。', "Give feedback to the unit's leaders and record their view."),
  'R-INS-7': r('考察时间过短', 'Inspection very short', '请确认考察是否充分，必要时延长。', 'Confirm that it was thorough, or extend it.'),
  'R-INS-8': r('重大问题须及时报告', 'Major problem must be reported at once', '请立即向组织部负责人报告。', 'Report to the head of the department at once.'),
  'R-INS-9': r('同职位人选未逐项对比', 'Candidates not compared throughout', '请补齐各人选在同一维度上的材料。', 'Complete the same dimensions for every candidate.'),
  'R-INS-10': r('换届考察六个环节不全', 'Six links incomplete', '请补齐推荐、测评、调查、实绩、谈话和综合评价。', 'Complete recommendation, assessment, survey, achievement, talks and synthesis.'),
  'R-INS-EXT-1': r('未延伸到前任单位', 'Former unit not heard', '任现职不满规定年限，请到前一任职单位补充考察。', 'In the present post for too short a time: inspect in the former unit as well.'),
  'R-INS-EXT-2': r('“三圈”材料不全', 'A circle of evidence is missing', '请补充工作圈、生活圈、社交圈中缺少的材料。', 'Add evidence from the missing circle: work, life or social.'),
  'R-INS-EXT-3': r('谈话记录雷同', 'Talks repeat one another', '请核对这些谈话，必要时补谈。', 'Check these talks, and talk again where needed.'),
  'R-INS-EXT-4': r('多数谈话未谈不足', 'Hardly anybody names a shortcoming', '请引导谈话对象谈具体不足，或另选谈话对象。', 'Ask for concrete shortcomings, or talk to other people.'),

  // C12 voting
  'R-VOTE-1': r('不记录投票人信息', 'Nothing about the voter is stored', '此信息不存在，也不能查询。', 'This information does not exist and cannot be asked for.'),
  'R-VOTE-2': r('票数过少，不分类显示', 'Too few ballots to break down', '为保护投票人，只显示合计。', 'To protect voters only the total is shown.'),
  'R-VOTE-3': r('投票结束前不显示结果', 'No results before the close', '请在投票结束后查看。', 'Look after the poll has closed.'),
  'R-VOTE-4': r('结束后不得增删选票', 'No ballot in or out after the close', '如有疑问，请两人重新计票。', 'If in doubt, two persons recount.'),
  'R-VOTE-5': r('意见与选票分离', 'Comments are detached from ballots', '意见已打乱顺序，不能对应到选票。', 'Comments are shuffled and cannot be matched.'),

  // C13 four musts
  'R-FOUR-1': r('“四必”尚有未办结', 'Four musts still open', '请催办未回复的意见，并对发现的问题作出结论。', 'Press for the missing replies and conclude on what was found.'),
  'R-FOUR-2': r('个人事项瞒报', 'Personal matters concealed', '该人选不能继续，请终止其考察。', 'This candidate cannot go on; end the inspection.'),
  'R-FOUR-3': r('有可查线索未结', 'A checkable clue is open', '请待核查结论作出后继续。', 'Wait for the conclusion of the check.'),
  'R-FOUR-4': r('意见回复已过期', 'Opinion reply out of date', '请重新征求意见。', 'Ask for the opinion again.'),
  'R-FOUR-6': r('回复反映有问题', 'The answer reports a problem', '请登记为发现问题，由审批领导作出结论。', 'Record it as a problem; the reviewer concludes on it.'),
  'R-FOUR-7': r('须由对方单位回复', 'Another office answers this', '请发征求意见函。', 'Send a letter asking for the opinion.'),
  'R-FOUR-5': r('近亲属集中任职', 'Relatives concentrated', '请核对亲属关系，并说明是否回避。', 'Check the relations and note whether recusal is needed.'),

  // C15 petitions
  'R-PET-1': r('承办人须回避', 'Officer must be recused', '请另行指定与被反映人无关的承办人。', 'Assign an officer without relation to the person complained of.'),
  'R-PET-2': r('未答复实名反映人', 'Real-name petitioner not answered', '请告知受理情况和办理结果。', 'Tell the petitioner of acceptance and result.'),
  'R-PET-3': r('公示期反映未查结', 'Petition from the notice window open', '请查清并作出是否影响任职的结论。', 'Conclude whether it affects the appointment.'),
  'R-PET-4': r('举报人信息加密限知', "Petitioner's identity is protected", '请写明具体用途，经另一人同意后在二十四小时内查看；过期请重新申请。', 'State the purpose; once another agrees, read within 24 hours, or ask anew.'),
  'R-PET-5': r('疑似重复反映', 'Possibly a duplicate', '请核对后合并办理。', 'Compare, and merge if it is the same.'),
  'R-PET-6': r('办理期限临近或已超期', 'Deadline near or over', '请抓紧办理，或按规定报批延期。', 'Act soon, or have an extension approved.'),
  'R-PET-7': r('查实结论不得删除', 'Findings cannot be deleted', '如有变化，请另作补充结论。', 'Add a further finding instead.'),
  'R-PET-8': r('缺少解释说明记录', 'Explanation not recorded', '请记录向反映人解释说明的情况。', 'Record how it was explained to the petitioner.'),
  'R-PET-9': r('应予澄清', 'Clarification due', '请为被诬告者出具澄清材料。', 'Issue the clarification.'),
  'R-PET-10': r('不符合申请复查、复核的条件', 'Not open for a review', '复查在收到书面答复后的期限内提出，一次为限；复核在复查意见作出后的期限内提出。', 'A review is asked for once, within the days after the written answer; a recheck within the days after the review.'),
  'R-PET-11': r('上级管理干部的举报须密封转送', 'On somebody managed above', '请密封转送有管理权限的机关，本级不登记、不留存。', 'Forward it sealed to the organ that manages the person; nothing is registered here.'),
  'R-PET-12': r('延期超过上限', 'Lengthened too much', '请在允许的期限内办结。', 'Finish within the days admitted.'),
  'R-PET-13': r('异议已过期限', 'Too late for an objection', '请按转送要求办理。', 'Handle it as it was transferred.'),
  'R-PET-15': r('一人不能让信访事项离开档案', 'Nobody alone takes it off the files', '密封转送、撤回须由一人提请、另一人办理；已有并入事项的不能撤回。', 'One proposes, another does it; what others were merged into is not withdrawn.'),
  'R-PET-14': r('反映人已本人评价', 'The petitioner has said so', '以反映人凭查询码作出的评价为准，不能改动。', 'What the petitioner said by the receipt stands.'),

  // C16 audit, C17 joint
  'R-AUD-1': r('审计组人数或回避不符', 'Audit team too small or not recused', '请补足成员或更换须回避的成员。', 'Add members, or replace those to be recused.'),
  'R-AUD-2': r('征求意见尚未完成', 'Comments not complete', '请送被审计人及单位征求意见，并等候期满。', 'Send the draft to the audited and wait for the period.'),
  'R-AUD-3': r('结果报告未送组织部', 'Result not delivered', '请送交审计结果报告和意见书。', 'Deliver the result report and the opinion.'),
  'R-AUD-4': r('应审未审', 'No audit in date', '该人选负有经济责任，请先完成审计，或报请批准例外。', 'This person has economic responsibility; finish the audit, or have an exception approved.'),
  'R-AUD-5': r('申诉期限、复查组须合要求', 'Appeal in time, panel as required', '申诉在规定期限内提出，一次为限；复查组由原审计、审理人员以外的人组成，人数不少于要求。', 'Appeal within the period, once; the panel has members enough, and nobody of the first audit.'),
  'R-AUD-6': r('审计将到期', 'Audit due', '请列入审计计划。', 'Put it into the audit plan.'),
  'R-AUD-7': r('严重线索须移送', 'Serious clue must be transferred', '请移送纪检监察机关。', 'Transfer it to the discipline organ.'),
  'R-AUD-8': r('整改未验收', 'Rectification not accepted', '请逐项报告整改情况并验收。', 'Report and accept every rectification.'),
  'R-AUD-9': r('主持工作未满一年', 'Not a year in charge yet', '副职主持工作满一年后列为审计对象；上级兼任正职的或党委要求的，请选相应原因。', 'A deputy is put on the list after a year in charge; for an acting principal or one named by the committee choose that reason.'),
  'R-JC-1': r('联席会议超过半年未召开', 'Joint conference overdue', '联席会议每半年召开一次，请尽快召开。', 'It is held every half-year; hold it soon.'),
  'R-JC-2': r('参加单位或议程不足', 'Too few organs, or no agenda', '请至少安排两个单位参加，并列出议程。', 'Name at least two organs and an agenda.'),
  'R-JC-3': r('纪要尚未记录', 'No minutes yet', '请先记录会议纪要。', 'Write the minutes first.'),
  'R-JC-4': r('交换事项尚未办结', 'Items are open', '请逐项登记办理情况。', 'Record what came of every item.'),
  'R-SOC-1': r('聘期重叠', 'Terms overlap', '请把聘期开始日定在现聘期届满之后。', 'Begin the term after the present one has ended.'),
  'R-SOC-2': r('须担任且仅担任监督员', 'A supervisor holds that office alone', '请由管理员授予监督员职务，并免去其他职务。', 'Have the office granted, and other offices withdrawn.'),
  'R-SOC-3': r('在册任职的干部不得担任监督员', 'Holds a post of the register', '请另选未在册任职的人员。', 'Choose somebody who holds no post of the register.'),
  'R-SOC-4': r('不得列席本人或本单位的事项', "One's own case, or that of one's own unit", '请邀请与该事项无关的监督员。', 'Invite a supervisor who has nothing to do with the case.'),
  'R-SOC-5': r('列席期限须在聘期内', 'An admission lies within the term', '请把列席截止日定在聘期之内。', 'Let the admission end within the term.'),
  'R-SOC-6': r('考察尚未完成', 'The inspection is not reported', '考察报告验收后再评议。', 'Evaluate it when the report is accepted.'),
  'R-SOC-7': r('已经评议过', 'Evaluated before', '每人对同一事项只评议一次。', 'An inspection is evaluated once by everybody.'),
  'R-LIA-1': r('距上次走访时间过长', 'Long after the visit before', '请按规定间隔走访该部门。', 'Call on the organ as often as is laid down.'),
  'R-LIA-2': r('仍有情况待跟进', 'Something is to be followed up', '请逐条登记办理结果。', 'Record what came of each.'),
  'R-TIP-1': r('不是来信，无需答复', 'Not a letter', '信息员线索请转信访办理或了结。', 'Hand a tip over, or close it.'),
  'R-VIS-1': r('走访指标未完成', 'Quotas are not met', '请补足户数，或逐人说明未完成的原因。', 'Visit the rest, or put down why not, one by one.'),
  'R-VIS-2': r('接访未预告', 'Not announced', '请先发布并关联接访预告，接访日期不早于预告的首日。', 'Publish and link the notice first; nobody is received before its first day.'),
  'R-VIS-3': r('有反映尚未转办', 'A complaint waits', '请先转信访办理。', 'Hand it over as a petition first.'),
  'R-JNT-1': r('久未碰头', 'No joint meeting for some time', '请召开碰头会交换情况。', 'Hold a joint meeting.'),
  'R-JNT-2': r('审计材料未并入考察', 'Audit papers not attached', '请把审计意见和结果报告附入考察分析。', 'Attach opinion and result report to the analysis.'),

  // C18 deliberation and meeting
  'R-DEL-1': r('未经酝酿', 'No consultation held', '请先在规定范围内酝酿并形成记录。', 'Consult those concerned and record it first.'),
  'R-MTG-1': r('到会人数不足', 'No quorum', '请等到会人数达到要求后再议，否则决定无效。', 'Wait for the quorum; a decision without it is void.'),
  'R-MTG-2': r('同意票未过应到人数半数', 'Not more than half of the expected members agree', '未通过；可缓议，或按规定复议。', 'Not adopted; defer, or reconsider by the rules.'),
  'R-MTG-3': r('须逐项表决', 'Item by item', '请对每个议题分别表决。', 'Vote on each item by itself.'),
  'R-MTG-4': r('分歧较大应缓议', 'Large disagreement: defer', '请暂缓表决，弄清情况后再议。', 'Defer until the matter is clear.'),
  'R-MTG-5': r('复议条件不足', 'Reconsideration not open', '复议须在任职文件印发前，并经半数以上成员同意。', 'Needs the consent of more than half of the members, before the document is issued.'),
  'R-MTG-6': r('须由全委会票决', 'Plenary vote required', '请提交全委会无记名投票；闭会期间按规定征求意见。', 'Put it to a secret plenary vote; in recess ask the members as ruled.'),
  'R-MTG-7': r('不得以圈阅代替会议', 'No substitute for the meeting', '请召开会议讨论决定。', 'Hold the meeting.'),
  'R-MTG-8': r('不具备上会条件', 'Not ready for the meeting', '请先补齐所列事项。', 'Complete what is listed first.'),
  'R-MTG-10': r('材料送达过晚', 'Materials sent too late', '请改期，使材料至少提前规定的工作日送达。', 'Move the meeting so that the materials are out in time.'),
  'R-MTG-11': r('计票须两人一致', 'Two equal counts needed', '请计票人、监票人分别录入并核对一致。', 'Teller and scrutineer each enter the count until both agree.'),
  'R-MTG-9': r('破格须先报上级同意', 'Exceptional promotion needs prior consent', '请先取得上级组织部门的批复。', 'Obtain the reply of the higher department first.'),

  // C19 notices
  'R-NOT-1': r('公示预告期限不足', 'Notice window too short', '请延长截止日期至规定的工作日数。', 'Move the end to the required number of working days.'),
  'R-NOT-2': r('截止日期不得提前', 'The end cannot be moved earlier', '请保持或延长期限；人员、职位有变的，重新公示。', 'Keep or extend it; if people or posts change, publish again.'),
  'R-NOT-3': r('公示结果未确认', 'Notice not confirmed', '请在公示结束后确认“不影响任职”。', 'Confirm after the end that it does not affect the appointment.'),
  'R-NOT-4': r('公示期反映未办结', 'Linked petitions open', '请办结公示期间收到的全部反映。', 'Conclude all petitions received in the window.'),
  'R-NOT-5': r('免予公示缺少理由', 'Exemption without a reason', '请注明涉密等免予公示的理由。', 'Give the reason for exemption.'),
  'R-NOT-6': r('含不得公开的内容', 'Contains what may not be public', '请删去证件号、电话、家庭等信息。', 'Remove numbers, telephones and family data.'),
  'R-NOT-7': r('已过展示期限', 'Past its display period', '公告已撤下，可在档案中查看。', 'It was taken down; see the archive.'),
  'R-NOT-8': r('须附反映渠道', 'Way to report is missing', '请填写受理单位、电话和地址。', 'Give the reception unit, telephone and address.'),
  'R-NOT-9': r('预告公示内容不全', 'Content incomplete', '请补全该类预告、公示应当载明的内容。', 'Say everything that a notice of this kind must say.'),
  'R-NOT-12': r('原单位也要张贴考察预告', 'The former unit is told as well', '考察对象调离原单位不满两年的，请在原单位增加一处张贴地点。', 'For who moved less than two years ago, add a place in the former unit.'),
  'R-NOT-11': r('公众已看到的公告由审核人撤下', 'The reviewer takes down what the public has seen', '更正期间需要撤下的，请报审核人办理。', 'Ask the reviewer to withdraw it.'),
  'R-NOT-10': r('没有张贴凭证', 'Nothing shows where it hung', '请登记张贴日期，并附照片或网址。', 'Register since when it hangs, with a photo or an address.'),

  // C20 appointment
  'R-APP-1': r('公示未确认不得发文', 'No document before the notice is confirmed', '请先确认公示结果，并完成任前谈话。', 'Confirm the notice and hold the talk first.'),
  'R-APP-2': r('试用期未考核', 'Probation not assessed', '请完成试用期满考察和公示后再办理。', 'Complete the inspection and notice at the end of probation.'),
  'R-APP-3': r('无人实行试用期', 'Nobody is on probation', '没有人实行试用期时，请直接办结。', 'With nobody on probation, conclude the case instead.'),
  'R-APP-4': r('有人正在试用期', 'Somebody is on probation', '有人实行试用期时，请先进入试用期，期满后办结。', 'With somebody on probation, the case waits for the result.'),
  'R-APP-5': r('期满考察过早', 'Inspection at the end too early', '请在试用期满前的提醒期内安排考察。', 'Hold the inspection within the alert period before the end.'),
  'R-APP-6': r('期满公示时间不足', 'End-of-probation notice too short', '请延长公示截止日期，按工作日计算。', 'Move the last day on; working days are counted.'),
  'R-APP-7': r('试用期一般不延长', 'A probation is not lengthened', '确需延长的，请先申请例外审批。', 'If it must be, ask for an approved exception first.'),

  // C32 archive
  'R-ARC-1': r('归档材料不齐', 'Dossier incomplete', '请补齐所列材料，或注明免予归档的理由。', 'Add the listed documents, or exempt them with a reason.'),
} satisfies Record<string, RuleWords>;

export type RuleId = keyof typeof rules;

/** The words of a rule; `null` for a code that is not known here. */
export function ruleWords(code: string): RuleWords | null {
  return (rules as Record<string, RuleWords>)[code] ?? null;
}

export function ruleTitle(code: string, language: Lang): string {
  const found = ruleWords(code);
  return found ? say(found.title, language) : code;
}

export function ruleMend(code: string, language: Lang): string | null {
  const found = ruleWords(code);
  return found ? say(found.mend, language) : null;
}

export function useRules() {
  const language = useLang();
  return {
    title: (code: string) => ruleTitle(code, language),
    mend: (code: string) => ruleMend(code, language),
  };
}
