//! Subscriptions: a person's own (`V1`), and, for administrators, everybody's (`V2`).

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::case::{Case, require};
use crate::catalog::PlanName;
use crate::charge::OrderReference;
use crate::pricing::{Price, PriceDiscount, PriceShape};
use crate::rights::{Right, Standing};
use crate::state::{Conversion, ReservedMove, Slot, State, Subscription, TrialState};
use crate::status::{AtEnd, Channel, RecurringBilling, SubscriptionStatus};
use crate::value::{
    BillingProfileId, Cursor, Day, LicenseCount, OfferId, PersonId, ProductId, SubscriptionId, TextLine,
    Timestamp, UnitPrice,
};
use crate::view::next_step::NextStep;
use crate::view::{MOST_PASSED_OVER, View, contact, cursor, place, rows};
use crate::{calendar::BillingFrequency, catalog::Catalog, denial::Denial};

/// Asks for the actor's own subscriptions, oldest first.
#[data(Default)]
pub struct YourProductsQuery {
    /// Only those of this channel; the organization's own are shown to who may see them (`O7`).
    pub channel: Option<Channel>,
    /// Only those in this status.
    pub status: Option<SubscriptionStatus>,
    /// Only those to this product.
    pub product: Option<ProductId>,
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// How many rows at the most, up to 200; absent: 50.
    pub limit: Option<u32>,
}

/// The actor's own subscriptions.
#[data]
pub struct YourProductsPage {
    /// The subscriptions.
    pub rows: Vec<SubscriptionRow>,
    /// Where the next page begins; absent: this is the last.
    pub next: Option<Cursor>,
}

/// Asks for every subscription, oldest first, by whoever sees the admin view; license and user administrators see the
/// organization's own (`O7`).
#[data(Default)]
pub struct AdminSubscriptionsQuery {
    /// Only those that this person bought.
    pub purchaser: Option<PersonId>,
    /// Only those to this product.
    pub product: Option<ProductId>,
    /// Only those of this channel.
    pub channel: Option<Channel>,
    /// Only those in this status.
    pub status: Option<SubscriptionStatus>,
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// How many rows at the most, up to 200; absent: 50.
    pub limit: Option<u32>,
}

/// Subscriptions of everybody.
#[data]
pub struct AdminSubscriptionsPage {
    /// The subscriptions.
    pub rows: Vec<AdminSubscriptionRow>,
    /// Where the next page begins; absent: this is the last.
    pub next: Option<Cursor>,
}

/// A subscription, and who bought it.
#[data]
pub struct AdminSubscriptionRow {
    /// Who bought it.
    pub purchaser: PersonId,
    /// Their name; absent where the directory knows them no more.
    pub purchaser_name: Option<TextLine>,
    /// Since when the purchaser has been gone; absent: they are there (`O5`).
    pub purchaser_left: Option<Timestamp>,
    /// The subscription.
    pub subscription: SubscriptionRow,
}

/// A subscription.
#[data]
pub struct SubscriptionRow {
    /// Its id.
    pub subscription: SubscriptionId,
    /// Whose it is.
    pub channel: Channel,
    /// The day on which an administrator took it over; absent: it was bought in its channel.
    pub taken_over_on: Option<Day>,
    /// The product's present id.
    pub product: ProductId,
    /// The product's name when it was bought.
    pub product_name: TextLine,
    /// The offer; absent in a trial that needs no payment method.
    pub offer: Option<OfferId>,
    /// What holds for it as a trial; absent where it is none.
    pub trial: Option<TrialRow>,
    /// Where it stands.
    pub status: SubscriptionStatus,
    /// How many licenses it has.
    pub licenses: LicenseCount,
    /// How many of them are assigned.
    pub assigned: LicenseCount,
    /// How many of them are free.
    pub free: LicenseCount,
    /// How many licenses it will have from its renewal on, where another total is scheduled.
    pub scheduled_licenses: Option<LicenseCount>,
    /// The plan to which it moves at its renewal; absent: to none (`U6`).
    pub scheduled_plan: Option<PlanName>,
    /// How many licenses were added and wait for their payment: they are not among the others (`S7`).
    pub reserved: Option<LicenseCount>,
    /// The plan to which it moves once its payment has come; absent: to none (`U7`).
    pub waiting_plan: Option<PlanName>,
    /// The day on which licenses assigned beyond those paid for are released, the last assigned first (`S6`).
    pub excess_released_on: Option<Day>,
    /// The price per license and billing period; nothing in a trial.
    pub unit_price: UnitPrice,
    /// How it depends on how many licenses there are; absent: each costs the same (`K6`).
    pub shape: Option<PriceShape>,
    /// The list price, and what a promotion takes off it; absent: nothing (`K7`).
    pub discount: Option<Box<PriceDiscount>>,
    /// The day from which it pays the list price again; absent: no promotion ends while it goes on.
    pub promotion_ends_on: Option<Day>,
    /// How often it is billed; absent in a trial that needs no payment method.
    pub billing: Option<BillingFrequency>,
    /// Whether it renews by itself.
    pub recurring_billing: RecurringBilling,
    /// What happens at the end of its term (`E1`); absent in a trial, and once its term has ended, unless it is paused.
    pub at_end: Option<AtEnd>,
    /// The day on which a pause ends, planned or present (`E3`); absent: there is none.
    pub resumes_on: Option<Day>,
    /// By how many months it has been extended beyond its term; absent: it is not (`E2`).
    pub extended_months: Option<u32>,
    /// The billing profile that pays; absent in a trial that needs no payment method.
    pub billing_profile: Option<BillingProfileId>,
    /// What its documents refer to; absent: what the billing profile says (`I16`).
    pub order_reference: Option<OrderReference>,
    /// The day on which it was bought, or its trial began.
    pub bought: Day,
    /// The first day after its term, or after its trial; one that has ended keeps the day.
    pub term_ends_on: Day,
    /// To whom it is offered (`C12`); absent: to nobody.
    pub hand_over: Option<HandOverRow>,
    /// What happens next, if nobody does anything; absent where nothing does.
    pub next_step: Option<NextStep>,
}

