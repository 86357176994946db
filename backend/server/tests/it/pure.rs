//! Small pure pieces of the server: spelling, escaping, names of files, made-up people.

mod spell {
    use hezhen::capability::cadre::spell::*;

    #[test]
    fn a_name_is_spelt_and_a_surname_read_as_a_surname() {
        assert_eq!((spell("测试"), initials("测试")), ("ceshi".into(), "cs".into()));
        assert_eq!(spell("单明"), "shanming");
        assert_eq!(spell("吕某"), "lvmou");
        assert_eq!(spell("买买提·A"), "maimaitia");
        assert_eq!(spell(""), "");
    }
}

mod export {
    use hezhen::capability::statistics::export::cell;

    #[test]
    fn no_cell_begins_a_formula() {
        assert_eq!(cell("=1+1"), "\"'=1+1\"");
        assert_eq!(cell("@cmd"), "\"'@cmd\"");
        assert_eq!(cell("-x"), "\"'-x\"");
        assert_eq!(cell("-1.00 %"), "\"-1.00 %\"");
        assert_eq!(cell("甲,\"乙\""), "\"甲,\"\"乙\"\"\"");
    }
}

mod html {
    use hezhen::capability::archive::html::*;

    #[test]
    fn what_people_wrote_is_text_and_never_markup() {
        let page = String::from_utf8(page("<b>", &pairs([("甲", "<script>1 & 2".to_owned())]))).unwrap();
        assert!(page.contains("&lt;b&gt;") && page.contains("&lt;script&gt;1 &amp; 2"));
        assert!(!page.contains("<script"));
        let told = value(&serde_json::json!({"a": ["<i>", true]}), &str::to_owned, &str::to_owned);
        assert_eq!(told, "<table><tr><th>a</th><td>&lt;i&gt;<br>是</td></tr></table>");
    }
}

mod dossier {
    use hezhen::capability::archive::dossier::*;

    #[test]
    fn the_same_contents_give_the_same_bytes_and_every_file_its_sum() {
        let contents: Contents = [("b.html", "2"), ("a/1.html", "1")].map(|(p, b)| (p.to_owned(), b.into())).into();
        assert_eq!(zip(&contents).unwrap().0, zip(&contents).unwrap().0);
        let lines = manifest(&contents);
        assert_eq!(lines.lines().map(|l| l.split_once("  ").unwrap().1).collect::<Vec<_>>(), ["a/1.html", "b.html"]);
        assert!(lines.starts_with("6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b  a/1.html\n"));
    }

    #[test]
    fn no_name_leaves_its_folder() {
        assert_eq!(file_name("../../etc/passwd"), "_.._etc_passwd");
        assert_eq!(file_name(" 请示 a:b.pdf "), "请示 a_b.pdf");
        assert_eq!(file_name("..."), "未命名");
    }
}

mod file {
    use hezhen::http::file::{percent, unpercent};

    #[test]
    fn a_name_goes_through_a_header_and_comes_back() {
        assert_eq!(percent("请 a.pdf"), "%E8%AF%B7%20a.pdf");
        assert_eq!(unpercent(&percent("请示 (1).pdf")), "请示 (1).pdf");
        assert_eq!(unpercent("100%"), "100%");
        assert_eq!(unpercent("%zz"), "%zz");
    }
}

mod people {
    use chrono::NaiveDate;
    use hezhen::demo::people::{People, citizen_id};

    #[test]
    fn the_same_seed_gives_the_same_people() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        let names = |seed| {
            let mut people = People::new(seed, day);
            (0..200).map(|i| people.cadre("u", "镇长", "141", 35 + i % 20)).collect::<Vec<_>>()
        };
        assert_eq!(names(7), names(7));
        assert_ne!(names(7), names(8));
    }

    #[test]
    fn the_check_digit_is_that_of_the_standard() {
        assert_eq!(citizen_id("11010519491231002"), "11010519491231002X");
    }
}
