//! The invoices of a journal as pages: to be opened in a browser, or printed.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use selfserve::{Address, InvoiceDocument, Language, Recorded, Seller};
use selfserve_messages::Messages;

/// The languages of the pages, with the end of their files' names.
const LANGUAGES: [(Language, &str); 2] = [(Language::English, "en.html"), (Language::Italian, "it.html")];

/// Writes every invoice, as it stands by now, into a folder: one page for each language. Answers the pages' paths.
pub(crate) fn write(folder: &Path, history: &[Recorded]) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    let seller = seller()?;
    let mut pages = Vec::new();
    for (place, record) in history.iter().enumerate() {
        let Some(issued) = InvoiceDocument::from_record(record) else { continue };
        let invoice = issued.settled_by(&history[place..]);
        for (language, name) in LANGUAGES {
            let page = folder.join(format!("{}.{name}", invoice.number));
            fs::write(&page, Messages::new(language).invoice_page(&invoice, Some(&seller)))?;
            pages.push(page);
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
        tax_id: Some("IT09876543217".into()),
        email: Some("billing@contoso.example".into()),
        note: None,
        tax_identity: None,
        e_invoicing: None,
    })
}
