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

/// A connection that stays open.
pub struct Client {
    out: TcpStream,
    input: BufReader<TcpStream>,
    line: String,
    body: Vec<u8>,
}

impl Client {
    /// Opens it.
    ///
    /// # Errors
    /// Nobody who answers.
    pub fn open(address: SocketAddr) -> Result<Self, String> {
        let say = |e: std::io::Error| e.to_string();
        let out = TcpStream::connect(address).map_err(say)?;
        out.set_nodelay(true).map_err(say)?;
        out.set_read_timeout(Some(Duration::from_secs(60))).map_err(say)?;
        let input = BufReader::new(out.try_clone().map_err(say)?);
        Ok(Self { out, input, line: String::new(), body: Vec::new() })
    }

    /// Asks; gives the status and the body.
    ///
    /// # Errors
    /// A broken connection.
    pub fn ask(&mut self, request: &[u8]) -> Result<(u16, &[u8]), String> {
        let say = |e: std::io::Error| e.to_string();
        self.out.write_all(request).map_err(say)?;
        self.line.clear();
        self.input.read_line(&mut self.line).map_err(say)?;
        let status = self.line.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        let mut length = 0;
        loop {
            self.line.clear();
            self.input.read_line(&mut self.line).map_err(say)?;
            if self.line.trim().is_empty() {
                break;
            }
            if let Some(value) = self.line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().unwrap_or(0);
            }
        }
        self.body.resize(length, 0);
        self.input.read_exact(&mut self.body).map_err(say)?;
        Ok((status, &self.body))
    }
}

fn worker(
    address: SocketAddr,
    request: &(impl Fn(u64) -> Vec<u8> + ?Sized),
    serial: &AtomicU64,
    stop: &AtomicBool,
) -> Result<Vec<u64>, String> {
    let (mut client, mut times) = (Client::open(address)?, Vec::new());
    while !stop.load(Ordering::Relaxed) {
        let begun = Instant::now();
        let (status, body) = client.ask(&request(serial.fetch_add(1, Ordering::Relaxed)))?;
        if !(200..300).contains(&status) {
            return Err(format!("{status}: {}", String::from_utf8_lossy(body)));
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
