//! From the journals to what waits: orders, and deadlines.
//!
//! An append is one message, with its orders and its deadline, in a stream from which nothing is ever taken. Whoever asks what
//! waits copies what has come since into the stream beside it first, where each order is a message that is taken out again,
//! and each deadline one that is replaced. How far that has come stands there too, and is moved in the same batch, from
//! where it was found: of two who copy the same, one finds it done.

use std::collections::BTreeMap;

use async_nats::jetstream::message::StreamMessage;
use selfserve::{EffectId, OrganizationId, Timestamp};

use crate::batch::Order;
use crate::deadlines::Deadlines;
use crate::error::StoreError;
use crate::nats::document::{Assembly, Document, frame, header, texts};
use crate::nats::failure::{damaged, unavailable};
use crate::nats::line::{Message, Written};
use crate::nats::{Part, names};
use crate::store::{Due, Place, Waiting};

/// How many messages one batch has, about: a server takes 1,000.
const ROOM: usize = 900;
/// Until where the journals were read.
const READ: &str = "Selfserve-Read";
/// How many orders of the append behind that.
const ORDERS: &str = "Selfserve-Orders";
/// When something falls due, in milliseconds; absent: nothing does.
const DUE: &str = "Selfserve-Due";

/// What is known of the stream beside the journals'.
#[derive(Default)]
pub(super) struct Relay {
    /// Where in the stream beside it stands how far the journals were read; 0: nowhere yet.
    at: u64,
    reached: Reached,
    /// The deadlines, and until where in the stream beside they were read.
    deadlines: Deadlines,
    known: u64,
}

/// How far the journals were read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Reached {
    /// Until here in their stream.
    read: u64,
    /// And so many orders of the append behind it.
    orders: usize,
}

/// What is copied at once.
struct Load {
    orders: Vec<Message>,
    deadlines: BTreeMap<OrganizationId, Option<Timestamp>>,
    reached: Reached,
}

impl Part {
    pub(super) async fn due(
        &self,
        until: Option<Timestamp>,
        after: Option<Due>,
        most: u32,
    ) -> Result<Vec<Due>, StoreError> {
        let mut relay = self.relay.lock().await;
        self.copy(&mut relay).await?;
        self.follow(&mut relay).await?;
        Ok(relay.deadlines.due(until, after.as_ref(), most))
    }

    pub(super) async fn outbox(&self, after: Place, most: u32) -> Result<Vec<Waiting>, StoreError> {
        self.copy(&mut *self.relay.lock().await).await?;
        let (mut waiting, mut from, subject) = (Vec::new(), after.0.saturating_add(1), self.names.orders());
        // From the leader, one by one: each is handed over before the next, which takes longer.
        while waiting.len() < usize::try_from(most).unwrap_or(usize::MAX) {
            let Some(message) = self.line.next(&self.names.work, from, &subject).await? else { break };
            from = message.sequence.saturating_add(1);
            waiting.push(order(&message)?);
        }
        Ok(waiting)
    }

    pub(super) async fn done(
        &self,
        organization: OrganizationId,
        order: &EffectId,
    ) -> Result<(), StoreError> {
        let subject = self.names.order(organization, order);
        if self.line.take_out(&self.names.work, subject.clone()).await? == 0 {
            // Else it would be copied later.
            self.copy(&mut *self.relay.lock().await).await?;
            self.line.take_out(&self.names.work, subject).await?;
        }
        Ok(())
    }

    /// Copies what has come since.
    async fn copy(&self, relay: &mut Relay) -> Result<(), StoreError> {
        let end = self.now().await?.end();
        while relay.reached.read < end {
            let found = self.line.last(&self.names.work, self.names.reached()).await?;
            (relay.at, relay.reached) = found.map_or(Ok((0, Reached::default())), |it| reached(&it))?;
            if relay.reached.read < end {
                let load = self.gather(relay.reached, end).await?;
                let reached = load.reached;
                if reached == relay.reached {
                    return Err(reads_less());
                }
                let messages = self.messages_of(load, relay.at);
                if let Written::Done(at) = self.line.write(&self.names.work, "relay", &messages).await? {
                    (relay.at, relay.reached) = (at, reached);
                }
            }
        }
        Ok(())
    }

