//! Buying a subscription (`B1`–`B3`).

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::billing::profile::BillingChoice;
use crate::calendar::{BillingFrequency, Schedule, ServicePeriod, Term};
use crate::case::{Case, Facts};
use crate::catalog::{Offer, Product, RedeemedPromotion};
use crate::charge::OrderReference;
use crate::charge::line::{BillingPeriod, Line, LineKind};
use crate::charging::{Bought, Charging, NextPeriod, Quotable, Quoted, cost};
use crate::denial::{Denial, NotAMember, OutOfRange, UnknownOffer};
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Costly, Effects, Event, Recorded};
use crate::policy::{Eligibility, Intent, Purchase};
use crate::promotion::{Occasion, Promoted, PromotionClaim};
use crate::settings::{Activation, PurchaseNotices, Settings};
use crate::state::{
    Beginning, Begun, KeptPromotion, Known, OpenPeriod, Plan, Profile, Slot, State, Subscription, Vacant,
    require_opening, require_promoted, require_terms_of,
};
use crate::subscription::alignment::{Alignment, FirstTerm};
use crate::subscription::payer::Payer;
use crate::subscription::purchase_notice;
use crate::value::{
    AmountOverflow, BillingProfileId, Country, Currency, Day, LicenseCount, OfferId, PersonId, ProductId,
    SubscriptionId, TextLine, Timestamp,
};
use crate::{
    charge::QuoteReference, command::Decide, corruption::Corruption, rights::Right, status::Channel,
};

/// Buys a subscription, by a person with their own card (`B1`, `B2`), or by an administrator for the organization itself
/// (`C11`).
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let purchase = PurchaseSubscription {
///     product: "visio".into(),
///     offer: "monthly".into(),
///     licenses: LicenseCount(3),
///     billing: ExistingProfile { billing_profile: PROFILE }.into(),
///     channel: Channel::SelfService,
///     align: None,
///     promotion: None,
///     order_reference: None,
///     quote: None,
/// };
/// let execution = shop.execute(facts(), &context(ADA, "2026-11-12"), &purchase.into())?;
/// let invoice = execution.events()?.iter().find_map(|record| record.event.get::<InvoiceIssued>()).ok_or("invoiced")?;
/// assert_eq!(invoice.total, euro("15.00"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct PurchaseSubscription {
    /// The product, by its id or one that it had before.
    pub product: ProductId,
    /// The offer of the product.
    pub offer: OfferId,
    /// How many licenses.
    pub licenses: LicenseCount,
    /// The billing profile that pays.
    pub billing: BillingChoice,
    /// Whose it is to be: the organization's own is bought by a global or billing administrator.
    #[or_default]
    pub channel: Channel,
    /// With what its first term ends; absent: after a whole term (`B7`).
    pub align: Option<Alignment>,
    /// The promotion that it names; absent: of those that count by themselves the cheapest (`K7`).
    pub promotion: Option<PromotionClaim>,
    /// What its invoices refer to; absent: what the billing profile says (`I16`).
    pub order_reference: Option<OrderReference>,
    /// The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    pub quote: Option<QuoteReference>,
}

