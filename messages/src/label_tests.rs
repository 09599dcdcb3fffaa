//! Every list that crosses a border has labels, and every entry of it its own.

use std::collections::{BTreeMap, BTreeSet};

use selfserve::{Language, PolicySource, json};
use serde::Deserialize;

use crate::tests::LANGUAGES;
use crate::{Labeled, Messages};

/// The lists of the published schema, each with its entries: whatever crosses a border as a word.
fn choices() -> BTreeMap<String, Vec<String>> {
    #[derive(Deserialize)]
    struct Schema {
        #[serde(rename = "$defs")]
        definitions: BTreeMap<String, Definition>,
    }
    #[derive(Deserialize)]
    struct Definition {
        #[serde(default, rename = "oneOf")]
        one_of: Vec<Entry>,
    }
    #[derive(Deserialize)]
    struct Entry {
        r#const: Option<String>,
    }

    let schema: Schema = json::read(include_bytes!("../../schema/selfserve.schema.json")).unwrap();
    let entries = |list: Definition| -> Vec<String> {
        list.one_of.into_iter().filter_map(|entry| entry.r#const).collect()
    };
    let lists = schema.definitions.into_iter().map(|(name, list)| (name, entries(list)));
    lists.filter(|(_, entries)| !entries.is_empty()).collect()
}

/// Everything that has a label, by the schema.
pub(crate) fn labeled() -> Vec<Labeled> {
    let of_list = |(name, entries): (String, Vec<String>)| {
        let list = snake(&name);
        let json = move |entry| format!(r#"{{"type":"{list}","value":"{entry}"}}"#);
        entries.into_iter().map(json).map(|entry| json::read(entry.as_bytes()).unwrap()).collect::<Vec<_>>()
    };
    choices().into_iter().flat_map(of_list).collect()
}

/// `InvoiceStatus` as JSON names the list: `invoice_status`.
fn snake(name: &str) -> String {
    let word = |letter: char| match letter {
        'A'..='Z' => format!("_{}", letter.to_ascii_lowercase()),
        _ => letter.to_string(),
    };
    name.chars().map(word).collect::<String>().trim_start_matches('_').to_owned()
}

#[test]
fn every_label_of_a_list_is_different() {
    for messages in LANGUAGES.map(Messages::new) {
        let kinds: BTreeSet<(String, String)> = labeled()
            .into_iter()
            .map(|labeled| {
                let json = json::write(&labeled);
                (json.split(',').next().unwrap().to_string(), messages.label(labeled))
            })
            .collect();
        assert_eq!(kinds.len(), labeled().len());
    }
}

#[test]
fn every_list_of_the_schema_has_labels() {
    let names: Vec<String> = choices().into_keys().collect();
    let labeled: BTreeSet<&str> = Labeled::LISTS.iter().copied().collect();
    assert_eq!(names, labeled.into_iter().collect::<Vec<_>>());
}

#[test]
fn a_label_can_be_asked_for_by_data() {
    let labeled: Labeled = json::read(br#"{"type":"invoice_status","value":"past_due"}"#).unwrap();
    assert_eq!(Messages::new(Language::English).label(labeled), "Past due");
    assert_eq!(Messages::new(Language::Italian).label(PolicySource::Unset), "Non impostato");
    assert!(json::read::<Labeled>(br#"{"type":"invoice_status","value":"past_due","more":1}"#).is_err());
}
