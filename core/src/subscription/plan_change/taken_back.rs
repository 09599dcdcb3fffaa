//! Taking a move back, until the end of its day (`U2`).

use alloc::vec::Vec;

use crate::calendar::ServicePeriod;
use crate::case::{Case, Facts};
use crate::charge::QuoteReference;
use crate::charge::line::Line;
use crate::charge::paid_for::PaidFor;
use crate::charging::{Bought, Charging, Invoiced, NextPeriod, Quotable, Quoted};
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::{BelowAssigned, Denial};
use crate::event::{Apply, Costly, Event, Recorded};
use crate::promotion;
use crate::rights::Right;
use crate::state::{Charged, ChargedBy, Former, Lot, OpenPeriod, Plan, Slot, State, Subscription};
use crate::subscription::next_period;
use crate::subscription::plan_change::changed::{Movable, require_movable, require_moved};
use crate::subscription::plan_change::lines::{Moving, Way};
use crate::subscription::plan_change::ways::movable;
use crate::subscription::reservation::{self, ReleaseCause};
use crate::value::{
    AmountOverflow, Day, LicenseCount, OfferId, ProductId, SubscriptionId, TextLine, Timestamp,
};

/// Takes the last move to another plan back, on its day: plan, price and licenses are as they were before, and cost the
/// difference of that day alone (`U2`). One that waits for its payment is given up, whatever its day (`U7`).
#[data(WellFormed)]
pub struct TakeBackPlanChange {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    pub quote: Option<QuoteReference>,
}

/// A move to another plan was taken back.
#[data]
pub struct PlanChangeTakenBack {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The product that it has again.
    pub product: ProductId,
    /// The product's name.
    pub product_name: TextLine,
    /// The offer that it has again.
    pub offer: OfferId,
    /// How many licenses it has again.
    pub licenses: LicenseCount,
    /// The days of the term that goes on, where another had begun (`U3`).
    pub term_days: Option<ServicePeriod>,
    /// What leaves, and what comes back.
    pub lines: Vec<Line>,
}

/// There is no move that could be taken back.
#[data]
pub struct NothingToTakeBack {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Why.
    pub reason: NothingToTakeBackReason,
}

/// Why a move cannot be taken back.
#[data]
pub enum NothingToTakeBackReason {
    /// It did not move today.
    NotMovedToday,
    /// Licenses came or went since.
    LicensesChanged,
}

impl Decide for TakeBackPlanChange {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let waiting = case.subscription(self.subscription, Right::ManageSubscription)?;
        if waiting.reserved_move().is_some() {
            return Ok(reservation::released(waiting, ReleaseCause::Asked, case.context.at)?);
        }
        let subscription = movable(case, self.subscription)?;
        let refused = |reason| NothingToTakeBack { subscription: subscription.id, reason };
        let former = subscription.former_of(case.today());
        let former = former.ok_or_else(|| refused(NothingToTakeBackReason::NotMovedToday))?;
        if !subscription.has_lots_of_move(former) {
            return Err(refused(NothingToTakeBackReason::LicensesChanged).into());
        }
        let (asked, assigned) = (former.licenses, subscription.assigned());
        if asked < assigned && asked < subscription.licenses {
            case.refuse(BelowAssigned { asked, assigned })?;
        }
        let product = case.state.products.id(former.product).ok_or(AmountOverflow)?;
        let moving = former.moving_back(subscription, case.context.at);
        let taken_back = PlanChangeTakenBack {
            subscription: subscription.id,
            product: product.clone(),
            product_name: former.product_name.clone(),
            offer: former.plan.offer.clone(),
            licenses: former.licenses,
            term_days: former.term_of(subscription),
            lines: moving.moved()?.lines,
        };
        let after = taken_back.after(subscription, case.context.at);
        let own = case.state.products.in_catalog(former.product, case.facts.catalog);
        let announced = after.map(|after| after.announced_anew(case, own)).into_iter().flatten();
        let released = promotion::move_taken_back(subscription);
        Ok(released.into_iter().chain([taken_back.into()]).chain(announced).collect())
    }
}

impl Subscription {
    /// How it stood before it moved on this day.
    fn former_of(&self, day: Day) -> Option<&Former> {
        self.former().filter(|former| former.moved_on == day)
    }

    /// Whether its licenses are those that a move left: those from before, and what it added.
    fn has_lots_of_move(&self, former: &Former) -> bool {
        let told = |lot: &Lot| (lot.licenses, lot.since, lot.start);
        let all = former.lots.iter().chain(&former.added).map(told);
        self.lots.iter().map(told).eq(all)
    }
}

