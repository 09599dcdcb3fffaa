//! Where the journals are, if nobody says.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use selfserve_throwaway::Server;

use crate::{Done, Kind, Options};

/// A store's address, and the server behind it, if it is ours.
pub(crate) struct Place {
    pub(crate) address: String,
    server: Option<Mutex<Server>>,
}

impl Place {
    pub(crate) fn make(options: &Options, folder: &Path) -> Done<Self> {
        if let Some(address) = options.address.clone() {
            return Ok(Self { address, server: None });
        }
        match options.store {
            Kind::Sqlite => {
                let address = folder.join("shop.sqlite").to_string_lossy().into_owned();
                Ok(Self { address, server: None })
            }
            Kind::Postgres => {
                let server = Server::start(None, &[])?;
                Ok(Self { address: server.url("postgres"), server: Some(Mutex::new(server)) })
            }
        }
    }

    /// `kill -9` of the server, which comes back at once; whether there is one.
    pub(crate) fn kill(&self) -> Done<bool> {
        let Some(server) = &self.server else { return Ok(false) };
        let mut server = server.lock().unwrap_or_else(PoisonError::into_inner);
        server.kill()?;
        server.start_again()?;
        Ok(true)
    }
}
