//! Who a seller or a buyer is to tax offices, and where e-invoices reach them (`I14`).

use crate::value::{Email, SchemedId, TextLine, VatId, kept};

/// Who a party is to tax offices (`I14`).
#[data(Default, WellFormed)]
pub struct TaxIdentity {
    /// The VAT id with the prefix of its country, such as `IT00743110157`; its check digits are checked.
    pub vat_id: Option<VatId>,
    /// A tax number that is no VAT id: in Italy the fiscal code, in Germany the Steuernummer; up to 32 characters.
    pub tax_number: Option<TextLine<32>>,
    /// The id in a register of companies, with its scheme: such as a French SIRET, `0009`.
    pub legal_id: Option<SchemedId>,
}

impl TaxIdentity {
    /// What is left of it once texts were erased from the record (`H1`).
    pub(crate) fn kept(&self) -> Self {
        let Self { vat_id, tax_number, legal_id } = self;
        Self {
            vat_id: kept(vat_id.as_ref()),
            tax_number: kept(tax_number.as_ref()),
            legal_id: SchemedId::kept(legal_id.as_ref()),
        }
    }
}

/// How e-invoices reach a buyer (`I14`).
#[data(Default, WellFormed)]
pub struct EInvoiceRouting {
    /// The electronic address, with its scheme: on the Peppol network, such as `9930` with a German VAT id.
    pub electronic_address: Option<SchemedId>,
    /// What the buyer routes invoices by, such as a German Leitweg-ID: up to 100 characters. A purchase order number is another
    /// thing.
    pub buyer_reference: Option<TextLine<100>>,
    /// In Italy: the recipient code of the exchange system, of six or seven characters.
    pub recipient_code: Option<TextLine<7>>,
    /// In Italy: the certified e-mail address (PEC), where there is no recipient code.
    pub certified_email: Option<Email>,
}

impl EInvoiceRouting {
    /// What is left of it once texts were erased from the record (`H1`).
    pub(crate) fn kept(&self) -> Self {
        let Self { electronic_address, buyer_reference, recipient_code, certified_email } = self;
        Self {
            electronic_address: SchemedId::kept(electronic_address.as_ref()),
            buyer_reference: kept(buyer_reference.as_ref()),
            recipient_code: kept(recipient_code.as_ref()),
            certified_email: kept(certified_email.as_ref()),
        }
    }
}
