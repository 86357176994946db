//! Between the file and the register. Reading gives a form; writing lays the register over what the file said: a value
//! that the register still reads the same way goes out in the author's spelling, a changed one in ours.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;
use hezhen_domain::cadre::EducationMode;
use hezhen_domain::citizen_id::{CitizenId, Sex};
use hezhen_domain::lrmx::{LrmxPerson, PartyJoin, Relative, ResumeLine, VERSION, parse_resume, render_resume};
use hezhen_domain::month::Month;

use crate::capability::cadre::{self, CadreForm, Education, Family, Resume};
use crate::db::Id;

/// The form that a file fills; the unit, and what files do not say, is for a person to add.
pub fn form(person: &LrmxPerson, base: &CadreForm) -> CadreForm {
    CadreForm {
        name: person.name.clone(),
        sex: sex(&person.sex),
        birth: person.birth_month(),
        ethnicity: person.ethnicity.clone(),
        native_place: person.native_place.clone(),
        birthplace: person.birthplace.clone(),
        party_join: party(&person.party_join),
        work_start: person.work_start_month(),
        health: person.health.clone(),
        pro_title: person.pro_title.clone(),
        specialty: person.specialty.clone(),
        title: person.current_post.clone(),
        education: education(person),
        resume: resume(&person.resume),
        family: person.family.iter().filter(|r| !r.is_empty()).map(relative).collect(),
        rewards_text: person.rewards.clone(),
        annual_text: person.annual_results.clone(),
        id_card: Some(person.id_card.clone()).filter(|number| !number.is_empty()),
        ..base.clone()
    }
}

/// A form without anything.
pub fn blank(unit_id: Id) -> Option<CadreForm> {
    serde_json::from_value(serde_json::json!({"name": "", "unit_id": unit_id})).ok()
}

fn sex(text: &str) -> Option<Sex> {
    match text {
        "男" | "男性" => Some(Sex::Male),
        "女" | "女性" => Some(Sex::Female),
        _ => None,
    }
}

fn party(text: &str) -> String {
    let read = PartyJoin::read(text);
    let parts = [read.month.map(|m| m.to_string()), read.party];
    parts.into_iter().flatten().collect::<Vec<_>>().join("；")
}

fn resume(text: &str) -> Vec<Resume> {
    let line = |l: ResumeLine| Resume { from: l.from, to: l.to, text: l.text, notes: l.notes };
    parse_resume(text).into_iter().map(line).collect()
}

fn relative(row: &Relative) -> Family {
    Family {
        relation: row.relation.clone(),
        name: row.name.clone(),
        birth: row.birth_month(),
        politics: row.politics.clone(),
        post: row.post.clone(),
        abroad: false,
    }
}

fn study(mode: EducationMode, [level, degree, school, degree_school]: [&str; 4]) -> Option<Education> {
    if [level, degree, school, degree_school].iter().all(|text| text.is_empty()) {
        return None;
    }
    Some(Education {
        mode,
        level: level.to_owned(),
        degree: degree.to_owned(),
        school: school.to_owned(),
        degree_school: degree_school.to_owned(),
        from: None,
        to: None,
    })
}

fn education(person: &LrmxPerson) -> Vec<Education> {
    let p = person;
    let full_time = [&p.full_time_level, &p.full_time_degree, &p.full_time_level_school, &p.full_time_degree_school];
    let in_service =
        [&p.in_service_level, &p.in_service_degree, &p.in_service_level_school, &p.in_service_degree_school];
    let studies = [
        study(EducationMode::FullTime, full_time.map(String::as_str)),
        study(EducationMode::InService, in_service.map(String::as_str)),
    ];
    studies.into_iter().flatten().collect()
}

/// What a file says beyond the register; the number and the photo have their own places.
pub fn rest(person: &LrmxPerson) -> LrmxPerson {
    let mut rest = person.clone();
    rest.id_card.clear();
    if photo(person).is_some() {
        rest.photo.clear();
    }
    rest
}

/// The photo of a file, when it is a picture.
pub fn photo(person: &LrmxPerson) -> Option<(&'static str, Vec<u8>)> {
    let base64: String = person.photo.chars().filter(|c| !c.is_ascii_whitespace()).collect();
    let bytes = STANDARD.decode(base64).ok()?;
    Some((cadre::kind(&bytes)?, bytes))
}

