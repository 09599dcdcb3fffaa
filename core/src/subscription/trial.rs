//! Trials that are started (`B4`, `K3`).

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::billing::profile::BillingChoice;
use crate::calendar::{BillingFrequency, Schedule, ServicePeriod, Term};
use crate::case::{Case, Facts};
use crate::catalog::{Offer, Product, RedeemedPromotion, Trial};
use crate::charge::QuoteReference;
use crate::charge::line::{BillingPeriod, Line, LineKind};
use crate::charging::{Bought, Charging, Counts, NextPeriod, Quotable, Quoted, Raises, cost};
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::{Denial, NoCurrency, NotEligible, UnknownOffer};
use crate::effect::{NotificationKind, Orders};
use crate::event::{Apply, Costly, Effects, Event, Recorded};
use crate::policy::{EligibilityOutcome, Intent, Purchase};
use crate::pricing::Price;
use crate::promotion::{Occasion, Promoted, PromotionClaim};
use crate::settings::PurchaseNotices;
use crate::state::{
    Ahead, Beginning, Begun, Conversion, Known, OpenPeriod, Plan, Profile, Slot, State, Subscription,
    TrialState, Vacant, require_promoted, require_terms_of,
};
use crate::status::{Channel, SubscriptionStatus};
use crate::subscription::payer::Payer;
use crate::subscription::purchase::check_licenses;
use crate::subscription::purchase_notice;
use crate::value::{
    AmountOverflow, BillingProfileId, Currency, Day, LicenseCount, OfferId, PersonId, ProductId,
    SubscriptionId, TextLine, Timestamp, UnitPrice,
};

/// Starts a trial, once per person and product (`B4`).
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let start = StartTrial { product: "visio".into(), conversion: None, quote: None };
/// let execution = shop.execute(facts(), &context(ADA, "2026-11-12"), &start.into())?;
/// let trial = execution.events()?[0].event.get::<TrialStarted>().ok_or("started")?;
/// assert_eq!(row(&shop, trial.subscription)?.licenses, LicenseCount(25));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct StartTrial {
    /// The product, by its id or one that it had before.
    pub product: ProductId,
    /// What it becomes at its end; absent for a trial that needs no payment method, and simply ends (`K3`).
    pub conversion: Option<TrialPurchase>,
    /// The quote it was decided on: then its end costs exactly that, or it is refused (`B5`).
    pub quote: Option<QuoteReference>,
}

/// What is bought for a trial.
#[data(WellFormed)]
pub struct TrialPurchase {
    /// The offer of the product.
    pub offer: OfferId,
    /// How many licenses are paid for.
    pub licenses: LicenseCount,
    /// The billing profile that pays.
    pub billing: BillingChoice,
    /// The promotion that it names; absent: of those that count by themselves the cheapest (`K7`).
    pub promotion: Option<PromotionClaim>,
}

/// A trial began.
#[data]
pub struct TrialStarted {
    /// The subscription that it is.
    pub subscription: SubscriptionId,
    /// Who started it.
    pub purchaser: PersonId,
    /// The product.
    pub product: ProductId,
    /// The product's name.
    pub product_name: TextLine,
    /// Ids that the product had before: they still mean it (`K1`).
    #[or_default]
    pub former_ids: Vec<ProductId>,
    /// How many licenses it has.
    pub licenses: LicenseCount,
    /// Its days.
    pub days: ServicePeriod,
    /// The currency in which it costs nothing.
    pub currency: Currency,
    /// What it becomes at its end; absent: it simply ends.
    pub conversion: Option<PlannedConversion>,
    /// Whether administrators hear of it, as was set; absent: they do not (`H7`).
    pub purchase_notices: Option<PurchaseNotices>,
}

/// What a trial becomes at its end, unless something stands against it then (`B4`).
#[data]
pub struct PlannedConversion {
    /// The offer.
    pub offer: OfferId,
    /// For how long the price is fixed then.
    pub term: Term,
    /// How often it is billed.
    pub billing: BillingFrequency,
    /// How many licenses are paid for.
    pub licenses: LicenseCount,
    /// The billing profile that pays.
    pub billing_profile: BillingProfileId,
    /// The billing period that opens then, at the price that is fixed now and the taxes of today.
    pub billing_period: BillingPeriod,
    /// The promotion that was redeemed for it (`K7`).
    pub promotion: Option<RedeemedPromotion>,
}

/// The number of licenses of a trial is fixed.
#[data]
pub struct TrialLicensesFixed {
    /// The trial.
    pub subscription: SubscriptionId,
    /// How many it has.
    pub licenses: LicenseCount,
}

/// A trial that is asked for, resolved against catalog and state.
struct Request<'a> {
    person: PersonId,
    product: &'a Product,
    trial: &'a Trial,
    paid: Option<Paid<'a>>,
}

/// What it becomes.
struct Paid<'a> {
    offer: &'a Offer,
    licenses: LicenseCount,
    payer: Payer,
    promoted: Option<Promoted>,
}

