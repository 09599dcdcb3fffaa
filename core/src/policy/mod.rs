//! May they? The purchase policy (`P1`–`P4`); one file per further rule family.

mod alternative;
mod eligibility;
mod finding;
pub(crate) mod setting;

pub use alternative::{AddACard, Alternative, AskAnAdministrator};
pub(crate) use eligibility::Purchase;
pub use eligibility::{Check, Eligibility, EligibilityOutcome, Verdict};
pub use finding::{
    CountryFinding, Finding, KindFinding, LicensesFinding, MemberFinding, PaymentMethodFinding,
    PersonStanding, PolicyFinding, SaleFinding,
};
pub(crate) use setting::PolicyTable;
pub use setting::{
    DefaultPolicy, OfferTypePolicy, PolicyChanged, PolicyScope, PolicySource, PolicyValue, ProductPolicy,
    SetPolicy,
};
