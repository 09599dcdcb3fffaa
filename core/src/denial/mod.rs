//! Everything that can be refused: a stable code, the facts, the rule (`H4`). The sentences people read are elsewhere.

mod category;
mod cure;
mod input;
mod standing;
mod unknown;

use core::fmt;

use crate::value::{AmountError, AmountOverflow};

use crate::administration::OrganizationExists;
pub use crate::auto_claim::setting::{AppHasPolicy, UnknownAutoClaimPolicy};
pub use crate::billing::exemption::TaxIdMissing;
pub use crate::billing::payment_method::{
    CardExpired, MalformedCard, PaymentMethodUnusable, SecurityCodeNotChecked,
};
pub use crate::billing::vat_check::VatIdDiffers;
pub use crate::collection::backup::PaymentMethodPaysFirst;
pub use crate::collection::clearance::{AlreadyCleared, ClearanceContradicts};
pub use crate::collection::closing::{BillingProfileInUse, ClosedBillingProfile};
pub use crate::collection::exempt::VatIdInvalid;
pub use crate::collection::numbering::InvoiceNumberTaken;
pub use crate::collection::order_limits::{PurchaseOrderEnded, PurchaseOrderExhausted};
pub use crate::collection::pay_now::{AmountTooSmall, NothingOutstanding, PaymentInProgress};
pub use crate::collection::quote::{NothingToQuote, QuoteStale};
pub use crate::collection::replacement::PaymentMethodInUse;
pub use crate::collection::report::{
    AmountNotPositive, MoreThanDisputed, MoreThanReceived, ReportContradicts, UnknownPayment,
    UnknownPaymentRequest,
};
pub use crate::license_request::asking::{OwnProcessOnly, ProductNotBlocked};
pub use crate::license_request::deciding::{
    NotOfTheOrganization, NotWaiting, OtherProduct, UnknownLicenseRequest,
};
pub use crate::policy::demand::LimitExceeded;
pub use crate::policy::limit::UnclearAmounts;
pub use crate::policy::setting::PolicyNotForOfferTypes;
pub use crate::promotion::refusal::{
    NotAFirstPurchase, PromotionNotInForce, PromotionNotOffered, PromotionUsedUp, UnknownPromotion,
};
pub use crate::purchase_request::answer::{
    NothingToBuy, OwnPurchaseRequest, PurchaseRequestClosed, PurchaseRequestStale, UnknownPurchaseRequest,
};
pub use crate::subscription::alignment::AlignmentImpossible;
pub use crate::subscription::assignment::{NotAssignable, NotEnoughLicenses, TooManyPeople};
pub use crate::subscription::at_end::AtEndNotOffered;
pub use crate::subscription::cancellation::CancellationClosed;
pub use crate::subscription::conversion::{PurchaseNotNamed, TrialDoesNotConvert};
pub use crate::subscription::extended::{ExtensionImpossible, SubscriptionExtended};
pub use crate::subscription::extension::{TooEarlyToExtend, TrialExtendedAlready};
pub use crate::subscription::hand_over::{HandOverPending, InvoicesPastDue, NoColleague, NoHandOver};
pub use crate::subscription::import::{InvoicesNumberedAlready, RenewalDoesNotFit, TierOutOfOrder};
pub use crate::subscription::lifecycle::WrongStatus;
pub use crate::subscription::pause::{PauseImpossible, PausePastDue};
pub use crate::subscription::plan_change::people::PeopleMoveImpossible;
pub use crate::subscription::plan_change::promotion::NoPromotionAtRenewal;
pub use crate::subscription::plan_change::taken_back::NothingToTakeBack;
pub use crate::subscription::plan_change::waiting::PlanChangeOpen;
pub use crate::subscription::plan_change::ways::{OnlyAtRenewal, PlanNotReachable, SamePlan};
pub use crate::subscription::purchase::{NoCurrency, NoPrice, NotEligible};
pub use crate::subscription::reactivation::{InvoiceStillOpen, TrialNotReactivated};
pub use crate::subscription::recurring::{AlreadyEnds, RenewalImpossible};
pub use crate::subscription::reservation::ReservationOpen;
pub use crate::subscription::returning::NotExtended;
pub use crate::subscription::take_over::{
    AlreadyCentral, InvoicesToSettle, NoCentralSubscription, NotCentral, OwnSubscription, TrialNotKept,
};
pub use crate::subscription::total::{
    BelowAssigned, InvoiceUnpaid, LicensesNotOffered, NotOnSale, RecurringBillingIsOff, TooManyLicenses,
    WindowClosed,
};
pub use crate::subscription::trial::TrialLicensesFixed;
pub use category::DenialCategory;
pub use cure::Cure;
pub use input::{
    AmountTooLarge, CommandConflict, CommandIdUsed, CurrencyDiffers, MalformedId, MalformedLink,
    MalformedNatura, OutOfRange, Overdue, RejectedText, TimeGoesBack, ZeroRateUnexplained,
};
pub use standing::{NotAMember, NotAllowed, OrganizationMissing, OwnerKeepsRole, ReadOnlyView};
pub use unknown::{
    NotInDirectory, ProductIdsUntold, UnknownBillingProfile, UnknownInvoice, UnknownOffer,
    UnknownPaymentMethod, UnknownProduct, UnknownSubscription,
};

