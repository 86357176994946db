//! The cadre register (C01, /cadres): the single source of what is known of a person. Rules R-CAD-1…4.
//!
//! The identity number is sealed, found through a blind index and shown masked. The order of lists is that of the
//! pinyin; a search finds the beginning of a name, of its pinyin or of its initials.

mod api;
mod brief;
mod edit;
mod find;
mod held;
mod photo;
mod search;
pub mod spell;
mod staging;
mod store;
mod traits;
mod view;

pub use brief::{CadreBrief, CadreRecord, Kin, Marks, Printed, briefs, kin, marks, must_exist, printed, record};
pub use edit::{apply, create, locked_changes, put, put_lrmx, shape};
pub use find::{Namesake, forms, namesakes, numbered, register};
pub use held::{leaves, rises, takes};
pub use photo::{Photo, kind, photo, put_photo};
pub use spell::{initials, spell};
pub use staging::{Staged, finish, stage, staged};
pub use store::{Cadre, by_id, content, detail, form_of, id_card, keep, visible};
pub use traits::{CadreTraits, traits};
pub use view::{Annual, CadreForm, CadreQuery, CadreView, Education, Family, Resume, Reward, Sanction};

/// Routes of this capability, after those of the files, whose names its `{id}` would take.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    super::lrmx::routes(cfg);
    super::roster::routes(cfg);
    cfg.service(api::list_cadres)
        .service(api::create_cadre)
        .service(api::read_cadre)
        .service(api::edit_cadre)
        .service(api::act_on_cadre)
        .service(api::read_cadre_id_card)
        .service(api::read_cadre_photo)
        .service(api::put_cadre_photo);
}
