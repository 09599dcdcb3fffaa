//! Arguments that come as JSON text, or as plain text, read at the door.

use core::fmt::Display;
use core::str::FromStr;

use napi::Either;
use napi::bindgen_prelude::Uint8Array;
use selfserve::{InvalidId, Recorded, json, read_journal};

use crate::failure::Failure;

/// Reads an argument's JSON text.
pub(crate) fn read<T: serde::de::DeserializeOwned>(argument: &str, text: &str) -> Result<T, Failure> {
    json::read(text.as_bytes()).map_err(|invalid| Failure::within(argument, &invalid))
}

/// Reads an argument that is plain text: an id, an instant.
pub(crate) fn parse<T: FromStr<Err: Display>>(argument: &str, text: &str) -> Result<T, Failure> {
    text.parse().map_err(|problem| Failure::invalid_input(format!("$.{argument}"), problem))
}

/// The bytes of an argument that comes as text or as bytes.
pub(crate) fn bytes(text: &Either<String, Uint8Array>) -> &[u8] {
    match text {
        Either::A(text) => text.as_bytes(),
        Either::B(bytes) => bytes,
    }
}

/// The events of a journal.
pub(crate) fn records(journal: &Either<String, Uint8Array>) -> Result<Vec<Recorded>, Failure> {
    Ok(read_journal(bytes(journal))?)
}

/// How long an id is, as text.
pub(crate) const ID: usize = 36;

/// One of many ids that come as one text.
pub(crate) fn id<T: FromStr>(text: &[u8; ID]) -> Option<T> {
    str::from_utf8(text).ok()?.parse().ok()
}

/// An item of an argument's list is not an id.
pub(crate) fn not_an_id(argument: &str, index: usize) -> Failure {
    Failure::invalid_input(format!("$.{argument}[{index}]"), InvalidId)
}
