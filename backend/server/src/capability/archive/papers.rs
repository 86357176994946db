//! What lies in the dossier of a case: index, checklist item by item, documents, attachments, process record.

use std::collections::HashMap;

use diesel::prelude::*;
use hezhen_domain::archive::{ITEMS, Item, Status};

use super::dossier::{Contents, file_name};
use super::html::{escape, page, pairs, table};
use super::records;
use super::store::{self, Said};
use super::view::ArchiveView;
use crate::capability::appointment;
use crate::capability::selection_case::{self, Case};
use crate::capability::{attachment, cadre, candidate};
use crate::db::{Id, Outcome, Tx};
use crate::schema::attachment_content;

const RECORD: &str = "6 纪实/纪实表.html";

/// Every file of the dossier but the manifest.
///
/// # Errors
/// Those of the database.
pub(super) fn contents(tx: &mut Tx<'_>, case: &Case) -> Outcome<Contents> {
    let mut files = Contents::new();
    let names = names(tx, case)?;
    let entries = records::entries(tx, case.id)?;
    for (item, title, bytes) in records::pages(&entries, &names) {
        put(&mut files, item, &format!("{title}（系统记录）.html"), bytes);
    }
    files.insert(RECORD.to_owned(), records::process_record(&case.title, &entries));
    for row in appointment::of_case(tx, case.id)? {
        appointment_papers(&mut files, case, &row);
    }
    let said = store::of_case(tx, case.id)?;
    attachments(tx, case, &said, &mut files)?;
    let view = store::view(tx, case)?;
    let index = index(tx, case, &view, &files);
    files.insert("index.html".to_owned(), index);
    Ok(files)
}

fn put(files: &mut Contents, item: &str, name: &str, bytes: Vec<u8>) {
    let folder = Item::of(item).map_or("6 纪实", |i| i.folder);
    files.insert(format!("{folder}/{item} {}", file_name(name)), bytes);
}

/// Words for the identities that records name: people and posts of the case.
fn names(tx: &mut Tx<'_>, case: &Case) -> Outcome<HashMap<String, String>> {
    let candidates = candidate::of_case(tx, case.id)?;
    let ids: Vec<Id> = candidates.iter().map(|c| c.cadre_id).collect();
    let people = cadre::briefs(tx, &ids)?;
    let mut names: HashMap<_, _> = people.values().map(|p| (p.id.to_string(), p.name.clone())).collect();
    for one in candidates {
        let name = people.get(&one.cadre_id).map(|p| p.name.clone()).unwrap_or_default();
        names.insert(one.id.to_string(), name);
    }
    for post in selection_case::posts(tx, case.id)? {
        names.insert(post.post_id.to_string(), format!("{}{}", post.unit_name, post.name));
    }
    names.insert(case.id.to_string(), case.title.clone());
    Ok(names)
}

/// The talk and the document of one person.
fn appointment_papers(files: &mut Contents, case: &Case, row: &appointment::Appointment) {
    let who = format!("{}（{}{}）", row.name, row.unit_name, row.post_name);
    if let Some(talk) = &row.talk {
        let talk = &talk.0;
        let body = pairs([
            ("谈话对象", who.clone()),
            ("谈话日期", talk.held_on.to_string()),
            ("谈话人", talk.talkers.join("、")),
            ("肯定成绩", talk.achievements.clone()),
            ("指出不足", talk.shortcomings.clone()),
            ("提出要求", talk.demands.clone()),
        ]);
        put(files, "4.3", &format!("任前谈话 {}.html", row.name), page("任前谈话记录", &body));
    }
    if let (Some(number), Some(day)) = (&row.doc_no, row.issued_on) {
        let verb = if row.removal(case) { "免去" } else { "任" };
        let duty = if row.removal(case) { "职务" } else { "" };
        let on_trial = row.on_probation && !row.removal(case);
        let trial = if on_trial { "（试用期自本通知印发之日起计算）" } else { "" };
        let body = format!(
            "<p style=\"text-align:center\">{}</p><p>{}{verb}{}{}{duty}{trial}。</p><p style=\"text-align:right\">{day}</p>",
            escape(number),
            escape(&row.name),
            escape(&row.unit_name),
            escape(&row.post_name),
        );
        put(files, "4.4", &format!("任职通知 {}.html", row.name), page("任职通知", &body));
    }
}

/// The attachments: those filed under an item there, the others of the case in a folder of their own.
fn attachments(tx: &mut Tx<'_>, case: &Case, said: &HashMap<String, Said>, files: &mut Contents) -> Outcome<()> {
    let mut placed: Vec<(Id, String, String)> = Vec::new();
    for item in ITEMS {
        let filed = said.get(item.no).map(|s| s.attachments.0.as_slice()).unwrap_or_default();
        let known = attachment::briefs(tx, filed)?;
        for (n, one) in filed.iter().filter_map(|id| known.get(id)).enumerate() {
            placed.push((one.id, item.folder.to_owned(), format!("{} 附件{} {}", item.no, n + 1, one.name)));
        }
    }
    for one in attachment::of_case(tx, case.id)? {
        if placed.iter().all(|(id, _, _)| *id != one.id) {
            let short: String = one.sha256.chars().take(8).collect();
            placed.push((one.id, "7 其他附件".to_owned(), format!("{short} {}", one.name)));
        }
    }
    for (id, folder, name) in placed {
        let bytes: Vec<u8> = attachment_content::table.find(id).select(attachment_content::bytes).first(tx.conn)?;
        files.insert(format!("{folder}/{}", file_name(&name)), bytes);
    }
    Ok(())
}

/// The index: the checklist with how each item stands, the list of files, who took the dossier and when.
fn index(tx: &Tx<'_>, case: &Case, view: &ArchiveView, files: &Contents) -> Vec<u8> {
    let word = |status: Status| match status {
        Status::Missing => "缺",
        Status::Partial => "不全",
        Status::Done => "齐",
        Status::Exempt => "免",
    };
    let items = view.items.iter().map(|i| {
        vec![i.no.to_owned(), i.title.to_owned(), i.folder.to_owned(), word(i.status).to_owned(), i.reason.clone()]
    });
    let link = |path: &String| format!("<li><a href=\"{0}\">{0}</a></li>", escape(path));
    let body = format!(
        "<p>{} · {} · 归档完整率 {}/{}（{}%）</p>{}<h2>目录</h2><ol>{}</ol><p><small>导出人 {} · {} · \
         校验：sha256sum -c manifest.sha256</small></p>",
        escape(&case.number),
        escape(&case.unit_name),
        view.settled,
        view.counted,
        view.percent,
        table(&["序号", "材料", "案卷", "情况", "说明"], items),
        files.keys().map(link).collect::<String>(),
        escape(tx.actor().name()),
        tx.now().0.format("%Y-%m-%d %H:%M:%S UTC"),
    );
    page(&format!("{} 案卷目录", case.title), &body)
}
