//! Keyset pages: a page starts after the last row of the one before, and nobody counts rows.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::problem::Problem;

/// `?limit=50&after=<cursor>`, part of every list's query.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct PageQuery {
    /// Rows a page, 1 to 200; 50 without it.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

impl PageQuery {
    /// Rows to load: one more than the page, to know whether another follows.
    pub fn rows(&self) -> i64 {
        self.size() + 1
    }

    fn size(&self) -> i64 {
        i64::from(self.limit.unwrap_or(50).clamp(1, 200))
    }

    /// The key of the last row of the page before.
    ///
    /// # Errors
    /// `invalid` for a cursor that this server did not make.
    pub fn after<K: DeserializeOwned>(&self) -> Result<Option<K>, Problem> {
        let Some(cursor) = &self.after else { return Ok(None) };
        let key = URL_SAFE_NO_PAD.decode(cursor).ok().and_then(|json| serde_json::from_slice(&json).ok());
        key.map(Some).ok_or_else(|| Problem::field("/after", "cursor"))
    }
}

/// A page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct Page<T> {
    /// The rows.
    pub items: Vec<T>,
    /// The cursor of the next page; `null` on the last one.
    pub next: Option<String>,
}

impl<T> Page<T> {
    /// A page from [`PageQuery::rows`] rows; `key` gives what the next page starts after.
    pub fn of<R, K: Serialize>(
        mut rows: Vec<R>,
        query: &PageQuery,
        key: impl Fn(&R) -> K,
        view: impl FnMut(R) -> T,
    ) -> Self {
        let size = usize::try_from(query.size()).unwrap_or(50);
        let more = rows.len() > size;
        rows.truncate(size);
        let last = rows.last().filter(|_| more).and_then(|row| serde_json::to_vec(&key(row)).ok());
        let next = last.map(|json| URL_SAFE_NO_PAD.encode(json));
        Self { items: rows.into_iter().map(view).collect(), next }
    }

    /// A list that is short by nature, on one page.
    pub fn whole(items: Vec<T>) -> Self {
        Self { items, next: None }
    }
}
