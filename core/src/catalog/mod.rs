//! What can be bought: products, offers, prices, closures. Facts the host supplies, never part of the journal (`K1`–`K4`).

mod countries;
mod data;
mod moves;
mod promotion_faults;
mod promotions;

use alloc::vec::Vec;

use foldhash::fast::FixedState;
use hashbrown::HashMap;
use thiserror::Error;

use crate::directory::OrganizationKind;
use crate::pricing::{Priced, ShapeFault};
use crate::value::{
    Country, Currency, Day, LicenseCount, Malformed, OfferId, Place, ProductId, PromotionId, UnitPrice,
    WellFormed,
};

use countries::Countries;
pub use data::{
    CatalogData, CountryClosure, CountryCurrency, ListPrice, Offer, PlanMove, PlanMoveKind, Product, Program,
    Trial, TrialPayment,
};
pub use moves::PlanName;
pub use promotion_faults::PromotionFault;
pub use promotions::{
    ForBillingPeriods, ForEver, ForTheTerm, PromotedProduct, Promotion, PromotionDuration, RedeemedPromotion,
};

/// The catalog: an immutable snapshot of what can be bought.
///
/// ```
/// use selfserve::{Catalog, ProductId};
///
/// let catalog = Catalog::from_json(
///     r#"{
///         "program": { "currencies": [{ "country": "IT", "currency": "EUR" }] },
///         "products": [{
///             "id": "CFQ7TTC0H9MP", "name": "Power BI Pro", "formerIds": ["CFQ7TTC0L3PB"],
///             "offers": [{
///                 "id": "monthly", "term": "one_month", "billing": "monthly",
///                 "prices": [{ "price": { "amount": "13.10", "currency": "EUR" } }]
///             }]
///         }]
///     }"#,
/// )?;
/// let product = catalog.product(&ProductId::from("CFQ7TTC0L3PB"));
/// assert_eq!(product.map(|product| product.name.as_str()), Some("Power BI Pro"));
/// # Ok::<(), selfserve::InvalidCatalog>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    closed_kinds: Vec<OrganizationKind>,
    countries: Countries,
    products: Vec<Product>,
    by_id: HashMap<ProductId, usize, FixedState>,
    promotions: Vec<Promotion>,
}

/// The catalog's data is not a catalog: the first thing that is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum InvalidCatalog {
    /// It is not the canonical JSON of a catalog.
    #[error("not a catalog: {0}")]
    Json(crate::json::InvalidInput),
    /// Two products claim the same id, or former id.
    #[error("two products claim the id {0}")]
    DuplicateProduct(ProductId),
    /// A product has two offers of the same id.
    #[error("product {0} has two offers {1}")]
    DuplicateOffer(ProductId, OfferId),
    /// An id, a name or an offer type cannot be: empty, too long, with control characters; a name, with a card number.
    #[error("product {0}: {1}")]
    Malformed(ProductId, Malformed),
    /// An offer's billing periods are longer than its term, or do not divide it (`K2`).
    #[error("offer {1} of product {0} bills less often than once a term")]
    FrequencyLongerThanTerm(ProductId, OfferId),
    /// The tiers of an offer's price are not in order: the one that begins at this license is not behind the one before (`K6`).
    #[error("offer {1} of product {0}: the tier from license {2} is not behind the one before")]
    TierOutOfOrder(ProductId, OfferId, LicenseCount),
    /// The prices of one list price are of several currencies.
    #[error("offer {1} of product {0} mixes currencies in one price")]
    CurrenciesMixed(ProductId, OfferId),
    /// The least number of licenses of an offer is none, or no multiple of its step; or the step is none (`K6`).
    #[error(
        "offer {1} of product {0}: its least licenses are no multiple of its step, or there is none of either"
    )]
    ImpossibleLicenses(ProductId, OfferId),
    /// An offer leads to a plan that the catalog does not have (`K8`).
    #[error("offer {1} of product {0} moves to what is not there: offer {3} of product {2}")]
    UnknownMove(ProductId, OfferId, ProductId, OfferId),
    /// An offer leads to itself, or to the same plan twice.
    #[error("offer {1} of product {0} moves to itself, or twice to the same: offer {3} of product {2}")]
    ImpossibleMove(ProductId, OfferId, ProductId, OfferId),
    /// A trial has no day or no license, or more of them than can be (`K3`).
    #[error("product {0} has a trial of no length, or without licenses")]
    ImpossibleTrial(ProductId),
    /// A promotion cannot be: which of its fields is wrong, and why (`K7`).
    #[error("promotion {0}: {1}")]
    ImpossiblePromotion(PromotionId, PromotionFault),
}

