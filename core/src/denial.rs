//! Everything that can be refused: a stable code, the facts, the rule (`H4`). The sentences people read are elsewhere.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::{Deserialize, Serialize};

use crate::json::tagged;
use crate::policy::Eligibility;
use crate::rights::Right;
use crate::subscription::{RefusedPerson, SubscriptionStatus};
use crate::value::{
    AmountError, AmountOverflow, BillingProfileId, CommandId, Country, Currency, Day, Digest, InvoiceNumber,
    LicenseCount, Money, OfferId, OfferType, PaymentMethodId, PersonId, ProductId, SubscriptionId, Text,
    TextProblem, Timestamp,
};

tagged! {
    /// Why a command, or a view, is refused. Match on the variant, or on [`code`](Denial::code).
    pub enum Denial {
        /// The actor is nobody of the organization, disabled, or a guest (`O7`).
        NotAMember = "not_a_member",
        /// The actor has not the right (`O7`).
        NotAllowed = "not_allowed",
        /// There is no organization yet (`O6`).
        OrganizationMissing = "organization_missing",
        /// There is an organization already (`O6`).
        OrganizationExists = "organization_exists",
        /// A number is too small or too large (`H4`).
        OutOfRange = "out_of_range",
        /// A text is empty, too long, or holds a card number (`G2`).
        RejectedText = "rejected_text",
        /// An id is empty, too long, or has control characters (`H4`).
        MalformedId = "malformed_id",
        /// A card has no token, or its last four digits are not four digits (`G2`).
        MalformedCard = "malformed_card",
        /// The payment provider has not checked the card's security code (`G3`).
        SecurityCodeNotChecked = "security_code_not_checked",
        /// The catalog has no such product (`K1`).
        UnknownProduct = "unknown_product",
        /// The product has no such offer (`K2`).
        UnknownOffer = "unknown_offer",
        /// There is no such subscription (`H4`).
        UnknownSubscription = "unknown_subscription",
        /// There is no such billing profile (`G1`).
        UnknownBillingProfile = "unknown_billing_profile",
        /// The person has no such payment method (`G2`).
        UnknownPaymentMethod = "unknown_payment_method",
        /// There is no such invoice (`I3`).
        UnknownInvoice = "unknown_invoice",
        /// The directory has no such person (`O2`).
        NotInDirectory = "not_in_directory",
        /// A billing profile has one owner, and keeps it (`O7`).
        OwnerKeepsRole = "owner_keeps_role",
        /// The catalog names no currency for the organization's country (`G1`).
        NoCurrency = "no_currency",
        /// The offer has no price in that currency (`K2`).
        NoPrice = "no_price",
        /// The person may not buy this: every rule, and what to do instead (`P5`).
        NotEligible = "not_eligible",
        /// The command charges and credits nothing (`B5`).
        NothingToQuote = "nothing_to_quote",
        /// The figures are no longer those of the quote (`B5`).
        QuoteStale = "quote_stale",
        /// An amount is larger than can be counted (`K5`).
        AmountTooLarge = "amount_too_large",
        /// A payment is of nothing, or of less (`I7`).
        AmountNotPositive = "amount_not_positive",
        /// More is said to be taken back than has come (`I7`).
        MoreThanReceived = "more_than_received",
        /// Amounts of two currencies never meet (`K5`).
        CurrencyDiffers = "currency_differs",
        /// Administrators look on, and change nothing, until they take over (`A3`).
        ReadOnlyView = "read_only_view",
        /// The subscription is not in a status in which that can be done (`C6`).
        WrongStatus = "wrong_status",
        /// Fewer licenses than are assigned: unassign first (`S4`).
        BelowAssigned = "below_assigned",
        /// More licenses than can be given back now (`S4`).
        WindowClosed = "window_closed",
        /// Licenses can only be given back while recurring billing is on (`S4`).
        RecurringBillingIsOff = "recurring_billing_is_off",
        /// The product is not sold any more: no further licenses (`S3`).
        NotOnSale = "not_on_sale",
        /// An invoice of the billing profile is past due: no further licenses (`S3`).
        InvoiceUnpaid = "invoice_unpaid",
        /// More licenses than one subscription to the product may have (`K1`).
        TooManyLicenses = "too_many_licenses",
        /// More people than one command may name (`A1`).
        TooManyPeople = "too_many_people",
        /// Some people cannot be given a license: each, and why (`A2`).
        NotAssignable = "not_assignable",
        /// There are not enough free licenses (`A5`).
        NotEnoughLicenses = "not_enough_licenses",
        /// The window has closed: it can end with its term instead (`C3`).
        CancellationClosed = "cancellation_closed",
        /// It ends with its term already (`C5`).
        AlreadyEnds = "already_ends",
        /// The offer has no price at which it could renew (`C8`).
        RenewalImpossible = "renewal_impossible",
        /// Offer types know only enabled and disabled (`P1`).
        PolicyNotForOfferTypes = "policy_not_for_offer_types",
        /// The time is before the last event (`T1`).
        TimeGoesBack = "time_goes_back",
        /// Something is due that time has not brought yet (`T1`).
        Overdue = "overdue",
        /// The command's id was used for another command (`B6`).
        CommandConflict = "command_conflict",
        /// The command's id was used long ago, and what it created is there (`B6`).
        CommandIdUsed = "command_id_used",
    }
}

