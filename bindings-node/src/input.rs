//! Arguments that come as plain text, or as text or bytes, read at the door.

use core::fmt::Display;
use core::str::FromStr;

use napi::Either;
use napi::bindgen_prelude::Uint8Array;
use selfserve::InvalidId;
use selfserve_bindings::Problem;

/// Reads an argument that is plain text: an id, an instant.
pub(crate) fn parse<T: FromStr<Err: Display>>(path: &str, text: &str) -> Result<T, Problem> {
    text.parse().map_err(|problem| Problem::invalid(path, problem))
}

/// The bytes of an argument that comes as text or as bytes.
pub(crate) fn bytes(text: &Either<String, Uint8Array>) -> &[u8] {
    match text {
        Either::A(text) => text.as_bytes(),
        Either::B(bytes) => bytes,
    }
}

/// How long an id is, as text.
const ID: usize = 36;

/// Many ids that come as one text, one behind the other.
pub(crate) fn ids<T: FromStr>(path: &str, text: &str) -> Result<Vec<T>, Problem> {
    let (ids, _) = text.as_bytes().as_chunks::<ID>();
    let read = |(index, id): (usize, &[u8; ID])| {
        let id = str::from_utf8(id).ok().and_then(|id| id.parse().ok());
        id.ok_or_else(|| Problem::invalid(format!("{path}[{index}]"), InvalidId))
    };
    ids.iter().enumerate().map(read).collect()
}
