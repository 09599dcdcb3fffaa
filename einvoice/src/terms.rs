//! An invoice in the terms of EN 16931 (BT, BG), which every writer starts from: what the document, its seller and its buyer
//! say, in the signs of the document that it becomes. In a credit note all signs are turned, so that what is given back is
//! positive.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::fmt;

use selfserve::{Currency, Day, Money, Percent, UnitPrice};

/// An invoice or a credit note (BG-0).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Terms<'a> {
    /// BT-1.
    pub(crate) number: &'a str,
    /// BT-2.
    pub(crate) issued: Day,
    /// BT-3: 380 or 381.
    pub(crate) kind: DocumentKind,
    /// BT-5: that of all amounts but one.
    pub(crate) currency: Currency,
    /// BT-6, BT-111: the tax in the seller's accounting currency, where that is another.
    pub(crate) accounting_tax: Option<Money>,
    /// BT-9; none in a credit note.
    pub(crate) due: Option<Day>,
    /// BT-10: what the buyer routes it by.
    pub(crate) buyer_reference: Option<&'a str>,
    /// BT-13: the purchase order.
    pub(crate) order: Option<&'a str>,
    /// BT-19: the buyer's cost center.
    pub(crate) cost_center: Option<&'a str>,
    /// BT-22.
    pub(crate) notes: Vec<&'a str>,
    /// BG-3: what a credit note credits, oldest first.
    pub(crate) preceding: Vec<Preceding<'a>>,
    /// BG-4.
    pub(crate) seller: Party<'a>,
    /// BG-7.
    pub(crate) buyer: Party<'a>,
    /// BG-13: when and where it was delivered, where a category of tax asks for it.
    pub(crate) delivery: Option<Delivery>,
    /// BG-16: how it is paid.
    pub(crate) payment: Option<Payment<'a>>,
    /// BG-25.
    pub(crate) lines: Vec<Line<'a>>,
    /// BG-23: by category and rate.
    pub(crate) taxes: Vec<Tax<'a>>,
    /// BG-22.
    pub(crate) totals: Totals,
    /// What Italy alone asks for, where it is known.
    pub(crate) italy: Italy<'a>,
}

impl<'a> Terms<'a> {
    /// The buyer's address, where it was delivered there: in its country.
    pub(crate) fn delivered_to_buyer(&self) -> Option<&Address<'a>> {
        let delivery = self.delivery?;
        Some(&self.buyer.address).filter(|address| address.country == delivery.country.code())
    }
}

/// BT-3.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DocumentKind {
    /// 380.
    Invoice,
    /// 381.
    CreditNote,
}

impl DocumentKind {
    /// Its code of UNTDID 1001.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Invoice => "380",
            Self::CreditNote => "381",
        }
    }
}

/// An invoice that is credited (BT-25, BT-26).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Preceding<'a> {
    pub(crate) number: &'a str,
    pub(crate) issued: Day,
}

/// The seller or the buyer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Party<'a> {
    /// BT-27, BT-44.
    pub(crate) name: &'a str,
    /// BT-31, BT-48: with the prefix of its country.
    pub(crate) vat_id: Option<&'a str>,
    /// BT-32; in Italy the fiscal code, of the buyer, too.
    pub(crate) tax_number: Option<&'a str>,
    /// BT-30, BT-47.
    pub(crate) legal_id: Option<Identifier<'a>>,
    /// BT-34, BT-49.
    pub(crate) electronic_address: Option<Identifier<'a>>,
    /// BG-5, BG-8.
    pub(crate) address: Address<'a>,
    /// BG-6, of the seller.
    pub(crate) contact: Option<Contact<'a>>,
}

impl Address<'_> {
    /// The lines of the street: the first, the second, and whatever comes after them, with commas between.
    pub(crate) fn street(&self) -> (Option<&str>, Option<&str>, Option<Joined<'_>>) {
        let (first, second) = (self.street.first().copied(), self.street.get(1).copied());
        let others = self.street.get(2..).filter(|others| !others.is_empty());
        (first, second, others.map(|texts| Joined { texts, between: ", " }))
    }
}

/// Texts as one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Joined<'a> {
    pub(crate) texts: &'a [&'a str],
    pub(crate) between: &'static str,
}

