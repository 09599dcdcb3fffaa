//! A move to another plan that waits for its payment (`U7`): asked for, paid, or given up.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::calendar::{BillingFrequency, ServicePeriod, Term};
use crate::case::{Case, Facts};
use crate::catalog::RedeemedPromotion;
use crate::charge::line::{BillingPeriod, Line};
use crate::charging::{Bought, Charging, Counts, Invoiced, NextPeriod, Quotable, Quoted, Raises, cost};
use crate::corruption::Corruption;
use crate::denial::Denial;
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Costly, Effects, Event, Recorded};
use crate::promotion;
use crate::state::{
    Charged, Known, Owed, Profile, Reservation, Reserved, ReservedMove, Slot, State, Subscription,
};
use crate::subscription::plan_change::arrival::Arrival;
use crate::subscription::plan_change::changed::PlanChanged;
use crate::subscription::plan_change::lines::Moved;
use crate::subscription::plan_change::scheduled::{PlanDropCause, PlanScheduleDropped};
use crate::subscription::plan_change::ways::OnlyAtRenewalReason;
use crate::subscription::reservation::ReleaseCause;
use crate::value::{
    AmountOverflow, Day, LicenseCount, OfferId, PersonId, ProductId, PromotionId, SubscriptionId, TextLine,
    Timestamp,
};

/// A move to another plan was asked for, and comes once it is paid. It is invoiced at once, on one invoice; until then the
/// subscription stays as it is.
#[data]
pub struct PlanChangeReserved {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The product that it has.
    pub product_before: ProductId,
    /// The offer that it has.
    pub offer_before: OfferId,
    /// The product that it will have.
    pub product: ProductId,
    /// The product's name.
    pub product_name: TextLine,
    /// Ids that the product had before: they still mean it (`K1`).
    #[or_default]
    pub former_ids: Vec<ProductId>,
    /// The offer that it will have.
    pub offer: OfferId,
    /// For how long the price is fixed.
    pub term: Term,
    /// How often it is billed.
    pub billing: BillingFrequency,
    /// How many licenses it will have.
    pub licenses: LicenseCount,
    /// The days of a term that begins today, with another term or frequency (`U3`); absent: the present one goes on.
    pub term_days: Option<ServicePeriod>,
    /// The billing period that it will have, at the price of the plan.
    pub billing_period: BillingPeriod,
    /// The promotion that was redeemed with the move: its use counts from now on (`K7`).
    pub promotion: Option<RedeemedPromotion>,
    /// The promotion that ends with the move (`K7`).
    pub promotion_ended: Option<PromotionId>,
    /// What leaves, and what comes.
    pub lines: Vec<Line>,
    /// The day on which it is given up, if it is not paid: at the latest the end of the billing period.
    pub until: Day,
}

/// A move to another plan that waited was paid: it is on that plan from now on, and pays for it since the move was asked for.
#[data]
pub struct ReservedPlanChangeMade {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The product that it has now.
    pub product: ProductId,
    /// The product's name.
    pub product_name: TextLine,
    /// The offer that it has now.
    pub offer: OfferId,
    /// How many licenses it has now.
    pub licenses: LicenseCount,
}

/// A move to another plan that waited for its payment was given up, and credited in full. What was paid for before is not
/// touched.
#[data]
pub struct PlanChangeReleased {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The product to which it does not move.
    pub product: ProductId,
    /// The product's name.
    pub product_name: TextLine,
    /// The offer of it.
    pub offer: OfferId,
    /// How many licenses it has, as before.
    pub licenses: LicenseCount,
    /// Why.
    pub cause: ReleaseCause,
    /// What takes the lines of the move back.
    pub lines: Vec<Line>,
}

/// A move to another plan waits for its payment: until then plan and licenses stay as they are, or it is taken back.
#[data]
pub struct PlanChangeOpen {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The product to which it moves.
    pub product: ProductId,
    /// The product's name.
    pub product_name: TextLine,
    /// The offer of it.
    pub offer: OfferId,
    /// The day on which it is given up, if it is not paid.
    pub until: Day,
}

impl PlanChangeOpen {
    pub(crate) fn of(subscription: SubscriptionId, moved: &ReservedMove, until: Day) -> Self {
        let ReservedMove { product, product_name, offer, .. } = moved.clone();
        Self { subscription, product, product_name, offer, until }
    }
}

impl PlanChangeReserved {
    /// A move that waits for its payment. All of it is for one billing profile: no other gets, or is asked for, a part of it
    /// while it waits.
    pub(super) fn of(
        case: &Case<'_>,
        subscription: &Subscription,
        change: PlanChanged,
    ) -> Result<Self, Denial> {
        let own = subscription.profile();
        let by_another =
            |line: &Line| case.state.payer_of_line(line).map_or(true, |payer| Some(payer.slot()) != own);
        if change.lines.iter().any(by_another) {
            return Err(subscription.only_at_renewal(OnlyAtRenewalReason::PaidByAnother));
        }
        let until = case.state.settings.waits_until(case.today(), subscription.period.terms.days.end);
        Ok(Self::waiting(change, until))
    }

