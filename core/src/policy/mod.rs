//! May they? Policy, limits, approval, and eligibility over all of them (`P1`–`P9`): one file a rule family.

mod already_bought;
mod alternative;
mod approval;
mod check;
pub(crate) mod demand;
mod eligibility;
mod finding;
pub(crate) mod limit;
pub(crate) mod setting;
mod trial;

pub use already_bought::AlreadyBought;
pub use alternative::{AddACard, Alternative, AskAnAdministrator, RequestALicense, UseOwnProcess};
pub use approval::{ApprovalRuleChanged, SetApprovalRule};
pub use check::{Check, Verdict};
pub(crate) use demand::Demand;
pub(crate) use eligibility::Purchase;
pub use eligibility::{Eligibility, EligibilityOutcome};
pub use finding::{
    AgreementFinding, ApprovalFinding, CountryFinding, Finding, KindFinding, LicenseLimitFinding,
    LicensesFinding, MemberFinding, PaymentMethodFinding, PersonStanding, PolicyFinding, SaleFinding,
    SpendingLimitFinding, SubscriptionLimitFinding, TrialFinding, TrialStanding, UntoldIds,
};
pub(crate) use limit::check_amounts;
pub use limit::{PurchaseLimitChanged, SetPurchaseLimit};
pub use setting::{PolicyChanged, SetPolicy};
pub use trial::Intent;