    /// Reads on in the journals, as far as one batch holds.
    async fn gather(&self, before: Reached, end: u64) -> Result<Load, StoreError> {
        let mut load = Load { orders: Vec::new(), deadlines: BTreeMap::new(), reached: before };
        let (mut assembly, mut from) = (Assembly::default(), before.read.saturating_add(1));
        while from <= end {
            let page = self.line.page(&self.names.journal, from, &self.names.all()).await?;
            let Some(last) = page.last() else { break };
            from = last.sequence.saturating_add(1);
            for message in page.iter().filter(|message| message.sequence <= end) {
                if let Some(document) = assembly.take(message)?
                    && !self.add(&mut load, &document)?
                {
                    return Ok(load);
                }
            }
        }
        Ok(load)
    }

    /// Adds an append; whether there is room for more.
    fn add(&self, load: &mut Load, document: &Document) -> Result<bool, StoreError> {
        let organization = document.organization;
        for (number, order) in document.orders()?.iter().enumerate().skip(load.reached.orders) {
            if load.orders.len().saturating_add(load.deadlines.len()) >= ROOM {
                load.reached.orders = number;
                return Ok(false);
            }
            load.orders.push(self.order_message(organization, order));
        }
        load.deadlines.insert(organization, document.mark.deadline);
        load.reached = Reached { read: document.at, orders: 0 };
        Ok(load.orders.len().saturating_add(load.deadlines.len()) < ROOM)
    }

    fn order_message(&self, organization: OrganizationId, Order { id, json }: &Order) -> Message {
        let mut body = Vec::new();
        frame(&mut body, id.as_str());
        frame(&mut body, json);
        Message { subject: self.names.order(organization, id), headers: Vec::new(), body }
    }

    fn messages_of(&self, load: Load, at: u64) -> Vec<Message> {
        let Load { mut orders, deadlines, reached } = load;
        orders.extend(deadlines.into_iter().map(|(organization, deadline)| Message {
            subject: self.names.deadline(organization),
            headers: deadline.map(|at| (DUE, at.unix_milliseconds().to_string())).into_iter().collect(),
            body: Vec::new(),
        }));
        let headers = vec![(READ, reached.read.to_string()), (ORDERS, reached.orders.to_string())];
        let mut last = Message { subject: self.names.reached(), headers, body: Vec::new() };
        last.only_behind(at, None);
        orders.push(last);
        orders
    }

    /// Reads the deadlines that have moved, until where they were copied last: a replica that lags does not have that yet.
    async fn follow(&self, relay: &mut Relay) -> Result<(), StoreError> {
        while relay.known < relay.at {
            let from = relay.known.saturating_add(1);
            let page = self.line.page(&self.names.work, from, &self.names.deadlines()).await?;
            if page.is_empty() {
                return Err(reads_less());
            }
            for message in page {
                relay.known = message.sequence;
                if *message.subject != *self.names.reached() {
                    let organization = names::organization(&message.subject)?;
                    relay.deadlines.set(organization, deadline(&message)?);
                }
            }
        }
        Ok(())
    }
}

/// A leader that is no longer one, for a moment.
fn reads_less() -> StoreError {
    unavailable("it reads less than it has")
}

fn reached(message: &StreamMessage) -> Result<(u64, Reached), StoreError> {
    Ok((message.sequence, Reached { read: header(message, READ)?, orders: header(message, ORDERS)? }))
}

fn deadline(message: &StreamMessage) -> Result<Option<Timestamp>, StoreError> {
    if message.headers.get(DUE).is_none() {
        return Ok(None);
    }
    Timestamp::from_unix_milliseconds(header(message, DUE)?).map(Some).map_err(damaged)
}

fn order(message: &StreamMessage) -> Result<Waiting, StoreError> {
    let mut texts = texts(&message.payload)?.into_iter();
    let (Some(id), Some(json)) = (texts.next(), texts.next()) else {
        return Err(damaged(format!("message {} is no order", message.sequence)));
    };
    let organization = names::organization(&message.subject)?;
    Ok(Waiting { place: Place(message.sequence), organization, id: EffectId::new(id), json })
}
