//! The public pages for reporting and asking (C33, R-NOT-8): plain HTML that needs no script. They say what is kept and who
//! reads it before anything is asked, and show the receipt large. Nothing of them is kept by a cache.

use actix_web::web::{self, Data, Form, Payload, Query};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder, get, post};
use serde::Deserialize;
use serde_json::json;

use super::letter::{Letter, Typed};
use super::page_thread::thread;
use super::page_words::{say, unheard, wrong};
use super::public;
use super::view_public::{MessageForm, PublicPetition, ReceiptForm};
use crate::capability::auth::Hasher;
use crate::capability::notice::{Lang, escape, private_page, shown_title};
use crate::db::{Db, Id};
use crate::http::{Actor, from_page};
use crate::problem::{Problem, ProblemKind};

/// A petition in a form is at most this large.
const MAX_FORM: usize = 1 << 18;

/// The pages, outside the API and without sign-in.
pub fn pages(cfg: &mut web::ServiceConfig) {
    let limit =
        web::FormConfig::default().limit(MAX_FORM).error_handler(|_, _| Problem::new(ProblemKind::Unreadable).into());
    cfg.app_data(limit)
        .service(blank)
        .service(sent)
        .service(status_blank)
        .service(status)
        .service(message)
        .service(rating)
        .service(review_asked);
}

#[derive(Debug, Default, Deserialize)]
struct Asked {
    lang: Option<String>,
    notice: Option<String>,
}

impl Asked {
    fn english(&self) -> bool {
        self.lang.as_deref() == Some("en")
    }
}

fn page(answer: HttpResponseBuilder, english: bool, path: &str, title: &str, body: &str) -> HttpResponse {
    private_page(answer, Lang::english(english), path, title, body)
}

/// The notice that a form is about, by its title, with the way to a form that is about none.
async fn about(db: &Db, english: bool, notice_id: &str) -> String {
    let Ok(id) = notice_id.parse().map(Id) else { return String::new() };
    let Ok(Some(title)) = db.read(Actor::public(), move |tx| shown_title(tx, id)).await else { return String::new() };
    let s = |zh, en| say(english, zh, en);
    format!(
        "<p>{}<strong lang=\"zh-CN\">{}</strong> <a href=\"/public/petitions{}\">{}</a></p>",
        s("针对公告：", "About the notice: "),
        escape(&title),
        s("", "?lang=en"),
        s("不是反映这件事", "Not about this one"),
    )
}

fn form(english: bool, typed: &Typed, about: &str, wrong: &[String]) -> String {
    let s = |zh, en| say(english, zh, en);
    let wrong = if wrong.is_empty() {
        String::new()
    } else {
        format!("<div class=\"wrong\" role=\"alert\"><p>{}</p></div>", wrong.join("</p><p>"))
    };
    // What the page's script says when it keeps back who wrote: it was to go sealed, and cannot.
    let promised = format!(
        "data-half=\"{}\" data-unsealed=\"{}\"",
        s("姓名和联系方式要么都填，要么都不填。", "Give both name and contact, or neither."),
        s(
            "没有提交：姓名和联系方式没能在本机加密，一个字也没有发出。您填写的内容都还在，请重新提交；也可以不留姓名。",
            "It was not sent: name and contact could not be sealed on this device, and nothing has left it. What you wrote is still here; please send it again, or without a name.",
        ),
    );
    format!(
        "<p>{}</p><p>{}</p>{about}{wrong}<form method=\"post\" action=\"/public/petitions\" \
         enctype=\"multipart/form-data\" data-seal data-offline=\"{}\" {promised}><input type=\"hidden\" name=\"sealed\"><input type=\"hidden\" \
         name=\"notice_id\" value=\"{}\"><input type=\"hidden\" name=\"token\" value=\"{}\" autocomplete=\"off\">\
         <input type=\"hidden\" name=\"lang\" value=\"{}\"><p><label for=\"content\">{}</label>\
         <textarea id=\"content\" name=\"content\" required minlength=\"10\" maxlength=\"10000\">{}</textarea></p><p>\
         <label for=\"name\">{}</label><input id=\"name\" name=\"name\" maxlength=\"60\" autocomplete=\"off\" value=\"{}\">\
         </p><p><label for=\"contact\">{}</label><input id=\"contact\" name=\"contact\" maxlength=\"300\" \
         autocomplete=\"off\" value=\"{}\"><span class=\"hint\">{}</span> <span class=\"hint\" data-sealing hidden>{}</span></p><p>\
         <label for=\"files\">{}</label>\
         <input id=\"files\" name=\"files\" type=\"file\" multiple accept=\"image/jpeg,image/png,image/webp,\
         application/pdf\"><span class=\"hint\">{}</span></p><p class=\"trap\" aria-hidden=\"true\"><label \
         for=\"website\">Website</label><input id=\"website\" name=\"website\" tabindex=\"-1\" autocomplete=\"off\"></p>\
         <p class=\"act\"><button class=\"button\">{}</button></p></form><p><a href=\"/public/petitions/status{}\">{}</a></p>\
         <script type=\"module\" src=\"/seal.js\"></script>",
        s(
            "您反映的内容加密保存，只有承办的信访、干部监督人员能看到；被反映的人和所在单位看不到。",
            "What you report is kept sealed; only those who handle it read it. Who is reported, and that person's unit, never do.",
        ),
        s(
            "我们不记录您的网络地址、设备和提交的时刻，只记收到的日期。可以匿名；留下姓名和联系方式的，须两名工作人员共同才能查看，并记录用途。",
            "We keep no address, no device and no hour, only the day. You may stay anonymous; a name is read only by two officers together, for a recorded purpose.",
        ),
        s(
            "没有提交成功：网络不通。您填写的内容都还在，请稍后再试。",
            "It was not sent: the network does not answer. What you wrote is still here; please try again.",
        ),
        escape(&typed.notice_id),
        if typed.token.len() < 16 { public::token() } else { escape(&typed.token) },
        escape(&typed.lang),
        s("反映的问题", "What happened"),
        escape(&typed.content),
        s("姓名（可不填）", "Name (optional)"),
        escape(&typed.name),
        s("联系方式（可不填）", "Contact (optional)"),
        escape(&typed.contact),
        s("姓名和联系方式要么都填，要么都不填。", "Give both name and contact, or neither."),
        s(
            "姓名和联系方式在离开本机之前就加密，没有两名工作人员各自的密钥，谁也打不开。",
            "Both are sealed before they leave this device; without the keys of two officers nobody opens them.",
        ),
        s("照片或 PDF（可不填）", "Photos or PDF (optional)"),
        s(
            "最多 5 个，每个不超过 20 MB。照片的拍摄时间、地点、手机型号和原文件名一律清除；PDF 的作者、批注、表单一并去掉。",
            "At most 5, each up to 20 MB. Time, place, device and file name are removed from photos; author, notes and forms from PDF.",
        ),
        s("提交", "Send"),
        s("", "?lang=en"),
        s("已有查询码？查询办理情况", "Have a receipt? Ask how it stands"),
    )
}

