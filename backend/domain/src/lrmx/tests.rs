//! Files as the field makes them, with people who do not exist.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::person::{ELEMENTS, Kept, LrmxPerson, PartyJoin, RELATIVE_ELEMENTS, Relative};
use super::*;
use crate::month::Month;
use crate::params::Params;

const FORM: &str = "\u{FEFF}<?xml version=\"1.0\" encoding=\"utf-8\"?>
<Person xmlns:x=\"urn:example\">
  <XingMing> 测试甲 </XingMing>
  <XingBie>男</XingBie>
  <ChuShengNianYue>1978.06</ChuShengNianYue>
  <MinZu>汉族</MinZu>
  <DiFangZiDing x:n=\"1\"><a>自定 &amp; 保留</a></DiFangZiDing>
  <RuDangShiJian>200107；民盟</RuDangShiJian>
  <CanJiaGongZuoShiJian>20000701</CanJiaGongZuoShiJian>
  <NiRenZhiWu>

  </NiRenZhiWu>
  <JianLi>1996.09--2000.07  某大学学习
2000.07--         某县&lt;政府办&gt;</JianLi>
  <JiaTingChengYuan>
    <Item><ChengWei>父亲</ChengWei><XingMing>测试乙</XingMing><ChuShengRiQi>1950-02</ChuShengRiQi><ZhengZhiMianMao>群众</ZhengZhiMianMao><GongZuoDanWeiJiZhiWu>某厂退休工人（已去世）</GongZuoDanWeiJiZhiWu><BeiZhu>行内自定</BeiZhu></Item>
    <!-- 表内注释 -->
    <Item><ChengWei>妻子</ChengWei><XingMing>测试丙</XingMing><ChuShengRiQi/><ZhengZhiMianMao/><GongZuoDanWeiJiZhiWu/></Item>
  </JiaTingChengYuan>
  <JiSuanNianLingShiJian>20260501</JiSuanNianLingShiJian>
  <ZhaoPian><![CDATA[/9j/4AAQ
SkZJRg==]]></ZhaoPian>
  <Version>3.2.1.6</Version>
</Person>";

fn read_text(text: &str) -> Result<LrmxRead, LrmxError> {
    read(text.as_bytes(), &Params::default())
}

fn in_person(inner: &str) -> LrmxRead {
    read_text(&format!("<Person>{inner}</Person>")).unwrap()
}

fn codes(read: &LrmxRead) -> Vec<LrmxWarningCode> {
    read.warnings.iter().map(|warning| warning.code).collect()
}

#[test]
fn a_file_of_the_field_is_read() {
    let LrmxRead { person, warnings } = read_text(FORM).unwrap();
    assert_eq!(person.name, "测试甲");
    assert_eq!(person.birth, "1978.06", "the spelling of the author stays");
    assert_eq!(person.birth_month(), Month::new(1978, 6));
    assert_eq!(person.work_start_month(), Month::new(2000, 7));
    assert_eq!(person.proposed_post, "");
    assert_eq!(person.age(), Some(47));
    assert_eq!(person.party(), PartyJoin { month: Month::new(2001, 7), party: Some("民盟".to_owned()) });
    assert_eq!(person.resume_lines()[1].text, "某县<政府办>");
    assert_eq!(person.photo, "/9j/4AAQ\nSkZJRg==");
    assert_eq!(person.family.iter().map(Relative::deceased).collect::<Vec<_>>(), [true, false]);
    let of: Vec<_> = warnings.iter().map(|warning| (warning.code, warning.of.as_str())).collect();
    let unknown = LrmxWarningCode::UnknownElement;
    assert_eq!(of, [(unknown, "DiFangZiDing"), (unknown, "JiaTingChengYuan/0/BeiZhu")]);
}

