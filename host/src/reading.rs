//! From the store to memory: a snapshot where there is one, and the events behind it.

use selfserve::{CorruptJournal, JournalProblem, Organization, OrganizationId, Recorded, Sequence};

use crate::error::HostError;
use crate::host::Host;
use crate::image::Image;
use crate::store::{Loaded, Row, Store};

/// The version of the core, by which snapshots are kept: another's is refused by the core. The workspace has one version.
pub(crate) const CORE: &str = env!("CARGO_PKG_VERSION");

impl<S: Store> Host<S> {
    /// Reads what an image has not seen yet: all of it where nothing was read, the tail else. Tells whether there was any.
    pub(crate) fn read_tail(&self, image: &mut Image<S::Version>) -> Result<bool, HostError> {
        if image.version.is_none() {
            self.read_snapshot(image)?;
        }
        let before = image.committed().version();
        let read = self.read_rows(image);
        if image.version.is_none() && read.is_err() {
            // Whatever was read does not become an image that others see.
            *image = Image::new(image.organization);
        }
        read.map(|()| image.committed().version() > before)
    }

    fn read_rows(&self, image: &mut Image<S::Version>) -> Result<(), HostError> {
        loop {
            let seen = image.committed().version();
            let loaded = self.load(image, seen)?;
            image.half_read = true;
            for row in &loaded.rows {
                let record = self.record(image.organization, row)?;
                image.take(&record)?;
            }
            let reached = image.committed().version();
            if reached == loaded.head {
                image.half_read = false;
                image.version = Some(loaded.version);
                return Ok(());
            }
            if loaded.rows.is_empty() || reached > loaded.head {
                let problem = JournalProblem::Gap(loaded.head);
                return Err(image.corrupt(CorruptJournal { position: reached.next(), problem }));
            }
        }
    }

    /// One read. A store that ends before what it has confirmed is asked again, for a read may lag; if it stays so, it has
    /// lost events.
    fn load(&self, image: &mut Image<S::Version>, seen: Sequence) -> Result<Loaded<S::Version>, HostError> {
        let mut found = seen;
        // At least twice: once with a snapshot, once without.
        for _ in 0..self.limits.attempts.max(2) {
            let after = image.committed().version();
            let loaded = self.store.load(image.organization, after, self.limits.page)?;
            if loaded.head >= after {
                return Ok(loaded);
            }
            found = loaded.head;
            if image.version.is_none() {
                // A snapshot proves nothing: without it, the journal is read from its beginning.
                *image = Image::new(image.organization);
            }
        }
        Err(HostError::LostEvents { organization: image.organization, seen, found })
    }

    fn read_snapshot(&self, image: &mut Image<S::Version>) -> Result<(), HostError> {
        let snapshot = self.store.snapshot(image.organization, CORE)?;
        // One that cannot be used is no loss: the journal is the organization (`H1`).
        if let Some(organization) = snapshot.and_then(|bytes| Organization::from_snapshot(&bytes).ok()) {
            image.begin(organization);
        }
        Ok(())
    }

    /// Takes a snapshot, if the last one is long ago. One that cannot be kept costs time later, and fails nobody now.
    pub(crate) fn keep_snapshot(&self, image: &mut Image<S::Version>) {
        let version = image.committed().version();
        let events = version.0.saturating_sub(image.snapshot.0);
        let hundredth = version.0.checked_div(100).unwrap_or_default();
        if events < self.limits.snapshot_every.max(hundredth) {
            return;
        }
        let snapshot = image.committed().snapshot();
        if self.store.keep_snapshot(image.organization, CORE, version, &snapshot).is_ok() {
            image.snapshot = version;
        }
    }

    /// The events of a command that was carried out before (`B6`). A read that lags is asked again.
    pub(crate) fn records(
        &self,
        organization: OrganizationId,
        first: Sequence,
        events: u32,
    ) -> Result<Vec<Recorded>, HostError> {
        let mut found = Sequence::START;
        for _ in 0..self.limits.attempts.max(1) {
            let before = Sequence(first.0.saturating_sub(1));
            let loaded = self.store.load(organization, before, events)?;
            if u32::try_from(loaded.rows.len()).is_ok_and(|rows| rows == events) {
                return loaded.rows.iter().map(|row| self.record(organization, row)).collect();
            }
            found = loaded.head;
        }
        Err(HostError::LostEvents { organization, seen: first, found })
    }

    /// The event of a row, which has to be what was asked for.
    fn record(&self, organization: OrganizationId, row: &Row) -> Result<Recorded, HostError> {
        if row.organization != organization {
            return Err(HostError::OtherOrganization { asked: organization, found: row.organization });
        }
        let corrupt = |problem| HostError::Corrupt { organization, problem };
        let record = Recorded::from_json(row.json.as_bytes(), row.sequence).map_err(corrupt)?;
        if record.sequence != row.sequence {
            let problem = JournalProblem::Gap(record.sequence);
            return Err(corrupt(CorruptJournal { position: row.sequence, problem }));
        }
        Ok(record)
    }
}
