//! The public pages (C33): plain HTML that needs no script, one style sheet of a few kilobytes, a phone first. A notice
//! is laid out as an official document (GB/T 9704: letterhead, number, red line, title, body, signature, date).

use std::fmt::Write as _;

use actix_web::web::{self, Data, Path};
use actix_web::{HttpRequest, HttpResponse, get};
use hezhen_domain::notice::Kind;
use hezhen_domain::notice::document::{Document, long_date};
use hezhen_domain::text::TextEnum;

use super::shelf::Shelf;
use super::shell::{HTML, Lang, escape, private_page, public_page};
use super::view::{PublicNotice, PublicQuery};
use super::{portal, public};
use crate::db::{Db, Id};
use crate::http::{Actor, Page};
use crate::problem::{Problem, ProblemKind};

/// The pages, outside the API and without sign-in.
pub fn pages(cfg: &mut web::ServiceConfig) {
    cfg.service(public_notices)
        .service(portal::start)
        .service(portal::reception)
        .service(portal::guide)
        .service(portal::feed)
        .service(public_notice);
}

/// Whatever else is asked for under the portal's address; after every page of it.
pub fn rest(cfg: &mut web::ServiceConfig) {
    cfg.route("/public/{tail:.*}", web::get().to(nowhere));
}

/// No page of the portal is at this address.
async fn nowhere(req: HttpRequest) -> HttpResponse {
    let lang = Lang::of(&req);
    let said = lang.say("没有这个页面。", "There is no such page.");
    let back = lang.say("返回首页", "Back to the start");
    let body = format!("<p><a href=\"/public{}\">{back}</a></p>", lang.query());
    private_page(HttpResponse::NotFound(), lang, "/public", said, &body)
}

/// A word of the address.
fn asked<'a>(req: &'a HttpRequest, name: &str) -> Option<&'a str> {
    req.query_string().split('&').find_map(|part| part.strip_prefix(name)?.strip_prefix('='))
}

#[get("/public/notices")]
async fn public_notices(db: Data<Db>, shelf: Data<Shelf>, req: HttpRequest) -> Result<HttpResponse, Problem> {
    let lang = Lang::of(&req);
    let kind = asked(&req, "kind").and_then(Kind::from_text);
    let query = PublicQuery { kind, after: asked(&req, "after").map(str::to_owned), ..PublicQuery::default() };
    let path = kind.map_or_else(|| "/public/notices".to_owned(), |k| format!("/public/notices?kind={}", k.as_str()));
    let address = lang.address(&format!("{path} {}", query.after.as_deref().unwrap_or_default()));
    let made = async {
        let found = db.read(Actor::public(), move |tx| Ok((public::list(tx, &query)?, public::organ(tx)?)));
        let (found, organ) = found.await?;
        Ok(listed(lang, kind, &path, &found, &organ))
    };
    shelf.show(&req, &db, address, HTML, made).await
}

fn listed(lang: Lang, kind: Option<Kind>, path: &str, found: &Page<PublicNotice>, organ: &str) -> String {
    let title = kind.map_or_else(|| lang.say("公示公告", "Public notices"), |kind| lang.kind(kind));
    let mut body = format!("<header><h1>{title}</h1></header><main>");
    if found.items.is_empty() {
        let empty = lang.say(
            "目前没有公示中的公告。新的预告和公示会列在这里。",
            "No notices at present. New ones are listed here.",
        );
        let _ = write!(body, "<p class=\"empty\">{empty}</p>");
    }
    body += "<ul class=\"list\">";
    found.items.iter().for_each(|notice| body += &portal::row(lang, notice, kind.is_some()));
    body += "</ul>";
    if let Some(next) = &found.next {
        let more = lang.say("更早的公告", "Earlier notices");
        let (and, en) = (if kind.is_some() { "&amp;" } else { "?" }, lang.say("", "&amp;lang=en"));
        let _ = write!(body, "<p><a href=\"{path}{and}after={next}{en}\">{more}</a></p>");
    }
    body += "</main>";
    public_page(lang, path, title, &body, organ)
}

#[get("/public/notices/{id}")]
async fn public_notice(
    db: Data<Db>,
    shelf: Data<Shelf>,
    req: HttpRequest,
    id: Path<String>,
) -> Result<HttpResponse, Problem> {
    let lang = Lang::of(&req);
    // An address that was cut on its way is told in words like any other that leads nowhere.
    let Ok(id) = id.parse().map(Id) else { return Ok(gone(lang)) };
    let path = format!("/public/notices/{id}");
    let made = async {
        let notice = db.read(Actor::public(), move |tx| public::one(tx, id)).await?;
        Ok(public_page(lang, &path, &notice.document.title, &paper(lang, &notice), ""))
    };
    match shelf.show(&req, &db, lang.address(&path), HTML, made).await {
        Err(problem) if problem.kind() == ProblemKind::NotFound => Ok(gone(lang)),
        answered => answered,
    }
}

/// A page that is not there, or no longer (R-NOT-7): said in words, and kept by nobody.
fn gone(lang: Lang) -> HttpResponse {
    let said = lang.say("这则公告不存在，或已过展示期限。", "There is no such notice, or its display period is over.");
    let back = lang.say("查看公示公告", "All notices");
    let body = format!("<p><a href=\"/public/notices{}\">{back}</a></p>", lang.query());
    private_page(HttpResponse::NotFound(), lang, "/public/notices", said, &body)
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
    if notice.provisional {
        let _ = write!(html, "<p class=\"amended\" lang=\"{}\">{}</p>", lang.say("zh-CN", "en"), lang.provisional());
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
