//! A register of N cadres in 200 units, written by the database itself.

use chrono::{NaiveDate, TimeDelta};
use diesel::connection::SimpleConnection;
use hezhen::db::Conn;
use serde_json::json;

/// Units that the cadres are spread over.
pub const UNITS: u32 = 200;

const SYLLABLES: &str = "'zhao','qian','sun','li','zhou','wu','zheng','wang','feng','chen'";
const LETTERS: &str = "'赵','钱','孙','李','周','吴','郑','王','冯','陈'";

/// Fills in the units and `size` cadres; then gathers statistics.
///
/// # Errors
/// The engine's message.
pub fn fill(conn: &mut Conn, size: u32) -> Result<(), String> {
    let text = match conn {
        Conn::Sqlite(_) => sqlite(size),
        Conn::Pg(_) => postgres(size),
    };
    conn.batch_execute(&text).map_err(|e| e.to_string())?;
    match conn {
        Conn::Sqlite(_) => conn.batch_execute("ANALYZE"),
        // What the server would do by itself a minute later, in the middle of a measurement.
        Conn::Pg(_) => conn.batch_execute("VACUUM ANALYZE"),
    }
    .map_err(|e| e.to_string())
}

/// So many open deadlines of sixty days; one in a hundred has run half of it `today`.
///
/// # Errors
/// The engine's message.
pub fn deadlines(conn: &mut Conn, size: u32, today: NaiveDate) -> Result<(), String> {
    let id = match conn {
        Conn::Sqlite(_) => "CAST(unhex(printf('0190000000007000a00000%010x', n)) AS BLOB)",
        Conn::Pg(_) => "('01900000-0000-7000-a000-' || lpad(to_hex(n), 12, '0'))::uuid",
    };
    let by = |half: i64, rest: i64| {
        let on = |days| today + TimeDelta::days(days);
        format!("CASE WHEN n % 100 = 0 THEN DATE('{}') ELSE DATE('{}') END", on(half), on(rest))
    };
    let (start, due, next) = (by(-30, -1), by(30, 59), by(0, 29));
    let text = format!(
        "INSERT INTO deadline (id, version, object, object_id, kind, title, basis, start_date, unit, length, extended_by, \
         count_start, roll_forward, due_date, provisional, state, role, unit_path, alert, next_alert_on) \
         WITH RECURSIVE s(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM s WHERE n + 1 < {size}) \
         SELECT {id}, 1, 'petition', {id}, 'petition_handle', '期限' || n, 'petition.handle_days', {start}, 'natural_day', 60, \
         0, FALSE, TRUE, {due}, FALSE, 'open', 'petition_officer', '/', 'quiet', {next} FROM s"
    );
    conn.batch_execute(&text).map_err(|e| e.to_string())?;
    let gather = if matches!(conn, Conn::Sqlite(_)) { "ANALYZE" } else { "VACUUM ANALYZE" };
    conn.batch_execute(gather).map_err(|e| e.to_string())
}

/// The first of [`notices`].
pub const NOTICE: &str = "/public/notices/01900000-0000-7000-b000-000000000000";

/// So many notices before an appointment, each of six people, that the public reads `today`.
///
/// # Errors
/// The engine's message.
pub fn notices(conn: &mut Conn, count: u32, today: NaiveDate) -> Result<(), String> {
    let end = today + TimeDelta::days(7);
    let person = "测试甲，男，汉族，1980年5月出生，大学学历，中共党员，现任某局副局长，拟任某局局长。";
    let document = json!({
        "kind": "pre_appointment", "number": "示范县委组公〔2026〕1号", "title": "示范县委组织部干部任前公示公告",
        "opening": "根据有关规定，现将下列同志予以公示，欢迎干部群众监督。",
        "sections": [{"heading": "公示对象", "lines": vec![person; 6]}],
        "closing": "如对公示对象有情况反映，请在公示期内以来信、来电、来访等方式反映。",
        "reception": {"unit": "县委组织部干部监督科", "phone": "12380", "hours": "8:30—17:30", "address": "县委大院", "web": ""},
        "publisher": "中共示范县委组织部", "start": today, "end": end
    });
    let id = match conn {
        Conn::Sqlite(_) => "CAST(unhex(printf('0190000000007000b00000%010x', n)) AS BLOB)",
        Conn::Pg(_) => "('01900000-0000-7000-b000-' || lpad(to_hex(n), 12, '0'))::uuid",
    };
    let (alone, now) = match conn {
        Conn::Sqlite(_) => ("PRAGMA foreign_keys=OFF", "1767225600000000"),
        Conn::Pg(_) => ("ALTER TABLE public_notice DROP CONSTRAINT public_notice_id_fkey", "now()"),
    };
    // The portal reads these rows and no other.
    conn.batch_execute(alone).map_err(|e| e.to_string())?;
    let text = format!(
        "INSERT INTO public_notice (id, kind, document, start_date, end_date, visible_until, pushed_at) \
         WITH RECURSIVE s(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM s WHERE n + 1 < {count}) \
         SELECT {id}, 'pre_appointment', '{document}', DATE('{today}'), DATE('{end}'), DATE('{end}'), {now} FROM s"
    );
    conn.batch_execute(&text).map_err(|e| e.to_string())
}

