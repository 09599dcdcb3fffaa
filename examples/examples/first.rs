//! A first program: Ada buys ten licenses, and this is what she pays; Marco, a colleague, may not change hers.
//! `cargo xtask package` runs it against the packaged crates, and its siblings against the packages of the other languages.

use selfserve::{ChangeLicenses, InvoiceIssued, LicenseCount};
use selfserve_host::testing::{
    ADA, MARCO, POWER_BI, Scenario, add_card, by, by_system, create, first_purchase,
};

fn main() {
    let mut scenario = Scenario::new();
    scenario.given([by_system(create()), by(ADA, add_card())]).when(by(ADA, first_purchase()));
    for event in scenario.events() {
        if let Some(invoice) = event.get::<InvoiceIssued>() {
            println!("{}: {}", invoice.number, invoice.total);
        }
    }

    let more = ChangeLicenses { subscription: POWER_BI, licenses: LicenseCount(15), quote: None };
    scenario.when(by(MARCO, more));
    if let Some(denied) = scenario.denied() {
        println!("refused: {}", denied.code());
    }
}
