//! May they? The purchase policy (`P1`–`P4`); one file per further rule family.

mod alternative;
mod eligibility;
mod finding;
pub(crate) mod setting;

pub use alternative::{AddACard, Alternative, AskAnAdministrator};
pub(crate) use eligibility::Purchase;
pub use eligibility::{Check, Eligibility, EligibilityOutcome, Intent, Verdict};
pub use finding::{
    AgreementFinding, CountryFinding, Finding, KindFinding, LicensesFinding, MemberFinding,
    PaymentMethodFinding, PersonStanding, PolicyFinding, SaleFinding, TrialFinding, TrialStanding,
};
pub(crate) use setting::PolicyTable;
pub use setting::{
    DefaultPolicy, OfferTypePolicy, PolicyChanged, PolicyScope, PolicySource, PolicyValue, ProductPolicy,
    SetPolicy,
};
