//! What the public sends, to the product as people start it: five hundred petitions by fifty at once, none lost and none
//! doubled; and how long the answer takes to a receipt that is good, one that is wrong and one that has expired.

use std::collections::HashSet;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use diesel::RunQueryDsl;
use diesel::dsl::count_star;
use diesel::query_dsl::methods::SelectDsl;
use hezhen::db::Conn;
use hezhen::schema::petition;
use serde_json::{Value, json};

use crate::load::Client;

const CLIENTS: usize = 50;
const EACH: usize = 10;
const ASKED: usize = 60;

/// What was found.
pub struct Letters {
    /// How long five hundred took.
    pub took: Duration,
    /// Median microseconds of the answer to a good, a wrong and an expired receipt.
    pub receipts: [u64; 3],
}

fn post(path: &str, body: &Value) -> Vec<u8> {
    let body = body.to_string();
    let head = format!("POST /api/v1/public/petitions{path} HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json");
    format!("{head}\r\nContent-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

/// Sends them and asks by their receipts.
///
/// # Errors
/// A petition that was lost or doubled, an answer that was not the expected one, or a broken connection.
pub fn measure(address: SocketAddr, conn: &mut Conn) -> Result<Letters, String> {
    let count = |conn: &mut Conn| petition::table.select(count_star()).first::<i64>(conn).map_err(|e| e.to_string());
    let before = count(conn)?;
    let begun = Instant::now();
    let threads: Vec<_> = (0..CLIENTS).map(|client| std::thread::spawn(move || send(address, client))).collect();
    let mut receipts = Vec::new();
    for thread in threads {
        receipts.extend(thread.join().map_err(|_| "a client failed".to_owned())??);
    }
    let took = begun.elapsed();
    let (kept, different) = (count(conn)? - before, receipts.iter().collect::<HashSet<_>>().len());
    if (usize::try_from(kept), different) != (Ok(CLIENTS * EACH), CLIENTS * EACH) {
        return Err(format!("of {} petitions {kept} are there, with {different} receipts", CLIENTS * EACH));
    }
    let mut client = Client::open(address)?;
    let good = times(&mut client, &receipts, 200)?;
    diesel::sql_query("UPDATE petition_receipt SET until = '2000-01-01'").execute(conn).map_err(|e| e.to_string())?;
    // In turns: a machine is not as fast in one second as in the next.
    let wrong: Vec<_> = receipts.iter().map(|code| code.chars().rev().collect::<String>()).collect();
    let (mut no, mut late) = (Vec::new(), Vec::new());
    for n in 0..ASKED {
        no.extend(times(&mut client, &wrong[n..=n], 404)?);
        late.extend(times(&mut client, &receipts[n..=n], 404)?);
    }
    Ok(Letters { took, receipts: [median(good), median(no), median(late)] })
}

fn send(address: SocketAddr, client: usize) -> Result<Vec<String>, String> {
    let mut connection = Client::open(address)?;
    let one = |n| {
        let body = json!({"content": format!("某单位食堂采购不公开，第{client}处第{n}次反映。")});
        let (status, answer) = connection.ask(&post("", &body))?;
        let answer: Value = serde_json::from_slice(answer).map_err(|e| e.to_string())?;
        match answer["receipt"].as_str() {
            Some(receipt) if status == 201 => Ok(receipt.to_owned()),
            _ => Err(format!("{status}: {answer}")),
        }
    };
    (0..EACH).map(one).collect()
}

fn times(client: &mut Client, receipts: &[String], wanted: u16) -> Result<Vec<u64>, String> {
    let one = |receipt: &String| {
        let begun = Instant::now();
        let (status, _) = client.ask(&post("/query", &json!({"receipt": receipt})))?;
        let took = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX);
        if status == wanted { Ok(took) } else { Err(format!("a receipt is answered with {status}, not {wanted}")) }
    };
    receipts.iter().take(ASKED).map(one).collect()
}

fn median(mut times: Vec<u64>) -> u64 {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or(0)
}
