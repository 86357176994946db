//! The handler of what the unit says of the team's work.

use actix_web::post;
use actix_web::web::{Data, Path};

use super::view::InspectionView;
use super::view_return::ReturnVisitForm;
use super::{store, store_facts, store_return};
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, Once, Reply, Valid};
use crate::journal::{self, Entry};
use crate::problem::Problems;

/// Put down what the unit said of the team's work, after the report.
#[utoipa::path(tag = "inspections", params(("id" = Id, Path)), request_body = ReturnVisitForm,
               responses((status = 201, body = InspectionView), Problems))]
#[post("/inspections/{id}/return-visits")]
pub async fn record_return_visit(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    once: Once,
    form: Valid<ReturnVisitForm>,
) -> Reply {
    db.write(actor, move |tx| {
        let (row, case) = store::visible(tx, *id)?;
        store_return::office(tx, &row, &case)?;
        once.run(tx, form.digest, |tx| {
            let made = store_return::create(tx, &row, &case, &form.body)?;
            let entry = Entry::new("inspection_return_visit", made, "create").case(case.id, case.state.0);
            journal::record(tx, entry.summary("登记单位对考察组工作的评价"))?;
            Answer::made(&store_facts::detail(tx, row, case, &[])?)
        })
    })
    .await
}