/// A subscription was bought.
#[data]
pub struct SubscriptionPurchased {
    /// Its id.
    pub subscription: SubscriptionId,
    /// Who bought it, and is responsible for paying (`B2`).
    pub purchaser: PersonId,
    /// Whose it is.
    #[or_default]
    pub channel: Channel,
    /// The product.
    pub product: ProductId,
    /// The product's name.
    pub product_name: TextLine,
    /// Ids that the product had before: they still mean it (`K1`).
    #[or_default]
    pub former_ids: Vec<ProductId>,
    /// The offer.
    pub offer: OfferId,
    /// For how long the price is fixed.
    pub term: Term,
    /// How often it is billed.
    pub billing: BillingFrequency,
    /// How many licenses it has.
    pub licenses: LicenseCount,
    /// The billing profile that pays.
    pub billing_profile: BillingProfileId,
    /// When it can be used.
    pub activation: Activation,
    /// The days of its first term.
    pub term_days: ServicePeriod,
    /// Its first billing period: where it is aligned, the whole of the one in which it begins.
    pub billing_period: BillingPeriod,
    /// The day from which its periods are counted, where it is aligned (`B7`); absent: its first day.
    pub anchor: Option<Day>,
    /// The promotion that was redeemed with it (`K7`).
    pub promotion: Option<RedeemedPromotion>,
    /// What its invoices refer to; absent: what the billing profile says (`I16`).
    pub order_reference: Option<OrderReference>,
    /// What it costs.
    pub lines: Vec<Line>,
    /// Whether administrators hear of it, as was set; absent: they do not, as of the organization's own (`H7`).
    pub purchase_notices: Option<PurchaseNotices>,
}

/// The offer has no price in that currency.
#[data]
pub struct NoPrice {
    /// The product.
    pub product: ProductId,
    /// The offer.
    pub offer: OfferId,
    /// The currency of the billing profile.
    pub currency: Currency,
}

/// The catalog names no currency for the organization's country.
#[data]
pub struct NoCurrency {
    /// The country.
    pub country: Country,
}

/// The person may not buy this: every rule, and what to do instead.
#[data]
pub struct NotEligible {
    /// Every rule, passed or failed.
    pub eligibility: Eligibility,
}

/// Refuses a number of licenses that no subscription can have.
pub(crate) fn check_licenses(licenses: LicenseCount) -> Result<(), Denial> {
    if (1..=LicenseCount::MOST).contains(&licenses.0) {
        return Ok(());
    }
    Err(OutOfRange::new("licenses", 1, LicenseCount::MOST, licenses.0).into())
}

impl Decide for PurchaseSubscription {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let purchaser = case.user()?;
        if self.channel == Channel::Central {
            case.require(Right::BuyCentrally)?;
        }
        check_licenses(self.licenses)?;
        let product = case.product(&self.product)?;
        let unknown = || UnknownOffer { product: product.id.clone(), offer: self.offer.clone() };
        let offer = product.offer(&self.offer).ok_or_else(unknown)?;
        // Whoever is no member has no profile to look at: the eligibility below tells them so.
        let member = case.member().ok();
        let payer = member.map(|_| Payer::choose(case, &self.billing, purchaser)).transpose()?;
        let first = payer.as_ref().map(|payer| self.first_term(case, offer, payer)).transpose()?;
        let days = first.map_or((1, 1), |first| (first.paid_days().days(), first.days.days()));
        let promoted = payer.as_ref().map(|Payer { tax_rates, prices, currency, .. }| {
            let (licenses, prices) = (self.licenses, *prices);
            Occasion {
                case,
                product,
                offer,
                person: purchaser,
                trial: None,
                licenses,
                days,
                tax_rates,
                prices,
            }
            .promoted(*currency, self.promotion.as_ref())
        });
        let promoted = promoted.transpose()?.flatten();
        let asked = Purchase {
            channel: self.channel,
            offer: Some(offer),
            price: promoted.as_ref().map(|promoted| promoted.price.as_priced()),
            days,
            ..case.purchase(product, purchaser, self.licenses, Intent::Purchase)?
        };
        asked.paid_by(payer.as_ref()).require_eligible(case)?;
        let (payer, first) = payer.zip(first).ok_or(NotAMember { person: purchaser })?;
        let promoted = promoted.ok_or_else(|| payer.no_price(product, offer))?;
        self.buy(case, (purchaser, payer), (product, offer), (first, promoted))
    }
}

