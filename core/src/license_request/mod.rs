//! License requests: where policy blocks a product, people ask for licenses of the organization's own (`Q1`, `Q2`).

pub(crate) mod asking;
pub(crate) mod deciding;
pub(crate) mod ending;

pub use asking::{LicenseRequestCreated, RequestLicenses};
pub use deciding::{
    ApproveLicenses, DecideLicenseRequest, DeclineLicenses, LicenseDecision, LicenseRequestDecided,
};
pub use ending::{LicenseRequestClosed, LicenseRequestPurged};
