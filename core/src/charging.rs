//! What an event means for money and approval: said in the file of its subject, asked by invoices, quotes and requests.

use crate::charge::{BillingPeriod, Line, OrderReference};
use crate::value::{
    AmountOverflow, BillingProfileId, Day, InvoiceNumber, LicenseCount, Money, PersonId, ProductId,
    SubscriptionId, TextLine,
};
use crate::{case::Facts, charge::totals::Totals, state::State, status::Channel};

/// What an event charges, credits or buys, or will; or what else it means for what billing profiles pay. No field has a
/// default: a costly event that forgot one would never be billed, quoted, counted or approved.
pub(crate) struct Charging<'a> {
    /// The invoice lines that arise with it (`I2`).
    pub(crate) lines: &'a [Line],
    /// Who pays the lines, or is owed them.
    pub(crate) paid_by: PaidBy,
    /// What the documents of a subscription that is new refer to (`I16`).
    pub(crate) reference: Option<&'a OrderReference>,
    /// When the lines are invoiced, unless they open a billing period, which is at once.
    pub(crate) invoiced: Invoiced,
    /// The billing profile that pays from it on, or will once a trial ends (`O7`).
    pub(crate) new_payer: Option<BillingProfileId>,
    /// Which subscription costs more by it (`O7`).
    pub(crate) raises: Raises,
    /// What it adds to what may come to a billing profile (`K5`).
    pub(crate) counts: Counts<'a>,
    /// What a quote, or a request, is about; absent: about none of its figures.
    pub(crate) quoted: Option<Quoted<'a>>,
}

impl<'a> Charging<'a> {
    /// The lines of a subscription that goes on with its payer: whoever pays for it pays them, or is owed them.
    pub(crate) fn in_its_period(lines: &'a [Line], quoted: Option<Quoted<'a>>) -> Self {
        Self {
            lines,
            paid_by: PaidBy::PayerOfEachLine,
            reference: None,
            invoiced: Invoiced::AsSet,
            new_payer: None,
            raises: Raises::ByItsLines,
            counts: Counts::Lines,
            quoted,
        }
    }

    /// The lines of a first term, which this billing profile pays, as it does from then on.
    pub(crate) fn bought_by(profile: BillingProfileId, lines: &'a [Line], quoted: Quoted<'a>) -> Self {
        let (paid_by, new_payer) = (PaidBy::Profile(profile), Some(profile));
        Self { paid_by, new_payer, ..Self::in_its_period(lines, Some(quoted)) }
    }

    /// What an event without lines means besides.
    pub(crate) fn without_lines(
        new_payer: Option<BillingProfileId>,
        raises: Raises,
        counts: Counts<'a>,
        quoted: Option<Quoted<'a>>,
    ) -> Self {
        Self { new_payer, raises, counts, ..Self::in_its_period(&[], quoted) }
    }
}

/// What a quote, or a request for approval, is about.
#[derive(Clone, Copy)]
pub(crate) enum Quoted<'a> {
    /// Another total of a subscription, from now on.
    Total {
        subscription: SubscriptionId,
        licenses: LicenseCount,
        /// The lines of the licenses that it buys; none where it gives some back.
        buys: &'a [Line],
    },
    /// What the event itself tells.
    Event(&'a dyn Quotable),
}

impl<'a> Quoted<'a> {
    pub(crate) fn total(subscription: SubscriptionId, licenses: LicenseCount, buys: &'a [Line]) -> Self {
        Self::Total { subscription, licenses, buys }
    }

    /// The line that is decided now and arises later.
    pub(crate) fn planned(self) -> Result<Option<Line>, AmountOverflow> {
        match self {
            Self::Total { .. } => Ok(None),
            Self::Event(event) => event.planned(),
        }
    }

    /// What licenses it buys, now or from a renewal on.
    pub(crate) fn bought(self, state: &State) -> Result<Option<Bought>, AmountOverflow> {
        match self {
            Self::Total { subscription, licenses, buys } => {
                Ok(Bought::on(state, subscription, licenses, cost(buys)?))
            }
            Self::Event(event) => event.bought(state),
        }
    }
}

