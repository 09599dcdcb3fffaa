//! A subscription, as far as rules and views ask.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::billing::line::{BillingPeriod, Line};
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
    /// None yet: the line waits on this billing profile for the change invoice.
    Pending(Slot),
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

/// How a subscription became the organization's own (`C10`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TakenOver {
    pub(crate) by: PersonId,
    pub(crate) on: Day,
}

impl OpenPeriod {
    /// A billing period as it opens, with what it is charged.
    pub(crate) fn of(terms: &BillingPeriod, lines: &[Line]) -> Self {
        let value = lines.first().map_or(PeriodValue::ZERO, |line| line.proof.after);
        Self { terms: terms.clone(), value, invoice: None }
    }
}

/// A subscription.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Subscription {
    pub(crate) id: SubscriptionId,
    pub(crate) product: Slot,
    pub(crate) product_name: Text,
    pub(crate) offer: OfferId,
    pub(crate) term: Term,
    pub(crate) billing: BillingFrequency,
    pub(crate) purchaser: PersonId,
    pub(crate) channel: Channel,
    /// Present where an administrator took over what the purchaser had bought themselves (`C10`).
    pub(crate) taken_over: Option<TakenOver>,
    pub(crate) profile: Slot,
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
    /// How many unpaid invoices keep it disabled (`I8`).
    pub(crate) unpaid: u32,
}

impl Entity for Subscription {
    type Id = SubscriptionId;

    fn id(&self) -> SubscriptionId {
        self.id
    }
}

impl Subscription {
    /// Whether it is one of the organization's own (`C11`).
    pub(crate) fn is_central(&self) -> bool {
        self.channel == Channel::Central
    }

    pub(crate) fn assigned(&self) -> LicenseCount {
        LicenseCount(self.holders.count())
    }

    /// Who is told what happens to it: its purchaser, or whoever took it over.
    pub(crate) fn responsible(&self) -> PersonId {
        self.taken_over.map_or(self.purchaser, |taken_over| taken_over.by)
    }

    pub(crate) fn free(&self) -> LicenseCount {
        self.licenses.minus(self.assigned())
    }

    /// Whether an unpaid invoice disables it, or keeps it disabled (`I8`): not what waits for its first payment, and not
    /// what was disabled for another reason.
    pub(crate) fn can_be_dunned(&self) -> bool {
        match self.status {
            SubscriptionStatus::Active | SubscriptionStatus::Expired => true,
            SubscriptionStatus::Disabled => self.unpaid > 0,
            SubscriptionStatus::Pending | SubscriptionStatus::Deleted => false,
        }
    }

    /// When the renewal notice of this term is due (`C8`).
    pub(crate) fn notice(&self, settings: &Settings) -> Timestamp {
        self.term_days.end.start().minus_days(settings.notice_days_of(self.term))
    }

    /// When things fall due, as they stand at `now`.
    pub(crate) fn deadlines(&self, settings: &Settings, now: Timestamp) -> [(Kind, Option<Timestamp>); 3] {
        let active = self.status == SubscriptionStatus::Active;
        let renews = active && self.recurring == RecurringBilling::On;
        let notice = renews && self.announced.is_none();
        [
            (Kind::PeriodEnd, active.then(|| self.period.terms.days.end.start())),
            (Kind::Status, self.until.map(Day::start)),
            (Kind::Notice, notice.then(|| self.notice(settings).max(now))),
        ]
    }
}
