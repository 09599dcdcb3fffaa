//! A subscription, as far as rules and views ask.

use alloc::boxed::Box;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::calendar::{BillingFrequency, ServicePeriod, Term, Window};
use crate::catalog::PlanName;
use crate::charge::line::{BillingPeriod, Line};
use crate::charge::paid_for::PaidFor;
use crate::json::as_json_if_any;
use crate::pricing::Price;
use crate::settings::{Activation, Settings};
use crate::state::ahead::EndsAnnounced;
use crate::state::plans::Lately;
use crate::state::terms::as_terms;
use crate::state::{
    Ahead, Entity, Holders, KeptPromotion, Kind, Known, Profile, Reference, Reservation, Slot,
};
use crate::status::{Channel, SubscriptionStatus};
use crate::value::{Currency, Day, LicenseCount, OfferId, PersonId, SubscriptionId, TextLine, Timestamp};

/// How many days ahead of its deletion a disabled subscription's end is told (`H7`).
pub(super) const DELETION_NOTICE_DAYS: u32 = 30;

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

/// Where what a line credits was charged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Charged {
    /// Nowhere yet: the line that charges it waits on this billing profile.
    Waiting(Slot),
    /// On this invoice.
    By(Slot),
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
    pub(crate) full_credit: FullCredit,
}

/// Whether licenses given back within a day of their purchase are credited in full (`W1`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum FullCredit {
    WithinADay,
    /// They came back with a subscription, which opens no full-credit window (`C7`).
    Never,
}

impl Lot {
    /// The licenses with which a term opens.
    pub(crate) fn opening(licenses: LicenseCount, start: Day, since: Timestamp) -> Self {
        let (charged_by, full_credit) = (ChargedBy::Opening, FullCredit::WithinADay);
        Self { licenses, since, start, charged_by, full_credit }
    }

    pub(crate) fn window(&self) -> Window {
        Window::opened_at(self.since)
    }

    /// Whether it is credited in full at this instant (`S4`).
    pub(crate) fn is_full_credit(&self, at: Timestamp) -> bool {
        self.full_credit == FullCredit::WithinADay && self.window().is_full_credit(at)
    }
}

/// A billing period with what is paid for in it, as things now stand (`I4`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct OpenPeriod {
    #[serde(with = "as_terms")]
    pub(crate) terms: BillingPeriod,
    pub(crate) paid: PaidFor,
    /// Where what it opened with was charged; after a move to another plan, what the move charged (`U2`). None while its
    /// invoice is not issued.
    pub(crate) charged: Option<Charged>,
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Conversion {
    pub(crate) licenses: LicenseCount,
    /// The price, fixed when the trial started.
    pub(crate) price: Price,
}

/// A subscription that is, or was to its end, a trial (`B4`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TrialState {
    /// What it becomes; absent: it simply ends.
    pub(crate) conversion: Option<Conversion>,
    pub(crate) extended: bool,
    /// Whether its end has been announced (`H7`).
    pub(crate) announced: bool,
}

/// How a subscription became the organization's own (`C10`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TakenOver {
    pub(crate) by: PersonId,
    pub(crate) on: Day,
}

/// People who hold licenses that a term did not pay for (`S6`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Excess {
    /// How many licenses that term paid for.
    pub(crate) licenses: LicenseCount,
    /// The day on which those assigned last are released.
    pub(crate) until: Day,
    /// Whether the notice ahead of that day has gone out, or would have been too early.
    pub(crate) reminded: bool,
}

impl Excess {
    /// How many days ahead of the release it is told once more (`H7`).
    pub(crate) const REMINDER_DAYS: u32 = 14;

    /// How many licenses remain assigned once it is over: as many as were paid for, or are by now.
    pub(crate) fn kept(&self, subscription: &Subscription) -> LicenseCount {
        self.licenses.max(subscription.licenses)
    }

    /// Whether there is still somebody to release.
    pub(crate) fn lasts(&self, subscription: &Subscription) -> bool {
        subscription.assigned() > self.kept(subscription)
    }
}

/// What is told ahead of time, in the order of one time (`H7`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Notice {
    /// The next term, with its price (`C8`).
    Renewal,
    /// What the end of a trial brings (`B4`).
    TrialEnd,
    /// The end of the term on this day, without a renewal.
    Expiry(Day),
    /// The deletion on this day of what is disabled.
    Deletion(Day),
    /// The release of licenses that were not paid for (`S6`).
    Release,
    /// The end on this day of a promotion (`K7`).
    PromotionEnd(Day),
}

