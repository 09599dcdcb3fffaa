//! What one append writes: one message, or pieces of it where the server takes no message so large.
//!
//! Each text stands behind its length, a line each, so that any text stays as it is and a person can read it. The headers say
//! which events are in it; behind them come the orders, id and text.

use async_nats::jetstream::message::StreamMessage;
use selfserve::{EffectId, OrganizationId, Sequence, Timestamp};

use crate::batch::{Batch, Order};
use crate::error::StoreError;
use crate::nats::failure::damaged;
use crate::nats::line::Message;
use crate::nats::names;
use crate::store::Row;

/// The place of its first event.
const FIRST: &str = "Selfserve-First";
/// The place of its last event; one less than the first where it has none.
const LAST: &str = "Selfserve-Last";
/// When something falls due behind it, in milliseconds.
const DUE: &str = "Selfserve-Due";
/// Where in the stream the append before it ended.
const BEFORE: &str = "Selfserve-Before";
/// Which piece this is, of how many.
const PIECE: &str = "Selfserve-Piece";

/// The messages of a batch, in pieces of so many bytes: whoever appends behind `head`, which ended at `before`.
pub(super) fn messages(
    batch: &Batch,
    head: Sequence,
    before: u64,
    subject: &str,
    most: usize,
) -> Vec<Message> {
    let mut body = Vec::new();
    batch.lines.iter().for_each(|line| frame(&mut body, &line.json));
    for order in &batch.orders {
        frame(&mut body, order.id.as_str());
        frame(&mut body, &order.json);
    }
    let last = batch.last().unwrap_or(head);
    let mut headers =
        vec![(FIRST, head.next().0.to_string()), (LAST, last.0.to_string()), (BEFORE, before.to_string())];
    headers.extend(batch.deadline.map(|at| (DUE, at.unix_milliseconds().to_string())));
    in_pieces(subject, &headers, &body, most)
}

/// Some bytes in pieces; one where there are none.
pub(super) fn in_pieces(
    subject: &str,
    headers: &[(&'static str, String)],
    body: &[u8],
    most: usize,
) -> Vec<Message> {
    let pieces: Vec<&[u8]> = if body.is_empty() { vec![body] } else { body.chunks(most.max(1)).collect() };
    let piece = |(number, body): (usize, &&[u8])| Message {
        subject: subject.to_owned(),
        headers: [headers, &[(PIECE, format!("{number}/{}", pieces.len()))]].concat(),
        body: body.to_vec(),
    };
    (1..).zip(&pieces).map(piece).collect()
}

pub(super) fn frame(body: &mut Vec<u8>, text: &str) {
    body.extend_from_slice(format!("{}\n{text}\n", text.len()).as_bytes());
}

/// The texts of a body.
pub(super) fn texts(body: &[u8]) -> Result<Vec<String>, StoreError> {
    let (mut texts, mut rest) = (Vec::new(), body);
    while !rest.is_empty() {
        let (text, behind) = next(rest).ok_or_else(|| damaged("a message ends in the middle of a text"))?;
        texts.push(String::from_utf8(text.to_vec()).map_err(damaged)?);
        rest = behind;
    }
    Ok(texts)
}

fn next(body: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = body.iter().position(|byte| *byte == b'\n')?;
    let (length, rest) = body.split_at_checked(end)?;
    let length: usize = std::str::from_utf8(length).ok()?.parse().ok()?;
    let (text, behind) = rest.get(1..)?.split_at_checked(length)?;
    Some((text, behind.strip_prefix(b"\n")?))
}

/// What the headers of any piece say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) first: Sequence,
    pub(super) last: Sequence,
    pub(super) deadline: Option<Timestamp>,
    pub(super) before: u64,
    pub(super) piece: Piece,
}

/// Which piece one is, of how many; from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) number: usize,
    pub(super) of: usize,
}

