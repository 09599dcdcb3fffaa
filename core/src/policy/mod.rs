//! May they? The purchase policy (`P1`–`P4`); one file per further rule family.

mod eligibility;
pub(crate) mod setting;

pub(crate) use eligibility::Purchase;
pub use eligibility::{
    AddACard, Alternative, AskAnAdministrator, Check, CountryFinding, Eligibility, EligibilityOutcome,
    Finding, KindFinding, LicensesFinding, MemberFinding, PaymentMethodFinding, PersonStanding,
    PolicyFinding, SaleFinding, Verdict,
};

pub(crate) use setting::PolicyTable;
pub use setting::{
    DefaultPolicy, OfferTypePolicy, PolicyChanged, PolicyScope, PolicySource, PolicyValue, ProductPolicy,
    SetPolicy,
};