impl StartTrial {
    fn offer<'a>(&self, product: &'a Product) -> Result<Option<&'a Offer>, Denial> {
        let Some(conversion) = &self.conversion else { return Ok(None) };
        check_licenses(conversion.licenses)?;
        let unknown = || UnknownOffer { product: product.id.clone(), offer: conversion.offer.clone() };
        Ok(Some(product.offer(&conversion.offer).ok_or_else(unknown)?))
    }

    /// What it becomes, and at which price.
    fn paid<'a>(
        &self,
        case: &Case<'_>,
        (person, product, offer): (PersonId, &'a Product, Option<&'a Offer>),
    ) -> Result<Option<Paid<'a>>, Denial> {
        // Whoever is no member has no profile to look at: the eligibility tells them so.
        let named = self.conversion.as_ref().filter(|_| case.member().is_ok());
        let Some((TrialPurchase { licenses, billing, promotion, .. }, offer)) = named.zip(offer) else {
            return Ok(None);
        };
        let (payer, licenses) = (Payer::choose(case, billing, person)?, *licenses);
        let Payer { ref tax_rates, prices, currency, .. } = payer;
        let occasion =
            Occasion { case, product, offer, person, trial: None, licenses, days: (1, 1), tax_rates, prices };
        let promoted = occasion.promoted(currency, promotion.as_ref())?;
        Ok(Some(Paid { offer, licenses, payer, promoted }))
    }
}

impl Decide for StartTrial {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let person = case.user()?;
        let product = case.product(&self.product)?;
        let offer = self.offer(product)?;
        let paid_for = self.paid(case, (person, product, offer))?;
        let promoted = paid_for.as_ref().and_then(|paid| paid.promoted.as_ref());
        let intent = match self.conversion {
            Some(_) => Intent::TrialWithPaymentMethod,
            None => Intent::TrialWithoutPaymentMethod,
        };
        let of_trial = product.trial.as_ref().map_or(LicenseCount(1), |trial| trial.licenses);
        let paid = self.conversion.as_ref().map(|conversion| conversion.licenses);
        let price = promoted.map(|promoted| promoted.price.as_priced());
        let asked =
            Purchase { offer, price, ..case.purchase(product, person, paid.unwrap_or(of_trial), intent)? };
        let eligibility = asked.paid_by(paid_for.as_ref().map(|paid| &paid.payer)).judge();
        if eligibility.outcome == EligibilityOutcome::Refused {
            case.refuse(NotEligible { eligibility: eligibility.clone() })?;
        }
        let trial = product.trial.as_ref().ok_or(NotEligible { eligibility })?;
        Request { person, product, trial, paid: paid_for }.start(case)
    }
}

impl Request<'_> {
    fn start(self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let country = case.organization()?.country;
        let subscription = SubscriptionId::created_by(case.context.id);
        case.refuse_known_id(case.state.subscriptions.contains(subscription))?;
        let days = ServicePeriod { start: case.today(), end: case.today().plus_setting(self.trial.days) };
        // On the last day of the calendar: like a purchase that day, it would have no day to pay for.
        if days.days() == 0 {
            return Err(AmountOverflow.into());
        }
        let in_country = case.facts.catalog.currency_of(country);
        let paid_in = self.paid.as_ref().map(|paid| paid.payer.currency);
        let conversion = self.paid.as_ref().map(|paid| paid.planned(self.product, days.end));
        let started = TrialStarted {
            subscription,
            purchaser: self.person,
            product: self.product.id.clone(),
            product_name: self.product.name.clone(),
            former_ids: self.product.former_ids.clone(),
            licenses: self.trial.licenses,
            days,
            currency: paid_in.or(in_country).ok_or(NoCurrency { country })?,
            conversion: conversion.transpose()?,
            purchase_notices: case.state.purchase_notices(Channel::SelfService),
        };
        // An end that could not be charged is refused today.
        started.planned_line()?;
        let created = self.paid.and_then(|paid| paid.payer.created);
        Ok(created.map(Event::from).into_iter().chain([started.into()]).collect())
    }
}

impl Paid<'_> {
    fn planned(&self, product: &Product, end: Day) -> Result<PlannedConversion, Denial> {
        let Self { offer, licenses, payer, promoted } = self;
        let promoted = promoted.as_ref().ok_or_else(|| payer.no_price(product, offer))?;
        let Promoted { price, promotion } = promoted.clone();
        let days = Schedule { anchor: end, months: offer.billing.months(offer.term) }.period(0);
        Ok(PlannedConversion {
            offer: offer.id.clone(),
            term: offer.term,
            billing: offer.billing,
            licenses: *licenses,
            billing_profile: payer.profile,
            billing_period: BillingPeriod::at(days, price, (payer.tax_rates.clone(), payer.prices)),
            promotion,
        })
    }
}

impl TrialStarted {
    /// The line that its end will bring, as things stand: what its quote shows (`B5`).
    pub(crate) fn planned_line(&self) -> Result<Option<Line>, AmountOverflow> {
        let Some(planned) = &self.conversion else { return Ok(None) };
        let (terms, arose) = (&planned.billing_period, self.days.end.start());
        let named = (self.subscription, &self.product_name);
        terms.opening_line(LineKind::Convert, arose, named, planned.licenses).map(Some)
    }
}