#[test]
fn a_round_trip_loses_nothing_and_keeps_everything_at_its_place() {
    let person = read_text(FORM).unwrap().person;
    let written = write(&person);
    assert!(written.starts_with("\u{FEFF}<?xml version=\"1.0\" encoding=\"utf-8\"?>"));
    for piece in [
        "<Person xmlns:x=\"urn:example\">",
        "<ChuShengNianYue>1978.06</ChuShengNianYue>",
        "<MinZu>汉族</MinZu>\n  <DiFangZiDing x:n=\"1\"><a>自定 &amp; 保留</a></DiFangZiDing>",
        "（已去世）</GongZuoDanWeiJiZhiWu>\n      <BeiZhu>行内自定</BeiZhu>\n    </Item>\n    <!-- 表内注释 -->\n    <Item>",
    ] {
        assert!(written.contains(piece), "{piece}\nnot in\n{written}");
    }
    assert_eq!(read_text(&written).unwrap().person, person);
    assert_eq!(write(&read_text(&written).unwrap().person), written);
}

#[test]
fn the_elements_are_written_in_the_order_of_the_form() {
    let written = write(&LrmxPerson { family: vec![Relative::default()], ..LrmxPerson::default() });
    let mut expected = ELEMENTS.to_vec();
    let after_reason = expected.iter().position(|element| *element == "RenMianLiYou").unwrap() + 1;
    expected.splice(
        after_reason..after_reason,
        ["JiaTingChengYuan", "Item"].into_iter().chain(RELATIVE_ELEMENTS.iter().copied()),
    );
    let tags = written.split('<').skip(3).filter(|tag| !tag.starts_with('/'));
    assert_eq!(tags.map(|tag| tag.split('>').next().unwrap()).collect::<Vec<_>>(), expected);
    assert_eq!(ELEMENTS.len(), 33);
}

#[test]
fn a_document_type_and_an_entity_are_refused() {
    for text in [
        "<!DOCTYPE Person><Person/>",
        "<!DOCTYPE Person [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><Person><XingMing>&e;</XingMing></Person>",
        "<!DOCTYPE p [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><Person/>",
        "<Person><!DOCTYPE Person></Person>",
    ] {
        assert_eq!(read_text(text), Err(LrmxError::DocumentType), "{text}");
    }
    for text in [
        "<Person><XingMing>&e;</XingMing></Person>",
        "<Person><ZiDing>&e;</ZiDing></Person>",
        "<Person><ZiDing a=\"&e;\"/></Person>",
    ] {
        assert_eq!(read_text(text), Err(LrmxError::Entity("e".to_owned())), "{text}");
    }
    let person = in_person("<XingMing>&lt;&#x4E59;&#20057;&amp;</XingMing>").person;
    assert_eq!(person.name, "<乙乙&");
}

#[test]
fn a_wrong_encoding_is_named() {
    let gbk = b"<?xml version=\"1.0\" encoding=\"GB2312\"?><Person><XingBie>\xC4\xD0</XingBie></Person>";
    let wrong = |name: &str| Err(LrmxError::WrongEncoding(name.to_owned()));
    let params = Params::default();
    assert_eq!(read(gbk, &params), wrong("gb2312"));
    assert_eq!(read(b"<Person><XingBie>\xC4\xD0</XingBie></Person>", &params), wrong("an unknown encoding"));
    assert_eq!(read(b"\xFF\xFE<\0P\0", &params), wrong("utf-16"));
    assert_eq!(read(b"<\0P\0", &params), wrong("utf-16"));
    assert_eq!(read_text("<?xml version=\"1.0\" encoding=\"gbk\"?><Person/>"), wrong("gbk"));
    assert!(read_text("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Person/>").is_ok());
    assert!(read_text("<Person/>").is_ok());
}

#[test]
fn what_is_not_well_formed_or_of_another_kind_is_refused() {
    for text in [
        "",
        "甲",
        "<Person>",
        "<Person></Persn>",
        "<Person/><Person/>",
        "<Person/>甲",
        "<Person a/>",
        "<Person>&#1;</Person>",
        "<Person>&</Person>",
        "<Person a='<'/>",
    ] {
        assert!(matches!(read_text(text), Err(LrmxError::Malformed { .. })), "{text}: {:?}", read_text(text));
    }
    assert_eq!(read_text("<Persons/>"), Err(LrmxError::NotLrmx("Persons".to_owned())));
    let nested = |depth: usize| format!("<Person>{}{}</Person>", "<a>".repeat(depth), "</a>".repeat(depth));
    assert!(read_text(&nested(31)).is_ok());
    assert_eq!(read_text(&nested(32)), Err(LrmxError::TooComplex));
    assert_eq!(read_text(&nested(500_000)), Err(LrmxError::TooComplex));
    let wide = |number: usize| format!("<Person>{}</Person>", "<a/>".repeat(number));
    assert!(read_text(&wide(9_999)).is_ok());
    assert_eq!(read_text(&wide(10_000)), Err(LrmxError::TooComplex));
}

