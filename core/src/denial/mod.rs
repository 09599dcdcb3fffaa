//! Everything that can be refused: a stable code, the facts, the rule (`H4`). The sentences people read are elsewhere.

mod input;
mod standing;
mod unknown;

use core::fmt;

use crate::json::tagged;
use crate::value::{AmountError, AmountOverflow};

use crate::administration::OrganizationExists;
pub use crate::auto_claim::setting::{AppHasPolicy, UnknownAutoClaimPolicy};
pub use crate::billing::payment_method::{MalformedCard, PaymentMethodUnusable, SecurityCodeNotChecked};
pub use crate::collection::closing::{BillingProfileInUse, ClosedBillingProfile};
pub use crate::collection::numbering::InvoiceNumberTaken;
pub use crate::collection::payment::{AmountNotPositive, MoreThanReceived};
pub use crate::collection::quote::{NothingToQuote, QuoteStale};
pub use crate::collection::replacement::PaymentMethodInUse;
pub use crate::license_request::asking::{OwnProcessOnly, ProductNotBlocked};
pub use crate::license_request::deciding::{
    NotOfTheOrganization, NotWaiting, OtherProduct, UnknownLicenseRequest,
};
pub use crate::policy::demand::LimitExceeded;
pub use crate::policy::limit::UnclearAmounts;
pub use crate::policy::setting::PolicyNotForOfferTypes;
pub use crate::purchase_request::answer::{
    NothingToBuy, OwnPurchaseRequest, PurchaseRequestClosed, PurchaseRequestStale, UnknownPurchaseRequest,
};
pub use crate::subscription::assignment::{NotAssignable, NotEnoughLicenses, TooManyPeople};
pub use crate::subscription::cancellation::CancellationClosed;
pub use crate::subscription::conversion::TrialDoesNotConvert;
pub use crate::subscription::extension::{TooEarlyToExtend, TrialExtendedAlready};
pub use crate::subscription::hand_over::{HandOverPending, InvoicesPastDue, NoColleague, NoHandOver};
pub use crate::subscription::import::{InvoicesNumberedAlready, RenewalDoesNotFit};
pub use crate::subscription::lifecycle::WrongStatus;
pub use crate::subscription::purchase::{NoCurrency, NoPrice, NotEligible};
pub use crate::subscription::reactivation::{InvoiceStillOpen, TrialNotReactivated};
pub use crate::subscription::recurring::{AlreadyEnds, RenewalImpossible};
pub use crate::subscription::reservation::ReservationOpen;
pub use crate::subscription::take_over::{
    AlreadyCentral, InvoicesToSettle, NotCentral, OwnSubscription, TrialNotKept,
};
pub use crate::subscription::total::{
    BelowAssigned, InvoiceUnpaid, NotOnSale, RecurringBillingIsOff, TooManyLicenses, WindowClosed,
};
pub use crate::subscription::trial::TrialLicensesFixed;
pub use input::{
    AmountTooLarge, CommandConflict, CommandIdUsed, CurrencyDiffers, MalformedId, MalformedLink, OutOfRange,
    Overdue, RejectedText, TimeGoesBack,
};
pub use standing::{NotAMember, NotAllowed, OrganizationMissing, OwnerKeepsRole, ReadOnlyView};
pub use unknown::{
    NotInDirectory, UnknownBillingProfile, UnknownInvoice, UnknownOffer, UnknownPaymentMethod,
    UnknownProduct, UnknownSubscription,
};

