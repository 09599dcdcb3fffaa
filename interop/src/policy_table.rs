//! The two written forms with columns: CSV, and the aligned table that PowerShell prints.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::invalid::{InvalidPolicyList, PolicyListProblem};

/// The columns of a policy: name, id, policy, value.
const COLUMNS: [&str; 4] = ["ProductName", "ProductId", "PolicyId", "PolicyValue"];

/// Cells in the order of the [columns](COLUMNS).
type Cells = [String; 4];

/// Reads CSV, whose first line names the columns, or a table, whose second line underlines them.
pub(crate) fn read(text: &str) -> Result<Vec<Cells>, InvalidPolicyList> {
    let lines = || text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with("#TYPE"));
    let underlines =
        |line: &str| line.contains("--") && line.chars().all(|letter| letter == '-' || letter == ' ');
    if lines().nth(1).is_some_and(|line| underlines(line.trim_end())) {
        read_table(&lines().collect::<Vec<_>>())
    } else if lines().next().is_some_and(|line| line.contains(',')) {
        read_csv(text)
    } else {
        Err(PolicyListProblem::UnknownFormat.into())
    }
}

/// A column of a table begins where its underline does, and ends where the next begins.
fn read_table(lines: &[&str]) -> Result<Vec<Cells>, InvalidPolicyList> {
    let [head, underline, rows @ ..] = lines else { return Err(PolicyListProblem::UnknownFormat.into()) };
    let mut starts = Vec::new();
    let mut before = ' ';
    for (place, letter) in underline.chars().enumerate() {
        if letter == '-' && before == ' ' {
            starts.push(place);
        }
        before = letter;
    }
    let cut = |line: &str| -> Vec<String> {
        let ends = starts.iter().skip(1).copied().chain([usize::MAX]);
        let cell = |(start, end): (&usize, usize)| {
            let length = end.saturating_sub(*start);
            line.chars().skip(*start).take(length).collect::<String>().trim().to_string()
        };
        starts.iter().zip(ends).map(cell).collect()
    };
    let places = places(&cut(head))?;
    Ok(rows.iter().map(|line| pick(&cut(line), places)).collect())
}

fn read_csv(text: &str) -> Result<Vec<Cells>, InvalidPolicyList> {
    let mut records = csv_records(text)?.into_iter();
    let head = records.next().ok_or(PolicyListProblem::UnknownFormat)?;
    let places = places(&head)?;
    Ok(records.map(|record| pick(&record, places)).collect())
}

/// Where each column is; name and policy may be missing.
fn places(head: &[String]) -> Result<[Option<usize>; 4], InvalidPolicyList> {
    let found = COLUMNS.map(|column| head.iter().position(|name| name.trim().eq_ignore_ascii_case(column)));
    let [_, id, _, value] = found;
    for (place, column) in [(id, "ProductId"), (value, "PolicyValue")] {
        if place.is_none() {
            return Err(PolicyListProblem::MissingColumn.of(column));
        }
    }
    Ok(found)
}

fn pick(cells: &[String], places: [Option<usize>; 4]) -> Cells {
    places.map(|place| place.and_then(|place| cells.get(place)).cloned().unwrap_or_default())
}

/// The records of a CSV: fields may be in quotes, and then hold commas, line breaks and doubled quotes. Empty lines
/// and PowerShell's line with a type are left out.
fn csv_records(text: &str) -> Result<Vec<Vec<String>>, InvalidPolicyList> {
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
            '"' if quoted || field.is_empty() => quoted = !quoted,
            ',' if !quoted => record.push(core::mem::take(&mut field)),
            '\n' if !quoted => {
                record.push(core::mem::take(&mut field));
                let whole = core::mem::take(&mut record);
                let first = whole.first().map_or("", |first| first.trim());
                if (whole.len() > 1 || !first.is_empty()) && !first.starts_with("#TYPE") {
                    records.push(whole);
                }
            }
            '\r' if !quoted => {}
            letter => field.push(letter),
        }
    }
    if quoted { Err(PolicyListProblem::OpenQuote.into()) } else { Ok(records) }
}

/// Writes a table as PowerShell does: every column as wide as its widest cell, one space between them.
pub(crate) fn write(rows: &[Cells]) -> String {
    let head = [COLUMNS.map(String::from), COLUMNS.map(|column| "-".repeat(column.len()))];
    let all = || head.iter().chain(rows);
    let mut widths = [0_usize; 4];
    for row in all() {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let mut table = String::new();
    for row in all() {
        let mut line = String::new();
        for (width, cell) in widths.iter().zip(row) {
            line.push_str(&one_line(cell));
            line.push_str(&" ".repeat(width.saturating_sub(cell.chars().count()).saturating_add(1)));
        }
        table.push_str(line.trim_end());
        table.push('\n');
    }
    table
}

/// A row of a table is one line.
fn one_line(cell: &str) -> String {
    cell.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}
