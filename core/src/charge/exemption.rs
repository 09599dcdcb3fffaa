//! Why a tax is nothing: said with the rate, and fixed like it (`I14`).

use crate::charge::tax::TaxRate;
use crate::value::{Fault, Malformed, Place, TextLine, WellFormed};

/// Why a rate is 0 %, as tax offices tell it apart; each stands for a code of UNCL 5305 (`I14`).
#[data(Hash)]
pub enum ExemptionCategory {
    /// The rate of the country is 0 % for this (`Z`).
    ZeroRated,
    /// Exempt from tax (`E`): the reason says by what.
    Exempt,
    /// The buyer owes the tax (`AE`): it takes their VAT id, or their legal id.
    ReverseCharge,
    /// Supplied to another member of the European Union (`K`): it takes the buyer's VAT id.
    IntraCommunity,
    /// Exported (`G`).
    Export,
    /// Outside the scope of VAT (`O`).
    OutsideScope,
}

/// Why a tax is nothing (`I14`). It is fixed with the rate, and every line and document carries it.
#[data(Hash)]
pub struct TaxExemption {
    /// Which kind of nothing it is.
    pub category: ExemptionCategory,
    /// The reason in words, printed on the invoice: up to 100 characters; what is exempt has it, or a code.
    pub reason: Option<TextLine<100>>,
    /// The reason as a code of the list VATEX, such as `VATEX-EU-132`.
    pub reason_code: Option<TextLine<30>>,
    /// The reason as FatturaPA has it (`Natura`), such as `N6.9`.
    pub natura: Option<TextLine<4>>,
}

impl TaxExemption {
    /// Whether it says why: what is exempt is so by a law, which it names.
    fn says_why(&self) -> bool {
        self.category != ExemptionCategory::Exempt || self.reason.is_some() || self.reason_code.is_some()
    }
}

impl WellFormed for TaxExemption {
    fn well_formed(&self, place: Place<'_>) -> Result<(), Malformed> {
        self.reason.well_formed(place.field("reason"))?;
        self.reason_code.well_formed(place.field("reasonCode"))?;
        let natura = self.natura.as_ref().is_none_or(|natura| is_natura(natura.as_str()));
        if natura { Ok(()) } else { Err(place.field("natura").refuses(Fault::Natura)) }
    }
}

impl WellFormed for TaxRate {
    /// Its texts, and that it is 0 % if, and only if, it says why: never zero in silence (`I14`).
    fn well_formed(&self, place: Place<'_>) -> Result<(), Malformed> {
        self.name.well_formed(place.field("name"))?;
        self.exemption.as_deref().map_or(Ok(()), |own| own.well_formed(place.field("exemption")))?;
        let explained = self.exemption.as_deref().is_some_and(TaxExemption::says_why);
        let consistent = if self.percent.is_zero() { explained } else { self.exemption.is_none() };
        if consistent { Ok(()) } else { Err(place.field("exemption").refuses(Fault::ZeroRate)) }
    }
}

/// Whether a text is a code of FatturaPA's list `Natura`, of which N2, N3 and N6 stand with a further digit.
fn is_natura(text: &str) -> bool {
    match text.strip_prefix('N').and_then(|rest| rest.split_once('.')) {
        None => matches!(text, "N1" | "N4" | "N5" | "N7"),
        Some(("2", digit)) => matches!(digit, "1" | "2"),
        Some(("3", digit)) => matches!(digit, "1" | "2" | "3" | "4" | "5" | "6"),
        Some(("6", digit)) => matches!(digit, "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9"),
        Some(_) => false,
    }
}