tagged! {
    /// Why a command, or a view, is refused. Match on the variant, or on [`code`](Denial::code).
    #[non_exhaustive]
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
        /// A link leads somewhere else than to a web page or to somebody's mail (`P8`).
        MalformedLink = "malformed_link",
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
        /// The payment method cannot be charged: it has expired, or another country issued it (`G4`).
        PaymentMethodUnusable = "payment_method_unusable",
        /// The payment method pays for billing profiles: name what replaces it (`G5`).
        PaymentMethodInUse = "payment_method_in_use",
        /// The billing profile is still needed (`G7`).
        BillingProfileInUse = "billing_profile_in_use",
        /// The billing profile is closed (`G7`).
        ClosedBillingProfile = "closed_billing_profile",
        /// There is no such invoice (`I3`).
        UnknownInvoice = "unknown_invoice",
        /// So numbered, an invoice would have a number that was issued already (`I3`).
        InvoiceNumberTaken = "invoice_number_taken",
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
        /// It is more than the limits allow: each, and what to do instead (`P6`).
        LimitExceeded = "limit_exceeded",
        /// Of the amounts of a limit one is below nothing, or two are of one currency (`P6`).
        UnclearAmounts = "unclear_amounts",
        /// There is no such purchase request (`P7`).
        UnknownPurchaseRequest = "unknown_purchase_request",
        /// The purchase request is closed already (`P7`).
        PurchaseRequestClosed = "purchase_request_closed",
        /// Nobody decides about their own purchase request (`P7`).
        OwnPurchaseRequest = "own_purchase_request",
        /// A purchase request costs more by now than was agreed to (`P7`).
        PurchaseRequestStale = "purchase_request_stale",
        /// What was asked for would buy nothing any more (`P7`).
        NothingToBuy = "nothing_to_buy",
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
        /// Licenses wait for their payment: until then the total is as it is (`S7`).
        ReservationOpen = "reservation_open",
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
        /// It is the organization's own already (`C10`).
        AlreadyCentral = "already_central",
        /// People can only be moved to one of the organization's own (`C10`).
        NotCentral = "not_central",
        /// Nobody ends their own commitments by taking over what they bought themselves (`C10`).
        OwnSubscription = "own_subscription",
        /// What is to be settled is not what is open (`C10`).
        InvoicesToSettle = "invoices_to_settle",
        /// Nothing is offered that the actor could answer, or take back (`C12`).
        NoHandOver = "no_hand_over",
        /// It is offered to somebody else already (`C12`).
        HandOverPending = "hand_over_pending",
        /// It can only be offered to another enabled member (`C12`).
        NoColleague = "no_colleague",
        /// Invoices of the subscription have to be paid first (`C12`).
        InvoicesPastDue = "invoices_past_due",
        /// A trial does not become the organization's own (`C10`).
        TrialNotKept = "trial_not_kept",
        /// The day of the renewal is no end of a term that now runs (`H5`).
        RenewalDoesNotFit = "renewal_does_not_fit",
        /// Invoices have been numbered here already (`H5`).
        InvoicesNumberedAlready = "invoices_numbered_already",
        /// It ends with its term already (`C5`).
        AlreadyEnds = "already_ends",
        /// The offer has no price at which it could renew (`C8`).
        RenewalImpossible = "renewal_impossible",
        /// The number of licenses of a trial is fixed (`B4`).
        TrialLicensesFixed = "trial_licenses_fixed",
        /// A trial is extended once only (`B4`).
        TrialExtendedAlready = "trial_extended_already",
        /// A trial is extended in its last days only (`B4`).
        TooEarlyToExtend = "too_early_to_extend",
        /// The trial simply ends: nothing was named that it could become (`B4`).
        TrialDoesNotConvert = "trial_does_not_convert",
        /// An invoice of the subscription is still to be paid (`C7`).
        InvoiceStillOpen = "invoice_still_open",
        /// A trial that has ended does not come back (`C7`).
        TrialNotReactivated = "trial_not_reactivated",
        /// Offer types know only enabled and disabled (`P1`).
        PolicyNotForOfferTypes = "policy_not_for_offer_types",
        /// The organization has a process of its own: no license requests here (`Q2`).
        OwnProcessOnly = "own_process_only",
        /// Policy does not block the product: people can buy it themselves (`Q1`).
        ProductNotBlocked = "product_not_blocked",
        /// There is no such license request (`Q1`).
        UnknownLicenseRequest = "unknown_license_request",
        /// Some people do not wait in the license request (`Q1`).
        NotWaiting = "not_waiting",
        /// The subscription is to another product (`Q1`).
        OtherProduct = "other_product",
        /// The subscription is not of the organization's own (`Q1`).
        NotOfTheOrganization = "not_of_the_organization",
        /// There is no such auto-claim policy (`Q3`).
        UnknownAutoClaimPolicy = "unknown_auto_claim_policy",
        /// The app has another auto-claim policy (`Q3`).
        AppHasPolicy = "app_has_policy",
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
            Self::PaymentMethodUnusable(_) => "G4",
            Self::PaymentMethodInUse(_) => "G5",
            Self::BillingProfileInUse(_) | Self::ClosedBillingProfile(_) => "G7",
            Self::UnknownProduct(_) | Self::TooManyLicenses(_) => "K1",
            Self::PolicyNotForOfferTypes(_) => "P1",
            Self::OwnProcessOnly(_) => "Q2",
            Self::ProductNotBlocked(_)
            | Self::UnknownLicenseRequest(_)
            | Self::NotWaiting(_)
            | Self::OtherProduct(_)
            | Self::NotOfTheOrganization(_) => "Q1",
            Self::UnknownAutoClaimPolicy(_) | Self::AppHasPolicy(_) => "Q3",
            Self::TimeGoesBack(_) | Self::Overdue(_) => "T1",
            Self::CommandConflict(_) | Self::CommandIdUsed(_) => "B6",
            Self::UnknownOffer(_) | Self::NoPrice(_) => "K2",
            Self::UnknownBillingProfile(_) | Self::NoCurrency(_) => "G1",
            Self::UnknownInvoice(_) | Self::InvoiceNumberTaken(_) => "I3",
            Self::NotInDirectory(_) => "O2",
            Self::NotEligible(_) => "P5",
            Self::MalformedLink(_) => "P8",
            Self::UnknownPurchaseRequest(_)
            | Self::PurchaseRequestClosed(_)
            | Self::OwnPurchaseRequest(_)
            | Self::PurchaseRequestStale(_)
            | Self::NothingToBuy(_) => "P7",
            Self::LimitExceeded(_) | Self::UnclearAmounts(_) => "P6",
            Self::NothingToQuote(_) | Self::QuoteStale(_) => "B5",
            Self::AmountTooLarge(_) | Self::CurrencyDiffers(_) => "K5",
            Self::AmountNotPositive(_) | Self::MoreThanReceived(_) => "I7",
            Self::ReadOnlyView(_) => "A3",
            Self::WrongStatus(_) => "C6",
            Self::BelowAssigned(_) | Self::WindowClosed(_) | Self::RecurringBillingIsOff(_) => "S4",
            Self::ReservationOpen(_) => "S7",
            Self::NotOnSale(_) | Self::InvoiceUnpaid(_) => "S3",
            Self::TooManyPeople(_) => "A1",
            Self::NotAssignable(_) => "A2",
            Self::NotEnoughLicenses(_) => "A5",
            Self::CancellationClosed(_) => "C3",
            Self::AlreadyCentral(_)
            | Self::NotCentral(_)
            | Self::OwnSubscription(_)
            | Self::InvoicesToSettle(_)
            | Self::TrialNotKept(_) => "C10",
            Self::NoHandOver(_)
            | Self::HandOverPending(_)
            | Self::NoColleague(_)
            | Self::InvoicesPastDue(_) => "C12",
            Self::RenewalDoesNotFit(_) | Self::InvoicesNumberedAlready(_) => "H5",
            Self::AlreadyEnds(_) => "C5",
            Self::InvoiceStillOpen(_) | Self::TrialNotReactivated(_) => "C7",
            Self::RenewalImpossible(_) => "C8",
            Self::TrialLicensesFixed(_)
            | Self::TrialExtendedAlready(_)
            | Self::TooEarlyToExtend(_)
            | Self::TrialDoesNotConvert(_) => "B4",
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
