//! Values: ids, instants, days, money, text. Each is parsed once, at the door, and is right from then on.

mod binary;
mod count;
mod country;
mod currency;
mod day;
mod digest;
mod id;
mod language;
mod money;
mod percent;
mod text;
mod timestamp;

pub use count::{LicenseCount, Sequence};
pub use country::{Country, InvalidCountry};
pub use currency::{Currency, UnknownCurrency};
pub use day::{Day, InvalidDay};
pub use digest::{Digest, InvalidDigest};
pub use id::{
    AppId, AutoClaimPolicyId, BillingProfileId, CommandId, Cursor, EffectId, InvalidId, InvoiceNumber,
    LicenseRequestId, OfferId, OfferType, OrganizationId, PaymentId, PaymentMethodId, PersonId, ProductId,
    PurchaseRequestId, SubscriptionId,
};
pub use language::Language;
pub use money::{AmountError, AmountOverflow, CurrencyMismatch, InvalidAmount, Money, UnitPrice};
pub use percent::{InvalidPercent, Percent};
pub use text::{Text, TextProblem};
pub use timestamp::{InvalidTimestamp, Timestamp};

pub(crate) use binary::{binary_scalar, text_scalar};
