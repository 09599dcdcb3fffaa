//! The connection, and what is asked on it. Each answer is waited for a bounded time.

use std::time::Duration;

use async_nats::jetstream::context::Context;
use async_nats::jetstream::message::StreamMessage;
use async_nats::jetstream::publish::PublishAck;
use async_nats::jetstream::response::Response;
use async_nats::jetstream::stream::RawMessageErrorKind;
use async_nats::jetstream::{Error, ErrorCode};
use async_nats::{Client, HeaderMap, Request, StatusCode, header};
use futures_util::StreamExt as _;
use selfserve::Timestamp;
use serde::{Deserialize, Serialize};
use tokio::time::{sleep, timeout};

use crate::error::StoreError;
use crate::nats::failure::{Failure, damaged, unavailable};

/// How many messages one page has.
const PAGE: u32 = 256;
/// How many bytes, about.
const PAGE_BYTES: u32 = 4 << 20;
/// What a message's headers, and its subject, take of what the server takes at once.
const HEADERS: usize = 8 << 10;
/// How many messages a server takes in one batch.
const MOST_PIECES: usize = 1_000;
/// Where the last message of a subject has to be, and of which, where it is not the message's own.
const BEHIND: &str = "Nats-Expected-Last-Subject-Sequence";
const OF_SUBJECT: &str = "Nats-Expected-Last-Subject-Sequence-Subject";
/// How long one first waits for a rival.
const RIVAL: Duration = Duration::from_millis(2);

/// The connection of a store.
#[derive(Clone)]
pub(super) struct Line {
    pub(super) client: Client,
    pub(super) context: Context,
    pub(super) patience: Duration,
}

/// Something to be written.
#[derive(Clone)]
pub(super) struct Message {
    pub(super) subject: String,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Vec<u8>,
}

impl Message {
    /// Only if the last message of this subject, its own or another, is at this place; 0: there is none.
    pub(super) fn only_behind(&mut self, place: u64, subject: Option<String>) {
        self.headers.push((BEHIND, place.to_string()));
        self.headers.extend(subject.map(|subject| (OF_SUBJECT, subject)));
    }
}

/// What became of a write.
pub(super) enum Written {
    /// All of it is there; the last message at this place.
    Done(u64),
    /// The last message is not where it was expected: nothing was written.
    Conflict,
}

/// A stream as its leader has it.
#[derive(Deserialize)]
pub(super) struct Now {
    #[serde(rename = "ts")]
    time: String,
    state: State,
}

#[derive(Deserialize)]
struct State {
    last_seq: u64,
}

impl Now {
    /// Where its last message is.
    pub(super) fn end(&self) -> u64 {
        self.state.last_seq
    }

    /// The leader's clock.
    pub(super) fn time(&self) -> Result<Timestamp, StoreError> {
        self.time.parse().map_err(damaged)
    }
}

#[derive(Serialize)]
struct PageRequest<'a> {
    batch: u32,
    max_bytes: u32,
    seq: u64,
    next_by_subj: &'a str,
}

#[derive(Serialize)]
struct Purge {
    filter: String,
}

#[derive(Deserialize)]
struct Purged {
    purged: u64,
}

impl Line {
    /// How large a body may be.
    pub(super) fn most(&self) -> usize {
        self.client.max_payload().saturating_sub(HEADERS).max(1)
    }

    /// How large one append, or one snapshot, may be.
    pub(super) fn most_together(&self) -> usize {
        self.most().saturating_mul(MOST_PIECES)
    }

    /// Where a stream is.
    pub(super) async fn now(&self, stream: &str) -> Result<Now, Failure> {
        match self.context.request(format!("STREAM.INFO.{stream}"), &()).await? {
            Response::Ok(now) => Ok(now),
            Response::Err { error } => Err(Failure::said(&error)),
        }
    }

    /// The last message of a subject, from the leader.
    pub(super) async fn last(
        &self,
        stream: &str,
        subject: String,
    ) -> Result<Option<StreamMessage>, StoreError> {
        let stream = self.context.get_stream_no_info(stream).await.map_err(unavailable)?;
        found(stream.get_last_raw_message_by_subject(&subject).await)
    }

    /// The first message of a subject from a place on, from the leader.
    pub(super) async fn next(
        &self,
        stream: &str,
        from: u64,
        subject: &str,
    ) -> Result<Option<StreamMessage>, StoreError> {
        let stream = self.context.get_stream_no_info(stream).await.map_err(unavailable)?;
        found(stream.get_first_raw_message_by_subject(subject, from).await)
    }

    /// Some messages of a subject from a place on: from any replica, one that lags included. What has a message has all
    /// before it; where none has any, the leader is asked.
    pub(super) async fn page(
        &self,
        stream: &str,
        from: u64,
        subject: &str,
    ) -> Result<Vec<StreamMessage>, StoreError> {
        let inbox = self.client.new_inbox();
        let mut answers = self.client.subscribe(inbox.clone()).await.map_err(unavailable)?;
        let asked = PageRequest { batch: PAGE, max_bytes: PAGE_BYTES, seq: from, next_by_subj: subject };
        let asked = serde_json::to_vec(&asked).map_err(unavailable)?;
        let to = format!("$JS.API.DIRECT.GET.{stream}");
        self.client.publish_with_reply(to, inbox, asked.into()).await.map_err(unavailable)?;
        let mut messages = Vec::new();
        while let Ok(Some(answer)) = timeout(self.patience, answers.next()).await {
            if answer.status.is_some_and(|status| status != StatusCode::OK) {
                if messages.is_empty() {
                    messages.extend(self.next(stream, from, subject).await?);
                }
                return Ok(messages);
            }
            messages.push(StreamMessage::try_from(answer).map_err(damaged)?);
        }
        Err(unavailable("it does not answer"))
    }

