//! What every page of the portal has around it: head, style, the ways to the other pages, the other language. Pages with a
//! form are kept by nobody.

use actix_web::http::header::CACHE_CONTROL;
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder};
use chrono::NaiveDate;
use hezhen_domain::notice::Kind;
use hezhen_domain::notice::document::long_date;

use super::document::PROVISIONAL;
use super::view::PublicNotice;

/// What a page is.
pub(super) const HTML: &str = "text/html; charset=utf-8";

/// The one style sheet of the public pages.
pub const STYLE: &str = include_str!("page.css");

/// The style of forms.
const FORM: &str = include_str!("../petition/page.css");

/// Chinese words, and English ones for `?lang=en`.
#[derive(Debug, Clone, Copy)]
pub struct Lang(bool);

impl Lang {
    /// As the address asks.
    pub fn of(req: &HttpRequest) -> Self {
        Self(req.query_string().split('&').any(|part| part == "lang=en"))
    }

    /// English, or not.
    pub fn english(english: bool) -> Self {
        Self(english)
    }

    /// One of the two.
    pub fn say(self, zh: &'static str, en: &'static str) -> &'static str {
        if self.0 { en } else { zh }
    }

    /// What an address carries on.
    pub fn query(self) -> &'static str {
        self.say("", "?lang=en")
    }

    /// Where a page of this language stands.
    pub(super) fn address(self, path: &str) -> String {
        format!("{}{path}", self.say("", "en "))
    }

    pub(super) fn kind(self, kind: Kind) -> &'static str {
        match kind {
            Kind::Vacancy => self.say("职位预告", "Vacancies"),
            Kind::Inspection => self.say("考察预告", "Inspections"),
            Kind::PreAppointment => self.say("任前公示", "Before appointment"),
            Kind::Assessment => self.say("考核公告", "Assessments"),
            Kind::TvSpeech => self.say("任前电视演讲公示", "Speeches on television"),
            Kind::ProbationEnd => self.say("试用期满公示", "End of probation"),
            Kind::Commitment => self.say("责任承诺公示", "Commitments"),
            Kind::Result => self.say("结果公示", "Results"),
            Kind::Reception => self.say("接访预告", "Reception by leaders"),
        }
    }

    /// A day in words.
    pub(super) fn day(self, day: NaiveDate) -> String {
        if self.0 { day.format("%-d %B %Y").to_string() } else { long_date(day) }
    }

    /// That the last day may still move.
    pub(super) fn provisional(self) -> &'static str {
        self.say(
            PROVISIONAL,
            "The last day is provisional: it follows the holidays of that year once they are published.",
        )
    }

    pub(super) fn left(self, notice: &PublicNotice) -> String {
        match (notice.over, notice.days_left, self.0) {
            (true, _, false) => "已期满".to_owned(),
            (true, _, true) => "Closed".to_owned(),
            (false, 0, false) => "今天截止".to_owned(),
            (false, 0, true) => "Last day today".to_owned(),
            (false, days, false) => format!("还剩 {days} 个工作日"),
            (false, 1, true) => "1 working day left".to_owned(),
            (false, days, true) => format!("{days} working days left"),
        }
    }
}

/// A text as it stands in HTML.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Every page of the portal, by its address.
const WAYS: &[(&str, &str, &str)] = &[
    ("/public", "首页", "Start"),
    ("/public/notices", "公示公告", "Notices"),
    ("/public/reception", "接访安排", "Reception"),
    ("/public/guide", "举报须知", "How to report"),
    ("/public/petitions", "反映情况", "Report something"),
    ("/public/petitions/status", "查询办理情况", "Ask by receipt"),
    ("/public/opinions", "意见箱", "Opinion box"),
];

/// The ways to the other pages of the portal.
pub fn ways(lang: Lang) -> String {
    let links = WAYS
        .iter()
        .map(|(path, zh, en)| format!("<li><a href=\"{path}{}\">{}</a></li>", lang.query(), lang.say(zh, en)));
    format!(
        "<nav aria-label=\"{}\"><ul class=\"ways\">{}</ul></nav>",
        lang.say("栏目", "Pages"),
        links.collect::<String>()
    )
}

/// A whole page.
fn html(lang: Lang, path: &str, title: &str, style: &str, body: &str, organ: &str) -> String {
    let (code, other, other_name, other_code) =
        if lang.0 { ("en", "", "中文", "zh-CN") } else { ("zh-CN", "lang=en", "English", "en") };
    let mark = if other.is_empty() || path.contains('?') { "" } else { "?" };
    let and = if !other.is_empty() && path.contains('?') { "&amp;" } else { "" };
    format!(
        "<!doctype html><html lang=\"{code}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><meta name=\"robots\" \
         content=\"noarchive\"><link rel=\"alternate\" type=\"application/atom+xml\" href=\"/public/notices.atom\">\
         <title>{}</title><style>{STYLE}{style}</style></head><body>{body}<footer>{}{}<p>\
         <a href=\"{path}{mark}{and}{other}\" lang=\"{other_code}\">{other_name}</a></p></footer></body></html>",
        escape(title),
        ways(lang),
        host(lang, organ),
    )
}

/// Whose pages they are: the department of the county, by its Chinese name.
fn host(lang: Lang, organ: &str) -> String {
    if organ.is_empty() {
        return String::new();
    }
    format!("<p>{}<span lang=\"zh-CN\">{}</span></p>", lang.say("主办：", "Published by "), escape(organ))
}

/// A page that anybody may keep, of this organ; a notice says itself whose it is.
pub(super) fn public_page(lang: Lang, path: &str, title: &str, body: &str, organ: &str) -> String {
    html(lang, path, title, "", body, organ)
}

/// A page that nobody keeps: with a form, or with what somebody asked for by a receipt.
pub fn private_page(mut answer: HttpResponseBuilder, lang: Lang, path: &str, title: &str, body: &str) -> HttpResponse {
    let body = format!("<header><h1>{}</h1></header><main>{body}</main>", escape(title));
    let text = html(lang, path, title, FORM, &body, "");
    answer.content_type(HTML).insert_header((CACHE_CONTROL, "no-store")).body(text)
}
