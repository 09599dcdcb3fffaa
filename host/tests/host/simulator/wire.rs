//! What lies between a server and the store: the server may crash ahead of any call, or behind it.

use std::sync::{Arc, Mutex};

use selfserve_host::{Append, Batch, Due, Loaded, Memory, MemoryVersion, Place, Store, StoreError, Waiting};

use crate::setting::*;

/// One server's way to the store.
pub(super) struct Wire {
    memory: Arc<Memory>,
    clock: Hand,
    fate: Mutex<Fate>,
}

/// When a server crashes.
#[derive(Default)]
struct Fate {
    /// After so many calls, if at all; and whether the last one still arrives.
    crash: Option<(usize, bool)>,
    dead: bool,
    /// How long nobody hears of an append that ends in doubt.
    silence: i64,
}

impl Wire {
    pub(super) fn new(memory: &Arc<Memory>, clock: &Hand) -> Self {
        Self { memory: Arc::clone(memory), clock: clock.clone(), fate: Mutex::default() }
    }

    /// Lets the server crash at a later call.
    pub(super) fn crash_after(&self, calls: usize, arrives: bool) {
        self.fate.lock().unwrap().crash = Some((calls, arrives));
    }

    /// Crashes now.
    pub(super) fn kill(&self) {
        self.fate.lock().unwrap().dead = true;
    }

    /// Whether it has crashed: nobody hears what it says.
    pub(super) fn is_dead(&self) -> bool {
        self.fate.lock().unwrap().dead
    }

    pub(super) fn be_silent_for(&self, milliseconds: i64) {
        self.fate.lock().unwrap().silence = milliseconds;
    }

    fn call<R>(&self, act: impl FnOnce(&Memory) -> Result<R, StoreError>) -> Result<R, StoreError> {
        let mut fate = self.fate.lock().unwrap();
        match fate.crash {
            _ if fate.dead => {}
            Some((0, arrives)) => {
                fate.dead = true;
                if arrives {
                    let _ = act(&self.memory);
                }
            }
            Some((calls, arrives)) => {
                fate.crash = Some((calls - 1, arrives));
                return act(&self.memory);
            }
            None => return act(&self.memory),
        }
        Err(StoreError::Unavailable("crashed".into()))
    }
}

impl Store for Wire {
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
        self.call(|memory| memory.load(organization, after, most))
    }

    fn append(&self, expected: &MemoryVersion, batch: &Batch) -> Result<Append<MemoryVersion>, StoreError> {
        let appended = self.call(|memory| memory.append(expected, batch));
        if let Ok(Append::Unknown(_)) = appended {
            self.clock.pass(std::mem::take(&mut self.fate.lock().unwrap().silence));
        }
        appended
    }

    fn snapshot(&self, organization: OrganizationId, core: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.call(|memory| memory.snapshot(organization, core))
    }

    fn keep_snapshot(
        &self,
        organization: OrganizationId,
        core: &str,
        sequence: Sequence,
        snapshot: &[u8],
    ) -> Result<(), StoreError> {
        self.call(|memory| memory.keep_snapshot(organization, core, sequence, snapshot))
    }

    fn due(&self, until: Option<Timestamp>, after: Option<&Due>, most: u32) -> Result<Vec<Due>, StoreError> {
        self.call(|memory| memory.due(until, after, most))
    }

    fn outbox(&self, after: Place, most: u32) -> Result<Vec<Waiting>, StoreError> {
        self.call(|memory| memory.outbox(after, most))
    }

    fn done(&self, organization: OrganizationId, order: &EffectId) -> Result<(), StoreError> {
        self.call(|memory| memory.done(organization, order))
    }
}
