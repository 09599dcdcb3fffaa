//! The conformance kit: the stores pass, and a store that is broken in one way fails the check that is about it.

use std::sync::Mutex;
use std::thread;

use selfserve::{EffectId, OrganizationId, Sequence, Timestamp};
use selfserve_host::{
    Append, Batch, Due, Loaded, Memory, MemoryVersion, Place, Row, Store, StoreError, Waiting, conformance,
};

/// What is broken in a store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Broken {
    AppendsAnywhere,
    WritesOrdersOfConflicts,
    AllowsGaps,
    ShowsOthersRows,
    LooksThenWrites,
    ReadsBackwards,
    IgnoresLimits,
    HeadOfThePage,
    CutsText,
    ForgetsOrders,
    ClearsTheOutbox,
    NeverDone,
    OrdersByWhose,
    KeepsDeadlines,
    DueForEver,
    OneSnapshotForAll,
    OlderSnapshotsWin,
    ClockGoesBack,
    EmptyAppendsMove,
}

struct BrokenStore {
    memory: Memory,
    broken: Broken,
    calls: Mutex<i64>,
}

impl BrokenStore {
    fn new(broken: Broken) -> Self {
        Self { memory: Memory::new(), broken, calls: Mutex::new(0) }
    }

    fn current(&self, organization: OrganizationId) -> Result<Loaded<MemoryVersion>, StoreError> {
        self.memory.load(organization, Sequence::START, u32::MAX)
    }
}

impl Store for BrokenStore {
    type Version = MemoryVersion;

    fn now(&self) -> Result<Timestamp, StoreError> {
        let mut calls = self.calls.lock().unwrap();
        *calls += 1;
        let back = if self.broken == Broken::ClockGoesBack { *calls * 1_000 } else { 0 };
        let now = self.memory.now()?.unix_milliseconds() - back;
        Ok(Timestamp::from_unix_milliseconds(now).unwrap())
    }

    fn load(
        &self,
        organization: OrganizationId,
        after: Sequence,
        most: u32,
    ) -> Result<Loaded<MemoryVersion>, StoreError> {
        let most = if self.broken == Broken::IgnoresLimits { u32::MAX } else { most };
        let mut loaded = self.memory.load(organization, after, most)?;
        match self.broken {
            Broken::ReadsBackwards => loaded.rows.reverse(),
            Broken::HeadOfThePage => loaded.head = loaded.rows.last().map_or(after, |row| row.sequence),
            Broken::ShowsOthersRows => loaded.rows.extend(
                loaded
                    .rows
                    .first()
                    .map(|row| Row { organization: OrganizationId(selfserve::Uuid::nil()), ..row.clone() }),
            ),
            Broken::CutsText => loaded.rows.iter_mut().for_each(|row| row.json.truncate(1_000)),
            _ => {}
        }
        Ok(loaded)
    }

    fn append(&self, expected: &MemoryVersion, batch: &Batch) -> Result<Append<MemoryVersion>, StoreError> {
        let mut batch = batch.clone();
        let mut expected = *expected;
        match self.broken {
            Broken::AppendsAnywhere => expected = self.current(batch.organization)?.version,
            Broken::LooksThenWrites => {
                let here = self.current(batch.organization)?.version;
                thread::yield_now();
                if here == expected {
                    thread::sleep(std::time::Duration::from_millis(20));
                    expected = self.current(batch.organization)?.version;
                }
            }
            Broken::AllowsGaps => {
                let head = self.current(batch.organization)?.head.0;
                for (place, line) in (head + 1..).zip(&mut batch.lines) {
                    line.sequence = Sequence(place);
                }
            }
            Broken::ForgetsOrders => batch.orders.clear(),
            Broken::KeepsDeadlines if batch.deadline.is_none() => {
                let due = self.memory.due(None, None, u32::MAX)?;
                let kept = due.iter().find(|due| due.organization == batch.organization);
                batch.deadline = kept.map(|due| due.at);
            }
            _ => {}
        }
        let appended = self.memory.append(&expected, &batch)?;
        if self.broken == Broken::WritesOrdersOfConflicts && appended == Append::Conflict {
            let orders = Batch { lines: Vec::new(), ..batch };
            let _ = self.memory.append(&self.current(orders.organization)?.version, &orders)?;
        } else if self.broken == Broken::EmptyAppendsMove && batch.lines.is_empty() {
            return Ok(Append::Done(MemoryVersion::default()));
        }
        Ok(appended)
    }