impl PurchaseSubscription {
    /// Its first term: from today on, to the end of a whole one, or of what it is aligned with.
    fn first_term(&self, case: &Case<'_>, offer: &Offer, payer: &Payer) -> Result<FirstTerm, Denial> {
        let today = case.today();
        let anchor = self.align.as_ref().map(|align| align.anchor(case, payer.profile, offer.term));
        let anchor = anchor.transpose()?.unwrap_or(today);
        let first = FirstTerm::counted_from(anchor, (offer.term, offer.billing), today);
        Ok(first.ok_or(AmountOverflow)?)
    }

    fn buy(
        &self,
        case: &Case<'_>,
        (purchaser, payer): (PersonId, Payer),
        (product, offer): (&Product, &Offer),
        (first, Promoted { price, promotion }): (FirstTerm, Promoted),
    ) -> Result<Vec<Event>, Denial> {
        let subscription = SubscriptionId::created_by(case.context.id);
        case.refuse_known_id(case.state.subscriptions.contains(subscription))?;
        let billing_period = BillingPeriod::at(first.days, price, (payer.tax_rates, payer.prices));
        let (named, arose) = ((subscription, &product.name), case.context.at);
        let (days, kind) = (first.paid_days(), LineKind::Purchase);
        let line = billing_period.opening_line_of(days, kind, arose, named, self.licenses)?;
        let purchased = SubscriptionPurchased {
            subscription,
            purchaser,
            channel: self.channel,
            product: product.id.clone(),
            product_name: product.name.clone(),
            former_ids: product.former_ids.clone(),
            offer: offer.id.clone(),
            term: offer.term,
            billing: offer.billing,
            licenses: self.licenses,
            billing_profile: payer.profile,
            activation: case.state.settings.activation,
            term_days: first.term_days,
            billing_period,
            anchor: Some(first.anchor).filter(|anchor| *anchor != case.today()),
            promotion,
            order_reference: self.order_reference.as_ref().and_then(OrderReference::said),
            lines: vec![line],
            purchase_notices: case.state.purchase_notices(self.channel),
        };
        Ok(payer.created.map(Event::from).into_iter().chain([purchased.into()]).collect())
    }
}

impl SubscriptionPurchased {
    /// Its first term, counted from its anchor.
    fn first_term(&self) -> Option<FirstTerm> {
        let start = self.term_days.start;
        FirstTerm::counted_from(self.anchor.unwrap_or(start), (self.term, self.billing), start)
    }

    /// It begins today, and its days are those of its first term.
    fn require_days(&self, first: &FirstTerm, today: Day) -> Result<(), Corruption> {
        Corruption::WrongFigure("anchor").unless(self.anchor != Some(today))?;
        let begins = self.term_days.start == today && self.term_days == first.term_days;
        Corruption::WrongFigure("termDays").unless(begins)?;
        Corruption::WrongFigure("billingPeriod").unless(self.billing_period.days == first.days)?;
        let paid = self.lines.iter().all(|line| line.service_period == first.paid_days());
        Corruption::WrongFigure("servicePeriod").unless(paid)
    }

    /// The subscription as it begins.
    fn subscription(
        &self,
        (product, profile): (Slot, Slot),
        first: &FirstTerm,
        settings: &Settings,
        at: Timestamp,
    ) -> Subscription {
        let days = first.paid_days();
        let (offer, term, billing) = (self.offer.clone(), self.term, self.billing);
        let begun = Beginning {
            id: self.subscription,
            product,
            product_name: &self.product_name,
            purchaser: self.purchaser,
            channel: self.channel,
            licenses: self.licenses,
            term_days: self.term_days,
            period: OpenPeriod::of(&self.billing_period, &self.lines),
            at,
        };
        let plan = Some(Plan { offer, term, billing, profile });
        let (anchor, months) = (first.anchor, first.periods.saturating_mul(self.billing.months(self.term)));
        let order_reference = self.order_reference.clone().map(Box::new);
        Subscription { plan, anchor, months, order_reference, ..begun.subscription() }
            .waiting(self.activation, settings.waits_until(days.start, days.end))
    }
}

