//! Every product, with its prices, and whether the actor may buy it (`P5`).

use alloc::vec::Vec;

use crate::calendar::{BillingFrequency, Term};
use crate::case::Case;
use crate::catalog::{Product, Trial};
use crate::denial::Denial;
use crate::policy::{
    Alternative, AskAnAdministrator, Eligibility, EligibilityOutcome, Finding, Intent, UntoldIds, Verdict,
};
use crate::pricing::PriceShape;
use crate::value::{Cursor, LicenseCount, OfferId, PersonId, ProductId, TextLine, UnitPrice};
use crate::view::{View, catalog_page};

/// Asks for every product, in the order of the catalog.
#[data(Default)]
pub struct ProductsQuery {
    /// Only this one, by its id or one that it had before.
    pub product: Option<ProductId>,
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// How many rows at the most, up to 200; absent: 50.
    pub limit: Option<u32>,
}

/// Products, and whether the actor may buy them.
#[data]
pub struct ProductsPage {
    /// The products.
    pub rows: Vec<ProductRow>,
    /// Where the next page begins; absent: this is the last.
    pub next: Option<Cursor>,
}

/// A product.
#[data]
pub struct ProductRow {
    /// Its id.
    pub product: ProductId,
    /// Its name.
    pub name: TextLine,
    /// What it is offered for, in the organization's currency.
    pub offers: Vec<OfferRow>,
    /// The trial that it has, if any.
    pub trial: Option<Trial>,
    /// Whether the actor may buy one license of it, and why not.
    pub eligibility: Eligibility,
    /// Whether the actor may start the trial, and why not; absent: it has none.
    pub trial_eligibility: Option<Eligibility>,
}

/// An offer, with its price today.
#[data]
pub struct OfferRow {
    /// Its id.
    pub offer: OfferId,
    /// For how long the price is fixed.
    pub term: Term,
    /// How often it is billed.
    pub billing: BillingFrequency,
    /// The price per license and billing period; absent: it has none in the organization's currency.
    pub unit_price: Option<UnitPrice>,
    /// How it depends on how many licenses there are; absent: each costs the same (`K6`).
    pub shape: Option<PriceShape>,
    /// The least licenses that a total can be set to; absent: one.
    pub least_licenses: Option<LicenseCount>,
    /// The number that a total is a multiple of, where it is sold in packs.
    pub license_step: Option<LicenseCount>,
}

impl View for ProductsQuery {
    type Answer = ProductsPage;

    fn answer(&self, case: &Case<'_>) -> Result<ProductsPage, Denial> {
        let person = case.user()?;
        let (products, next) = match &self.product {
            Some(product) => (core::slice::from_ref(case.product(product)?), None),
            None => catalog_page(case, self.after.as_ref(), self.limit)?,
        };
        let rows = products.iter().map(|product| row(case, product, person)).collect::<Result<_, _>>()?;
        Ok(ProductsPage { rows, next })
    }
}

impl Eligibility {
    /// The same of a product that is two to the organization: whoever names it is refused until that is told (`K1`).
    fn without_knowing(mut self, untold: &UntoldIds, ask: Alternative) -> Self {
        for check in &mut self.checks {
            if let Finding::SaleFinding(sale) = &mut check.finding {
                sale.untold = Some(untold.clone());
                check.verdict = Verdict::Failed;
            }
        }
        self.outcome = EligibilityOutcome::Refused;
        if !self.instead.contains(&ask) {
            self.instead.push(ask);
        }
        self
    }
}

fn row(case: &Case<'_>, product: &Product, person: PersonId) -> Result<ProductRow, Denial> {
    let country = case.organization()?.country;
    let currency = case.facts.catalog.currency_of(country);
    let offers = product.offers.iter().map(|offer| {
        let listed = currency.and_then(|currency| offer.list_price(currency, case.today()));
        OfferRow {
            offer: offer.id.clone(),
            term: offer.term,
            billing: offer.billing,
            unit_price: listed.map(|listed| listed.price),
            shape: listed.and_then(|listed| listed.shape.clone()),
            least_licenses: offer.least_licenses,
            license_step: offer.license_step,
        }
    });
    let untold = case.state.products.untold(product);
    let untold = untold.map(|(from, to)| UntoldIds { from: from.clone(), to: to.clone() });
    let ask = || AskAnAdministrator { support: case.state.settings.support.clone() }.into();
    let told = |eligibility: Eligibility| match &untold {
        Some(untold) => eligibility.without_knowing(untold, ask()),
        None => eligibility,
    };
    Ok(ProductRow {
        product: product.id.clone(),
        name: product.name.clone(),
        offers: offers.collect(),
        trial: product.trial.clone(),
        eligibility: told(case.purchase(product, person, LicenseCount(1), Intent::Purchase)?.judge()),
        trial_eligibility: product
            .trial
            .as_ref()
            .map(|trial| case.trial(product, person, trial).map(&told))
            .transpose()?,
    })
}
