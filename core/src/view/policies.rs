//! The purchase policy of every product, and where it comes from (`V3`).

use alloc::vec::Vec;

use crate::state::policy::{PolicySource, PolicyValue};
use crate::value::{Cursor, ProductId, TextLine};
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

/// The policy of every product.
#[data]
pub struct PoliciesPage {
    /// The products.
    pub rows: Vec<PolicyRow>,
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

impl View for PoliciesQuery {
    type Answer = PoliciesPage;

    fn answer(&self, case: &Case<'_>) -> Result<PoliciesPage, Denial> {
        case.require(Right::ReadPolicy)?;
        let (products, next) = catalog_page(case, self.after.as_ref(), self.limit)?;
        let rows = products.iter().map(|product| {
            let (value, source) = case.state.policy.value_for(product, &case.state.products);
            PolicyRow { name: product.name.clone(), product: product.id.clone(), value, source }
        });
        Ok(PoliciesPage { rows: rows.collect(), next })
    }
}