impl Piece {
    pub(super) fn of(message: &StreamMessage) -> Result<Self, StoreError> {
        let text: String = header(message, PIECE)?;
        let piece = text
            .split_once('/')
            .and_then(|(number, of)| Some(Self { number: number.parse().ok()?, of: of.parse().ok()? }));
        piece.ok_or_else(|| damaged(format!("message {} is piece {text}", message.sequence)))
    }
}

impl Mark {
    pub(super) fn of(message: &StreamMessage) -> Result<Self, StoreError> {
        let deadline = match message.headers.get(DUE) {
            None => None,
            Some(_) => Some(Timestamp::from_unix_milliseconds(header(message, DUE)?).map_err(damaged)?),
        };
        Ok(Self {
            first: Sequence(header(message, FIRST)?),
            last: Sequence(header(message, LAST)?),
            deadline,
            before: header(message, BEFORE)?,
            piece: Piece::of(message)?,
        })
    }
}

/// A number in a header.
pub(super) fn header<N: std::str::FromStr>(message: &StreamMessage, name: &str) -> Result<N, StoreError> {
    let found = message.headers.get(name).and_then(|value| value.as_str().parse().ok());
    found.ok_or_else(|| damaged(format!("message {} has no {name}", message.sequence)))
}

/// One append, as it was written.
pub(super) struct Document {
    pub(super) organization: OrganizationId,
    pub(super) mark: Mark,
    /// Where in the stream its last piece is.
    pub(super) at: u64,
    body: Vec<u8>,
}

impl Document {
    pub(super) fn rows(&self) -> Result<Vec<Row>, StoreError> {
        let places = self.mark.first.0..=self.mark.last.0;
        let texts = texts(&self.body)?;
        if places.clone().count() > texts.len() {
            return Err(damaged(format!("message {} has fewer events than it says", self.at)));
        }
        let row = |(place, json)| Row { organization: self.organization, sequence: Sequence(place), json };
        Ok(places.zip(texts).map(row).collect())
    }

    pub(super) fn orders(&self) -> Result<Vec<Order>, StoreError> {
        let events = (self.mark.first.0..=self.mark.last.0).count();
        let mut texts = texts(&self.body)?.into_iter().skip(events);
        let mut orders = Vec::new();
        while let Some(id) = texts.next() {
            let json = texts.next().ok_or_else(|| damaged(format!("order {id} has no text")))?;
            orders.push(Order { id: EffectId::new(id), json });
        }
        Ok(orders)
    }
}

/// Puts the pieces of an append together: they stand one behind the other in the stream. What begins in the middle of one
/// passes over the rest of it.
#[derive(Default)]
pub(super) struct Assembly {
    pieces: usize,
    body: Vec<u8>,
}

impl Assembly {
    /// Takes the next message; an append, where this was its last piece.
    pub(super) fn take(&mut self, message: &StreamMessage) -> Result<Option<Document>, StoreError> {
        let mark = Mark::of(message)?;
        if self.pieces == 0 && mark.piece.number > 1 {
            return Ok(None);
        }
        self.pieces = self.pieces.saturating_add(1);
        if self.pieces != mark.piece.number {
            return Err(damaged(format!("message {} interrupts another append", message.sequence)));
        }
        self.body.extend_from_slice(&message.payload);
        if self.pieces < mark.piece.of {
            return Ok(None);
        }
        let body = std::mem::take(self).body;
        let organization = names::organization(&message.subject)?;
        Ok(Some(Document { organization, mark, at: message.sequence, body }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_stays_as_it_is() {
        let kept = ["", "12\nabc\n", "Caffè 東京 🦀", "\n\n", "{\"name\":\"Rossi\"}"];
        let mut body = Vec::new();
        kept.iter().for_each(|text| frame(&mut body, text));
        assert_eq!(texts(&body).unwrap(), kept);
        for end in 1..body.len() {
            let read = texts(&body[..end]);
            assert!(read.is_err() || read.is_ok_and(|read| read.len() < kept.len()), "cut at {end}");
        }
    }
}
