//! A small load generator: blocking sockets, keep-alive, one thread a connection, bounded in time.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// What a run gave.
#[derive(Debug, Clone, Copy)]
pub struct Rate {
    /// Requests a second.
    pub per_second: f64,
    /// Median time of a request, microseconds.
    pub median: u64,
    /// 99th percentile, microseconds.
    pub p99: u64,
}

/// Sends what `request(n)` gives over `connections` for `seconds`; every answer must be a success.
///
/// # Errors
/// The first answer that was not a success, or a broken connection.
pub fn http(
    address: SocketAddr,
    connections: usize,
    seconds: u64,
    request: impl Fn(u64) -> Vec<u8> + Send + Sync + 'static,
) -> Result<Rate, String> {
    let request = Arc::new(request);
    let serial = Arc::new(AtomicU64::new(0));
    let stop = Arc::new(AtomicBool::new(false));
    let begun = Instant::now();
    let threads: Vec<_> = (0..connections)
        .map(|_| {
            let (request, serial, stop) = (request.clone(), serial.clone(), stop.clone());
            std::thread::spawn(move || worker(address, &*request, &serial, &stop))
        })
        .collect();
    std::thread::sleep(Duration::from_secs(seconds));
    stop.store(true, Ordering::Relaxed);
    let mut times = Vec::new();
    for thread in threads {
        times.extend(thread.join().map_err(|_| "a load thread failed".to_owned())??);
    }
    Ok(rate(times, begun.elapsed()))
}

/// Asks once.
///
/// # Errors
/// An answer that was not a success, or nobody who answers.
pub fn once(address: SocketAddr, request: &[u8]) -> Result<(), String> {
    let say = |e: std::io::Error| e.to_string();
    let mut out = TcpStream::connect(address).map_err(say)?;
    out.write_all(request).map_err(say)?;
    let mut line = String::new();
    BufReader::new(out).read_line(&mut line).map_err(say)?;
    if line.split(' ').nth(1) == Some("200") { Ok(()) } else { Err(line) }
}

fn worker(
    address: SocketAddr,
    request: &(impl Fn(u64) -> Vec<u8> + ?Sized),
    serial: &AtomicU64,
    stop: &AtomicBool,
) -> Result<Vec<u64>, String> {
    let say = |e: std::io::Error| e.to_string();
    let mut out = TcpStream::connect(address).map_err(say)?;
    out.set_nodelay(true).map_err(say)?;
    out.set_read_timeout(Some(Duration::from_secs(10))).map_err(say)?;
    let mut input = BufReader::new(out.try_clone().map_err(say)?);
    let (mut times, mut line, mut body) = (Vec::new(), String::new(), Vec::new());
    while !stop.load(Ordering::Relaxed) {
        let begun = Instant::now();
        out.write_all(&request(serial.fetch_add(1, Ordering::Relaxed))).map_err(say)?;
        line.clear();
        input.read_line(&mut line).map_err(say)?;
        let good = line.split(' ').nth(1).is_some_and(|status| status.starts_with('2'));
        let status = line.trim().to_owned();
        let mut length = 0;
        loop {
            line.clear();
            input.read_line(&mut line).map_err(say)?;
            if line.trim().is_empty() {
                break;
            }
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().unwrap_or(0);
            }
        }
        body.resize(length, 0);
        input.read_exact(&mut body).map_err(say)?;
        if !good {
            return Err(format!("{status}: {}", String::from_utf8_lossy(&body)));
        }
        times.push(u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX));
    }
    Ok(times)
}

/// Runs `work` on this many threads for `seconds`, each with a state of its own.
pub fn direct<S>(
    threads: usize,
    seconds: u64,
    start: impl Fn() -> S + Send + Sync + 'static,
    work: impl Fn(&mut S, u64) + Send + Sync + 'static,
) -> Rate {
    let (start, work) = (Arc::new(start), Arc::new(work));
    let begun = Instant::now();
    let handles: Vec<_> = (0..threads as u64)
        .map(|thread| {
            let (start, work) = (start.clone(), work.clone());
            std::thread::spawn(move || {
                let (mut state, mut times, mut n) = (start(), Vec::new(), thread);
                let begun = Instant::now();
                while begun.elapsed() < Duration::from_secs(seconds) {
                    let one = Instant::now();
                    work(&mut state, n);
                    times.push(u64::try_from(one.elapsed().as_micros()).unwrap_or(u64::MAX));
                    n += threads as u64;
                }
                times
            })
        })
        .collect();
    let times = handles.into_iter().flat_map(|h| h.join().unwrap_or_default()).collect();
    rate(times, begun.elapsed())
}

fn rate(mut times: Vec<u64>, took: Duration) -> Rate {
    times.sort_unstable();
    let at = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or(0);
    #[allow(clippy::cast_precision_loss)]
    let per_second = times.len() as f64 / took.as_secs_f64();
    Rate { per_second, median: at(50), p99: at(99) }
}
