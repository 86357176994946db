//! Code tables of the national standards (specification 2.3, /code-tables): read only, shipped with the product.

mod api;

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_code_tables).service(api::read_code_table);
}
