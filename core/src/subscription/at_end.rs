//! What is to happen at the end of a term (`E1`).

use alloc::vec::Vec;

use crate::case::{Case, Facts};
use crate::charge::QuoteReference;
use crate::charge::line::{BillingPeriod, Line, LineKind};
use crate::charging::{Bought, Charging, Counts, NextPeriod, Quotable, Quoted, Raises};
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::{Denial, RenewalImpossible};
use crate::event::{Apply, Costly, Event, Recorded};
use crate::rights::Right;
use crate::state::{Ahead, Known, State, Subscription, require_terms_of};
use crate::status::{AtEnd, SubscriptionStatus};
use crate::subscription::schedule;
use crate::subscription::{extended, next_period, pause, renewal, renewal_notice};
use crate::value::{AmountOverflow, Day, LicenseCount, SubscriptionId, TextLine};

/// Sets what happens at the end of a subscription's term, among what the settings offer (`E1`).
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let mut extend =
///     SetAtEnd { subscription: POWER_BI, at_end: AtEnd::Extend, resumes_on: None, quote: None };
/// // Nothing is charged yet: the quote shows what a month of extension would cost today.
/// let quote = shop.quote(facts(), &context(ADA, "2026-11-12"), &extend.clone().into())?;
/// assert_eq!(quote.total, euro("134.90")); // 10 licenses, 13.10 EUR and 3 %
/// extend.quote = Some(quote.reference());
/// shop.execute(facts(), &context(ADA, "2026-11-12"), &extend.into())?.events()?;
/// assert_eq!(row(&shop, POWER_BI)?.at_end, Some(AtEnd::Extend));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct SetAtEnd {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// What is to happen.
    pub at_end: AtEnd,
    /// The day on which a pause is to end; with a pause alone (`E3`).
    pub resumes_on: Option<Day>,
    /// The quote it was decided on: then a month of extension costs exactly that today, or it is refused (`B5`, `E2`).
    pub quote: Option<QuoteReference>,
}

/// What happens at the end of a subscription's term was set.
#[data]
pub struct AtEndSet {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// What was to happen before.
    pub before: AtEnd,
    /// What happens from now on.
    pub at_end: AtEnd,
    /// The day on which a pause ends.
    pub resumes_on: Option<Day>,
    /// What a month of extension costs at the prices of today.
    pub extension: Option<PlannedExtension>,
}

/// What a month of extension costs, as its quote shows it (`E2`).
#[data]
pub struct PlannedExtension {
    /// The product's name.
    pub product_name: TextLine,
    /// How many licenses are paid for.
    pub licenses: LicenseCount,
    /// The first month, at the prices and with the taxes of today.
    pub billing_period: BillingPeriod,
}

/// That cannot be chosen for the end of a term.
#[data]
pub struct AtEndNotOffered {
    /// What was asked for.
    pub at_end: AtEnd,
    /// What can be chosen.
    pub offered: Vec<AtEnd>,
}

impl Decide for SetAtEnd {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let subscription = case.subscription(self.subscription, Right::ManageSubscription)?;
        case.require_status(subscription, &[SubscriptionStatus::Active])?;
        extended::refuse(subscription)?;
        let offered = &case.state.settings.offered_at_end;
        if !offered.contains(&self.at_end) {
            return Err(AtEndNotOffered { at_end: self.at_end, offered: offered.clone() }.into());
        }
        let ahead = self.ahead(case, subscription)?;
        if ahead == subscription.ahead {
            return Ok(Vec::new());
        }
        let mut changed = subscription.with_ahead(ahead);
        if !ahead.renews() {
            // What is scheduled for a renewal falls with it (`S5`).
            (changed.scheduled, changed.scheduled_plan) = (None, None);
        }
        let extension = self.extension(case, &changed)?;
        let set = AtEndSet {
            subscription: subscription.id,
            before: subscription.ahead.at_end(),
            at_end: self.at_end,
            resumes_on: self.resumes_on,
            extension,
        };
        let mut events: Vec<Event> = vec![set.into()];
        if !ahead.renews() {
            events.extend(schedule::dropped_with_renewal(subscription));
        }
        let notice_is_past = changed.notice(&case.state.settings) <= case.context.at;
        if notice_is_past && changed.announced.is_none() && changed.next_term().is_some() {
            // A month of extension has a price, or was refused.
            let has_price = || next_period::price(case.state, case.facts, &changed, case.today()).is_some();
            if ahead != Ahead::Extend && !has_price() {
                let ends_on = subscription.term_days.end;
                return Err(RenewalImpossible { subscription: subscription.id, ends_on }.into());
            }
            // Its day has gone by: the notice goes out at once (`C8`).
            events.extend(renewal_notice::notice(case.state, case.facts, &changed, case.context.at));
        }
        Ok(events)
    }
}

impl SetAtEnd {
    fn ahead(&self, case: &Case<'_>, subscription: &Subscription) -> Result<Ahead, Denial> {
        if self.at_end == AtEnd::Pause {
            return pause::planned(case, subscription, self.resumes_on).map(Ahead::Pause);
        }
        pause::refuse_day(case, subscription, self.resumes_on)?;
        Ok(self.at_end.ahead(None))
    }

