//! Weaves all changes of a file into it, each behind a switch that is asked when the code runs: so the code is compiled
//! once, not once for each change.
//!
//! Nothing is taken out of the source, text is only put in. Where a change is on, the plain text of its expression
//! stands with that one change in it, for no other change is on at the same time.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::ops::Range;

use anyhow::Result;

use super::list::{Mutant, Number};
use super::sites::{self, Shape, Site, Sites};

/// A file with its changes.
pub(crate) struct Woven {
    pub(crate) text: String,
    /// Where text was put in, and for which changes.
    fragments: Vec<(Range<usize>, Vec<Number>)>,
    /// The places that have changes, from the first to the last byte.
    places: Vec<(Range<usize>, Vec<Number>)>,
    /// The changes that are in it.
    pub(crate) numbers: BTreeSet<Number>,
}

/// Text to put in before a byte of the source.
struct Insertion {
    at: usize,
    /// At one byte what was opened last is closed first, and what is closed last is opened first.
    order: (bool, Reverse<usize>),
    text: String,
    numbers: Vec<Number>,
}

/// Weaves these changes into their file.
pub(crate) fn weave(source: &str, mutants: &[(Number, &Mutant)]) -> Result<Woven> {
    let Sites { sites, constant } = sites::find(source, mutants)?;
    let mut insertions: Vec<Insertion> = sites.iter().flat_map(|site| insertions(source, site)).collect();
    insertions.extend(constant.into_iter().flat_map(commented_out));
    insertions.sort_by_key(|insertion| (insertion.at, insertion.order));
    let moved = |at: usize, before: &dyn Fn(usize) -> bool| {
        let earlier = insertions.iter().filter(|insertion| before(insertion.at));
        at + earlier.map(|insertion| insertion.text.len()).sum::<usize>()
    };
    let place = |(range, numbers): (Range<usize>, Vec<Number>)| {
        (moved(range.start, &|at| at < range.start)..moved(range.end, &|at| at <= range.end), numbers)
    };
    let mut woven = Woven {
        text: String::new(),
        fragments: Vec::new(),
        places: sites.iter().flat_map(places).map(place).collect(),
        numbers: sites.iter().flat_map(Site::numbers).collect(),
    };
    let mut read = 0;
    for Insertion { at, text, numbers, .. } in insertions {
        woven.text.push_str(&source[read..at]);
        read = at;
        let start = woven.text.len();
        woven.text.push_str(&text);
        woven.fragments.push((start..woven.text.len(), numbers));
    }
    woven.text.push_str(&source[read..]);
    Ok(woven)
}

impl Woven {
    /// The changes that an error at these bytes is about: those whose text it is in, or else those of the innermost
    /// place around it.
    pub(crate) fn blamed(&self, error: &Range<usize>) -> Vec<Number> {
        let touches = |range: &Range<usize>| range.start < error.end && error.start < range.end;
        let inside = |range: &Range<usize>| range.start <= error.start && error.end <= range.end;
        let own =
            self.fragments.iter().filter(|(range, _)| touches(range)).min_by_key(|(range, _)| range.len());
        let around =
            || self.places.iter().filter(|(range, _)| inside(range)).min_by_key(|(range, _)| range.len());
        own.or_else(around).map(|(_, numbers)| numbers.clone()).unwrap_or_default()
    }
}

/// Where in the source an error about these changes can be.
fn places(site: &Site<'_>) -> Vec<(Range<usize>, Vec<Number>)> {
    let mut places = vec![(site.range.clone(), site.numbers().collect())];
    if let Shape::IteratorBody { output, .. } = &site.shape {
        // Of several iterators one is at a time taken out, the least simple first.
        places.push((output.clone(), site.numbers().last().into_iter().collect()));
    }
    places
}

/// The switch of a change.
fn on(number: Number) -> String {
    format!("crate::mutant::on({number})")
}

fn insertions(source: &str, site: &Site<'_>) -> Vec<Insertion> {
    match &site.shape {
        Shape::Body => body(site),
        Shape::IteratorBody { result, .. } => iterator_body(site, result),
        Shape::Arm => arm(site),
        Shape::Expression => expression(source, site),
    }
}

/// The changed expressions ahead of the true one, which may have changes inside.
fn expression(source: &str, site: &Site<'_>) -> Vec<Insertion> {
    let Range { start, end } = site.range;
    let mut pieces = vec![opening(start, end, "(".to_owned(), site.numbers().collect())];
    for (number, mutant) in &site.mutants {
        let (before, after) = (&source[start..mutant.span.start], &source[mutant.span.end..end]);
        let text = format!("if {} {{ {before}{}{after} }} else ", on(*number), mutant.replacement);
        pieces.push(opening(start, end, text, vec![*number]));
    }
    pieces.push(opening(start, end, "{ ".to_owned(), site.numbers().collect()));
    pieces.push(closing(start, end, " })".to_owned(), site.numbers().collect()));
    pieces
}

/// A guard that the arm does not pass.
fn arm(site: &Site<'_>) -> Vec<Insertion> {
    let guard = |(number, _): &(Number, &Mutant)| {
        opening(site.range.end, site.range.end, format!(" if !{}", on(*number)), vec![*number])
    };
    site.mutants.iter().map(guard).collect()
}

/// An early return ahead of the first statement.
fn body(site: &Site<'_>) -> Vec<Insertion> {
    let early = |(number, mutant): &(Number, &Mutant)| {
        let text = format!("if {} {{ return {}; }} ", on(*number), mutant.replacement);
        opening(site.range.start, usize::MAX, text, vec![*number])
    };
    site.mutants.iter().map(early).collect()
}

