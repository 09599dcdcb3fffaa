//! Whose documents are written as e-invoices: those of all scenarios, and those of random lives.

use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::TestRunner;
use selfserve::{InvoiceDocument, Recorded, Settings, TaxRate};

use crate::e_invoices::facts;
use crate::journals;
use crate::lives::{World, settings, steps};

/// How many steps a life has at most.
const STEPS: usize = 30;

/// A document, and what it is called.
pub type Named = (String, InvoiceDocument);

/// The documents of all scenarios, as they are told, and once more with all that an e-invoice may ask for.
pub fn of_scenarios() -> Vec<Named> {
    let journals = journals::by_name();
    let told = journals.iter().flat_map(|(name, journal)| of_journal(name, journal));
    told.flat_map(|(name, document)| {
        let complete = facts::complete(document.clone());
        [(format!("{name}-as-told"), document), (name, complete)]
    })
    .collect()
}

/// The documents of random lives, one life after the other, without end: always the same.
pub fn of_lives() -> impl Iterator<Item = Named> {
    let world = World::new();
    let mut chance = TestRunner::deterministic();
    (0_usize..).flat_map(move |number| {
        let drawn = (settings(), steps(STEPS)).new_tree(&mut chance).expect("a life").current();
        let settings = Settings { tax_rates: rates(number), ..drawn.0 };
        let (_, journal, _) = world.live(settings, &drawn.1, |organization, context, command| {
            let execution = organization.execute(world.facts(), context, command).expect("sound");
            execution.recorded().cloned().collect()
        });
        of_journal(&format!("life-{number:05}"), &journal)
            .map(|(name, document)| (name, facts::complete(document)))
            .collect::<Vec<_>>()
    })
}

/// The tax of a life: mostly a rate, in every third life one of those that are nothing.
fn rates(life: usize) -> Vec<TaxRate> {
    let rates = facts::rates();
    let nothing = facts::nothing();
    let of = |list: &[TaxRate], place: usize| vec![list[place % list.len()].clone()];
    if life.is_multiple_of(3) { of(&nothing, life / 3) } else { of(&rates, life) }
}

/// The documents of a journal, with all that its records say of them.
fn of_journal(name: &str, journal: &[Recorded]) -> impl Iterator<Item = Named> {
    let documents = journal.iter().filter_map(|record| {
        let document = InvoiceDocument::from_record(record)?;
        Some((format!("{name}-{}", record.sequence.0), document.settled_by(journal)))
    });
    documents.collect::<Vec<_>>().into_iter()
}
