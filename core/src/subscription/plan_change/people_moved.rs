//! Named people move to another plan with their licenses, to a new subscription beside the one that they had (`U5`).

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::case::Facts;
use crate::catalog::RedeemedPromotion;
use crate::charge::line::{BillingPeriod, Line};
use crate::charging::{Bought, Charging, NextPeriod, PaidBy, Quotable, Quoted, Raises, cost};
use crate::corruption::Corruption;
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Costly, Effects, Recorded};
use crate::state::{
    Beginning, Charged, ChargedBy, KeptPromotion, Known, Lot, NoneHolds, OpenPeriod, Owed, Plan, Profile,
    Slot, State, Subscription, Vacant, require_promoted,
};
use crate::subscription::next_period;
use crate::subscription::plan_change::changed::require_movable;
use crate::subscription::plan_change::split::{Split, Splitting};
use crate::value::{
    AmountOverflow, Day, LicenseCount, OfferId, PersonId, ProductId, SubscriptionId, TextLine, Timestamp,
};

/// People moved to another plan with their licenses: to a new subscription beside the one that they had. Term, purchaser and
/// billing profile are those of that one.
#[data]
pub struct PeopleMovedToPlan {
    /// The new subscription.
    pub subscription: SubscriptionId,
    /// The subscription that they had a license of.
    pub from: SubscriptionId,
    /// Who moved.
    pub people: Vec<PersonId>,
    /// The product that they have now.
    pub product: ProductId,
    /// The product's name.
    pub product_name: TextLine,
    /// Ids that the product had before: they still mean it (`K1`).
    #[or_default]
    pub former_ids: Vec<ProductId>,
    /// The offer of it.
    pub offer: OfferId,
    /// How many licenses moved.
    pub licenses: LicenseCount,
    /// How many the other subscription has left.
    pub left: LicenseCount,
    /// The billing period that runs, at the price of the plan.
    pub billing_period: BillingPeriod,
    /// The promotion that was redeemed with the new subscription (`K7`).
    pub promotion: Option<RedeemedPromotion>,
    /// What leaves the one, and what comes to the other.
    pub lines: Vec<Line>,
}

impl PeopleMovedToPlan {
    fn splitting<'a>(&'a self, subscription: &'a Subscription, at: Timestamp) -> Splitting<'a> {
        let (terms, product_name, licenses) = (&self.billing_period, &self.product_name, self.licenses);
        Splitting { subscription, new: self.subscription, terms, product_name, licenses, at }
    }

    /// The new subscription, as it begins beside the other as that stood.
    pub(super) fn begun(&self, other: &Subscription, product: Slot, at: Timestamp) -> Option<Subscription> {
        self.beside(other, product, &self.splitting(other, at).split().ok()?, at)
    }

    fn beside(
        &self,
        other: &Subscription,
        product: Slot,
        split: &Split,
        at: Timestamp,
    ) -> Option<Subscription> {
        let Plan { term, billing, profile, .. } = *other.plan.as_ref()?;
        let begun = Beginning {
            id: self.subscription,
            product,
            product_name: &self.product_name,
            purchaser: other.purchaser,
            channel: other.channel,
            licenses: self.licenses,
            term_days: other.term_days,
            period: OpenPeriod {
                terms: self.billing_period.clone(),
                paid: split.moved.clone(),
                charged: Some(Charged::Waiting(profile)),
            },
            at,
        };
        Some(Subscription {
            plan: Some(Plan { offer: self.offer.clone(), term, billing, profile }),
            promotion: self
                .promotion
                .clone()
                .map(|terms| Box::new(KeptPromotion::begun(terms, other.purchaser, 1))),
            taken_over: other.taken_over.clone(),
            order_reference: other.order_reference.clone(),
            ahead: other.ahead,
            anchor: other.anchor,
            months: other.months,
            term_opened: other.term_opened,
            lots: other.newest_lots(self.licenses, split.from),
            ..begun.subscription()
        })
    }
}

impl Subscription {
    /// Its newest lots, as many licenses of them, as they go on elsewhere, paid for from a day on.
    fn newest_lots(&self, licenses: LicenseCount, start: Day) -> Vec<Lot> {
        let mut left = licenses;
        let newest = self.lots.iter().rev().map(|lot| {
            let taken = lot.licenses.min(left);
            left = left.minus(taken);
            Lot { licenses: taken, start, charged_by: ChargedBy::Opening, ..*lot }
        });
        let mut lots: Vec<Lot> = newest.filter(|lot| lot.licenses > LicenseCount::ZERO).collect();
        lots.reverse();
        lots
    }
}

