//! What the tests begin with: people and a catalog, a clock that is set by hand, a store that is watched.

use std::error::Error;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use selfserve_host::testing;
use selfserve_host::{
    Append, Batch, Clock, Due, Host, Loaded, Memory, MemoryVersion, Notify, Outside, Payments, Place, Shop,
    Store, StoreError, Task, Undelivered, Waiting,
};

#[expect(dead_code, unreachable_pub, reason = "the opening of the core's examples, for everybody")]
mod shop {
    include!(concat!(env!("CARGO_MANIFEST_DIR"), "/../core/docs/shop.rs"));
}

pub(crate) use shop::*;

pub(crate) type Checked = Result<(), Box<dyn Error>>;

/// The organization of the core's examples: the ids that follow from commands are those there.
pub(crate) const ROSSI: OrganizationId = testing::ORGANIZATION;

pub(crate) const ADA_ACTS: Actor = Actor::user(ADA);

pub(crate) const fn id(number: u128) -> CommandId {
    CommandId(Uuid::from_u128(number))
}

pub(crate) const fn organization(number: u128) -> OrganizationId {
    OrganizationId(Uuid::from_u128(0x0a6dd2ac_95a5_4b0e_9e8f_000000000000 + number))
}

/// A clock that is set by hand, and shared.
#[derive(Clone)]
pub(crate) struct Hand(Arc<AtomicI64>);

impl Hand {
    pub(crate) fn at(day: &str) -> Self {
        Self(Arc::new(AtomicI64::new(at(day).unix_milliseconds())))
    }

    pub(crate) fn set(&self, day: &str) {
        self.0.store(at(day).unix_milliseconds(), Ordering::Relaxed);
    }

    pub(crate) fn pass(&self, milliseconds: i64) {
        self.0.fetch_add(milliseconds, Ordering::Relaxed);
    }

    /// The same clock, so many milliseconds ahead or behind.
    pub(crate) fn skewed(&self, milliseconds: i64) -> impl Clock + 'static + use<> {
        let clock = self.clone();
        move || {
            let now = clock.0.load(Ordering::Relaxed) + milliseconds;
            Timestamp::from_unix_milliseconds(now).expect("a time of our era")
        }
    }
}

impl Clock for Hand {
    fn now(&self) -> Timestamp {
        self.skewed(0).now()
    }
}

/// An empty store that goes by this clock.
pub(crate) fn memory(clock: &Hand) -> Arc<Memory> {
    Arc::new(Memory::with_clock(clock.clone()))
}

/// A host on a store, at the time of this clock, with the catalog and the people of the examples.
pub(crate) fn host<S: Store>(store: S, clock: impl Clock + 'static) -> Host<S> {
    let Facts { catalog, directory } = facts();
    Host::open(store, catalog.clone(), Arc::new(directory.clone())).with_clock(clock)
}

pub(crate) fn create(organization: OrganizationId) -> Command {
    CreateOrganization { organization, ..testing::create() }.into()
}

pub(crate) fn add_card() -> Command {
    testing::add_card().into()
}

/// Ada's first purchase: ten licenses of Power BI Pro, for 131.00 EUR, on a billing profile that comes with it.
pub(crate) fn first_purchase() -> Command {
    testing::first_purchase().into()
}

/// How many events it takes to open Rossi.
pub(crate) const OPENING: u64 = 5;

/// Creates the organization of the examples, and Ada buys: commands 1 to 3.
pub(crate) fn open_rossi<S: Store>(shop: &Shop<'_, S>) -> Checked {
    shop.execute(Actor::SYSTEM, id(1), create(ROSSI))?;
    shop.execute(ADA_ACTS, id(2), add_card())?;
    shop.execute(ADA_ACTS, id(3), first_purchase())?;
    Ok(())
}

/// A purchase of Visio by Ada, on the billing profile that she has.
pub(crate) fn buy_visio() -> Command {
    purchase("visio", 2).into()
}

/// The number of events in a journal that can be replayed and verified.
pub(crate) fn verified(memory: &Memory, organization: OrganizationId) -> u64 {
    let report = verify_journal(memory.journal(organization).as_bytes());
    assert_eq!(report.problems, []);
    assert_eq!(report.lines, report.replayed.0);
    report.lines
}

/// The world outside, which remembers what it was told, and does not take what it is told not to.
#[derive(Default)]
pub(crate) struct World {
    pub(crate) told: Mutex<Vec<String>>,
    pub(crate) refuses: Mutex<Option<&'static str>>,
}

