//! Everything that can have happened, and the record of it in the journal (`H1`).
use selfserve_macros::data;

use crate::actor::Actor;
use crate::administration::*;
use crate::auto_claim::*;
use crate::billing::*;
use crate::charge::line::Line;
use crate::charging::{Charging, Quoted};
use crate::collection::*;
use crate::corruption::{Corruption, SCHEMA};
use crate::effect::Orders;
use crate::json::tagged;
use crate::license_request::*;
use crate::people::*;
use crate::policy::*;
use crate::purchase_request::*;
use crate::state::State;
use crate::subscription::*;
use crate::value::{CommandId, Digest, Sequence, Timestamp};

/// Declares the events, and writes the dispatch to what the file of each subject says of its own.
macro_rules! events {
    (
        $(#[$meta:meta])*
        pub enum Event { $( $(#[$doc:meta])* $variant:ident = $tag:literal, )+ }
    ) => {
        tagged! {
            $(#[$meta])*
            pub enum Event { $( $(#[$doc])* $variant = $tag, )+ }
        }

        impl Event {
            /// The rule that it follows, such as `S2`.
            pub fn rule(&self) -> &'static str {
                match self { $( Self::$variant(_) => <$variant as Describe>::RULE, )+ }
            }

            pub(crate) fn charging(&self) -> Option<Charging<'_>> {
                match self { $( Self::$variant(event) => event.charging(), )+ }
            }

            pub(crate) fn effects(&self, orders: &mut Orders<'_>) {
                match self { $( Self::$variant(event) => event.effects(orders), )+ }
            }

            /// What happened, if it is of this kind.
            pub(crate) fn get<T: Listed>(&self) -> Option<&T> {
                T::of_event(self)
            }

            /// Looks first, then changes: what is refused has changed nothing.
            pub(crate) fn take(&self, state: &mut State, record: &Recorded) -> Result<(), Corruption> {
                match self { $( Self::$variant(event) => take(event, state, record), )+ }
            }
        }

        $( impl Listed for $variant {
            fn of_event(event: &Event) -> Option<&Self> {
                if let Event::$variant(event) = event { Some(event) } else { None }
            }
        } )+
    };
}

events! {
    /// What happened. Events are the only way in which an organization changes.
    #[non_exhaustive]
    pub enum Event {
        /// The organization was created (`O6`).
        OrganizationCreated = "organization_created",
        /// The settings were replaced (`O6`).
        SettingsChanged = "settings_changed",
        /// A purchase policy was set, or taken back (`P1`, `P2`).
        PolicyChanged = "policy_changed",
        /// A purchase limit was set, or taken back (`P6`).
        PurchaseLimitChanged = "purchase_limit_changed",
        /// An approval rule was set, or taken back (`P7`).
        ApprovalRuleChanged = "approval_rule_changed",
        /// A purchase was asked for that has to be approved (`P7`).
        PurchaseRequested = "purchase_requested",
        /// A purchase request was approved or declined (`P7`).
        PurchaseRequestDecided = "purchase_request_decided",
        /// The purchaser agreed to another total (`P7`).
        PurchaseRequestConfirmed = "purchase_request_confirmed",
        /// A purchase request was taken back (`P7`).
        PurchaseRequestWithdrawn = "purchase_request_withdrawn",
        /// Nobody answered a purchase request in time (`P7`).
        PurchaseRequestLapsed = "purchase_request_lapsed",
        /// A product has another id (`K1`).
        ProductIdChanged = "product_id_changed",
        /// A payment method was added (`G2`).
        PaymentMethodAdded = "payment_method_added",
        /// A payment method was edited (`G3`).
        PaymentMethodEdited = "payment_method_edited",
        /// Another payment method pays for a billing profile (`G5`).
        PaymentMethodReplaced = "payment_method_replaced",
        /// A payment method was deleted (`G5`).
        PaymentMethodDeleted = "payment_method_deleted",
        /// A card will have expired when the next charge comes (`G6`).
        CardExpiring = "card_expiring",
        /// A billing profile was created (`G1`).
        BillingProfileCreated = "billing_profile_created",
        /// A billing profile was edited (`G1`).
        BillingProfileEdited = "billing_profile_edited",
        /// A role on a billing profile was given or taken (`O7`).
        BillingProfileShared = "billing_profile_shared",
        /// A billing profile was closed (`G7`).
        BillingProfileClosed = "billing_profile_closed",
        /// The taxes of a billing profile changed (`I9`).
        TaxRatesSet = "tax_rates_set",
        /// A subscription was bought (`B1`).
        SubscriptionPurchased = "subscription_purchased",
        /// A subscription was brought in from elsewhere (`H5`).
        SubscriptionImported = "subscription_imported",
        /// The first payment came (`B1`).
        SubscriptionActivated = "subscription_activated",
        /// Licenses were added (`S2`).
        LicensesAdded = "licenses_added",
        /// Licenses were removed (`S4`).
        LicensesRemoved = "licenses_removed",
        /// Licenses were added that wait for their payment (`S7`).
        LicensesReserved = "licenses_reserved",
        /// Reserved licenses were paid (`S7`).
        ReservedLicensesAdded = "reserved_licenses_added",
        /// Reserved licenses were given up (`S7`).
        ReservationReleased = "reservation_released",
        /// A total was scheduled for the renewal (`S5`).
        LicensesScheduled = "licenses_scheduled",
        /// What was scheduled does not hold any more (`S5`).
        LicenseScheduleDropped = "license_schedule_dropped",
        /// People were given licenses (`A1`).
        LicensesAssigned = "licenses_assigned",
        /// People's licenses were taken back (`A6`).
        LicensesUnassigned = "licenses_unassigned",
        /// A subscription was canceled (`C1`).
        SubscriptionCanceled = "subscription_canceled",
        /// A subscription was brought back as a new one (`C7`).
        SubscriptionReactivated = "subscription_reactivated",
        /// What a person had bought themselves was taken over (`C10`).
        SubscriptionTakenOver = "subscription_taken_over",
        /// A subscription was offered to a colleague (`C12`).
        HandOverOffered = "hand_over_offered",
        /// The colleague answered (`C12`).
        HandOverAnswered = "hand_over_answered",
        /// An offer ended without an answer (`C12`).
        HandOverClosed = "hand_over_closed",
        /// Recurring billing was turned on or off (`C5`).
        RecurringBillingChanged = "recurring_billing_changed",
        /// The next term was announced (`C8`).
        RenewalAnnounced = "renewal_announced",
        /// A new term began (`C8`).
        SubscriptionRenewed = "subscription_renewed",
        /// A further billing period of a term began (`C8`).
        BillingPeriodStarted = "billing_period_started",
        /// A term ended without a renewal (`C6`).
        SubscriptionExpired = "subscription_expired",
        /// Nobody has access any more (`C6`).
        SubscriptionDisabled = "subscription_disabled",
        /// An end was announced ahead of its day (`H7`).
        EndingAnnounced = "ending_announced",
        /// More people hold licenses than are paid for: they keep them for a while (`S6`).
        ExcessLicensesAnnounced = "excess_licenses_announced",
        /// Licenses that were not paid for any more were released (`S6`).
        ExcessLicensesReleased = "excess_licenses_released",
        /// What an unpaid invoice had disabled can be used again (`I8`).
        SubscriptionRestored = "subscription_restored",
        /// A subscription is gone for good (`C6`).
        SubscriptionDeleted = "subscription_deleted",
        /// A trial began (`B4`).
        TrialStarted = "trial_started",
        /// A trial goes on for longer (`B4`).
        TrialExtended = "trial_extended",
        /// The end of a trial is near (`H7`).
        TrialEndAnnounced = "trial_end_announced",
        /// A trial became a paid subscription (`B4`).
        TrialConverted = "trial_converted",
        /// A trial ended and did not convert (`B4`).
        TrialEnded = "trial_ended",
        /// A person left (`O5`).
        PersonLeft = "person_left",
        /// A person who had left is back (`O5`).
        PersonReturned = "person_returned",
        /// Licenses were asked for (`Q1`).
        LicenseRequestCreated = "license_request_created",
        /// It was decided about people of a license request (`Q1`).
        LicenseRequestDecided = "license_request_decided",
        /// People of a license request wait no more (`O5`).
        LicenseRequestClosed = "license_request_closed",
        /// A license request is no longer kept (`Q1`).
        LicenseRequestPurged = "license_request_purged",
        /// An auto-claim policy was made or changed (`Q3`).
        AutoClaimPolicySet = "auto_claim_policy_set",
        /// An auto-claim policy was deleted (`Q3`).
        AutoClaimPolicyDeleted = "auto_claim_policy_deleted",
        /// Somebody got a license by signing in (`Q3`).
        LicenseClaimed = "license_claimed",
        /// An invoice was issued (`I3`).
        InvoiceIssued = "invoice_issued",
        /// A credit reduced an open invoice (`I5`).
        CreditAllocated = "credit_allocated",
        /// Pending changes came to nothing (`I5`).
        ChangesNetted = "changes_netted",
        /// An unpaid invoice was dunned (`I8`).
        DunningStep = "dunning_step",
        /// An invoice was not paid in time (`I3`).
        InvoicePastDue = "invoice_past_due",
        /// An invoice need not be paid any more (`B1`).
        InvoiceVoided = "invoice_voided",
        /// Money came (`I7`).
        PaymentReceived = "payment_received",
        /// A payment failed (`I7`).
        PaymentFailed = "payment_failed",
        /// Money was taken back (`I7`).
        PaymentChargedBack = "payment_charged_back",
    }
}

/// One line of the journal: an event with its place, time, actor and command (`H1`).
#[data]
pub struct Recorded {
    /// The version of the journal's format.
    pub schema: u32,
    /// Its place in the journal, from 1, without a gap.
    pub sequence: Sequence,
    /// When it happened.
    pub at: Timestamp,
    /// Who caused it.
    pub actor: Actor,
    /// The command it came from; absent for what time brought (`T1`).
    pub command: Option<CommandStamp>,
    /// What happened.
    pub event: Event,
}

/// The command that an event came from (`B6`).
#[data(Copy)]
pub struct CommandStamp {
    /// Its id.
    pub id: CommandId,
    /// A digest over actor and command.
    pub digest: Digest,
}

impl Recorded {
    /// The version of the journal's format that this version writes.
    pub const SCHEMA: u32 = SCHEMA;
}

/// An event of the list: what looks for one kind need not name the others.
pub(crate) trait Listed {
    /// It, if that is what happened.
    fn of_event(event: &Event) -> Option<&Self>;
}

/// What an event says of itself. No item has a default: what is forgotten does not compile.
pub(crate) trait Describe {
    /// The rule that it follows, such as `S2`.
    const RULE: &'static str;

    /// What it charges, credits or buys, or will, and what else it means for what is paid.
    fn charging(&self) -> Option<Charging<'_>>;

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
    let checked = event.check(state, record)?;
    event.change(checked, state, record);
    Ok(())
}

impl Event {
    /// Itself, where a quote or a request is about it.
    pub(crate) fn quoted(&self) -> Option<&dyn Quoted> {
        self.charging()?.quoted
    }

    /// The invoice lines that arise with it (`I2`).
    pub(crate) fn lines(&self) -> &[Line] {
        self.charging().map_or(&[], |charging| charging.lines)
    }
}
