//! The catalog's data, as the host writes it.

use alloc::vec::Vec;

use crate::calendar::{BillingFrequency, Term};
use crate::catalog::Promotion;
use crate::directory::OrganizationKind;
use crate::pricing::PriceShape;
use crate::value::{
    Country, Currency, Day, LicenseCount, OfferId, OfferType, ProductId, TextLine, UnitPrice,
};

/// Everything that can be bought, and where the program as a whole is closed.
#[data(Default)]
pub struct CatalogData {
    /// What holds for every product.
    pub program: Program,
    /// The products.
    pub products: Vec<Product>,
    /// What is taken off their prices for a while (`K7`).
    #[or_default]
    pub promotions: Vec<Promotion>,
}

/// The self-service program as a whole (`K4`).
#[data(Default)]
pub struct Program {
    /// The kinds of organization to which it is closed.
    #[or_default]
    pub closed_kinds: Vec<OrganizationKind>,
    /// The countries in which it is closed.
    #[or_default]
    pub closed_countries: Vec<CountryClosure>,
    /// The currency in which organizations of each country are billed.
    #[or_default]
    pub currencies: Vec<CountryCurrency>,
}

/// A country in which something is not sold.
#[data(WellFormed)]
pub struct CountryClosure {
    /// The country.
    pub country: Country,
    /// The first day on which it is closed; absent: from the start.
    pub from: Option<Day>,
}

/// The currency of a country.
#[data]
pub struct CountryCurrency {
    /// The country.
    pub country: Country,
    /// Its currency.
    pub currency: Currency,
}

/// A product (`K1`).
#[data(WellFormed)]
pub struct Product {
    /// Its id.
    pub id: ProductId,
    /// Its name, as people read it.
    pub name: TextLine,
    /// Ids that it had before: they still mean this product.
    #[or_default]
    pub former_ids: Vec<ProductId>,
    /// The kind of third-party offer; absent for a first-party product.
    pub offer_type: Option<OfferType>,
    /// The countries in which it is not sold, besides those of the program.
    #[or_default]
    pub closed_countries: Vec<CountryClosure>,
    /// The first day on which it cannot be bought.
    pub end_of_sale: Option<Day>,
    /// The most licenses that one subscription may have.
    pub most_licenses: Option<LicenseCount>,
    /// The offers under which it is sold.
    #[or_default]
    pub offers: Vec<Offer>,
    /// The trial that it has, if any (`K3`).
    pub trial: Option<Trial>,
}

/// An offer of a product: for how long, billed how often, at which price (`K2`).
#[data(WellFormed)]
pub struct Offer {
    /// Its id, unique within the product.
    pub id: OfferId,
    /// For how long the price is fixed.
    pub term: Term,
    /// How often it is billed; never less often than once a term.
    pub billing: BillingFrequency,
    /// The list prices, per license and billing period.
    pub prices: Vec<ListPrice>,
    /// The least licenses that a total of it can be set to (`K6`).
    pub least_licenses: Option<LicenseCount>,
    /// The number that such a total is a multiple of, where it is sold in packs.
    pub license_step: Option<LicenseCount>,
    /// Where a subscription to it can move, besides the other offers of its product (`K8`).
    #[or_default]
    pub moves: Vec<PlanMove>,
}

/// A plan to which a subscription can move, and when (`K8`).
#[data(WellFormed)]
pub struct PlanMove {
    /// The product, by its present id.
    pub product: ProductId,
    /// The offer of it.
    pub offer: OfferId,
    /// When.
    pub kind: PlanMoveKind,
}

/// When a subscription can move to a plan (`K8`).
#[data]
pub enum PlanMoveKind {
    /// Now, or at the renewal.
    Upgrade,
    /// At the renewal.
    Change,
}

/// A list price, and from when it holds.
#[data(WellFormed)]
pub struct ListPrice {
    /// The price per license and billing period: where a shape stands beside it, that of the first license.
    pub price: UnitPrice,
    /// How the price depends on how many licenses there are; absent: each costs the same (`K6`).
    pub shape: Option<PriceShape>,
    /// The first day on which it holds; absent: from the start.
    pub from: Option<Day>,
}

/// The trial of a product (`K3`).
#[data(WellFormed)]
pub struct Trial {
    /// Whether it needs a payment method, and so converts to paid at its end.
    pub payment_method: TrialPayment,
    /// For how many days it runs.
    pub days: u32,
    /// How many licenses it has.
    pub licenses: LicenseCount,
}

impl Trial {
    /// The longest that a trial can be, in days.
    pub(super) const MOST_DAYS: u32 = 3_650;
    /// The most licenses that a trial can have.
    pub(super) const MOST_LICENSES: LicenseCount = LicenseCount(1_000_000);
}

/// Whether a trial needs a payment method (`K3`).
#[data]
pub enum TrialPayment {
    /// It needs one, and converts to a paid subscription at its end.
    Required,
    /// It needs none, and simply ends.
    NotRequired,
}
