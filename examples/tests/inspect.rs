//! The inspector's answers on a small journal.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use selfserve::{
    Actor, Catalog, ChangeSettings, CommandId, Context, CreateOrganization, Directory, Facts, Organization,
    OrganizationKind, Person, PolicyValue, ProductPolicy, Recorded, SetPolicy, Settings,
};
use selfserve_examples::example;
use uuid::Uuid;

type Checked = Result<(), Box<dyn Error>>;

const ADMINISTRATOR: &str = "a0000000-0000-4000-8000-000000000007";

/// A file of its own for each test.
fn file(name: &str, text: &str) -> Result<PathBuf, Box<dyn Error>> {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text)?;
    Ok(path)
}

/// A journal: created, then its settings changed, then a product blocked.
fn journal() -> Result<Vec<Recorded>, Box<dyn Error>> {
    let catalog = Catalog::from_json(CATALOG)?;
    let mut directory = Directory::new();
    directory.upsert_many(selfserve::json::read::<Vec<Person>>(PEOPLE.as_bytes())?)?;
    let facts = Facts { catalog: &catalog, directory: &directory };
    let create = CreateOrganization {
        organization: "0a000000-0000-4000-8000-000000000001".parse()?,
        name: "Officine Rossi".into(),
        kind: OrganizationKind::Commercial,
        country: "IT".parse()?,
        has_agreement: false,
        settings: Settings::default(),
    };
    let slower = ChangeSettings { settings: Settings { payment_days: 14, ..Settings::default() } };
    let scope = ProductPolicy { product: "PENCIL".into() }.into();
    let block = SetPolicy { scope, value: Some(PolicyValue::Disabled) };
    let administrator = Actor::user(ADMINISTRATOR.parse()?);
    let commands =
        [(Actor::SYSTEM, create.into()), (Actor::SYSTEM, slower.into()), (administrator, block.into())];
    let mut organization = Organization::new();
    let mut records = Vec::new();
    for ((actor, command), number) in commands.into_iter().zip(1..) {
        let at = "2026-11-02T08:00:00.000Z".parse()?;
        let context = Context { id: CommandId(Uuid::from_u128(number)), actor, at };
        let execution = organization.execute(facts, &context, &command)?;
        assert_eq!(execution.denial(), None);
        records.extend(execution.recorded().cloned());
    }
    Ok(records)
}

const CATALOG: &str = r#"{
    "program": {"currencies": [{"country": "IT", "currency": "EUR"}]},
    "products": [{"id": "PENCIL", "name": "Pencil", "offers": [
        {"id": "monthly", "term": "one_month", "billing": "monthly",
            "prices": [{"price": {"amount": "13.10", "currency": "EUR"}}]}
    ]}]
}"#;

const PEOPLE: &str = r#"[
    {"id": "a0000000-0000-4000-8000-000000000001", "name": "Ada", "email": "ada@example.com"},
    {"id": "a0000000-0000-4000-8000-000000000007", "name": "Greta", "email": "greta@example.com",
        "roles": ["global_admin"]}
]"#;

fn text(records: &[Recorded]) -> String {
    records.iter().map(|record| record.to_json() + "\n").collect()
}

/// What the inspector says, and whether it was content.
fn inspect(journal: &Path, question: &[&str]) -> Result<(String, bool), Box<dyn Error>> {
    let output = example("inspect").arg(journal).args(question).output()?;
    Ok((String::from_utf8(output.stdout)?, output.status.success()))
}

#[test]
fn a_sound_journal_and_a_broken_one() -> Checked {
    let records = journal()?;
    let (said, content) = inspect(&file("sound.jsonl", &text(&records))?, &["verify"])?;
    assert!(content && said.contains("3 events, replayed up to 3. It is sound"), "{said}");
    let broken = text(&records).replace(r#""sequence":3"#, r#""sequence":4"#);
    let (said, content) = inspect(&file("broken.jsonl", &broken)?, &["verify"])?;
    assert!(!content && said.contains("3 events, replayed up to 2.") && said.contains("gap"), "{said}");
    Ok(())
}

#[test]
fn who_changed_what() -> Checked {
    let journal = file("audit.jsonl", &text(&journal()?))?;
    let (said, _) = inspect(&journal, &["audit"])?;
    assert!(said.contains("settings paymentDays: 0 → 14"), "{said}");
    let (said, _) = inspect(&journal, &["audit", "--person", ADMINISTRATOR])?;
    assert!(said.contains("PENCIL policy: — → disabled") && !said.contains("paymentDays"), "{said}");
    Ok(())
}

#[test]
fn why_a_request_is_refused_and_since_when() -> Checked {
    let records = journal()?;
    let (catalog, people) = (file("catalog.json", CATALOG)?, file("people.json", PEOPLE)?);
    let again = r#"{"type": "create_organization", "organization": "0a000000-0000-4000-8000-000000000002",
        "name": "Again", "kind": "commercial", "country": "IT"}"#;
    let again = file("again.json", again)?;
    let paths = [&again, &catalog, &people].map(|path| path.display().to_string());
    let question =
        ["refusal", &paths[0], "--at", "2026-11-03T08:00:00Z", "--catalog", &paths[1], "--people", &paths[2]];
    let (said, _) = inspect(&file("refusal.jsonl", &text(&records))?, &question)?;
    assert!(said.contains("already set up") && said.contains("Rule O6, organization exists."), "{said}");
    assert!(said.contains("Since event 1, organization created"), "{said}");
    Ok(())
}

#[test]
fn where_two_journals_part() -> Checked {
    let records = journal()?;
    let (whole, part) = (file("whole.jsonl", &text(&records))?, file("part.jsonl", &text(&records[..2]))?);
    let (said, _) = inspect(&whole, &["difference", &part.display().to_string()])?;
    assert!(said.contains("They part at event 3.") && said.contains("policy changed"), "{said}");
    let (said, _) = inspect(&whole, &["difference", &whole.display().to_string()])?;
    assert_eq!(said, "They are equal.\n");
    Ok(())
}
