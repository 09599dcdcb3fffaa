//! Subscriptions by product, as Graph's `subscribedSku`.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::ToString;
use alloc::vec::Vec;

use selfserve::{AdminSubscriptionRow, AdminUserRow, PersonId, ProductId, SubscriptionId, SubscriptionRow};
use thiserror::Error;

use crate::graph::{GraphStatus, LicenseUnits, SubscribedSku, sku_id};

/// The users are not all: whoever has two licenses of a product could not be told from two people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{listed} users of subscription {subscription}, which has {assigned}: all pages are needed")]
pub struct MissingUsers {
    /// The subscription of which some are missing.
    pub subscription: SubscriptionId,
    /// How many hold a license of it.
    pub assigned: u32,
    /// How many of them are listed.
    pub listed: u32,
}

/// Subscriptions by product, in the order in which the products first appear. Deleted ones count no licenses. A person who
/// holds licenses of several subscriptions to a product counts once.
///
/// # Errors
///
/// [`MissingUsers`]: the users are those of all pages of [`AdminUsersQuery`](selfserve::AdminUsersQuery), as of the same time.
pub fn subscribed_skus(
    subscriptions: &[AdminSubscriptionRow],
    users: &[AdminUserRow],
) -> Result<Vec<SubscribedSku>, MissingUsers> {
    let mut holders: BTreeMap<SubscriptionId, BTreeSet<PersonId>> = BTreeMap::new();
    for user in users {
        holders.entry(user.subscription).or_default().insert(user.person);
    }
    let mut order: Vec<&ProductId> = Vec::new();
    let mut skus: BTreeMap<&ProductId, Counted> = BTreeMap::new();
    for row in subscriptions.iter().map(|row| &row.subscription) {
        let sku = skus.entry(&row.product).or_insert_with(|| {
            order.push(&row.product);
            Counted::default()
        });
        sku.count(row, holders.get(&row.subscription))?;
    }
    Ok(order.into_iter().filter_map(|product| Some(skus.remove(product)?.shown(product))).collect())
}

/// What the subscriptions to one product come to.
#[derive(Default)]
struct Counted {
    best: Option<GraphStatus>,
    units: LicenseUnits,
    people: BTreeSet<PersonId>,
    subscriptions: Vec<SubscriptionId>,
}

impl Counted {
    fn count(
        &mut self,
        row: &SubscriptionRow,
        holders: Option<&BTreeSet<PersonId>>,
    ) -> Result<(), MissingUsers> {
        let status = GraphStatus::from(row.status);
        self.subscriptions.push(row.subscription);
        self.best = Some(self.best.map_or(status, |best| best.better(status)));
        let units = match status {
            GraphStatus::Enabled => &mut self.units.enabled,
            GraphStatus::Warning => &mut self.units.warning,
            GraphStatus::Suspended => &mut self.units.suspended,
            GraphStatus::LockedOut => &mut self.units.locked_out,
            GraphStatus::Deleted => return Ok(()),
        };
        // No memory holds so many subscriptions that this sticks.
        *units = units.saturating_add(row.licenses.0.into());
        let listed = holders.map_or(0, BTreeSet::len);
        let (listed, assigned) = (u32::try_from(listed).unwrap_or(u32::MAX), row.assigned.0);
        if listed != assigned {
            return Err(MissingUsers { subscription: row.subscription, assigned, listed });
        }
        self.people.extend(holders.into_iter().flatten());
        Ok(())
    }

    fn shown(self, product: &ProductId) -> SubscribedSku {
        let sku_id = sku_id(product);
        SubscribedSku {
            id: sku_id.to_string(),
            applies_to: Some("User".to_string()),
            capability_status: self.best,
            consumed_units: u64::try_from(self.people.len()).unwrap_or(u64::MAX),
            prepaid_units: self.units,
            service_plans: Vec::new(),
            sku_id: Some(sku_id),
            sku_part_number: Some(product.clone()),
            subscription_ids: self.subscriptions,
        }
    }
}