    /// Writes messages to a stream, all or none.
    pub(super) async fn write(
        &self,
        stream: &str,
        whose: &str,
        messages: &[Message],
    ) -> Result<Written, Failure> {
        let (mut pause, mut waited) = (RIVAL, Duration::ZERO);
        loop {
            let error = match self.try_write(stream, whose, messages).await? {
                Ok(place) => return Ok(Written::Done(place)),
                Err(error) => error,
            };
            let waits = waited < self.patience;
            match error.error_code() {
                ErrorCode::STREAM_WRONG_LAST_SEQUENCE => return Ok(Written::Conflict),
                // A rival is on its way, or as many batches as may be: it is not known yet who is first.
                ErrorCode::STREAM_WRONG_LAST_SEQUENCE_CONSTANT
                | ErrorCode::ATOMIC_PUBLISH_TOO_MANY_INFLIGHT
                    if waits => {}
                ErrorCode::STREAM_WRONG_LAST_SEQUENCE_CONSTANT => return Ok(Written::Conflict),
                code if refuses(code) => return Err(Failure::certain(unavailable(error))),
                _ => return Err(Failure::said(&error)),
            }
            sleep(pause).await;
            waited = waited.saturating_add(pause);
            pause = pause.saturating_mul(2).min(RIVAL.saturating_mul(20));
        }
    }

    /// Writes messages once; the place of the last one, or what the server says.
    async fn try_write(
        &self,
        stream: &str,
        whose: &str,
        messages: &[Message],
    ) -> Result<Result<u64, Error>, Failure> {
        let Some((last, others)) = messages.split_last() else {
            return Err(Failure::certain(unavailable("there is nothing to write")));
        };
        let batch = (!others.is_empty()).then(|| self.batch(whose));
        let place = |number: usize| batch.as_ref().map(|id| (id.as_str(), number));
        for (number, message) in (1..).zip(others) {
            let sent = self.client.publish_with_headers(
                message.subject.clone(),
                headers(message, place(number), false),
                message.body.clone().into(),
            );
            sent.await.map_err(|error| Failure::certain(unavailable(error)))?;
        }
        let request = Request::new()
            .headers(headers(last, place(messages.len()), true))
            .payload(last.body.clone().into())
            .timeout(Some(self.patience));
        let answer = self.client.send_request(last.subject.clone(), request).await?;
        match serde_json::from_slice(&answer.payload).map_err(Failure::unanswered)? {
            Response::Err { error } => Ok(Err(error)),
            Response::Ok(PublishAck { stream: to, sequence, duplicate, batch_id, batch_size, .. }) => {
                let size = batch.is_some().then(|| u64::try_from(messages.len()).unwrap_or(u64::MAX));
                // An older server takes the messages of a batch one by one.
                if to == stream && !duplicate && batch_id == batch && batch_size == size {
                    Ok(Ok(sequence))
                } else {
                    Err(Failure::unanswered("it has confirmed something else than it was asked"))
                }
            }
        }
    }

    /// The id of a batch, which no other has: it names whose it is.
    fn batch(&self, whose: &str) -> String {
        let inbox = self.client.new_inbox();
        let unique = inbox.rsplit('.').next().unwrap_or_default();
        format!("{whose}-{unique}")
    }

    /// Takes the messages of a subject out of a stream; how many there were.
    pub(super) async fn take_out(&self, stream: &str, subject: String) -> Result<u64, StoreError> {
        let asked = Purge { filter: subject };
        let purged = self.context.request(format!("STREAM.PURGE.{stream}"), &asked).await;
        match purged.map_err(unavailable)? {
            Response::Ok(Purged { purged }) => Ok(purged),
            Response::Err { error } => Err(unavailable(error)),
        }
    }
}

/// Whether this error of a batch says that nothing of it was written.
fn refuses(code: ErrorCode) -> bool {
    [
        ErrorCode::ATOMIC_PUBLISH_DISABLED,
        ErrorCode::ATOMIC_PUBLISH_MISSING_SEQ,
        ErrorCode::ATOMIC_PUBLISH_INCOMPLETE_BATCH,
        ErrorCode::ATOMIC_PUBLISH_TOO_LARGE_BATCH,
        ErrorCode::ATOMIC_PUBLISH_TOO_MANY_INFLIGHT,
    ]
    .contains(&code)
}

fn headers(message: &Message, batch: Option<(&str, usize)>, is_last: bool) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in &message.headers {
        headers.insert(*name, value.as_str());
    }
    if let Some((id, number)) = batch {
        headers.insert(header::NATS_BATCH_ID, id);
        headers.insert(header::NATS_BATCH_SEQUENCE, number.to_string());
        if is_last {
            headers.insert(header::NATS_BATCH_COMMIT, header::NATS_BATCH_COMMIT_FINAL);
        }
    }
    headers
}

fn found(
    answer: Result<StreamMessage, async_nats::jetstream::stream::RawMessageError>,
) -> Result<Option<StreamMessage>, StoreError> {
    match answer {
        Ok(message) => Ok(Some(message)),
        Err(error) if error.kind() == RawMessageErrorKind::NoMessageFound => Ok(None),
        Err(error) => Err(unavailable(error)),
    }
}
