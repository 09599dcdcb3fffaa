//! Reads: where a journal ends is asked of the leader, and what stands before that does not change, wherever it is read.

use std::collections::HashMap;
use std::sync::PoisonError;

use async_nats::jetstream::message::StreamMessage;
use selfserve::{OrganizationId, Sequence};

use crate::error::StoreError;
use crate::nats::document::{Assembly, Mark};
use crate::nats::line::Now;
use crate::nats::{NatsVersion, Part};
use crate::store::{Loaded, Row};

/// Of how many organizations is remembered where their journals ended.
const HINTS: usize = 10_000;
/// Within how many messages one does not search any more, but reads.
const CLOSE: u64 = 64;

/// Where journals ended when they were last seen: whoever reads on begins there.
pub(super) type Hints = HashMap<OrganizationId, NatsVersion>;

impl Part {
    /// Where the stream of the journals is.
    pub(super) async fn now(&self) -> Result<Now, StoreError> {
        let now = self.line.now(&self.names.journal).await?;
        self.clock.hear(now.time()?);
        Ok(now)
    }

    pub(super) fn hint(&self, organization: OrganizationId, version: NatsVersion) {
        let mut hints = self.hints.lock().unwrap_or_else(PoisonError::into_inner);
        if hints.len() >= HINTS {
            hints.clear();
        }
        hints.insert(organization, version);
    }

    pub(super) async fn load(
        &self,
        organization: OrganizationId,
        after: Sequence,
        most: u32,
    ) -> Result<Loaded<NatsVersion>, StoreError> {
        let subject = self.names.events(organization);
        let Some(last) = self.line.last(&self.names.journal, subject.clone()).await? else {
            let version = NatsVersion::NOTHING;
            return Ok(Loaded { rows: Vec::new(), head: version.sequence, version });
        };
        let (mark, at) = (Mark::of(&last)?, last.sequence);
        let version = NatsVersion { sequence: mark.last, at };
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        let rows = if mark.last <= after || most == 0 {
            Vec::new()
        } else if mark.first <= after.next() && mark.piece.of == 1 {
            let mut rows = Vec::new();
            take(&mut Assembly::default(), &last, after, &mut rows)?;
            rows
        } else {
            let from = self.begin(organization, &subject, after, version).await?;
            self.rows(&subject, from, at, after, most).await?
        };
        self.hint(organization, version);
        Ok(Loaded { rows: rows.into_iter().take(most).collect(), head: mark.last, version })
    }

    /// The events behind a place, of the messages from one on to another; no fewer than `most` where there are so many.
    async fn rows(
        &self,
        subject: &str,
        mut from: u64,
        until: u64,
        after: Sequence,
        most: usize,
    ) -> Result<Vec<Row>, StoreError> {
        let (mut rows, mut assembly) = (Vec::new(), Assembly::default());
        while from <= until && rows.len() < most {
            let page = self.line.page(&self.names.journal, from, subject).await?;
            let Some(last) = page.last() else { break };
            from = last.sequence.saturating_add(1);
            for message in page.iter().filter(|message| message.sequence <= until) {
                take(&mut assembly, message, after, &mut rows)?;
            }
        }
        Ok(rows)
    }

    /// From where on in the stream the event behind a place is to be found: known, or searched for by halves.
    async fn begin(
        &self,
        organization: OrganizationId,
        subject: &str,
        after: Sequence,
        version: NatsVersion,
    ) -> Result<u64, StoreError> {
        let hint = self.hints.lock().unwrap_or_else(PoisonError::into_inner).get(&organization).copied();
        if let Some(hint) = hint.filter(|hint| hint.sequence <= after && hint.at <= version.at) {
            return Ok(hint.at.saturating_add(1));
        }
        if after == Sequence::START {
            return Ok(1);
        }
        let (mut low, mut high) = (1, version.at);
        while high.saturating_sub(low) > CLOSE {
            let middle = low.midpoint(high);
            let found = self.line.next(&self.names.journal, middle, subject).await?;
            match found
                .as_ref()
                .map(|message| Mark::of(message).map(|mark| (mark, message.sequence)))
                .transpose()?
            {
                // The append in which it stands begins behind the one before it.
                Some((mark, _)) if mark.first <= after.next() && after < mark.last => {
                    return Ok(mark.before.saturating_add(1));
                }
                Some((mark, at)) if mark.last <= after => low = at.saturating_add(1),
                _ => high = middle,
            }
        }
        Ok(low)
    }
}

/// Takes the events behind a place out of a message.
fn take(
    assembly: &mut Assembly,
    message: &StreamMessage,
    after: Sequence,
    rows: &mut Vec<Row>,
) -> Result<(), StoreError> {
    if let Some(document) = assembly.take(message)? {
        rows.extend(document.rows()?.into_iter().filter(|row| row.sequence > after));
    }
    Ok(())
}
