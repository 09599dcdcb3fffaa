//! Arguments that come as JSON, and entries of lists that go out as words.

use selfserve::json;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::problem::Problem;

/// An argument as JSON, and the path that callers know it by.
#[derive(Debug, Clone, Copy)]
pub struct Argument<'a> {
    path: &'static str,
    json: &'a [u8],
}

impl<'a> Argument<'a> {
    /// The JSON of an argument, such as `$.command`; `$` where it is all of the arguments that are not named.
    pub const fn new(path: &'static str, json: &'a [u8]) -> Self {
        Self { path, json }
    }

    /// The path.
    pub fn path(self) -> &'static str {
        self.path
    }

    /// The value.
    ///
    /// # Errors
    ///
    /// [`Problem::InvalidInput`], with the path of what is wrong in it.
    pub fn read<T: DeserializeOwned>(self) -> Result<T, Problem> {
        json::read(self.json).map_err(|invalid| Problem::within(self.path, &invalid))
    }
}

/// An entry of a list as the word that JSON has for it.
pub fn word(entry: &impl Serialize) -> String {
    json::write(entry).trim_matches('"').to_owned()
}
