//! Whom invoices are made out to, and how they reach them (`G1`).

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::charge::{EInvoiceRouting, TaxIdentity};
use crate::value::{Country, Email, Language, Text, TextLine, kept};

/// Whom invoices are made out to.
#[data(WellFormed)]
pub struct BillTo {
    /// The name of the company or person: up to 200 characters.
    pub name: TextLine<200>,
    /// The address.
    pub address: Address,
    /// The tax id as it is printed, where there is one: up to 64 characters.
    pub tax_id: Option<TextLine<64>>,
    /// Where invoices are sent by e-mail.
    pub email: Option<Email>,
    /// Who they are to tax offices (`I14`): what reverse charge takes, and every e-invoice says.
    pub tax_identity: Option<Box<TaxIdentity>>,
    /// How e-invoices reach them (`I14`).
    pub e_invoices: Option<Box<EInvoiceRouting>>,
}

impl BillTo {
    /// A name and an address, and nothing else.
    ///
    /// ```
    /// use selfserve::{Address, BillTo, TaxIdentity};
    ///
    /// let address = Address {
    ///     street: "Via Roma 1".into(), postal_code: Some("10121".into()), city: "Torino".into(),
    ///     region: Some("TO".into()), country: "IT".parse()?,
    /// };
    /// let identity = TaxIdentity { vat_id: Some("IT00743110157".into()), ..TaxIdentity::default() };
    /// let rossi = BillTo { tax_identity: Some(identity.into()), ..BillTo::new("Officine Rossi", address) };
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn new(name: impl Into<TextLine<200>>, address: Address) -> Self {
        Self { name: name.into(), address, tax_id: None, email: None, tax_identity: None, e_invoices: None }
    }

    /// What is left of it: nothing once its name was erased from the record (`H1`).
    pub(crate) fn kept(&self) -> Option<Self> {
        let Self { name, address, tax_id, email, tax_identity, e_invoices } = self;
        (!name.as_str().is_empty()).then(|| Self {
            name: name.clone(),
            address: address.clone(),
            tax_id: kept(tax_id.as_ref()),
            email: kept(email.as_ref()),
            tax_identity: tax_identity.as_ref().map(|identity| identity.kept().into()),
            e_invoices: e_invoices.as_ref().map(|routing| routing.kept().into()),
        })
    }
}

/// Whether invoices are sent by e-mail (`G1`).
#[data(Default)]
pub enum InvoiceDelivery {
    /// They are sent by e-mail.
    Email,
    /// They are there to be looked at.
    #[default]
    Portal,
}

/// Somebody else to whom invoices are sent by e-mail, such as an accountant (`G10`).
#[data(WellFormed)]
pub struct InvoiceRecipient {
    /// Their address.
    pub email: Email,
    /// The language in which they are written to.
    #[or_default]
    pub language: Language,
}

impl InvoiceRecipient {
    /// Those whose address was not erased from the record (`H1`): nothing is sent to the others.
    pub(crate) fn kept(recipients: &[Self]) -> Vec<Self> {
        recipients.iter().filter(|recipient| !recipient.email.as_str().is_empty()).cloned().collect()
    }
}

/// A postal address.
#[data(WellFormed)]
pub struct Address {
    /// Street, house number, floor: up to 200 characters.
    pub street: Text<200>,
    /// The postal code, where there is one: up to 20 characters.
    pub postal_code: Option<TextLine<20>>,
    /// The city: up to 100 characters.
    pub city: TextLine<100>,
    /// State, province or region, where the address has one: up to 100 characters.
    pub region: Option<TextLine<100>>,
    /// The country.
    pub country: Country,
}
