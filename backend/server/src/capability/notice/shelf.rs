//! Pages of the portal as they were last made, for whoever asks next: they say the same to everybody, and stand until this
//! process writes anything, five seconds at most (another process may have written). What a browser or a cache on the way
//! keeps, it keeps for a minute.

use std::collections::HashMap;
use std::io::Write;
use std::sync::{Arc, Mutex};

use actix_web::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, ETAG, HeaderName, IF_NONE_MATCH, VARY,
};
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse};
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};

use crate::db::{Db, Outcome};

/// More pages than a county publishes in two languages; beyond it a page is made anew for whoever asks.
const MOST: usize = 500;

/// How long a page stands where another process may have written, seconds.
const STANDS: i64 = 5;

/// What the database had been through, and the present five seconds: a page of another moment is not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Moment {
    written: u64,
    span: i64,
}

impl Moment {
    fn of(db: &Db) -> Self {
        Self { written: db.written(), span: db.clock().now().timestamp() / STANDS }
    }
}

/// The pages of one moment, by address.
#[derive(Debug, Default)]
pub struct Shelf(Mutex<(Moment, HashMap<String, Arc<Sheet>>)>);

impl Shelf {
    /// The page at this address; made by `make` unless it stands.
    ///
    /// # Errors
    /// Those of `make`; a page that is not there is made anew each time.
    pub(super) async fn show(
        &self,
        req: &HttpRequest,
        db: &Db,
        address: String,
        media: &'static str,
        make: impl Future<Output = Outcome<String>>,
    ) -> Outcome<HttpResponse> {
        let moment = Moment::of(db);
        if let Some(sheet) = self.standing(moment, &address) {
            return Ok(sheet.answer(req));
        }
        let sheet = Arc::new(Sheet::new(media, make.await?));
        let answer = sheet.answer(req);
        self.keep(moment, address, sheet);
        Ok(answer)
    }

    fn standing(&self, moment: Moment, address: &str) -> Option<Arc<Sheet>> {
        let shelf = self.0.lock().ok()?;
        if shelf.0 == moment { shelf.1.get(address).cloned() } else { None }
    }

    fn keep(&self, moment: Moment, address: String, sheet: Arc<Sheet>) {
        let Ok(mut shelf) = self.0.lock() else { return };
        if shelf.0 != moment {
            *shelf = (moment, HashMap::new());
        }
        if shelf.1.len() < MOST {
            shelf.1.insert(address, sheet);
        }
    }
}

/// Something that the public reads, whoever asks.
#[derive(Debug)]
struct Sheet {
    media: &'static str,
    tag: String,
    plain: Bytes,
    packed: Bytes,
}

impl Sheet {
    fn new(media: &'static str, text: String) -> Self {
        let digest = Sha256::digest(text.as_bytes());
        let tag = digest.iter().take(12).fold(String::from("W/\""), |tag, byte| format!("{tag}{byte:02x}")) + "\"";
        let mut packer = GzEncoder::new(Vec::new(), Compression::default());
        // Writing into memory does not fail; if it did, the page would go out plain.
        let packed = packer.write_all(text.as_bytes()).and_then(|()| packer.finish()).unwrap_or_default();
        Self { media, tag, plain: text.into(), packed: packed.into() }
    }

    /// Sent in the form that the browser takes, and not again to whoever has it.
    fn answer(&self, req: &HttpRequest) -> HttpResponse {
        let says = |name: HeaderName| req.headers().get_all(name).filter_map(|value| value.to_str().ok());
        let (kept, varies) = ((CACHE_CONTROL, "public, max-age=60"), (VARY, "accept-encoding"));
        let tag = (ETAG, self.tag.as_str());
        if says(IF_NONE_MATCH).flat_map(|all| all.split(',')).any(|one| one.trim() == self.tag) {
            return HttpResponse::NotModified().insert_header(kept).insert_header(varies).insert_header(tag).finish();
        }
        let mut answer = HttpResponse::Ok();
        answer.content_type(self.media).insert_header(kept).insert_header(varies).insert_header(tag);
        let packs = |one: &str| matches!(one.trim(), "gzip" | "*");
        if !self.packed.is_empty() && says(ACCEPT_ENCODING).flat_map(|all| all.split(',')).any(packs) {
            return answer.insert_header((CONTENT_ENCODING, "gzip")).body(self.packed.clone());
        }
        answer.body(self.plain.clone())
    }
}
