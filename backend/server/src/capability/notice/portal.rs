//! The portal (C33) beside the notices themselves: its start, the schedule of reception, how to report, the feed. Everything
//! but the guide comes from what publishing pushed.

use std::fmt::Write as _;

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, get};
use chrono::{Datelike, NaiveDate};
use hezhen_domain::notice::Kind;
use hezhen_domain::notice::of_unit::ReceptionDay;
use hezhen_domain::text::TextEnum;

use super::document::PROVISIONAL;
use super::public;
use super::shelf::Shelf;
use super::shell::{HTML, Lang, escape, public_page};
use super::view::PublicNotice;
use crate::db::{Db, Ts, Tx};
use crate::http::{Actor, Origin};
use crate::problem::Problem;

/// Rows of a kind that is over that the start shows; the rest is in the list of the kind.
const FEW: usize = 3;

/// A row of a list; below the heading of its kind it does not say the kind again.
pub(super) fn row(lang: Lang, notice: &PublicNotice, headed: bool) -> String {
    let document = &notice.document;
    let amended = (!document.amendments.is_empty()).then(|| lang.say("有更正", "amended"));
    let kind = (!headed).then(|| lang.kind(document.kind));
    let small = [kind, amended].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    format!(
        "<li class=\"{}\"><a href=\"/public/notices/{}{}\"><span class=\"kind\">{small}</span><strong lang=\"zh-CN\">\
         {}</strong><span class=\"when\">{} — {}</span><span class=\"left\">{}</span>{}</a></li>",
        if notice.over { "over" } else { "open" },
        notice.id,
        lang.query(),
        escape(&document.title),
        document.start,
        document.end,
        lang.left(notice),
        if notice.provisional { format!("<span class=\"kind\">{}</span>", lang.provisional()) } else { String::new() },
    )
}

/// An address in this language, with one more word.
pub(super) fn of_kind(lang: Lang, kind: Kind) -> String {
    format!("/public/notices?kind={}{}", kind.as_str(), lang.say("", "&amp;lang=en"))
}

#[get("/public")]
pub(super) async fn start(db: Data<Db>, shelf: Data<Shelf>, req: HttpRequest) -> Result<HttpResponse, Problem> {
    let lang = Lang::of(&req);
    let made = async {
        let found = db.read(Actor::public(), |tx| Ok((public::recent(tx, None)?, public::organ(tx)?)));
        let (all, organ) = found.await?;
        Ok(first(lang, &all, &organ))
    };
    shelf.show(&req, &db, lang.address("/public"), HTML, made).await
}

fn first(lang: Lang, all: &[(PublicNotice, Ts)], organ: &str) -> String {
    let title = lang.say("党务公开", "Open to the public");
    let mut body = format!(
        "<header><h1>{title}</h1><p class=\"lead\">{}</p></header><main><ul class=\"doors\">",
        lang.say(
            "预告、公示和接访安排，都在这里公布；有情况要反映，有建议要提，从这里进。",
            "What is announced, who receives people and when; and where to report and to suggest.",
        )
    );
    for (path, zh, en) in [
        ("/public/petitions", "反映情况", "Report something"),
        ("/public/petitions/status", "查询办理情况", "Ask by receipt"),
        ("/public/reception", "接访安排", "Reception by leaders"),
        ("/public/guide", "举报须知", "How to report"),
        ("/public/opinions", "意见箱", "Opinion box"),
    ] {
        let _ = write!(body, "<li><a href=\"{path}{}\">{}</a></li>", lang.query(), lang.say(zh, en));
    }
    body += "</ul>";
    if all.is_empty() {
        let empty = lang.say("目前没有公示中的公告。", "No notices at present.");
        let _ = write!(body, "<p class=\"empty\">{empty}</p>");
    }
    // What can still be answered comes first, whatever its kind.
    let mut open: Vec<&PublicNotice> = all.iter().map(|(n, _)| n).filter(|n| !n.over).collect();
    open.sort_by_key(|n| n.document.end);
    if !open.is_empty() {
        let _ = write!(body, "<h2>{}</h2><ul class=\"list\">", lang.say("正在公示", "Open now"));
        open.iter().for_each(|notice| body += &row(lang, notice, false));
        body += "</ul>";
    }
    for kind in Kind::ALL {
        let of: Vec<&PublicNotice> = all.iter().map(|(n, _)| n).filter(|n| n.document.kind == *kind).collect();
        let over: Vec<_> = of.iter().filter(|n| n.over).collect();
        if over.is_empty() {
            continue;
        }
        let _ = write!(body, "<h2>{}</h2><ul class=\"list\">", lang.kind(*kind));
        over.iter().take(FEW).for_each(|notice| body += &row(lang, notice, true));
        body += "</ul>";
        if of.len() > FEW {
            let more = lang.say("全部", "All: ");
            let _ = write!(body, "<p><a href=\"{}\">{more}{}</a></p>", of_kind(lang, *kind), lang.kind(*kind));
        }
    }
    let follow = lang.say("订阅（Atom）", "Subscribe (Atom)");
    let _ = write!(body, "<p><a href=\"/public/notices.atom\">{follow}</a></p></main>");
    public_page(lang, "/public", title, &body, organ)
}