/// An event that a quote, or a request for approval, is about.
pub(crate) trait Quotable {
    /// The line that is decided now and arises later: what a trial becomes (`B4`).
    fn planned(&self) -> Result<Option<Line>, AmountOverflow>;

    /// What licenses it buys, now or from a renewal on: what approval asks about (`P7`).
    fn bought(&self, state: &State) -> Result<Option<Bought>, AmountOverflow>;

    /// The billing period that follows, for so many licenses, as the event leaves things (`B5`).
    fn next_period(&self, state: &State, facts: Facts<'_>, today: Day) -> Option<NextPeriod>;
}

/// A billing period that follows, and for how many licenses.
pub(crate) type NextPeriod = (BillingPeriod, LicenseCount);

/// Who pays the lines of an event, or is owed them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PaidBy {
    /// This billing profile, which an event just ahead may create.
    Profile(BillingProfileId),
    /// Whoever pays for this subscription.
    PayerOf(SubscriptionId),
    /// Whoever pays for the subscription of each line, or paid for what it credits.
    PayerOfEachLine,
    /// The same; of a subscription that is new, whoever pays for this one (`U5`).
    PayersOf(SubscriptionId),
}

/// When lines are invoiced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Invoiced {
    /// As the setting `change_billing` says.
    AsSet,
    /// At once: what they charge waits for its payment, which only an invoice asks for (`S7`).
    AtOnce,
    /// The same, all on one invoice; what it credits takes nothing off others (`U7`).
    OnItsOwn,
}

/// Which subscription costs more by an event than it would without, at once or from its renewal on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Raises {
    /// The one that a line charges; none where none does.
    ByItsLines,
    /// This one.
    Subscription(SubscriptionId),
    /// None: what a line charges was credited for what does not come (`U7`).
    Nothing,
    /// This one, where so many licenses from its renewal on are more than it has.
    Renewal(SubscriptionId, LicenseCount),
}

/// What an event adds to what may come to a billing profile (`K5`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Counts<'a> {
    /// Its lines, whichever way they go.
    Lines,
    /// Money that may become credit balance.
    Credit(Purse<'a>, Money),
    /// Nothing: it was counted before, and goes back.
    Nothing,
}

/// Whose credit balance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purse<'a> {
    /// This billing profile's, which an event just ahead may create.
    Profile(BillingProfileId),
    /// That of the billing profile of this invoice.
    Invoice(&'a InvoiceNumber),
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

    /// The same of another plan that it is to have.
    pub(crate) fn of_plan(
        state: &State,
        id: SubscriptionId,
        (product, product_name): (&ProductId, &TextLine),
        licenses: LicenseCount,
        cost: Option<(Money, Money)>,
    ) -> Option<Self> {
        let bought = Self::on(state, id, licenses, cost)?;
        Some(Self { product: product.clone(), product_name: product_name.clone(), ..bought })
    }

    /// The same, with lines that come ahead of it.
    pub(crate) fn with(self, ahead: &[Line]) -> Result<Self, AmountOverflow> {
        let (amount, total) = with_ahead((self.amount, self.total), ahead)?;
        Ok(Self { amount, total, ..self })
    }
}

/// What something costs, before tax and with it, with lines that come ahead of it.
pub(crate) fn with_ahead(
    (amount, total): (Money, Money),
    ahead: &[Line],
) -> Result<(Money, Money), AmountOverflow> {
    let Some((more, more_total)) = cost(ahead)? else { return Ok((amount, total)) };
    let sum = |left: Money, right| left.checked_add(right).map_err(|_| AmountOverflow);
    Ok((sum(amount, more)?, sum(total, more_total)?))
}

/// What lines cost, before tax and with it; none where there is none.
pub(crate) fn cost(lines: &[Line]) -> Result<Option<(Money, Money)>, AmountOverflow> {
    let Some(line) = lines.first() else { return Ok(None) };
    let Totals { subtotal, total, .. } = Totals::of(line.amount.currency(), lines)?;
    Ok(Some((subtotal, total)))
}
