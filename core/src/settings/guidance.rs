//! Where an organization sends people who cannot buy: its own process, or somebody to ask (`P8`, `Q2`).

use crate::value::{Link, Text};

/// The organization's own way to ask for licenses (`Q2`, `P8`).
#[data(WellFormed)]
pub struct OwnProcess {
    /// What to tell people: up to 500 characters.
    pub message: Text<500>,
    /// Where to go: begins with `https://`, `http://` or `mailto:`.
    pub link: Option<Link>,
}

/// Whom people can ask (`P8`).
#[data(WellFormed)]
pub struct Support {
    /// What to tell them: up to 500 characters.
    pub text: Text<500>,
    /// Where to go: begins with `https://`, `http://` or `mailto:`.
    pub link: Option<Link>,
}