impl OpenPeriod {
    /// A billing period as it opens, with what it is charged.
    pub(crate) fn of(terms: &BillingPeriod, lines: &[Line]) -> Self {
        let paid = lines.first().map(PaidFor::after).unwrap_or_default();
        Self { terms: terms.clone(), paid, charged: None }
    }

    /// The invoice that charged what it opened with.
    pub(crate) fn invoice(&self) -> Option<Slot> {
        match self.charged {
            Some(Charged::By(invoice)) => Some(invoice),
            Some(Charged::Waiting(_)) | None => None,
        }
    }
}

/// An offer to a colleague (`C12`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct HandOver {
    pub(crate) to: PersonId,
    /// The day on which it lapses.
    pub(crate) until: Day,
}

/// A subscription. What few of them have is in a box.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Subscription {
    pub(crate) id: SubscriptionId,
    pub(crate) product: Slot,
    pub(crate) product_name: TextLine,
    /// Absent in a trial that needs no payment method (`K3`).
    pub(crate) plan: Option<Plan>,
    /// Present in a trial, until it converts.
    pub(crate) trial: Option<Box<TrialState>>,
    pub(crate) purchaser: PersonId,
    pub(crate) channel: Channel,
    /// Present where an administrator took over what the purchaser had bought themselves (`C10`).
    pub(crate) taken_over: Option<Box<TakenOver>>,
    /// The colleague to whom it is offered (`C12`).
    pub(crate) hand_over: Option<Box<HandOver>>,
    pub(crate) status: SubscriptionStatus,
    /// What comes at the end of the term, or of a pause (`E1`).
    pub(crate) ahead: Ahead,
    /// By how many months it has been extended beyond its term; none: it is not (`E2`).
    pub(crate) extended: u16,
    pub(crate) created: Timestamp,
    /// The first day of the first term: every later boundary is counted from it (`C9`).
    pub(crate) anchor: Day,
    /// How many months after it the present billing period begins.
    pub(crate) months: u32,
    pub(crate) term_days: ServicePeriod,
    /// When the present term began: it opens a window (`W1`).
    pub(crate) term_opened: Timestamp,
    pub(crate) period: OpenPeriod,
    /// The period before, where the full-credit window of an increase reaches across the boundary (`S4`).
    pub(crate) previous: Option<Box<OpenPeriod>>,
    pub(crate) lots: Vec<Lot>,
    pub(crate) licenses: LicenseCount,
    /// How many it is to have from its renewal on, where somebody asked for another total (`S5`).
    pub(crate) scheduled: Option<LicenseCount>,
    /// Where it moves at its renewal (`U6`).
    pub(crate) scheduled_plan: Option<Box<PlanName>>,
    /// What a move to another plan has to know of what came before it in the open billing period (`U2`).
    pub(crate) lately: Option<Box<Lately>>,
    /// What its documents refer to; absent: what the billing profile says (`I16`).
    #[serde(with = "as_json_if_any")]
    pub(crate) order_reference: Reference,
    /// What waits for its payment: licenses that are not among the others (`S7`), or a move (`U7`).
    pub(crate) reserved: Option<Box<Reservation>>,
    pub(crate) holders: Holders,
    /// The price of the next term, once the renewal notice has gone out (`C8`).
    pub(crate) announced: Option<Box<Price>>,
    /// The promotion that was redeemed with it, until that is over (`K7`).
    pub(crate) promotion: Option<Box<KeptPromotion>>,
    /// The ends that were announced ahead (`H7`).
    pub(crate) ends_announced: Option<Box<EndsAnnounced>>,
    /// When the next notice is due.
    pub(crate) notice_due: Option<Timestamp>,
    /// Licenses assigned beyond those paid for, by the renewal that left them so (`S6`).
    pub(crate) excess: Vec<Excess>,
    /// The day on which the present status ends, for those that end by themselves (`C6`, `B1`).
    pub(crate) until: Option<Day>,
    /// How many unpaid invoices keep it disabled (`I8`).
    pub(crate) unpaid: u32,
}

/// An organization can have many: what few of them have is in a box.
#[cfg(target_pointer_width = "64")]
const _: () = assert!(size_of::<Subscription>() <= 480);

impl Entity for Subscription {
    type Id = SubscriptionId;

    fn id(&self) -> SubscriptionId {
        self.id
    }
}

impl Subscription {
    /// That it waits for its first payment until this day, where it has to (`B1`).
    pub(crate) fn waiting(self, activation: Activation, until: Day) -> Self {
        match activation {
            Activation::Immediately => self,
            Activation::OnFirstPayment => {
                Self { status: SubscriptionStatus::Pending, until: Some(until), ..self }
            }
        }
    }

