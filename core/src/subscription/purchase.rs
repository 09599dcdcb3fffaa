//! Buying a subscription (`B1`–`B3`).

use alloc::vec::Vec;

use selfserve_macros::data;

use crate::billing::profile::{BillingChoice, BillingProfileCreated};
use crate::calendar::{BillingFrequency, Schedule, ServicePeriod, Term};
use crate::case::Case;
use crate::catalog::{Offer, Product};
use crate::charge::QuoteReference;
use crate::charge::line::{BillingPeriod, Line, LineKind};
use crate::charge::proration::PeriodValue;
use crate::charge::tax::{PriceTax, TaxRate};
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::{Denial, NotAMember, OutOfRange, UnknownOffer};
use crate::event::{Apply, Event, Recorded};
use crate::policy::{Eligibility, Intent, Purchase};
use crate::rights::Right;
use crate::settings::Activation;
use crate::state::payer::require_lines_of;
use crate::state::{Holders, Lot, OpenPeriod, Plan, State, Subscription};
use crate::status::{Channel, RecurringBilling, SubscriptionStatus};
use crate::value::{
    BillingProfileId, Country, Currency, Day, LicenseCount, OfferId, PaymentMethodId, PersonId, ProductId,
    SubscriptionId, TextLine, UnitPrice, WellFormed,
};

/// Buys a subscription, by a person with their own card (`B1`, `B2`), or by an administrator for the organization itself
/// (`C11`).
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
    #[serde(default, skip_serializing_if = "crate::json::is_default")]
    #[cfg_attr(feature = "schema", schemars(!skip_serializing_if))]
    pub channel: Channel,
    /// The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    #[serde(default, skip_serializing_if = "crate::json::is_default")]
    #[cfg_attr(feature = "schema", schemars(!skip_serializing_if))]
    pub channel: Channel,
    /// The product.
    pub product: ProductId,
    /// The product's name.
    pub product_name: TextLine,
    /// Ids that the product had before: they still mean it (`K1`).
    #[serde(default, skip_serializing_if = "crate::json::is_default")]
    #[cfg_attr(feature = "schema", schemars(!skip_serializing_if))]
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
    /// Its first billing period.
    pub billing_period: BillingPeriod,
    /// What it costs.
    pub lines: Vec<Line>,
}

/// Who pays for a purchase: a profile that exists, or one that the purchase creates.
pub(super) struct Payer {
    pub(super) profile: BillingProfileId,
    pub(super) payment_method: PaymentMethodId,
    pub(super) currency: Currency,
    pub(super) tax_rates: Vec<TaxRate>,
    pub(super) prices: PriceTax,
    pub(super) created: Option<BillingProfileCreated>,
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

impl Payer {
    /// The price of an offer on a day, in the currency of the profile.
    pub(super) fn price(&self, product: &Product, offer: &Offer, day: Day) -> Result<UnitPrice, Denial> {
        let no_price =
            || NoPrice { product: product.id.clone(), offer: offer.id.clone(), currency: self.currency };
        Ok(offer.price(self.currency, day).ok_or_else(no_price)?)
    }

    pub(super) fn choose(
        case: &Case<'_>,
        choice: &BillingChoice,
        purchaser: PersonId,
    ) -> Result<Self, Denial> {
        match choice {
            BillingChoice::ExistingProfile(existing) => {
                let (_, profile) = case.profile(existing.billing_profile, Right::BuyWithBillingProfile)?;
                Ok(Self {
                    profile: profile.id,
                    payment_method: case.payment_method_of(profile)?,
                    currency: profile.currency,
                    tax_rates: profile.tax_rates.clone(),
                    prices: profile.prices,
                    created: None,
                })
            }
            BillingChoice::NewProfile(new) => {
                let created = new.create(case, purchaser)?;
                Ok(Self {
                    profile: created.billing_profile,
                    payment_method: created.payment_method,
                    currency: created.currency,
                    tax_rates: created.tax_rates.clone(),
                    prices: created.prices,
                    created: Some(created),
                })
            }
        }
    }
}

impl<'a> Purchase<'a> {
    /// The same, paid by this profile; where there is none, as before.
    pub(super) fn paid_by(self, payer: Option<&'a Payer>) -> Self {
        let Some(payer) = payer else { return self };
        Self {
            payment_method: Some(payer.payment_method),
            currency: Some(payer.currency),
            tax_rates: &payer.tax_rates,
            prices: payer.prices,
            ..self
        }
    }
}

/// The most licenses that a subscription can have.
pub(crate) const MOST_LICENSES: u32 = 1_000_000;

/// Refuses a number of licenses that no subscription can have.
pub(crate) fn check_licenses(licenses: LicenseCount) -> Result<(), Denial> {
    if (1..=MOST_LICENSES).contains(&licenses.0) {
        return Ok(());
    }
    Err(OutOfRange::new("licenses", 1, MOST_LICENSES, licenses.0).into())
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
        let asked = Purchase {
            channel: self.channel,
            offer: Some(offer),
            ..case.purchase(product, purchaser, self.licenses, Intent::Purchase)?
        };
        match (asked.paid_by(payer.as_ref()).refusal(), payer) {
            (None, Some(payer)) => self.buy(case, purchaser, product, offer, payer),
            (None, None) => Err(NotAMember { person: purchaser }.into()),
            (Some(eligibility), _) => Err(NotEligible { eligibility }.into()),
        }
    }
}

