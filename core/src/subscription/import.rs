//! A way in: what exists already elsewhere (`H5`).

use alloc::vec::Vec;

use crate::actor::Actor;
use crate::billing::profile::BillingChoice;
use crate::calendar::{Counted, Schedule, months_before};
use crate::case::{Case, Context};
use crate::catalog::Offer;
use crate::charge::line::BillingPeriod;
use crate::charge::tax::total_price;
use crate::command::Decide;
use crate::denial::{
    AmountNotPositive, CurrencyDiffers, Denial, NotEnoughLicenses, OutOfRange, UnknownOffer,
};
use crate::event::Event;
use crate::pricing::{PriceShape, Priced, ShapeFault};
use crate::rights::Right;
use crate::status::{Channel, RecurringBilling};
use crate::subscription::payer::Payer;
use crate::subscription::purchase::check_licenses;
use crate::subscription::{SubscriptionImported, assignment};
use crate::value::{Day, LicenseCount, Money, OfferId, PersonId, ProductId, SubscriptionId, UnitPrice};

/// Brings a subscription in that exists already elsewhere, all of it or nothing, by `system` (`H5`). Its present billing
/// period was charged there; here it goes on from the next one.
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let import = ImportSubscription {
///     purchaser: ADA,
///     channel: Channel::SelfService,
///     product: "power-bi-pro".into(),
///     offer: "monthly".into(),
///     licenses: LicenseCount(3),
///     people: vec![MARCO],
///     unit_price: UnitPrice::parse("12.00", "EUR".parse()?)?,
///     shape: None,
///     renews_on: "2026-11-20".parse()?,
///     started_on: None,
///     recurring_billing: RecurringBilling::On,
///     billing: adas_profile(),
///     opening_balance: None,
///     last_invoice: None,
/// };
/// let execution = shop.execute(facts(), &system("2026-11-12"), &import.into())?;
/// assert_eq!(execution.effects, []); // its present period was charged elsewhere
/// assert_eq!(shop.next_deadline(), Some(at("2026-11-13"))); // its renewal is announced
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct ImportSubscription {
    /// Who bought it.
    pub purchaser: PersonId,
    /// Whose it is.
    #[or_default]
    pub channel: Channel,
    /// The product, by its id or one that it had before.
    pub product: ProductId,
    /// The offer of the product: it tells the term, and how often it is billed.
    pub offer: OfferId,
    /// How many licenses it has.
    pub licenses: LicenseCount,
    /// Who holds one, any number of people.
    pub people: Vec<PersonId>,
    /// The price per license and billing period, to the end of the present term.
    pub unit_price: UnitPrice,
    /// How it depends on how many licenses there are; absent: each costs the same (`K6`).
    pub shape: Option<PriceShape>,
    /// The day on which it renews, or else ends: the first behind its present term.
    pub renews_on: Day,
    /// The first day of its first term, from which its periods are counted; absent: it is told from the renewal.
    pub started_on: Option<Day>,
    /// Whether it renews.
    pub recurring_billing: RecurringBilling,
    /// The billing profile that pays: one on which the purchaser may buy, or a new one of theirs.
    pub billing: BillingChoice,
    /// Credit that the billing profile brings along, added to its balance.
    pub opening_balance: Option<Money>,
    /// The last invoice that was issued elsewhere: numbers go on behind it. Only before the first one is issued here.
    pub last_invoice: Option<LastInvoice>,
}

/// The last invoice that was issued elsewhere.
#[data(Copy, WellFormed)]
pub struct LastInvoice {
    /// The year of its date: a series may begin anew each year.
    pub year: u32,
    /// Its place in its series, from 1.
    pub serial: u32,
}

/// The day of the renewal is no end of a term that now runs.
#[data]
pub struct RenewalDoesNotFit {
    /// The day that came.
    pub renews_on: Day,
    /// The day that it would have to be, where the first day of the first term was told.
    pub expected: Option<Day>,
}

/// A tier of a price is not behind the one before (`K6`).
#[data]
pub struct TierOutOfOrder {
    /// The first license of the tier.
    pub from: LicenseCount,
}

/// Invoices have been numbered here already: their numbers go on behind the last one.
#[data]
pub struct InvoicesNumberedAlready {
    /// The last number of the series.
    pub serial: u32,
}

/// The periods that run today of an offer that renews on a day, counted from the first day of its first term where that is
/// told.
fn running(offer: &Offer, renews_on: Day, started_on: Option<Day>, today: Day) -> Result<Counted, Denial> {
    let does_not_fit = |expected| RenewalDoesNotFit { renews_on, expected };
    let anchor = started_on.or_else(|| anchor_before(renews_on, offer.term.months()));
    let anchor = anchor.ok_or(does_not_fit(None))?;
    let running = Counted::on(today, anchor, (offer.term, offer.billing)).ok_or(does_not_fit(None))?;
    if running.term_days.end != renews_on {
        return Err(does_not_fit(started_on.map(|_| running.term_days.end)).into());
    }
    Ok(running)
}

/// The first day of an earlier term that leads to this renewal: so many terms before it as leave its day of the month
/// in place, for 31 March monthly that is 31 January.
fn anchor_before(renews_on: Day, term: u32) -> Option<Day> {
    (1..=MOST_TERMS_BACK).find_map(|terms| {
        let anchor = months_before(renews_on, term.saturating_mul(terms));
        (Schedule { anchor, months: term }.boundary(terms) == renews_on).then_some(anchor)
    })
}

/// So many terms back every day of the calendar is found again: 29 February after 12 terms of a year, or 4 of three.
const MOST_TERMS_BACK: u32 = 12;

/// The largest number of an invoice that was issued elsewhere: it leaves as many again and more for those to come.
const MOST_SERIAL: u32 = 1_000_000_000;

impl Decide for ImportSubscription {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        case.organization()?;
        case.require(Right::RunTheHost)?;
        check_licenses(self.licenses)?;
        let product = case.product(&self.product)?;
        let unknown = || UnknownOffer { product: product.id.clone(), offer: self.offer.clone() };
        let offer = product.offer(&self.offer).ok_or_else(unknown)?;
        let people = self.holders(case)?;
        let running = running(offer, self.renews_on, self.started_on, case.today())?;
        self.check_last_invoice(case)?;
        let payer = self.payer(case).map_err(|denial| denial.concerning(self.purchaser))?;
        let price = Priced { unit: self.unit_price, shape: self.shape()?, discount: None };
        total_price(self.licenses, price, &payer.tax_rates, payer.prices)?;
        let subscription = SubscriptionId::created_by(case.context.id);
        case.refuse_known_id(case.state.subscriptions.contains(subscription))?;
        let imported = SubscriptionImported {
            subscription,
            purchaser: self.purchaser,
            channel: self.channel,
            product: product.id.clone(),
            product_name: product.name.clone(),
            former_ids: product.former_ids.clone(),
            offer: offer.id.clone(),
            term: offer.term,
            billing: offer.billing,
            licenses: self.licenses,
            people,
            recurring_billing: self.recurring_billing,
            billing_profile: payer.profile,
            anchor: running.anchor,
            periods: running.periods,
            term_days: running.term_days,
            billing_period: BillingPeriod::at(
                running.days,
                price.to_price(),
                (payer.tax_rates, payer.prices),
            ),
            opening_balance: self.opening_balance,
            last_invoice: self.last_invoice,
        };
        Ok(payer.created.map(Event::from).into_iter().chain([imported.into()]).collect())
    }
}