impl Former {
    /// The term that goes on again, where another had begun.
    fn term_of(&self, subscription: &Subscription) -> Option<ServicePeriod> {
        (self.term_days != subscription.term_days).then_some(self.term_days)
    }

    /// The way back for a subscription.
    fn moving_back<'a>(&'a self, subscription: &'a Subscription, at: Timestamp) -> Moving<'a> {
        Moving {
            subscription,
            terms: &self.period.terms,
            product_name: &self.product_name,
            licenses: self.licenses,
            way: self.kept.as_ref().map_or(Way::Within, Way::BackTo),
            at,
        }
    }
}

impl PlanChangeTakenBack {
    /// The subscription after it.
    fn move_back(&self, subscription: &mut Subscription, payer: Slot, paid: PaidFor) {
        let Some(former) = subscription.replace_former(None) else { return };
        let Former { product, product_name, plan, anchor, months, term_days, .. } = former;
        let Former { period, previous, lots, promotion, .. } = former;
        subscription.product = product;
        subscription.product_name = product_name;
        subscription.plan = Some(Plan { profile: payer, ..plan });
        (subscription.anchor, subscription.months, subscription.term_days) = (anchor, months, term_days);
        subscription.period =
            OpenPeriod { terms: period.terms, paid, charged: Some(Charged::Waiting(payer)) };
        subscription.previous = previous;
        subscription.lots = lots;
        subscription.lots.iter_mut().for_each(|lot| lot.charged_by = ChargedBy::Opening);
        subscription.licenses = self.licenses;
        (subscription.announced, subscription.promotion) = (None, promotion);
    }
}

impl PlanChangeTakenBack {
    fn after(&self, subscription: &Subscription, at: Timestamp) -> Option<Subscription> {
        let former = subscription.former_of(at.day())?;
        let paid = former.moving_back(subscription, at).moved().ok()?.paid;
        let mut after = subscription.clone();
        self.move_back(&mut after, subscription.profile()?, paid);
        Some(after)
    }
}

impl Costly for PlanChangeTakenBack {
    fn charging(&self) -> Option<Charging<'_>> {
        let invoiced = if self.term_days.is_some() { Invoiced::AtOnce } else { Invoiced::AsSet };
        let charging = Charging::in_its_period(&self.lines, Some(Quoted::Event(self)));
        Some(Charging { invoiced, ..charging })
    }
}

impl Quotable for PlanChangeTakenBack {
    fn planned(&self) -> Result<Option<Line>, AmountOverflow> {
        Ok(None)
    }

    /// What was there before is bought by nobody.
    fn bought(&self, _: &State) -> Result<Option<Bought>, AmountOverflow> {
        Ok(None)
    }

    fn next_period(&self, state: &State, facts: Facts<'_>, today: Day) -> Option<NextPeriod> {
        let after = self.after(state.subscriptions.find(self.subscription)?, today.start())?;
        next_period::going_on(state, facts, &after, today)
    }
}

impl Apply for PlanChangeTakenBack {
    type Checked = Movable;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = require_movable(state, self.subscription)?;
        let subscription = state.subscriptions.row(known);
        let former = subscription.former_of(record.at.day()).ok_or(Corruption::ImpossibleState)?;
        Corruption::ImpossibleState.unless(subscription.has_lots_of_move(former))?;
        let product = state.products.id(former.product);
        Corruption::WrongFigure("product").unless(product == Some(&self.product))?;
        Corruption::WrongFigure("productName").unless(self.product_name == former.product_name)?;
        Corruption::WrongFigure("offer").unless(self.offer == former.plan.offer)?;
        Corruption::WrongFigure("licenses").unless(self.licenses == former.licenses)?;
        let term_days = former.term_of(subscription);
        Corruption::WrongFigure("termDays").unless(self.term_days == term_days)?;
        let moved = require_moved(&former.moving_back(subscription, record.at), &self.lines)?;
        Ok((known, state.payer(subscription)?, moved, state.owed(&self.lines)?))
    }

    fn change(&self, (known, payer, moved, owed): Movable, state: &mut State, _: &Recorded) {
        state.update_subscription(known, |subscription| {
            self.move_back(subscription, payer.slot(), moved.paid);
        });
        state.add_owed(&self.lines, &owed);
    }
}