impl fmt::Display for Joined<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.texts.iter().enumerate().try_for_each(|(place, text)| {
            formatter.write_str(if place == 0 { "" } else { self.between })?;
            formatter.write_str(text)
        })
    }
}

/// An identifier, and the scheme that it is of: a code of ISO 6523 or of the list of electronic addresses. A legal id may have
/// none, as a number in a German register of companies; an electronic address without one is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Identifier<'a> {
    pub(crate) scheme: Option<&'a str>,
    pub(crate) id: &'a str,
}

/// A postal address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Address<'a> {
    /// BT-35, BT-36, BT-162 and their like of the buyer: one to many lines, none of them empty.
    pub(crate) street: Vec<&'a str>,
    /// BT-37, BT-52.
    pub(crate) city: &'a str,
    /// BT-38, BT-53.
    pub(crate) postal_code: Option<&'a str>,
    /// BT-39, BT-54; in Italy the province, of two letters.
    pub(crate) region: Option<&'a str>,
    /// BT-40, BT-55: two letters.
    pub(crate) country: &'a str,
}

/// Whom to ask at the seller's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Contact<'a> {
    /// BT-41.
    pub(crate) name: &'a str,
    /// BT-42.
    pub(crate) phone: Option<&'a str>,
    /// BT-43.
    pub(crate) email: Option<&'a str>,
}

/// BT-72 and BT-80.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Delivery {
    pub(crate) on: Day,
    pub(crate) country: selfserve::Country,
}

/// How it is paid (BG-16).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Payment<'a> {
    /// BT-81 is 48 (a card), BG-18: the brand of the card, and the last four digits of its number.
    Card {
        /// Such as `visa`.
        brand: &'a str,
        /// BT-87.
        last_four: &'a str,
    },
    /// BT-81 is 30 or, within SEPA, 58 (a transfer), BG-17.
    Transfer {
        /// BT-84.
        iban: &'a str,
        /// BT-86.
        bic: Option<&'a str>,
        /// BT-85.
        holder: Option<&'a str>,
    },
    /// BT-81 is 1: nothing is said of it.
    NotSaid,
}

impl Payment<'_> {
    /// BT-81: its code of UNTDID 4461.
    pub(crate) fn code(&self, currency: Currency) -> &'static str {
        match self {
            Self::Card { .. } => "48",
            Self::Transfer { iban, .. } if currency.code() == "EUR" && in_sepa(iban) => "58",
            Self::Transfer { .. } => "30",
            Self::NotSaid => "1",
        }
    }
}

/// Whether an account is held where transfers in euro are those of SEPA.
fn in_sepa(iban: &str) -> bool {
    const COUNTRIES: &str = "AD AL AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT \
        NL NO PL PT RO RS SE SI SK SM VA";
    iban.get(..2).is_some_and(|country| COUNTRIES.split(' ').any(|listed| listed == country))
}

/// A line (BG-25).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line<'a> {
    /// BT-127: how its amount comes about: list price, days.
    pub(crate) note: Option<Cow<'a, str>>,
    /// BT-129: negative where it gives something back (in a credit note: where it charges).
    pub(crate) quantity: i64,
    /// BT-131.
    pub(crate) amount: Money,
    /// BG-26: first and last day, both included.
    pub(crate) period: Option<(Day, Day)>,
    /// BT-146, never negative: the shortest with which price × quantity is the amount, to less than half a minor unit; in a
    /// currency without decimals to 0.02, which is what Peppol takes (R120).
    pub(crate) price: UnitPrice,
    /// BT-151.
    pub(crate) category: Category,
    /// BT-152.
    pub(crate) percent: Percent,
    /// What FatturaPA asks for in place of a category, where the rate is 0.
    pub(crate) natura: Option<&'a str>,
    /// BT-153.
    pub(crate) name: &'a str,
}

impl Line<'_> {
    /// BT-130: a license is one of a thing, which is `C62`.
    pub(crate) const UNIT: &'static str = "C62";

    /// The rate (BT-152), which what is outside the scope of VAT must not have (BR-O-05).
    pub(crate) fn rate(&self) -> Option<Percent> {
        Some(self.percent).filter(|_| self.category != Category::OutsideScope)
    }
}

