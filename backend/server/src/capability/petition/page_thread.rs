//! The page of a petition for who holds its receipt: where it stands, what was told and written, what can be done.

use std::fmt::Write as _;

use hezhen_domain::petition::{Action, Satisfaction};
use hezhen_domain::text::TextEnum;

use super::page_words::{content, kind, say, stands};
use super::view_public::{PublicPaper, PublicPetition, PublicReview};
use crate::capability::notice::escape;

/// What a paper is; of a rating, which.
fn words(english: bool, paper: &PublicPaper) -> String {
    match paper.satisfaction {
        Some(said) => format!("{}{}{}", kind(english, paper.kind), say(english, "：", ": "), content(english, said)),
        None => match paper.days {
            Some(days) if english => format!("{}: {days} days", kind(true, paper.kind)),
            Some(days) => format!("{} {days} 日", kind(false, paper.kind)),
            None => kind(english, paper.kind).to_owned(),
        },
    }
}

/// What the answer was worth: three choices and, if one likes, a word.
fn rate(english: bool, receipt: &str) -> String {
    let s = |zh, en| say(english, zh, en);
    let choices = Satisfaction::ALL.iter().fold(String::new(), |mut html, choice| {
        let _ = write!(
            html,
            "<p><label><input type=\"radio\" name=\"satisfaction\" value=\"{choice}\" required> {}</label></p>",
            content(english, *choice),
        );
        html
    });
    format!(
        "<form method=\"post\" action=\"/public/petitions/rating\"><input type=\"hidden\" name=\"receipt\" value=\"{}\">\
         <input type=\"hidden\" name=\"lang\" value=\"{}\"><fieldset><legend>{}</legend>{choices}</fieldset><p><label \
         for=\"why\">{}</label><textarea id=\"why\" class=\"short\" name=\"text\" maxlength=\"2000\"></textarea></p><p class=\"hint\">{}</p>\
         <p class=\"act\"><button class=\"button\">{}</button></p></form>",
        escape(receipt),
        s("", "en"),
        s("您对答复是否满意", "Are you content with the answer?"),
        s("想说的话（可不填）", "In your words (optional)"),
        s("只能评价一次；工作人员不能更改。", "You can say so once; nobody of the office can change it."),
        s("提交评价", "Send"),
    )
}

/// Where the answer can be looked at again: until when, and the form while it is open.
fn again(english: bool, receipt: &str, review: &PublicReview) -> String {
    let s = |zh, en| say(english, zh, en);
    let recheck = review.action == Action::RequestRecheck;
    let name = if recheck { s("申请复核", "Ask for a recheck") } else { s("申请复查", "Ask for a review") };
    if !review.open {
        let over = s("的期限已于当日届满：", ": the last day was ");
        return format!("<p class=\"hint\">{name}{over}{}</p>", review.until);
    }
    let hint = match (english, recheck) {
        (false, false) => format!("对答复不服的，可以在 {} 前（含当日）申请一次复查。", review.until),
        (false, true) => {
            format!("对复查意见不服的，可以在 {} 前（含当日）申请复核；复核意见是终结意见。", review.until)
        }
        (true, false) => {
            format!("If the answer does not convince you, you may ask for one review, until {}.", review.until)
        }
        (true, true) => format!(
            "If the review does not convince you, you may ask for a recheck, until {}; its answer is final.",
            review.until
        ),
    };
    format!(
        "<details><summary>{name}</summary><form method=\"post\" action=\"/public/petitions/review\"><input \
         type=\"hidden\" name=\"receipt\" value=\"{}\"><input type=\"hidden\" name=\"lang\" value=\"{}\"><p \
         class=\"hint\">{hint}</p><p><label for=\"reason\">{}</label><textarea id=\"reason\" name=\"text\" required \
         maxlength=\"5000\"></textarea></p><p class=\"act\"><button class=\"button\">{name}</button></p></form></details>",
        escape(receipt),
        s("", "en"),
        s("理由", "Why"),
    )
}

pub(super) fn thread(english: bool, receipt: &str, seen: &PublicPetition) -> String {
    let s = |zh, en| say(english, zh, en);
    let mut html = format!(
        "<dl><dt>{}</dt><dd>{}</dd><dt>{}</dt><dd>{}</dd>",
        s("收到日期", "Received"),
        seen.received_on,
        s("办理状态", "State"),
        stands(english, seen.state),
    );
    if seen.together {
        let _ = write!(
            html,
            "<dt>{}</dt><dd>{}</dd>",
            s("并案", "Together"),
            s(
                "与相同事项并案办理，进展和答复一并告知",
                "Handled with the same matter; what is said of it is said to you"
            ),
        );
    }
    if seen.files > 0 {
        let _ = write!(html, "<dt>{}</dt><dd>{}</dd>", s("附件数", "Files"), seen.files);
    }
    html.push_str("</dl>");
    for paper in &seen.papers {
        let _ = write!(
            html,
            "<section><p class=\"kind\">{} · {}</p><p class=\"thread\">{}</p></section>",
            paper.on,
            words(english, paper),
            escape(&paper.text),
        );
    }
    if seen.may_rate {
        html.push_str(&rate(english, receipt));
    }
    if let Some(review) = &seen.review {
        html.push_str(&again(english, receipt, review));
    }
    if seen.may_write {
        let _ = write!(
            html,
            "<form method=\"post\" action=\"/public/petitions/message\"><input type=\"hidden\" name=\"receipt\" \
             value=\"{}\"><input type=\"hidden\" name=\"lang\" value=\"{}\"><p><label for=\"text\">{}</label><textarea \
             id=\"text\" name=\"text\" required maxlength=\"5000\"></textarea></p><p class=\"act\"><button class=\"button\">{}\
             </button></p></form>",
            escape(receipt),
            s("", "en"),
            s("补充情况或留言", "Add something"),
            s("发送", "Send"),
        );
    }
    html
}
