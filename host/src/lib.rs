#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

#[cfg(feature = "conformance")]
pub mod audit;
mod batch;
#[cfg(any(feature = "nats", feature = "postgres"))]
mod blocking;
mod clock;
mod clusters;
#[cfg(feature = "conformance")]
pub mod conformance;
mod deadlines;
mod effects;
mod error;
mod host;
mod image;
mod limits;
mod memory;
#[cfg(feature = "nats")]
mod nats;
mod planted;
#[cfg(feature = "postgres")]
mod postgres;
mod reading;
mod residents;
#[cfg(any(feature = "nats", feature = "postgres"))]
mod server_clock;
mod serving;
mod settling;
mod shop;
#[cfg(feature = "sqlite")]
mod sqlite;
mod store;
#[cfg(feature = "testing")]
pub mod testing;
mod timers;
mod together;

pub use batch::{Batch, Line, Order};
pub use clock::{Clock, SystemClock};
pub use clusters::Clusters;
pub use effects::{Handed, Notify, Outside, Payments, Promotions, Task, Undelivered};
pub use error::{HostError, StoreError};
pub use host::{Directories, Host};
pub use limits::Limits;
pub use memory::{Fault, Memory, MemoryVersion};
#[cfg(feature = "nats")]
pub use nats::{Nats, NatsSettings, NatsStream, NatsVersion};
#[cfg(feature = "planted")]
pub use planted::Bug;
#[cfg(feature = "postgres")]
pub use postgres::{Postgres, PostgresVersion};
pub use serving::Trouble;
pub use shop::{Receipt, Shop};
#[cfg(feature = "sqlite")]
pub use sqlite::{Sqlite, SqliteVersion};
pub use store::{Append, Due, Loaded, Place, Row, Store, Waiting};
pub use timers::Ticked;