/// A category of tax (BT-118, BT-151), by its code of UNCL 5305.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Category {
    /// S.
    Standard,
    /// Z.
    ZeroRated,
    /// E.
    Exempt,
    /// AE.
    ReverseCharge,
    /// K.
    IntraCommunity,
    /// G.
    Export,
    /// O.
    OutsideScope,
}

impl Category {
    /// Its code.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Standard => "S",
            Self::ZeroRated => "Z",
            Self::Exempt => "E",
            Self::ReverseCharge => "AE",
            Self::IntraCommunity => "K",
            Self::Export => "G",
            Self::OutsideScope => "O",
        }
    }

    /// The code of why there is no tax (BT-121), where the category alone says it.
    pub(crate) fn usual_reason_code(self) -> Option<&'static str> {
        match self {
            Self::Standard | Self::ZeroRated | Self::Exempt => None,
            Self::ReverseCharge => Some("VATEX-EU-AE"),
            Self::IntraCommunity => Some("VATEX-EU-IC"),
            Self::Export => Some("VATEX-EU-G"),
            Self::OutsideScope => Some("VATEX-EU-O"),
        }
    }

    /// Whether a tax of this category has to say why it is none (BT-120 or BT-121); one of the others must not.
    pub(crate) fn asks_for_a_reason(self) -> bool {
        !matches!(self, Self::Standard | Self::ZeroRated)
    }
}

/// A tax of the document (BG-23).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tax<'a> {
    /// BT-118.
    pub(crate) category: Category,
    /// BT-119.
    pub(crate) percent: Percent,
    /// BT-116.
    pub(crate) base: Money,
    /// BT-117.
    pub(crate) amount: Money,
    /// BT-120.
    pub(crate) reason: Option<&'a str>,
    /// BT-121.
    pub(crate) reason_code: Option<&'a str>,
    /// What FatturaPA asks for in place of a category, where the rate is 0.
    pub(crate) natura: Option<&'a str>,
}

impl<'a> Tax<'a> {
    /// Why there is no tax, as a text and as a code (BT-120, BT-121): what was said, else the usual code.
    pub(crate) fn reasons(&self) -> (Option<&'a str>, Option<&'a str>) {
        if !self.category.asks_for_a_reason() {
            return (None, None);
        }
        let usual = || self.category.usual_reason_code().filter(|_| self.reason.is_none());
        (self.reason, self.reason_code.or_else(usual))
    }
}

/// The totals (BG-22).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Totals {
    /// BT-106 and BT-109: there are neither allowances nor charges.
    pub(crate) net: Money,
    /// BT-110.
    pub(crate) tax: Money,
    /// BT-112: net and tax.
    pub(crate) gross: Money,
    /// BT-113; negative where credits of this document have reduced others.
    pub(crate) paid: Money,
    /// BT-114.
    pub(crate) rounding: Money,
    /// BT-115: gross − paid + rounding.
    pub(crate) due: Money,
}

/// What Italy alone asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Italy<'a> {
    /// `RegimeFiscale`, such as `RF01`.
    pub(crate) regime: Option<&'a str>,
    /// `IscrizioneREA`.
    pub(crate) register: Option<Rea<'a>>,
    /// `IdTrasmittente`: country and code of whoever transmits it; else the seller.
    pub(crate) transmitter: Option<(&'a str, &'a str)>,
    /// `CodiceDestinatario`, of six or seven characters.
    pub(crate) recipient_code: Option<&'a str>,
    /// `PECDestinatario`.
    pub(crate) certified_email: Option<&'a str>,
}

/// The seller's place in the register of companies (`IscrizioneREA`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rea<'a> {
    /// `Ufficio`: the province, of two letters.
    pub(crate) office: &'a str,
    /// `NumeroREA`.
    pub(crate) number: &'a str,
    /// `CapitaleSociale`.
    pub(crate) capital: Option<Money>,
    /// `SocioUnico`: whether one partner holds all of it.
    pub(crate) sole_shareholder: Option<bool>,
    /// `StatoLiquidazione`: whether it is being wound up.
    pub(crate) in_liquidation: bool,
}
