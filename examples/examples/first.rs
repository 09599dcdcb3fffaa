//! A first program: Ada buys ten licenses, and this is what she pays. `cargo xtask package` runs it against the packaged
//! crates, and its siblings against the packages of the other languages.

use selfserve::InvoiceIssued;
use selfserve_host::testing::{ADA, Scenario, add_card, by, by_system, create, first_purchase};

fn main() {
    let mut scenario = Scenario::new();
    scenario.given([by_system(create()), by(ADA, add_card())]).when(by(ADA, first_purchase()));
    for event in scenario.events() {
        if let Some(invoice) = event.get::<InvoiceIssued>() {
            println!("{}: {}", invoice.number, invoice.total);
        }
    }
}