fn weekday(lang: Lang, day: NaiveDate) -> &'static str {
    let zh = ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"];
    let en = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    let at = day.weekday().num_days_from_monday() as usize;
    lang.say(zh[at], en[at])
}

#[get("/public/reception")]
pub(super) async fn reception(db: Data<Db>, shelf: Data<Shelf>, req: HttpRequest) -> Result<HttpResponse, Problem> {
    let lang = Lang::of(&req);
    let made = async {
        let read = |tx: &mut Tx<'_>| Ok((public::recent(tx, Some(Kind::Reception))?, tx.today(), public::organ(tx)?));
        let (all, today, organ) = db.read(Actor::public(), read).await?;
        Ok(receiving(lang, &all, today, &organ))
    };
    shelf.show(&req, &db, lang.address("/public/reception"), HTML, made).await
}

fn receiving(lang: Lang, all: &[(PublicNotice, Ts)], today: NaiveDate, organ: &str) -> String {
    let days = all.iter().flat_map(|(n, _)| n.document.days.iter().map(move |day| (n, day)));
    let coming = days.filter_map(|(n, day)| day.on.filter(|on| *on >= today).map(|on| (on, day, n)));
    let mut coming: Vec<(NaiveDate, &ReceptionDay, &PublicNotice)> = coming.collect();
    coming.sort_by(|a, b| (a.0, &a.1.hours).cmp(&(b.0, &b.1.hours)));
    let title = lang.say("接访安排", "Reception by leaders");
    let mut body = format!("<header><h1>{title}</h1></header><main>");
    if coming.is_empty() {
        let empty = lang.say(
            "目前没有预告的接访安排。也可以随时反映情况。",
            "No reception is announced at present. You can report at any time.",
        );
        let _ = write!(body, "<p class=\"empty\">{empty}</p>");
    }
    body += "<ul class=\"list\">";
    for (on, day, notice) in coming {
        let _ = write!(
            body,
            "<li class=\"open\"><a href=\"/public/notices/{}{}\"><strong>{} {}</strong>\
             <span class=\"when\" lang=\"zh-CN\">{} · {}{}</span><span class=\"kind\" lang=\"zh-CN\">{}</span></a></li>",
            notice.id,
            lang.query(),
            lang.day(on),
            weekday(lang, on),
            escape(&day.hours),
            escape(&day.title),
            escape(&day.leader),
            escape(&day.place),
        );
    }
    let _ = write!(
        body,
        "</ul><p class=\"act\"><a class=\"button\" href=\"/public/petitions{}\">{}</a></p></main>",
        lang.query(),
        lang.say("反映情况", "Report something"),
    );
    public_page(lang, "/public/reception", title, &body, organ)
}

/// What somebody should know who reports (举报须知, C15): the days are those of 《信访工作条例》.
const GUIDE: &[((&str, &str), &[(&str, &str)])] = &[
    (
        ("可以反映什么", "What you can report"),
        &[
            (
                "领导干部在德、能、勤、绩、廉方面的问题，选人用人中的不正之风，公示对象不符合任职条件的情况。",
                "How officials behave and work, wrongs in the choosing of officials, and why somebody named in a notice \
                 should not hold the post.",
            ),
            (
                "请写清时间、地点、人物、经过，有线索和证据的一并提供；情况越具体，越便于核查。",
                "Say when, where, who and how, with what you have of evidence: the more exact, the better it can be looked into.",
            ),
        ],
    ),
    (
        ("怎样反映", "How"),
        &[
            (
                "可以在网上反映、来信、来电或者来访；公示公告上写有受理单位、电话和地址。",
                "By the web, by letter, by telephone or in person; every notice names office, telephone and address.",
            ),
            (
                "可以匿名。网上反映后会得到一个查询码，凭码查看进展、补充情况、与工作人员留言往来；查询码只显示一次。",
                "You may stay anonymous. By the web you are given a receipt, shown once, by which you see how it stands, add to it \
                 and exchange messages.",
            ),
        ],
    ),
    (
        ("怎样保护您", "How you are protected"),
        &[
            (
                "内容加密保存，被反映的人和所在单位看不到；不记录网络地址、设备和提交时刻。",
                "What you write is kept sealed; who is reported, and that unit, never see it. No address, device or hour is kept.",
            ),
            (
                "留下的姓名和联系方式，须两名工作人员共同才能查看，并记录用途。",
                "A name is read only by two officers together, for a recorded purpose.",
            ),
        ],
    ),
    (
        ("多久办理", "How long it takes"),
        &[
            (
                "收到之日起15日内登记并转送或者告知受理情况，自受理之日起60日内办结；情况复杂的，经批准可以延长不超过30日。",
                "Within 15 days it is registered and forwarded or you are told; within 60 days of acceptance it is finished, or 30 \
                 more where that is approved.",
            ),
            (
                "对信访处理意见不服的，可以自收到之日起30日内请求复查。",
                "Whoever disagrees can ask for a review within 30 days.",
            ),
        ],
    ),
    (
        ("您的责任", "Your part"),
        &[(
            "反映情况应当实事求是。捏造事实、诬告陷害他人的，依法依规处理；经查属于失实的，为被反映的人澄清。",
            "Report what is true. Whoever makes up facts to harm others answers for it; who was wrongly accused is cleared.",
        )],
    ),
];