/// The same where every `return` has to be of one nameless type: one of two iterators, of which the second can again be
/// one of two.
fn iterator_body(site: &Site<'_>, result: &Range<usize>) -> Vec<Insertion> {
    let (mut pieces, mut before, mut after) = (Vec::new(), String::new(), String::new());
    for (number, mutant) in &site.mutants {
        let value = format!("{before}crate::mutant::Either::Changed({}){after}", mutant.replacement);
        let text = format!("if {} {{ return {value}; }} ", on(*number));
        pieces.push(opening(site.range.start, usize::MAX, text, vec![*number]));
        before.push_str("crate::mutant::Either::True(");
        after.push(')');
    }
    pieces.push(opening(result.start, usize::MAX, before, site.numbers().collect()));
    pieces.push(closing(0, result.end, after, site.numbers().collect()));
    pieces
}

/// Nothing between the two is compiled.
fn commented_out(range: Range<usize>) -> [Insertion; 2] {
    let Range { start, end } = range;
    [opening(start, end, "/*".to_owned(), Vec::new()), closing(start, end, "*/".to_owned(), Vec::new())]
}

/// Text ahead of what ends there.
fn opening(at: usize, end: usize, text: String, numbers: Vec<Number>) -> Insertion {
    Insertion { at, order: (true, Reverse(end)), text, numbers }
}

/// Text behind what starts there.
fn closing(start: usize, at: usize, text: String, numbers: Vec<Number>) -> Insertion {
    Insertion { at, order: (false, Reverse(start)), text, numbers }
}

#[cfg(test)]
mod tests {
    use super::super::list::Genre;
    use super::*;

    /// A change of the only place where this stands.
    fn mutant(source: &str, genre: Genre, replaced: &str, replacement: &str) -> Mutant {
        let start = source.find(replaced).unwrap();
        let (file, name, replacement) = (String::new(), String::new(), replacement.to_owned());
        Mutant { file, name, span: start..start + replaced.len(), replacement, genre }
    }

    /// The source with changes, as it reads without the path of the switch.
    fn woven(source: &str, mutants: &[Mutant]) -> (Woven, String) {
        let numbered: Vec<(Number, &Mutant)> = mutants.iter().enumerate().collect();
        let woven = weave(source, &numbered).unwrap();
        let text = woven.text.replace("crate::mutant::", "");
        (woven, text)
    }

    #[test]
    fn a_change_inside_another_is_in_its_true_text_only() {
        let source = "fn f(a: u32, b: bool) -> bool { a < 3 && !b }";
        let mutants = [
            mutant(source, Genre::Function, "a < 3 && !b", "true"),
            mutant(source, Genre::Expression, "&&", "||"),
            mutant(source, Genre::Expression, "<", "<="),
            mutant(source, Genre::Expression, "!", ""),
        ];
        let expected = "fn f(a: u32, b: bool) -> bool { if on(0) { return true; } \
            (if on(1) { a < 3 || !b } else { (if on(2) { a <= 3 } else { a < 3 }) && \
            (if on(3) { b } else { !b }) }) }";
        assert_eq!(woven(source, &mutants).1, expected);
    }

    #[test]
    fn arms_get_guards() {
        let source = "const fn f(a: u32) -> u32 { match a { 0 => 1, n if n > 7 => 2, _ => 3 } }";
        let mutants =
            [mutant(source, Genre::Arm, "0 => 1,", ""), mutant(source, Genre::Expression, "n > 7", "false")];
        let expected = "/*const*/ fn f(a: u32) -> u32 { match a { 0 if !on(0) => 1, \
            n if (if on(1) { false } else { n > 7 }) => 2, _ => 3 } }";
        assert_eq!(woven(source, &mutants).1, expected);
    }

    #[test]
    fn one_of_two_iterators_is_returned() {
        let source = "fn f() -> impl Iterator<Item = u32> { 1..9 }";
        let mutants = [
            mutant(source, Genre::Function, "1..9", "::std::iter::empty()"),
            mutant(source, Genre::Function, "1..9", "::std::iter::once(1)"),
        ];
        let expected = "fn f() -> impl Iterator<Item = u32> { \
            if on(0) { return Either::Changed(::std::iter::empty()); } \
            if on(1) { return Either::True(Either::Changed(::std::iter::once(1))); } \
            Either::True(Either::True(1..9)) }";
        assert_eq!(woven(source, &mutants).1, expected);
    }

    #[test]
    fn constants_and_chains_with_let_are_left_alone() {
        let source = "const A: u32 = 6 * 7; fn f(a: Option<u32>) -> u32 { if let Some(n) = a && n > 1 { n } else { 0 } }";
        let mutants =
            [mutant(source, Genre::Expression, "*", "+"), mutant(source, Genre::Expression, "&&", "||")];
        let (woven, text) = woven(source, &mutants);
        assert_eq!((text.as_str(), woven.numbers.len()), (source, 0));
    }

    #[test]
    fn an_error_is_blamed_on_the_change_whose_text_it_is_in() {
        let source = "fn f(a: i32, b: i32) -> i32 { a + b }";
        let mutants =
            [mutant(source, Genre::Expression, "+", "-"), mutant(source, Genre::Expression, "+", "*")];
        let (woven, _) = woven(source, &mutants);
        let at = |text: &str| woven.text.find(text).map(|start| start..start + text.len()).unwrap();
        assert_eq!(woven.blamed(&at("a - b")), [0]);
        assert_eq!(woven.blamed(&at("a * b")), [1]);
        assert_eq!(woven.blamed(&at("a + b")), [0, 1]);
        assert!(woven.blamed(&at("fn f")).is_empty());
    }
}
