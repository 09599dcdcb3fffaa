//! A fleet: several processes serve many organizations on one store, some of them are killed, and in the end everything
//! is added up.
//!
//! ```text
//! cargo run --release --example fleet -- --store postgres --workers 4 --organizations 1000 --minutes 1 --faults
//! ```
#![expect(clippy::disallowed_methods, reason = "it has a clock, and measures")]

mod audit;
mod figures;
mod fleet;
mod outside;
mod process;
mod records;
mod stores;
mod town;
mod watched;
mod worker;

use std::error::Error;
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

use clap::{Parser, ValueEnum};
use selfserve_host::{Nats, NatsSettings, Postgres, Sqlite, Store, StoreError};

use town::Town;

/// How long a worker waits for its store.
const PATIENCE: Duration = Duration::from_secs(60);

type Done<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

/// Several processes serve many organizations on one store; in the end everything is added up.
#[derive(Parser, Clone)]
struct Options {
    /// What keeps the journals.
    #[arg(long, value_enum, default_value = "sqlite")]
    store: Kind,
    /// Where it is; else it is made, and thrown away.
    #[arg(long)]
    address: Option<String>,
    /// How many processes.
    #[arg(long, default_value_t = 4)]
    workers: u32,
    /// How many organizations. A fifth of what happens, happens in the first.
    #[arg(long, default_value_t = 1_000)]
    organizations: u32,
    /// How long it goes on.
    #[arg(long, default_value_t = 1.0)]
    minutes: f64,
    /// How many days go by in that time, with what falls due.
    #[arg(long, default_value_t = 90)]
    days: u32,
    /// Kill a process every few seconds, and a server of the store in the middle.
    #[arg(long)]
    faults: bool,
    /// Chance begins here.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// This process is one of the workers.
    #[arg(long, hide = true, requires_all = ["address", "folder", "since"])]
    worker: Option<u32>,
    /// Where workers write what they were answered.
    #[arg(long, hide = true)]
    folder: Option<PathBuf>,
    /// When it began, in milliseconds.
    #[arg(long, hide = true)]
    since: Option<i64>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// One file.
    Sqlite,
    /// A server on loopback.
    Postgres,
    /// Three servers on loopback.
    Nats,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "sqlite",
            Self::Postgres => "postgres",
            Self::Nats => "nats",
        }
    }
}

impl Options {
    fn lasts(&self) -> Duration {
        Duration::from_secs_f64(self.minutes * 60.0)
    }

    fn town(&self, since: i64) -> Town {
        Town { organizations: self.organizations, days: self.days, since, lasts: self.lasts() }
    }
}

fn main() -> Done {
    let options = Options::parse();
    match options.store {
        Kind::Sqlite => run(&options, |address| Sqlite::open(address)),
        Kind::Postgres => run(&options, Postgres::open),
        Kind::Nats => run(&options, |address| Nats::open(address, NatsSettings::default())),
    }
}

fn run<S: Store>(options: &Options, open: impl Fn(&str) -> Result<S, StoreError> + Sync) -> Done {
    let Options { worker, address, folder, since, .. } = options;
    match (worker, address, folder, since) {
        (Some(number), Some(address), Some(folder), Some(since)) => {
            worker::run(*number, options.seed, options.town(*since), patiently(|| open(address))?, folder)
        }
        _ => fleet::run(options, open),
    }
}

/// Asks a store that is just being killed again, for a minute.
fn patiently<S>(open: impl Fn() -> Result<S, StoreError>) -> Result<S, StoreError> {
    let begun = Instant::now();
    loop {
        match open() {
            Err(StoreError::Unavailable(_)) if begun.elapsed() < PATIENCE => thread::sleep(PATIENCE / 600),
            outcome => return outcome,
        }
    }
}
