//! The words of the public pages: what stands in the way, how a petition stands, what a paper is.

use std::borrow::Cow;

use hezhen_domain::petition::{Paper, Satisfaction, State};

use super::letter::MAX_FILES;
use crate::problem::{FieldError, Problem, ProblemKind};

/// Says it in Chinese, or in English where the address asks for it.
pub(super) fn say(english: bool, zh: &'static str, en: &'static str) -> &'static str {
    if english { en } else { zh }
}

/// What stands in the way, in sentences; `again` when files came, which a browser does not choose a second time.
pub(super) fn wrong(english: bool, problem: &Problem, again: bool) -> Vec<String> {
    let s = |zh, en| say(english, zh, en);
    let mut told: Vec<String> = problem.errors().iter().map(|error| field(english, error).into_owned()).collect();
    told.dedup();
    if told.is_empty() {
        told.push(
            match problem.kind() {
                ProblemKind::WrongState => s(
                    "同样的内容前几天已经收到过，请用当时的查询码查询；确需再次反映的，请再按一次提交。",
                    "The same was received some days ago; ask by the receipt you were given then, or send it once more.",
                ),
                ProblemKind::TooMany => {
                    s("提交过于频繁，请过一分钟再试。", "Too many at once; please try again in a minute.")
                }
                ProblemKind::Unreadable => s(
                    "没有收完整，请检查网络和附件大小后再提交。",
                    "It did not arrive whole; check the network and the size of the files.",
                ),
                _ => s("没有提交成功，请稍后再试。", "It did not go through; please try again."),
            }
            .to_owned(),
        );
    }
    if again {
        let words =
            s("您填写的文字都还在；附件请重新选择。", "What you wrote is still here; please choose the files again.");
        told.push(words.to_owned());
    }
    told
}

/// Why what was asked or written by a receipt did not go through.
pub(super) fn unheard(english: bool, problem: &Problem) -> &'static str {
    let s = |zh, en| say(english, zh, en);
    match (problem.kind(), problem.code_text()) {
        (ProblemKind::Invalid, _) if problem.errors().iter().any(|e| e.pointer == "/receipt") => {
            s("没有找到，或查询码已过期。", "Not found, or the receipt has expired.")
        }
        (ProblemKind::NotFound, _) => s("没有找到，或查询码已过期。", "Not found, or the receipt has expired."),
        (ProblemKind::Invalid, _) => s("没有填写，或超过了字数。", "Nothing was written, or too much."),
        (ProblemKind::RuleBroken, _) => s("申请复查、复核的期限已过。", "The time for asking for a review is over."),
        (ProblemKind::WrongState, Some("petition_rated")) => s("已经评价过了。", "It was rated already."),
        (ProblemKind::WrongState, Some("petition_thread")) => {
            s("这件事项不能再留言。", "Nothing more can be added to this one.")
        }
        (ProblemKind::WrongState | ProblemKind::NotPermitted, _) => {
            s("现在还不能这样做，或期限已过。", "This cannot be done yet, or no longer.")
        }
        (ProblemKind::Stale, _) => {
            s("刚刚有了新的进展，请再查询一次。", "Something has just changed; please ask again.")
        }
        (ProblemKind::TooMany, _) => s("查询过于频繁，请过一分钟再试。", "Too many at once; try again in a minute."),
        _ => s("没有成功，请稍后再试。", "It did not go through; please try again."),
    }
}

fn field(english: bool, error: &FieldError) -> Cow<'static, str> {
    let s = |zh, en| Cow::Borrowed(say(english, zh, en));
    let file = error.pointer.strip_prefix("/files/").and_then(|n| n.parse::<usize>().ok());
    match (error.pointer.as_str(), file) {
        ("/content", _) => s("反映的内容须在 10 到 10000 字之间。", "Between 10 and 10,000 characters, please."),
        ("/notice_id", _) => s(
            "没有找到所针对的公告；再次提交时将作为一般反映接收。",
            "That notice is not known; sent again, this goes in without it.",
        ),
        (p, _) if p.starts_with("/sealed") => s(
            "接收单位的密钥刚刚更换，请再提交一次。",
            "The keys of the office have just changed; please send it again.",
        ),
        ("/files", _) if english => format!("At most {MAX_FILES} files.").into(),
        ("/files", _) => format!("附件最多 {MAX_FILES} 个。").into(),
        (p, _) if p.starts_with("/petitioner") => {
            s("姓名和联系方式要么都填，要么都不填。", "Give both name and contact, or neither.")
        }
        (_, Some(n)) if english => format!("File {}: {}", n + 1, refused(true, &error.code)).into(),
        (_, Some(n)) => format!("第 {} 个附件：{}", n + 1, refused(false, &error.code)).into(),
        _ => s("没有提交成功，请稍后再试。", "It did not go through; please try again."),
    }
}

