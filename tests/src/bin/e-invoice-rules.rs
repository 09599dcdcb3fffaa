//! Asks a second implementation of EN 16931's rules about a folder of e-invoices:
//! `cargo run -p selfserve-tests --bin e-invoice-rules -- FOLDER`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use selfserve_einvoice::EInvoiceFormat;
use selfserve_tests::e_invoices::{FORMATS, rules};

/// How many findings are shown.
const SHOWN: usize = 20;
/// After how many e-invoices it is told how far it is.
const TOLD_EVERY: usize = 10_000;

fn main() -> Result<ExitCode> {
    let folder = PathBuf::from(std::env::args_os().nth(1).context("which folder?")?);
    let mut files: Vec<_> = fs::read_dir(&folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    files.sort();
    let (mut asked, mut wrong) = (0_usize, 0_usize);
    for file in files {
        let Some(format) = format_of(&file) else { continue };
        asked += 1;
        if asked.is_multiple_of(TOLD_EVERY) {
            println!("  {asked} e-invoices");
        }
        for finding in rules::findings(&fs::read_to_string(&file)?, format) {
            wrong += 1;
            if wrong <= SHOWN {
                println!("{}: {finding}", file.file_name().unwrap_or_default().display());
            }
        }
    }
    println!("{asked} e-invoices by a second implementation of EN 16931: {wrong} findings");
    Ok(if asked > 0 && wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The format of an e-invoice `NAME.FORMAT.xml`, if its rules are those of EN 16931.
fn format_of(file: &Path) -> Option<EInvoiceFormat> {
    let (_, called) = file.file_name()?.to_str()?.strip_suffix(".xml")?.rsplit_once('.')?;
    let (format, _) = FORMATS.into_iter().find(|(_, name)| *name == called)?;
    (format != EInvoiceFormat::FatturaPa).then_some(format)
}
