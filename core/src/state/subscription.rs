//! A subscription, as far as rules and views ask.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::billing::line::BillingPeriod;
use crate::calendar::{BillingFrequency, ServicePeriod, Term, Window};
use crate::proration::PeriodValue;
use crate::settings::Settings;
use crate::state::{Entity, Holders, Kind, Slot};
use crate::subscription::{Channel, RecurringBilling, SubscriptionStatus};
use crate::value::{Day, LicenseCount, OfferId, PersonId, SubscriptionId, Text, Timestamp, UnitPrice};

/// Which invoice charged the first days of a lot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ChargedBy {
    /// The invoice that opened the billing period.
    Opening,
    /// None yet: the line waits for the change invoice.
    Pending,
    /// A change invoice.
    Invoice(Slot),
}

/// Licenses that came at one time (`S2`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Lot {
    pub(crate) licenses: LicenseCount,
    /// When its window opened.
    pub(crate) since: Timestamp,
    /// The first day for which it is paid.
    pub(crate) start: Day,
    pub(crate) charged_by: ChargedBy,
}

impl Lot {
    pub(crate) fn window(&self) -> Window {
        Window::opened_at(self.since)
    }
}

/// A billing period with its exact value as things now stand (`I4`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct OpenPeriod {
    pub(crate) terms: BillingPeriod,
    pub(crate) value: PeriodValue,
    /// The invoice that opened it.
    pub(crate) invoice: Option<Slot>,
}

/// What is paid for, how often, and by which profile (`B1`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Plan {
    pub(crate) offer: OfferId,
    pub(crate) term: Term,
    pub(crate) billing: BillingFrequency,
    pub(crate) profile: Slot,
}

impl Plan {
    /// The length of a billing period.
    pub(crate) fn billing_months(&self) -> u32 {
        self.billing.months(self.term)
    }
}

/// What a trial becomes at its end (`B4`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Conversion {
    pub(crate) licenses: LicenseCount,
    /// The price, fixed when the trial started.
    pub(crate) unit_price: UnitPrice,
}

/// A subscription that is, or was to its end, a trial (`B4`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TrialState {
    /// What it becomes; absent: it simply ends.
    pub(crate) conversion: Option<Conversion>,
    pub(crate) extended: bool,
    /// Whether its end has been announced (`H7`).
    pub(crate) announced: bool,
}

/// A subscription.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Subscription {
    pub(crate) id: SubscriptionId,
    pub(crate) product: Slot,
    pub(crate) product_name: Text,
    /// Absent in a trial that needs no payment method (`K3`).
    pub(crate) plan: Option<Plan>,
    /// Present in a trial, until it converts.
    pub(crate) trial: Option<TrialState>,
    pub(crate) purchaser: PersonId,
    pub(crate) channel: Channel,
    pub(crate) status: SubscriptionStatus,
    pub(crate) recurring: RecurringBilling,
    pub(crate) created: Timestamp,
    /// The first day of the first term: every later boundary is counted from it (`C9`).
    pub(crate) anchor: Day,
    /// How many billing periods ended before the present one.
    pub(crate) periods: u32,
    pub(crate) term_days: ServicePeriod,
    /// When the present term began: it opens a window (`W1`).
    pub(crate) term_opened: Timestamp,
    pub(crate) period: OpenPeriod,
    /// The period before, for increases whose full-credit window reaches across the boundary (`S4`).
    pub(crate) previous: Option<OpenPeriod>,
    pub(crate) lots: Vec<Lot>,
    pub(crate) licenses: LicenseCount,
    /// How many it is to have from its renewal on, where somebody asked for another total (`S5`).
    pub(crate) scheduled: Option<LicenseCount>,
    pub(crate) holders: Holders,
    /// The price of the next term, once the renewal notice has gone out (`C8`).
    pub(crate) announced: Option<UnitPrice>,
    /// The day on which the present status ends, for those that end by themselves (`C6`, `B1`).
    pub(crate) until: Option<Day>,
}

impl Entity for Subscription {
    type Id = SubscriptionId;

    fn id(&self) -> SubscriptionId {
        self.id
    }
}

impl Subscription {
    pub(crate) fn assigned(&self) -> LicenseCount {
        LicenseCount(self.holders.count())
    }

    /// The billing profile that pays; none pays for a trial that needs no payment method.
    pub(crate) fn profile(&self) -> Option<Slot> {
        self.plan.as_ref().map(|plan| plan.profile)
    }

    pub(crate) fn free(&self) -> LicenseCount {
        self.licenses.minus(self.assigned())
    }

    /// When the notice of the end of this term, or trial, is due: a trial's as for a month (`C8`, `H7`).
    pub(crate) fn notice(&self, settings: &Settings) -> Timestamp {
        let paid_for = self.plan.as_ref().filter(|_| self.trial.is_none());
        let term = paid_for.map_or(Term::OneMonth, |plan| plan.term);
        self.term_days.end.start().minus_days(settings.notice_days_of(term))
    }

    /// When things fall due, as they stand at `now`.
    pub(crate) fn deadlines(&self, settings: &Settings, now: Timestamp) -> [(Kind, Option<Timestamp>); 3] {
        let active = self.status == SubscriptionStatus::Active;
        let on_trial = self.status == SubscriptionStatus::Trial;
        let renews = active && self.recurring == RecurringBilling::On;
        let trial_ends = on_trial && self.trial.is_some_and(|trial| !trial.announced);
        let notice = trial_ends || (renews && self.announced.is_none());
        [
            (Kind::PeriodEnd, (active || on_trial).then(|| self.period.terms.days.end.start())),
            (Kind::Status, self.until.map(Day::start)),
            (Kind::Notice, notice.then(|| self.notice(settings).max(now))),
        ]
    }
}