impl Catalog {
    /// The catalog of this data.
    pub fn new(data: CatalogData) -> Result<Self, InvalidCatalog> {
        let mut by_id = HashMap::with_hasher(FixedState::default());
        for (index, product) in data.products.iter().enumerate() {
            check_offers(product)?;
            check_trial(product)?;
            product
                .well_formed(Place::Top)
                .map_err(|fault| InvalidCatalog::Malformed(product.id.clone(), fault))?;
            for id in product.ids() {
                if by_id.insert(id.clone(), index).is_some() {
                    return Err(InvalidCatalog::DuplicateProduct(id.clone()));
                }
            }
        }
        let countries = Countries::of(&data.program);
        let catalog = Self {
            closed_kinds: data.program.closed_kinds,
            countries,
            products: data.products,
            by_id,
            promotions: data.promotions,
        };
        catalog.check_moves()?;
        catalog.check_promotions()?;
        Ok(catalog)
    }

    /// Reads the catalog's canonical JSON.
    pub fn from_json(json: &str) -> Result<Self, InvalidCatalog> {
        Self::new(crate::json::read(json.as_bytes()).map_err(InvalidCatalog::Json)?)
    }

    /// The product with this id, or that once had it (`K1`).
    pub fn product(&self, id: &ProductId) -> Option<&Product> {
        self.products.get(*self.by_id.get(id)?)
    }

    /// All products, in the catalog's order.
    pub fn products(&self) -> &[Product] {
        &self.products
    }

    /// Whether the program as a whole is closed to this kind of organization (`K4`).
    pub fn closed_to_kind(&self, kind: OrganizationKind) -> bool {
        self.closed_kinds.contains(&kind)
    }

    /// Whether the program as a whole is closed in this country on this day (`K4`).
    #[inline]
    pub fn closed_in(&self, country: Country, day: Day) -> bool {
        self.countries.closed_in(country, day)
    }

    /// The currency in which organizations of this country are billed (`K4`, `G1`).
    pub fn currency_of(&self, country: Country) -> Option<Currency> {
        self.countries.currency_of(country)
    }
}

fn check_offers(product: &Product) -> Result<(), InvalidCatalog> {
    for (index, offer) in product.offers.iter().enumerate() {
        if product.offers.iter().take(index).any(|earlier| earlier.id == offer.id) {
            return Err(InvalidCatalog::DuplicateOffer(product.id.clone(), offer.id.clone()));
        }
        if !offer.billing.fits(offer.term) {
            return Err(InvalidCatalog::FrequencyLongerThanTerm(product.id.clone(), offer.id.clone()));
        }
        check_prices(product, offer)?;
        check_licenses(product, offer)?;
    }
    Ok(())
}

fn check_prices(product: &Product, offer: &Offer) -> Result<(), InvalidCatalog> {
    let shaped = |listed: &ListPrice| listed.shape.as_ref()?.fault(listed.price);
    match offer.prices.iter().find_map(shaped) {
        None => Ok(()),
        Some(ShapeFault::OutOfOrder(from)) => {
            Err(InvalidCatalog::TierOutOfOrder(product.id.clone(), offer.id.clone(), from))
        }
        Some(ShapeFault::Currency) => {
            Err(InvalidCatalog::CurrenciesMixed(product.id.clone(), offer.id.clone()))
        }
    }
}

