//! The public pages (C33): plain HTML that needs no script, one style sheet of a few kilobytes, a phone first. A notice
//! is laid out as an official document (GB/T 9704: letterhead, number, red line, title, body, signature, date).

use std::fmt::Write as _;

use actix_web::http::header::CACHE_CONTROL;
use actix_web::web::{self, Data, Path};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, get};
use hezhen_domain::notice::Kind;
use hezhen_domain::notice::document::{Document, long_date};

use super::public;
use super::view::{PublicNotice, PublicQuery};
use crate::db::{Db, Id};
use crate::http::Actor;
use crate::problem::{Problem, ProblemKind};

/// The one style sheet of the public pages.
pub const STYLE: &str = include_str!("page.css");

/// The pages, outside the API and without sign-in.
pub fn pages(cfg: &mut web::ServiceConfig) {
    cfg.service(public_notices).service(public_notice);
}

/// Chinese words, and English ones for `?lang=en`.
#[derive(Clone, Copy)]
struct Lang(bool);

impl Lang {
    fn of(req: &HttpRequest) -> Self {
        Self(req.query_string().split('&').any(|part| part == "lang=en"))
    }

    fn say(self, zh: &'static str, en: &'static str) -> &'static str {
        if self.0 { en } else { zh }
    }

    fn query(self) -> &'static str {
        self.say("", "?lang=en")
    }

    fn kind(self, kind: Kind) -> &'static str {
        match kind {
            Kind::Vacancy => self.say("职位预告", "Vacancy"),
            Kind::Inspection => self.say("考察预告", "Inspection"),
            Kind::PreAppointment => self.say("任前公示", "Before appointment"),
            Kind::Assessment => self.say("考核公告", "Assessment"),
            Kind::TvSpeech => self.say("任前电视演讲公示", "Speech on television"),
            Kind::ProbationEnd => self.say("试用期满公示", "End of probation"),
            Kind::Commitment => self.say("责任承诺公示", "Commitments"),
            Kind::Result => self.say("结果公示", "Results"),
            Kind::Reception => self.say("接访预告", "Reception by leaders"),
        }
    }

    fn left(self, notice: &PublicNotice) -> String {
        match (notice.over, notice.days_left, self.0) {
            (true, _, false) => "已期满".to_owned(),
            (true, _, true) => "Closed".to_owned(),
            (false, 0, false) => "今天截止".to_owned(),
            (false, 0, true) => "Last day today".to_owned(),
            (false, days, false) => format!("还剩 {days} 个工作日"),
            (false, days, true) => format!("{days} working days left"),
        }
    }
}

/// A text as it stands in HTML.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn page(mut answer: HttpResponseBuilder, lang: Lang, path: &str, title: &str, body: &str) -> HttpResponse {
    let (code, other, other_name) = if lang.0 { ("en", "", "中文") } else { ("zh-CN", "?lang=en", "English") };
    let html = format!(
        "<!doctype html><html lang=\"{code}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><meta name=\"robots\" \
         content=\"noarchive\"><title>{}</title><style>{STYLE}</style></head><body>{body}<footer>\
         <a href=\"{path}{other}\" lang=\"{}\">{other_name}</a></footer></body></html>",
        escape(title),
        if lang.0 { "zh-CN" } else { "en" },
    );
    answer.content_type("text/html; charset=utf-8").insert_header((CACHE_CONTROL, "public, max-age=60")).body(html)
}

#[get("/public/notices")]
async fn public_notices(db: Data<Db>, req: HttpRequest) -> Result<HttpResponse, Problem> {
    let lang = Lang::of(&req);
    let after = req.query_string().split('&').find_map(|part| part.strip_prefix("after=")).map(str::to_owned);
    let query = PublicQuery { after, ..PublicQuery::default() };
    let found = db.read(Actor::public(), move |tx| public::list(tx, &query)).await?;
    let title = lang.say("公示公告", "Public notices");
    let mut body = format!("<header><h1>{title}</h1></header><main>");
    if found.items.is_empty() {
        let empty = lang.say(
            "目前没有公示中的公告。新的预告和公示会列在这里。",
            "No notices at present. New ones are listed here.",
        );
        let _ = write!(body, "<p class=\"empty\">{empty}</p>");
    }
    body += "<ul class=\"list\">";
    for notice in &found.items {
        let document = &notice.document;
        let _ = write!(
            body,
            "<li class=\"{}\"><a href=\"/public/notices/{}{}\"><span class=\"kind\">{}</span><strong>{}</strong>\
             <span class=\"when\">{} — {}</span><span class=\"left\">{}</span></a></li>",
            if notice.over { "over" } else { "open" },
            notice.id,
            lang.query(),
            lang.kind(document.kind),
            escape(&document.title),
            document.start,
            document.end,
            lang.left(notice),
        );
    }
    body += "</ul>";
    if let Some(next) = found.next {
        let more = lang.say("更早的公告", "Earlier notices");
        let lang = if lang.0 { "&amp;lang=en" } else { "" };
        let _ = write!(body, "<p><a href=\"/public/notices?after={next}{lang}\">{more}</a></p>");
    }
    body += "</main>";
    Ok(page(HttpResponse::Ok(), lang, "/public/notices", title, &body))
}