    /// Whether it is one of the organization's own (`C11`).
    pub(crate) fn is_central(&self) -> bool {
        self.channel == Channel::Central
    }

    /// The currency in which it is paid.
    pub(crate) fn currency(&self) -> Currency {
        self.period.terms.unit_price.currency()
    }

    pub(crate) fn assigned(&self) -> LicenseCount {
        LicenseCount(self.holders.count())
    }

    /// The billing profile that pays; none pays for a trial that needs no payment method.
    pub(crate) fn profile(&self) -> Option<Slot> {
        self.plan.as_ref().map(|plan| plan.profile)
    }

    /// Who is told what happens to it: its purchaser, or whoever took it over.
    pub(crate) fn responsible(&self) -> PersonId {
        self.taken_over.as_ref().map_or(self.purchaser, |taken_over| taken_over.by)
    }

    /// Another billing profile pays from now on: its orders are others (`I16`).
    pub(crate) fn pay_by(&mut self, payer: Known<Profile>) {
        if self.profile() != Some(payer.slot()) {
            self.order_reference = None;
        }
        self.plan.iter_mut().for_each(|plan| plan.profile = payer.slot());
    }

    pub(crate) fn free(&self) -> LicenseCount {
        self.licenses.minus(self.assigned())
    }

    /// Whether an unpaid invoice disables it, or keeps it disabled (`I8`): not what waits for its first payment, and not
    /// what was disabled for another reason.
    pub(crate) fn can_be_dunned(&self) -> bool {
        match self.status {
            SubscriptionStatus::Active | SubscriptionStatus::Paused | SubscriptionStatus::Expired => true,
            SubscriptionStatus::Disabled => self.unpaid > 0,
            SubscriptionStatus::Trial | SubscriptionStatus::Pending | SubscriptionStatus::Deleted => false,
        }
    }

    /// The first day without access, where its term ends and it does not go on (`C6`).
    pub(crate) fn expired_until(&self, settings: &Settings) -> Day {
        self.term_days.end.plus_setting(settings.expired_days)
    }

    /// The licenses in excess that are released next (`S6`).
    pub(crate) fn next_release(&self) -> Option<&Excess> {
        self.excess.iter().filter(|excess| excess.lasts(self)).min_by_key(|excess| excess.until)
    }

    /// The release that is told next.
    pub(crate) fn next_reminder(&self) -> Option<&Excess> {
        let open = self.excess.iter().filter(|excess| excess.lasts(self) && !excess.reminded);
        open.min_by_key(|excess| excess.until)
    }

    /// What is told next ahead of time, and when that was, or will be, due (`H7`).
    pub(crate) fn next_notice(&self, settings: &Settings) -> Option<(Timestamp, Notice)> {
        let release = self
            .next_reminder()
            .map(|excess| (excess.until.start().minus_days(Excess::REMINDER_DAYS), Notice::Release));
        let promotion = self.promotion_notice(settings);
        self.term_notice(settings).into_iter().chain(release).chain(promotion).min()
    }

    /// Another billing period takes the place of the present one, which is kept as long as a full-credit window reaches
    /// back into it (`S4`).
    pub(crate) fn replace_period(&mut self, opened: OpenPeriod) {
        let start = opened.terms.days.start;
        let ran = self.period.terms.days.start < start;
        let reaches_back = ran && self.lots.iter().any(|lot| lot.is_full_credit(start.start()));
        let closed = core::mem::replace(&mut self.period, opened);
        self.previous = reaches_back.then(|| Box::new(closed));
        self.lately = None;
    }

    /// Works out when the next notice is due.
    pub(super) fn schedule_notice(&mut self, settings: &Settings) {
        self.notice_due = self.next_notice(settings).map(|(at, _)| at);
    }

    /// When things fall due.
    pub(super) fn deadlines(&self) -> [(Kind, Option<Timestamp>); 5] {
        let reserved = self.reserved.as_ref().map(|reservation| reservation.until);
        [
            (Kind::PeriodEnd, self.period_end().map(Day::start)),
            (Kind::Status, self.until.into_iter().chain(reserved).min().map(Day::start)),
            (Kind::Release, self.next_release().map(|excess| excess.until.start())),
            (Kind::Notice, self.notice_due),
            (Kind::HandOverLapse, self.hand_over.as_ref().map(|offer| offer.until.start())),
        ]
    }
}
