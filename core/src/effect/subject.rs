//! What an effect is about: a part of its id (`H3`).

use alloc::string::String;
use core::fmt::Write as _;

use uuid::Uuid;

use crate::value::{
    BillingProfileId, Day, InvoiceNumber, LicenseRequestId, PersonId, PurchaseRequestId, SubscriptionId,
};

/// What an effect is about: part of its id.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Subject<'a> {
    Subscription(SubscriptionId),
    PurchaseRequest(PurchaseRequestId),
    LicenseRequest(LicenseRequestId),
    Invoice(&'a InvoiceNumber),
    Profile(BillingProfileId),
    Person(PersonId),
    Day(Day),
}

/// Two ids, the longest kind, a place in the journal: as much as an effect's id can take.
pub(super) const ROOM_FOR_ID: usize = 36 + 1 + 20 + 1 + 24 + 1 + 64;

impl Subject<'_> {
    /// Adds it to the id of an effect.
    pub(super) fn write(self, id: &mut String) {
        match self {
            Self::Subscription(subscription) => push_uuid(id, subscription.0),
            Self::PurchaseRequest(request) => push_uuid(id, request.0),
            Self::LicenseRequest(request) => push_uuid(id, request.0),
            Self::Invoice(number) => id.push_str(number.as_str()),
            Self::Profile(profile) => push_uuid(id, profile.0),
            Self::Person(person) => push_uuid(id, person.0),
            // Writing to memory does not fail.
            Self::Day(day) => drop(write!(id, "{day}")),
        }
    }
}

/// Every effect of every command has two: formatting them would take several times as long.
pub(super) fn push_uuid(text: &mut String, uuid: Uuid) {
    text.push_str(uuid.hyphenated().encode_lower(&mut [0; 36]));
}

/// An id is a subject.
macro_rules! subjects {
    ($( $id:ty => $subject:ident, )+) => {
        $( impl<'a> From<$id> for Subject<'a> {
            fn from(id: $id) -> Self {
                Self::$subject(id)
            }
        } )+
    };
}

subjects! {
    SubscriptionId => Subscription,
    PurchaseRequestId => PurchaseRequest,
    LicenseRequestId => LicenseRequest,
    &'a InvoiceNumber => Invoice,
    BillingProfileId => Profile,
    PersonId => Person,
}
