//! CSV with a line of headings, separated as `Export-Csv` does it: by commas, by semicolons where the culture has
//! decimal commas (`-UseCulture`), or by tabs.

use alloc::string::String;
use alloc::vec::Vec;

use super::{Field, Found, Reading, Row, is_aside, line};
use crate::invalid::{InvalidPolicyList, PolicyListProblem};

/// Reads CSV whose headings stand in the first line, to the end of the text: nothing says where CSV ends.
pub(super) fn read<'a>(text: &'a str, found: &mut Found<'_>) -> Reading<'a> {
    let (headings, _) = line(text);
    let separator =
        [',', ';', '\t'].into_iter().find(|separator| are_headings(&cells(headings, *separator)))?;
    Some(rows(text, separator, found).map(|()| ""))
}

fn rows(text: &str, separator: char, found: &mut Found<'_>) -> Result<(), InvalidPolicyList> {
    found.any = true;
    let mut columns = Vec::new();
    for record in records(text, separator)? {
        if are_headings(&record) {
            // What was appended to the file comes with headings of its own.
            columns = Field::columns(record.iter().map(String::as_str))?;
        } else if !is_beside(&record, columns.len()) {
            found.add(&Row::of(&columns, &record))?;
        }
    }
    Ok(())
}

/// Headings are words of which we know one: a command that lists them has a parameter, and a prompt other letters, too.
fn are_headings(cells: &[String]) -> bool {
    let is_letter = |letter: char| letter.is_alphanumeric() || " _-.".contains(letter);
    let word = |cell: &String| cell.chars().all(is_letter) && !cell.contains(" -");
    cells.len() > 1 && cells.iter().all(word) && cells.iter().any(|cell| Field::of(cell).is_some())
}

/// Whether a record is an empty line, a comment or a prompt.
fn is_beside(record: &[String], columns: usize) -> bool {
    let [only] = record else { return record.iter().all(|cell| cell.trim().is_empty()) };
    only.trim().is_empty() || is_aside(only) || (columns > 1 && only.trim().contains(' '))
}

fn cells(line: &str, separator: char) -> Vec<String> {
    records(line, separator).ok().and_then(|records| records.into_iter().next()).unwrap_or_default()
}

/// The records of a CSV: fields may be in quotes, and then hold separators, line breaks and doubled quotes.
fn records(text: &str, separator: char) -> Result<Vec<Vec<String>>, InvalidPolicyList> {
    let mut records = Vec::new();
    let (mut record, mut field) = (Vec::new(), String::new());
    let mut quoted = false;
    let mut letters = text.chars().chain(['\n']).peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                field.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if field.trim().is_empty() => {
                field.clear();
                quoted = true;
            }
            '\r' if !quoted && letters.peek() == Some(&'\n') => {}
            '\n' if !quoted => {
                record.push(core::mem::take(&mut field));
                records.push(core::mem::take(&mut record));
            }
            letter if letter == separator && !quoted => record.push(core::mem::take(&mut field)),
            letter => field.push(letter),
        }
    }
    if quoted { Err(PolicyListProblem::OpenQuote.into()) } else { Ok(records) }
}