#[get("/public/petitions")]
async fn blank(db: Data<Db>, asked: Query<Asked>) -> HttpResponse {
    let english = asked.english();
    let typed = Typed {
        notice_id: asked.notice.clone().unwrap_or_default(),
        lang: asked.lang.clone().unwrap_or_default(),
        ..Typed::default()
    };
    let title = say(english, "反映情况", "Report something");
    let about = about(&db, english, &typed.notice_id).await;
    page(HttpResponse::Ok(), english, "/public/petitions", title, &form(english, &typed, &about, &[]))
}

/// Takes what was sent; what a programme filled that nobody sees is told that all went well, and is not kept.
async fn take(db: &Db, hasher: &Hasher, letter: Letter) -> Result<String, Problem> {
    let trapped = !letter.typed.website.is_empty();
    let (form, files) = letter.judged()?;
    if trapped {
        return Ok(public::receipt());
    }
    public::submit(db, hasher, form, files).await
}

#[post("/public/petitions")]
async fn sent(db: Data<Db>, hasher: Data<Hasher>, req: HttpRequest, payload: Payload) -> HttpResponse {
    let allowed = public::allowed(&req);
    let letter = Letter::read(&req, payload, allowed.is_ok()).await;
    let typed = letter.typed.clone();
    // A page that sends by itself keeps what was chosen; a form that comes back as a new page does not.
    let kept = req.headers().contains_key("x-kept");
    let (english, again) = (typed.lang == "en", !letter.files.is_empty() && !kept);
    let s = |zh, en| say(english, zh, en);
    let taken = match allowed {
        Ok(()) => take(&db, &hasher, letter).await,
        Err(problem) => Err(problem),
    };
    match taken {
        Ok(receipt) => {
            let body = format!(
                "<p>{}</p><p class=\"code\" id=\"receipt\">{receipt}</p><p class=\"keep\"><button type=\"button\" \
                 data-copy data-done=\"{}\" data-failed=\"{}\" hidden>{}</button> <button type=\"button\" data-print \
                 hidden>{}</button> <span id=\"copied\" role=\"status\"></span></p><p>{}</p><p><a \
                 href=\"/public/petitions/status{}\">{}</a></p><script type=\"module\" src=\"/seal.js\"></script>",
                s(
                    "已收到。请抄下或截图保存查询码：它只显示这一次，我们也无法找回。",
                    "Received. Write down this receipt: it is shown only once, and we cannot find it again.",
                ),
                s("已复制。请粘贴到安全的地方保存。", "Copied. Paste it where it is safe."),
                s("没有复制成功，请抄下或截图。", "It was not copied; please write it down."),
                s("复制查询码", "Copy the receipt"),
                s("打印本页", "Print this page"),
                s(
                    "用查询码可以查看办理进展、补充情况，也可以与工作人员留言往来。",
                    "With it you see how it stands, add to it, and exchange messages with the office.",
                ),
                s("", "?lang=en"),
                s("查询办理情况", "Ask how it stands"),
            );
            page(HttpResponse::Ok(), english, "/public/petitions", s("查询码", "Your receipt"), &body)
        }
        Err(problem) => {
            let title = s("反映情况", "Report something");
            // What belongs to no notice is sent without one the next time.
            let unknown = problem.errors().iter().any(|e| e.pointer == "/notice_id");
            let kept = |keep: bool, text: &str| if keep { text.to_owned() } else { String::new() };
            // A form that came on another day is sent anew as another one.
            let token = kept(problem.kind() != ProblemKind::WrongState, &typed.token);
            let typed = Typed { notice_id: kept(!unknown, &typed.notice_id), token, ..typed };
            let about = about(&db, english, &typed.notice_id).await;
            let body = form(english, &typed, &about, &wrong(english, &problem, again));
            page(refused(&problem), english, "/public/petitions", title, &body)
        }
    }
}