    fn waiting(change: PlanChanged, until: Day) -> Self {
        Self {
            subscription: change.subscription,
            product_before: change.product_before,
            offer_before: change.offer_before,
            product: change.product,
            product_name: change.product_name,
            former_ids: change.former_ids,
            offer: change.offer,
            term: change.term,
            billing: change.billing,
            licenses: change.licenses,
            term_days: change.term_days,
            billing_period: change.billing_period,
            promotion: change.promotion,
            promotion_ended: change.promotion_ended,
            lines: change.lines,
            until,
        }
    }

    /// What the payment brings the subscription.
    fn arrival(&self) -> Arrival<'_> {
        Arrival {
            product: &self.product,
            former_ids: &self.former_ids,
            product_name: &self.product_name,
            offer: &self.offer,
            term: self.term,
            billing: self.billing,
            licenses: self.licenses,
            term_days: self.term_days,
            terms: &self.billing_period,
            promotion: self.promotion.as_ref(),
            promotion_ended: self.promotion_ended.as_ref(),
        }
    }

    /// The same, to be kept until then, for whoever uses its promotion.
    fn waiting_for(&self, by: PersonId) -> ReservedMove {
        let Self { product, former_ids, product_name, offer, .. } = self.clone();
        let Self { billing_period: terms, promotion, promotion_ended, lines, .. } = self.clone();
        let (term, billing, licenses, term_days) = (self.term, self.billing, self.licenses, self.term_days);
        ReservedMove {
            product,
            former_ids,
            product_name,
            offer,
            term,
            billing,
            licenses,
            term_days,
            terms,
            promotion,
            by,
            promotion_ended,
            lines,
        }
    }
}

impl ReservedPlanChangeMade {
    /// What the payment brings: the move, which may be the one that was scheduled.
    pub(crate) fn of(state: &State, subscription: &Subscription, moved: &ReservedMove) -> Vec<Event> {
        Self::arriving(state, subscription, Arrival::of(moved))
    }

    /// The same of a move that only just begins to wait, and has nothing to wait for.
    pub(crate) fn at_once(
        state: &State,
        subscription: &Subscription,
        reserved: &PlanChangeReserved,
    ) -> Vec<Event> {
        Self::arriving(state, subscription, reserved.arrival())
    }

    fn arriving(state: &State, subscription: &Subscription, arrival: Arrival<'_>) -> Vec<Event> {
        let Arrival { product, former_ids, product_name, offer, licenses, .. } = arrival;
        let arrived = state.is_scheduled(subscription, former_ids.iter().chain([product]), offer);
        let dropped = PlanScheduleDropped::of(subscription, PlanDropCause::Moved).filter(|_| arrived);
        let (product, product_name, offer) = (product.clone(), product_name.clone(), offer.clone());
        let made = Self { subscription: subscription.id, product, product_name, offer, licenses };
        core::iter::once(made.into()).chain(dropped).collect()
    }
}

impl PlanChangeReleased {
    /// The end of a move that waits, after the promotion that was redeemed with it.
    pub(crate) fn of(
        subscription: &Subscription,
        moved: &ReservedMove,
        cause: ReleaseCause,
        at: Timestamp,
    ) -> Result<Vec<Event>, AmountOverflow> {
        let ReservedMove { product, product_name, offer, .. } = moved.clone();
        let (id, licenses) = (subscription.id, subscription.licenses);
        let lines = taken_back(&moved.lines, at)?;
        let released = Self { subscription: id, product, product_name, offer, licenses, cause, lines };
        let promotion = promotion::move_given_up(subscription);
        Ok(promotion.into_iter().chain([released.into()]).collect())
    }
}

/// What takes lines back, the last first.
fn taken_back(lines: &[Line], at: Timestamp) -> Result<Vec<Line>, AmountOverflow> {
    lines.iter().rev().map(|line| line.reversed(at)).collect()
}

impl Costly for PlanChangeReserved {
    fn charging(&self) -> Option<Charging<'_>> {
        let raises = Raises::Subscription(self.subscription);
        let charging = Charging::in_its_period(&self.lines, Some(Quoted::Event(self)));
        Some(Charging { raises, invoiced: Invoiced::OnItsOwn, ..charging })
    }
}

impl Quotable for PlanChangeReserved {
    fn planned(&self) -> Result<Option<Line>, AmountOverflow> {
        Ok(None)
    }

    fn bought(&self, state: &State) -> Result<Option<Bought>, AmountOverflow> {
        let plan = (&self.product, &self.product_name);
        Ok(Bought::of_plan(state, self.subscription, plan, self.licenses, cost(&self.lines)?))
    }

    fn next_period(&self, state: &State, facts: Facts<'_>, today: Day) -> Option<NextPeriod> {
        let subscription = state.subscriptions.find(self.subscription)?;
        self.arrival().next_period(state, facts, subscription, today)
    }
}

