//! From where a request comes: its peer, or whom a proxy names that the installation trusts.

use std::net::IpAddr;

use actix_web::HttpRequest;

/// The proxies that the installation trusts.
#[derive(Debug, Clone, Default)]
pub struct Proxies(pub Vec<IpAddr>);

impl Proxies {
    /// The address that a request comes from. `X-Forwarded-For` is read from its end, for everything before the last
    /// address that no proxy of ours wrote may have been made up by the caller.
    pub fn caller(&self, request: &HttpRequest) -> Option<IpAddr> {
        let peer = request.peer_addr()?.ip();
        if !self.0.contains(&peer) {
            return Some(peer);
        }
        let lines: Vec<_> = request.headers().get_all("x-forwarded-for").filter_map(|v| v.to_str().ok()).collect();
        let named = lines.iter().rev().flat_map(|line| line.rsplit(',')).map(|a| a.trim().parse::<IpAddr>());
        for address in named {
            match address {
                Ok(address) if self.0.contains(&address) => {}
                Ok(address) => return Some(address),
                Err(_) => return Some(peer),
            }
        }
        Some(peer)
    }
}