#[get("/public/guide")]
pub(super) async fn guide(db: Data<Db>, shelf: Data<Shelf>, req: HttpRequest) -> Result<HttpResponse, Problem> {
    let lang = Lang::of(&req);
    let made = async { Ok(how(lang, &db.read(Actor::public(), public::organ).await?)) };
    shelf.show(&req, &db, lang.address("/public/guide"), HTML, made).await
}

fn how(lang: Lang, organ: &str) -> String {
    let title = lang.say("举报须知", "How to report");
    let mut body = format!("<header><h1>{title}</h1></header><main class=\"guide\">");
    for ((zh, en), lines) in GUIDE {
        let _ = write!(body, "<h2>{}</h2>", lang.say(zh, en));
        lines.iter().for_each(|(zh, en)| body += &format!("<p>{}</p>", lang.say(zh, en)));
    }
    let _ = write!(
        body,
        "<p class=\"act\"><a class=\"button\" href=\"/public/petitions{}\">{}</a></p></main>",
        lang.query(),
        lang.say("反映情况", "Report something"),
    );
    public_page(lang, "/public/guide", title, &body, organ)
}

/// A text as it stands in XML: escaped, without what XML does not know.
fn xml(text: &str) -> String {
    let known = |c: &char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..);
    escape(&text.chars().filter(known).collect::<String>())
}

fn entry(origin: &str, notice: &PublicNotice, pushed: Ts) -> String {
    let document = &notice.document;
    let told = document.amendments.iter().map(hezhen_domain::notice::Amendment::line);
    let open_end = notice.provisional.then(|| PROVISIONAL.to_owned());
    let summary = std::iter::once(document.opening.clone()).chain(told).chain(open_end).collect::<Vec<_>>().join("\n");
    format!(
        "<entry><id>urn:uuid:{}</id><title>{}</title><updated>{}</updated><link href=\"{}/public/notices/{}\"/>\
         <category term=\"{}\" label=\"{}\"/><author><name>{}</name></author><summary>{}</summary></entry>",
        notice.id,
        xml(&document.title),
        pushed.0.format("%Y-%m-%dT%H:%M:%SZ"),
        xml(origin),
        notice.id,
        document.kind.as_str(),
        Lang::english(false).kind(document.kind),
        xml(&document.publisher),
        xml(&summary),
    )
}

/// The notices as an Atom feed (RFC 4287). An entry keeps its id, and is newer when its page was pushed again.
#[get("/public/notices.atom")]
pub(super) async fn feed(
    db: Data<Db>,
    shelf: Data<Shelf>,
    req: HttpRequest,
    origin: Data<Origin>,
) -> Result<HttpResponse, Problem> {
    let made = async {
        let all = db.read(Actor::public(), |tx| public::recent(tx, None)).await?;
        Ok(fed(origin.get_ref().0.as_deref().unwrap_or_default(), &all))
    };
    shelf.show(&req, &db, "/public/notices.atom".to_owned(), "application/atom+xml; charset=utf-8", made).await
}

fn fed(origin: &str, all: &[(PublicNotice, Ts)]) -> String {
    let newest = all.iter().map(|(_, pushed)| pushed.0).max().unwrap_or_default();
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"zh-CN\">\
         <id>urn:hezhen:public-notices</id><title>公示公告</title><updated>{}</updated>\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{2}/public/notices.atom\"/>\
         <link href=\"{2}/public\"/>{1}</feed>\n",
        newest.format("%Y-%m-%dT%H:%M:%SZ"),
        all.iter().map(|(notice, pushed)| entry(origin, notice, *pushed)).collect::<String>(),
        xml(origin),
    )
}
