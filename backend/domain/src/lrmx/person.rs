//! What the file holds: every element as text, in the order of the form, and the readings that the register needs.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::resume::{ResumeLine, parse_resume};
use crate::month::{Month, age};

macro_rules! elements {
    ($(#[$doc:meta])* pub struct $name:ident as $all:ident { $($(#[$fdoc:meta])* $field:ident = $element:literal),+ } and { $($rest:tt)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(default)]
        pub struct $name { $($(#[$fdoc])* pub $field: String,)+ $($rest)* }

        /// The elements that hold text, in the order of the file.
        pub const $all: &[&str] = &[$($element),+];

        impl $name {
            /// The text of an element.
            pub fn field(&self, element: &str) -> Option<&str> {
                match element { $($element => Some(&self.$field),)+ _ => None }
            }

            pub(super) fn field_mut(&mut self, element: &str) -> Option<&mut String> {
                match element { $($element => Some(&mut self.$field),)+ _ => None }
            }
        }
    };
}

elements! {
    /// A person of the approval form. Every field is the text of the file, trimmed; a date keeps its spelling.
    pub struct LrmxPerson as ELEMENTS {
        /// 姓名
        name = "XingMing",
        /// 性别
        sex = "XingBie",
        /// 出生年月
        birth = "ChuShengNianYue",
        /// 民族
        ethnicity = "MinZu",
        /// 籍贯
        native_place = "JiGuan",
        /// 出生地
        birthplace = "ChuShengDi",
        /// 入党时间
        party_join = "RuDangShiJian",
        /// 参加工作时间
        work_start = "CanJiaGongZuoShiJian",
        /// 健康状况
        health = "JianKangZhuangKuang",
        /// 专业技术职务
        pro_title = "ZhuanYeJiShuZhiWu",
        /// 熟悉专业有何专长
        specialty = "ShuXiZhuanYeYouHeZhuanChang",
        /// 全日制教育学历
        full_time_level = "QuanRiZhiJiaoYu_XueLi",
        /// 全日制教育学位
        full_time_degree = "QuanRiZhiJiaoYu_XueWei",
        /// 全日制学历毕业院校系
        full_time_level_school = "QuanRiZhiJiaoYu_XueLi_BiYeYuanXiaoXi",
        /// 全日制学位毕业院校系
        full_time_degree_school = "QuanRiZhiJiaoYu_XueWei_BiYeYuanXiaoXi",
        /// 在职教育学历
        in_service_level = "ZaiZhiJiaoYu_XueLi",
        /// 在职教育学位
        in_service_degree = "ZaiZhiJiaoYu_XueWei",
        /// 在职学历毕业院校系
        in_service_level_school = "ZaiZhiJiaoYu_XueLi_BiYeYuanXiaoXi",
        /// 在职学位毕业院校系
        in_service_degree_school = "ZaiZhiJiaoYu_XueWei_BiYeYuanXiaoXi",
        /// 现任职务
        current_post = "XianRenZhiWu",
        /// 拟任职务
        proposed_post = "NiRenZhiWu",
        /// 拟免职务
        removed_post = "NiMianZhiWu",
        /// 简历
        resume = "JianLi",
        /// 奖惩情况
        rewards = "JiangChengQingKuang",
        /// 年度考核结果
        annual_results = "NianDuKaoHeJieGuo",
        /// 任免理由
        reason = "RenMianLiYou",
        /// 呈报单位
        reporting_unit = "ChengBaoDanWei",
        /// 计算年龄时间
        age_at = "JiSuanNianLingShiJian",
        /// 填表时间
        filled_on = "TianBiaoShiJian",
        /// 填表人
        filled_by = "TianBiaoRen",
        /// 身份证号
        id_card = "ShenFenZheng",
        /// 照片, in base64
        photo = "ZhaoPian",
        /// Version of the form
        version = "Version"
    } and {
        /// 家庭主要成员及重要社会关系
        pub family: Vec<Relative>,
        /// What this file has and the form does not, to be written again at its place.
        pub kept: Vec<Kept>,
        /// Attributes by the place of their element; the empty place is the root.
        pub attributes: BTreeMap<String, String>,
    }
}

elements! {
    /// A row of the family table.
    pub struct Relative as RELATIVE_ELEMENTS {
        /// 称谓
        relation = "ChengWei",
        /// 姓名
        name = "XingMing",
        /// 出生日期
        birth = "ChuShengRiQi",
        /// 政治面貌
        politics = "ZhengZhiMianMao",
        /// 工作单位及职务
        post = "GongZuoDanWeiJiZhiWu"
    } and {}
}

/// The family table, and a row of it.
pub(super) const FAMILY: &str = "JiaTingChengYuan";
pub(super) const ROW: &str = "Item";
/// The element after which the family table stands.
pub(super) const BEFORE_FAMILY: &str = "RenMianLiYou";

/// A piece of XML that the form does not know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// After what it stands: an element (`MinZu`), a row of the family table by number (`JiaTingChengYuan/1` after the
    /// first), an element in a row (`JiaTingChengYuan/0/XingMing`); with nothing after the last `/` at the start.
    pub after: String,
    /// The piece, as it came.
    pub xml: String,
}

/// What the field for the party admission holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PartyJoin {
    /// The month, for members of the Party.
    pub month: Option<Month>,
    /// A democratic party, or any other text.
    pub party: Option<String>,
}

impl PartyJoin {
    /// Reads `199907`, a party, or both with `；` between, in either order.
    pub fn read(text: &str) -> Self {
        let mut found = Self::default();
        for part in text.split(['；', ';']).map(str::trim).filter(|part| !part.is_empty()) {
            match (Month::lenient(part), &mut found.party) {
                (Some(month), _) if found.month.is_none() => found.month = Some(month),
                (_, Some(party)) => *party = format!("{party}；{part}"),
                (_, party) => *party = Some(part.to_owned()),
            }
        }
        found
    }
}

impl LrmxPerson {
    /// Month of birth, if it can be read.
    pub fn birth_month(&self) -> Option<Month> {
        Month::lenient(&self.birth)
    }

    /// Month of starting work, if it can be read.
    pub fn work_start_month(&self) -> Option<Month> {
        Month::lenient(&self.work_start)
    }

    /// Admission to the Party, or the other party.
    pub fn party(&self) -> PartyJoin {
        PartyJoin::read(&self.party_join)
    }

    /// The age that the form prints: full years at the date that the form names.
    pub fn age(&self) -> Option<u32> {
        Some(age(self.birth_month()?, Month::lenient(&self.age_at)?.first_day()))
    }

    /// The résumé, line by line.
    pub fn resume_lines(&self) -> Vec<ResumeLine> {
        parse_resume(&self.resume)
    }
}

impl Relative {
    /// Whether the row says that the relative has died.
    pub fn deceased(&self) -> bool {
        self.post.contains("已去世")
    }

    /// Month of birth, if it can be read.
    pub fn birth_month(&self) -> Option<Month> {
        Month::lenient(&self.birth)
    }

    /// Whether no cell is filled.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// R-CAD-4: a row with any cell filled names the relation and the relative.
    pub fn is_complete(&self) -> bool {
        self.is_empty() || !(self.relation.is_empty() || self.name.is_empty())
    }
}
