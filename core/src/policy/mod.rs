//! May they? Policy, limits, approval, and eligibility over all of them (`P1`–`P9`): one file a rule family.

mod alternative;
mod approval;
mod by_product;
pub(crate) mod demand;
mod eligibility;
mod finding;
pub(crate) mod limit;
mod rules;
pub(crate) mod setting;
mod trial;

pub use alternative::{AddACard, Alternative, AskAnAdministrator, RequestALicense, UseOwnProcess};
pub(crate) use approval::ApprovalTable;
pub use approval::{
    ApprovalRule, ApprovalRuleChanged, ApprovalScope, ApproveAbove, ApproveAlways, OrganizationApproval,
    ProductApproval, SetApprovalRule,
};
pub(crate) use demand::Demand;
pub(crate) use eligibility::Purchase;
pub use eligibility::{Check, Eligibility, EligibilityOutcome, Verdict};
pub use finding::{
    AgreementFinding, ApprovalFinding, CountryFinding, Finding, KindFinding, LicenseLimitFinding,
    LicensesFinding, MemberFinding, PaymentMethodFinding, PersonStanding, PolicyFinding, SaleFinding,
    SpendingLimitFinding, SubscriptionLimitFinding, TrialFinding, TrialStanding,
};
pub(crate) use limit::LimitTable;
pub use limit::{
    LimitScope, OrganizationLimit, ProductLimit, PurchaseLimit, PurchaseLimitChanged, RoleLimit,
    SetPurchaseLimit,
};
pub(crate) use rules::Rules;
pub(crate) use setting::PolicyTable;
pub use setting::{
    DefaultPolicy, OfferTypePolicy, PolicyChanged, PolicyScope, PolicySource, PolicyValue, ProductPolicy,
    SetPolicy,
};
pub use trial::Intent;
