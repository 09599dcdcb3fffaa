//! Who is not taxed has said why: what a tax exemption takes of the buyer (`I14`).

use crate::charge::tax::TaxRate;
use crate::charge::{BillTo, ExemptionCategory};
use crate::denial::Denial;

/// A tax exemption takes an id of the buyer that the billing profile does not have.
#[data]
pub struct TaxIdMissing {
    /// The exemption.
    pub category: ExemptionCategory,
}

impl ExemptionCategory {
    /// Whether it takes the buyer's VAT id, and, if so, whether a legal id would do.
    pub(crate) fn takes_vat_id(self) -> Option<bool> {
        match self {
            Self::ReverseCharge => Some(true),
            Self::IntraCommunity => Some(false),
            Self::ZeroRated | Self::Exempt | Self::Export | Self::OutsideScope => None,
        }
    }
}

/// Refuses rates of which one takes an id that the buyer has not said.
pub(crate) fn require_ids(rates: &[TaxRate], buyer: Option<&BillTo>) -> Result<(), Denial> {
    let identity = buyer.and_then(|buyer| buyer.tax_identity.as_deref());
    let has_vat_id = identity.is_some_and(|identity| identity.vat_id.is_some());
    let has_legal_id = identity.is_some_and(|identity| identity.legal_id.is_some());
    for category in rates.iter().filter_map(|rate| Some(rate.exemption.as_deref()?.category)) {
        let Some(or_legal_id) = category.takes_vat_id() else { continue };
        let is_known = has_vat_id || or_legal_id && has_legal_id;
        if !is_known {
            return Err(TaxIdMissing { category }.into());
        }
    }
    Ok(())
}
