//! Files that the public sends with a petition: cleaned of everything but what they show, sealed, read by who handles it,
//! and never at the price of what was typed.

use image::codecs::jpeg::JpegEncoder;
use lopdf::{Document, Object, Stream, dictionary};
use serde_json::json;

use crate::petition::{against, office, official};
use crate::support::{Answer, App};

/// A picture of one grey point.
pub const DOT: &[u8] =
    b"\x89\x50\x4E\x47\x0D\x0A\x1A\x0A\x00\x00\x00\x0D\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00\x00\x01\
    \x08\x00\x00\x00\x00\x3A\x7E\x9B\x55\x00\x00\x00\x0A\x49\x44\x41\x54\x78\x9C\x63\x68\x00\x00\x00\
    \x82\x00\x81\x77\xCD\x72\xB6\x00\x00\x00\x00\x49\x45\x4E\x44\xAE\x42\x60\x82";

const REPORT: (&str, &str) = ("content", "某单位虚报冒领补助，有名单和照片为证。");

fn form(fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> (String, Vec<u8>) {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
    }
    for (name, bytes) in files {
        let head = format!("--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\"{name}\"\r\n");
        body.extend((head + "Content-Type: application/octet-stream\r\n\r\n").bytes());
        body.extend(*bytes);
        body.extend(b"\r\n");
    }
    body.extend(b"--edge--\r\n");
    ("multipart/form-data; boundary=edge".into(), body)
}

async fn posted(app: &App, path: &str, fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> Answer {
    let (kind, body) = form(fields, files);
    Answer::of(app.http.post(format!("{}{path}", app.url)).header("content-type", kind).body(body)).await
}

/// Sends a petition with files by the API.
pub async fn sent(app: &App, fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> Answer {
    posted(app, "/api/v1/public/petitions", fields, files).await
}

async fn page(app: &App, fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> (u16, String) {
    let answer = posted(app, "/public/petitions", fields, files).await;
    (answer.status, String::from_utf8(answer.bytes).unwrap())
}

/// Everything that the database and the folder of the service hold.
pub fn dump(app: &App) -> Vec<u8> {
    let file = app.database_url.trim_start_matches("sqlite:").to_owned();
    let files = [file.clone(), format!("{file}-wal")];
    files.iter().filter_map(|file| std::fs::read(file).ok()).flatten().collect()
}

pub fn holds(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|w| w == words.as_bytes())
}

/// What a telephone writes into a photo: that it is turned, its make, when and where.
pub const TOLD: [&str; 5] = ["ZXPHONE-9", "2026:02:28 21:14:07", "N30-19-44-GPS", "trailing-archive", "xmp-creator"];

/// An APP1 segment with orientation 6, the make, the hour and a place.
fn exif() -> Vec<u8> {
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        let mut e = Vec::new();
        e.extend(tag.to_le_bytes());
        e.extend(kind.to_le_bytes());
        e.extend(count.to_le_bytes());
        e.extend(value.to_le_bytes());
        e
    };
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    let texts = [TOLD[0], TOLD[1], TOLD[2]].map(|t| format!("{t}\0"));
    let first = 8 + 2 + 4 * 12 + 4;
    let gps = first + texts.iter().map(String::len).sum::<usize>();
    tiff.extend(4u16.to_le_bytes());
    tiff.extend(entry(0x010F, 2, texts[0].len() as u32, first as u32));
    tiff.extend(entry(0x0112, 3, 1, 6));
    tiff.extend(entry(0x0132, 2, texts[1].len() as u32, (first + texts[0].len()) as u32));
    tiff.extend(entry(0x8825, 4, 1, gps as u32));
    tiff.extend(0u32.to_le_bytes());
    texts.iter().for_each(|t| tiff.extend(t.bytes()));
    tiff.extend(1u16.to_le_bytes());
    tiff.extend(entry(0x001D, 2, texts[2].len() as u32, (first + texts[0].len() + texts[1].len()) as u32));
    tiff.extend(0u32.to_le_bytes());
    segment(0xE1, &[b"Exif\0\0".as_slice(), &tiff].concat())
}

fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
    [&[0xFF, marker], length.as_slice(), content].concat()
}