impl ImportSubscription {
    /// Who holds a license, each once: people who can be given one, no more than there are licenses.
    fn holders(&self, case: &Case<'_>) -> Result<Vec<PersonId>, Denial> {
        let people = assignment::without_repeats(&self.people);
        assignment::require_assignable(case, &people)?;
        let needed = LicenseCount(u32::try_from(people.len()).unwrap_or(u32::MAX));
        if needed > self.licenses {
            case.refuse(NotEnoughLicenses { needed, free: self.licenses, people: people.clone() })?;
        }
        Ok(people)
    }

    /// The shape of its price: its tiers in order, in the currency of the unit price. One tier is a plain price.
    fn shape(&self) -> Result<Option<&PriceShape>, Denial> {
        let Some(shape) = &self.shape else { return Ok(None) };
        match shape.fault(self.unit_price) {
            None => Ok(Some(shape).filter(|shape| !shape.is_plain())),
            Some(ShapeFault::OutOfOrder(from)) => Err(TierOutOfOrder { from }.into()),
            Some(ShapeFault::Currency) => {
                let expected = self.unit_price.currency();
                let found = Priced { unit: self.unit_price, shape: Some(shape), discount: None }.currencies();
                let found = found.into_iter().find(|found| *found != expected).unwrap_or(expected);
                Err(CurrencyDiffers { expected, found }.into())
            }
        }
    }

    /// The numbers of invoices can only begin behind another once, before the first.
    fn check_last_invoice(&self, case: &Case<'_>) -> Result<(), Denial> {
        let Some(LastInvoice { year, serial }) = self.last_invoice else { return Ok(()) };
        let this_year = u32::try_from(case.today().ymd().0).unwrap_or_default();
        if year == 0 || year > this_year {
            return Err(OutOfRange::new("lastInvoice.year", 1, this_year, year).into());
        }
        if !(1..=MOST_SERIAL).contains(&serial) {
            return Err(OutOfRange::new("lastInvoice.serial", 1, MOST_SERIAL, serial).into());
        }
        match case.state.invoices.last {
            Some(last) if last != last_number(year, serial) => {
                Err(InvoicesNumberedAlready { serial: last.1 }.into())
            }
            _ => Ok(()),
        }
    }

    /// The billing profile, as the purchaser would choose it, in the currency of price and balance.
    fn payer(&self, case: &Case<'_>) -> Result<Payer, Denial> {
        let context = Context { actor: Actor::user(self.purchaser), ..case.context };
        let owner = case.asked_by(context);
        owner.member()?;
        let payer = Payer::choose(&owner, &self.billing, self.purchaser)?;
        if let Some(amount) = self.opening_balance.filter(|balance| balance.is_negative()) {
            return Err(AmountNotPositive { amount }.into());
        }
        let mut currencies =
            self.opening_balance.map(Money::currency).into_iter().chain([self.unit_price.currency()]);
        match currencies.find(|currency| *currency != payer.currency) {
            Some(found) => Err(CurrencyDiffers { expected: payer.currency, found }.into()),
            None => Ok(payer),
        }
    }
}

/// Year and number of an invoice, as the state keeps those of the last one.
pub(super) fn last_number(year: u32, serial: u32) -> (i32, u32) {
    (i32::try_from(year).unwrap_or(i32::MAX), serial)
}
