//! What is wrong with an input is said in words, by its path, and repeats nothing of it (`H4`).

use std::fs;
use std::path::Path;

use selfserve::json::{self, InvalidInput};
use selfserve::{
    Command, CorruptJournal, Denial, JournalProblemCode, Language, Organization, Query, Recorded, Sequence,
    read_journal,
};
use selfserve_messages::Messages;
use selfserve_tests::journals;
use serde_json::{Value, json};

fn wrong(command: Value) -> InvalidInput {
    json::read::<Command>(command.to_string().as_bytes()).expect_err("it is no command")
}

#[test]
fn h4_a_field_is_named_and_what_it_asks_for() {
    let person = "00000000-0000-0000-0000-000000000001";
    let change = |licenses: Value| {
        wrong(json!({ "type": "change_licenses", "subscription": person, "licenses": licenses }))
    };
    let settings = |settings: Value| wrong(json!({ "settings": settings, "type": "change_settings" }));
    let cases = [
        (change(json!("5")), "$.licenses", "expected a whole number from 0 to 4294967295, found text"),
        (
            change(json!(1.5)),
            "$.licenses",
            "expected a whole number from 0 to 4294967295, found a number with a fraction",
        ),
        (change(json!(-1)), "$.licenses", "expected a whole number from 0 to 4294967295"),
        (change(json!(null)), "$.licenses", "expected a whole number from 0 to 4294967295, found null"),
        (
            settings(json!({ "paymentDays": [] })),
            "$.settings.paymentDays",
            "expected a whole number from 0 to 4294967295, found a list",
        ),
        (settings(json!({ "credits": "nobody" })), "$.settings.credits", "expected `balance` or `refund`"),
        (settings(json!({ "credits": 1 })), "$.settings.credits", "expected `balance` or `refund`"),
        (
            settings(json!({ "taxRates": [{ "name": "IVA", "percent": 22 }] })),
            "$.settings.taxRates[0].percent",
            "expected a percentage from 0 to 100 with at most four decimals, found a whole number",
        ),
        (wrong(json!({ "type": "change_settings" })), "$", "`settings` is missing"),
        (wrong(json!([1])), "$", "expected an object with a `type`: a Command, found a list"),
        (
            wrong(json!({ "type": "unassign_licenses", "subscription": "Ada", "people": [] })),
            "$.subscription",
            "expected a UUID",
        ),
        (
            wrong(json!({ "type": "extend_trial", "subscription": person, "color": 1 })),
            "$.color",
            "there is no such field here, but `subscription`",
        ),
    ];
    for (found, path, problem) in cases {
        assert_eq!((found.path.as_str(), found.problem.as_str()), (path, problem));
    }
    let twice = json::read::<Query>(br#"{"type":"products","limit":1,"limit":2}"#).expect_err("twice");
    assert_eq!((twice.path.as_str(), twice.problem.as_str()), ("$", "`limit` is there twice"));
    let text = json::read::<Command>(b"tok_4f9a").expect_err("no JSON");
    assert!(text.problem.starts_with("not JSON: ") && !text.problem.contains("tok"), "{text}");
}

/// What nobody may find in an error.
const SECRET: &str = "tok_4f9a_of_Ada";

#[test]
fn h4_no_error_repeats_what_came() {
    let mut told = 0;
    for record in journals::all().into_iter().flatten().step_by(97) {
        for pointer in journals::fields_of(&record, "") {
            for secret in [json!(SECRET), json!([SECRET]), json!({ "a": SECRET }), json!(4_111_111_111_u64)] {
                let mut damaged = record.clone();
                journals::change(&mut damaged, &pointer, Some(secret));
                let Err(corrupt) = Recorded::from_json(damaged.to_string().as_bytes(), Sequence(1)) else {
                    continue;
                };
                let text = corrupt.to_string();
                assert!(
                    !text.contains("tok_") && !text.contains("Ada") && !text.contains("4111111111"),
                    "{pointer}: {text}"
                );
                told += 1;
            }
        }
    }
    assert!(told > 1_000, "{told} errors");
}

#[test]
fn h1_only_a_last_line_that_was_cut_short_is_torn() {
    let journal = journals::all().into_iter().find(|journal| journal.len() > 2).expect("a journal");
    let lines: Vec<String> = journal.iter().map(Value::to_string).collect();
    let text = lines.join("\n");
    assert_eq!(read_journal(text.as_bytes()).map(|records| records.len()), Ok(lines.len()));
    assert!(Organization::from_journal(text.as_bytes()).is_ok());
    let code = |corrupt: CorruptJournal| (corrupt.position.0 as usize, corrupt.code());
    let last = lines[lines.len() - 1].len();
    for kept in 1..last {
        let torn = &text.as_bytes()[..text.len() - last + kept];
        assert_eq!(read_journal(torn).map_err(code), Err((lines.len(), JournalProblemCode::TornLine)));
    }
    let stranger = format!("{}\n{{}}", lines[0]);
    assert_eq!(read_journal(stranger.as_bytes()).map_err(code), Err((2, JournalProblemCode::MalformedLine)));
}

/// H4: whatever field a refusal names, people are told its name, in both languages.
#[test]
fn h4_every_field_that_a_refusal_names_has_a_name_for_people() {
    let mut named = 0;
    for denial in refusals() {
        let field = serde_json::to_value(&denial).expect("JSON")["field"].as_str().map(str::to_owned);
        let Some(field) = field.filter(|field| !field.is_empty()) else { continue };
        for (language, nameless) in [(Language::English, "This field"), (Language::Italian, "Questo campo")] {
            let told = Messages::new(language).denial(&denial);
            assert!(!told.contains(nameless), "{field}: {told}");
        }
        named += 1;
    }
    assert!(named > 50, "{named} refusals name a field");
}

/// Every refusal in the project's stories.
fn refusals() -> Vec<Denial> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let files = fs::read_dir(folder).expect("the stories").map(|entry| entry.expect("a file").path());
    let stories = files.filter(|file| file.extension().is_some_and(|ending| ending == "json"));
    stories
        .flat_map(|file| journals::steps(&file))
        .filter_map(|step| {
            let denial = &step["expect"]["outcome"]["denial"];
            json::read(denial.to_string().as_bytes()).ok()
        })
        .collect()
}