/// A photo of noise, which no compression makes small, with all that a telephone says.
pub fn photo(width: u32, height: u32) -> Vec<u8> {
    let mut state = 7_u32;
    let mut noise = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    let points: Vec<u8> = (0..width * height * 3).map(|_| noise()).collect();
    let mut jpeg = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut jpeg, 100);
    encoder.encode(&points, width, height, image::ExtendedColorType::Rgb8).unwrap();
    let xmp = segment(0xE1, format!("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>{}</x:xmpmeta>", TOLD[4]).as_bytes());
    [&jpeg[..2], &exif(), &xmp, &jpeg[2..], TOLD[3].as_bytes()].concat()
}

#[actix_web::test]
async fn a_photo_of_twenty_megabytes_with_a_place_leaves_nothing_but_its_picture() {
    let photo = photo(2400, 2100); // before the server: a connection that waits for it is closed
    let (app, office, _) = office().await;
    assert!(((18 << 20)..=(20 << 20)).contains(&photo.len()), "{} bytes", photo.len());
    assert!(TOLD.iter().all(|word| holds(&photo, word)));
    let receipt = sent(&app, &[REPORT], &[("张三举报_20260228.jpg", &photo)]).await.created();
    let asked = json!({"receipt": receipt["receipt"]});
    let own = Answer::of(app.http.post(format!("{}/api/v1/public/petitions/query", app.url)).json(&asked)).await.ok();
    assert_eq!(own["files"], 1);
    let list = office.officer.get(&app, "/petitions").await.ok();
    let path = format!("/petitions/{}", list["items"][0]["id"].as_str().unwrap());
    let seen = office.officer.get(&app, &path).await.ok();
    let file = &seen["files"][0];
    assert_eq!((&file["name"], &file["kind"]), (&json!("附件1.jpg"), &json!("jpeg")));
    let read = office.officer.get(&app, &format!("{path}/files/{}", file["id"].as_str().unwrap())).await;
    assert_eq!(read.status, 200);
    assert_eq!(read.headers["x-content-type-options"], "nosniff");
    assert!(read.headers["content-disposition"].to_str().unwrap().starts_with("attachment;"));
    let left = image::load_from_memory(&read.bytes).unwrap();
    assert_eq!((left.width(), left.height()), (2100, 2400), "it stands upright");
    let dump = dump(&app);
    for word in TOLD.into_iter().chain(["张三举报", "20260228", "Exif"]) {
        assert!(!holds(&read.bytes, word), "{word} is still in the photo");
        assert!(!holds(&dump, word), "{word} stands in the database");
    }
}

#[actix_web::test]
async fn a_file_is_for_who_reads_the_papers_and_each_reading_stands_in_the_journal() {
    let (app, office, unit) = office().await;
    let accused = official(&app, "测试被反映人", &unit, |_| {}).await;
    sent(&app, &[REPORT], &[("a.png", DOT), ("b.png", DOT)]).await.created();
    let list = office.officer.get(&app, "/petitions").await.ok();
    let path = format!("/petitions/{}", list["items"][0]["id"].as_str().unwrap());
    let place = against(crate::support::chain::petition::form(&office.unit, "report"), &accused)["place"].clone();
    office.officer.patch(&app, &path, 1, place).await.ok();
    let seen = office.officer.get(&app, &path).await.ok();
    let file = format!("{path}/files/{}", seen["files"][1]["id"].as_str().unwrap());
    assert_eq!(office.officer.get(&app, &file).await.status, 200);
    let there = unit["path"].as_str().unwrap();
    let own = app.actor_with(&[("petition_officer", there)], None).await;
    own.get(&app, &file).await.refused("not-found", "");
    for role in ["org_staff", "reviewer", "unit_leader"] {
        let status = app.actor(role).await.get(&app, &file).await.status;
        assert!([403, 404].contains(&status), "{role}: {status}");
    }
    sent(&app, &[REPORT], &[]).await.created();
    let list = office.officer.get(&app, "/petitions").await.ok();
    let other = list["items"].as_array().unwrap().iter().map(|r| r["id"].as_str().unwrap());
    let other = other.map(|id| format!("/petitions/{id}")).find(|p| *p != path).unwrap();
    let moved = file.replace(&path, &other);
    office.officer.get(&app, &moved).await.refused("not-found", "");
    let log = app.actor("audit_admin").await.get(&app, "/audit-log?limit=200").await.ok();
    let read = log["items"].as_array().unwrap().iter().filter(|e| e["action"] == "read_file").count();
    assert_eq!(read, 1);
    office.officer.act(&app, &path, "register", json!({})).await.ok();
}

