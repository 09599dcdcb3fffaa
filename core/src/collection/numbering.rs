//! How invoices are numbered, and that no number comes twice (`I3`).

use alloc::string::String;

use crate::settings::{InvoiceNumbers, InvoiceSeries};
use crate::state::{Invoices, State};
use crate::value::digits::{push_digits, without_digits};
use crate::value::{Day, InvoiceNumber, TextLine};
use crate::{collection::invoice::InvoiceIssued, corruption::Corruption, event::Event};

/// So numbered, an invoice to come would have a number that was issued already.
#[data]
pub struct InvoiceNumberTaken {
    /// The number that would come twice.
    pub number: InvoiceNumber,
}

/// The next number of the series, after those of events that are not applied yet, and how it is written.
pub(super) fn next_number<'a>(
    state: &State,
    before: impl DoubleEndedIterator<Item = &'a Event>,
    date: Day,
) -> (u32, InvoiceNumber) {
    let issued = before.rev().find_map(Event::get::<InvoiceIssued>);
    let issued = issued.map(|invoice| (invoice.date.ymd().0, invoice.serial));
    let (numbers, year) = (&state.settings.invoice_numbers, date.ymd().0);
    let serial = numbers.serial_after(issued.or(state.invoices.last), year);
    (serial, numbers.written(year, serial))
}

impl InvoiceIssued {
    /// Its number is the next of the series.
    pub(super) fn require_number(&self, state: &State) -> Result<(), Corruption> {
        let (numbers, year) = (&state.settings.invoice_numbers, self.date.ymd().0);
        let serial = numbers.serial_after(state.invoices.last, year);
        Corruption::WrongFigure("serial").unless(self.serial == serial)?;
        Corruption::WrongFigure("number").unless(numbers.writes(year, serial, self.number.as_str()))
    }
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

    /// The place in the series that comes after that of a year, for an invoice of this year.
    fn serial_after(&self, last: Option<(i32, u32)>, year: i32) -> u32 {
        match last {
            Some((last_year, _)) if self.series == InvoiceSeries::Yearly && last_year != year => 1,
            Some((_, serial)) => serial.saturating_add(1),
            None => 1,
        }
    }

    fn written(&self, year: i32, serial: u32) -> InvoiceNumber {
        let mut number = String::from(self.prefix());
        match self.series {
            InvoiceSeries::Yearly | InvoiceSeries::YearShown => {
                push_digits(&mut number, year.unsigned_abs().into(), 1);
                number.push('-');
            }
            InvoiceSeries::Continuous => {}
        }
        push_digits(&mut number, serial.into(), LEAST_DIGITS);
        number.into()
    }

    /// Whether it is [`written`](Self::written) so, told from its digits: replay asks it of every invoice.
    fn writes(&self, year: i32, serial: u32, number: &str) -> bool {
        let rest = without_digits(number, serial.into(), LEAST_DIGITS);
        let before = match self.series {
            InvoiceSeries::Yearly | InvoiceSeries::YearShown => rest
                .and_then(|rest| rest.strip_suffix('-'))
                .and_then(|rest| without_digits(rest, year.unsigned_abs().into(), 1)),
            InvoiceSeries::Continuous => rest,
        };
        before == Some(self.prefix())
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
        reached && self.writes(year, serial, number)
    }
}

/// How many digits the place in the series has at least.
const LEAST_DIGITS: usize = 6;

#[cfg(test)]
mod tests {
    use super::*;

    /// Both ways of saying how a number is written say what formatting says, and nothing else.
    #[test]
    fn i3_a_number_is_written_in_one_way() {
        let serials = [1, 9, 10, 999_999, 1_000_000, 1_234_567, u32::MAX];
        for series in [InvoiceSeries::Yearly, InvoiceSeries::YearShown, InvoiceSeries::Continuous] {
            for prefix in [None, Some("RE-"), Some("7"), Some("2026-")] {
                let numbers = InvoiceNumbers { series, prefix: prefix.map(TextLine::from) };
                for (year, serial) in
                    [1970, 2026, 9999].into_iter().flat_map(|year| serials.map(|it| (year, it)))
                {
                    let year_shown =
                        if series == InvoiceSeries::Continuous { String::new() } else { format!("{year}-") };
                    let expected = format!("{}{year_shown}{serial:06}", prefix.unwrap_or_default());
                    assert_eq!(numbers.written(year, serial).as_str(), expected);
                    assert!(numbers.writes(year, serial, &expected));
                    assert!(!numbers.writes(year, serial - 1, &expected));
                    assert_eq!(
                        numbers.writes(year - 1, serial, &expected),
                        series == InvoiceSeries::Continuous
                    );
                    for wrong in
                        [format!("0{expected}"), format!("{expected}0"), expected.chars().skip(1).collect()]
                    {
                        assert!(!numbers.writes(year, serial, &wrong), "{wrong}");
                    }
                }
            }
        }
    }
}
