//! The lines of the checklist (C32). A pure data table.

use super::{Closes, Item, Need};
use crate::selection_case::State as Stage;

const PLAN: &str = "0 工作计划";
const MOTION: &str = "1 动议";
const INSPECTION: &str = "2 考察";
const MEETING: &str = "3 上会";
const APPOINTMENT: &str = "4 任职";
const YEARLY: &str = "5 一报告两评议";

const fn item(
    no: &'static str,
    title: &'static str,
    folder: &'static str,
    due: Stage,
    need: Need,
    closes: Closes,
) -> Item {
    Item { no, title, folder, due, need, closes }
}

/// The checklist, in its order.
#[rustfmt::skip]
pub const ITEMS: &[Item] = &[
    item("0",   "干部考察工作计划",                 PLAN,        Stage::Draft,        Need::Required,     Closes::Stage),
    item("1.1", "单位请示报告",                     MOTION,      Stage::Draft,        Need::Required,     Closes::Archive),
    item("1.2", "针对本单位分析报告",               MOTION,      Stage::Draft,        Need::Required,     Closes::Archive),
    item("1.3", "干部工作专题会议记录",             MOTION,      Stage::Draft,        Need::Required,     Closes::Stage),
    item("1.4", "考察工作方案及呈批单",             MOTION,      Stage::Draft,        Need::Required,     Closes::Stage),
    item("2.1", "考察预告",                         INSPECTION,  Stage::Shortlisted,  Need::Required,     Closes::Stage),
    item("2.2", "民主推荐、测评结果统计分析",       INSPECTION,  Stage::Recommending, Need::Required,     Closes::StageOfRecommendation),
    item("2.3", "个别谈话记录",                     INSPECTION,  Stage::Inspecting,   Need::Required,     Closes::Stage),
    item("2.4", "核查材料",                         INSPECTION,  Stage::Inspecting,   Need::Required,     Closes::StageOfPromotion),
    item("2.5", "征求纪委、巡视部门意见",           INSPECTION,  Stage::Inspecting,   Need::Required,     Closes::StageOfPromotion),
    item("2.6", "考察报告",                         INSPECTION,  Stage::Inspecting,   Need::Required,     Closes::Stage),
    item("3.1", "会前沟通酝酿纪要",                 MEETING,     Stage::Deliberating, Need::Required,     Closes::Stage),
    item("3.2", "上会材料",                         MEETING,     Stage::Deliberating, Need::Required,     Closes::Stage),
    item("3.3", "会议记录(参会人员意见及得票)",     MEETING,     Stage::Deliberating, Need::Required,     Closes::Stage),
    item("3.4", "党政联席会议纪要",                 MEETING,     Stage::Deliberating, Need::IfHeld,       Closes::Archive),
    item("4.1", "任前公示",                         APPOINTMENT, Stage::Publicising,  Need::UnlessExempt, Closes::StageOfPromotion),
    item("4.2", "公示结果收集",                     APPOINTMENT, Stage::Publicising,  Need::Required,     Closes::StageOfPromotion),
    item("4.3", "任前谈话",                         APPOINTMENT, Stage::Appointing,   Need::Required,     Closes::Stage),
    item("4.4", "任职文件",                         APPOINTMENT, Stage::Appointing,   Need::Required,     Closes::Stage),
    item("5",   "单位“一报告两评议”",               YEARLY,      Stage::Closed,       Need::Annual,       Closes::Archive),
];
