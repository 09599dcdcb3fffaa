//! The invoices of a journal as pages, to be opened in a browser or printed, and as e-invoices.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use selfserve::{
    Address, InvoiceDocument, ItalianSeller, Language, Recorded, SchemedId, Seller, SellerEInvoicing,
    TaxIdentity, json,
};
use selfserve_einvoice::{EInvoiceFormat, e_invoice};
use selfserve_messages::Messages;

/// The languages of the pages, with the end of their files' names.
const LANGUAGES: [(Language, &str); 2] = [(Language::English, "en.html"), (Language::Italian, "it.html")];

/// The formats of the e-invoices, with the end of their files' names.
const FORMATS: [(EInvoiceFormat, &str); 2] =
    [(EInvoiceFormat::Peppol, "peppol.xml"), (EInvoiceFormat::FatturaPa, "fattura_pa.xml")];

/// Writes every invoice, as it stands by now, into a folder: one page for each language, and the e-invoices beside them, which
/// are to be archived, with the data that they were written from. Answers the pages' paths.
pub(crate) fn write(folder: &Path, history: &[Recorded]) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    let seller = seller()?;
    fs::write(folder.join("seller.json"), json::write(&seller))?;
    let mut pages = Vec::new();
    for record in history {
        let Some(issued) = InvoiceDocument::from_record(record) else { continue };
        let invoice = issued.settled_by(history);
        for (language, name) in LANGUAGES {
            let page = folder.join(format!("{}.{name}", invoice.number));
            fs::write(&page, Messages::new(language).invoice_page(&invoice, Some(&seller)))?;
            pages.push(page);
        }
        fs::write(folder.join(format!("{}.json", invoice.number)), json::write(&invoice))?;
        for (format, name) in FORMATS {
            let xml = e_invoice(&invoice, &seller, format)?;
            fs::write(folder.join(format!("{}.{name}", invoice.number)), xml)?;
        }
    }
    Ok(pages)
}

/// Who sells: the host, not the company whose people buy.
fn seller() -> Result<Seller, Box<dyn Error>> {
    Ok(Seller {
        name: "Contoso Cloud S.r.l.".into(),
        address: Address {
            street: "Corso Como 15".into(),
            postal_code: Some("20154".into()),
            city: "Milano".into(),
            region: Some("MI".into()),
            country: "IT".parse()?,
        },
        tax_id: None,
        email: Some("billing@contoso.example".into()),
        note: None,
        tax_identity: Some(
            TaxIdentity { vat_id: Some("IT09876540015".into()), ..TaxIdentity::default() }.into(),
        ),
        e_invoicing: Some(
            SellerEInvoicing {
                electronic_address: Some(SchemedId { scheme: "0211".parse()?, id: "IT09876540015".into() }),
                italy: Some(ItalianSeller { regime: "RF01".into(), register: None, transmitter: None }),
                ..SellerEInvoicing::default()
            }
            .into(),
        ),
    })
}
