//! The words of the notices of a unit as official documents.

use super::content::{Content, Person, TeamLine};
use super::document::{Section, day, introduced, sections};
use super::of_unit::ReceptionDay;

const HONEST: &str = "反映情况应当实事求是。我们对反映人的情况严格保密。";

fn lines<T>(all: &[T], line: impl Fn(&T) -> String) -> Vec<String> {
    all.iter().map(line).collect()
}

fn member(m: &TeamLine) -> String {
    if m.title.trim().is_empty() { m.name.clone() } else { format!("{}（{}）", m.name, m.title) }
}

fn received(d: &ReceptionDay) -> String {
    format!("{} {}，{}{}，{}。", day(d.on), d.hours, d.title, d.leader, d.place)
}

/// Opening, sections and closing of a notice that belongs to a unit.
pub(super) fn said(content: &Content, period: &str, working_days: u32) -> (String, Vec<Section>, String) {
    let window = format!("公示时间为{period}，共{working_days}个工作日。");
    match content {
        Content::Assessment(c) => {
            let body = sections(vec![
                ("考核对象", vec![c.objects.clone()]),
                ("考核内容", vec![c.subject.clone()]),
                ("考核时间", vec![format!("{}至{}", day(c.assess_from), day(c.assess_to))]),
                ("考核组成员", lines(&c.team, member)),
                ("举报电话", vec![c.phone.clone()]),
            ]);
            ("根据干部考核工作安排，现将考核有关事项公告如下。".to_owned(), body, HONEST.to_owned())
        }
        Content::TvSpeech(c) => {
            let card = |p: &Person| format!("{}\n履职承诺：{}", introduced(p), p.statement);
            let when = format!("{} {}", day(c.speech_on), c.broadcast);
            let body = sections(vec![("播出时间和频道", vec![when]), ("演讲人", lines(&c.people, card))]);
            ("根据干部任前公示有关规定，下列同志将作任前电视演讲，现公示如下。".to_owned(), body, HONEST.to_owned())
        }
        Content::ProbationEnd(c) => {
            let line =
                |p: &Person| format!("{}，试用职务{}，试用期考核结果：{}。", p.name, p.proposed_post, p.statement);
            let opening = format!("根据领导干部任职试用期有关规定，现将下列同志试用期满情况予以公示。{window}");
            (opening, sections(vec![("公示对象", lines(&c.people, line))]), HONEST.to_owned())
        }
        Content::Commitment(c) => {
            let line = |p: &super::of_unit::Pledge| format!("{}\n{}", p.unit, p.goals);
            let opening = format!("现将各单位{}年度工作目标和责任承诺予以公布，请社会各界监督。", c.year);
            (opening, sections(vec![("责任承诺", lines(&c.pledges, line))]), String::new())
        }
        Content::Result(c) => {
            let body = sections(vec![("公示事项", vec![c.subject.clone()]), ("结果", vec![c.outcome.clone()])]);
            (format!("现将有关结果予以公示。{window}"), body, HONEST.to_owned())
        }
        Content::Reception(c) => {
            let opening = "为听取群众意见建议，受理群众反映的问题，现将领导干部接访安排预告如下。".to_owned();
            (opening, sections(vec![("接访安排", lines(&c.days, received))]), String::new())
        }
        Content::Vacancy(_) | Content::Inspection(_) | Content::PreAppointment(_) => Default::default(),
    }
}
