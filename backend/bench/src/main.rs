//! `make bench`: requests per second through HTTP beside the same question asked of the database directly and beside a
//! bare handler; growth of a page with the register; the daily run of the deadlines; memory and start. Ratios, for they travel better than rates.
//!
//! `DATABASE_URL=postgres://…` is the server on which a scratch database is made; without it only SQLite is measured.
//! `SMALL=1` stops at 100,000 cadres.

mod bare;
mod fill;
mod letters;
mod load;
mod scene;

use bare::Bare;
use load::Rate;
use scene::Scene;

/// As in the product.
#[global_allocator]
static HEAP: mimalloc::MiMalloc = mimalloc::MiMalloc;

const SECONDS: u64 = 2;
const CONNECTIONS: usize = 8;
/// What is compared is measured in turn, this often, and the median is told: a machine is not as fast in one minute as in
/// the next.
const ROUNDS: usize = 5;

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
    let bare = Bare::open()?;
    for postgres in [false, true] {
        let mut scenes = Vec::new();
        for size in sizes {
            scenes.extend(Scene::open(postgres, *size).await?);
        }
        pages(&mut scenes).await?;
        if let Some(scene) = scenes.iter_mut().find(|scene| scene.size() == 100_000) {
            questions(scene, &bare).await?;
        }
    }
    Ok(())
}

/// The same page of registers of each size.
async fn pages(scenes: &mut [Scene]) -> Result<(), String> {
    let mut found = vec![Vec::new(); scenes.len()];
    for _ in 0..ROUNDS {
        for (scene, found) in scenes.iter_mut().zip(&mut found) {
            scene.sign_in().await?;
            found.push(scene.page(CONNECTIONS, SECONDS).await?);
        }
    }
    for (scene, found) in scenes.iter().zip(&found) {
        let what = "page of 50, two filters";
        row(scene.engine(), scene.size(), what, &median(found), Some(scene.page_direct(SECONDS)));
    }
    if let ([first, .., last], [small, .., large]) = (scenes, found.as_slice()) {
        let (engine, sizes) = (first.engine(), format!("{} : {}", last.size(), first.size()));
        #[allow(clippy::cast_precision_loss)]
        let grown = ratio(large, small, |rate| rate.median as f64);
        println!("| {engine} | {sizes} | median of the page grows | × {grown:.2} | | | | limit 1.3 |");
    }
    Ok(())
}

/// Every question, asked of one register.
async fn questions(scene: &mut Scene, bare: &Bare) -> Result<(), String> {
    scene.sign_in().await?;
    let (mut bares, mut gets) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        bares.push(bare.get(CONNECTIONS, SECONDS).await?);
        gets.push(scene.get(CONNECTIONS, SECONDS).await?);
    }
    let (engine, size) = (scene.engine(), scene.size());
    row("-", 0, "bare handler", &median(&bares), None);
    row(engine, size, "get by id", &median(&gets), Some(scene.get_direct(SECONDS)));
    let share = ratio(&gets, &bares, |rate| rate.per_second);
    println!("| {engine} | {size} | get by id : bare handler | {share:.2} | | | | aim 0.25 |");
    let search = scene.search(CONNECTIONS, SECONDS).await?;
    row(engine, size, "search by name", &search, Some(scene.search_direct(SECONDS)));
    let create = scene.create(CONNECTIONS, SECONDS).await?;
    row(engine, size, "create", &create, Some(scene.create_direct(SECONDS)));
    let (took, ran) = scene.deadlines()?;
    let written = ran.written;
    println!("| {engine} | 100000 open deadlines | daily run, {written} rows written | {took} ms | | | | limit 2000 |");
    portal(scene, bare).await?;
    let (start, memory, letters) = scene.process(CONNECTIONS, SECONDS)?;
    println!("| {engine} | {size} | start to first answer | {start} ms | | | | limit 1000 |");
    println!("| {engine} | {size} | resident memory of the service | {memory} MiB | | | | limit 150 |");
    let took = letters.took.as_secs_f64();
    println!(
        "| {engine} | {size} | 500 petitions by 50 clients, none lost, none doubled | {took:.1} s | | | | limit 60 |"
    );
    let [good, wrong, expired] = letters.receipts;
    println!(
        "| {engine} | {size} | receipt: good, wrong, expired | {good} / {wrong} / {expired} µs | | | | the same |"
    );
    Ok(())
}

/// Pages of the portal beside files of the same bytes.
async fn portal(scene: &Scene, bare: &Bare) -> Result<(), String> {
    scene.notices(40)?;
    let (engine, size) = (scene.engine(), scene.size());
    for (what, path) in [("portal: start", "/public"), ("portal: a notice", fill::NOTICE)] {
        let page = scene.public(path).await?;
        let (mut files, mut pages) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            files.push(bare.file(&page, CONNECTIONS, SECONDS).await?);
            pages.push(scene.portal(path, CONNECTIONS, SECONDS).await?);
        }
        row(engine, size, what, &median(&pages), None);
        row("-", 0, &format!("a bare file of its {} bytes", page.len()), &median(&files), None);
        let share = ratio(&pages, &files, |rate| rate.per_second);
        println!("| {engine} | {size} | {what} : bare file | {share:.2} | | | | limit 0.5 |");
    }
    Ok(())
}

fn median(rates: &[Rate]) -> Rate {
    let mut rates = rates.to_vec();
    rates.sort_by(|a, b| a.per_second.total_cmp(&b.per_second));
    rates[rates.len() / 2]
}

/// The median, over the rounds, of `of(above) / of(below)`.
fn ratio(above: &[Rate], below: &[Rate], of: impl Fn(&Rate) -> f64) -> f64 {
    let mut ratios: Vec<_> = above.iter().zip(below).map(|(above, below)| of(above) / of(below)).collect();
    ratios.sort_by(f64::total_cmp);
    ratios[ratios.len() / 2]
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
