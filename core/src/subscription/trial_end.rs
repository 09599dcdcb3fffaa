//! The end of a trial: announced, and come without a paid subscription (`B4`).

use alloc::boxed::Box;

use crate::charge::BillingPeriod;
use crate::event::{Apply, Event, Recorded};
use crate::pricing::{PriceDiscount, PriceShape, Priced};
use crate::state::{Known, State, Subscription};
use crate::status::SubscriptionStatus;
use crate::subscription::{conversion, expiry, renewal_notice};
use crate::value::{Day, LicenseCount, Money, SubscriptionId, UnitPrice};
use crate::{case::Facts, charge::totals::Totals, corruption::Corruption};

/// A trial ended and did not convert. People keep access for a while (`C6`).
#[data]
pub struct TrialEnded {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Why it did not convert.
    pub reason: TrialEndReason,
    /// The first day without access, on which it is deleted.
    pub until: Day,
}

/// Why a trial ends instead of converting (`B4`).
#[data]
pub enum TrialEndReason {
    /// It needed no payment method: such a trial simply ends (`K3`).
    NoPaymentMethodNeeded,
    /// Recurring billing was turned off (`C4`).
    RecurringBillingOff,
    /// The policy does not let people buy the product (`P4`).
    Policy,
    /// The product is not sold any more (`K1`).
    EndOfSale,
    /// The payment method cannot be charged (`G4`).
    PaymentMethod,
    /// Who started it has left (`O5`).
    PurchaserLeft,
    /// With its taxes, the amount is larger than can be counted (`K5`).
    AmountTooLarge,
}

/// The end of a trial is near: what will come of it, as things stand (`H7`).
#[data]
pub struct TrialEndAnnounced {
    /// The trial.
    pub subscription: SubscriptionId,
    /// The day on which it ends.
    pub ends_on: Day,
    /// What it will cost from then on; absent: it simply ends.
    pub converts: Option<AnnouncedConversion>,
    /// Why it ends; absent: it converts.
    pub reason: Option<TrialEndReason>,
}

/// What a trial will cost once it has converted.
#[data]
pub struct AnnouncedConversion {
    /// How many licenses are paid for.
    pub licenses: LicenseCount,
    /// The price per license and billing period.
    pub unit_price: UnitPrice,
    /// How it depends on how many licenses there are; absent: each costs the same (`K6`).
    pub shape: Option<PriceShape>,
    /// The list price, and what a promotion takes off it; absent: nothing (`K7`).
    pub discount: Option<Box<PriceDiscount>>,
    /// What the first billing period will cost, taxes included, as things stand.
    pub total: Money,
}

/// The notice of a trial's end: what it will cost, or why it ends (`H7`).
pub(crate) fn notice(state: &State, facts: Facts<'_>, subscription: &Subscription) -> Event {
    let ends_on = subscription.term_days.end;
    let converted = conversion::at_end(state, facts.catalog, subscription, ends_on);
    let total = converted.and_then(|converted| {
        let total = Totals::of(converted.billing_period.unit_price.currency(), &converted.lines);
        let total = total.map_err(|_| TrialEndReason::AmountTooLarge)?.total;
        Ok((converted, total))
    });
    let (converts, reason) = match total {
        Err(reason) => (None, Some(reason)),
        Ok((converted, total)) => {
            let licenses = converted.licenses;
            let BillingPeriod { unit_price, shape, discount, .. } = converted.billing_period;
            (Some(AnnouncedConversion { licenses, unit_price, shape, discount, total }), None)
        }
    };
    TrialEndAnnounced { subscription: subscription.id, ends_on, converts, reason }.into()
}

impl Apply for TrialEnded {
    type Checked = Known<Subscription>;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let is_trial = |subscription: &Subscription| subscription.status == SubscriptionStatus::Trial;
        expiry::require_expiry(state, self.subscription, record.at.day(), self.until, is_trial)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        expiry::expire(state, known, self.until);
    }
}

impl Apply for TrialEndAnnounced {
    type Checked = Known<Subscription>;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_subscription(self.subscription, |subscription| {
            // Once more where it is to convert after all (`C5`).
            let again = || subscription.ahead.renews();
            let trial = subscription.trial.as_ref();
            subscription.status == SubscriptionStatus::Trial
                && trial.is_some_and(|trial| !trial.announced || (trial.conversion.is_some() && again()))
        })?;
        let subscription = state.subscriptions.row(known);
        record.require_due_unless_asked(Some(subscription.notice(&state.settings)))?;
        Corruption::WrongFigure("endsOn").unless(self.ends_on == subscription.term_days.end)?;
        let Some(converts) = &self.converts else { return Ok(known) };
        let planned = subscription.trial.as_ref().and_then(|trial| trial.conversion.as_ref());
        let planned = planned.ok_or(Corruption::WrongFigure("converts"))?;
        Corruption::WrongFigure("licenses").unless(converts.licenses == planned.licenses)?;
        let price = planned.price.as_priced();
        let (shape, discount) = (converts.shape.as_ref(), converts.discount.as_deref());
        let told = Priced { unit: converts.unit_price, shape, discount };
        Corruption::WrongFigure("unitPrice").unless(told == price)?;
        let total = renewal_notice::next_total(state, subscription, planned.licenses, price);
        Corruption::WrongFigure("total").unless(total == Ok(converts.total))?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.update_subscription(known, |subscription| {
            subscription.trial.iter_mut().for_each(|trial| trial.announced = true);
        });
    }
}