fn check_licenses(product: &Product, offer: &Offer) -> Result<(), InvalidCatalog> {
    let possible =
        |count: Option<LicenseCount>| count.is_none_or(|count| (1..=LicenseCount::MOST).contains(&count.0));
    let least = offer.least_licenses.unwrap_or(LicenseCount::ZERO);
    if possible(offer.least_licenses) && possible(offer.license_step) && offer.is_in_step(least) {
        return Ok(());
    }
    Err(InvalidCatalog::ImpossibleLicenses(product.id.clone(), offer.id.clone()))
}

fn check_trial(product: &Product) -> Result<(), InvalidCatalog> {
    let Some(trial) = &product.trial else { return Ok(()) };
    let possible = (1..=Trial::MOST_DAYS).contains(&trial.days)
        && (LicenseCount(1)..=Trial::MOST_LICENSES).contains(&trial.licenses);
    if possible { Ok(()) } else { Err(InvalidCatalog::ImpossibleTrial(product.id.clone())) }
}

impl Product {
    /// Its id, and those that it had before (`K1`).
    pub(crate) fn ids(&self) -> impl Iterator<Item = &ProductId> + Clone {
        core::iter::once(&self.id).chain(&self.former_ids)
    }

    /// The offer with this id.
    pub fn offer(&self, id: &OfferId) -> Option<&Offer> {
        self.offers.iter().find(|offer| offer.id == *id)
    }

    /// Whether it is sold on this day: its end of sale is the first day on which it cannot be bought (`K1`).
    pub fn on_sale(&self, day: Day) -> bool {
        self.end_of_sale.is_none_or(|end| day < end)
    }

    /// Whether it is not sold in this country on this day (`K4`).
    pub fn closed_in(&self, country: Country, day: Day) -> bool {
        self.closed_countries.iter().any(|closure| closure.holds(country, day))
    }
}

impl Offer {
    /// The list price in force on this day, in this currency (`K2`).
    pub fn list_price(&self, currency: Currency, day: Day) -> Option<&ListPrice> {
        let in_force = self.prices.iter().filter(|listed| listed.holds(currency, day));
        in_force.max_by_key(|listed| listed.from)
    }

    /// The list price per license and billing period in force on this day, in this currency: where it depends on how many
    /// there are, that of the first.
    pub fn price(&self, currency: Currency, day: Day) -> Option<UnitPrice> {
        self.list_price(currency, day).map(|listed| listed.price)
    }

    /// What so many licenses cost for a whole billing period, by the list of this day (`K6`).
    pub fn price_of(&self, licenses: LicenseCount, currency: Currency, day: Day) -> Option<UnitPrice> {
        self.priced(currency, day)?.total(licenses)
    }

    /// The list price in force on this day, in this currency.
    pub(crate) fn priced(&self, currency: Currency, day: Day) -> Option<Priced<'_>> {
        let ListPrice { price, shape, .. } = self.list_price(currency, day)?;
        // One tier is a plain price.
        Some(Priced { unit: *price, shape: shape.as_ref().filter(|shape| !shape.is_plain()), discount: None })
    }

    /// Whether so many licenses are a multiple of its step.
    fn is_in_step(&self, licenses: LicenseCount) -> bool {
        self.license_step.is_none_or(|step| licenses.0.checked_rem(step.0) == Some(0))
    }

    /// Whether a total can be set to so many licenses (`K6`).
    pub fn takes(&self, licenses: LicenseCount) -> bool {
        self.least_licenses.is_none_or(|least| licenses >= least) && self.is_in_step(licenses)
    }

    /// Whether it has a price on this day, in this currency.
    pub(crate) fn has_price(&self, currency: Currency, day: Day) -> bool {
        self.prices.iter().any(|listed| listed.holds(currency, day))
    }
}

impl ListPrice {
    fn holds(&self, currency: Currency, day: Day) -> bool {
        self.price.currency() == currency && self.from <= Some(day)
    }
}

impl CountryClosure {
    fn holds(&self, country: Country, day: Day) -> bool {
        self.country == country && self.from <= Some(day)
    }
}
