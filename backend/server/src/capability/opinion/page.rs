//! The opinion box of the portal: plain HTML that needs no script. It says what is kept before anything is asked.

use actix_web::web::{self, Data, Form};
use actix_web::{HttpRequest, HttpResponse, ResponseError, get, post};
use serde::Deserialize;
use serde_json::json;

use super::store;
use super::view::OpinionForm;
use crate::capability::notice::{Lang, escape, private_page};
use crate::db::Db;
use crate::http::{from_page, letter};
use crate::problem::{Problem, ProblemKind};

/// The pages, outside the API and without sign-in.
pub fn pages(cfg: &mut web::ServiceConfig) {
    cfg.service(blank).service(sent);
}

const PATH: &str = "/public/opinions";

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Typed {
    text: String,
    lang: String,
    website: String,
}

fn title(lang: Lang) -> &'static str {
    lang.say("意见箱", "Opinion box")
}

fn form(lang: Lang, text: &str, wrong: Option<&str>) -> String {
    let wrong = wrong.map(|w| format!("<div class=\"wrong\" role=\"alert\"><p>{w}</p></div>")).unwrap_or_default();
    format!(
        "<p>{}</p><p>{} <a href=\"/public/petitions{}\">{}</a></p>{wrong}<form method=\"post\" action=\"{PATH}\">\
         <input type=\"hidden\" name=\"lang\" value=\"{}\"><p><label for=\"text\">{}</label><textarea id=\"text\" \
         name=\"text\" required minlength=\"5\" maxlength=\"2000\">{}</textarea></p><p class=\"trap\" \
         aria-hidden=\"true\"><label for=\"website\">Website</label><input id=\"website\" name=\"website\" \
         tabindex=\"-1\" autocomplete=\"off\"></p><p class=\"act\"><button class=\"button\">{}</button></p></form>",
        lang.say(
            "对干部工作有什么意见建议，可以写在这里。不用留姓名，我们只记收到的日期，不记网络地址、设备和时刻；意见箱不作个别答复。",
            "What would you have done better in the work with officials? No name is asked; only the day is kept, no \
             address, no device and no hour. Nobody is answered one by one.",
        ),
        lang.say("反映具体人和事、需要答复的，请用", "To report on somebody, and to be answered, please use"),
        lang.query(),
        lang.say("反映情况", "the form for reports"),
        lang.say("", "en"),
        lang.say("意见建议", "Your suggestion"),
        escape(text),
        lang.say("提交", "Send"),
    )
}

#[get("/public/opinions")]
async fn blank(req: HttpRequest) -> HttpResponse {
    let lang = Lang::of(&req);
    private_page(HttpResponse::Ok(), lang, PATH, title(lang), &form(lang, "", None))
}

/// Takes what was sent; what a programme filled that nobody sees is told that all went well, and is not kept.
async fn take(db: &Db, req: &HttpRequest, typed: &Typed) -> Result<(), Problem> {
    letter(req)?;
    let form: OpinionForm = from_page(json!({"text": typed.text.trim()}))?;
    if typed.website.is_empty() { db.write_by_day(move |tx| store::put(tx, &form)).await } else { Ok(()) }
}

#[post("/public/opinions")]
async fn sent(db: Data<Db>, req: HttpRequest, typed: Form<Typed>) -> HttpResponse {
    let lang = Lang::english(typed.lang == "en");
    match take(&db, &req, &typed).await {
        Ok(()) => {
            let said = lang.say("已收到，谢谢您的意见。", "Received. Thank you.");
            let back = lang.say("返回首页", "Back to the start");
            let body = format!(
                "<p class=\"empty\" role=\"status\">{said}</p><p><a href=\"/public{}\">{back}</a></p>",
                lang.query()
            );
            private_page(HttpResponse::Ok(), lang, PATH, title(lang), &body)
        }
        Err(problem) => {
            let words = match problem.kind() {
                ProblemKind::Invalid => lang.say("请写 5 到 2000 个字。", "Please write 5 to 2000 characters."),
                ProblemKind::TooMany => {
                    lang.say("提交过于频繁，请过一分钟再试。", "Too many at once; try again in a minute.")
                }
                _ => lang.say("没有成功，请稍后再试。", "It did not go through; please try again."),
            };
            let answer = HttpResponse::build(ResponseError::status_code(&problem));
            private_page(answer, lang, PATH, title(lang), &form(lang, &typed.text, Some(words)))
        }
    }
}
