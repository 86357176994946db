//! The server on a clock that the one who started it steps: each line on standard input is a day (`2026-03-09`), and is
//! answered with it. For journeys in a browser, where windows of working days must pass in seconds. Not part of the
//! product: `hezhen serve` has no such input.

use std::io::BufRead;

use chrono::{NaiveDate, TimeZone, Utc};
use hezhen::app::{self, State};
use hezhen::clock::Clock;
use hezhen::config::{Config, HashCost};

#[actix_web::main]
async fn main() -> Result<(), String> {
    let config = Config { hash_cost: HashCost::light(), rate: None, ..Config::from_env()? };
    let clock = Clock::stepped(Utc.with_ymd_and_hms(2026, 3, 2, 1, 0, 0).single().ok_or("no such instant")?);
    let state = State::new(&config, clock.clone())?;
    let (server, address) = app::serve(&config, state).map_err(|e| e.to_string())?;
    println!("listening on http://{address}");
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            match line.trim().parse::<NaiveDate>() {
                Ok(day) => {
                    clock.step_to_day(day);
                    println!("{day}");
                }
                Err(_) => println!("not a day: {line}"),
            }
        }
    });
    server.await.map_err(|e| e.to_string())
}
