//! Does this person have this product now (`A7`)?

use core::cmp::Reverse;

use crate::case::{Case, require};
use crate::rights::{Right, Standing};
use crate::state::{Slot, State, Subscription};
use crate::status::SubscriptionStatus;
use crate::subscription::{conversion, excess, extended};
use crate::value::{Day, PersonId, ProductId, SubscriptionId, Timestamp};
use crate::{catalog::Catalog, denial::Denial, organization::Organization, view::View};

/// A product that somebody in the organization has bought, resolved once so that sign-ins need not. Resolve it again after
/// a [`ProductIdChanged`](crate::ProductIdChanged), and with another catalog: two products can have turned out to be one
/// (`K1`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ProductRef {
    first: Slot,
    /// What else it is to the organization, which was not told that it is one product; itself where it is nothing else.
    others: [Slot; MOST_OTHERS],
}

/// As how many more a product is looked for: each is an id that it got, and that nobody told, after it was bought by the one
/// before.
const MOST_OTHERS: usize = 3;

/// Asks whether a person has a product now. Everybody may ask for themselves; for others, whoever sees the admin view.
#[data]
pub struct AccessQuery {
    /// Who.
    pub person: PersonId,
    /// The product, by its id or one that it had before.
    pub product: ProductId,
}

/// Whether a person has a product now.
#[data]
pub struct AccessAnswer {
    /// Through what they have it; absent: they do not.
    pub access: Option<Access>,
}

/// Through what a person has a product.
#[data]
pub struct Access {
    /// The subscription; of several, the one that lasts longest, then the oldest.
    pub subscription: SubscriptionId,
    /// The first day without access, if nobody does anything; absent: it renews.
    pub until: Option<Day>,
    /// The time that this is true of: that of the last event. What has fallen due since is not in it.
    pub as_of: Timestamp,
}

impl ProductRef {
    /// The product of an id, whoever knows of it: the organization, or a catalog that is ahead of it (`K1`).
    fn named(state: &State, catalog: &Catalog, id: &ProductId) -> Option<Self> {
        let first = state.products.named(id, catalog)?;
        let mut product = Self { first, others: [first; MOST_OTHERS] };
        let in_catalog = state.products.in_catalog(first, catalog).into_iter();
        in_catalog.flat_map(|of| state.products.all_of_catalog(of)).for_each(|slot| product.add(slot));
        Some(product)
    }

    /// It is this one as well.
    fn add(&mut self, slot: Slot) {
        if self.is(slot) {
            return;
        }
        let first = self.first;
        if let Some(free) = self.others.iter_mut().find(|other| **other == first) {
            *free = slot;
        }
    }

    fn is(&self, slot: Slot) -> bool {
        self.first == slot || self.others.contains(&slot)
    }
}

impl Organization {
    /// The product that somebody bought under this id, present or former, whoever knows of it: the organization, or a
    /// catalog that is ahead of it (`K1`). None: nobody has it. Where it knows a product by each of two ids, and was not
    /// [told](crate::ChangeProductId), it is both of them.
    pub fn product(&self, catalog: &Catalog, id: &ProductId) -> Option<ProductRef> {
        ProductRef::named(&self.state, catalog, id)
    }

    /// Whether a person has a product as of the last event: what every sign-in asks (`A7`). It takes no time, so it never
    /// refuses; what has fallen due since [`last_event_at`](Self::last_event_at) counts once it is
    /// [brought](Self::advance).
    #[inline]
    pub fn has_access(&self, person: PersonId, product: ProductRef) -> bool {
        self.state.has_product(person, product.first) || self.has_another(person, product)
    }

    /// The same of what else a product is to the organization: hardly any is.
    #[inline]
    fn has_another(&self, person: PersonId, product: ProductRef) -> bool {
        let [next, ..] = product.others;
        next != product.first && product.others.into_iter().any(|slot| self.state.has_product(person, slot))
    }

    /// Through what a person has a product as of the last event, and until when (`A7`): whether a trial will convert
    /// depends on what is sold.
    pub fn access(&self, catalog: &Catalog, person: PersonId, product: ProductRef) -> Option<Access> {
        longest_access(&self.state, catalog, person, product)
    }
}

/// Of what covers a person, what lasts longest, then the oldest (`A7`).
fn longest_access(state: &State, catalog: &Catalog, person: PersonId, product: ProductRef) -> Option<Access> {
    let ends = |subscription: &Subscription| subscription.access_ends(state, catalog, person);
    let longest = covering(state, person, product)
        .min_by_key(|(slot, subscription)| (Reverse(ends(subscription).unwrap_or(Day::MAX)), *slot));
    let (_, subscription) = longest?;
    Some(Access { subscription: subscription.id, until: ends(subscription), as_of: state.at? })
}

/// The subscriptions of a product that cover a person now.
fn covering(
    state: &State,
    person: PersonId,
    product: ProductRef,
) -> impl Iterator<Item = (Slot, &Subscription)> {
    let held = state.licenses.of_person(person);
    let covering = held.filter(move |slot| state.indexes.access_to(*slot).is_some_and(|of| product.is(of)));
    covering.filter_map(|slot| Some((slot, state.subscriptions.at(slot)?)))
}

impl Subscription {
    /// The first day without access for a holder, if nobody does anything (`A7`).
    fn access_ends(&self, state: &State, catalog: &Catalog, person: PersonId) -> Option<Day> {
        let end = self.term_days.end;
        let ends = match self.status {
            SubscriptionStatus::Trial if conversion::at_end(state, catalog, self, end).is_ok() => None,
            SubscriptionStatus::Trial => Some(end.plus_setting(state.settings.expired_days)),
            SubscriptionStatus::Active => extended::access_ends(self, &state.settings),
            _ => self.until,
        };
        ends.into_iter().chain(excess::released_on(state, self, person)).min()
    }
}

impl View for AccessQuery {
    type Answer = AccessAnswer;

    fn answer(&self, case: &Case<'_>) -> Result<AccessAnswer, Denial> {
        let asks_for_themselves = case.user().is_ok_and(|actor| actor == self.person);
        require(Right::ReadSubscription, Standing { owns: asks_for_themselves, ..case.standing()? })?;
        let catalog = case.facts.catalog;
        let product = ProductRef::named(case.state, catalog, &self.product);
        let access = product.and_then(|product| longest_access(case.state, catalog, self.person, product));
        Ok(AccessAnswer { access })
    }
}
