//! Discipline of inspection (specification 9): the texts that are shown and acknowledged, under one version.

use serde::Serialize;
use utoipa::ToSchema;

/// The version that a pledge names; a change of any text is a new version.
pub const VERSION: &str = "2026-1";

/// A text of discipline.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
pub struct DisciplineText {
    /// Stable code.
    pub code: &'static str,
    /// Title.
    pub title: &'static str,
    /// Whether a member of a team acknowledges it with the pledge.
    pub pledged: bool,
    /// Its items.
    pub items: &'static [&'static str],
}

/// The texts.
pub const TEXTS: &[DisciplineText] = &[
    DisciplineText {
        code: "seven_donts",
        title: "考察人员“七不准”",
        pledged: true,
        items: &[
            "不准许愿封官、借考察讨好他人",
            "不准收受礼品、礼金和有价证券",
            "不准参加与考察有关的宴请",
            "不准通风报信、泄露考察情况",
            "不准凭个人好恶夸大、隐瞒、歪曲事实",
            "不准偏听偏信",
            "不准敷衍塞责、回避矛盾",
        ],
    },
    DisciplineText {
        code: "work_discipline",
        title: "考察工作纪律",
        pledged: true,
        items: &[
            "按考察方案开展工作",
            "遵守中央八项规定精神和组工干部“十严禁”",
            "保守考察秘密，妥善保管考察材料",
            "忠于职守，不擅自离开考察组",
            "公道正派，防止“带病提拔”",
            "执行回避制度",
            "对考察结果负责",
            "与被考察单位做好协调配合",
        ],
    },
    DisciplineText {
        code: "six_donts",
        title: "被考察单位和人员“六不准”",
        pledged: false,
        items: &[
            "不准搞非组织活动",
            "不准敷衍应付、搞形式主义",
            "不准提供虚假情况",
            "不准干扰考察工作",
            "不准打击报复反映情况的人",
            "不准扩散谈话内容",
        ],
    },
];

/// The texts that a pledge must acknowledge and `acknowledged` does not name.
pub fn not_acknowledged(acknowledged: &[String]) -> Vec<&'static str> {
    TEXTS.iter().filter(|t| t.pledged && !acknowledged.iter().any(|a| a == t.code)).map(|t| t.code).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pledge_names_every_text_that_binds_a_member() {
        assert_eq!(not_acknowledged(&["seven_donts".into()]), ["work_discipline"]);
        assert!(not_acknowledged(&["seven_donts".into(), "work_discipline".into()]).is_empty());
    }
}
