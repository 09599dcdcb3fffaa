//! How values cross to Swift (feature `uniffi`): ids as bytes, instants and counts as integers, text as it is, and
//! what has a canonical text as that. Swift makes of them `UUID`, `Date`, `Int`, `Decimal` and types of its own.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::Display;

use thiserror::Error;

use crate::charge::proration::PeriodValue;
use crate::corruption::JournalProblemCode;
use crate::denial::Denial;
use crate::directory::InvalidPerson;
use crate::effect::EffectOrder;
use crate::event::Recorded;
use crate::value::*;

/// Why a call from Swift came to nothing. A conversion that fails arrives as one of these only because it is the
/// error type of every exported function.
#[derive(Debug, Error, uniffi::Error)]
pub enum Failure {
    /// A value is not what was asked for.
    #[error("invalid input at {path}: {problem}")]
    InvalidInput {
        /// Where, such as `$.command.licenses`; for a scalar, the name of its type.
        path: String,
        /// What is wrong there, for developers.
        problem: String,
    },
    /// A person was refused, and with them the whole batch.
    #[error("{invalid}")]
    InvalidPerson {
        /// Who, and why.
        invalid: InvalidPerson,
    },
    /// A question was refused.
    #[error("{denial}")]
    Denied {
        /// Why.
        denial: Denial,
    },
    /// The journal, or what is in memory of it, cannot be.
    #[error("corrupt journal at position {position}: {problem}")]
    CorruptJournal {
        /// The place of the event that is wrong, from 1.
        position: Sequence,
        /// The stable code of the problem.
        code: JournalProblemCode,
        /// What is wrong there, for developers.
        problem: String,
    },
    /// A call could not end, because what is in memory does not fit its own journal.
    #[error("interrupted at position {position}: {problem}")]
    Interrupted {
        /// What was applied until then, in order: to be appended.
        applied: Vec<Recorded>,
        /// What the host must do because of it.
        effects: Vec<EffectOrder>,
        /// The place of the event that is wrong, from 1.
        position: Sequence,
        /// The stable code of the problem.
        code: JournalProblemCode,
        /// What is wrong there, for developers.
        problem: String,
    },
    /// A snapshot is of another version, or damaged.
    #[error("the snapshot is of another version, or damaged")]
    UnusableSnapshot,
    /// A defect of the library left a handle half-done.
    #[error("a defect of the library left this handle half-done: drop it and load it again")]
    Unusable,
}

fn invalid(path: &str, problem: impl Display) -> Failure {
    Failure::InvalidInput { path: path.to_string(), problem: problem.to_string() }
}

macro_rules! ids_as_bytes {
    ($($id:ident)+) => { $(
        uniffi::custom_type!($id, Vec<u8>, {
            try_lift: |bytes| Ok(uuid::Uuid::from_slice(&bytes).map($id).map_err(|e| invalid(stringify!($id), e))?),
            lower: |id| id.0.as_bytes().to_vec(),
        });
    )+ };
}

macro_rules! as_text {
    ($($name:ident)+) => { $(
        uniffi::custom_type!($name, String, {
            try_lift: |text| Ok(text.parse::<$name>().map_err(|e| invalid(stringify!($name), e))?),
            lower: |value| value.to_string(),
        });
    )+ };
}

macro_rules! typed_text {
    ($($name:ident)+) => { $(
        uniffi::custom_type!($name, String, { try_lift: |text| Ok($name::new(text)), lower: |text| text.to_string() });
    )+ };
}

/// Text that people type is a `String` in Swift: what may be in it is asked by the core, in every language alike.
macro_rules! plain_text {
    ($($name:ident $(<$most:ident>)?)+) => { $(
        impl<UT $(, const $most: usize)?> uniffi::TypeId<UT> for $name $(<$most>)? {
            const TYPE_ID_META: uniffi::MetadataBuffer = <String as uniffi::TypeId<UT>>::TYPE_ID_META;
        }

        // SAFETY: what crosses is the `String`, in the hands of its own implementation.
        unsafe impl<UT $(, const $most: usize)?> uniffi::Lower<UT> for $name $(<$most>)? {
            type FfiType = <String as uniffi::Lower<UT>>::FfiType;

            fn lower(text: Self) -> Self::FfiType {
                <String as uniffi::Lower<UT>>::lower(text.into())
            }

            fn write(text: Self, buffer: &mut Vec<u8>) {
                <String as uniffi::Lower<UT>>::write(text.into(), buffer);
            }
        }

        // SAFETY: as above.
        unsafe impl<UT $(, const $most: usize)?> uniffi::Lift<UT> for $name $(<$most>)? {
            type FfiType = <String as uniffi::Lift<UT>>::FfiType;

            fn try_lift(text: Self::FfiType) -> uniffi::Result<Self> {
                <String as uniffi::Lift<UT>>::try_lift(text).map(Self::new)
            }

            fn try_read(buffer: &mut &[u8]) -> uniffi::Result<Self> {
                <String as uniffi::Lift<UT>>::try_read(buffer).map(Self::new)
            }
        }
    )+ };
}

ids_as_bytes!(AutoClaimPolicyId LicenseRequestId PersonId OrganizationId SubscriptionId BillingProfileId PaymentMethodId CommandId PurchaseRequestId);
typed_text!(AppId ProductId OfferId InvoiceNumber PaymentId ReportId Cursor EffectId OfferType PromotionId PromotionCode ReservationId);
plain_text!(Text<MOST> TextLine<MOST> Email VatId Link Token LastFour);
as_text!(Country Currency Day Digest IdScheme Percent PeriodValue);

uniffi::custom_newtype!(LicenseCount, u32);
uniffi::custom_newtype!(Sequence, u64);

uniffi::custom_type!(Timestamp, i64, {
    try_lift: |at| Ok(Timestamp::from_unix_milliseconds(at).map_err(|e| invalid("Timestamp", e))?),
    lower: |at| at.unix_milliseconds(),
});
uniffi::custom_type!(Money, String, {
    try_lift: |text| Ok(amount(&text, Money::parse).map_err(|e| invalid("Money", e))?),
    lower: |money| money.to_string(),
});
uniffi::custom_type!(UnitPrice, String, {
    try_lift: |text| Ok(amount(&text, UnitPrice::parse).map_err(|e| invalid("UnitPrice", e))?),
    lower: |price| price.to_string(),
});

/// Reads `13.10 EUR`.
///
/// # Errors
///
/// [`InvalidAmount`] when it is not an amount and a currency, or they do not go together.
pub fn amount<T>(
    text: &str,
    parse: fn(&str, Currency) -> Result<T, InvalidAmount>,
) -> Result<T, InvalidAmount> {
    let (amount, currency) = text.split_once(' ').ok_or(InvalidAmount)?;
    parse(amount, currency.parse().map_err(|_| InvalidAmount)?)
}
