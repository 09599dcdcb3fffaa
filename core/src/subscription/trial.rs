//! Trials: started, and announced to end (`B4`, `K3`).

use alloc::boxed::Box;
use alloc::vec::Vec;

use selfserve_macros::data;

use crate::billing::profile::BillingChoice;
use crate::calendar::{BillingFrequency, Schedule, ServicePeriod, Term};
use crate::case::{Case, Facts};
use crate::catalog::{Offer, Product, Trial};
use crate::charge::QuoteReference;
use crate::charge::line::{BillingPeriod, Line, LineKind, Totals};
use crate::charge::tax::PriceTax;
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::{Denial, NoCurrency, NotEligible, UnknownOffer};
use crate::event::{Apply, Event, Recorded};
use crate::policy::{EligibilityOutcome, Intent, Purchase};
use crate::state::{Conversion, Holders, OpenPeriod, Plan, State, Subscription, TrialState};
use crate::status::{Channel, RecurringBilling, SubscriptionStatus};
use crate::subscription::conversion::{self, TrialEndReason};
use crate::subscription::purchase::{Payer, check_licenses};
use crate::value::{
    AmountOverflow, BillingProfileId, Currency, Day, LicenseCount, Money, OfferId, PersonId, ProductId,
    SubscriptionId, TextLine, UnitPrice, WellFormed,
};

/// Starts a trial, once per person and product (`B4`).
#[data(WellFormed)]
pub struct StartTrial {
    /// The product, by its id or one that it had before.
    pub product: ProductId,
    /// What it becomes at its end; absent for a trial that needs no payment method, and simply ends (`K3`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conversion: Option<TrialPurchase>,
    /// The quote it was decided on: then its end costs exactly that, or it is refused (`B5`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    #[serde(default, skip_serializing_if = "crate::json::is_default")]
    #[cfg_attr(feature = "schema", schemars(!skip_serializing_if))]
    pub former_ids: Vec<ProductId>,
    /// How many licenses it has.
    pub licenses: LicenseCount,
    /// Its days.
    pub days: ServicePeriod,
    /// The currency in which it costs nothing.
    pub currency: Currency,
    /// What it becomes at its end; absent: it simply ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conversion: Option<PlannedConversion>,
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
}

/// The end of a trial is near: what will come of it, as things stand (`H7`).
#[data]
pub struct TrialEndAnnounced {
    /// The trial.
    pub subscription: SubscriptionId,
    /// The day on which it ends.
    pub ends_on: Day,
    /// What it will cost from then on; absent: it simply ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub converts: Option<AnnouncedConversion>,
    /// Why it ends; absent: it converts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<TrialEndReason>,
}

/// What a trial will cost once it has converted.
#[data(Copy)]
pub struct AnnouncedConversion {
    /// How many licenses are paid for.
    pub licenses: LicenseCount,
    /// The price per license and billing period.
    pub unit_price: UnitPrice,
    /// What the first billing period will cost, taxes included, as things stand.
    pub total: Money,
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
    paid: Option<(&'a Offer, LicenseCount, Payer)>,
}

impl StartTrial {
    fn offer<'a>(&self, product: &'a Product) -> Result<Option<&'a Offer>, Denial> {
        let Some(conversion) = &self.conversion else { return Ok(None) };
        check_licenses(conversion.licenses)?;
        let unknown = || UnknownOffer { product: product.id.clone(), offer: conversion.offer.clone() };
        Ok(Some(product.offer(&conversion.offer).ok_or_else(unknown)?))
    }
}

impl Decide for StartTrial {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let person = case.user()?;
        let product = case.product(&self.product)?;
        let offer = self.offer(product)?;
        // Whoever is no member has no profile to look at: the eligibility below tells them so.
        let named = self.conversion.as_ref().filter(|_| case.member().is_ok());
        let payer = named.map(|named| Payer::choose(case, &named.billing, person)).transpose()?;
        let intent = match self.conversion {
            Some(_) => Intent::TrialWithPaymentMethod,
            None => Intent::TrialWithoutPaymentMethod,
        };
        let of_trial = product.trial.as_ref().map_or(LicenseCount(1), |trial| trial.licenses);
        let paid = self.conversion.as_ref().map(|conversion| conversion.licenses);
        let asked = Purchase { offer, ..case.purchase(product, person, paid.unwrap_or(of_trial), intent)? };
        let eligibility = asked.paid_by(payer.as_ref()).judge();
        match (eligibility.outcome, &product.trial) {
            (EligibilityOutcome::Allowed | EligibilityOutcome::NeedsApproval, Some(trial)) => {
                let paid = offer.zip(paid).zip(payer).map(|((offer, paid), payer)| (offer, paid, payer));
                Request { person, product, trial, paid }.start(case)
            }
            _ => Err(NotEligible { eligibility }.into()),
        }
    }
}