    /// What a month of extension costs today, where it is to be extended.
    fn extension(&self, case: &Case<'_>, changed: &Subscription) -> Result<Option<PlannedExtension>, Denial> {
        if self.at_end != AtEnd::Extend {
            return Ok(None);
        }
        let ends_on = changed.term_days.end;
        let none = || extended::ExtensionImpossible { subscription: changed.id, ends_on };
        let price = extended::price(case.state, case.facts, changed, case.today()).ok_or_else(none)?;
        let extension = PlannedExtension {
            product_name: changed.product_name.clone(),
            licenses: changed.licenses,
            billing_period: renewal::opening(case.state, changed, changed.extension_days(), price),
        };
        // A month that could not be charged is refused today.
        extension.line(changed.id)?;
        Ok(Some(extension))
    }
}

impl AtEnd {
    /// What comes then, with the day on which a pause ends: without one, it is as long as nothing.
    fn ahead(self, resumes_on: Option<Day>) -> Ahead {
        match self {
            Self::Renew => Ahead::Renew,
            Self::RenewOnce => Ahead::RenewOnce,
            Self::Extend => Ahead::Extend,
            Self::Pause => resumes_on.map_or(Ahead::Expire, Ahead::Pause),
            Self::Expire => Ahead::Expire,
            Self::End => Ahead::End,
        }
    }
}

impl PlannedExtension {
    fn line(&self, subscription: SubscriptionId) -> Result<Line, AmountOverflow> {
        let arose = self.billing_period.days.start.start();
        let named = (subscription, &self.product_name);
        self.billing_period.opening_line(LineKind::Extend, arose, named, self.licenses)
    }
}

impl Subscription {
    /// The same where something else comes at the end of its term. What was announced of a renewal holds for one.
    fn with_ahead(&self, ahead: Ahead) -> Self {
        let announced = self.announced.clone().filter(|_| self.ahead.renews() && ahead.renews());
        let mut changed = Self { ahead, announced, ..self.clone() };
        changed.announce_expiry(None);
        changed
    }
}

impl Costly for AtEndSet {
    fn charging(&self) -> Option<Charging<'_>> {
        let raises = match self.at_end {
            AtEnd::Renew | AtEnd::RenewOnce | AtEnd::Extend | AtEnd::Pause => {
                Raises::Subscription(self.subscription)
            }
            AtEnd::Expire | AtEnd::End => Raises::ByItsLines,
        };
        Some(Charging::without_lines(None, raises, Counts::Lines, Some(Quoted::Event(self))))
    }
}

impl Quotable for AtEndSet {
    fn planned(&self) -> Result<Option<Line>, AmountOverflow> {
        self.extension.as_ref().map(|extension| extension.line(self.subscription)).transpose()
    }

    fn bought(&self, _: &State) -> Result<Option<Bought>, AmountOverflow> {
        Ok(None)
    }

    fn next_period(&self, state: &State, facts: Facts<'_>, today: Day) -> Option<NextPeriod> {
        let subscription = state.subscriptions.find(self.subscription)?;
        let changed = subscription.with_ahead(self.at_end.ahead(self.resumes_on));
        next_period::going_on(state, facts, &changed, today)
    }
}

impl AtEndSet {
    /// What a month of extension costs, is said of one alone, as things are.
    fn require_extension(&self, state: &State, subscription: &Subscription) -> Result<(), Corruption> {
        let extends = self.at_end == AtEnd::Extend;
        Corruption::WrongFigure("extension").unless(self.extension.is_some() == extends)?;
        let Some(extension) = &self.extension else { return Ok(()) };
        Corruption::WrongFigure("productName").unless(extension.product_name == subscription.product_name)?;
        Corruption::WrongFigure("licenses").unless(extension.licenses == subscription.licenses)?;
        let days = subscription.with_ahead(Ahead::Extend).extension_days();
        Corruption::WrongFigure("billingPeriod").unless(extension.billing_period.days == days)?;
        require_terms_of(&extension.billing_period, state.profiles.row(state.payer(subscription)?))
    }
}

impl Apply for AtEndSet {
    type Checked = Known<Subscription>;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_subscription(self.subscription, |subscription| {
            subscription.status == SubscriptionStatus::Active && !subscription.is_extended()
        })?;
        let subscription = state.subscriptions.row(known);
        Corruption::WrongFigure("before").unless(self.before == subscription.ahead.at_end())?;
        let ahead = self.at_end.ahead(self.resumes_on);
        Corruption::ImpossibleState.unless(ahead != subscription.ahead)?;
        let end = subscription.term_days.end;
        let last = end.plus_setting(state.settings.pause_days);
        let day_fits = match self.resumes_on {
            Some(day) => self.at_end == AtEnd::Pause && end < day && day <= last,
            None => self.at_end != AtEnd::Pause,
        };
        Corruption::WrongFigure("resumesOn").unless(day_fits)?;
        self.require_extension(state, subscription)?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.update_subscription(known, |subscription| {
            *subscription = subscription.with_ahead(self.at_end.ahead(self.resumes_on));
        });
    }
}
