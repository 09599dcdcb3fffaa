//! Whatever threads do at the same time, none waits for ever: tried by a model checker, which decides at every lock who
//! goes on.

use std::sync::Arc;

use selfserve::{Catalog, PersonId, ProductId, Timestamp};
use shuttle::thread;

use crate::{Argument, SharedCatalog, SharedDirectory, SharedOrganization, record};

const COMMAND: &[u8] =
    br#"{"type":"create_organization","organization":"0a6dd2ac-95a5-4b0e-9e8f-2b1f4f9b7a10",
    "name":"Officine Rossi","kind":"commercial","country":"IT"}"#;
const CONTEXT: &[u8] = br#"{"id":"5f9c2a52-1d0e-4f57-8f57-1c8b1f6d3c01","actor":{"type":"system"},
    "at":"2026-11-02T08:00:00.000Z"}"#;
const PEOPLE: &[u8] =
    br#"[{"id":"00000000-0000-0000-0000-000000000001","name":"Ada Rossi","email":"ada@example.com"}]"#;
const ADA: &str = "00000000-0000-0000-0000-000000000001";

/// What threads share.
struct World {
    organization: SharedOrganization,
    catalog: SharedCatalog,
    directory: SharedDirectory,
}

impl World {
    fn new() -> Self {
        let (catalog, directory) = (SharedCatalog::new(Catalog::default()), SharedDirectory::default());
        Self { organization: SharedOrganization::new(&catalog, &directory), catalog, directory }
    }

    fn execute(&self) -> bool {
        self.organization.execute(Argument::new("$.command", COMMAND), Argument::new("$", CONTEXT)).is_ok()
    }

    /// As Python does: at once, or, where somebody writes, later.
    fn sign_in(&self) -> bool {
        let (person, product): (PersonId, _) = (ADA.parse().expect("an id"), ProductId::from("product"));
        let at_once = self.organization.glance_at_once(|glance| glance.has_access(person, &product));
        at_once.is_some() || self.organization.glance(|glance| glance.has_access(person, &product)).is_ok()
    }

    fn quote(&self) -> bool {
        self.organization.decide(Argument::new("$.command", COMMAND), Argument::new("$", CONTEXT)).is_ok()
    }

    fn advance(&self) -> bool {
        self.organization.advance(Timestamp::from_unix_milliseconds(0).expect("1970")).is_ok()
    }

    fn explain(&self) -> bool {
        let (command, context) = (Argument::new("$.command", COMMAND), Argument::new("$", CONTEXT));
        record::explain_refusal(b"", command, context, &self.catalog, &self.directory).is_ok()
    }

    fn replace(&self) -> bool {
        self.catalog.replace(Catalog::default()).is_ok()
    }

    fn upsert(&self) -> bool {
        self.directory.upsert(Argument::new("$.people", PEOPLE)).is_ok()
    }
}

type Call = fn(&World) -> bool;

/// Every way in which handles are locked.
const CALLS: [Call; 7] = [
    World::sign_in,
    World::quote,
    World::explain,
    World::execute,
    World::advance,
    World::replace,
    World::upsert,
];

/// Each of the calls twice, at the same time, in a thread of its own.
fn all_at_once() {
    let world = Arc::new(World::new());
    let start = |call: Call| {
        let world = Arc::clone(&world);
        thread::spawn(move || assert!(call(&world)))
    };
    let threads: Vec<_> = [CALLS, CALLS].into_iter().flatten().map(start).collect();
    threads.into_iter().for_each(|thread| thread.join().expect("no panic"));
}

/// A reading within a reading, or locks in another order, are found within the first hundred schedules.
#[test]
fn nobody_waits_for_ever() {
    shuttle::check_random(all_at_once, 1000);
    shuttle::check_pct(all_at_once, 1000, 3);
}
