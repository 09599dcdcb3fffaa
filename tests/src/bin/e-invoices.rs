//! Writes a folder of e-invoices, and the documents that they are of, as `tests/e_invoices/README.md` says:
//! `cargo run -p selfserve-tests --bin e-invoices -- FOLDER DOCUMENTS`, where so many documents come of random lives.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use selfserve::{InvoiceDocument, Seller};
use selfserve_einvoice::e_invoice;
use selfserve_tests::e_invoices::{FORMATS, documents, facts};

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().context("which folder?")?);
    let of_lives: usize = arguments.next().context("how many documents of random lives?")?.parse()?;
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let seller = facts::seller();
    fs::write(folder.join("seller.json"), serde_json::to_vec(&seller)?)?;
    let scenarios = documents::of_scenarios();
    println!("{} documents of scenarios, {of_lives} of random lives", scenarios.len());
    for (name, document) in scenarios.into_iter().chain(documents::of_lives().take(of_lives)) {
        write(&folder, &name, &document, &seller)?;
    }
    Ok(())
}

/// The document, and its e-invoice in every format, or why there is none.
fn write(folder: &Path, name: &str, document: &InvoiceDocument, seller: &Seller) -> Result<()> {
    fs::write(folder.join(format!("{name}.json")), serde_json::to_vec(document)?)?;
    for (format, called) in FORMATS {
        match e_invoice(document, seller, format) {
            Ok(xml) => fs::write(folder.join(format!("{name}.{called}.xml")), xml)?,
            Err(problem) => {
                let file = folder.join(format!("{name}.{called}.refused.json"));
                fs::write(file, serde_json::to_vec(&problem)?)?;
            }
        }
    }
    Ok(())
}