/// Declares the refusals: each with the rule that refuses.
macro_rules! denials {
    (
        $(#[$meta:meta])*
        pub enum Denial { $( $(#[$doc:meta])* $variant:ident = $tag:literal: $rule:literal, )+ }
    ) => {
        tagged! {
            $(#[$meta])*
            pub enum Denial { $( $(#[$doc])* $variant = $tag, )+ }
        }

        impl Denial {
            /// The rule that refuses, such as `S4`.
            pub fn rule(&self) -> &'static str {
                match self { $( Self::$variant(_) => $rule, )+ }
            }
        }
    };
}

denials! {
    /// Why a command, or a view, is refused. Match on the variant, or on [`code`](Denial::code).
    #[non_exhaustive]
    pub enum Denial {
        /// The actor is nobody of the organization, disabled, or a guest (`O7`).
        NotAMember = "not_a_member": "O7",
        /// The actor has not the right (`O7`).
        NotAllowed = "not_allowed": "O7",
        /// There is no organization yet (`O6`).
        OrganizationMissing = "organization_missing": "O6",
        /// There is an organization already (`O6`).
        OrganizationExists = "organization_exists": "O6",
        /// A number is too small or too large (`H4`).
        OutOfRange = "out_of_range": "H4",
        /// A text is empty, too long, or holds a card number (`G2`).
        RejectedText = "rejected_text": "G2",
        /// An id is empty, too long, or has control characters (`H4`).
        MalformedId = "malformed_id": "H4",
        /// A link leads somewhere else than to a web page or to somebody's mail (`P8`).
        MalformedLink = "malformed_link": "P8",
        /// A card has no token, or its last four digits are not four digits (`G2`).
        MalformedCard = "malformed_card": "G2",
        /// A tax rate of 0 % does not say why, or another rate does (`I14`).
        ZeroRateUnexplained = "zero_rate_unexplained": "I14",
        /// No code of FatturaPA's list `Natura` (`I14`).
        MalformedNatura = "malformed_natura": "I14",
        /// A tax exemption takes an id of the buyer that is not there (`I14`).
        TaxIdMissing = "tax_id_missing": "I14",
        /// A register says that the buyer's VAT id, by which no tax is charged, is none (`I14`).
        VatIdInvalid = "vat_id_invalid": "I14",
        /// The host asked about another VAT id than the billing profile has (`I14`).
        VatIdDiffers = "vat_id_differs": "I14",
        /// A card has expired: it could never be charged (`G4`).
        CardExpired = "card_expired": "G4",
        /// The payment provider has not checked the card's security code (`G3`).
        SecurityCodeNotChecked = "security_code_not_checked": "G3",
        /// The catalog has no such product (`K1`).
        UnknownProduct = "unknown_product": "K1",
        /// That two products are one has to be told first (`K1`).
        ProductIdsUntold = "product_ids_untold": "K1",
        /// The product has no such offer (`K2`).
        UnknownOffer = "unknown_offer": "K2",
        /// There is no such subscription (`H4`).
        UnknownSubscription = "unknown_subscription": "H4",
        /// There is no such billing profile (`G1`).
        UnknownBillingProfile = "unknown_billing_profile": "G1",
        /// The person has no such payment method (`G2`).
        UnknownPaymentMethod = "unknown_payment_method": "G2",
        /// The payment method cannot be charged: it has expired, or another country issued it (`G4`).
        PaymentMethodUnusable = "payment_method_unusable": "G4",
        /// The payment method pays for billing profiles: name what replaces it (`G5`).
        PaymentMethodInUse = "payment_method_in_use": "G5",
        /// The payment method is the first of the billing profile: another has to be its second (`G8`).
        PaymentMethodPaysFirst = "payment_method_pays_first": "G8",
        /// The billing profile is still needed (`G7`).
        BillingProfileInUse = "billing_profile_in_use": "G7",
        /// The billing profile is closed (`G7`).
        ClosedBillingProfile = "closed_billing_profile": "G7",
        /// There is no such invoice (`I3`).
        UnknownInvoice = "unknown_invoice": "I3",
        /// So numbered, an invoice would have a number that was issued already (`I3`).
        InvoiceNumberTaken = "invoice_number_taken": "I3",
        /// The directory has no such person (`O2`).
        NotInDirectory = "not_in_directory": "O2",
        /// A billing profile has one owner, and keeps it (`O7`).
        OwnerKeepsRole = "owner_keeps_role": "O7",
        /// The catalog names no currency for the organization's country (`G1`).
        NoCurrency = "no_currency": "G1",
        /// The offer has no price in that currency (`K2`).
        NoPrice = "no_price": "K2",
        /// The person may not buy this: every rule, and what to do instead (`P5`).
        NotEligible = "not_eligible": "P5",
        /// It is more than the limits allow: each, and what to do instead (`P6`).
        LimitExceeded = "limit_exceeded": "P6",
        /// Of the amounts of a limit one is below nothing, or two are of one currency (`P6`).
        UnclearAmounts = "unclear_amounts": "P6",
        /// There is no such purchase request (`P7`).
        UnknownPurchaseRequest = "unknown_purchase_request": "P7",
        /// The purchase request is closed already (`P7`).
        PurchaseRequestClosed = "purchase_request_closed": "P7",
        /// Nobody decides about their own purchase request (`P7`).
        OwnPurchaseRequest = "own_purchase_request": "P7",
        /// A purchase request costs more by now than was agreed to (`P7`).
        PurchaseRequestStale = "purchase_request_stale": "P7",
        /// What was asked for would buy nothing any more (`P7`).
        NothingToBuy = "nothing_to_buy": "P7",
        /// The command charges and credits nothing (`B5`).
        NothingToQuote = "nothing_to_quote": "B5",
        /// The figures are no longer those of the quote (`B5`).
        QuoteStale = "quote_stale": "B5",
        /// An amount is larger than can be counted (`K5`).
        AmountTooLarge = "amount_too_large": "K5",
        /// A payment is of nothing, or of less (`I7`).
        AmountNotPositive = "amount_not_positive": "I7",
        /// The purchase order could be used until a day that is over (`I16`).
        PurchaseOrderEnded = "purchase_order_ended": "I16",
        /// More would be charged under the purchase order than it is good for (`I16`).
        PurchaseOrderExhausted = "purchase_order_exhausted": "I16",
        /// More is said to be taken back than has come (`I7`).
        MoreThanReceived = "more_than_received": "I7",
        /// A dispute is said to bring more than disputes had taken (`I7`).
        MoreThanDisputed = "more_than_disputed": "I7",
        /// Nothing is known to have come of this payment (`I7`).
        UnknownPayment = "unknown_payment": "I7",
        /// The report was counted already, and said something else (`I7`).
        ReportContradicts = "report_contradicts": "I7",
        /// The report of a clearance was counted already, and said something else (`I17`).
        ClearanceContradicts = "clearance_contradicts": "I17",
        /// The invoice is cleared already (`I17`).
        AlreadyCleared = "already_cleared": "I17",
        /// No such request was made for the invoice (`I7`).
        UnknownPaymentRequest = "unknown_payment_request": "I7",
        /// Nothing is to be paid on the invoice (`I12`).
        NothingOutstanding = "nothing_outstanding": "I12",
        /// What is open is too little to be asked of a card (`I13`).
        AmountTooSmall = "amount_too_small": "I13",
        /// A payment of the invoice was asked for, and nobody has reported yet what became of it (`I12`).
        PaymentInProgress = "payment_in_progress": "I12",
        /// Amounts of two currencies never meet (`K5`).
        CurrencyDiffers = "currency_differs": "K5",
        /// Administrators look on, and change nothing, until they take over (`A3`).
        ReadOnlyView = "read_only_view": "A3",
        /// The subscription is not in a status in which that can be done (`C6`).
        WrongStatus = "wrong_status": "C6",
        /// Fewer licenses than are assigned: unassign first (`S4`).
        BelowAssigned = "below_assigned": "S4",
        /// More licenses than can be given back now (`S4`).
        WindowClosed = "window_closed": "S4",
        /// Licenses can only be given back while recurring billing is on (`S4`).
        RecurringBillingIsOff = "recurring_billing_is_off": "S4",
        /// Licenses wait for their payment: until then the total is as it is (`S7`).
        ReservationOpen = "reservation_open": "S7",
        /// The product is not sold any more: no further licenses (`S3`).
        NotOnSale = "not_on_sale": "S3",
        /// An invoice of the billing profile is past due: no further licenses (`S3`).
        InvoiceUnpaid = "invoice_unpaid": "S3",
        /// More licenses than one subscription to the product may have (`K1`).
        TooManyLicenses = "too_many_licenses": "K1",
        /// The offer does not take so many licenses: too few, or no whole packs (`K6`).
        LicensesNotOffered = "licenses_not_offered": "K6",
        /// The subscription is on that plan already (`U1`).
        SamePlan = "same_plan": "U1",
        /// The catalog knows no way to that plan (`K8`).
        PlanNotReachable = "plan_not_reachable": "K8",
        /// The subscription cannot move to that plan now, but at its renewal (`U4`).
        OnlyAtRenewal = "only_at_renewal": "U4",
        /// There is no move to another plan that could be taken back (`U2`).
        NothingToTakeBack = "nothing_to_take_back": "U2",
        /// Named people cannot move to another plan on their own (`U5`).
        PeopleMoveImpossible = "people_move_impossible": "U5",
        /// A purchase cannot be aligned so (`B7`).
        AlignmentImpossible = "alignment_impossible": "B7",
        /// A tier of a price is not behind the one before (`K6`).
        TierOutOfOrder = "tier_out_of_order": "K6",
        /// More people than one command may name (`A1`).
        TooManyPeople = "too_many_people": "A1",
        /// Some people cannot be given a license: each, and why (`A2`).
        NotAssignable = "not_assignable": "A2",
        /// There are not enough free licenses (`A5`).
        NotEnoughLicenses = "not_enough_licenses": "A5",
        /// The window has closed: it can end with its term instead (`C3`).
        CancellationClosed = "cancellation_closed": "C3",
        /// It is the organization's own already (`C10`).
        AlreadyCentral = "already_central": "C10",
        /// People can only be moved to one of the organization's own (`C10`).
        NotCentral = "not_central": "C10",
        /// There is none of the organization's own yet to which people could be moved (`C10`).
        NoCentralSubscription = "no_central_subscription": "C10",
        /// Nobody ends their own commitments by taking over what they bought themselves (`C10`).
        OwnSubscription = "own_subscription": "C10",
        /// What is to be settled is not what is open (`C10`).
        InvoicesToSettle = "invoices_to_settle": "C10",
        /// Nothing is offered that the actor could answer, or take back (`C12`).
        NoHandOver = "no_hand_over": "C12",
        /// It is offered to somebody else already (`C12`).
        HandOverPending = "hand_over_pending": "C12",
        /// It can only be offered to another enabled member (`C12`).
        NoColleague = "no_colleague": "C12",
        /// Invoices of the subscription have to be paid first (`C12`).
        InvoicesPastDue = "invoices_past_due": "C12",
        /// A trial does not become the organization's own (`C10`).
        TrialNotKept = "trial_not_kept": "C10",
        /// The day of the renewal is no end of a term that now runs (`H5`).
        RenewalDoesNotFit = "renewal_does_not_fit": "H5",
        /// Invoices have been numbered here already (`H5`).
        InvoicesNumberedAlready = "invoices_numbered_already": "H5",
        /// It ends with its term already (`C5`).
        AlreadyEnds = "already_ends": "C5",
        /// The offer has no price at which it could renew (`C8`).
        RenewalImpossible = "renewal_impossible": "C8",
        /// That cannot be chosen for the end of a term (`E1`).
        AtEndNotOffered = "at_end_not_offered": "E1",
        /// It is extended month by month: only assigning goes on (`E2`).
        SubscriptionExtended = "subscription_extended": "E2",
        /// There is no price at which it could be extended (`E2`).
        ExtensionImpossible = "extension_impossible": "E2",
        /// It is not extended (`E2`).
        NotExtended = "not_extended": "E2",
        /// The day on which a pause is to end cannot be (`E3`).
        PauseImpossible = "pause_impossible": "E3",
        /// What is past due does not pause (`E3`).
        PausePastDue = "pause_past_due": "E3",
        /// The number of licenses of a trial is fixed (`B4`).
        TrialLicensesFixed = "trial_licenses_fixed": "B4",
        /// A trial is extended once only (`B4`).
        TrialExtendedAlready = "trial_extended_already": "B4",
        /// A trial is extended in its last days only (`B4`).
        TooEarlyToExtend = "too_early_to_extend": "B4",
        /// A trial becomes nothing by itself, and the command does not name what is bought (`B4`).
        PurchaseNotNamed = "purchase_not_named": "B4",
        /// The trial simply ends: nothing was named that it could become (`B4`).
        TrialDoesNotConvert = "trial_does_not_convert": "B4",
        /// An invoice of the subscription is still to be paid (`C7`).
        InvoiceStillOpen = "invoice_still_open": "C7",
        /// A trial that has ended does not come back (`C7`).
        TrialNotReactivated = "trial_not_reactivated": "C7",
        /// Offer types know only enabled and disabled (`P1`).
        PolicyNotForOfferTypes = "policy_not_for_offer_types": "P1",
        /// The organization has a process of its own: no license requests here (`Q2`).
        OwnProcessOnly = "own_process_only": "Q2",
        /// Policy does not block the product: people can buy it themselves (`Q1`).
        ProductNotBlocked = "product_not_blocked": "Q1",
        /// There is no such license request (`Q1`).
        UnknownLicenseRequest = "unknown_license_request": "Q1",
        /// Some people do not wait in the license request (`Q1`).
        NotWaiting = "not_waiting": "Q1",
        /// The subscription is to another product (`Q1`).
        OtherProduct = "other_product": "Q1",
        /// The subscription is not of the organization's own (`Q1`).
        NotOfTheOrganization = "not_of_the_organization": "Q1",
        /// There is no such auto-claim policy (`Q3`).
        UnknownAutoClaimPolicy = "unknown_auto_claim_policy": "Q3",
        /// The app has another auto-claim policy (`Q3`).
        AppHasPolicy = "app_has_policy": "Q3",
        /// No promotion has this code (`K7`).
        UnknownPromotion = "unknown_promotion": "K7",
        /// The promotion cannot be redeemed any more, or not yet (`K7`).
        PromotionNotInForce = "promotion_not_in_force": "K7",
        /// The promotion is for something else, or in another currency (`K7`).
        PromotionNotOffered = "promotion_not_offered": "K7",
        /// The promotion is for first purchases (`K7`).
        NotAFirstPurchase = "not_a_first_purchase": "K7",
        /// The promotion was redeemed as often as it may be (`K7`).
        PromotionUsedUp = "promotion_used_up": "K7",
        /// A move at the renewal takes no new promotion (`K7`).
        NoPromotionAtRenewal = "no_promotion_at_renewal": "K7",
        /// A move to another plan waits for its payment (`U7`).
        PlanChangeOpen = "plan_change_open": "U7",
        /// The time is before the last event (`T1`).
        TimeGoesBack = "time_goes_back": "T1",
        /// Something is due that time has not brought yet (`T1`).
        Overdue = "overdue": "T1",
        /// The command's id was used for another command (`B6`).
        CommandConflict = "command_conflict": "B6",
        /// The command's id was used long ago, and what it created is there (`B6`).
        CommandIdUsed = "command_id_used": "B6",
    }
}

impl Denial {
    /// The stable code: the `type` of its JSON.
    pub fn code(&self) -> &'static str {
        self.type_name()
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