impl Costly for SubscriptionPurchased {
    fn charging(&self) -> Option<Charging<'_>> {
        let charging = Charging::bought_by(self.billing_profile, &self.lines, Quoted::Event(self));
        Some(Charging { reference: self.order_reference.as_ref(), ..charging })
    }
}

impl Effects for SubscriptionPurchased {
    fn effects(&self, orders: &mut Orders<'_>) {
        orders.tell(NotificationKind::PurchaseConfirmed, self.subscription, Whom::People(&[self.purchaser]));
        orders.tell_of_purchase(self.purchase_notices, NotificationKind::PurchaseMade, self.subscription);
        orders.use_promotion(self.subscription, self.promotion.as_ref());
    }
}

impl Quotable for SubscriptionPurchased {
    fn planned(&self) -> Result<Option<Line>, AmountOverflow> {
        Ok(None)
    }

    fn bought(&self, _: &State) -> Result<Option<Bought>, AmountOverflow> {
        let bought = |(amount, total)| Bought {
            purchaser: self.purchaser,
            channel: self.channel,
            subscription: None,
            product: self.product.clone(),
            product_name: self.product_name.clone(),
            licenses: self.licenses,
            amount,
            total,
        };
        Ok(cost(&self.lines)?.map(bought))
    }

    fn next_period(&self, state: &State, facts: Facts<'_>, _: Day) -> Option<NextPeriod> {
        let first = self.first_term()?;
        let days = Schedule { anchor: first.anchor, months: self.billing.months(self.term) }
            .period(first.periods.saturating_add(1));
        let kept = self.promotion.clone().map(|terms| KeptPromotion::begun(terms, self.purchaser, 1));
        let price = if days.start < self.term_days.end {
            KeptPromotion::going_on(kept.as_ref(), self.billing_period.priced(), 1).to_price()
        } else {
            let announced =
                self.term_days.end.start().minus_days(state.settings.notice_days_of(self.term)).day();
            let offer = facts.catalog.product(&self.product)?.offer(&self.offer)?;
            let currency = self.billing_period.unit_price.currency();
            let list = offer.priced(currency, announced.max(self.term_days.start))?;
            KeptPromotion::renewed(kept.as_ref(), list, 1)?
        };
        let BillingPeriod { tax_rates, prices, .. } = self.billing_period.clone();
        Some((BillingPeriod::at(days, price, (tax_rates, prices)), self.licenses))
    }
}

impl Apply for SubscriptionPurchased {
    type Checked = (Vacant<Subscription>, Known<Profile>, FirstTerm, Option<Begun>);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let terms = &self.billing_period;
        require_opening(self.subscription, terms, &self.lines, self.licenses, record.at)?;
        let payer = state.require_payer(self.billing_profile)?;
        require_terms_of(terms, state.profiles.row(payer))?;
        require_promoted(terms, self.promotion.as_ref())?;
        let first = self.first_term().ok_or(Corruption::ImpossibleNumber)?;
        self.require_days(&first, record.at.day())?;
        let begun = || {
            purchase_notice::begun(
                self.subscription,
                (self.purchaser, &self.product_name),
                self.licenses,
                &self.lines,
                false,
            )
        };
        let begun = state.require_notices(self.purchase_notices, self.channel, begun)?;
        Ok((state.subscriptions.vacant(self.subscription)?, payer, first, begun))
    }

    fn change(&self, (vacant, payer, first, begun): Self::Checked, state: &mut State, record: &Recorded) {
        let product = state.learn_product(&self.product, &self.former_ids);
        let of = (product, payer.slot());
        let subscription = self.subscription(of, &first, &state.settings, record.at);
        let bought = state.insert_subscription(vacant, subscription);
        state.redeem(bought, self.promotion.as_ref(), 1);
        state.add_lines(payer, &self.lines);
        state.announce_later(begun, record.at.day());
    }
}