/// Why a file is not taken.
fn refused(english: bool, code: &str) -> &'static str {
    let s = |zh, en| say(english, zh, en);
    match code {
        "file_too_large" => s("超过 20 MB，请缩小后再传。", "larger than 20 MB."),
        "file_empty" => s("是空文件。", "it is empty."),
        "file_archive" => s(
            "是压缩包或 Word、Excel 文件，不能接收；请转成 PDF，或拍照上传。",
            "an archive or an office document is not taken; send a PDF or a photo.",
        ),
        "file_broken" => s("打不开，文件可能已损坏。", "it does not open; it may be damaged."),
        "file_pdf" => s(
            "这个 PDF 加了密或无法清除其中的个人信息，不能接收；请拍照上传。",
            "this PDF is locked, or personal data in it cannot be removed; send a photo of it.",
        ),
        "picture_too_large" => {
            s("照片像素过大（超过 6400 万），请缩小后再传。", "more than 64 million pixels; make it smaller.")
        }
        "file_later" => {
            s("此刻上传的人太多，请过一会儿再传。", "too many are sending files just now; try again shortly.")
        }
        _ => s("只接收照片（JPG、PNG、WebP）和 PDF。", "only photos (JPG, PNG, WebP) and PDF are taken."),
    }
}

/// How a petition stands.
pub(super) fn stands(english: bool, state: State) -> &'static str {
    let s = |zh, en| say(english, zh, en);
    match state {
        State::Received => s("已收到", "Received"),
        State::Registered => s("已登记", "Registered"),
        State::Accepted | State::Investigating | State::Concluding => s("办理中", "Being handled"),
        State::Transferred => s("已转送有权处理的机关", "Passed to the competent organ"),
        State::SealedForwarded => s("已密封转送有管理权限的上级机关", "Forwarded sealed to the organ above"),
        State::NotAccepted => s("不予受理", "Not accepted"),
        State::Concluded => s("已有结论", "Concluded"),
        State::Replied => s("已答复", "Answered"),
        State::Closed | State::Final => s("已办结", "Closed"),
        State::ReviewRequested | State::RecheckRequested => s("复查复核中", "Under review"),
        State::Reviewed => s("已复查", "Reviewed"),
        State::Merged => s("已与相同事项并案办理", "Handled together with the same matter"),
        State::Withdrawn => s("已撤回", "Withdrawn"),
    }
}

/// What a paper is.
pub(super) fn kind(english: bool, paper: Paper) -> &'static str {
    let s = |zh, en| say(english, zh, en);
    match paper {
        Paper::Told => s("受理告知", "Accepted"),
        Paper::Extension => s("延长办理期限", "More time"),
        Paper::Refusal => s("不予受理告知", "Not accepted"),
        Paper::Reply => s("答复意见", "Answer"),
        Paper::ReviewRequest => s("您申请复查复核", "You asked for a review"),
        Paper::ReviewAnswer => s("复查复核意见", "Review"),
        Paper::FromPetitioner => s("您的留言", "You wrote"),
        Paper::Rating => s("您的评价", "You said"),
        _ => s("工作人员留言", "The office wrote"),
    }
}

/// How content somebody is.
pub(super) fn content(english: bool, said: Satisfaction) -> &'static str {
    let s = |zh, en| say(english, zh, en);
    match said {
        Satisfaction::Satisfied => s("满意", "Content"),
        Satisfaction::Basically => s("基本满意", "On the whole content"),
        Satisfaction::Dissatisfied => s("不满意", "Not content"),
    }
}
