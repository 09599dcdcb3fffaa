//! What an event means for money and approval: said in the file of its subject, asked by invoices, quotes and requests.

use crate::case::Facts;
use crate::charge::line::Totals;
use crate::charge::{BillingPeriod, Line};
use crate::state::State;
use crate::status::Channel;
use crate::value::{
    AmountOverflow, BillingProfileId, Day, LicenseCount, Money, PersonId, ProductId, SubscriptionId, TextLine,
};

/// An event that charges, credits or buys something, or will. No item has a default: a costly event that forgot one would
/// never be billed, quoted or approved.
pub(crate) trait Charging {
    /// The invoice lines that arise with it (`I2`).
    fn lines(&self) -> &[Line];

    /// The line that is decided now and arises later: what a trial becomes (`B4`).
    fn planned(&self) -> Result<Option<Line>, AmountOverflow>;

    /// Who pays the lines, or is owed them.
    fn paid_by(&self) -> PaidBy;

    /// When the lines are invoiced, unless they open a billing period, which is at once.
    fn invoiced(&self) -> Invoiced;

    /// What licenses it buys, now or from a renewal on: what approval asks about (`P7`).
    fn bought(&self, state: &State) -> Result<Option<Bought>, AmountOverflow>;

    /// The billing period that follows, for so many licenses, as the event leaves things (`B5`).
    fn next_period(
        &self,
        state: &State,
        facts: Facts<'_>,
        today: Day,
    ) -> Option<(BillingPeriod, LicenseCount)>;
}

/// Who pays the lines of an event, or is owed them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PaidBy {
    /// This billing profile, which an event just ahead may create.
    Profile(BillingProfileId),
    /// Whoever pays for this subscription.
    PayerOf(SubscriptionId),
    /// Whoever pays for the subscription of each line, or paid for what it credits.
    PayerOfEachLine,
}

/// When lines are invoiced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Invoiced {
    /// As the setting `change_billing` says.
    AsSet,
    /// At once: what they charge waits for its payment, which only an invoice asks for (`S7`).
    AtOnce,
}

/// What licenses a command buys.
pub(crate) struct Bought {
    pub(crate) purchaser: PersonId,
    pub(crate) channel: Channel,
    pub(crate) subscription: Option<SubscriptionId>,
    pub(crate) product: ProductId,
    pub(crate) product_name: TextLine,
    pub(crate) licenses: LicenseCount,
    /// Before tax.
    pub(crate) amount: Money,
    pub(crate) total: Money,
}

impl Bought {
    /// More licenses of a subscription, where they cost something.
    pub(crate) fn on(
        state: &State,
        id: SubscriptionId,
        licenses: LicenseCount,
        cost: Option<(Money, Money)>,
    ) -> Option<Self> {
        let (amount, total) = cost?;
        let known = state.subscriptions.find(id)?;
        Some(Self {
            purchaser: known.purchaser,
            channel: known.channel,
            subscription: Some(id),
            product: state.products.id(known.product)?.clone(),
            product_name: known.product_name.clone(),
            licenses,
            amount,
            total,
        })
    }
}

/// What lines cost, before tax and with it; none where there is none.
pub(crate) fn cost(lines: &[Line]) -> Result<Option<(Money, Money)>, AmountOverflow> {
    let Some(line) = lines.first() else { return Ok(None) };
    let Totals { subtotal, total, .. } = Totals::of(line.amount.currency(), lines)?;
    Ok(Some((subtotal, total)))
}