#[actix_web::test]
async fn what_cannot_be_cleaned_is_refused_in_words_and_nothing_typed_is_lost() {
    let (app, office, _) = office().await;
    let nested = zip(&[("inner.zip", &zip(&[("a.jpg", DOT)]))]);
    let docx = zip(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w/>")]);
    let mut endless = DOT.to_vec();
    endless[16..24].copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]);
    let check = crc(&endless[12..29]).to_be_bytes();
    endless[29..33].copy_from_slice(&check);
    let large = vec![0xFF; (20 << 20) + 1];
    let cases: &[(&[u8], &str, &str)] = &[
        (&nested, "file_archive", "压缩包"),
        (&docx, "file_archive", "Word"),
        (b"MZ\x90\x00", "file_not_taken", "只接收照片"),
        (b"<html><script>alert(1)</script>", "file_not_taken", "只接收照片"),
        (b"\xFF\xD8\xFF\xE0 no picture", "file_broken", "打不开"),
        (b"%PDF-1.7 no pages", "file_pdf", "PDF"),
        (b"", "file_empty", "空文件"),
        (&endless, "picture_too_large", "像素过大"),
        (&large, "file_too_large", "20 MB"),
    ];
    for (bytes, code, words) in cases {
        sent(&app, &[REPORT], &[("好.png", DOT), ("照片.jpg", bytes)]).await.invalid("/files/1", code);
        let typed = [REPORT, ("name", "赵某\"<b>"), ("contact", "139")];
        let (status, html) = page(&app, &typed, &[("照片.jpg", bytes)]).await;
        assert_eq!(status, 422, "{code}");
        for kept in [REPORT.1, "赵某&quot;&lt;b&gt;", "第 1 个附件", words, "重新选择"] {
            assert!(html.contains(kept), "{code}: no {kept} in {html}");
        }
        assert!(!html.contains("照片.jpg"), "the name of the file is not said again");
    }
    let six = [("a.png", DOT); 6];
    sent(&app, &[REPORT], &six).await.invalid("/files", "too_many_files");
    let (status, html) = page(&app, &[REPORT], &six).await;
    assert!(status == 422 && html.contains("最多 5 个") && html.contains(REPORT.1));
    let (status, html) = page(&app, &[("content", "太短"), ("lang", "en")], &[("a.png", DOT)]).await;
    assert!(status == 422 && html.contains("太短") && html.contains("choose the files again"), "{html}");
    assert_eq!(office.officer.get(&app, "/petitions").await.ok()["items"], json!([]), "nothing was taken in part");
    let (status, html) = page(&app, &[REPORT], &[("", b"")]).await;
    assert!(status == 200 && html.contains("id=\"receipt\""), "a field that nobody filled is no file: {html}");
    assert!(!holds(&dump(&app), "照片"), "no name of a file is kept");
}

#[actix_web::test]
async fn a_torn_form_gives_back_what_arrived() {
    let (app, ..) = office().await;
    let (kind, mut body) = form(&[REPORT], &[("a.png", DOT)]);
    body.truncate(body.len() - 60);
    let request = app.http.post(format!("{}/public/petitions", app.url)).header("content-type", kind).body(body);
    let answer = Answer::of(request).await;
    let html = String::from_utf8(answer.bytes).unwrap();
    assert!(answer.status == 400 && html.contains(REPORT.1) && html.contains("没有收完整"), "{html}");
}

