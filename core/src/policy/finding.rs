//! What each rule of eligibility looked at: the facts of a check (`P5`).

use crate::directory::OrganizationKind;
use crate::state::policy::{ApprovalRule, ApprovalScope, LimitScope, PolicySource, PolicyValue};
use crate::value::{Country, Currency, Day, LicenseCount, Money, PaymentMethodId, ProductId};

tagged! {
    /// What a rule of eligibility looked at. The list grows with the rules.
    pub enum Finding {
        /// The kind of the organization: the program is closed to some (`K4`).
        KindFinding = "organization_kind",
        /// The organization's country: the program, or the product, is closed in some (`K4`).
        CountryFinding = "country",
        /// The person: an enabled member, no guest (`O7`).
        MemberFinding = "member",
        /// The product: known, and on sale (`K1`).
        SaleFinding = "on_sale",
        /// The purchase policy (`P1`, `P2`).
        PolicyFinding = "policy",
        /// The trial: there is one, and this person has not had it (`B4`).
        TrialFinding = "trial",
        /// The purchase agreement: trials that need no payment method take one (`K3`).
        AgreementFinding = "agreement",
        /// The payment method: one that can be charged (`G4`).
        PaymentMethodFinding = "payment_method",
        /// The number of licenses: within the product's cap (`K1`).
        LicensesFinding = "licenses",
        /// The number of licenses: within the organization's limit (`P6`).
        LicenseLimitFinding = "license_limit",
        /// The month's spending: within the limit (`P6`).
        SpendingLimitFinding = "spending_limit",
        /// The number of subscriptions: within the limit (`P6`).
        SubscriptionLimitFinding = "subscription_limit",
        /// Whether an administrator has to approve it (`P7`).
        ApprovalFinding = "approval",
    }
}

/// The kind of the organization.
#[data]
pub struct KindFinding {
    /// The kind.
    pub kind: OrganizationKind,
}

/// The organization's country.
#[data]
pub struct CountryFinding {
    /// The country.
    pub country: Country,
}

/// The person.
#[data]
pub struct MemberFinding {
    /// How they stand in the directory.
    pub standing: PersonStanding,
}

/// How a person stands in the directory.
#[data]
pub enum PersonStanding {
    /// An enabled member.
    Member,
    /// A guest.
    Guest,
    /// Disabled.
    Disabled,
    /// Not in it.
    Unknown,
}

/// The product.
#[data]
pub struct SaleFinding {
    /// The first day on which it cannot be bought, if there is one.
    pub end_of_sale: Option<Day>,
    /// The currency in which it would be paid; absent: the organization's country has none.
    pub currency: Option<Currency>,
    /// How many of its offers have a price in it today.
    pub offers: u32,
    /// What has to be told ahead of a purchase; absent: nothing.
    pub untold: Option<UntoldIds>,
}

/// Two ids by which the organization knows a product as two, while the catalog says that it is one (`K1`).
#[data]
pub struct UntoldIds {
    /// The id to be told of as the former one, with [`ChangeProductId`](crate::ChangeProductId).
    pub from: ProductId,
    /// The id that it has now.
    pub to: ProductId,
}

/// The purchase policy.
#[data]
pub struct PolicyFinding {
    /// The value that holds.
    pub value: PolicyValue,
    /// Where it comes from.
    pub source: PolicySource,
}

/// The trial.
#[data]
pub struct TrialFinding {
    /// How the person stands to it.
    pub standing: TrialStanding,
}

/// How a person stands to the trial of a product.
#[data]
pub enum TrialStanding {
    /// They can start it.
    Available,
    /// The product has none.
    None,
    /// They have had it.
    Used,
    /// It needs a payment method, and was asked for without one.
    NeedsPaymentMethod,
    /// It needs no payment method, and was asked for with one.
    NeedsNoPaymentMethod,
}

/// The purchase agreement.
#[data]
pub struct AgreementFinding {
    /// Whether the organization has one.
    pub has_agreement: bool,
}

/// The payment method.
#[data]
pub struct PaymentMethodFinding {
    /// The one that would be charged; where the check failed, the one named, if any.
    pub payment_method: Option<PaymentMethodId>,
}

/// The number of licenses.
#[data]
pub struct LicensesFinding {
    /// How many are asked for.
    pub licenses: LicenseCount,
    /// The most that one subscription to the product may have, if there is a cap.
    pub most: Option<LicenseCount>,
    /// The least that the offer which was chosen takes, if it asks for more than one (`K6`).
    pub least: Option<LicenseCount>,
    /// The number of which the total has to be a multiple, where the offer is sold in packs.
    pub step: Option<LicenseCount>,
}

/// How many licenses the subscription would have, against the limit (`P6`).
#[data]
pub struct LicenseLimitFinding {
    /// The most that one subscription may have; absent: no limit is set.
    pub limit: Option<LicenseCount>,
    /// Where the limit was set; absent: nowhere.
    pub source: Option<LimitScope>,
    /// How many it has already.
    pub used: LicenseCount,
    /// How many it is to have.
    pub asked: LicenseCount,
}

/// What the person would spend, against the limit (`P6`).
#[data]
pub struct SpendingLimitFinding {
    /// The most that may be spent in a month; absent: no limit is set, or, where there is a source, it does not name
    /// the currency, in which nothing may be spent then.
    pub limit: Option<Money>,
    /// Where the limit was set; absent: nowhere.
    pub source: Option<LimitScope>,
    /// What the person has spent this month, before tax; absent: the product has no price.
    pub used: Option<Money>,
    /// What this costs, before tax; of several offers the cheapest; absent: the product has no price.
    pub asked: Option<Money>,
}

/// How many self-service subscriptions the person would have, against the limit (`P6`).
#[data]
pub struct SubscriptionLimitFinding {
    /// The most that one purchaser may have; absent: no limit is set.
    pub limit: Option<u32>,
    /// Where the limit was set; absent: nowhere.
    pub source: Option<LimitScope>,
    /// How many the person has.
    pub used: u32,
    /// How many more this makes.
    pub asked: u32,
}

/// Whether an administrator has to approve it (`P7`).
#[data]
pub struct ApprovalFinding {
    /// The rule that holds; absent: none is set.
    pub rule: Option<ApprovalRule>,
    /// Where the rule was set; absent: nowhere.
    pub source: Option<ApprovalScope>,
    /// How many licenses the subscription would have.
    pub licenses: LicenseCount,
    /// What this costs, before tax; of several offers the cheapest; absent: the product has no price.
    pub amount: Option<Money>,
}
