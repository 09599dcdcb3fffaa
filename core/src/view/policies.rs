//! The purchase policy of every product, and where it comes from (`V3`).

use alloc::vec::Vec;

use crate::state::policy::{PolicySource, PolicyValue};
use crate::value::{Cursor, OfferType, ProductId, TextLine};
use crate::view::{View, catalog_page};
use crate::{case::Case, denial::Denial, rights::Right};

/// Asks for the policy of every product, in the order of the catalog, by whoever may read it (`P3`).
#[data(Default)]
pub struct PoliciesQuery {
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// How many rows at the most, up to 200; absent: 50.
    pub limit: Option<u32>,
}

/// The policy of every product, and, on every page, what is set for more than one.
#[data]
pub struct PoliciesPage {
    /// The products.
    pub rows: Vec<PolicyRow>,
    /// The offer types that have a value of their own, in the order in which they got it.
    #[or_default]
    pub offer_types: Vec<OfferTypePolicyRow>,
    /// The organization's default (`P2`); absent: none is set.
    pub default_value: Option<PolicyValue>,
    /// Where the next page begins; absent: this is the last.
    pub next: Option<Cursor>,
}

/// The policy of a product.
#[data]
pub struct PolicyRow {
    /// The product's name.
    pub name: TextLine,
    /// The product's id.
    pub product: ProductId,
    /// The value that holds.
    pub value: PolicyValue,
    /// Where it comes from.
    pub source: PolicySource,
}

/// The policy that is set for an offer type (`P1`).
#[data]
pub struct OfferTypePolicyRow {
    /// The offer type.
    pub offer_type: OfferType,
    /// The value that is set.
    pub value: PolicyValue,
}

impl View for PoliciesQuery {
    type Answer = PoliciesPage;

    fn answer(&self, case: &Case<'_>) -> Result<PoliciesPage, Denial> {
        case.require(Right::ReadPolicy)?;
        let (products, next) = catalog_page(case, self.after.as_ref(), self.limit)?;
        let rows = products.iter().map(|product| {
            let (value, source) = case.state.policy.value_for(product, &case.state.products);
            PolicyRow { name: product.name.clone(), product: product.id.clone(), value, source }
        });
        let rows = rows.collect();
        let (default_value, offer_types) = case.state.policy.values.beside_products();
        let offer_types = offer_types
            .iter()
            .map(|(offer_type, value)| OfferTypePolicyRow { offer_type: offer_type.clone(), value: *value });
        Ok(PoliciesPage { rows, offer_types: offer_types.collect(), default_value, next })
    }
}