/// A colleague to whom a subscription is offered.
#[data]
pub struct HandOverRow {
    /// Who.
    pub to: PersonId,
    /// The day on which the offer lapses.
    pub until: Day,
}

/// What holds for a trial (`B4`).
#[data]
pub struct TrialRow {
    /// The first day on which it is over.
    pub ends_on: Day,
    /// Whether it was extended, which it can be once.
    pub extended: bool,
    /// What it becomes at its end; absent: it simply ends.
    pub conversion: Option<ConversionRow>,
}

/// What a trial becomes at its end.
#[data]
pub struct ConversionRow {
    /// How many licenses are paid for then.
    pub licenses: LicenseCount,
    /// The price per license and billing period, fixed when the trial began.
    pub unit_price: UnitPrice,
    /// How it depends on how many licenses there are; absent: each costs the same (`K6`).
    pub shape: Option<PriceShape>,
    /// The list price, and what a promotion takes off it; absent: nothing (`K7`).
    pub discount: Option<Box<PriceDiscount>>,
}

impl Subscription {
    /// Whether it has a term, or had one before its pause.
    fn has_term(&self) -> bool {
        let runs = matches!(self.status, SubscriptionStatus::Active | SubscriptionStatus::Paused);
        runs && self.trial.is_none()
    }

    /// The row that lists show of it.
    pub(super) fn row(&self, state: &State, catalog: &Catalog) -> Option<SubscriptionRow> {
        Some(SubscriptionRow {
            subscription: self.id,
            channel: self.channel,
            taken_over_on: self.taken_over.as_ref().map(|taken_over| taken_over.on),
            product: state.products.id(self.product)?.clone(),
            product_name: self.product_name.clone(),
            offer: self.plan.as_ref().map(|plan| plan.offer.clone()),
            trial: self.trial.as_ref().map(|trial| self.trial_row(trial)),
            status: self.status,
            licenses: self.licenses,
            assigned: self.assigned(),
            free: self.free(),
            scheduled_licenses: self.scheduled,
            scheduled_plan: self.scheduled_plan.as_deref().cloned(),
            reserved: self.reserved_licenses().map(|(licenses, _)| licenses),
            waiting_plan: self.reserved_move().map(ReservedMove::plan_name),
            excess_released_on: self.next_release().map(|excess| excess.until),
            unit_price: self.period.terms.unit_price,
            shape: self.period.terms.shape.clone(),
            discount: self.period.terms.discount.clone(),
            promotion_ends_on: self.promotion_ends_on(),
            billing: self.plan.as_ref().map(|plan| plan.billing),
            recurring_billing: self.recurring(),
            at_end: self.has_term().then(|| self.ahead.at_end()),
            resumes_on: self.ahead.resumes_on().filter(|_| self.has_term()),
            extended_months: self.is_extended().then(|| self.extended.into()),
            billing_profile: self
                .profile()
                .and_then(|slot| state.profiles.at(slot))
                .map(|profile| profile.id),
            order_reference: self.order_reference.as_deref().cloned(),
            bought: self.created.day(),
            term_ends_on: self.term_days.end,
            hand_over: self.hand_over.as_ref().map(|offer| HandOverRow { to: offer.to, until: offer.until }),
            next_step: self.next_step(state, catalog),
        })
    }

    fn trial_row(&self, trial: &TrialState) -> TrialRow {
        let conversion = trial.conversion.as_ref().map(|conversion| {
            let Conversion { licenses, price: Price { unit, shape, discount } } = conversion;
            ConversionRow {
                licenses: *licenses,
                unit_price: *unit,
                shape: shape.as_deref().cloned(),
                discount: discount.clone(),
            }
        });
        TrialRow { ends_on: self.term_days.end, extended: trial.extended, conversion }
    }
}

/// What a list of subscriptions is filtered by.
pub(super) struct Filter {
    pub(super) purchaser: Option<PersonId>,
    pub(super) product: Option<Slot>,
    pub(super) status: Option<SubscriptionStatus>,
    pub(super) channel: Option<Channel>,
}

