//! Where capabilities register what they serve: in the service, or in the document that describes it. Describing takes
//! far longer than serving begins, so it is done when somebody asks for the document, and once.

use std::collections::BTreeMap;

use actix_web::dev::HttpServiceFactory;
use actix_web::guard::fn_guard;
use actix_web::{Scope, web};
use utoipa_actix_web::OpenApiFactory;
use utoipa_actix_web::service_config::ServiceConfig;

/// The list under way.
pub struct Routes<'a, 'b>(Into<'a, 'b>);

enum Into<'a, 'b> {
    Service(BTreeMap<String, Scope>),
    Document(&'a mut ServiceConfig<'b>),
}

impl<'a, 'b> Routes<'a, 'b> {
    /// Collects what `list` names into one scope of the service, under `prefix`.
    ///
    /// Patterns are tried one after the other, so they are kept apart by the first word of their path: a request is
    /// compared with those of its own noun and not with all two hundred.
    pub fn served(prefix: &str, list: impl FnOnce(&mut Self)) -> Scope {
        let mut routes = Self(Into::Service(BTreeMap::new()));
        list(&mut routes);
        let Into::Service(nouns) = routes.0 else { return web::scope(prefix) };
        nouns.into_iter().fold(web::scope(prefix), |all, (noun, scope)| {
            let start = format!("{prefix}/{noun}");
            all.service(scope.guard(fn_guard(move |of| {
                let rest = of.head().uri.path().strip_prefix(&start);
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            })))
        })
    }

    /// Describes what `list` names in `document`.
    pub fn described(document: &'a mut ServiceConfig<'b>, list: impl FnOnce(&mut Self)) {
        list(&mut Self(Into::Document(document)));
    }

    /// One operation.
    pub fn service<F>(&mut self, operation: F) -> &mut Self
    where
        F: HttpServiceFactory + OpenApiFactory + utoipa::Path + 'static,
    {
        match &mut self.0 {
            Into::Document(document) => {
                document.service(operation);
            }
            Into::Service(nouns) => {
                let noun = F::path().trim_start_matches('/').split('/').next().unwrap_or_default().to_owned();
                let scope = nouns.remove(&noun).unwrap_or_else(|| web::scope(""));
                nouns.insert(noun, scope.service(operation));
            }
        }
        self
    }
}