impl PurchaseSubscription {
    fn buy(
        &self,
        case: &Case<'_>,
        purchaser: PersonId,
        product: &Product,
        offer: &Offer,
        payer: Payer,
    ) -> Result<Vec<Event>, Denial> {
        let today = case.today();
        let unit_price = payer.price(product, offer, today)?;
        let subscription = SubscriptionId::created_by(case.context.id);
        case.refuse_known_id(case.state.subscriptions.contains(subscription))?;
        let days = Schedule { anchor: today, months: offer.billing.months(offer.term) }.period(0);
        let billing_period =
            BillingPeriod { days, unit_price, tax_rates: payer.tax_rates, prices: payer.prices };
        let named = (subscription, &product.name);
        let arose = case.context.at;
        let line = billing_period.opening_line(LineKind::Purchase, arose, named, self.licenses)?;
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
            term_days: Schedule { anchor: today, months: offer.term.months() }.period(0),
            billing_period,
            lines: alloc::vec![line],
        };
        Ok(payer.created.map(Event::from).into_iter().chain([purchased.into()]).collect())
    }
}

impl SubscriptionPurchased {
    /// The subscription as it begins.
    fn subscription(&self, state: &mut State, record: &Recorded) -> Result<Subscription, Corruption> {
        let start = self.billing_period.days.start;
        let pending = self.activation == Activation::OnFirstPayment;
        Ok(Subscription {
            id: self.subscription,
            product: state.products.learn(&self.product, &self.former_ids)?,
            product_name: self.product_name.clone(),
            plan: Some(Plan {
                offer: self.offer.clone(),
                term: self.term,
                billing: self.billing,
                profile: state.profiles.known(self.billing_profile)?,
            }),
            trial: None,
            purchaser: self.purchaser,
            channel: self.channel,
            taken_over: None,
            hand_over: None,
            status: if pending { SubscriptionStatus::Pending } else { SubscriptionStatus::Active },
            recurring: RecurringBilling::On,
            created: record.at,
            anchor: start,
            periods: 0,
            term_days: self.term_days,
            term_opened: record.at,
            period: OpenPeriod {
                terms: self.billing_period.clone(),
                value: self.lines.first().map_or(PeriodValue::ZERO, |line| line.proof.after),
                invoice: None,
            },
            previous: None,
            lots: alloc::vec![Lot::opening(self.licenses, start, record.at)],
            licenses: self.licenses,
            scheduled: None,
            reserved: None,
            holders: Holders::default(),
            announced: None,
            expiry_announced: None,
            deletion_announced: None,
            notice_due: None,
            excess: Vec::new(),
            until: pending.then(|| state.settings.waits_until(start, self.billing_period.days.end)),
            unpaid: 0,
        })
    }
}

impl Apply for SubscriptionPurchased {
    fn apply(&self, state: &mut State, record: &Recorded) -> Result<(), Corruption> {
        require_lines_of(self.subscription, &self.lines)?;
        let profile = state.profiles.known(self.billing_profile)?;
        if state.subscriptions.contains(self.subscription) {
            return Err(Corruption::AlreadyExists);
        }
        let subscription = self.subscription(state, record)?;
        state.add_subscription(subscription, record.at)?;
        state.add_pending(profile, &self.lines)
    }
}
