//! Values: ids, instants, days, money, text. Each is parsed once, at the door, and is right from then on.

mod binary;
mod card_number;
mod check_digits;
mod count;
mod country;
mod currency;
mod day;
mod digest;
pub(crate) mod digits;
mod id;
mod language;
mod link;
mod money;
mod percent;
mod plain_decimal;
mod schemed_id;
mod text;
mod timestamp;
mod token;
mod vat_id;
mod well_formed;

pub use count::{LicenseCount, Sequence};
pub use country::{Country, InvalidCountry};
pub use currency::{Currency, UnknownCurrency};
pub use day::{Day, InvalidDay};
pub use digest::{Digest, InvalidDigest};
pub use id::{
    AppId, AutoClaimPolicyId, BillingProfileId, ClearanceNumber, CommandId, Cursor, EffectId, InvalidId,
    InvoiceNumber, LicenseRequestId, OfferId, OfferType, OrganizationId, PaymentId, PaymentMethodId,
    PersonId, ProductId, PromotionCode, PromotionId, PurchaseRequestId, RejectionCode, ReportId,
    ReservationId, SubscriptionId,
};
pub use language::Language;
pub use link::Link;
pub use money::{AmountError, AmountOverflow, CurrencyMismatch, InvalidAmount, Money, UnitPrice};
pub use percent::{InvalidPercent, Percent};
pub use schemed_id::{IdScheme, InvalidIdScheme, SchemedId};
pub use text::{Email, Text, TextLine, TextProblem};
pub use timestamp::{InvalidTimestamp, Timestamp};
pub use token::{LastFour, Token};
pub use vat_id::VatId;
pub use well_formed::{Fault, Malformed};

pub(crate) use binary::{binary_scalar, text_scalar};
pub(crate) use selfserve_macros::WellFormed;
pub(crate) use text::kept;
pub(crate) use well_formed::{Place, WellFormed};