impl Filter {
    fn passes(&self, subscription: &Subscription) -> bool {
        self.purchaser.is_none_or(|purchaser| subscription.purchaser == purchaser)
            && self.product.is_none_or(|product| subscription.product == product)
            && self.status.is_none_or(|status| subscription.status == status)
            && self.channel.is_none_or(|channel| subscription.channel == channel)
    }

    /// The subscriptions from a place on, by the index that serves one filter (`V6`), oldest first.
    pub(super) fn candidates<'a>(&self, state: &'a State, from: u32) -> impl Iterator<Item = Slot> + use<'a> {
        let (first, last) = (Slot(from), Slot(u32::MAX));
        let indexes = &state.indexes;
        let purchaser = self.purchaser.map(|key| indexes.by_purchaser.range((key, first)..=(key, last)));
        let product = self.product.filter(|_| purchaser.is_none());
        let product = product.map(|key| indexes.by_product.range((key, first)..=(key, last)));
        let status = self.status.filter(|_| purchaser.is_none() && product.is_none());
        let status = status.map(|key| indexes.by_status.range((key, first)..=(key, last)));
        let indexed = purchaser.is_some() || product.is_some() || status.is_some();
        let channel = self.channel.filter(|_| !indexed);
        let channel = channel.map(|key| indexes.by_channel.range((key, first)..=(key, last)));
        let unfiltered = !indexed && channel.is_none();
        let all = unfiltered.then(|| (from..state.subscriptions.next_slot().0).map(Slot));
        let purchaser = purchaser.into_iter().flatten().map(|(_, slot)| *slot);
        let product = product.into_iter().flatten().map(|(_, slot)| *slot);
        let status = status.into_iter().flatten().map(|(_, slot)| *slot);
        let channel = channel.into_iter().flatten().map(|(_, slot)| *slot);
        purchaser.chain(product).chain(status).chain(channel).chain(all.into_iter().flatten())
    }

    /// One page, and where the next begins.
    fn page<'a>(&self, state: &'a State, from: u32, limit: usize) -> (Vec<&'a Subscription>, Option<Cursor>) {
        let mut page = Vec::new();
        for (passed_over, slot) in self.candidates(state, from).enumerate() {
            if page.len() == limit || passed_over == MOST_PASSED_OVER {
                return (page, Some(cursor(slot.0)));
            }
            page.extend(state.subscriptions.at(slot).filter(|subscription| self.passes(subscription)));
        }
        (page, None)
    }
}

/// The channel that an administrators' list shows: license and user administrators see the organization's own alone
/// (`O7`).
pub(super) fn channel_in_view(case: &Case<'_>, asked: Option<Channel>) -> Result<Option<Channel>, Denial> {
    let standing = case.standing()?;
    if asked != Some(Channel::SelfService) && !Right::ReadAdminView.granted(standing) {
        let central = Standing { central: true, ..standing };
        if Right::ReadSubscription.granted(central) {
            return Ok(Some(Channel::Central));
        }
    }
    require(Right::ReadAdminView, standing)?;
    Ok(asked)
}

/// The product that a list is filtered by: one that nobody bought filters everything out.
fn product_filter(case: &Case<'_>, product: Option<&ProductId>) -> Result<Option<Slot>, Denial> {
    product.map(|product| case.known_product(product)).transpose()
}

impl View for YourProductsQuery {
    type Answer = YourProductsPage;

    fn answer(&self, case: &Case<'_>) -> Result<YourProductsPage, Denial> {
        let (person, _) = case.member()?;
        let product = product_filter(case, self.product.as_ref())?;
        let sees_central = Right::ReadSubscription.granted(Standing { central: true, ..case.standing()? });
        if self.channel == Some(Channel::Central) && !sees_central {
            return Ok(YourProductsPage { rows: Vec::new(), next: None });
        }
        let channel = if sees_central { self.channel } else { Some(Channel::SelfService) };
        let filter = Filter { purchaser: Some(person), product, status: self.status, channel };
        let (page, next) = filter.page(case.state, place(self.after.as_ref())?, rows(self.limit)?);
        let rows =
            page.into_iter().filter_map(|subscription| subscription.row(case.state, case.facts.catalog));
        Ok(YourProductsPage { rows: rows.collect(), next })
    }
}

impl View for AdminSubscriptionsQuery {
    type Answer = AdminSubscriptionsPage;

    fn answer(&self, case: &Case<'_>) -> Result<AdminSubscriptionsPage, Denial> {
        let channel = channel_in_view(case, self.channel)?;
        let product = product_filter(case, self.product.as_ref())?;
        let filter = Filter { purchaser: self.purchaser, product, status: self.status, channel };
        let (page, next) = filter.page(case.state, place(self.after.as_ref())?, rows(self.limit)?);
        let row = |subscription: &Subscription| {
            let purchaser = subscription.purchaser;
            Some(AdminSubscriptionRow {
                purchaser,
                purchaser_name: contact(case, purchaser).0,
                purchaser_left: case.state.left.get(&purchaser).copied(),
                subscription: subscription.row(case.state, case.facts.catalog)?,
            })
        };
        Ok(AdminSubscriptionsPage { rows: page.into_iter().filter_map(row).collect(), next })
    }
}