#[test]
fn a_file_is_at_most_twelve_mebibytes() {
    let padded = |len: usize| format!("<Person>{}</Person>", " ".repeat(len - "<Person></Person>".len()));
    assert!(read_text(&padded(MAX_FILE_BYTES)).is_ok());
    let have = MAX_FILE_BYTES + 1;
    assert_eq!(read_text(&padded(have)), Err(LrmxError::FileTooLarge { have, max: MAX_FILE_BYTES }));
}

#[test]
fn a_photo_is_at_most_what_the_parameter_says() {
    let params = Params { photo_max_bytes: 6, ..Params::default() };
    let with = |photo: &str| read(format!("<Person><ZhaoPian>{photo}</ZhaoPian></Person>").as_bytes(), &params);
    assert!(with("AAAA\nAAA=").is_ok(), "five bytes");
    assert!(with("AAAA AAAA").is_ok(), "six bytes");
    assert_eq!(with("AAAAAAAAAA=="), Err(LrmxError::PhotoTooLarge { have: 7, max: 6 }));
    assert_eq!(codes(&with("甲").unwrap()), [LrmxWarningCode::PhotoUnreadable]);
}

#[test]
fn ten_relatives_fit_the_form_and_eleven_are_a_warning() {
    let family = |n: usize| {
        let row = "<Item><ChengWei>子</ChengWei><XingMing>测试丁</XingMing></Item>";
        in_person(&format!("<JiaTingChengYuan>{}<Item/></JiaTingChengYuan>", row.repeat(n)))
    };
    assert_eq!(codes(&family(10)), []);
    assert_eq!(codes(&family(11)), [LrmxWarningCode::TooManyRelatives]);
    assert_eq!(family(11).person.family.len(), 12);
}

#[test]
fn r_cad_4_a_row_names_relation_and_relative() {
    let row = |inner: &str| codes(&in_person(&format!("<JiaTingChengYuan><Item>{inner}</Item></JiaTingChengYuan>")));
    assert_eq!(row(""), []);
    assert_eq!(row("<ChengWei>子</ChengWei><XingMing>测试丁</XingMing>"), []);
    assert_eq!(row("<ChengWei>子</ChengWei>"), [LrmxWarningCode::RelativeIncomplete]);
    assert_eq!(row("<ZhengZhiMianMao>群众</ZhengZhiMianMao>"), [LrmxWarningCode::RelativeIncomplete]);
}

#[test]
fn what_cannot_be_understood_is_a_warning_and_not_a_loss() {
    use LrmxWarningCode::*;
    for (inner, code) in [
        ("<ChuShengNianYue>七八年六月</ChuShengNianYue>", UnreadableDate),
        ("<XingMing>测试甲</XingMing><XingMing>测试乙</XingMing>", RepeatedElement),
        ("<XingMing>测<b>试</b></XingMing>", UnknownElement),
        ("<MinZu>汉族</MinZu>游离的字", StrayText),
        ("<XingMing>测\u{8}试</XingMing>", ControlCharacter),
        ("<JiaTingChengYuan><Ren/></JiaTingChengYuan>", UnknownElement),
        ("<JiaTingChengYuan/><JiaTingChengYuan><Item/></JiaTingChengYuan>", UnknownElement),
    ] {
        let first = in_person(inner);
        assert_eq!(codes(&first), [code], "{inner}");
        let second = read_text(&write(&first.person)).unwrap();
        assert_eq!(second.person, first.person, "{inner}");
    }
}