#[actix_web::test]
async fn of_a_pdf_the_pages_are_left() {
    let (app, office, _) = office().await;
    sent(&app, &[REPORT], &[("扫描.pdf", &pdf(false)), ("照片.webp", &webp())]).await.created();
    let list = office.officer.get(&app, "/petitions").await.ok();
    let path = format!("/petitions/{}", list["items"][0]["id"].as_str().unwrap());
    let seen = office.officer.get(&app, &path).await.ok();
    assert_eq!((&seen["files"][0]["name"], &seen["files"][1]["name"]), (&json!("附件1.pdf"), &json!("附件2.jpg")));
    let read = office.officer.get(&app, &format!("{path}/files/{}", seen["files"][0]["id"].as_str().unwrap())).await;
    let left = Document::load_mem(&read.bytes).unwrap();
    let content = left.get_page_content(*left.get_pages().values().next().unwrap());
    assert!(holds(&content, "the-page-itself"));
    for word in ["author-zhang", "notes.docx", "app.alert", "D:20260228", "ZXPHONE-9", "xmp-creator", "a-note", "GPS"] {
        assert!(!holds(&read.bytes, word), "{word} is still in the PDF");
    }
    sent(&app, &[REPORT], &[("扫描.pdf", &pdf(true))]).await.invalid("/files/0", "file_pdf");
}

/// A page with a photo, an author, a note, an enclosed file and a programme; `locked` says that it is encrypted.
fn pdf(locked: bool) -> Vec<u8> {
    let mut file = Document::with_version("1.5");
    let photo = Stream::new(
        dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "Width" => 16, "Height" => 16, "ColorSpace" => "DeviceRGB",
            "BitsPerComponent" => 8, "Filter" => "DCTDecode",
        },
        photo(16, 16),
    );
    let photo = file.add_object(photo);
    let metadata = file.add_object(Stream::new(dictionary! {"Type" => "Metadata"}, b"xmp-creator".to_vec()));
    let content = Stream::new(dictionary! {}, b"q 16 0 0 16 0 0 cm /P Do Q % the-page-itself".to_vec());
    let content = file.add_object(content);
    let note = file.add_object(dictionary! {
        "Type" => "Annot", "Subtype" => "Text", "Contents" => Object::string_literal("a-note"),
    });
    let enclosed = file.add_object(dictionary! {"Type" => "Filespec", "F" => Object::string_literal("notes.docx")});
    let pages = file.new_object_id();
    let page = file.add_object(dictionary! {
        "Type" => "Page", "Parent" => pages, "Contents" => content, "Annots" => vec![note.into()],
        "MediaBox" => vec![0.into(), 0.into(), 16.into(), 16.into()],
        "LastModified" => Object::string_literal("D:20260228"),
        "Resources" => dictionary! {"XObject" => dictionary! {"P" => photo}},
    });
    file.objects
        .insert(pages, Object::Dictionary(dictionary! {"Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1}));
    let run = dictionary! {"S" => "JavaScript", "JS" => Object::string_literal("app.alert(1)")};
    let root = file.add_object(dictionary! {
        "Type" => "Catalog", "Pages" => pages, "Metadata" => metadata, "OpenAction" => run,
        "Names" => dictionary! {"EmbeddedFiles" => dictionary! {"Names" => vec![enclosed.into()]}},
    });
    let info = file.add_object(dictionary! {
        "Author" => Object::string_literal("author-zhang"), "CreationDate" => Object::string_literal("D:20260228"),
    });
    file.trailer.set("Root", root);
    file.trailer.set("Info", info);
    if locked {
        let lock = file.add_object(dictionary! {"Filter" => "Standard", "V" => 1, "R" => 2});
        file.trailer.set("Encrypt", lock);
    }
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).unwrap();
    assert!(holds(&bytes, "author-zhang") && holds(&bytes, "ZXPHONE-9"));
    bytes
}

fn webp() -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = image::codecs::webp::WebPEncoder::new_lossless(&mut bytes);
    encoder.encode(&[128; 12], 2, 2, image::ExtendedColorType::Rgb8).unwrap();
    bytes
}

pub fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
    use std::io::Write;
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// The check of a PNG's part.
fn crc(of: &[u8]) -> u32 {
    !of.iter().fold(!0_u32, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |c, _| if c & 1 == 1 { 0xEDB8_8320 ^ (c >> 1) } else { c >> 1 })
    })
}
