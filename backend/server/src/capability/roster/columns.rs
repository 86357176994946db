//! The columns of a roster: their heads, how a cell is read into a record, and how a record is written into a cell.

use hezhen_domain::cadre::{EducationMode, Status};
use hezhen_domain::citizen_id::{CitizenId, Sex};
use hezhen_domain::codes::{Coded, ETHNICITY, RANK};
use hezhen_domain::lrmx::PartyJoin;
use hezhen_domain::month::Month;

use crate::capability::cadre::{Cadre, CadreForm, Education};

/// A column: its name in the service, its head in the file.
pub struct Column {
    /// Name.
    pub name: &'static str,
    /// Head.
    pub head: &'static str,
}

const fn column(name: &'static str, head: &'static str) -> Column {
    Column { name, head }
}

/// Every column, in the order of the template.
#[rustfmt::skip]
pub const COLUMNS: &[Column] = &[
    column("name", "姓名"), column("sex", "性别"), column("birth", "出生年月"), column("id_card", "身份证号"),
    column("unit_code", "单位编码"), column("unit_name", "单位名称"), column("title", "现任职务"),
    column("rank", "职务层次"), column("rank_since", "任同级时间"), column("post_since", "任现职时间"),
    column("ethnicity", "民族"), column("native_place", "籍贯"), column("birthplace", "出生地"),
    column("party_join", "入党时间"), column("work_start", "参加工作时间"), column("health", "健康状况"),
    column("full_time_level", "全日制学历"), column("full_time_degree", "全日制学位"),
    column("full_time_school", "全日制毕业院校系及专业"), column("in_service_level", "在职学历"),
    column("in_service_degree", "在职学位"), column("in_service_school", "在职毕业院校系及专业"),
    column("pro_title", "专业技术职务"), column("specialty", "熟悉专业有何专长"), column("manage_level", "管理权限"),
    column("status", "人员状态"), column("personnel_no", "人员编号"),
];

/// The column with this head; what stands in brackets behind it is left out.
pub fn by_head(head: &str) -> Option<&'static Column> {
    let head: String = head.chars().filter(|c| !c.is_whitespace() && *c != '*').collect();
    let head = head.split(['(', '（']).next().unwrap_or_default();
    COLUMNS.iter().find(|column| column.head == head)
}

#[rustfmt::skip]
const STATUSES: &[(Status, &str)] = &[
    (Status::Active, "在职"), (Status::Retired, "退休"), (Status::Left, "离开"), (Status::Deceased, "去世"),
    (Status::Suspended, "停职"),
];

/// Reads a cell into the record; the code says why it cannot be.
pub fn set(form: &mut CadreForm, column: &str, text: &str) -> Result<(), &'static str> {
    let month = || Month::lenient(text).map(Some).ok_or("month");
    let own = || text.to_owned();
    match column {
        "name" => form.name = own(),
        "sex" => {
            form.sex = Some(match text {
                "男" => Sex::Male,
                "女" => Sex::Female,
                _ => return Err("not_a_choice"),
            });
        }
        "birth" => form.birth = month()?,
        "id_card" => form.id_card = Some(CitizenId::parse(text).map_err(|fault| fault.code())?.as_str().to_owned()),
        "title" => form.title = own(),
        "rank" => match RANK.read(text) {
            Coded::Known(code) => form.rank = code.code.to_owned(),
            Coded::Text(_) => return Err("not_a_choice"),
        },
        "rank_since" => form.rank_since = month()?,
        "post_since" => form.post_since = month()?,
        "ethnicity" => form.ethnicity = ETHNICITY.read(text).label().to_owned(),
        "native_place" => form.native_place = own(),
        "birthplace" => form.birthplace = own(),
        "party_join" => form.party_join = party(text),
        "work_start" => form.work_start = month()?,
        "health" => form.health = own(),
        "pro_title" => form.pro_title = own(),
        "specialty" => form.specialty = own(),
        "manage_level" => form.manage_level = own(),
        "personnel_no" => form.personnel_no = Some(own()),
        "status" => {
            let known = STATUSES.iter().find(|(_, word)| *word == text).ok_or("not_a_choice")?;
            form.status = known.0;
        }
        _ => study(form, column, text),
    }
    Ok(())
}

/// `200107；民盟` as the register writes it: `2001-07；民盟`.
pub fn party(text: &str) -> String {
    let read = PartyJoin::read(text);
    let parts = [read.month.map(|m| m.to_string()), read.party];
    parts.into_iter().flatten().collect::<Vec<_>>().join("；")
}

fn mode_of(column: &str) -> Option<(EducationMode, &str)> {
    let full_time = column.strip_prefix("full_time_").map(|cell| (EducationMode::FullTime, cell));
    full_time.or_else(|| column.strip_prefix("in_service_").map(|cell| (EducationMode::InService, cell)))
}

fn study(form: &mut CadreForm, column: &str, text: &str) {
    let Some((mode, cell)) = mode_of(column) else { return };
    let at = form.education.iter().rposition(|e| e.mode == mode).unwrap_or_else(|| {
        form.education.push(Education {
            mode,
            level: String::new(),
            degree: String::new(),
            school: String::new(),
            degree_school: String::new(),
            from: None,
            to: None,
        });
        form.education.len() - 1
    });
    let study = &mut form.education[at];
    match cell {
        "level" => study.level = text.to_owned(),
        "degree" => study.degree = text.to_owned(),
        _ => study.school = text.to_owned(),
    }
}

/// The text of a cell of the export. The identity number goes out masked.
pub fn get(row: &Cadre, form: &CadreForm, unit_code: &str, column: &str) -> String {
    let month = |m: Option<Month>| m.map(Month::dotted).unwrap_or_default();
    match column {
        "name" => form.name.clone(),
        "sex" => form.sex.map(|s| if s == Sex::Male { "男" } else { "女" }.to_owned()).unwrap_or_default(),
        "birth" => month(form.birth),
        "id_card" => row.id_card_mask.clone().unwrap_or_default(),
        "unit_code" => unit_code.to_owned(),
        "unit_name" => row.unit_name.clone(),
        "title" => form.title.clone(),
        "rank" => RANK.read(&form.rank).label().to_owned(),
        "rank_since" => month(form.rank_since),
        "post_since" => month(form.post_since),
        "ethnicity" => form.ethnicity.clone(),
        "native_place" => form.native_place.clone(),
        "birthplace" => form.birthplace.clone(),
        "party_join" => form.party_join.clone(),
        "work_start" => month(form.work_start),
        "health" => form.health.clone(),
        "pro_title" => form.pro_title.clone(),
        "specialty" => form.specialty.clone(),
        "manage_level" => form.manage_level.clone(),
        "personnel_no" => form.personnel_no.clone().unwrap_or_default(),
        "status" => STATUSES.iter().find(|(s, _)| *s == form.status).map(|(_, word)| *word).unwrap_or_default().into(),
        other => {
            let Some((mode, cell)) = mode_of(other) else { return String::new() };
            let Some(study) = form.education.iter().rfind(|e| e.mode == mode) else { return String::new() };
            match cell {
                "level" => study.level.clone(),
                "degree" => study.degree.clone(),
                _ => study.school.clone(),
            }
        }
    }
}
