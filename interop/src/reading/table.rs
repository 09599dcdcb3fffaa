//! The table that PowerShell prints: headings, a line under each, and under these the rows.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use unicode_width::UnicodeWidthChar;

use super::{Field, Found, Reading, Row, is_aside, line};
use crate::invalid::{InvalidPolicyList, PolicyListProblem};

/// Reads a table whose headings stand in the first line.
pub(super) fn read<'a>(text: &'a str, found: &mut Found<'_>) -> Reading<'a> {
    let (headings, rest) = line(text);
    let (underline, rest) = line(rest);
    let lines = underline.contains("--") && underline.trim_end().chars().all(|letter| "- ".contains(letter));
    if !lines || headings.trim().is_empty() {
        return None;
    }
    let table = Table { starts: starts(underline) };
    Some(table.rows(headings, rest, found))
}

/// A column begins where the line under its heading does, and ends where the next begins.
struct Table {
    starts: Vec<usize>,
}

impl Table {
    fn rows<'a>(
        &self,
        headings: &str,
        mut rest: &'a str,
        found: &mut Found<'_>,
    ) -> Result<&'a str, InvalidPolicyList> {
        found.any = true;
        let headings = self.cut(headings).unwrap_or_default();
        let columns = Field::columns(headings.iter().map(String::as_str))?;
        // A row waits for the lines in which its name goes on.
        let (mut waiting, mut ended) = (Row::default(), false);
        while !rest.is_empty() {
            let (text, after) = line(rest);
            let cells = self.cut(text);
            let row = cells.as_ref().map(|cells| Row::of(&columns, cells)).unwrap_or_default();
            if text.trim().is_empty() {
                ended = true;
            } else if !row.has(Field::PolicyValue) && (ended || is_aside(text)) {
                break;
            } else if cells.is_none() {
                found.take(&mut waiting)?;
                return Err(found.in_next_row(PolicyListProblem::Misaligned.of(text.trim())));
            } else if row.is_only(Field::ProductName) && !waiting.is_empty() {
                waiting.append(&row);
            } else {
                found.take(&mut waiting)?;
                waiting = row;
            }
            rest = after;
        }
        found.take(&mut waiting)?;
        Ok(rest)
    }

    /// The cells of a line; none if something stands where a column ends.
    fn cut(&self, line: &str) -> Option<Vec<String>> {
        let mut cells = Vec::new();
        for (place, start) in self.starts.iter().enumerate() {
            let end = self.starts.get(place.saturating_add(1)).copied().unwrap_or(usize::MAX);
            let cell = within(line, *start, end);
            // The last letter of a column is the space before the next.
            if end != usize::MAX && !within(line, end.saturating_sub(1), end).trim().is_empty() {
                return None;
            }
            cells.push(cell.trim().to_string());
        }
        Some(cells)
    }
}

/// Where the columns begin.
fn starts(underline: &str) -> Vec<usize> {
    let mut before = ' ';
    let mut starts = Vec::new();
    for (place, letter) in underline.chars().enumerate() {
        if letter == '-' && before == ' ' {
            starts.push(place);
        }
        before = letter;
    }
    starts
}

/// What stands between two places of a line, as a terminal counts them: some letters are two wide, some add nothing.
fn within(line: &str, start: usize, end: usize) -> String {
    let mut place = 0_usize;
    let mut cell = String::new();
    for letter in line.chars() {
        if (start..end).contains(&place) {
            cell.push(letter);
        }
        place = place.saturating_add(letter.width().unwrap_or(0));
        if place >= end {
            break;
        }
    }
    cell
}
