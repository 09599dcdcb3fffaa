//! The purchase policy of every product, and where it comes from (`V3`).

use alloc::vec::Vec;

use crate::catalog::Product;
use crate::state::policy::{PolicySource, PolicyValue};
use crate::state::{Slot, State};
use crate::value::{Cursor, OfferType, ProductId, TextLine};
use crate::view::{View, page_from, place};
use crate::{case::Case, denial::Denial, denial::UnknownProduct, rights::Right};

/// Asks for the policy of every product, in the order of the catalog, by whoever may read it (`P3`). Products that have a
/// policy of their own and are not in the catalog, not yet or not any more, come after it, in the order of their ids.
#[data(Default)]
pub struct PoliciesQuery {
    /// Only this product, by its id or one that it had before.
    pub product: Option<ProductId>,
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
    /// The product's name; absent where it is not in the catalog, and nobody bought it.
    pub name: Option<TextLine>,
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

/// The policy of a product of the catalog.
fn listed(case: &Case<'_>, product: &Product) -> PolicyRow {
    let (value, source) = case.state.policy.value_for(product, &case.state.products);
    PolicyRow { name: Some(product.name.clone()), product: product.id.clone(), value, source }
}

/// The policy of one product.
fn policy_of(case: &Case<'_>, id: &ProductId) -> Result<PolicyRow, Denial> {
    if let Some(product) = case.facts.catalog.product(id) {
        return Ok(listed(case, product));
    }
    let mut set = unlisted(case).filter(|row| row.product == *case.state.products.present(id));
    set.next().ok_or_else(|| UnknownProduct { product: id.clone() }.into())
}

/// What is set for products that are not in the catalog.
fn unlisted(case: &Case<'_>) -> impl Iterator<Item = PolicyRow> {
    let set = case.state.policy.values.products.unlisted(&case.state.products, case.facts.catalog);
    set.into_iter().map(|(id, value)| PolicyRow {
        name: name_when_bought(case.state, id),
        product: id.clone(),
        value: *value,
        source: PolicySource::Product,
    })
}

/// The name of a product: today's, or the one that it had when it was bought last.
pub(super) fn product_name(case: &Case<'_>, id: &ProductId) -> Option<TextLine> {
    let listed = case.facts.catalog.product(id).map(|product| product.name.clone());
    listed.or_else(|| name_when_bought(case.state, id))
}

/// The name that a product had when it was bought last.
fn name_when_bought(state: &State, id: &ProductId) -> Option<TextLine> {
    let product = state.products.find(id)?;
    let mut bought = state.indexes.by_product.range((product, Slot(0))..=(product, Slot(u32::MAX)));
    let (_, last) = bought.next_back()?;
    Some(state.subscriptions.at(*last)?.product_name.clone())
}

impl View for PoliciesQuery {
    type Answer = PoliciesPage;

    fn answer(&self, case: &Case<'_>) -> Result<PoliciesPage, Denial> {
        case.require(Right::ReadPolicy)?;
        let (rows, next) = match &self.product {
            Some(product) => (vec![policy_of(case, product)?], None),
            None => self.page(case)?,
        };
        let (default_value, offer_types) = case.state.policy.values.beside_products();
        let offer_types = offer_types
            .iter()
            .map(|(offer_type, value)| OfferTypePolicyRow { offer_type: offer_type.clone(), value: *value });
        Ok(PoliciesPage { rows, offer_types: offer_types.collect(), default_value, next })
    }
}

impl PoliciesQuery {
    fn page(&self, case: &Case<'_>) -> Result<(Vec<PolicyRow>, Option<Cursor>), Denial> {
        let start = place(self.after.as_ref())?;
        let (first, products) = (usize::try_from(start).unwrap_or(usize::MAX), case.facts.catalog.products());
        let listed = products.get(first..).unwrap_or_default().iter().map(|product| listed(case, product));
        // Nothing is looked for that the page does not get to.
        let unlisted = core::iter::once_with(|| unlisted(case)).flatten();
        let all = listed.chain(unlisted.skip(first.saturating_sub(products.len())));
        page_from(start, all, self.limit)
    }
}
