//! How invoices are numbered, and that no number comes twice (`I3`).

use crate::collection::invoice::InvoiceIssued;
use crate::event::Event;
use crate::settings::{InvoiceNumbers, InvoiceSeries};
use crate::state::{Invoices, State};
use crate::value::{Day, InvoiceNumber, TextLine};

/// So numbered, an invoice to come would have a number that was issued already.
#[data]
pub struct InvoiceNumberTaken {
    /// The number that would come twice.
    pub number: InvoiceNumber,
}

/// The next number of the series, after those of events that are not applied yet, and how it is written.
pub(super) fn next_number(state: &State, before: &[Event], date: Day) -> (u32, InvoiceNumber) {
    let numbers = &state.settings.invoice_numbers;
    let (year, _, _) = date.ymd();
    let issued = before.iter().rev().find_map(Event::get::<InvoiceIssued>);
    let issued = issued.map(|invoice| (invoice.date.ymd().0, invoice.serial));
    let serial = match issued.or(state.invoices.last) {
        Some((last_year, _)) if numbers.series == InvoiceSeries::Yearly && last_year != year => 1,
        Some((_, serial)) => serial.saturating_add(1),
        None => 1,
    };
    (serial, numbers.written(year, serial))
}

/// A number that was issued and would be issued again, if invoices were numbered so from now on. It looks at every
/// invoice, which only a change of the numbering asks for.
pub(crate) fn taken(invoices: &Invoices, numbers: &InvoiceNumbers) -> Option<InvoiceNumber> {
    let last = invoices.last?;
    let issued = invoices.numbers.iter().filter(|number| numbers.yet_to_come(number, last));
    issued.min().map(InvoiceNumber::new)
}

impl InvoiceNumbers {
    fn prefix(&self) -> &str {
        self.prefix.as_ref().map_or("", TextLine::as_str)
    }

    fn written(&self, year: i32, serial: u32) -> InvoiceNumber {
        let prefix = self.prefix();
        InvoiceNumber::new(match self.series {
            InvoiceSeries::Yearly | InvoiceSeries::YearShown => format!("{prefix}{year}-{serial:06}"),
            InvoiceSeries::Continuous => format!("{prefix}{serial:06}"),
        })
    }

    /// Whether a number will be reached in this form, after the last invoice's year and serial.
    fn yet_to_come(&self, number: &str, (last_year, last): (i32, u32)) -> bool {
        let Some(rest) = number.strip_prefix(self.prefix()) else { return false };
        let (year, serial) = match self.series {
            InvoiceSeries::Continuous => (last_year, rest.parse()),
            InvoiceSeries::Yearly | InvoiceSeries::YearShown => match rest.split_once('-') {
                Some((year, serial)) => (year.parse().unwrap_or(i32::MIN), serial.parse()),
                None => return false,
            },
        };
        let Ok(serial) = serial else { return false };
        let reached = match self.series {
            InvoiceSeries::Yearly => year > last_year || (year == last_year && serial > last),
            InvoiceSeries::YearShown => year >= last_year && serial > last,
            InvoiceSeries::Continuous => serial > last,
        };
        reached && self.written(year, serial).as_str() == number
    }
}
