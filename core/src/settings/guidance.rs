//! Where an organization sends people who cannot buy: its own process, or somebody to ask (`P8`, `Q2`).

use alloc::string::String;

use selfserve_macros::data;

use crate::case::Case;
use crate::denial::{Denial, MalformedLink};
use crate::value::Text;

/// The organization's own way to ask for licenses (`Q2`, `P8`).
#[data]
pub struct OwnProcess {
    /// What to tell people.
    pub message: Text,
    /// Where to go: begins with `https://`, `http://` or `mailto:`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

/// Whom people can ask (`P8`).
#[data]
pub struct Support {
    /// What to tell them.
    pub text: Text,
    /// Where to go: begins with `https://`, `http://` or `mailto:`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}

impl OwnProcess {
    pub(crate) fn check(&self, case: &Case<'_>) -> Result<(), Denial> {
        case.check_text("settings.ownProcess.message", &self.message, LONGEST_TEXT)?;
        check_link("settings.ownProcess.link", self.link.as_deref())
    }
}

impl Support {
    pub(crate) fn check(&self, case: &Case<'_>) -> Result<(), Denial> {
        case.check_text("settings.support.text", &self.text, LONGEST_TEXT)?;
        check_link("settings.support.link", self.link.as_deref())
    }
}

/// How many characters of text.
const LONGEST_TEXT: usize = 500;
/// How many bytes of a link.
const LONGEST_LINK: usize = 2_000;
/// What a link begins with.
const SCHEMES: [&str; 3] = ["https://", "http://", "mailto:"];

/// Refuses a link that leads somewhere else than to a web page or to somebody's mail: hosts show it to people as it is.
fn check_link(field: &str, link: Option<&str>) -> Result<(), Denial> {
    let leads_somewhere = |link: &str| {
        let rest = SCHEMES.iter().find_map(|scheme| link.strip_prefix(scheme));
        rest.is_some_and(|rest| !rest.is_empty())
            && link.len() <= LONGEST_LINK
            && !link.contains(|letter: char| letter.is_whitespace() || letter.is_control())
    };
    if link.is_none_or(leads_somewhere) { Ok(()) } else { Err(MalformedLink { field: field.into() }.into()) }
}
