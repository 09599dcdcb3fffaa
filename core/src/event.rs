//! Everything that can have happened, and the record of it in the journal (`H1`).

mod recorded;

pub use recorded::{CommandStamp, Recorded};

use crate::administration::*;
use crate::auto_claim::*;
use crate::billing::*;
use crate::charging::{Charging, Quoted};
use crate::collection::*;
use crate::corruption::Corruption;
use crate::effect::{NotificationKind, Orders, Whom};
use crate::license_request::*;
use crate::people::*;
use crate::policy::*;
use crate::promotion::*;
use crate::purchase_request::*;
use crate::subscription::*;
use crate::{charge::line::Line, state::State};

/// Declares the events: each with its rule, with whether its file says what it is `charging`, or it is `free`, and with
/// whether its file says what `effects` it has, or it is `silent`, or `tells` of itself whoever answers for its
/// subscription. It writes the dispatch to what the file of each subject says of its own.
macro_rules! events {
    (
        $(#[$meta:meta])*
        pub enum Event { $( $(#[$doc:meta])* $variant:ident = $tag:literal: $rule:literal, $money:ident, $($told:ident)+; )+ }
    ) => {
        tagged! {
            $(#[$meta])*
            pub enum Event { $( $(#[$doc])* $variant = $tag, )+ }
        }

        /// What kind of event: what lists of events say of each.
        #[data(Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum EventType { $( $(#[$doc])* $variant, )+ }

        impl Event {
            /// What kind of event it is: its `type` in JSON.
            pub fn kind(&self) -> EventType {
                match self { $( Self::$variant(_) => EventType::$variant, )+ }
            }

            /// The rule that it follows, such as `S2`.
            pub fn rule(&self) -> &'static str {
                match self { $( Self::$variant(_) => $rule, )+ }
            }

            /// What it charges, credits or buys, or will, and what else it means for what is paid.
            pub(crate) fn charging(&self) -> Option<Charging<'_>> {
                match self { $( Self::$variant(event) => event.charging(), )+ }
            }

            /// What the host must do because of it (`H3`).
            pub(crate) fn effects(&self, orders: &mut Orders<'_>) {
                match self { $( Self::$variant(event) => event.effects(orders), )+ }
            }

            /// What happened, if it is of this kind: `event.get::<InvoiceIssued>()`.
            pub fn get<T: EventKind>(&self) -> Option<&T> {
                T::of_event(self)
            }

            /// Looks first, then changes: what is refused has changed nothing.
            pub(crate) fn take(&self, state: &mut State, record: &Recorded) -> Result<(), Corruption> {
                match self { $( Self::$variant(event) => take(event, state, record), )+ }
            }
        }

        $(
            said!($money $variant);
            said!($($told)+ $variant);

            impl EventKind for $variant {
                fn of_event(event: &Event) -> Option<&Self> {
                    if let Event::$variant(event) = event { Some(event) } else { None }
                }
            }
        )+
    };
}

/// What the list says of an event, so that its file says no more.
macro_rules! said {
    (free $event:ident) => {
        impl Costly for $event {
            fn charging(&self) -> Option<Charging<'_>> {
                None
            }
        }
    };
    (silent $event:ident) => {
        impl Effects for $event {
            fn effects(&self, _: &mut Orders<'_>) {}
        }
    };
    (tells $kind:ident $event:ident) => {
        impl Effects for $event {
            fn effects(&self, orders: &mut Orders<'_>) {
                orders.tell(NotificationKind::$kind, self.subscription, Whom::Responsible);
            }
        }
    };
    (charging $event:ident) => {};
    (effects $event:ident) => {};
}

events! {
    /// What happened. Events are the only way in which an organization changes.
    #[non_exhaustive]
    pub enum Event {
        /// The organization was created (`O6`).
        OrganizationCreated = "organization_created": "O6", free, silent;
        /// The settings were replaced (`O6`).
        SettingsChanged = "settings_changed": "O6", free, silent;
        /// A purchase policy was set, or taken back (`P1`, `P2`).
        PolicyChanged = "policy_changed": "P1", free, silent;
        /// A purchase limit was set, or taken back (`P6`).
        PurchaseLimitChanged = "purchase_limit_changed": "P6", free, silent;
        /// An approval rule was set, or taken back (`P7`).
        ApprovalRuleChanged = "approval_rule_changed": "P7", free, silent;
        /// A purchase was asked for that has to be approved (`P7`).
        PurchaseRequested = "purchase_requested": "P7", free, effects;
        /// A purchase request was approved or declined (`P7`).
        PurchaseRequestDecided = "purchase_request_decided": "P7", free, effects;
        /// The purchaser agreed to another total (`P7`).
        PurchaseRequestConfirmed = "purchase_request_confirmed": "P7", free, silent;
        /// A purchase request was taken back (`P7`).
        PurchaseRequestWithdrawn = "purchase_request_withdrawn": "P7", free, silent;
        /// Nobody answered a purchase request in time (`P7`).
        PurchaseRequestLapsed = "purchase_request_lapsed": "P7", free, effects;
        /// A product has another id (`K1`).
        ProductIdChanged = "product_id_changed": "K1", free, silent;
        /// A payment method was added (`G2`).
        PaymentMethodAdded = "payment_method_added": "G2", free, silent;
        /// A payment method was edited (`G3`).
        PaymentMethodEdited = "payment_method_edited": "G3", free, silent;
        /// Another payment method pays for a billing profile (`G5`).
        PaymentMethodReplaced = "payment_method_replaced": "G5", free, effects;
        /// A payment method was deleted (`G5`).
        PaymentMethodDeleted = "payment_method_deleted": "G5", free, silent;
        /// A billing profile has another second payment method, or none (`G8`).
        BackupPaymentMethodSet = "backup_payment_method_set": "G8", free, effects;
        /// The issuer of a card changed something on it (`G9`).
        CardUpdated = "card_updated": "G9", free, effects;
        /// A card will have expired when the next charge comes (`G6`).
        CardExpiring = "card_expiring": "G6", free, effects;
        /// A billing profile was created (`G1`).
        BillingProfileCreated = "billing_profile_created": "G1", free, silent;
        /// A billing profile was edited (`G1`).
        BillingProfileEdited = "billing_profile_edited": "G1", free, silent;
        /// A role on a billing profile was given or taken (`O7`).
        BillingProfileShared = "billing_profile_shared": "O7", free, silent;
        /// A billing profile was closed (`G7`).
        BillingProfileClosed = "billing_profile_closed": "G7", free, effects;
        /// The taxes of a billing profile changed (`I9`).
        TaxRatesSet = "tax_rates_set": "I9", free, silent;
        /// A register said something of a buyer's VAT id (`I14`).
        VatIdChecked = "vat_id_checked": "I14", free, silent;
        /// An order number has another limit (`I16`).
        PurchaseOrderLimited = "purchase_order_limited": "I16", free, silent;
        /// A subscription was bought (`B1`).
        SubscriptionPurchased = "subscription_purchased": "B1", charging, effects;
        /// A subscription was brought in from elsewhere (`H5`).
        SubscriptionImported = "subscription_imported": "H5", charging, silent;
        /// The first payment came (`B1`).
        SubscriptionActivated = "subscription_activated": "B1", free, silent;
        /// Licenses were added (`S2`).
        LicensesAdded = "licenses_added": "S2", charging, silent;
        /// Licenses were removed (`S4`).
        LicensesRemoved = "licenses_removed": "S4", charging, silent;
        /// Licenses were added that wait for their payment (`S7`).
        LicensesReserved = "licenses_reserved": "S7", charging, silent;
        /// Reserved licenses were paid (`S7`).
        ReservedLicensesAdded = "reserved_licenses_added": "S7", free, silent;
        /// Reserved licenses were given up (`S7`).
        ReservationReleased = "reservation_released": "S7", charging, silent;
        /// A total was scheduled for the renewal (`S5`).
        LicensesScheduled = "licenses_scheduled": "S5", charging, silent;
        /// What was scheduled does not hold any more (`S5`).
        LicenseScheduleDropped = "license_schedule_dropped": "S5", free, silent;
        /// A subscription moved to another plan (`U2`).
        PlanChanged = "plan_changed": "U2", charging, effects;
        /// A move to another plan waits for its payment (`U7`).
        PlanChangeReserved = "plan_change_reserved": "U7", charging, effects;
        /// A move that waited was paid (`U7`).
        ReservedPlanChangeMade = "reserved_plan_change_made": "U7", free, tells PlanChanged;
        /// A move that waited was given up (`U7`).
        PlanChangeReleased = "plan_change_released": "U7", charging, effects;
        /// Such a move was taken back (`U2`).
        PlanChangeTakenBack = "plan_change_taken_back": "U2", charging, tells PlanChanged;
        /// People moved to another plan with their licenses (`U5`).
        PeopleMovedToPlan = "people_moved_to_plan": "U5", charging, effects;
        /// A move to another plan was scheduled for the renewal (`U6`).
        PlanChangeScheduled = "plan_change_scheduled": "U6", charging, silent;
        /// A move that was scheduled does not come (`U6`).
        PlanScheduleDropped = "plan_schedule_dropped": "U6", free, effects;
        /// People were given licenses (`A1`).
        LicensesAssigned = "licenses_assigned": "A1", free, effects;
        /// People's licenses were taken back (`A6`).
        LicensesUnassigned = "licenses_unassigned": "A6", free, effects;
        /// A subscription was canceled (`C1`).
        SubscriptionCanceled = "subscription_canceled": "C1", charging, effects;
        /// A subscription was brought back as a new one (`C7`).
        SubscriptionReactivated = "subscription_reactivated": "C7", charging, effects;
        /// What a person had bought themselves was taken over (`C10`).
        SubscriptionTakenOver = "subscription_taken_over": "C10", charging, effects;
        /// A subscription was offered to a colleague (`C12`).
        HandOverOffered = "hand_over_offered": "C12", free, effects;
        /// The colleague answered (`C12`).
        HandOverAnswered = "hand_over_answered": "C12", charging, effects;
        /// An offer ended without an answer (`C12`).
        HandOverClosed = "hand_over_closed": "C12", free, silent;
        /// Recurring billing was turned on or off (`C5`).
        RecurringBillingChanged = "recurring_billing_changed": "C5", charging, effects;
        /// The next term was announced (`C8`).
        RenewalAnnounced = "renewal_announced": "C8", free, tells RenewalUpcoming;
        /// A new term began (`C8`).
        SubscriptionRenewed = "subscription_renewed": "C8", charging, effects;
        /// A further billing period of a term began (`C8`).
        BillingPeriodStarted = "billing_period_started": "C8", charging, silent;
        /// The documents of a subscription refer to something else (`I16`).
        OrderReferenceSet = "order_reference_set": "I16", free, silent;
        /// What happens at the end of a term was set (`E1`).
        AtEndSet = "at_end_set": "E1", charging, silent;
        /// A month of extension began (`E2`).
        TermExtended = "term_extended": "E2", charging, effects;
        /// An extension ended, and a term began (`E2`).
        ReturnedToTerm = "returned_to_term": "E2", charging, silent;
        /// A term ended, and a pause began (`E3`).
        SubscriptionPaused = "subscription_paused": "E3", free, tells Paused;
        /// A pause ended, and a term began (`E3`).
        SubscriptionResumed = "subscription_resumed": "E3", charging, tells Resumed;
        /// A pause was to end, and no card could be charged (`E3`).
        ResumptionPostponed = "resumption_postponed": "E3", free, tells RenewalImpossible;
        /// A term ended without a renewal (`C6`).
        SubscriptionExpired = "subscription_expired": "C6", free, tells Expired;
        /// Nobody has access any more (`C6`).
        SubscriptionDisabled = "subscription_disabled": "C6", free, tells Disabled;
        /// An end was announced ahead of its day (`H7`).
        EndingAnnounced = "ending_announced": "H7", free, effects;
        /// What people bought and tried on a day was announced to administrators (`H7`).
        PurchasesAnnounced = "purchases_announced": "H7", free, effects;
        /// More people hold licenses than are paid for: they keep them for a while (`S6`).
        ExcessLicensesAnnounced = "excess_licenses_announced": "S6", free, tells ExcessLicenses;
        /// Licenses that were not paid for any more were released (`S6`).
        ExcessLicensesReleased = "excess_licenses_released": "S6", free, effects;
        /// What an unpaid invoice had disabled can be used again (`I8`).
        SubscriptionRestored = "subscription_restored": "I8", charging, tells Restored;
        /// A subscription is gone for good (`C6`).
        SubscriptionDeleted = "subscription_deleted": "C6", charging, tells Deleted;
        /// A trial began (`B4`).
        TrialStarted = "trial_started": "B4", charging, effects;
        /// A trial goes on for longer (`B4`).
        TrialExtended = "trial_extended": "B4", free, silent;
        /// The end of a trial is near (`H7`).
        TrialEndAnnounced = "trial_end_announced": "H7", free, tells TrialEnding;
        /// A trial became a paid subscription (`B4`).
        TrialConverted = "trial_converted": "B4", charging, effects;
        /// A trial ended and did not convert (`B4`).
        TrialEnded = "trial_ended": "B4", free, tells TrialEnded;
        /// The end of a promotion is near (`K7`).
        PromotionEndAnnounced = "promotion_end_announced": "K7", free, tells PromotionEnding;
        /// The use of a promotion is free again (`K7`).
        PromotionReleased = "promotion_released": "K7", free, effects;
        /// What was reserved of a promotion for a purchase request is free again (`K7`).
        PromotionReservationReleased = "promotion_reservation_released": "K7", free, effects;
        /// A person left (`O5`).
        PersonLeft = "person_left": "O5", free, effects;
        /// A person who had left is back (`O5`).
        PersonReturned = "person_returned": "O5", free, silent;
        /// Licenses were asked for (`Q1`).
        LicenseRequestCreated = "license_request_created": "Q1", free, effects;
        /// It was decided about people of a license request (`Q1`).
        LicenseRequestDecided = "license_request_decided": "Q1", free, effects;
        /// People of a license request wait no more (`O5`).
        LicenseRequestClosed = "license_request_closed": "O5", free, silent;
        /// A license request is no longer kept (`Q1`).
        LicenseRequestPurged = "license_request_purged": "Q1", free, silent;
        /// An auto-claim policy was made or changed (`Q3`).
        AutoClaimPolicySet = "auto_claim_policy_set": "Q3", free, silent;
        /// An auto-claim policy was deleted (`Q3`).
        AutoClaimPolicyDeleted = "auto_claim_policy_deleted": "Q3", free, silent;
        /// Somebody got a license by signing in (`Q3`).
        LicenseClaimed = "license_claimed": "Q3", free, effects;
        /// An invoice was issued (`I3`).
        InvoiceIssued = "invoice_issued": "I3", free, effects;
        /// A credit reduced an open invoice (`I5`).
        CreditAllocated = "credit_allocated": "I5", free, silent;
        /// Pending changes came to nothing (`I5`).
        ChangesNetted = "changes_netted": "I5", free, silent;
        /// An unpaid invoice was dunned (`I8`).
        DunningStep = "dunning_step": "I8", free, effects;
        /// An invoice was not paid in time (`I3`).
        InvoicePastDue = "invoice_past_due": "I3", free, silent;
        /// An invoice need not be paid any more (`B1`).
        InvoiceVoided = "invoice_voided": "B1", free, silent;
        /// What was outstanding on an invoice was too little to be asked for, and is not to be paid any more (`I13`).
        InvoiceWrittenOff = "invoice_written_off": "I13", free, silent;
        /// The exchange system cleared an invoice (`I17`).
        InvoiceCleared = "invoice_cleared": "I17", free, silent;
        /// The exchange system rejected an invoice (`I17`).
        InvoiceRejected = "invoice_rejected": "I17", free, silent;
        /// Somebody asked payment of an invoice (`I12`).
        PaymentRequested = "payment_requested": "I12", free, effects;
        /// Money came (`I7`).
        PaymentReceived = "payment_received": "I7", charging, effects;
        /// A payment failed (`I7`).
        PaymentFailed = "payment_failed": "I7", free, effects;
        /// Money was taken back (`I7`).
        PaymentChargedBack = "payment_charged_back": "I7", free, effects;
        /// Money was given back (`I7`).
        PaymentRefunded = "payment_refunded": "I7", free, silent;
    }
}

named_as_in_json!(EventType);

/// One of the kinds of [`Event`]: what looks for it need not name the others. For the list of events alone to implement.
pub trait EventKind {
    /// It, if that is what happened.
    #[doc(hidden)]
    fn of_event(event: &Event) -> Option<&Self>;
}

/// What an event means for money.
pub(crate) trait Costly {
    /// What it charges, credits or buys, or will, and what else it means for what is paid.
    fn charging(&self) -> Option<Charging<'_>>;
}

/// What follows from an event outside.
pub(crate) trait Effects {
    /// What the host must do because of it (`H3`): a function of the record alone.
    fn effects(&self, orders: &mut Orders<'_>);
}

/// How an event changes the state: no rules, but no trust either.
pub(crate) trait Apply {
    /// What looking has proved, or computed, and changing needs: only the state can make its proofs.
    type Checked;

    /// Whether it can have happened: it looks at everything, and changes nothing.
    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption>;

    /// What is different afterwards. It cannot fail.
    fn change(&self, checked: Self::Checked, state: &mut State, record: &Recorded);
}

/// An event taken as a whole: the one way from looking to changing.
fn take<T: Apply>(event: &T, state: &mut State, record: &Recorded) -> Result<(), Corruption> {
    event.check(state, record).map(|checked| event.change(checked, state, record))
}

impl Event {
    /// What a quote, or a request, is about.
    pub(crate) fn quoted(&self) -> Option<Quoted<'_>> {
        self.charging()?.quoted
    }

    /// The invoice lines that arise with it (`I2`).
    pub(crate) fn lines(&self) -> &[Line] {
        self.charging().map_or(&[], |charging| charging.lines)
    }
}