impl TrialStarted {
    /// The promotion that was redeemed for what it becomes.
    fn promotion(&self) -> Option<&RedeemedPromotion> {
        self.conversion.as_ref()?.promotion.as_ref()
    }

    /// The subscription as it begins: it costs nothing, so no lot of it is ever credited.
    fn subscription(&self, product: Slot, profile: Option<Slot>, at: Timestamp) -> Subscription {
        let planned = self.conversion.as_ref();
        let plan = planned.zip(profile).map(|(planned, profile)| {
            let PlannedConversion { offer, term, billing, .. } = planned.clone();
            Plan { offer, term, billing, profile }
        });
        let conversion = planned.map(|planned| Conversion {
            licenses: planned.licenses,
            price: planned.billing_period.priced().to_price(),
        });
        let free = Price { unit: UnitPrice::free(self.currency), shape: None, discount: None };
        let free = BillingPeriod::at(self.days, free, Default::default());
        let begun = Beginning {
            id: self.subscription,
            product,
            product_name: &self.product_name,
            purchaser: self.purchaser,
            channel: Channel::SelfService,
            licenses: self.licenses,
            term_days: self.days,
            period: OpenPeriod::of(&free, &[]),
            at,
        };
        Subscription {
            plan,
            status: SubscriptionStatus::Trial,
            ahead: if conversion.is_some() { Ahead::Renew } else { Ahead::Expire },
            trial: Some(Box::new(TrialState { conversion, extended: false, announced: false })),
            lots: Vec::new(),
            ..begun.subscription()
        }
    }
}

impl Effects for TrialStarted {
    fn effects(&self, orders: &mut Orders<'_>) {
        orders.tell_of_purchase(self.purchase_notices, NotificationKind::TrialStarted, self.subscription);
        orders.use_promotion(self.subscription, self.promotion());
    }
}

impl Costly for TrialStarted {
    fn charging(&self) -> Option<Charging<'_>> {
        let payer = self.conversion.as_ref().map(|planned| planned.billing_profile);
        Some(Charging::without_lines(payer, Raises::ByItsLines, Counts::Lines, Some(Quoted::Event(self))))
    }
}

impl Quotable for TrialStarted {
    fn planned(&self) -> Result<Option<Line>, AmountOverflow> {
        self.planned_line()
    }

    fn bought(&self, _: &State) -> Result<Option<Bought>, AmountOverflow> {
        let Some(planned) = &self.conversion else { return Ok(None) };
        let line: Vec<Line> = self.planned_line()?.into_iter().collect();
        let bought = |(amount, total)| Bought {
            purchaser: self.purchaser,
            channel: Channel::SelfService,
            subscription: None,
            product: self.product.clone(),
            product_name: self.product_name.clone(),
            licenses: planned.licenses,
            amount,
            total,
        };
        Ok(cost(&line)?.map(bought))
    }

    fn next_period(&self, _: &State, _: Facts<'_>, _: Day) -> Option<NextPeriod> {
        let planned = self.conversion.as_ref()?;
        Some((planned.billing_period.clone(), planned.licenses))
    }
}

impl Apply for TrialStarted {
    type Checked = (Vacant<Subscription>, Option<Known<Profile>>, Option<Begun>);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let vacant = state.subscriptions.vacant(self.subscription)?;
        if self.days.end.start() <= record.at {
            return Err(Corruption::ImpossibleNumber);
        }
        let planned = self.conversion.as_ref();
        let payer = planned.map(|planned| state.require_payer(planned.billing_profile)).transpose()?;
        Corruption::WrongFigure("days").unless(self.days.start == record.at.day())?;
        if let Some((planned, payer)) = planned.zip(payer) {
            let (terms, months) = (&planned.billing_period, planned.billing.months(planned.term));
            let days = Schedule { anchor: self.days.end, months }.period(0);
            Corruption::WrongFigure("billingPeriod").unless(terms.days == days)?;
            require_terms_of(terms, state.profiles.row(payer))?;
            require_promoted(terms, planned.promotion.as_ref())?;
            Corruption::WrongFigure("currency").unless(self.currency == terms.unit_price.currency())?;
        }
        let begun = || {
            let line = self.planned_line()?;
            purchase_notice::begun(
                self.subscription,
                (self.purchaser, &self.product_name),
                self.licenses,
                line.as_slice(),
                true,
            )
        };
        let begun = state.require_notices(self.purchase_notices, Channel::SelfService, begun)?;
        Ok((vacant, payer, begun))
    }

    fn change(&self, (vacant, payer, begun): Self::Checked, state: &mut State, record: &Recorded) {
        let product = state.learn_product(&self.product, &self.former_ids);
        let subscription = self.subscription(product, payer.map(Known::slot), record.at);
        let begun_trial = state.insert_subscription(vacant, subscription);
        state.redeem(begun_trial, self.promotion(), 0);
        state.count_trial(self.purchaser, product);
        state.announce_later(begun, record.at.day());
    }
}
