//! The tables of the store in memory.

use std::collections::BTreeMap;
use std::ops::Bound::{Excluded, Unbounded};

use selfserve::{EffectId, OrganizationId, Sequence, Timestamp};

use crate::batch::{Batch, Line};
use crate::deadlines::Deadlines;
use crate::error::StoreError;
use crate::memory::MemoryVersion;
use crate::store::{Append, Due, Loaded, Place, Row, Waiting};

/// A journal, and the versions that it has had.
#[derive(Default)]
struct Journal {
    lines: Vec<Line>,
    /// After each append: where it ended, and the version then.
    versions: Vec<(Sequence, MemoryVersion)>,
}

impl Journal {
    /// Where it ended so many appends ago, and at which version.
    fn ended(&self, appends_ago: usize) -> (Sequence, MemoryVersion) {
        self.versions.iter().rev().nth(appends_ago).copied().unwrap_or_default()
    }
}

/// Everything that is stored.
#[derive(Default)]
pub(super) struct Tables {
    appends: u64,
    places: u64,
    journals: BTreeMap<OrganizationId, Journal>,
    outbox: BTreeMap<Place, Waiting>,
    deadlines: Deadlines,
    snapshots: BTreeMap<(OrganizationId, String), (Sequence, Vec<u8>)>,
}

impl Tables {
    pub(super) fn load(
        &self,
        organization: OrganizationId,
        after: Sequence,
        most: u32,
        appends_ago: usize,
    ) -> Loaded<MemoryVersion> {
        let (head, version) = self.ended(organization, appends_ago);
        let mut rows = self.rows(organization, after, Some(head));
        rows.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        Loaded { rows, head, version }
    }

    /// The rows behind a place, up to another.
    pub(super) fn rows(
        &self,
        organization: OrganizationId,
        after: Sequence,
        until: Option<Sequence>,
    ) -> Vec<Row> {
        let lines = self.journals.get(&organization).map_or(&[][..], |journal| &journal.lines);
        let asked = lines
            .iter()
            .filter(|line| line.sequence > after && until.is_none_or(|until| line.sequence <= until));
        let row =
            |Line { sequence, json }: &Line| Row { organization, sequence: *sequence, json: json.clone() };
        asked.map(row).collect()
    }

    pub(super) fn append(
        &mut self,
        expected: MemoryVersion,
        batch: &Batch,
    ) -> Result<Append<MemoryVersion>, StoreError> {
        let organization = batch.organization;
        let (head, version) = self.ended(organization, 0);
        if version != expected {
            return Ok(Append::Conflict);
        }
        if let Some(found) = batch.gap(head) {
            return Err(StoreError::Gap { head, found });
        }
        self.deadlines.set(organization, batch.deadline);
        self.add_orders(batch);
        let Some(last) = batch.last() else { return Ok(Append::Done(version)) };
        self.appends = self.appends.saturating_add(1);
        let version = MemoryVersion(self.appends);
        let journal = self.journals.entry(organization).or_default();
        journal.lines.extend_from_slice(&batch.lines);
        journal.versions.push((last, version));
        Ok(Append::Done(version))
    }

    fn ended(&self, organization: OrganizationId, appends_ago: usize) -> (Sequence, MemoryVersion) {
        self.journals.get(&organization).map(|journal| journal.ended(appends_ago)).unwrap_or_default()
    }

    fn add_orders(&mut self, batch: &Batch) {
        for order in &batch.orders {
            self.places = self.places.saturating_add(1);
            let place = Place(self.places);
            let (id, json) = (order.id.clone(), order.json.clone());
            self.outbox.insert(place, Waiting { place, organization: batch.organization, id, json });
        }
    }

    pub(super) fn snapshot(&self, organization: OrganizationId, core: &str) -> Option<Vec<u8>> {
        self.snapshots.get(&(organization, core.to_owned())).map(|(_, snapshot)| snapshot.clone())
    }

    pub(super) fn keep_snapshot(
        &mut self,
        organization: OrganizationId,
        core: &str,
        sequence: Sequence,
        snapshot: &[u8],
    ) {
        let kept = self.snapshots.entry((organization, core.to_owned())).or_default();
        if sequence >= kept.0 {
            *kept = (sequence, snapshot.to_vec());
        }
    }

    pub(super) fn due(&self, until: Option<Timestamp>, after: Option<&Due>, most: u32) -> Vec<Due> {
        self.deadlines.due(until, after, most)
    }

    pub(super) fn outbox(&self, after: Place, most: u32) -> Vec<Waiting> {
        let behind = self.outbox.range((Excluded(after), Unbounded)).map(|(_, waiting)| waiting);
        behind.take(usize::try_from(most).unwrap_or(usize::MAX)).cloned().collect()
    }

    pub(super) fn done(&mut self, organization: OrganizationId, order: &EffectId) {
        self.outbox.retain(|_, waiting| waiting.organization != organization || waiting.id != *order);
    }

    pub(super) fn lose(&mut self, organization: OrganizationId, events: usize) {
        let Some(journal) = self.journals.get_mut(&organization) else { return };
        journal.lines.truncate(journal.lines.len().saturating_sub(events));
        let left = journal.lines.last().map_or(Sequence::START, |line| line.sequence);
        journal.versions.retain(|(end, _)| *end <= left);
        // An append is lost as a whole.
        let head = journal.ended(0).0;
        journal.lines.retain(|line| line.sequence <= head);
    }

    pub(super) fn rewrite(&mut self, organization: OrganizationId, sequence: Sequence, json: &str) {
        let journal = self.journals.entry(organization).or_default();
        let lines = journal.lines.iter_mut().filter(|line| line.sequence == sequence);
        lines.for_each(|line| json.clone_into(&mut line.json));
    }

    pub(super) fn remove(&mut self, organization: OrganizationId, sequence: Sequence) {
        let journal = self.journals.entry(organization).or_default();
        journal.lines.retain(|line| line.sequence != sequence);
    }
}
