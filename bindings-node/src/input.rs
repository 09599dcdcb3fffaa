//! Arguments that come as JSON text, or as plain text, read at the door.

use core::fmt::Display;
use core::str::FromStr;

use selfserve::json;

use crate::failure::Failure;

/// Reads an argument's JSON text.
pub(crate) fn read<T: serde::de::DeserializeOwned>(argument: &str, text: &str) -> Result<T, Failure> {
    json::read(text.as_bytes()).map_err(|invalid| Failure::within(argument, &invalid))
}

/// Reads an argument that is plain text: an id, an instant.
pub(crate) fn parse<T: FromStr<Err: Display>>(argument: &str, text: &str) -> Result<T, Failure> {
    text.parse().map_err(|problem| Failure::invalid_input(format!("$.{argument}"), problem))
}
