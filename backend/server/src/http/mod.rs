//! How requests become typed values, and values become answers.

mod actor;
mod answer;
mod caller;
pub mod file;
mod if_match;
mod limit;
mod once;
mod page;
mod request;
mod routes;
mod valid;

pub use actor::{Actor, AnyActor, Claims, Session, Verified};
pub use answer::{Answer, Reply};
pub use caller::Proxies;
pub use file::File;
pub use if_match::IfMatch;
pub use limit::{Limits, Rate, letter};
pub use once::Once;
pub use page::{Page, PageQuery};
pub use request::{Origin, headers, limit_strangers, request_id, trace};
pub use routes::Routes;
pub use valid::{Search, Upload, Valid, checked, from_page, said, wants};