impl Effects for PlanChangeReserved {
    fn effects(&self, orders: &mut Orders<'_>) {
        orders.use_promotion(self.subscription, self.promotion.as_ref());
    }
}

impl Apply for PlanChangeReserved {
    type Checked = (Known<Subscription>, Known<Profile>);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let before = (self.subscription, &self.product_before, &self.offer_before);
        let (known, payer, _, owed) = self.arrival().require(state, before, (&self.lines, record.at))?;
        let one_payer = owed.iter().all(|owed: &Owed| owed.payer.slot() == payer.slot());
        Corruption::ImpossibleState.unless(one_payer)?;
        let days = state.subscriptions.row(known).period.terms.days;
        let until = state.settings.waits_until(record.at.day(), days.end);
        Corruption::WrongFigure("until").unless(self.until == until)?;
        Ok((known, payer))
    }

    fn change(&self, (known, payer): Self::Checked, state: &mut State, record: &Recorded) {
        let by = state.subscriptions.row(known).purchaser;
        state.use_promotion(self.promotion.as_ref(), by);
        state.update_subscription(known, |subscription| {
            let of = Reserved::Plan(Box::new(self.waiting_for(by)));
            let (since, until) = (record.at, self.until);
            subscription.reserved = Some(Box::new(Reservation { of, since, until, invoice: None }));
        });
        state.add_lines(payer, &self.lines);
    }
}

/// What the move needs: the subscription, who pays for it, what it leaves paid for, and the invoice that was paid.
pub(crate) type Payable = (Known<Subscription>, Known<Profile>, Moved, Option<Slot>);

impl Apply for ReservedPlanChangeMade {
    type Checked = Payable;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.subscriptions.require(self.subscription)?;
        let subscription = state.subscriptions.row(known);
        let reservation = subscription.reserved.as_deref().ok_or(Corruption::ImpossibleState)?;
        let reserved = reservation.plan().ok_or(Corruption::ImpossibleState)?;
        let found = (&self.product, &self.product_name, &self.offer, self.licenses);
        let expected = (&reserved.product, &reserved.product_name, &reserved.offer, reserved.licenses);
        Corruption::WrongFigure("product").unless(found == expected)?;
        let invoice = state.require_reservation_paid(subscription)?;
        let moved = Arrival::of(reserved).moving(subscription, reservation.since).moved();
        let moved = moved.map_err(|_| Corruption::ImpossibleNumber)?;
        Ok((known, state.payer(subscription)?, moved, invoice))
    }

    fn change(&self, (known, payer, moved, invoice): Payable, state: &mut State, record: &Recorded) {
        let Some(reservation) = state.subscriptions.row(known).reserved.clone() else { return };
        let Some(reserved) = reservation.plan() else { return };
        let product = state.learn_product(&reserved.product, &reserved.former_ids);
        state.leave_product(known, reservation.since);
        state.update_subscription(known, |subscription| {
            let arrived = (product, payer.slot(), reserved.by);
            Arrival::of(reserved).move_on(subscription, arrived, moved, reservation.since);
            subscription.reserved = None;
            subscription.period.charged = invoice.map(Charged::By).or(subscription.period.charged);
        });
        invoice.into_iter().for_each(|invoice| state.wait_no_more(invoice, record.at));
    }
}

impl Costly for PlanChangeReleased {
    fn charging(&self) -> Option<Charging<'_>> {
        let quoted = Some(Quoted::total(self.subscription, self.licenses, &[]));
        let charging = Charging::in_its_period(&self.lines, quoted);
        Some(Charging { raises: Raises::Nothing, counts: Counts::Nothing, ..charging })
    }
}

impl Effects for PlanChangeReleased {
    fn effects(&self, orders: &mut Orders<'_>) {
        if self.cause == ReleaseCause::Unpaid {
            orders.tell(NotificationKind::PlanChangeDropped, self.subscription, Whom::Responsible);
        }
    }
}

impl Apply for PlanChangeReleased {
    type Checked = (Known<Subscription>, Vec<Owed>);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.subscriptions.require(self.subscription)?;
        let subscription = state.subscriptions.row(known);
        let reserved = subscription.reserved_move().ok_or(Corruption::ImpossibleState)?;
        let found = (&self.product, &self.product_name, &self.offer);
        let expected = (&reserved.product, &reserved.product_name, &reserved.offer);
        Corruption::WrongFigure("product").unless(found == expected)?;
        Corruption::WrongFigure("licenses").unless(self.licenses == subscription.licenses)?;
        let lines = taken_back(&reserved.lines, record.at);
        Corruption::WrongFigure("lines").unless(lines.as_ref() == Ok(&self.lines))?;
        Ok((known, state.owed(&self.lines)?))
    }

    fn change(&self, (known, owed): Self::Checked, state: &mut State, _: &Recorded) {
        state.update_subscription(known, |subscription| subscription.reserved = None);
        state.add_owed(&self.lines, &owed);
    }
}