/// The file of a record.
pub fn person(
    form: &CadreForm,
    rest: Option<LrmxPerson>,
    id_card: Option<&CitizenId>,
    photo: Option<&[u8]>,
    today: NaiveDate,
) -> LrmxPerson {
    let day = today.format("%Y%m%d").to_string();
    let fresh = || LrmxPerson { version: VERSION.into(), age_at: day.clone(), filled_on: day, ..LrmxPerson::default() };
    let mut p = rest.unwrap_or_else(fresh);
    p.name.clone_from(&form.name);
    if sex(&p.sex) != form.sex {
        p.sex = form.sex.map(|s| if s == Sex::Male { "男" } else { "女" }.to_owned()).unwrap_or_default();
    }
    if p.birth_month() != form.birth {
        p.birth = form.birth.map(Month::compact).unwrap_or_default();
    }
    p.ethnicity.clone_from(&form.ethnicity);
    p.native_place.clone_from(&form.native_place);
    p.birthplace.clone_from(&form.birthplace);
    if party(&p.party_join) != form.party_join {
        let read = PartyJoin::read(&form.party_join);
        let parts = [read.month.map(Month::compact), read.party];
        p.party_join = parts.into_iter().flatten().collect::<Vec<_>>().join("；");
    }
    if p.work_start_month() != form.work_start {
        p.work_start = form.work_start.map(Month::compact).unwrap_or_default();
    }
    p.health.clone_from(&form.health);
    p.pro_title.clone_from(&form.pro_title);
    p.specialty.clone_from(&form.specialty);
    p.current_post.clone_from(&form.title);
    if education(&p) != form.education {
        put_education(&mut p, &form.education);
    }
    if resume(&p.resume) != form.resume {
        let lines: Vec<ResumeLine> = form.resume.iter().map(line).collect();
        p.resume = render_resume(&lines);
    }
    put_family(&mut p, &form.family);
    p.rewards.clone_from(&form.rewards_text);
    p.annual_results.clone_from(&form.annual_text);
    p.id_card = id_card.map(|n| n.as_str().to_owned()).unwrap_or_default();
    if let Some(bytes) = photo {
        p.photo = STANDARD.encode(bytes);
    }
    p
}

fn line(resume: &Resume) -> ResumeLine {
    let Resume { from, to, text, notes } = resume.clone();
    ResumeLine { from, to, text, notes }
}

fn put_education(p: &mut LrmxPerson, studies: &[Education]) {
    let last = |mode| studies.iter().rfind(|e| e.mode == mode);
    let cell = |e: Option<&Education>, get: fn(&Education) -> &String| e.map(get).cloned().unwrap_or_default();
    let (full, beside) = (last(EducationMode::FullTime), last(EducationMode::InService));
    p.full_time_level = cell(full, |e| &e.level);
    p.full_time_degree = cell(full, |e| &e.degree);
    p.full_time_level_school = cell(full, |e| &e.school);
    p.full_time_degree_school = cell(full, |e| &e.degree_school);
    p.in_service_level = cell(beside, |e| &e.level);
    p.in_service_degree = cell(beside, |e| &e.degree);
    p.in_service_level_school = cell(beside, |e| &e.school);
    p.in_service_degree_school = cell(beside, |e| &e.degree_school);
}

fn put_family(p: &mut LrmxPerson, family: &[Family]) {
    let same = |row: &Relative, f: &Family| relative(row) == Family { abroad: false, ..f.clone() };
    let filled: Vec<Relative> = p.family.iter().filter(|r| !r.is_empty()).cloned().collect();
    if filled.len() == family.len() && filled.iter().zip(family).all(|(row, f)| same(row, f)) {
        return;
    }
    let row = |f: &Family| {
        let kept = filled.iter().find(|row| same(row, f)).cloned();
        kept.unwrap_or_else(|| Relative {
            relation: f.relation.clone(),
            name: f.name.clone(),
            birth: f.birth.map(Month::compact).unwrap_or_default(),
            politics: f.politics.clone(),
            post: f.post.clone(),
        })
    };
    p.family = family.iter().map(row).collect();
}
