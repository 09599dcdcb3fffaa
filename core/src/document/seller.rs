//! Who issues the invoices: the host's own facts, which are in no journal.

use alloc::boxed::Box;

use crate::charge::{Address, TaxIdentity};
use crate::value::{Currency, Email, Money, SchemedId, Text, TextLine};

/// Who issues the invoices: what the host prints on them, and what its e-invoices say.
#[data]
pub struct Seller {
    /// The name of the company.
    pub name: TextLine<200>,
    /// The address.
    pub address: Address,
    /// The tax id as it is printed, where there is one.
    pub tax_id: Option<TextLine<64>>,
    /// Where questions go.
    pub email: Option<Email>,
    /// What else has to be on an invoice: a register, a share capital.
    pub note: Option<Text>,
    /// Who it is to tax offices: every e-invoice asks for it (`I15`).
    pub tax_identity: Option<Box<TaxIdentity>>,
    /// What else e-invoices say of it.
    pub e_invoicing: Option<Box<SellerEInvoicing>>,
}

/// What e-invoices say of their seller beside its tax identity (`I15`).
#[data(Default)]
pub struct SellerEInvoicing {
    /// Its electronic address, with its scheme: Peppol and XRechnung ask for it.
    pub electronic_address: Option<SchemedId>,
    /// Whom to ask: XRechnung asks for it.
    pub contact: Option<SellerContact>,
    /// Where transfers go, for what no card pays.
    pub bank_account: Option<BankAccount>,
    /// The currency of its accounts, where that is not the invoice's: the tax is said in both.
    pub accounting: Option<AccountingRate>,
    /// What Italy asks for.
    pub italy: Option<ItalianSeller>,
}

/// Whom to ask at the seller's.
#[data]
pub struct SellerContact {
    /// The name of a person or department: up to 100 characters.
    pub name: TextLine<100>,
    /// The telephone number.
    pub phone: Option<TextLine<40>>,
    /// The e-mail address.
    pub email: Option<Email>,
}

/// Where transfers go.
#[data]
pub struct BankAccount {
    /// The IBAN, without spaces.
    pub iban: TextLine<34>,
    /// The BIC of the bank.
    pub bic: Option<TextLine<11>>,
    /// Whose account it is, where it is not the seller's own.
    pub holder: Option<TextLine<100>>,
}

/// What an amount of an invoice's currency is worth in the currency of the seller's accounts, on the day of the invoice.
#[data]
pub struct AccountingRate {
    /// The currency of the accounts.
    pub currency: Currency,
    /// How much of it the amount beside it is worth.
    pub worth: Money,
    /// An amount in the currency of the invoice, such as 1,000,000.00.
    pub of: Money,
}

/// What Italy asks for on the e-invoices of its companies.
#[data]
pub struct ItalianSeller {
    /// The tax regime (`RegimeFiscale`), such as `RF01`.
    pub regime: TextLine<4>,
    /// The entry in the register of companies (`IscrizioneREA`).
    pub register: Option<ItalianRegister>,
    /// Whoever transmits the e-invoices, where it is not the seller (`IdTrasmittente`).
    pub transmitter: Option<ItalianTransmitter>,
}

/// An entry in Italy's register of companies.
#[data]
pub struct ItalianRegister {
    /// The province of the office, of two letters.
    pub office: TextLine<2>,
    /// The number.
    pub number: TextLine<20>,
    /// The share capital.
    pub capital: Option<Money>,
    /// Whether one partner holds all of it.
    pub sole_shareholder: Option<bool>,
    /// Whether the company is being wound up.
    #[or_default]
    pub in_liquidation: bool,
}

/// Whoever transmits e-invoices to Italy's exchange system.
#[data]
pub struct ItalianTransmitter {
    /// The country.
    pub country: crate::value::Country,
    /// The fiscal code or VAT number, without the prefix of the country.
    pub code: TextLine<28>,
}
