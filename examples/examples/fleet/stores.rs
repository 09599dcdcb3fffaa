//! Where the journals are, if nobody says.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use selfserve_throwaway::{Cluster, Problem, Server};

use crate::{Done, Kind, Options};

/// How many NATS servers.
const SERVERS: usize = 3;
/// The one that is killed: it leads some of the streams.
const KILLED: &str = "nats-0";

/// A store's address, and the servers behind it, if they are ours.
pub(crate) struct Place {
    pub(crate) address: String,
    servers: Option<Mutex<Servers>>,
}

enum Servers {
    Postgres(Server),
    Nats(Cluster),
}

impl Place {
    pub(crate) fn make(options: &Options, folder: &Path) -> Done<Self> {
        if let Some(address) = options.address.clone() {
            return Ok(Self { address, servers: None });
        }
        match options.store {
            Kind::Sqlite => {
                let address = folder.join("shop.sqlite").to_string_lossy().into_owned();
                Ok(Self { address, servers: None })
            }
            Kind::Postgres => {
                let server = Server::start(None, &[])?;
                let address = server.url("postgres");
                Ok(Self { address, servers: Some(Mutex::new(Servers::Postgres(server))) })
            }
            Kind::Nats => {
                let cluster = Cluster::start(SERVERS, None)?;
                let address = cluster.addresses();
                Ok(Self { address, servers: Some(Mutex::new(Servers::Nats(cluster))) })
            }
        }
    }

    /// `kill -9` of a server, which comes back at once; whether there is one.
    pub(crate) fn kill(&self) -> Done<bool> {
        let Some(servers) = &self.servers else { return Ok(false) };
        let mut servers = servers.lock().unwrap_or_else(PoisonError::into_inner);
        servers.kill_one()?;
        Ok(true)
    }
}

impl Servers {
    fn kill_one(&mut self) -> Result<(), Problem> {
        match self {
            Self::Postgres(server) => {
                server.kill()?;
                server.start_again()
            }
            Self::Nats(cluster) => {
                cluster.kill(KILLED)?;
                cluster.start_again()
            }
        }
    }
}
