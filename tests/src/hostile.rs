//! The doors through which text and bytes come, each open to anything. What goes wrong is a panic: for the fuzzer
//! (`tests/fuzz`), and for the test that replays what it has found.

use selfserve::{
    Catalog, Command, Directory, Organization, Person, Query, Recorded, Sequence, json, read_journal,
    verify_journal,
};
use selfserve_einvoice::read_e_invoice;
use selfserve_interop::PolicyList;

/// A door, and who stands behind it.
pub type Door = (&'static str, fn(&[u8]));

/// All of them, by name.
pub const DOORS: [Door; 8] = [
    ("command", command),
    ("query", query),
    ("journal", journal),
    ("snapshot", snapshot),
    ("catalog", catalog),
    ("people", people),
    ("policies", policies),
    ("e-invoices", e_invoices),
];

/// A command is one, and is written as it was read; or it is refused.
pub fn command(bytes: &[u8]) {
    if let Ok(command) = json::read::<Command>(bytes) {
        let again = json::read::<Command>(json::write(&command).as_bytes());
        assert_eq!(again.as_ref(), Ok(&command), "a command is not read as it was written");
    }
}

/// A question, likewise.
pub fn query(bytes: &[u8]) {
    if let Ok(query) = json::read::<Query>(bytes) {
        let again = json::read::<Query>(json::write(&query).as_bytes());
        assert_eq!(again.as_ref(), Ok(&query), "a question is not read as it was written");
    }
}

/// A journal is one in every way of reading it, or in none; its state comes back from a snapshot.
pub fn journal(bytes: &[u8]) {
    let organization = Organization::from_journal(bytes);
    let report = verify_journal(bytes);
    let records = read_journal(bytes);
    let _line = Recorded::from_json(bytes, Sequence(1));
    let Ok(organization) = organization else {
        assert!(!report.problems.is_empty(), "a journal without problems cannot be replayed");
        return;
    };
    let records = records.expect("what is replayed is read");
    assert_eq!(Organization::from_events(&records).map(|it| it.snapshot()), Ok(organization.snapshot()));
    snapshot(&organization.snapshot());
}

/// A snapshot is one, and is taken again byte for byte; or it is unusable.
pub fn snapshot(bytes: &[u8]) {
    if let Ok(organization) = Organization::from_snapshot(bytes) {
        assert_eq!(organization.snapshot(), bytes, "a snapshot is not taken as it was read");
    }
}

/// A catalog is one, or is refused by the field that is wrong.
pub fn catalog(bytes: &[u8]) {
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Err(problem) = Catalog::from_json(text)
    {
        assert!(!problem.to_string().is_empty());
    }
}

/// People are taken one and all, or none.
pub fn people(bytes: &[u8]) {
    if let Ok(people) = json::read::<Vec<Person>>(bytes) {
        let mut directory = Directory::new();
        let names: Vec<String> = people.iter().map(|person| person.name.to_string()).collect();
        if directory.upsert_many(people).is_err() {
            assert!(directory.is_empty(), "half of the people were taken");
        }
        names.iter().for_each(|name| drop(directory.search(name, 5)));
    }
}

/// A list of policies, as JSON, as CSV or as a table.
pub fn policies(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Ok(list) = PolicyList::read(text) {
        let again = PolicyList::read(&list.to_json());
        assert_eq!(again.as_ref(), Ok(&list), "a list is not read as it was written");
    }
}

/// An e-invoice of anybody's, or nothing that can be read: what is wrong is said.
pub fn e_invoices(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match read_e_invoice(text) {
        Ok(read) => assert_eq!(json::read(json::write(&read).as_bytes()), Ok(read)),
        Err(unreadable) => assert!(!unreadable.to_string().is_empty()),
    }
}