impl Denial {
    /// The stable code: the `type` of its JSON.
    pub fn code(&self) -> &'static str {
        self.type_name()
    }

    /// The rule that refuses, such as `S4`.
    pub fn rule(&self) -> &'static str {
        match self {
            Self::NotAMember(_) | Self::NotAllowed(_) | Self::OwnerKeepsRole(_) => "O7",
            Self::OrganizationMissing(_) | Self::OrganizationExists(_) => "O6",
            Self::OutOfRange(_) | Self::MalformedId(_) | Self::UnknownSubscription(_) => "H4",
            Self::RejectedText(_) | Self::MalformedCard(_) | Self::UnknownPaymentMethod(_) => "G2",
            Self::SecurityCodeNotChecked(_) => "G3",
            Self::UnknownProduct(_) | Self::TooManyLicenses(_) => "K1",
            Self::PolicyNotForOfferTypes(_) => "P1",
            Self::TimeGoesBack(_) | Self::Overdue(_) => "T1",
            Self::CommandConflict(_) | Self::CommandIdUsed(_) => "B6",
            Self::UnknownOffer(_) | Self::NoPrice(_) => "K2",
            Self::UnknownBillingProfile(_) | Self::NoCurrency(_) => "G1",
            Self::UnknownInvoice(_) => "I3",
            Self::NotInDirectory(_) => "O2",
            Self::NotEligible(_) => "P5",
            Self::NothingToQuote(_) | Self::QuoteStale(_) => "B5",
            Self::AmountTooLarge(_) | Self::CurrencyDiffers(_) => "K5",
            Self::AmountNotPositive(_) | Self::MoreThanReceived(_) => "I7",
            Self::ReadOnlyView(_) => "A3",
            Self::WrongStatus(_) => "C6",
            Self::BelowAssigned(_) | Self::WindowClosed(_) | Self::RecurringBillingIsOff(_) => "S4",
            Self::NotOnSale(_) | Self::InvoiceUnpaid(_) => "S3",
            Self::TooManyPeople(_) => "A1",
            Self::NotAssignable(_) => "A2",
            Self::NotEnoughLicenses(_) => "A5",
            Self::CancellationClosed(_) => "C3",
            Self::AlreadyEnds(_) => "C5",
            Self::RenewalImpossible(_) => "C8",
        }
    }
}

impl fmt::Display for Denial {
    /// The canonical JSON: code and facts, for logs. People read messages instead.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&crate::json::write(self))
    }
}

impl core::error::Error for Denial {}

/// The actor is nobody of the organization, disabled, or a guest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct NotAMember {
    /// Who tried.
    pub person: PersonId,
}

/// The actor has not the right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct NotAllowed {
    /// The right it takes.
    pub right: Right,
}

/// There is no organization yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct OrganizationMissing {}

/// There is an organization already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct OrganizationExists {}

/// A number is too small or too large.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct OutOfRange {
    /// Which field of the command.
    pub field: String,
    /// The smallest number that is taken.
    pub least: u32,
    /// The largest number that is taken.
    pub most: u32,
    /// The number that came.
    pub value: u32,
}

impl OutOfRange {
    pub(crate) fn new(field: &str, least: u32, most: u32, value: u32) -> Self {
        Self { field: field.to_string(), least, most, value }
    }
}

/// A text is empty, too long, or holds a card number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RejectedText {
    /// Which field of the command.
    pub field: String,
    /// What is wrong with it. The text itself is not repeated.
    pub problem: TextProblem,
}

/// An id is empty, too long, or has control characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MalformedId {
    /// Which field of the command.
    pub field: String,
}

/// A card has no token, or its last four digits are not four digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MalformedCard {}

/// The payment provider has not checked the card's security code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SecurityCodeNotChecked {
    /// The payment method.
    pub payment_method: PaymentMethodId,
}

/// The catalog has no such product.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UnknownProduct {
    /// The id that was asked for.
    pub product: ProductId,
}

/// Offer types know only enabled and disabled.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PolicyNotForOfferTypes {
    /// The offer type.
    pub offer_type: OfferType,
}

/// The time is before the last event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TimeGoesBack {
    /// The time that came.
    pub at: Timestamp,
    /// The time of the last event: the earliest that is taken.
    pub last: Timestamp,
}

/// Something is due that time has not brought yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Overdue {
    /// Since when.
    pub since: Timestamp,
}

/// The command's id was used for another command.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CommandConflict {
    /// The id.
    pub command: CommandId,
    /// The digest of the command that was carried out under it.
    pub first: Digest,
}

/// The command's id was used long ago, and what it created is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CommandIdUsed {
    /// The id.
    pub command: CommandId,
}

/// The product has no such offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UnknownOffer {
    /// The product.
    pub product: ProductId,
    /// The id that was asked for.
    pub offer: OfferId,
}