impl Request<'_> {
    fn start(self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let country = case.organization()?.country;
        let subscription = SubscriptionId::created_by(case.context.id);
        case.refuse_known_id(case.state.subscriptions.contains(subscription))?;
        let days = ServicePeriod { start: case.today(), end: case.today().plus_setting(self.trial.days) };
        let in_country = case.facts.catalog.currency_of(country);
        let paid_in = self.paid.as_ref().map(|(_, _, payer)| payer.currency);
        let conversion = self.paid.as_ref().map(|(offer, licenses, payer)| {
            let unit_price = payer.price(self.product, offer, days.start)?;
            Ok::<_, Denial>(planned(offer, *licenses, payer, unit_price, days.end))
        });
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
        };
        // An end that could not be charged is refused today.
        started.planned_line()?;
        let created = self.paid.and_then(|(_, _, payer)| payer.created);
        Ok(created.map(Event::from).into_iter().chain([started.into()]).collect())
    }
}

fn planned(
    offer: &Offer,
    licenses: LicenseCount,
    payer: &Payer,
    unit_price: UnitPrice,
    end: Day,
) -> PlannedConversion {
    let days = Schedule { anchor: end, months: offer.billing.months(offer.term) }.period(0);
    let (tax_rates, prices) = (payer.tax_rates.clone(), payer.prices);
    PlannedConversion {
        offer: offer.id.clone(),
        term: offer.term,
        billing: offer.billing,
        licenses,
        billing_profile: payer.profile,
        billing_period: BillingPeriod { days, unit_price, tax_rates, prices },
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

/// The notice of a trial's end: what it will cost, or why it ends (`H7`).
pub(crate) fn notice(state: &State, facts: Facts<'_>, subscription: &Subscription) -> Event {
    let ends_on = subscription.term_days.end;
    let converted = conversion::at_end(state, facts.catalog, subscription, ends_on);
    let total = converted.and_then(|converted| {
        let total = Totals::of(converted.billing_period.unit_price.currency(), &converted.lines);
        Ok((converted, total.map_err(|_| TrialEndReason::AmountTooLarge)?.total))
    });
    let (converts, reason) = match total {
        Err(reason) => (None, Some(reason)),
        Ok((converted, total)) => {
            let (licenses, unit_price) = (converted.licenses, converted.billing_period.unit_price);
            (Some(AnnouncedConversion { licenses, unit_price, total }), None)
        }
    };
    TrialEndAnnounced { subscription: subscription.id, ends_on, converts, reason }.into()
}

impl TrialStarted {
    /// The subscription as it begins: it costs nothing, so no lot of it is ever credited.
    fn subscription(&self, state: &mut State, record: &Recorded) -> Result<Subscription, Corruption> {
        let plan = |planned: &PlannedConversion| {
            let profile = state.profiles.known(planned.billing_profile)?;
            let PlannedConversion { offer, term, billing, .. } = planned.clone();
            Ok(Plan { offer, term, billing, profile })
        };
        let plan = self.conversion.as_ref().map(plan).transpose()?;
        let conversion = self.conversion.as_ref().map(|planned| Conversion {
            licenses: planned.licenses,
            unit_price: planned.billing_period.unit_price,
        });
        let free = BillingPeriod {
            days: self.days,
            unit_price: UnitPrice::free(self.currency),
            tax_rates: Vec::new(),
            prices: PriceTax::default(),
        };
        let converts = conversion.is_some();
        Ok(Subscription {
            id: self.subscription,
            product: state.products.learn(&self.product, &self.former_ids)?,
            product_name: self.product_name.clone(),
            plan,
            trial: Some(Box::new(TrialState { conversion, extended: false, announced: false })),
            purchaser: self.purchaser,
            channel: Channel::SelfService,
            taken_over: None,
            hand_over: None,
            status: SubscriptionStatus::Trial,
            recurring: if converts { RecurringBilling::On } else { RecurringBilling::Off },
            created: record.at,
            anchor: self.days.start,
            periods: 0,
            term_days: self.days,
            term_opened: record.at,
            period: OpenPeriod::of(&free, &[]),
            previous: None,
            lots: Vec::new(),
            licenses: self.licenses,
            scheduled: None,
            holders: Holders::default(),
            announced: None,
            expiry_announced: None,
            deletion_announced: None,
            notice_due: None,
            excess: Vec::new(),
            until: None,
            unpaid: 0,
            reserved: None,
        })
    }
}

impl Apply for TrialStarted {
    fn apply(&self, state: &mut State, record: &Recorded) -> Result<(), Corruption> {
        if state.subscriptions.contains(self.subscription) {
            return Err(Corruption::AlreadyExists);
        }
        if self.days.end.start() <= record.at {
            return Err(Corruption::ImpossibleNumber);
        }
        let subscription = self.subscription(state, record)?;
        state.indexes.trials.insert((self.purchaser, subscription.product));
        state.add_subscription(subscription, record.at)
    }
}

impl Apply for TrialEndAnnounced {
    fn apply(&self, state: &mut State, record: &Recorded) -> Result<(), Corruption> {
        state.change_subscription(self.subscription, record.at, |subscription, _, _| {
            let trial = subscription.trial.as_mut().ok_or(Corruption::ImpossibleState)?;
            trial.announced = true;
            Ok(())
        })
    }
}
