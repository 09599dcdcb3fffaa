//! Rows as `Format-List` prints them: a line for each property, an empty line between rows.

use super::{Field, Found, Reading, Row, line};
use crate::invalid::InvalidPolicyList;

/// Reads one row that begins with a property that we know.
pub(super) fn read<'a>(text: &'a str, found: &mut Found<'_>) -> Reading<'a> {
    let (first, _) = property(line(text).0)?;
    first?;
    Some(row(text, found))
}

fn row<'a>(text: &'a str, found: &mut Found<'_>) -> Result<&'a str, InvalidPolicyList> {
    found.any = true;
    let mut row = Row::default();
    let (mut rest, mut last) = (text, None);
    while !rest.is_empty() {
        let (text, after) = line(rest);
        match property(text) {
            // Without an empty line between them, a property that comes again is the next row's.
            Some((Some(field), _)) if row.has(field) => break,
            Some((field, value)) => {
                field.into_iter().for_each(|field| row.put(field, value));
                last = field;
            }
            // A value that is longer than the window goes on under its beginning.
            None if text.starts_with(' ') && !text.trim().is_empty() => {
                last.into_iter().for_each(|field| row.extend(field, text));
            }
            None => break,
        }
        rest = after;
    }
    found.add(&row)?;
    Ok(rest)
}

/// The name of a property, if we know it, and its value; absent: the line is none.
fn property(line: &str) -> Option<(Option<Field>, &str)> {
    let (name, value) = line.split_once(':')?;
    let name = name.trim();
    let word =
        !name.is_empty() && name.chars().all(|letter| letter.is_alphanumeric() || "_@.".contains(letter));
    word.then(|| (Field::of(name), value.trim()))
}
