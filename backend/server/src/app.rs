//! Wiring: state, middleware order, the list of capabilities.

use std::sync::OnceLock;

use actix_web::dev::Server;
use actix_web::http::header::ContentType;
use actix_web::middleware::{Compress, from_fn};
use actix_web::web::{self, Bytes, Data};
use actix_web::{App, HttpResponse, HttpServer};
use utoipa::OpenApi;
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};
use utoipa_actix_web::{AppExt, scope};
use utoipa_swagger_ui::SwaggerUi;

use crate::capability::{self, auth::Hasher};
use crate::clock::Clock;
use crate::config::Config;
use crate::db::{self, Db};
use crate::health::Folder;
use crate::http::{Limits, Origin, Proxies, Routes, Verified, headers, limit_strangers, trace};
use crate::keys::Keys;
use crate::problem::{Problem, ProblemKind, ProblemView};
use crate::{health, screens};

/// What every worker shares.
#[derive(Clone)]
pub struct State {
    /// Database, clock and keys.
    pub db: Db,
    hasher: Hasher,
    origin: Origin,
    proxies: Proxies,
    folder: Data<Folder>,
}

impl State {
    /// Migrates the database and opens the pools.
    ///
    /// # Errors
    /// A sentence for the person at the console.
    pub fn new(config: &Config, clock: Clock) -> Result<Self, String> {
        std::fs::create_dir_all(&config.data).map_err(|e| format!("cannot create {}: {e}", config.data.display()))?;
        let keys = Keys::load(&config.data)?;
        let mut conn = db::open(&config.database_url, false).map_err(|e| format!("cannot open the database: {e}"))?;
        db::migrate(&mut conn)?;
        let hasher = Hasher::new(config.hash_cost, keys.pepper())?;
        let db = Db::open(config, clock, keys)?;
        let proxies = Proxies(config.trusted_proxies.clone());
        let folder = Data::new(Folder(config.data.clone()));
        Ok(Self { db, hasher, origin: Origin(config.origin.clone()), proxies, folder })
    }
}

#[derive(OpenApi)]
#[openapi(
    info(title = "核真 Hezhen", description = "Choosing, inspecting and assessing officials honestly."),
    components(schemas(ProblemView)),
    modifiers(&Bearer),
    security(("bearer" = []))
)]
struct Document;

struct Bearer;

impl utoipa::Modify for Bearer {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let components = document.components.get_or_insert_default();
        components.add_security_scheme("bearer", SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer)));
    }
}

const API: &str = "/api/v1";

/// The API document, as committed in `openapi/openapi.json`.
///
/// # Errors
/// `serde_json`'s.
pub fn openapi() -> Result<String, serde_json::Error> {
    let api = scope::scope(API).configure(|cfg| Routes::described(cfg, capability::routes));
    let (_, document) = App::new().into_utoipa_app().openapi(Document::openapi()).service(api).split_for_parts();
    document.to_pretty_json()
}

/// `GET /openapi.json`: [`openapi`], described when it is first asked for.
async fn described() -> Result<HttpResponse, Problem> {
    static DOCUMENT: OnceLock<Bytes> = OnceLock::new();
    let document = match DOCUMENT.get() {
        Some(document) => document.clone(),
        None => {
            let document = openapi().map_err(Problem::internal)?;
            DOCUMENT.get_or_init(|| document.into()).clone()
        }
    };
    Ok(HttpResponse::Ok().content_type(ContentType::json()).body(document))
}

/// Serves API and screens; gives the server and the address that it got.
///
/// # Errors
/// Those of the socket.
pub fn serve(config: &Config, state: State) -> std::io::Result<(Server, std::net::SocketAddr)> {
    let (workers, blocking) = (config.workers, config.blocking);
    let verified = Data::new(Verified::default());
    let limits = Data::new(Limits::new(config.rate, state.db.clock()));
    let shelf = Data::new(capability::notice::Shelf::default());
    let server = HttpServer::new(move || {
        App::new()
            .app_data(Data::new(state.db.clone()))
            .app_data(Data::new(state.hasher.clone()))
            .app_data(Data::new(state.origin.clone()))
            .app_data(Data::new(state.proxies.clone()))
            .app_data(state.folder.clone())
            .app_data(verified.clone())
            .app_data(limits.clone())
            .app_data(shelf.clone())
            .app_data(web::PathConfig::default().error_handler(|_, _| Problem::new(ProblemKind::NotFound).into()))
            .service(Routes::served(API, capability::routes))
            .route("/openapi.json", web::get().to(described))
            .service(SwaggerUi::new("/docs/{_:.*}").config(utoipa_swagger_ui::Config::from("/openapi.json")))
            .configure(health::routes)
            .configure(capability::notice::pages)
            .configure(capability::petition::pages)
            .configure(capability::opinion::pages)
            .configure(capability::notice::rest)
            .default_service(web::to(screens::serve))
            .wrap(from_fn(limit_strangers))
            .wrap(Compress::default())
            .wrap(headers(&state.origin))
            .wrap(from_fn(trace))
    })
    .workers(workers)
    // A slow line, or a machine that does much else, brings the head of a request late; nginx holds off who never does.
    .client_request_timeout(std::time::Duration::from_secs(20))
    .worker_max_blocking_threads(blocking)
    .bind(config.listen)?;
    let address = server.addrs().first().copied().unwrap_or(config.listen);
    Ok((server.run(), address))
}
