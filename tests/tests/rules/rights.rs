//! Who may do and see what: every command and every view, tried by everybody, held against the table that a person wrote
//! (`O7`, `V7`).

use std::collections::{BTreeMap, BTreeSet};

use selfserve::*;
use selfserve_tests::rights::{ACTORS, commands, person, stage, views};
use serde_json::Value;

/// What the table says, or what came: by row, who may, in the order of the actors.
type Table = BTreeMap<String, Vec<bool>>;

/// The table of `docs/rights.md`.
fn written() -> Table {
    let mut table = Table::new();
    for line in include_str!("../../../docs/rights.md").lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let (name, cells) = cells.split_first().expect("a row has a name");
        let cells = cells.iter().map(|cell| match *cell {
            "yes" => true,
            "" => false,
            other => panic!("neither yes nor nothing: {other}"),
        });
        let before = table.insert(name.replace('`', ""), cells.collect());
        assert_eq!(before, None, "{name} stands twice");
    }
    table
}

/// The same, found out by trying.
fn tried() -> Table {
    let stage = stage();
    let mut table = Table::new();
    for actor in ACTORS {
        for (name, command) in commands(&stage, actor) {
            let creates = matches!(command, Command::CreateOrganization(_));
            let empty = Organization::new();
            let organization = if creates { &empty } else { &stage.organization };
            let context = stage.context(actor);
            let outcome = organization.decide(stage.facts(), &context, &command);
            let may = matches!(outcome, Outcome::Accepted(accepted) if !accepted.events.is_empty());
            // Who may not, cannot ask for its price either.
            assert!(
                may || organization.quote(stage.facts(), &context, &command).is_err(),
                "{name} of {actor}"
            );
            table.entry(name.to_owned()).or_default().push(may);
        }
        for (name, about) in
            [("personal_data: of oneself", actor), ("personal_data: of another", other(actor))]
        {
            let told = personal_data(&[], stage.facts().directory, stage.context(actor).actor, person(about));
            table.entry(name.to_owned()).or_default().push(told.is_ok());
        }
        for (name, query) in views(&stage, actor) {
            let answer = stage.organization.view(stage.facts(), &stage.viewer(actor), &query);
            table
                .entry(name.to_owned())
                .or_default()
                .push(answer.is_ok_and(|answer| shows_something(&answer)));
        }
    }
    table
}

/// Somebody else than this actor.
fn other(actor: &str) -> &'static str {
    if actor == "owner" { "purchaser" } else { "owner" }
}

/// Whether there is anything to see: a list can be empty.
fn shows_something(answer: &Answer) -> bool {
    let answer = serde_json::to_value(answer).expect("JSON");
    answer.get("rows").is_none_or(|rows| rows.as_array().is_some_and(|rows| !rows.is_empty()))
}

fn row(name: &str, cells: &[bool]) -> String {
    let subject = name.split(':').next().unwrap_or(name);
    let name = name.replacen(subject, &format!("`{subject}`"), 1);
    let cells: Vec<&str> = cells.iter().map(|may| if *may { "yes" } else { "" }).collect();
    format!("| {name} | {} |", cells.join(" | "))
}

#[test]
fn o7_everybody_may_what_the_table_says_and_nothing_else() {
    let (written, tried) = (written(), tried());
    let names: BTreeSet<&String> = written.keys().chain(tried.keys()).collect();
    let differing = names.into_iter().filter(|name| written.get(*name) != tried.get(*name));
    let told = differing.map(|name| {
        let show =
            |table: &Table| table.get(name).map_or_else(|| "nothing".to_owned(), |cells| row(name, cells));
        format!("the table has {}\n        tried: {}", show(&written), show(&tried))
    });
    let told: Vec<String> = told.collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn o7_each_row_is_tried_by_somebody_who_may() {
    let nobody = tried().into_iter().filter(|(_, cells)| !cells.contains(&true));
    assert_eq!(nobody.map(|(name, _)| name).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn o7_the_table_has_every_command_and_every_view() {
    let schema: Value =
        serde_json::from_str(include_str!("../../../schema/selfserve.schema.json")).expect("JSON");
    let in_table: BTreeSet<String> =
        written().into_keys().map(|name| name.split(':').next().unwrap_or_default().to_owned()).collect();
    let of = |kind: &str| {
        let all = schema["$defs"][kind]["oneOf"].as_array().expect("its variants").clone();
        all.into_iter().map(|one| one["properties"]["type"]["const"].as_str().expect("its name").to_owned())
    };
    let all: BTreeSet<String> =
        of("Command").chain(of("Query")).chain(["personal_data".to_owned()]).collect();
    assert_eq!(in_table, all);
}
