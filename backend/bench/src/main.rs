//! `make bench`: requests per second through HTTP beside the same question asked of the database directly and beside a
//! bare handler; growth of a page with the register; memory and start. Ratios, for they travel better than rates.
//!
//! `DATABASE_URL=postgres://…` is the server on which a scratch database is made; without it only SQLite is measured.
//! `SMALL=1` stops at 100,000 cadres.

mod fill;
mod load;
mod scene;

use load::Rate;
use scene::Scene;

/// As in the product.
#[global_allocator]
static HEAP: mimalloc::MiMalloc = mimalloc::MiMalloc;

const SECONDS: u64 = 4;
const CONNECTIONS: usize = 8;

#[actix_web::main]
async fn main() -> std::process::ExitCode {
    match run().await {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("bench: {why}");
            std::process::ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), String> {
    let sizes: &[u32] = if scene::small() { &[10_000, 100_000] } else { &[10_000, 100_000, 1_000_000] };
    println!("| engine | cadres | what | HTTP /s | median µs | p99 µs | its query alone /s | ratio |");
    println!("|---|---|---|---|---|---|---|---|");
    let bare = scene::bare(CONNECTIONS, SECONDS).await?;
    row("-", 0, "bare handler", &bare, None);
    for postgres in [false, true] {
        let Some(mut scene) = Scene::open(postgres).await? else { continue };
        let mut pages = Vec::new();
        for size in sizes {
            scene.grow(*size).await?;
            let page = scene.page(CONNECTIONS, SECONDS).await?;
            pages.push(page);
            row(scene.engine(), *size, "page of 50, two filters", &page, Some(scene.page_direct(SECONDS)));
            if *size == 100_000 {
                let get = scene.get(CONNECTIONS, SECONDS).await?;
                row(scene.engine(), *size, "get by id", &get, Some(scene.get_direct(SECONDS)));
                println!("| | | get by id : bare handler | {:.2} | | | | aim 0.25 |", get.per_second / bare.per_second);
                row(
                    scene.engine(),
                    *size,
                    "search by name",
                    &scene.search(CONNECTIONS, SECONDS).await?,
                    Some(scene.search_direct(SECONDS)),
                );
                row(
                    scene.engine(),
                    *size,
                    "create",
                    &scene.create(CONNECTIONS, SECONDS).await?,
                    Some(scene.create_direct(SECONDS)),
                );
                let (start, memory) = scene.process(CONNECTIONS, SECONDS)?;
                let engine = scene.engine();
                println!("| {engine} | {size} | start to first answer | {start} ms | | | | limit 1000 |");
                println!("| {engine} | {size} | resident memory of the service | {memory} MiB | | | | limit 150 |");
            }
        }
        if let (Some(first), Some(last)) = (pages.first(), pages.last()) {
            #[allow(clippy::cast_precision_loss)]
            let grown = last.median as f64 / first.median.max(1) as f64;
            println!(
                "| {} | {} : {} | median of the page grows | × {grown:.2} | | | | limit 1.3 |",
                scene.engine(),
                sizes[sizes.len() - 1],
                sizes[0]
            );
        }
    }
    Ok(())
}

fn row(engine: &str, cadres: u32, what: &str, http: &Rate, direct: Option<Rate>) {
    let (alone, ratio) = direct.map_or((String::new(), String::new()), |d| {
        (format!("{:.0}", d.per_second), format!("{:.2}", http.per_second / d.per_second))
    });
    println!(
        "| {engine} | {cadres} | {what} | {:.0} | {} | {} | {alone} | {ratio} |",
        http.per_second, http.median, http.p99
    );
}
