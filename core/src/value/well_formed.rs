//! The door: all text of a command is looked at before its rule is asked, and no field can be forgotten.
//!
//! Every type that a command is made of says what is wrong with it, field by field: `#[data(WellFormed)]` writes that
//! for structs, `#[data]` for lists to choose from. A bare `String` does not say it, so a command that has one does not
//! compile.

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use thiserror::Error;

use super::{
    AutoClaimPolicyId, BillingProfileId, CommandId, Country, Currency, Day, Digest, LicenseCount,
    LicenseRequestId, Money, OrganizationId, PaymentMethodId, Percent, PersonId, PurchaseRequestId, Sequence,
    SubscriptionId, TextProblem, Timestamp, UnitPrice,
};

/// What a command, or a part of one, is made of.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say what may be in it",
    note = "text is a `Text`, `TextLine`, `Email`, `VatId`, `Link`, `Token` or an id; parts of commands are `#[data(WellFormed)]`"
)]
pub(crate) trait WellFormed {
    /// Refuses what the type does not take.
    fn well_formed(&self, place: Place<'_>) -> Result<(), Malformed>;
}

/// Where a value stands in a command. It lives on the stack: nothing is written until something is refused.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Place<'a> {
    /// The command itself.
    Top,
    /// A field of what stands there, by its name in JSON.
    Field(&'a Place<'a>, &'static str),
}

/// Something that its type does not take.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{field}: {fault}")]
pub struct Malformed {
    /// Which field, such as `billing.billTo.taxId`.
    pub field: String,
    /// What is wrong with it.
    pub fault: Fault,
}

/// What is wrong with something that its type does not take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Fault {
    /// Text that is refused, and, where it is too long, how many characters it can have.
    #[error("{0}")]
    Text(TextProblem, Option<u32>),
    /// No id: empty, too long, or with control characters.
    #[error("not an id")]
    Id,
    /// No link to a web page or to somebody's mail.
    #[error("not a link")]
    Link,
    /// A card without a token, or last digits that are not four.
    #[error("not of a card")]
    Card,
    /// A rate of 0 % that does not say why, or another rate that does.
    #[error("a rate of 0 % says why, and no other does")]
    ZeroRate,
    /// No code of FatturaPA's list `Natura`.
    #[error("not a code of Natura")]
    Natura,
}

impl<'a> Place<'a> {
    /// The place of a field.
    pub(crate) fn field(&'a self, name: &'static str) -> Self {
        Self::Field(self, name)
    }

    /// What is refused there.
    pub(crate) fn refuses(self, fault: Fault) -> Malformed {
        Malformed { field: self.to_string(), fault }
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Top => Ok(()),
            Self::Field(Self::Top, name) => formatter.write_str(name),
            Self::Field(within, name) => write!(formatter, "{within}.{name}"),
        }
    }
}

impl<T: WellFormed> WellFormed for Option<T> {
    fn well_formed(&self, place: Place<'_>) -> Result<(), Malformed> {
        self.as_ref().map_or(Ok(()), |value| value.well_formed(place))
    }
}

impl<T: WellFormed> WellFormed for Box<T> {
    fn well_formed(&self, place: Place<'_>) -> Result<(), Malformed> {
        (**self).well_formed(place)
    }
}

impl<T: WellFormed> WellFormed for Vec<T> {
    fn well_formed(&self, place: Place<'_>) -> Result<(), Malformed> {
        self.iter().try_for_each(|value| value.well_formed(place))
    }
}

/// Values that cannot hold what they may not: they were parsed.
macro_rules! parsed {
    ($($name:ident)+) => { $(
        impl WellFormed for $name {
            fn well_formed(&self, _: Place<'_>) -> Result<(), Malformed> {
                Ok(())
            }
        }
    )+ };
}

parsed!(bool u8 u16 u32 u64);
parsed!(Country Currency Day Digest LicenseCount Money Percent Sequence Timestamp UnitPrice);
parsed!(AutoClaimPolicyId BillingProfileId CommandId LicenseRequestId OrganizationId PaymentMethodId PersonId);
parsed!(PurchaseRequestId SubscriptionId);
