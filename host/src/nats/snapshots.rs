//! Snapshots: the last of each organization and version of the core, in pieces.

use selfserve::{OrganizationId, Sequence};

use crate::error::StoreError;
use crate::nats::Part;
use crate::nats::document::{Piece, header, in_pieces};

/// At which place it was taken.
const TAKEN: &str = "Selfserve-Taken";

impl Part {
    pub(super) async fn snapshot(
        &self,
        organization: OrganizationId,
        core: &str,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let (mut bytes, mut number, mut of, mut first) = (Vec::new(), 1, 1, None);
        while number <= of {
            let subject = self.names.snapshot(organization, core, number);
            let Some(piece) = self.line.last(&self.names.work, subject).await? else { return Ok(None) };
            let taken: u64 = header(&piece, TAKEN)?;
            of = Piece::of(&piece)?.of;
            // Another has taken its place meanwhile: no loss, for the journal has all of it.
            if *first.get_or_insert((taken, of)) != (taken, of) {
                return Ok(None);
            }
            bytes.extend_from_slice(&piece.payload);
            number = number.saturating_add(1);
        }
        Ok(Some(bytes))
    }

    pub(super) async fn keep_snapshot(
        &self,
        organization: OrganizationId,
        core: &str,
        sequence: Sequence,
        snapshot: &[u8],
    ) -> Result<(), StoreError> {
        let (bytes, most) = (snapshot.len(), self.line.most_together());
        if bytes > most {
            return Err(StoreError::TooLarge { bytes, most });
        }
        let subject = self.names.snapshot(organization, core, 1);
        let kept = self.line.last(&self.names.work, subject.clone()).await?;
        let taken = kept.as_ref().map(|kept| header::<u64>(kept, TAKEN)).transpose()?;
        if taken.is_some_and(|taken| taken > sequence.0) {
            return Ok(());
        }
        let headers = [(TAKEN, sequence.0.to_string())];
        let mut messages = in_pieces(&subject, &headers, snapshot, self.line.most());
        for (number, message) in (1..).zip(&mut messages) {
            message.subject = self.names.snapshot(organization, core, number);
        }
        if let Some(first) = messages.first_mut() {
            first.only_behind(kept.map_or(0, |kept| kept.sequence), None);
        }
        // Of two at once, one is enough.
        self.line.write(&self.names.work, &organization.to_string(), &messages).await?;
        Ok(())
    }
}