#[get("/public/notices/{id}")]
async fn public_notice(db: Data<Db>, req: HttpRequest, id: Path<Id>) -> Result<HttpResponse, Problem> {
    let lang = Lang::of(&req);
    let id = *id;
    match db.read(Actor::public(), move |tx| public::one(tx, id)).await {
        Ok(notice) => {
            let body = paper(lang, &notice);
            Ok(page(HttpResponse::Ok(), lang, &format!("/public/notices/{id}"), &notice.document.title, &body))
        }
        Err(problem) if problem.kind() == ProblemKind::NotFound => Ok(gone(lang)),
        Err(problem) => Err(problem),
    }
}

/// A page that is not there, or no longer (R-NOT-7): said in words, and kept by nobody.
fn gone(lang: Lang) -> HttpResponse {
    let said = lang.say("这则公告不存在，或已过展示期限。", "There is no such notice, or its display period is over.");
    let back = lang.say("查看公示公告", "All notices");
    let body = format!(
        "<main><p class=\"empty\">{said}</p><p><a href=\"/public/notices{}\">{back}</a></p></main>",
        lang.query()
    );
    page(HttpResponse::NotFound(), lang, "/public/notices", said, &body)
}

fn paper(lang: Lang, notice: &PublicNotice) -> String {
    let Document { number, title, opening, sections, closing, reception, publisher: signed, start, amendments, .. } =
        &notice.document;
    let mut html = format!(
        "<nav><a href=\"/public/notices{}\">← {}</a><span class=\"left {}\">{}</span></nav><main class=\"paper\" \
         lang=\"zh-CN\"><p class=\"letterhead\">{}</p><p class=\"number\">{}</p><hr><h1>{}</h1><p>{}</p>",
        lang.query(),
        lang.say("全部公告", "All notices"),
        if notice.over { "over" } else { "open" },
        lang.left(notice),
        escape(signed),
        escape(number.as_deref().unwrap_or_default()),
        escape(title),
        escape(opening),
    );
    for section in sections {
        let _ = write!(html, "<h2>{}</h2>", escape(&section.heading));
        section.lines.iter().for_each(|line| html += &format!("<p>{}</p>", escape(line)));
    }
    if !closing.is_empty() {
        let _ = write!(html, "<p>{}</p>", escape(closing));
    }
    if !amendments.is_empty() {
        html += "<section class=\"amended\">";
        amendments.iter().for_each(|told| html += &format!("<p>{}</p>", escape(&told.line())));
        html += "</section>";
    }
    let lines = [
        ("受理单位", &reception.unit),
        ("受理电话", &reception.phone),
        ("受理时间", &reception.hours),
        ("通讯地址", &reception.address),
        ("网址", &reception.web),
    ];
    let filled: Vec<_> = lines.iter().filter(|(_, text)| !text.trim().is_empty()).collect();
    if !filled.is_empty() {
        html += "<dl id=\"report\">";
        filled.iter().for_each(|(name, text)| html += &format!("<dt>{name}</dt><dd>{}</dd>", escape(text)));
        html += "</dl>";
    }
    let _ =
        write!(html, "<p class=\"signed\">{}</p><p class=\"signed\">{}</p></main>", escape(signed), long_date(*start));
    if !filled.is_empty() && !notice.over {
        let _ = write!(
            html,
            "<p class=\"act\"><a class=\"button\" href=\"/public/petitions?notice={}{}\">{}</a></p>",
            notice.id,
            lang.say("", "&amp;lang=en"),
            lang.say("反映情况", "Report")
        );
    }
    html
}
