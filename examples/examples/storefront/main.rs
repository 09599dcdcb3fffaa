//! A company store in small: Ada buys licenses for her team with her own card, the administrator looks on.
//!
//! `cargo run --example storefront` plays the story on a journal in an SQLite file and prints what people see. It is
//! also the recipe for a host: [`journal`] keeps the events, [`host`] runs the organization on it. Run again, it finds
//! the journal and goes on from there.

mod facts;
mod host;
mod invoices;
mod journal;
mod stage;
mod story;
mod tables;

use std::error::Error;
use std::path::PathBuf;

use clap::Parser;
use selfserve::{Facts, Language};
use selfserve_messages::Messages;

use crate::host::Host;
use crate::journal::Journal;
use crate::stage::Stage;
use crate::tables::Tables;

/// Plays the story of a company store and prints it.
#[derive(Parser)]
struct Arguments {
    /// The journal's file.
    #[arg(long, value_name = "FILE", default_value = "target/storefront.sqlite")]
    journal: PathBuf,
    /// Forget an earlier journal and start over.
    #[arg(long)]
    fresh: bool,
    /// The folder for the invoices' pages.
    #[arg(long, value_name = "FOLDER", default_value = "target/storefront-invoices")]
    invoices: PathBuf,
    /// Kill the process in the middle, at the Nth write to the journal: the next run goes on.
    #[arg(long, value_name = "N")]
    stop_after: Option<u32>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    if arguments.fresh {
        Journal::remove(&arguments.journal)?;
    }
    if let Some(folder) = arguments.journal.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let journal = Journal::open(&arguments.journal, facts::ORGANIZATION, arguments.stop_after)?;
    let (catalog, directory) = (facts::catalog()?, facts::directory()?);
    let facts = Facts { catalog: &catalog, directory: &directory };
    let tables = Tables { words: Messages::new(Language::English) };
    let host = Host::new(journal, facts, story::BEGIN.parse()?);
    let stage = &mut Stage { host, facts, tables };
    story::tell(stage)?;
    let pages = invoices::write(&arguments.invoices, &stage.host.history()?)?;
    println!("{} pages of invoices, for your browser", pages.len());
    pages.iter().for_each(|page| println!("  {}", page.display()));
    Ok(())
}