/// There is no such subscription.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UnknownSubscription {
    /// The id that was asked for.
    pub subscription: SubscriptionId,
}

/// There is no such billing profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UnknownBillingProfile {
    /// The id that was asked for.
    pub billing_profile: BillingProfileId,
}

/// The person has no such payment method.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UnknownPaymentMethod {
    /// The id that was asked for.
    pub payment_method: PaymentMethodId,
}

/// There is no such invoice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UnknownInvoice {
    /// The number that was asked for.
    pub invoice: InvoiceNumber,
}

/// The directory has no such person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct NotInDirectory {
    /// The id that was asked for.
    pub person: PersonId,
}

/// A billing profile has one owner, and keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct OwnerKeepsRole {
    /// The billing profile.
    pub billing_profile: BillingProfileId,
    /// Its owner.
    pub owner: PersonId,
}

/// The catalog names no currency for the organization's country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct NoCurrency {
    /// The country.
    pub country: Country,
}

/// The offer has no price in that currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct NoPrice {
    /// The product.
    pub product: ProductId,
    /// The offer.
    pub offer: OfferId,
    /// The currency of the billing profile.
    pub currency: Currency,
}

/// The person may not buy this: every rule, and what to do instead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct NotEligible {
    /// Every rule, passed or failed.
    pub eligibility: Eligibility,
}

/// The command charges and credits nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct NothingToQuote {}

/// The figures are no longer those of the quote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct QuoteStale {
    /// The total of the quote.
    pub quoted: Money,
    /// The total now.
    pub now: Money,
    /// By how much the total is higher now; negative where it is lower.
    pub difference: Money,
}

/// An amount is larger than can be counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AmountTooLarge {}

/// A payment is of nothing, or of less.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AmountNotPositive {
    /// The amount that came.
    pub amount: Money,
}

/// More is said to be taken back than has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MoreThanReceived {
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// How much is said to be taken back.
    pub amount: Money,
    /// How much has come for the invoice, less what was taken back before.
    pub received: Money,
}

/// Amounts of two currencies never meet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CurrencyDiffers {
    /// The currency there is.
    pub expected: Currency,
    /// The currency that came.
    pub found: Currency,
}

/// Administrators look on, and change nothing, until they take over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReadOnlyView {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Who manages it.
    pub purchaser: PersonId,
}

/// The subscription is not in a status in which that can be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct WrongStatus {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The status it has.
    pub status: SubscriptionStatus,
}

/// Fewer licenses than are assigned: unassign first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BelowAssigned {
    /// The total that was asked for.
    pub asked: LicenseCount,
    /// How many are assigned.
    pub assigned: LicenseCount,
}

/// More licenses than can be given back now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct WindowClosed {
    /// How many were to be given back.
    pub asked: LicenseCount,
    /// How many can be.
    pub removable: LicenseCount,
    /// The day from which any number can be again.
    pub renews_on: Day,
}

/// Licenses can only be given back while recurring billing is on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RecurringBillingIsOff {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The day on which it ends.
    pub ends_on: Day,
}

/// The product is not sold any more: no further licenses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct NotOnSale {
    /// The product's name.
    pub product_name: Text,
    /// The first day on which it could not be bought, where the catalog tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_of_sale: Option<Day>,
}

/// An invoice of the billing profile is past due: no further licenses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct InvoiceUnpaid {
    /// The billing profile.
    pub billing_profile: BillingProfileId,
}

/// More licenses than one subscription to the product may have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TooManyLicenses {
    /// The total that was asked for.
    pub asked: LicenseCount,
    /// The most there may be.
    pub most: LicenseCount,
}

/// More people than one command may name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TooManyPeople {
    /// How many were named.
    pub named: u32,
    /// The most there may be.
    pub most: u32,
}

/// Some people cannot be given a license: each, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct NotAssignable {
    /// Who, and why.
    pub people: Vec<RefusedPerson>,
}

/// There are not enough free licenses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct NotEnoughLicenses {
    /// How many it takes.
    pub needed: LicenseCount,
    /// How many there are.
    pub free: LicenseCount,
    /// Who would need one.
    pub people: Vec<PersonId>,
}

/// The window has closed: it can end with its term instead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CancellationClosed {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The day on which it would end.
    pub ends_on: Day,
}

/// It ends with its term already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AlreadyEnds {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The day on which it ends.
    pub ends_on: Day,
}

/// The offer has no price at which it could renew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RenewalImpossible {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The day on which it ends.
    pub ends_on: Day,
}

impl From<AmountOverflow> for Denial {
    fn from(_: AmountOverflow) -> Self {
        AmountTooLarge {}.into()
    }
}

impl From<AmountError> for Denial {
    fn from(error: AmountError) -> Self {
        match error {
            AmountError::Overflow(overflow) => overflow.into(),
            AmountError::Mismatch(mismatch) => {
                CurrencyDiffers { expected: mismatch.second, found: mismatch.first }.into()
            }
        }
    }
}