/// The answer's head, as the problem has it.
fn refused(problem: &Problem) -> HttpResponseBuilder {
    HttpResponse::build(actix_web::ResponseError::status_code(problem))
}

/// What was written and did not go through, to take along.
fn kept(english: bool, text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let label = say(english, "您刚才写的内容（还没有提交，请复制保存）", "What you wrote; it was not sent, so copy it");
    format!("<p><label for=\"kept\">{label}</label><textarea id=\"kept\" readonly>{}</textarea></p>", escape(text))
}

fn ask(english: bool, receipt: &str, wrong: Option<&str>) -> String {
    let s = |zh, en| say(english, zh, en);
    let wrong = wrong.map(|w| format!("<p class=\"wrong\" role=\"alert\">{w}</p>")).unwrap_or_default();
    format!(
        "{wrong}<form method=\"post\" action=\"/public/petitions/status\"><input type=\"hidden\" name=\"lang\" value=\"{}\">\
         <p><label for=\"receipt\">{}</label><input id=\"receipt\" name=\"receipt\" required maxlength=\"60\" value=\"{}\" \
         autocomplete=\"off\" autocapitalize=\"characters\"></p><p class=\"act\"><button class=\"button\">{}</button></p></form>",
        s("", "en"),
        s("查询码", "Receipt"),
        escape(receipt),
        s("查询", "Ask"),
    )
}

#[get("/public/petitions/status")]
async fn status_blank(asked: Query<Asked>) -> HttpResponse {
    let english = asked.english();
    let title = say(english, "查询办理情况", "Ask how it stands");
    page(HttpResponse::Ok(), english, "/public/petitions/status", title, &ask(english, "", None))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Receipted {
    receipt: String,
    text: String,
    satisfaction: String,
    lang: String,
}

#[post("/public/petitions/status")]
async fn status(db: Data<Db>, hasher: Data<Hasher>, req: HttpRequest, typed: Form<Receipted>) -> HttpResponse {
    let english = typed.lang == "en";
    let asked = async {
        public::allowed(&req)?;
        let form: ReceiptForm = from_page(json!({"receipt": typed.receipt}))?;
        public::ask(&db, &hasher, &form.receipt).await
    };
    told(english, &typed, asked.await)
}

#[post("/public/petitions/message")]
async fn message(db: Data<Db>, hasher: Data<Hasher>, req: HttpRequest, typed: Form<Receipted>) -> HttpResponse {
    let english = typed.lang == "en";
    let asked = async {
        public::allowed(&req)?;
        let form: MessageForm = from_page(json!({"receipt": typed.receipt, "text": typed.text}))?;
        public::write(&db, &hasher, &form.receipt, form.text).await
    };
    told(english, &typed, asked.await)
}

#[post("/public/petitions/rating")]
async fn rating(db: Data<Db>, hasher: Data<Hasher>, req: HttpRequest, typed: Form<Receipted>) -> HttpResponse {
    let english = typed.lang == "en";
    let asked = async {
        public::allowed(&req)?;
        let said = json!({"receipt": typed.receipt, "satisfaction": typed.satisfaction, "text": typed.text});
        public::rate(&db, &hasher, from_page(said)?).await
    };
    told(english, &typed, asked.await)
}

#[post("/public/petitions/review")]
async fn review_asked(db: Data<Db>, hasher: Data<Hasher>, req: HttpRequest, typed: Form<Receipted>) -> HttpResponse {
    let english = typed.lang == "en";
    let asked = async {
        public::allowed(&req)?;
        let said = json!({"receipt": typed.receipt, "text": typed.text});
        public::ask_review(&db, &hasher, from_page(said)?).await
    };
    told(english, &typed, asked.await)
}

fn told(english: bool, typed: &Receipted, asked: Result<PublicPetition, Problem>) -> HttpResponse {
    let s = |zh, en| say(english, zh, en);
    let title = s("办理情况", "How it stands");
    match asked {
        Ok(seen) => page(
            HttpResponse::Ok(),
            english,
            "/public/petitions/status",
            title,
            &thread(english, &typed.receipt, &seen),
        ),
        Err(problem) => {
            let body = ask(english, &typed.receipt, Some(unheard(english, &problem))) + &kept(english, &typed.text);
            page(refused(&problem), english, "/public/petitions/status", title, &body)
        }
    }
}
