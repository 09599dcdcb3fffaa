//! Which people can move to another plan on their own (`U5`).

use alloc::vec::Vec;

use crate::case::Case;
use crate::charge::line::BillingPeriod;
use crate::charge::tax::total_price;
use crate::charging::cost;
use crate::denial::Denial;
use crate::event::Event;
use crate::state::{OpenPeriod, Subscription};
use crate::subscription::assignment::named_people;
use crate::subscription::plan_change::change::{
    ChangePlan, PlanChangeMode, require_affordable, waits_for_payment,
};
use crate::subscription::plan_change::people_moved::PeopleMovedToPlan;
use crate::subscription::plan_change::split::Splitting;
use crate::subscription::plan_change::ways::Target;
use crate::value::{AmountOverflow, LicenseCount, PersonId, SubscriptionId};

/// Named people cannot move to another plan on their own.
#[data]
pub struct PeopleMoveImpossible {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Why.
    pub reason: PeopleMoveProblem,
    /// Who is meant, where it is because of them.
    #[or_default]
    pub people: Vec<PersonId>,
}

/// Why named people cannot move to another plan on their own.
#[data]
pub enum PeopleMoveProblem {
    /// They do so now, not at the renewal.
    AtRenewal,
    /// They move with a license each: no total is set.
    WithTotal,
    /// The plan has another term, or is billed at other times.
    OtherTerm,
    /// They are all who hold a license: then the subscription moves.
    Everybody,
    /// They hold no license of it.
    NotHolding,
    /// What it charges waits for its payment: then the subscription moves (`U7`).
    WaitsForPayment,
}

impl ChangePlan {
    /// The move of the people that it names.
    pub(super) fn of_people(
        &self,
        case: &Case<'_>,
        subscription: &Subscription,
        target: &Target<'_>,
    ) -> Result<Vec<Event>, Denial> {
        let people = self.movers(case, subscription)?;
        target.require_now(subscription)?;
        if !target.keeps_term() {
            return Err(subscription.people_cannot_move(PeopleMoveProblem::OtherTerm));
        }
        let licenses = LicenseCount(u32::try_from(people.len()).unwrap_or(u32::MAX));
        require_affordable(case, subscription, target, licenses)?;
        let new = SubscriptionId::created_by(case.context.id);
        case.refuse_known_id(case.state.subscriptions.contains(new))?;
        let OpenPeriod { terms, .. } = &subscription.period;
        let taxes = (terms.tax_rates.clone(), terms.prices);
        let promoted = target.redeemed(case, subscription, (licenses, self.promotion.as_ref()))?;
        let billing_period = BillingPeriod::at(terms.days, promoted.price, taxes);
        total_price(licenses, target.price, &terms.tax_rates, terms.prices)?;
        let (product_name, at) = (&target.product.name, case.context.at);
        let splitting = Splitting { subscription, new, terms: &billing_period, product_name, licenses, at };
        let lines = splitting.split()?.lines;
        let moved = PeopleMovedToPlan {
            subscription: new,
            from: subscription.id,
            people,
            product: target.product.id.clone(),
            product_name: product_name.clone(),
            former_ids: target.product.former_ids.clone(),
            offer: target.offer.id.clone(),
            licenses,
            left: subscription.licenses.minus(licenses),
            billing_period,
            promotion: promoted.promotion,
            lines,
        };
        let (net, total) = cost(&moved.lines)?.ok_or(AmountOverflow)?;
        if waits_for_payment(case, total) {
            return Err(subscription.people_cannot_move(PeopleMoveProblem::WaitsForPayment));
        }
        target.require_eligible(case, subscription, (licenses, 1), net)?;
        let new = moved.begun(subscription, subscription.product, at);
        let announced = new.map(|new| new.announced_anew(case, Some(target.product))).into_iter().flatten();
        Ok(core::iter::once(moved.into()).chain(announced).collect())
    }

    /// Who moves: up to twenty who hold a license, and not all who do.
    fn movers(&self, case: &Case<'_>, subscription: &Subscription) -> Result<Vec<PersonId>, Denial> {
        if self.mode == PlanChangeMode::AtRenewal {
            return Err(subscription.people_cannot_move(PeopleMoveProblem::AtRenewal));
        }
        if self.licenses.is_some() {
            return Err(subscription.people_cannot_move(PeopleMoveProblem::WithTotal));
        }
        let people = named_people(&self.people)?;
        let slot = case.state.subscriptions.slot(subscription.id);
        let holds = |person: &PersonId| slot.is_some_and(|slot| case.state.licenses.holds(*person, slot));
        let others: Vec<PersonId> = people.iter().copied().filter(|person| !holds(person)).collect();
        if !others.is_empty() {
            let (reason, subscription) = (PeopleMoveProblem::NotHolding, subscription.id);
            return Err(PeopleMoveImpossible { subscription, reason, people: others }.into());
        }
        if people.len() >= subscription.assigned().min(subscription.licenses).length() {
            return Err(subscription.people_cannot_move(PeopleMoveProblem::Everybody));
        }
        Ok(people)
    }
}

impl Subscription {
    fn people_cannot_move(&self, reason: PeopleMoveProblem) -> Denial {
        PeopleMoveImpossible { subscription: self.id, reason, people: Vec::new() }.into()
    }
}
