//! Reads a list of policies as the tools print it: JSON, CSV, a table, a list of properties, one or several, with what
//! else stands in a terminal or a file around them.

mod csv;
mod json;
mod properties;
mod row;
mod table;
mod terminal;

use alloc::vec::Vec;

use crate::invalid::{InvalidPolicyList, PolicyListProblem};
use crate::policy_list::ListedPolicy;

pub(crate) use row::Field;
use row::Row;

/// The policies of a text, in their order.
pub(crate) fn policies(text: &str) -> Result<Vec<ListedPolicy>, InvalidPolicyList> {
    let text = terminal::plain(text);
    let mut found = Found { text: &text, any: false, policies: Vec::new() };
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let list = json::read(rest, &mut found)
            .or_else(|| table::read(rest, &mut found))
            .or_else(|| csv::read(rest, &mut found))
            .or_else(|| properties::read(rest, &mut found));
        // What is no list is a prompt, a comment, an empty line.
        rest = list.unwrap_or(Ok(line(rest).1))?;
    }
    if found.any { Ok(found.policies) } else { Err(PolicyListProblem::UnknownFormat.into()) }
}

/// What was read so far.
struct Found<'a> {
    /// The whole text.
    text: &'a str,
    /// Whether there was a list, which can be empty.
    any: bool,
    policies: Vec<ListedPolicy>,
}

impl Found<'_> {
    /// Adds a row.
    fn add(&mut self, row: &Row) -> Result<(), InvalidPolicyList> {
        let policy = row.policy().map_err(|invalid| self.in_next_row(invalid))?;
        self.policies.push(policy);
        Ok(())
    }

    /// Adds a row that waited, if one did.
    fn take(&mut self, waiting: &mut Row) -> Result<(), InvalidPolicyList> {
        let row = core::mem::take(waiting);
        if row.is_empty() { Ok(()) } else { self.add(&row) }
    }

    /// How many lines come before the rest of the text.
    fn lines_before(&self, rest: &str) -> usize {
        let read = self.text.len().saturating_sub(rest.len());
        self.text.bytes().take(read).filter(|byte| *byte == b'\n').count()
    }

    /// The same problem, of the row that comes next.
    fn in_next_row(&self, invalid: InvalidPolicyList) -> InvalidPolicyList {
        invalid.in_row(u32::try_from(self.policies.len()).unwrap_or(u32::MAX).saturating_add(1))
    }
}

/// What a reader makes of the text that begins here: absent, it is not its form; else what comes after it.
type Reading<'a> = Option<Result<&'a str, InvalidPolicyList>>;

/// The first line, and what comes after it.
fn line(text: &str) -> (&str, &str) {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    (line.strip_suffix('\r').unwrap_or(line), rest)
}

/// Whether a line is a comment or a prompt: such lines may stand anywhere.
fn is_aside(line: &str) -> bool {
    let line = line.trim();
    let prompt = line.starts_with("PS ") || line.starts_with("[PS]");
    line.starts_with(['#', '>']) || line.starts_with("//") || (prompt && line.contains('>'))
}
