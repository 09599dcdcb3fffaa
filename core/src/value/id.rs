//! Typed ids. A person's id is never taken for a subscription's.

use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize};
use thiserror::Error;
use uuid::Uuid;

use super::text::text_type;
use super::well_formed::{Fault, Malformed, Place, WellFormed};

/// The text is not an id of the form asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a UUID")]
pub struct InvalidId;

/// Declares an id that is a UUID, written in lowercase.
macro_rules! uuid_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl<'de> Deserialize<'de> for $name {
            /// A UUID; what is none is told in the same words as anything else.
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                if deserializer.is_human_readable() {
                    super::text_scalar(deserializer, "a UUID")
                } else {
                    Uuid::deserialize(deserializer).map(Self)
                }
            }
        }

        impl Hash for $name {
            /// As one integer: sixteen bytes with their length ahead of them take a hasher twice as long.
            fn hash<H: Hasher>(&self, state: &mut H) {
                state.write_u128(self.0.as_u128());
            }
        }

        impl Ord for $name {
            /// As one integer: the same order as that of the bytes, without a call for each comparison.
            fn cmp(&self, other: &Self) -> Ordering {
                self.0.as_u128().cmp(&other.0.as_u128())
            }
        }

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(formatter)
            }
        }

        impl FromStr for $name {
            type Err = InvalidId;

            fn from_str(text: &str) -> Result<Self, InvalidId> {
                Uuid::try_parse(text).map(Self).map_err(|_| InvalidId)
            }
        }

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }
    };
}

uuid_id! {
    /// A person of the organization's directory.
    PersonId
}
uuid_id! {
    /// An organization: one tenant, one journal.
    OrganizationId
}
uuid_id! {
    /// A subscription.
    SubscriptionId
}
uuid_id! {
    /// A billing profile.
    BillingProfileId
}
uuid_id! {
    /// A payment method.
    PaymentMethodId
}
uuid_id! {
    /// A purchase that an administrator has to approve (`P7`).
    PurchaseRequestId
}
uuid_id! {
    /// A command: chosen by the host, remembered so that the same command twice counts once (`B6`).
    CommandId
}

uuid_id! {
    /// A license request (`Q1`).
    LicenseRequestId
}
uuid_id! {
    /// An auto-claim policy (`Q3`).
    AutoClaimPolicyId
}

/// Declares an id that is free text of 1 to 64 characters, or to as many as it says, without control characters. The host
/// chooses it: its digits are its own affair (`G2`).
macro_rules! text_id {
    ($(#[doc = $doc:literal])+ $name:ident) => {
        text_id! { $(#[doc = $doc])+ $name, 64 }
    };
    ($(#[doc = $doc:literal])+ $name:ident, $most:literal) => {
        text_type! { $(#[doc = $doc])+ $name }

        impl $name {
            #[doc = concat!("Whether the text has 1 to ", $most, " characters, none of them a control character.")]
            pub fn is_well_formed(&self) -> bool {
                !self.0.is_empty() && self.0.chars().count() <= $most && !self.0.chars().any(char::is_control)
            }
        }

        impl WellFormed for $name {
            fn well_formed(&self, place: Place<'_>) -> Result<(), Malformed> {
                if self.is_well_formed() { Ok(()) } else { Err(place.refuses(Fault::Id)) }
            }
        }
    };
}

text_id! {
    /// A product of the catalog, such as `CFQ7TTC0H9MP` (`K1`).
    ProductId
}
text_id! {
    /// An offer of a product: a term, a billing frequency and prices (`K2`).
    OfferId
}
text_id! {
    /// The number printed on an invoice, such as `2026-000012` (`I3`).
    InvoiceNumber
}
text_id! {
    /// A payment, as the payment provider names it (`I7`).
    PaymentId
}
text_id! {
    /// A report of a payment, as the payment provider names it, such as the id of a webhook's event, or of a clearance: the
    /// same report twice counts once (`I7`, `I17`).
    ReportId
}
text_id! {
    /// The number under which an exchange system cleared an invoice, such as KSeF's (`I17`).
    ClearanceNumber
}
text_id! {
    /// The code of the reason for which an exchange system rejected an invoice, such as SdI's `00404` (`I17`).
    RejectionCode
}
text_id! {
    /// Something that the host must do, once: the idempotency key of its delivery (`H3`). It holds the organization, a place
    /// in the journal, and another id.
    EffectId, 200
}
text_id! {
    /// Where a page of a list ended. Hand it back as it came.
    Cursor
}
text_id! {
    /// An app that people sign in to, as the host names it (`Q3`).
    AppId
}
text_id! {
    /// The kind of a third-party offer, such as `SaaS`; compared without case (`K1`).
    OfferType
}

text_id! {
    /// A promotion of the catalog (`K7`).
    PromotionId
}
text_id! {
    /// The code of a promotion, such as `WELCOME15`; compared without case (`K7`).
    PromotionCode
}
text_id! {
    /// The use of a promotion, as the host reserved it among all organizations (`K7`).
    ReservationId
}

impl PromotionCode {
    /// Whether both name the same promotion, case aside.
    pub fn matches(&self, other: &PromotionCode) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }
}

impl OfferType {
    /// Whether both name the same offer type, case aside.
    pub fn matches(&self, other: &OfferType) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }
}

impl CommandId {
    /// The id that the same command would have if it was given once more: what it would create has none yet.
    pub(crate) fn once_more(self) -> Self {
        Self(Uuid::new_v5(&self.0, b"once_more"))
    }
}

impl SubscriptionId {
    /// The id of the subscription that this command creates (`B6`): the same on every machine.
    pub(crate) fn created_by(command: CommandId) -> Self {
        Self(Uuid::new_v5(&command.0, b"subscription"))
    }
}

impl PurchaseRequestId {
    /// The id of the purchase request that this command becomes (`B6`).
    pub(crate) fn created_by(command: CommandId) -> Self {
        Self(Uuid::new_v5(&command.0, b"purchase_request"))
    }
}

impl BillingProfileId {
    /// The id of the billing profile that this command creates (`B6`).
    pub(crate) fn created_by(command: CommandId) -> Self {
        Self(Uuid::new_v5(&command.0, b"billing_profile"))
    }
}

impl PaymentMethodId {
    /// The id of the payment method that this command creates (`B6`).
    pub(crate) fn created_by(command: CommandId) -> Self {
        Self(Uuid::new_v5(&command.0, b"payment_method"))
    }
}

impl LicenseRequestId {
    /// The id of the license request that this command creates (`B6`).
    pub(crate) fn created_by(command: CommandId) -> Self {
        Self(Uuid::new_v5(&command.0, b"license_request"))
    }
}

impl AutoClaimPolicyId {
    /// The id of the auto-claim policy that this command creates (`B6`).
    pub(crate) fn created_by(command: CommandId) -> Self {
        Self(Uuid::new_v5(&command.0, b"auto_claim_policy"))
    }
}