#[test]
fn the_party_admission_reads_in_every_form() {
    let read = |text: &str| {
        let join = PartyJoin::read(text);
        (join.month.map(|month| month.to_string()), join.party)
    };
    let (july, league) = (Some("1999-07".to_owned()), Some("民盟".to_owned()));
    assert_eq!(read(""), (None, None));
    assert_eq!(read("199907"), (july.clone(), None));
    assert_eq!(read("民盟"), (None, league.clone()));
    assert_eq!(read("1999.07；民盟"), (july.clone(), league.clone()));
    assert_eq!(read("民盟;199907"), (july, league));
}

#[test]
fn the_download_is_named_after_day_and_person() {
    let on = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
    assert_eq!(file_name("测试甲", on), "2026.03.01 干部任免审批表 测试甲.lrmx");
    assert_eq!(file_name(" ../测试\n甲 ", on), "2026.03.01 干部任免审批表 ..测试甲.lrmx");
}

fn texts() -> impl Strategy<Value = String> {
    "([\\PC\n\r\t]{0,20})"
        .prop_map(|text| text.chars().filter(|c| super::tree::is_legal(*c)).collect::<String>().trim().to_owned())
}

fn kept() -> impl Strategy<Value = Kept> {
    let after =
        prop_oneof![Just(""), Just("MinZu"), Just("JiaTingChengYuan"), Just("Version"), Just("JiaTingChengYuan/0")];
    let xml = prop_oneof![
        Just("<ZiDing a=\"1\">&amp;<b/>甲</ZiDing>"),
        Just("<!-- 注 -->"),
        Just("<Ling/>"),
        Just("<?pi x?>")
    ];
    (after, xml).prop_map(|(after, xml)| Kept { after: after.to_owned(), xml: xml.to_owned() })
}

fn people() -> impl Strategy<Value = LrmxPerson> {
    let relatives = proptest::collection::vec(proptest::collection::vec(texts(), 5), 0..12);
    let fields = proptest::collection::vec(texts(), ELEMENTS.len());
    (fields, relatives, proptest::collection::vec(kept(), 0..4)).prop_map(|(fields, relatives, mut kept)| {
        let places = ["", "MinZu", "JiaTingChengYuan/0", "JiaTingChengYuan", "Version"];
        kept.sort_by_key(|kept| places.iter().position(|place| *place == kept.after));
        let mut person = LrmxPerson { kept, ..LrmxPerson::default() };
        for (element, text) in ELEMENTS.iter().zip(fields) {
            *person.field_mut(element).unwrap() = text;
        }
        for row in relatives {
            let mut relative = Relative::default();
            for (element, text) in RELATIVE_ELEMENTS.iter().zip(row) {
                *relative.field_mut(element).unwrap() = text;
            }
            person.family.push(relative);
        }
        person
    })
}

proptest! {
    #[test]
    fn every_person_survives_the_file(person in people()) {
        let written = write(&person);
        let again = read_text(&written).unwrap().person;
        prop_assert_eq!(&again, &person);
        prop_assert_eq!(write(&again), written);
    }

    #[test]
    fn whatever_is_read_survives_a_second_time(pieces in proptest::collection::vec(prop_oneof![
        Just("<XingMing>甲</XingMing>"), Just("<MinZu/>"), Just("<MinZu a='1'>汉</MinZu>"), Just("乙"), Just("&lt;"),
        Just("<JiaTingChengYuan b='2'><Item c='3'><XingMing>丙</XingMing>丁<E/></Item>戊</JiaTingChengYuan>"),
        Just("<Z/>"), Just("<!--注-->"), Just("<XingBie>男<!--注--></XingBie>"), Just("<![CDATA[<&]]>"), Just("<Version>1</Version>"), Just("\r\n"),
    ], 0..12)) {
        let first = read_text(&format!("<Person>{}</Person>", pieces.concat())).unwrap().person;
        let second = read_text(&write(&first)).unwrap().person;
        prop_assert_eq!(write(&second), write(&first));
    }

    #[test]
    fn no_bytes_make_it_fall_over(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
        let _ = read(&bytes, &Params::default());
    }

    #[test]
    fn no_markup_makes_it_fall_over(text in "[<>/!\\[\\]&;#?\"= a-cPersonItm\\-]{0,60}") {
        let _ = (read_text(&text), read_text(&format!("<Person>{text}</Person>")));
    }
}
