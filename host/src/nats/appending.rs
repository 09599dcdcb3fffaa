//! An append: one message behind the last one of its organization, or the pieces of it as one batch.

use selfserve::Sequence;

use crate::batch::{Batch, Order};
use crate::error::StoreError;
use crate::nats::document::{Mark, messages};
use crate::nats::failure::Failure;
use crate::nats::line::{Message, Written};
use crate::nats::{NatsVersion, Part};
use crate::store::Append;

impl Part {
    pub(super) async fn append(
        &self,
        expected: NatsVersion,
        batch: &Batch,
    ) -> Result<Append<NatsVersion>, StoreError> {
        let head = expected.sequence;
        if let Some(found) = batch.gap(head) {
            return Err(StoreError::Gap { head, found });
        }
        if batch.lines.is_empty() {
            return self.set_beside(expected, batch).await;
        }
        let subject = self.names.events(batch.organization);
        let mut messages = self.messages(batch, expected, &subject)?;
        if let Some(first) = messages.first_mut() {
            first.only_behind(expected.at, None);
        }
        let version = |at| NatsVersion { sequence: batch.last().unwrap_or(head), at };
        let written = self.line.write(&self.names.journal, &batch.organization.to_string(), &messages).await;
        let appended = answer(written, version)?;
        if let Append::Done(version) = appended {
            self.hint(batch.organization, version);
        }
        Ok(appended)
    }

    /// An append without events: where the journal is as expected, its deadline is written beside it, if it moves.
    async fn set_beside(
        &self,
        expected: NatsVersion,
        batch: &Batch,
    ) -> Result<Append<NatsVersion>, StoreError> {
        let (journal, organization) = (&self.names.journal, batch.organization);
        let (events, subject) = (self.names.events(organization), self.names.beside(organization));
        let (last, beside) =
            (self.line.last(journal, events.clone()), self.line.last(journal, subject.clone()));
        let (last, beside) = futures_util::future::try_join(last, beside).await?;
        if last.as_ref().map_or(0, |last| last.sequence) != expected.at {
            return Ok(Append::Conflict);
        }
        let newest = [last, beside].into_iter().flatten().max_by_key(|message| message.sequence);
        let deadline = newest.map(|message| Mark::of(&message)).transpose()?.and_then(|mark| mark.deadline);
        if deadline == batch.deadline && batch.orders.is_empty() {
            return Ok(Append::Done(expected));
        }
        let mut messages = self.messages(batch, expected, &subject)?;
        if let Some(first) = messages.first_mut() {
            first.only_behind(expected.at, Some(events));
        }
        let written = self.line.write(journal, &organization.to_string(), &messages).await;
        answer(written, |_| expected)
    }

    /// The messages of a batch. What the server would refuse, now or when an order is put into the outbox, is refused here.
    fn messages(
        &self,
        batch: &Batch,
        expected: NatsVersion,
        subject: &str,
    ) -> Result<Vec<Message>, StoreError> {
        let most = self.line.most();
        let size = |order: &Order| order.id.as_str().len().saturating_add(order.json.len());
        let largest = batch.orders.iter().map(size).max().unwrap_or_default();
        // It stands behind its length.
        let most_of_one = most.saturating_sub(64);
        if largest > most_of_one {
            return Err(StoreError::TooLarge { bytes: largest, most: most_of_one });
        }
        let messages = messages(batch, expected.sequence, expected.at, subject, most);
        let bytes = messages.iter().map(|message| message.body.len()).sum();
        let most = self.line.most_together();
        if bytes > most { Err(StoreError::TooLarge { bytes, most }) } else { Ok(messages) }
    }
}

/// What became of an append.
fn answer(
    written: Result<Written, Failure>,
    version: impl Fn(u64) -> NatsVersion,
) -> Result<Append<NatsVersion>, StoreError> {
    match written {
        Ok(Written::Done(at)) => Ok(Append::Done(version(at))),
        Ok(Written::Conflict) => Ok(Append::Conflict),
        Err(Failure { problem, certain: true }) => Err(problem),
        Err(Failure { problem, .. }) => Ok(Append::Unknown(problem)),
    }
}

impl NatsVersion {
    /// Of a journal that nobody has written.
    pub(super) const NOTHING: Self = Self { sequence: Sequence::START, at: 0 };
}