impl Costly for PeopleMovedToPlan {
    fn charging(&self) -> Option<Charging<'_>> {
        let (paid_by, raises) = (PaidBy::PayersOf(self.from), Raises::Subscription(self.from));
        let charging = Charging::in_its_period(&self.lines, Some(Quoted::Event(self)));
        Some(Charging { paid_by, raises, ..charging })
    }
}

impl Effects for PeopleMovedToPlan {
    fn effects(&self, orders: &mut Orders<'_>) {
        orders.use_promotion(self.subscription, self.promotion.as_ref());
        orders.tell(NotificationKind::PlanChanged, self.subscription, Whom::ResponsibleAnd(&self.people));
    }
}

impl Quotable for PeopleMovedToPlan {
    fn planned(&self) -> Result<Option<Line>, AmountOverflow> {
        Ok(None)
    }

    fn bought(&self, state: &State) -> Result<Option<Bought>, AmountOverflow> {
        let plan = (&self.product, &self.product_name);
        Ok(Bought::of_plan(state, self.from, plan, self.licenses, cost(&self.lines)?))
    }

    fn next_period(&self, state: &State, facts: Facts<'_>, today: Day) -> Option<NextPeriod> {
        let other = state.subscriptions.find(self.from)?;
        let new = self.begun(other, other.product, today.start())?;
        next_period::going_on_with(state, facts, (&new, facts.catalog.product(&self.product)), today)
    }
}

/// What it needs: both subscriptions, who pays, what is paid for, and that nobody holds a license of the new one.
pub(crate) type Splittable =
    (Known<Subscription>, Vacant<Subscription>, Known<Profile>, Split, Vec<Owed>, NoneHolds);

impl Apply for PeopleMovedToPlan {
    type Checked = Splittable;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = require_movable(state, self.from)?;
        let other = state.subscriptions.row(known);
        let vacant = state.subscriptions.vacant(self.subscription)?;
        state.licenses.all_hold(&self.people, known.slot())?;
        let none_holds = state.licenses.none_holds(&self.people, vacant.slot())?;
        Corruption::WrongFigure("licenses").unless(self.people.len() == self.licenses.length())?;
        Corruption::WrongFigure("left").unless(self.left.plus(self.licenses) == other.licenses)?;
        Corruption::ImpossibleNumber.unless(self.left > LicenseCount::ZERO && !self.people.is_empty())?;
        let payer = state.payer(other)?;
        other.require_same_terms(&self.billing_period, state.profiles.row(payer))?;
        // The promotion of the other one stays behind (`K7`).
        require_promoted(&self.billing_period, self.promotion.as_ref())?;
        let split = self.splitting(other, record.at).split().map_err(|_| Corruption::ImpossibleNumber)?;
        Corruption::WrongFigure("lines").unless(split.lines == self.lines)?;
        let (_, leaving) = self.lines.split_last().ok_or(Corruption::ImpossibleNumber)?;
        Ok((known, vacant, payer, split, state.owed(leaving)?, none_holds))
    }

    fn change(
        &self,
        (known, vacant, payer, split, owed, none_holds): Splittable,
        state: &mut State,
        record: &Recorded,
    ) {
        let product = state.learn_product(&self.product, &self.former_ids);
        let new = self.beside(state.subscriptions.row(known), product, &split, record.at);
        state.unassign(known, &self.people);
        state.update_subscription(known, |other| {
            other.period.paid = split.left;
            other.take_lots(self.licenses);
            other.licenses = self.left;
            // Whoever is left in excess, is of what is left (`S6`).
            let excess = other.excess.iter_mut();
            excess.for_each(|excess| excess.licenses = excess.licenses.minus(self.licenses));
        });
        if let Some(new) = new {
            state.use_promotion(self.promotion.as_ref(), new.purchaser);
            let new = state.insert_subscription(vacant, new);
            state.assign(new, none_holds, &self.people, record.at);
        }
        if let Some((came, leaving)) = self.lines.split_last() {
            state.add_owed(leaving, &owed);
            state.add_lines(payer, core::slice::from_ref(came));
        }
    }
}
