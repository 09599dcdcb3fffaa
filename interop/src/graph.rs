//! Subscriptions as Microsoft Graph shows them: `companySubscription` and `subscribedSku`.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use selfserve::{
    AdminSubscriptionRow, NextStepKind, PersonId, ProductId, SubscriptionId, SubscriptionRow,
    SubscriptionStatus, Timestamp, Uuid,
};
use serde::{Deserialize, Serialize};

/// Ids of SKUs are derived from product ids within this namespace.
const SKUS: Uuid = Uuid::from_u128(0x5e1f_5e12_7e57_4b5c_9c1d_6b0a_7d2f_3e41);

/// Where Graph says that a subscription stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum GraphStatus {
    /// Active, or in trial.
    Enabled,
    /// Expired: people still have access.
    Warning,
    /// Disabled, or waiting for its first payment.
    Suspended,
    /// Deleted.
    Deleted,
    /// Canceled by the customer. It is read and never written: what is canceled here is `Suspended`.
    LockedOut,
}

impl From<SubscriptionStatus> for GraphStatus {
    fn from(status: SubscriptionStatus) -> Self {
        match status {
            SubscriptionStatus::Trial | SubscriptionStatus::Active => Self::Enabled,
            SubscriptionStatus::Expired => Self::Warning,
            SubscriptionStatus::Disabled | SubscriptionStatus::Pending => Self::Suspended,
            SubscriptionStatus::Deleted => Self::Deleted,
        }
    }
}

/// A subscription as Graph's `companySubscription`.
///
/// Graph knows products by the GUID of a SKU; ours have ids of free text, which are the part numbers here. The GUID is
/// derived from the id, and is the id where that is one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CompanySubscription {
    /// The subscription's id.
    pub id: SubscriptionId,
    /// The same, as the commerce system's id.
    pub commerce_subscription_id: SubscriptionId,
    /// When it was bought.
    pub created_date_time: Timestamp,
    /// Whether it is a trial.
    pub is_trial: bool,
    /// When its status changes if it is not renewed: for an active one, at the end of its term, however often that is
    /// billed. Absent once it is deleted.
    pub next_lifecycle_date_time: Option<Timestamp>,
    /// Who bought it.
    pub owner_id: PersonId,
    /// Absent: no partner bought it.
    pub owner_tenant_id: Option<String>,
    /// What the owner is: `User`.
    pub owner_type: String,
    /// Service plans, of which there are none here.
    pub service_status: Vec<String>,
    /// The SKU's GUID.
    pub sku_id: Uuid,
    /// The product's id.
    pub sku_part_number: ProductId,
    /// Where it stands.
    pub status: GraphStatus,
    /// How many licenses it has.
    pub total_licenses: u32,
}

/// Licenses by the status of their subscriptions, as Graph's `licenseUnitsDetail`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LicenseUnits {
    /// Of those that are active or in trial.
    pub enabled: u32,
    /// Of those that expired.
    pub warning: u32,
    /// Of those that are disabled or pending.
    pub suspended: u32,
    /// Never any here.
    pub locked_out: u32,
}

/// All subscriptions to a product as Graph's `subscribedSku`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SubscribedSku {
    /// The SKU's id: with Graph it begins with the tenant's, here it is the SKU's GUID alone.
    pub id: String,
    /// To whom licenses are assigned: `User`.
    pub applies_to: String,
    /// The best status of its subscriptions.
    pub capability_status: GraphStatus,
    /// How many licenses are assigned.
    pub consumed_units: u32,
    /// How many there are, by status.
    pub prepaid_units: LicenseUnits,
    /// Service plans, of which there are none here.
    pub service_plans: Vec<String>,
    /// The SKU's GUID.
    pub sku_id: Uuid,
    /// The product's id.
    pub sku_part_number: ProductId,
    /// Its subscriptions.
    pub subscription_ids: Vec<SubscriptionId>,
}

/// When the status changes unless the subscription is renewed: a charge within the term does not change it.
fn lifecycle(subscription: &SubscriptionRow) -> Option<Timestamp> {
    let step = subscription.next_step.as_ref()?;
    let day = match step.kind {
        NextStepKind::Charges => subscription.term_ends_on,
        NextStepKind::Lapses
        | NextStepKind::Renews
        | NextStepKind::Converts
        | NextStepKind::Expires
        | NextStepKind::IsDisabled
        | NextStepKind::IsDeleted => step.on,
    };
    Some(day.start())
}

/// The GUID that stands for a product.
fn sku_id(product: &ProductId) -> Uuid {
    Uuid::try_parse(product.as_str()).unwrap_or_else(|_| Uuid::new_v5(&SKUS, product.as_str().as_bytes()))
}

impl From<&AdminSubscriptionRow> for CompanySubscription {
    fn from(row: &AdminSubscriptionRow) -> Self {
        let subscription = &row.subscription;
        Self {
            id: subscription.subscription,
            commerce_subscription_id: subscription.subscription,
            created_date_time: subscription.bought.start(),
            is_trial: subscription.trial.is_some(),
            next_lifecycle_date_time: lifecycle(subscription),
            owner_id: row.purchaser,
            owner_tenant_id: None,
            owner_type: "User".to_string(),
            service_status: Vec::new(),
            sku_id: sku_id(&subscription.product),
            sku_part_number: subscription.product.clone(),
            status: subscription.status.into(),
            total_licenses: subscription.licenses.0,
        }
    }
}

/// Subscriptions by product, in the order in which the products first appear. Deleted ones count no licenses.
pub fn subscribed_skus(rows: &[AdminSubscriptionRow]) -> Vec<SubscribedSku> {
    let mut skus: Vec<SubscribedSku> = Vec::new();
    for row in rows.iter().map(|row| &row.subscription) {
        let status = GraphStatus::from(row.status);
        let place = skus.iter().position(|sku| sku.sku_part_number == row.product);
        if place.is_none() {
            skus.push(SubscribedSku::new(row.product.clone(), status));
        }
        let known = match place {
            Some(place) => skus.get_mut(place),
            None => skus.last_mut(),
        };
        if let Some(sku) = known {
            sku.count(row.subscription, status, row.licenses.0, row.assigned.0);
        }
    }
    skus
}

impl SubscribedSku {
    fn new(product: ProductId, status: GraphStatus) -> Self {
        let sku_id = sku_id(&product);
        Self {
            id: sku_id.to_string(),
            applies_to: "User".to_string(),
            capability_status: status,
            consumed_units: 0,
            prepaid_units: LicenseUnits::default(),
            service_plans: Vec::new(),
            sku_id,
            sku_part_number: product,
            subscription_ids: Vec::new(),
        }
    }

    fn count(&mut self, id: SubscriptionId, status: GraphStatus, licenses: u32, assigned: u32) {
        self.subscription_ids.push(id);
        let units = match status {
            GraphStatus::Enabled => &mut self.prepaid_units.enabled,
            GraphStatus::Warning => &mut self.prepaid_units.warning,
            GraphStatus::Suspended => &mut self.prepaid_units.suspended,
            GraphStatus::LockedOut => &mut self.prepaid_units.locked_out,
            GraphStatus::Deleted => return,
        };
        *units = units.saturating_add(licenses);
        self.consumed_units = self.consumed_units.saturating_add(assigned);
        let better = [GraphStatus::Enabled, GraphStatus::Warning, GraphStatus::Suspended];
        let rank = |status| better.iter().position(|known| *known == status).unwrap_or(better.len());
        if rank(status) < rank(self.capability_status) {
            self.capability_status = status;
        }
    }
}