fn columns() -> &'static str {
    "INSERT INTO cadre (id, version, state, name, pinyin, initials, sex, birth, ethnicity, native_place, birthplace, \
     party_join, work_start, health, pro_title, specialty, rank, rank_since, post_since, title, unit_id, manage_level, \
     status, tags)"
}

/// Rows of `n`: each syllable table is picked by digits of `n`, so that names and ranks are spread evenly.
fn row(pick: impl Fn(&str, &str) -> String, id: &str, unit: &str) -> String {
    let name = [pick(LETTERS, "n"), pick(LETTERS, "n/10"), pick(LETTERS, "n/100")].join("||");
    let pinyin = [pick(SYLLABLES, "n"), pick(SYLLABLES, "n/10"), pick(SYLLABLES, "n/100")].join("||");
    let initial = |of| format!("substr({}, 1, 1)", pick(SYLLABLES, of));
    let initials = [initial("n"), initial("n/10"), initial("n/100")].join("||");
    let rank = pick("'141','142','142','142','150','150','150','150','150','199'", "n/7");
    format!(
        "SELECT {id}, 1, 'verified', {name}, {pinyin}, {initials}, 'male', '1980-05', '汉族', '示范县', '示范县', '2005-07', \
         '2002-07', '健康', '', '', {rank}, '2019-03', '2019-03', '某局副局长', {unit}, '县管', 'active', '[]'"
    )
}

fn record(id: &str) -> String {
    format!(
        "INSERT INTO cadre_record (cadre_id, education, resume, family, rewards, rewards_text, sanctions, \
         annual_results, annual_text) SELECT {id}, '[]', '[]', '[]', '[]', '', '[]', '[]', ''"
    )
}

fn sqlite(size: u32) -> String {
    let numbers = format!("WITH RECURSIVE s(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM s WHERE n + 1 < {size})");
    let pick = |list: &str, of: &str| {
        let values: Vec<_> = list.split(',').collect();
        let arms: String = values.iter().enumerate().map(|(i, v)| format!(" WHEN {i} THEN {v}")).collect();
        format!("(CASE ({of}) % 10{arms} END)")
    };
    let id = "CAST(unhex(printf('0190000000007000800000%010x', n)) AS BLOB)";
    let unit_id = |of: &str| format!("CAST(unhex(printf('0190000000007000900000%010x', {of})) AS BLOB)");
    let units = format!(
        "WITH RECURSIVE s(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM s WHERE n + 1 < {UNITS}) INSERT INTO unit \
         SELECT {}, 1, 'U' || n, '单位' || n, '部门', 'economic', NULL, NULL, NULL, '/U' || n || '/', 0, 9, 5, 'active' FROM s;",
        unit_id("n")
    );
    let unit = unit_id(&format!("n % {UNITS}"));
    format!(
        "BEGIN; {units} {numbers} {} {} FROM s; {numbers} {} FROM s; COMMIT;",
        columns(),
        row(pick, id, &unit),
        record(id),
    )
}

fn postgres(size: u32) -> String {
    let pick = |list: &str, of: &str| format!("(ARRAY[{list}])[({of}) % 10 + 1]");
    let id = "('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid";
    let unit_id = |of: &str| format!("('01900000-0000-7000-9000-' || lpad(to_hex({of}), 12, '0'))::uuid");
    let units = format!(
        "INSERT INTO unit SELECT {}, 1, 'U' || n, '单位' || n, '部门', 'economic', NULL, NULL, NULL, '/U' || n || '/', \
         false, 9, 5, 'active' FROM generate_series(0, {UNITS} - 1) n;",
        unit_id("n")
    );
    let unit = unit_id(&format!("n % {UNITS}"));
    let series = format!("FROM generate_series(0, {size} - 1) n");
    format!("{units} {} {} {series}; {} {series};", columns(), row(pick, id, &unit), record(id),)
}

/// The id of cadre `n`.
pub fn cadre(n: u32) -> uuid::Uuid {
    uuid::Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + u128::from(n))
}

/// The id of unit `n`.
pub fn unit(n: u32) -> uuid::Uuid {
    uuid::Uuid::from_u128(0x0190_0000_0000_7000_9000_0000_0000_0000 + u128::from(n % UNITS))
}
