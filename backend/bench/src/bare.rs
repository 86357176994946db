//! What the service is measured beside: a handler that does nothing, and a file from the disk.

use std::net::SocketAddr;

use actix_web::{App, HttpResponse, HttpServer, web};
use serde_json::json;

use crate::fill;
use crate::load::{self, Rate};
use crate::scene::{on_thread, open, plain, workers};

const PAGE: &str = "page.html";

/// A handler that answers a cadre-sized JSON and nothing else, and one that reads a file for each answer, on the same
/// number of workers.
pub struct Bare {
    address: SocketAddr,
    folder: tempfile::TempDir,
}

impl Bare {
    /// Serves it until the end.
    ///
    /// # Errors
    /// Those of the socket.
    pub fn open() -> Result<Self, String> {
        let body = json!({"id": fill::cadre(1), "name": "王某", "title": "某局副局长", "unit_name": "某局", "text": "x".repeat(800)});
        let folder = tempfile::tempdir().map_err(|e| e.to_string())?;
        let path = folder.path().join(PAGE);
        let server = HttpServer::new(move || {
            let (body, path) = (body.clone(), path.clone());
            let json = move || {
                let body = body.clone();
                async move { HttpResponse::Ok().json(body) }
            };
            // In one piece: a server of files that sends head and content apart waits forty milliseconds between them here.
            let file = move || {
                let page = std::fs::read(&path).unwrap_or_default();
                async move { HttpResponse::Ok().content_type("text/html; charset=utf-8").body(page) }
            };
            App::new().route("/bare", web::get().to(json)).route("/file", web::get().to(file))
        });
        let server = server.workers(workers()).bind(("127.0.0.1", 0)).map_err(|e| e.to_string())?;
        let address = server.addrs()[0];
        actix_web::rt::spawn(server.run());
        Ok(Self { address, folder })
    }

    /// Asks it.
    ///
    /// # Errors
    /// Those of the socket.
    pub async fn get(&self, connections: usize, seconds: u64) -> Result<Rate, String> {
        let address = self.address;
        on_thread(move || load::http(address, connections, seconds, |_| plain("/bare", ""))).await
    }

    /// Asks it for a file that holds this page.
    ///
    /// # Errors
    /// Those of the socket and the disk.
    pub async fn file(&self, page: &[u8], connections: usize, seconds: u64) -> Result<Rate, String> {
        let address = self.address;
        std::fs::write(self.folder.path().join(PAGE), page).map_err(|e| e.to_string())?;
        on_thread(move || load::http(address, connections, seconds, |_| open("/file"))).await
    }
}
