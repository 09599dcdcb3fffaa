//! Subscriptions as Microsoft Graph shows them: `companySubscription`, and the shape of `subscribedSku`.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use selfserve::{
    AdminSubscriptionRow, NextStepKind, PersonId, ProductId, SubscriptionId, SubscriptionRow,
    SubscriptionStatus, Timestamp, Uuid,
};
use serde::{Deserialize, Deserializer, Serialize};

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

impl GraphStatus {
    /// The one of two under which people can do more.
    pub(crate) fn better(self, other: Self) -> Self {
        let order = [Self::Enabled, Self::Warning, Self::Suspended, Self::LockedOut, Self::Deleted];
        order.into_iter().find(|status| [self, other].contains(status)).unwrap_or(self)
    }
}

impl From<SubscriptionStatus> for GraphStatus {
    fn from(status: SubscriptionStatus) -> Self {
        match status {
            SubscriptionStatus::Trial | SubscriptionStatus::Active => Self::Enabled,
            SubscriptionStatus::Expired => Self::Warning,
            SubscriptionStatus::Disabled | SubscriptionStatus::Pending | SubscriptionStatus::Paused => {
                Self::Suspended
            }
            SubscriptionStatus::Deleted => Self::Deleted,
        }
    }
}

/// A subscription as Graph's `companySubscription`.
///
/// Graph knows products by the GUID of a SKU; ours have ids of free text, which are the part numbers here. The GUID is
/// derived from the id, and is the id where that is one. What Graph may leave out or null may be absent; what it has beyond
/// this is passed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CompanySubscription {
    /// The subscription's id.
    pub id: SubscriptionId,
    /// The commerce system's id of it: here the same.
    #[serde(default)]
    pub commerce_subscription_id: Option<String>,
    /// When it was bought.
    #[serde(default)]
    pub created_date_time: Option<Timestamp>,
    /// Whether it is a trial.
    #[serde(default)]
    pub is_trial: Option<bool>,
    /// When its status changes if it is not renewed: for an active one, at the end of its term, however often that is
    /// billed. Absent once it is deleted.
    #[serde(default)]
    pub next_lifecycle_date_time: Option<Timestamp>,
    /// Who bought it; absent with Graph where nobody in particular did.
    #[serde(default)]
    pub owner_id: Option<PersonId>,
    /// The tenant of the partner that bought it; absent: no partner did.
    #[serde(default)]
    pub owner_tenant_id: Option<String>,
    /// What the owner is: here `User`.
    #[serde(default)]
    pub owner_type: Option<String>,
    /// Service plans: none are written here.
    #[serde(default, deserialize_with = "or_default")]
    pub service_status: Vec<ServicePlan>,
    /// The SKU's GUID.
    #[serde(default)]
    pub sku_id: Option<Uuid>,
    /// The product's id.
    #[serde(default)]
    pub sku_part_number: Option<ProductId>,
    /// Where it stands.
    #[serde(default)]
    pub status: Option<GraphStatus>,
    /// How many licenses it has; none where Graph does not say.
    #[serde(default, deserialize_with = "or_default")]
    pub total_licenses: u32,
}

/// A service plan as Graph's `servicePlanInfo`. It is read and never written: products have no service plans here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ServicePlan {
    /// Its GUID.
    #[serde(default)]
    pub service_plan_id: Option<Uuid>,
    /// Its name, such as `EXCHANGE_S_STANDARD`.
    #[serde(default)]
    pub service_plan_name: Option<String>,
    /// How far it is set up, such as `Success` or `PendingActivation`.
    #[serde(default)]
    pub provisioning_status: Option<String>,
    /// To whom it can be assigned: `User` or `Company`.
    #[serde(default)]
    pub applies_to: Option<String>,
}

/// Licenses by the status of their subscriptions, as Graph's `licenseUnitsDetail`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LicenseUnits {
    /// Of those that are active or in trial.
    #[serde(default, deserialize_with = "or_default")]
    pub enabled: u64,
    /// Of those that expired.
    #[serde(default, deserialize_with = "or_default")]
    pub warning: u64,
    /// Of those that are disabled or pending.
    #[serde(default, deserialize_with = "or_default")]
    pub suspended: u64,
    /// Never any here.
    #[serde(default, deserialize_with = "or_default")]
    pub locked_out: u64,
}

/// All subscriptions to a product as Graph's `subscribedSku`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SubscribedSku {
    /// The SKU's id: with Graph it begins with the tenant's, here it is the SKU's GUID alone.
    pub id: String,
    /// To whom licenses are assigned: here `User`.
    #[serde(default)]
    pub applies_to: Option<String>,
    /// The best status of its subscriptions.
    #[serde(default)]
    pub capability_status: Option<GraphStatus>,
    /// How many people have a license, however many of its subscriptions they have one of.
    #[serde(default, deserialize_with = "or_default")]
    pub consumed_units: u64,
    /// How many there are, by status.
    #[serde(default, deserialize_with = "or_default")]
    pub prepaid_units: LicenseUnits,
    /// Service plans: none are written here.
    #[serde(default, deserialize_with = "or_default")]
    pub service_plans: Vec<ServicePlan>,
    /// The SKU's GUID.
    #[serde(default)]
    pub sku_id: Option<Uuid>,
    /// The product's id.
    #[serde(default)]
    pub sku_part_number: Option<ProductId>,
    /// Its subscriptions.
    #[serde(default, deserialize_with = "or_default")]
    pub subscription_ids: Vec<SubscriptionId>,
}

/// `null` is as good as nothing.
fn or_default<'de, D: Deserializer<'de>, T: Default + Deserialize<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    Option::deserialize(deserializer).map(Option::unwrap_or_default)
}

/// When the status changes unless the subscription is renewed: a charge within the term does not change it.
fn lifecycle(subscription: &SubscriptionRow) -> Option<Timestamp> {
    let step = subscription.next_step.as_ref()?;
    let day = match step.kind {
        NextStepKind::Charges => subscription.term_ends_on,
        NextStepKind::Lapses
        | NextStepKind::Renews
        | NextStepKind::Converts
        | NextStepKind::Extends
        | NextStepKind::Pauses
        | NextStepKind::Resumes
        | NextStepKind::Expires
        | NextStepKind::IsDisabled
        | NextStepKind::IsDeleted => step.on,
    };
    Some(day.start())
}

/// The GUID that stands for a product.
pub(crate) fn sku_id(product: &ProductId) -> Uuid {
    Uuid::try_parse(product.as_str()).unwrap_or_else(|_| Uuid::new_v5(&SKUS, product.as_str().as_bytes()))
}

impl From<&AdminSubscriptionRow> for CompanySubscription {
    fn from(row: &AdminSubscriptionRow) -> Self {
        let subscription = &row.subscription;
        Self {
            id: subscription.subscription,
            commerce_subscription_id: Some(subscription.subscription.to_string()),
            created_date_time: Some(subscription.bought.start()),
            is_trial: Some(subscription.trial.is_some()),
            next_lifecycle_date_time: lifecycle(subscription),
            owner_id: Some(row.purchaser),
            owner_tenant_id: None,
            owner_type: Some("User".to_string()),
            service_status: Vec::new(),
            sku_id: Some(sku_id(&subscription.product)),
            sku_part_number: Some(subscription.product.clone()),
            status: Some(subscription.status.into()),
            total_licenses: subscription.licenses.0,
        }
    }
}