    fn snapshot(&self, organization: OrganizationId, core: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let core = if self.broken == Broken::OneSnapshotForAll { "" } else { core };
        self.memory.snapshot(organization, core)
    }

    fn keep_snapshot(
        &self,
        organization: OrganizationId,
        core: &str,
        sequence: Sequence,
        snapshot: &[u8],
    ) -> Result<(), StoreError> {
        let core = if self.broken == Broken::OneSnapshotForAll { "" } else { core };
        let sequence = if self.broken == Broken::OlderSnapshotsWin { Sequence(1) } else { sequence };
        self.memory.keep_snapshot(organization, core, sequence, snapshot)
    }

    fn due(&self, until: Option<Timestamp>, after: Option<&Due>, most: u32) -> Result<Vec<Due>, StoreError> {
        let until = if self.broken == Broken::DueForEver { None } else { until };
        self.memory.due(until, after, most)
    }

    fn outbox(&self, after: Place, most: u32) -> Result<Vec<Waiting>, StoreError> {
        let most = if self.broken == Broken::IgnoresLimits { u32::MAX } else { most };
        let mut waiting = self.memory.outbox(after, most)?;
        if self.broken == Broken::OrdersByWhose {
            waiting.sort_by_key(|waiting| waiting.organization);
        }
        Ok(waiting)
    }

    fn done(&self, organization: OrganizationId, order: &EffectId) -> Result<(), StoreError> {
        match self.broken {
            Broken::NeverDone => Ok(()),
            Broken::ClearsTheOutbox => self
                .memory
                .outbox(Place::START, u32::MAX)?
                .iter()
                .try_for_each(|waiting| self.memory.done(waiting.organization, &waiting.id)),
            _ => self.memory.done(organization, order),
        }
    }
}

#[test]
fn the_store_in_memory_passes() {
    let report = conformance::run(Memory::new);
    assert!(report.passed(), "{report}");
    assert_eq!(report.findings.len(), 21);
    assert!(report.to_string().contains("passed gap: lines that do not go on"), "{report}");
}

/// Each is found by the check that is about it, whatever else it breaks.
#[test]
fn a_broken_store_fails_the_check_that_is_about_it() {
    for (broken, check) in [
        (Broken::AppendsAnywhere, "expected"),
        (Broken::WritesOrdersOfConflicts, "whole"),
        (Broken::AllowsGaps, "gap"),
        (Broken::ShowsOthersRows, "apart"),
        (Broken::LooksThenWrites, "race"),
        (Broken::ReadsBackwards, "order"),
        (Broken::IgnoresLimits, "pages"),
        (Broken::HeadOfThePage, "pages"),
        (Broken::CutsText, "texts"),
        (Broken::ForgetsOrders, "outbox"),
        (Broken::ClearsTheOutbox, "done"),
        (Broken::NeverDone, "done"),
        (Broken::OrdersByWhose, "outbox"),
        (Broken::KeepsDeadlines, "due_moves"),
        (Broken::DueForEver, "due"),
        (Broken::OneSnapshotForAll, "snapshot"),
        (Broken::OlderSnapshotsWin, "snapshot_newest"),
        (Broken::ClockGoesBack, "now"),
        (Broken::EmptyAppendsMove, "confirm"),
    ] {
        let report = conformance::run(|| BrokenStore::new(broken));
        assert!(report.failed().any(|failed| failed == check), "{broken:?} passes {check}:\n{report}");
        let sound = ["empty", "many"];
        let unmoved = !matches!(broken, Broken::ShowsOthersRows | Broken::ReadsBackwards);
        assert!(!unmoved || report.failed().all(|failed| !sound.contains(&failed)), "{broken:?}:\n{report}");
    }
}
