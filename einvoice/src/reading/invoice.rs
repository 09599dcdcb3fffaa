//! What an e-invoice says, whichever syntax it is in.

use alloc::string::String;
use alloc::vec::Vec;

use selfserve::{Currency, Day, Money, Percent, ServicePeriod};
use selfserve_macros::data;
use serde::{Deserialize, Serialize};

use super::plain_decimal::PlainDecimal;

/// An e-invoice as it was read (`I15`): in the signs that it has, so that a credit note says what is given back as positive.
#[data]
pub struct EInvoice {
    /// The syntax that it was in.
    pub syntax: EInvoiceSyntax,
    /// Whether it charges, or gives back.
    pub kind: EInvoiceKind,
    /// BT-1: its number.
    pub number: String,
    /// BT-2: its date.
    pub date: Day,
    /// BT-9: until when it is to be paid; of several days the last.
    pub due: Option<Day>,
    /// BT-5: the currency of its amounts.
    pub currency: Currency,
    /// BT-10: what the buyer routes it by; FatturaPA has none.
    pub buyer_reference: Option<String>,
    /// BT-13: the buyer's purchase order.
    pub order: Option<String>,
    /// BT-19: the buyer's cost center.
    pub cost_center: Option<String>,
    /// BG-4: who sells.
    pub seller: EInvoiceParty,
    /// BG-7: who buys.
    pub buyer: EInvoiceParty,
    /// BG-3: the invoices before it that it is about.
    pub preceding: Vec<PrecedingEInvoice>,
    /// BG-25: its lines.
    pub lines: Vec<EInvoiceLine>,
    /// BG-23: its taxes.
    pub taxes: Vec<EInvoiceTax>,
    /// BG-22: its totals.
    pub totals: EInvoiceTotals,
}

/// The syntaxes of e-invoices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum EInvoiceSyntax {
    /// UBL 2.1: Peppol, XRechnung.
    Ubl,
    /// UN/CEFACT CII: Factur-X, ZUGFeRD, XRechnung.
    Cii,
    /// FatturaPA.
    FatturaPa,
}

/// Whether a document charges, or gives back (BT-3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum EInvoiceKind {
    /// An invoice, or whatever else charges: corrected, partial, in advance.
    Invoice,
    /// A credit note.
    CreditNote,
}

/// The seller or the buyer.
#[data]
pub struct EInvoiceParty {
    /// BT-27, BT-44: the name.
    pub name: String,
    /// BT-31, BT-48: the VAT id, with the prefix of its country.
    pub vat_id: Option<String>,
}

/// An invoice that a document is about.
#[data]
pub struct PrecedingEInvoice {
    /// BT-25: its number.
    pub number: String,
    /// BT-26: its date.
    pub date: Option<Day>,
}

/// A line.
#[data]
pub struct EInvoiceLine {
    /// BT-126: its number, or another text that tells it from the others.
    pub number: String,
    /// BT-153: what it is about. In FatturaPA the note is a part of it.
    pub name: String,
    /// BT-127: a note.
    pub note: Option<String>,
    /// BT-129: how many; negative where it goes against the document.
    pub quantity: PlainDecimal,
    /// BT-146: the price of one, never negative: where it is written so, the quantity is turned instead.
    pub price: PlainDecimal,
    /// BT-131: the amount, without tax.
    pub amount: Money,
    /// BG-26: the days of service; half-open, as everywhere here.
    pub period: Option<ServicePeriod>,
    /// BT-151: the category of its tax, a code of UNCL 5305; FatturaPA has none.
    pub category: Option<String>,
    /// BT-152: its rate; absent outside the scope of VAT.
    pub percent: Option<Percent>,
    /// FatturaPA's `Natura`: why the rate is 0.
    pub natura: Option<String>,
}

/// A tax of the document.
#[data]
pub struct EInvoiceTax {
    /// BT-118: the category, a code of UNCL 5305; FatturaPA has none.
    pub category: Option<String>,
    /// BT-119: the rate; it can be absent outside the scope of VAT.
    pub percent: Option<Percent>,
    /// FatturaPA's `Natura`: why the rate is 0.
    pub natura: Option<String>,
    /// BT-120: why there is none, in words.
    pub reason: Option<String>,
    /// BT-116: what it is on.
    pub base: Money,
    /// BT-117: the tax.
    pub amount: Money,
}

/// The totals.
#[data]
pub struct EInvoiceTotals {
    /// BT-109: without tax. In FatturaPA the sum of what the taxes are on.
    pub net: Money,
    /// BT-110: the tax. In FatturaPA the sum of the taxes.
    pub tax: Money,
    /// BT-112: with tax.
    pub gross: Money,
    /// BT-113: what has been paid already. In FatturaPA what of the rest is not asked for.
    pub paid: Money,
    /// BT-114: what the amount due is rounded by.
    pub rounding: Money,
    /// BT-115: what is to be paid. In FatturaPA the sum of what is asked for; where nothing is, all of it.
    pub due: Money,
}
