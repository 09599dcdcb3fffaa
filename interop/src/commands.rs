//! The commands that set the policies of a list (`P1`, `P2`).

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use selfserve::{
    Catalog, DefaultPolicy, OfferType, OfferTypePolicy, PolicyScope, PolicySource, PolicyValue, ProductId,
    ProductPolicy, SetPolicy,
};

use crate::invalid::{ContradictedRow, InvalidPolicyList, PolicyListProblem};
use crate::policy_list::{ListedPolicy, ListedScope, OFFER_TYPES, value_name};
use crate::reading::Field;

/// A command for each product, offer type or default that has a value of its own in these rows.
pub(crate) fn of(rows: &[ListedPolicy], catalog: &Catalog) -> Result<Vec<SetPolicy>, InvalidPolicyList> {
    let mut subjects = Subjects::of(catalog);
    let mut commands = Vec::new();
    for (number, row) in (1..).zip(rows).filter(|(_, row)| is_own(row)) {
        let added = subjects.add(number, row).map_err(|invalid| invalid.in_row(number))?;
        commands.extend(added.then(|| SetPolicy { scope: subjects.scope(row), value: Some(row.value) }));
    }
    for (number, row) in (1..).zip(rows) {
        subjects.require_inherited(row).map_err(|invalid| invalid.in_row(number))?;
    }
    Ok(commands)
}

/// Whether the value was set for what the row is about, and does not come from elsewhere.
fn is_own(row: &ListedPolicy) -> bool {
    matches!(row.source, None | Some(PolicySource::Product))
}

/// What a value is set for, called by one name whichever of its names a row has.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Subject {
    Product(String),
    OfferType(String),
    Default,
}

/// What the rows so far set, and in which row.
struct Subjects<'a> {
    catalog: &'a Catalog,
    offer_types: BTreeSet<String>,
    set: BTreeMap<Subject, (ContradictedRow, PolicyValue)>,
}

impl<'a> Subjects<'a> {
    fn of(catalog: &'a Catalog) -> Self {
        let of_catalog = catalog.products().iter().filter_map(|product| product.offer_type.as_ref());
        let offer_types = OFFER_TYPES.into_iter().chain(of_catalog.map(OfferType::as_str));
        Self {
            catalog,
            offer_types: offer_types.map(str::to_ascii_lowercase).collect(),
            set: BTreeMap::new(),
        }
    }

    /// Adds what a row sets; false: it says again what a row before it said.
    fn add(&mut self, number: u32, row: &ListedPolicy) -> Result<bool, InvalidPolicyList> {
        let subject = self.subject(row);
        let of_offer_type = matches!(subject, Subject::OfferType(_));
        if of_offer_type && row.value == PolicyValue::OnlyTrialsWithoutPaymentMethod {
            return Err(PolicyListProblem::OfferTypeOnlyTrials
                .of(&row.id)
                .in_field(Field::PolicyValue.name()));
        }
        match self.set.get(&subject) {
            Some((_, value)) if *value == row.value => Ok(false),
            Some((earlier, _)) => {
                let invalid =
                    PolicyListProblem::Contradictory.of(&said(row)).in_field(Field::PolicyValue.name());
                Err(InvalidPolicyList { other: Some(earlier.clone()), ..invalid })
            }
            None => {
                self.set.insert(subject, (ContradictedRow { row: number, text: said(row) }, row.value));
                Ok(true)
            }
        }
    }

    /// A value that comes from elsewhere is the one there, else nobody could tell which of the two was meant.
    fn require_inherited(&self, row: &ListedPolicy) -> Result<(), InvalidPolicyList> {
        let set = |subject| self.set.get(&subject).map(|(_, value)| *value);
        let inherited = match row.source {
            None | Some(PolicySource::Product) => return Ok(()),
            Some(PolicySource::Unset) => Some(PolicyValue::Enabled),
            Some(PolicySource::Default) => set(Subject::Default),
            Some(PolicySource::OfferType) => match self.catalog.product(&row.id.as_str().into()) {
                Some(product) => product.offer_type.as_ref().and_then(|of| set(offer_type(of.as_str()))),
                // Of a product that this catalog does not know, nobody can say what its offer type is.
                None => Some(row.value),
            },
        };
        if inherited == Some(row.value) {
            return Ok(());
        }
        Err(PolicyListProblem::NotInherited.of(&said(row)).in_field(Field::PolicySource.name()))
    }

    fn subject(&self, row: &ListedPolicy) -> Subject {
        match self.scope(row) {
            PolicyScope::ProductPolicy(ProductPolicy { product }) => {
                let product = self.catalog.product(&product).map_or(&product, |present| &present.id);
                Subject::Product(product.as_str().to_string())
            }
            PolicyScope::OfferTypePolicy(scope) => offer_type(scope.offer_type.as_str()),
            PolicyScope::DefaultPolicy(_) => Subject::Default,
        }
    }

    /// What the command is for. The id stays as it is written: the command knows former ones.
    fn scope(&self, row: &ListedPolicy) -> PolicyScope {
        let offer_type = || OfferTypePolicy { offer_type: row.id.as_str().into() }.into();
        match row.scope {
            Some(ListedScope::Default) => DefaultPolicy {}.into(),
            Some(ListedScope::OfferType) => offer_type(),
            None if self.is_offer_type(&row.id) => offer_type(),
            None => ProductPolicy { product: row.id.as_str().into() }.into(),
        }
    }

    fn is_offer_type(&self, id: &str) -> bool {
        let known = self.offer_types.contains(&id.to_ascii_lowercase());
        known && self.catalog.product(&ProductId::from(id)).is_none()
    }
}

/// Offer types are compared without case.
fn offer_type(name: &str) -> Subject {
    Subject::OfferType(name.to_ascii_lowercase())
}

/// What a row says, in words.
fn said(row: &ListedPolicy) -> String {
    let value = value_name(row.value);
    if row.id.is_empty() { value.to_string() } else { format!("{}: {value}", row.id) }
}
