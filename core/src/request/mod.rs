//! License requests: where policy blocks a product, people ask for licenses of the organization's own (`Q1`, `Q2`).

use selfserve_macros::data;

pub(crate) mod asking;
pub(crate) mod deciding;
pub(crate) mod ending;

pub use asking::{LicenseRequestCreated, RequestLicenses};
pub use deciding::{
    ApproveLicenses, DecideLicenseRequest, DeclineLicenses, LicenseDecision, LicenseRequestDecided,
};
pub use ending::{LicenseRequestClosed, LicenseRequestPurged};

/// Whether somebody still waits for a license request (`Q1`).
#[data(PartialOrd, Ord)]
pub enum LicenseRequestState {
    /// Somebody waits for a decision.
    Open,
    /// Nobody waits any more.
    Settled,
}

/// What became of one person's part of a license request (`Q1`).
#[data(PartialOrd, Ord)]
pub enum RequestedLicenseStatus {
    /// They wait for a decision.
    Waiting,
    /// They were given a license.
    Approved,
    /// They were told no.
    Declined,
    /// Who asked, or who was to get the license, has left (`O5`).
    Closed,
}
