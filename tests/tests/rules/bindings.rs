//! What the core offers, every package offers, by the same name but for case. What has another name, or is offered in
//! Rust alone, stands here with its reason: whoever adds a function to the core decides.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Where the core, and what stands beside it, declares what hosts call: functions, and the methods of the handles and
/// of the words.
const CORE: [&str; 17] = [
    "core/src/charge/verification.rs",
    "core/src/catalog/mod.rs",
    "core/src/corruption.rs",
    "core/src/denial/category.rs",
    "core/src/denial/mod.rs",
    "core/src/directory/mod.rs",
    "core/src/document",
    "core/src/effect.rs",
    "core/src/execution.rs",
    "core/src/journal.rs",
    "core/src/organization.rs",
    "core/src/record",
    "core/src/snapshot.rs",
    "core/src/view",
    "interop/src",
    "messages/src",
    "rival/src/profile.rs",
];

/// Where a package declares what it offers, and what its files end with.
const PACKAGES: [(&str, &str); 3] = [
    ("bindings-python/python/selfserve", "py"),
    ("bindings-node/lib", "ts"),
    ("bindings-swift/Sources/SelfServe", "swift"),
];

/// What is called otherwise in Python, TypeScript and Swift.
const OTHERWISE: [(&str, [&str; 3]); 17] = [
    ("new", ["__init__", "constructor", "init"]),
    ("from_events", ["from_journal", "from_journal", "init"]),
    ("from_journal", ["from_journal", "from_journal", "init"]),
    ("from_snapshot", ["from_snapshot", "from_snapshot", "init"]),
    ("as_of", ["as_of", "as_of", "init"]),
    ("get", ["get", "get", "person"]),
    ("person", ["get", "get", "person"]),
    ("read_journal", ["read_journal", "read_journal", "init"]),
    ("len", ["__len__", "size", "count"]),
    ("upsert_many", ["upsert", "upsert", "upsert"]),
    ("events", ["raise_for_denial", "or_throw", "events"]),
    ("verify", ["verify", "verify", "problems"]),
    ("from_record", ["invoice_document", "invoice_document", "invoice_document"]),
    ("settled_by", ["invoice_document", "invoice_document", "invoice_document"]),
    ("lines_csv", ["invoice_lines_csv", "invoice_lines_csv", "invoice_lines_csv"]),
    ("subscribed_skus", ["graph_subscribed_skus", "graph_subscribed_skus", "graph_subscribed_skus"]),
    ("change", ["rival_change", "rival_change", "rival_change"]),
];

/// What is offered in Rust alone, and why.
const RUST_ALONE: [(&str, &[&str]); 7] = [
    ("a catalog is the host's own data", &["closed_in", "closed_to_kind", "currency_of", "products"]),
    ("an offer is the host's own data", &["list_price", "offer", "on_sale", "price", "price_of", "takes"]),
    ("questions about a product take its id", &["product"]),
    ("it can be seen", &["code", "is_credit_note", "is_empty", "language"]),
    ("the language's own JSON reads it", &["from_json"]),
    ("`advance` to the next deadline is the same", &["next_due"]),
    (
        "one question is enough of a rival",
        &["counting", "evidence", "name", "remaining", "rounding", "share"],
    ),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The text of a file, or of the files with this ending in a folder and in those within.
fn text(path: &Path, ending: &str) -> String {
    if path.is_file() {
        return fs::read_to_string(path).expect("text");
    }
    let entries = fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let inside = paths.filter(|path| path.is_dir() || path.extension().is_some_and(|found| found == ending));
    inside.map(|path| text(&path, ending)).collect()
}

/// A name as it is in every language, but for case.
fn plain(name: &str) -> String {
    name.replace('_', "").to_lowercase()
}

/// The names that a line declares: what follows one of these words, and, where it may stand alone, what is called.
fn declared(line: &str, words: &[&str], alone: bool) -> Option<String> {
    let line = line.trim_start();
    if line.starts_with(['/', '*']) {
        return None;
    }
    let name = |rest: &str| -> String {
        rest.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
    };
    if let Some((_, rest)) = words.iter().find_map(|word| line.split_once(word)) {
        return Some(name(rest));
    }
    let first = name(line);
    let after = line.get(first.len()..).unwrap_or_default();
    (alone && after.starts_with(['(', '<'])).then_some(first)
}

fn offered(package: &str, ending: &str) -> BTreeSet<String> {
    let text = text(&root().join(package), ending);
    let line = |line: &str| match ending {
        "py" => declared(line, &["def "], false),
        "ts" => declared(line, &["export function ", "static ", "get "], true),
        _ => declared(line, &["func ", "var "], true),
    };
    text.lines().filter_map(line).map(|name| plain(&name)).collect()
}

#[test]
fn every_package_offers_what_the_core_does() {
    let places = CORE.map(|place| text(&root().join(place), "rs"));
    let names = places.iter().flat_map(|text| text.lines()).filter(|line| !line.contains("pub(crate)"));
    let names: BTreeSet<String> =
        names.filter_map(|line| declared(line, &["pub fn ", "pub const fn "], false)).collect();
    assert!(names.contains("audit") && names.contains("execute"), "the core is elsewhere: {names:?}");
    let alone: BTreeSet<&str> = RUST_ALONE.iter().flat_map(|(_, names)| names.iter().copied()).collect();
    let known = OTHERWISE.iter().map(|(name, _)| *name).chain(alone.iter().copied());
    let gone: Vec<&str> = known.filter(|name| !names.contains(*name)).collect();
    assert!(gone.is_empty(), "no longer in the core: {gone:?}");
    for (place, (package, ending)) in PACKAGES.into_iter().enumerate() {
        let offered = offered(package, ending);
        let missing = names.iter().filter(|name| !alone.contains(name.as_str())).filter(|name| {
            let other = OTHERWISE.iter().find(|(known, _)| known == name);
            !offered.contains(&plain(other.map_or(name, |(_, names)| names[place])))
        });
        assert_eq!(missing.collect::<Vec<_>>(), Vec::<&String>::new(), "{package}");
    }
}