impl World {
    pub(crate) fn outside(&self) -> Outside<'_> {
        Outside { payments: self, notify: self, promotions: &() }
    }

    /// What was told, and is forgotten then.
    pub(crate) fn told(&self) -> Vec<String> {
        std::mem::take(&mut self.told.lock().expect("no panic"))
    }

    pub(crate) fn refuse(&self, what: Option<&'static str>) {
        *self.refuses.lock().expect("no panic") = what;
    }

    fn tell(&self, task: &Task) -> Result<(), Undelivered> {
        self.told.lock().expect("no panic").push(task.key.to_string());
        match *self.refuses.lock().expect("no panic") {
            Some(what) if task.key.as_str().contains(what) => Err(Undelivered("out of order".into())),
            _ => Ok(()),
        }
    }
}

impl Payments for World {
    fn charge(&self, task: &Task, _: &ChargeCard) -> Result<(), Undelivered> {
        self.tell(task)
    }

    fn refund(&self, task: &Task, _: &RefundCard) -> Result<(), Undelivered> {
        self.tell(task)
    }
}

impl Notify for World {
    fn notify(&self, task: &Task, _: &selfserve::Notify) -> Result<(), Undelivered> {
        self.tell(task)
    }
}

/// A store that remembers what it was asked, and does something ahead of each append.
pub(crate) struct Watched {
    memory: Arc<Memory>,
    asked: Mutex<Vec<String>>,
    ahead: Mutex<Box<dyn FnMut() + Send>>,
    outside: Box<dyn Fn() + Send + Sync>,
}

impl Watched {
    pub(crate) fn new(memory: &Arc<Memory>) -> Self {
        Self {
            memory: Arc::clone(memory),
            asked: Mutex::default(),
            ahead: Mutex::new(Box::new(|| ())),
            outside: Box::new(|| ()),
        }
    }

    pub(crate) fn ahead_of_appends(self, act: impl FnMut() + Send + 'static) -> Self {
        Self { ahead: Mutex::new(Box::new(act)), ..self }
    }

    /// The same, for several threads at once.
    pub(crate) fn outside_its_lock(self, act: impl Fn() + Send + Sync + 'static) -> Self {
        Self { outside: Box::new(act), ..self }
    }

    /// What it was asked, and is forgotten then.
    pub(crate) fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.asked.lock().expect("no panic"))
    }

    fn note(&self, what: String) {
        self.asked.lock().expect("no panic").push(what);
    }
}

impl Store for Watched {
    type Version = MemoryVersion;

    fn now(&self) -> Result<Timestamp, StoreError> {
        self.memory.now()
    }

    fn load(
        &self,
        organization: OrganizationId,
        after: Sequence,
        most: u32,
    ) -> Result<Loaded<MemoryVersion>, StoreError> {
        let loaded = self.memory.load(organization, after, most)?;
        self.note(format!("load {} behind {after}", loaded.rows.len()));
        Ok(loaded)
    }

    fn append(&self, expected: &MemoryVersion, batch: &Batch) -> Result<Append<MemoryVersion>, StoreError> {
        (self.outside)();
        self.ahead.lock().expect("no panic")();
        let appended = self.memory.append(expected, batch);
        let word = match &appended {
            Ok(Append::Done(_)) => "done",
            Ok(Append::Conflict) => "conflict",
            Ok(Append::Unknown(_)) => "unknown",
            Err(_) => "failed",
        };
        self.note(format!("append {}: {word}", batch.lines.len()));
        appended
    }

    fn snapshot(&self, organization: OrganizationId, core: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let snapshot = self.memory.snapshot(organization, core)?;
        self.note(format!("snapshot {}", if snapshot.is_some() { "there" } else { "missing" }));
        Ok(snapshot)
    }

    fn keep_snapshot(
        &self,
        organization: OrganizationId,
        core: &str,
        sequence: Sequence,
        snapshot: &[u8],
    ) -> Result<(), StoreError> {
        self.note(format!("keep {sequence}"));
        self.memory.keep_snapshot(organization, core, sequence, snapshot)
    }

    fn due(&self, until: Option<Timestamp>, after: Option<&Due>, most: u32) -> Result<Vec<Due>, StoreError> {
        self.memory.due(until, after, most)
    }

    fn outbox(&self, after: Place, most: u32) -> Result<Vec<Waiting>, StoreError> {
        self.memory.outbox(after, most)
    }

    fn done(&self, organization: OrganizationId, order: &EffectId) -> Result<(), StoreError> {
        self.memory.done(organization, order)
    }
}
