//! The directory (`O1`–`O4`) through its public interface; search against a naive scan.

use proptest::prelude::*;
use proptest::sample::select;
use selfserve::{
    Assignable, Country, Directory, InvalidPerson, Person, PersonField, PersonId, PersonKind, PersonNotFound,
    Role, TextProblem,
};

fn id(number: u32) -> PersonId {
    format!("00000000-0000-4000-8000-{number:012x}").parse().expect("a UUID")
}

fn person(number: u32, name: &str, email: &str) -> Person {
    Person {
        id: id(number),
        name: name.into(),
        email: email.into(),
        kind: PersonKind::Member,
        enabled: true,
        roles: vec![],
    }
}

fn directory(people: &[(&str, &str)]) -> Directory {
    let people = (1..).zip(people).map(|(number, (name, email))| person(number, name, email));
    let mut directory = Directory::new();
    directory.upsert_many(people).expect("valid people");
    directory
}

fn names(directory: &Directory, query: &str) -> Vec<String> {
    directory.search(query, 10).into_iter().map(|found| found.name.to_string()).collect()
}

#[test]
fn o1_countries_are_two_capitals() {
    let country: Country = serde_json::from_str("\"IT\"").expect("a country");
    assert_eq!(serde_json::to_string(&country).expect("text"), "\"IT\"");
    for wrong in ["", "I", "ITA", "it", "I1", "ÀÀ", "È"] {
        assert!(wrong.parse::<Country>().is_err(), "{wrong}");
    }
    assert!(serde_json::from_str::<Country>("\"it\"").is_err());
}

#[test]
fn o2_a_person_is_plain_data_with_defaults() {
    let json = r#"{"id":"00000000-0000-4000-8000-000000000001","name":"Ada","email":"ada@contoso.it"}"#;
    let ada: Person = serde_json::from_str(json).expect("a person");
    assert_eq!(ada, person(1, "Ada", "ada@contoso.it"));
    let with_one_field_too_many = json.replace("\"name\"", "\"nick\":\"A\",\"name\"");
    assert!(serde_json::from_str::<Person>(&with_one_field_too_many).is_err());
}

#[test]
fn o3_the_latest_facts_hold() {
    let mut directory = Directory::new();
    let ada = Person {
        roles: vec![Role::GlobalReader, Role::BillingAdmin, Role::BillingAdmin],
        ..person(1, "Ada Lovelace", "Ada@contoso.it")
    };
    directory.upsert(ada.clone()).expect("a valid person");
    let facts = directory.get(id(1)).expect("known");
    assert!(facts.roles.contains(Role::BillingAdmin) && !facts.roles.contains(Role::GlobalAdmin));
    let kept = Person { roles: vec![Role::BillingAdmin, Role::GlobalReader], ..ada };
    assert_eq!(directory.person(id(1)), Some(kept));

    directory.upsert(person(1, "Ada Byron", "Ada@contoso.it")).expect("a valid person");
    assert_eq!((directory.len(), names(&directory, "lovelace")), (1, vec![]));
    assert_eq!(names(&directory, "byron"), ["Ada Byron"]);
    assert!(!directory.get(id(1)).expect("known").roles.contains(Role::BillingAdmin));

    directory.disable(id(1)).expect("known");
    assert_eq!(directory.get(id(1)).map(|facts| facts.assignable()), Some(Assignable::Disabled));
    directory.remove(id(1)).expect("known");
    assert_eq!((directory.get(id(1)), directory.person(id(1)), directory.len()), (None, None, 0));
    assert_eq!(names(&directory, "ada"), [""; 0]);
    assert_eq!(directory.disable(id(1)), Err(PersonNotFound(id(1))));
    assert_eq!(directory.remove(id(1)), Err(PersonNotFound(id(1))));
}

#[test]
fn o3_one_invalid_person_and_nobody_is_taken() {
    let (long_name, long_email) = ("n".repeat(257), format!("{}@c.it", "e".repeat(250)));
    let fine = "ada@contoso.it";
    for (name, email, field, problem) in [
        (" ", fine, PersonField::Name, TextProblem::Empty),
        (&long_name, fine, PersonField::Name, TextProblem::TooLong),
        ("A\u{0}", fine, PersonField::Name, TextProblem::ControlCharacter),
        ("Ada\nEve", fine, PersonField::Name, TextProblem::LineBreak),
        ("4111 1111 1111 1111", fine, PersonField::Name, TextProblem::CardNumber),
        ("Ada", "4111111111111111@contoso.it", PersonField::Email, TextProblem::CardNumber),
        ("Ada", "", PersonField::Email, TextProblem::Empty),
        ("Ada", &long_email, PersonField::Email, TextProblem::TooLong),
        ("Ada", "ada", PersonField::Email, TextProblem::NotAnAddress),
        ("Ada", "@contoso.it", PersonField::Email, TextProblem::NotAnAddress),
        ("Ada", "a da@contoso.it", PersonField::Email, TextProblem::NotAnAddress),
    ] {
        let mut directory = directory(&[("Ada Lovelace", "ada@contoso.it")]);
        let batch = [person(2, "Bea", "bea@contoso.it"), person(1, "Eve", fine), person(3, name, email)];
        let refused = Err(InvalidPerson { person: id(3), field, problem });
        assert_eq!(directory.upsert_many(batch), refused);
        assert_eq!(directory.upsert(person(3, name, email)), refused);
        assert_eq!((directory.len(), names(&directory, "ada lo")), (1, vec!["Ada Lovelace".into()]));
    }
    let longest = person(1, &"n".repeat(256), &format!("{}@c.it", "e".repeat(249)));
    assert_eq!(Directory::new().upsert(longest), Ok(()));
}

#[test]
fn o4_each_word_begins_a_different_word() {
    let directory = directory(&[
        ("Marco Rossi", "rm@contoso.it"),
        ("Mar Marini", "u1@contoso.it"),
        ("Anna Maria Ma", "am@contoso.it"),
        ("Paolo Verdi", "mpv@contoso.it"),
    ]);
    assert_eq!(names(&directory, "ma ma"), ["Anna Maria Ma", "Mar Marini"]);
    assert_eq!(names(&directory, "mar mar"), ["Mar Marini"]);
    assert_eq!(names(&directory, "ma maria an"), ["Anna Maria Ma"]);
    assert_eq!(names(&directory, "ma ma ma"), [""; 0]);
    assert_eq!(names(&directory, "verdi mpv@"), ["Paolo Verdi"]);
    assert_eq!(names(&directory, "ossi"), [""; 0]);
    for empty in ["", "  ", "\u{301}"] {
        assert_eq!(names(&directory, empty), [""; 0]);
    }
    assert_eq!(directory.search("ma", 0), []);
    assert_eq!(directory.search("m", usize::MAX).len(), 4);
}

#[test]
fn o4_extreme_text_is_taken() {
    // One character that folds to four words; hundreds of words of one letter.
    let (ligatures, letters) = ("\u{fdfa}".repeat(256), "a-".repeat(128));
    let mut directory = directory(&[(&ligatures, "l@contoso.it"), (&letters, "w@contoso.it")]);
    assert_eq!(names(&directory, "الله وسلم w"), [""; 0]);
    assert_eq!(names(&directory, "الله وسلم l@"), [ligatures]);
    assert_eq!(names(&directory, &"a ".repeat(128)), [letters]);
    assert_eq!(names(&directory, &"a ".repeat(129)), [""; 0]);
    assert_eq!(names(&directory, &"a".repeat(10_000)), [""; 0]);
    directory.remove(id(2)).expect("known");
    assert_eq!(names(&directory, "a"), [""; 0]);
}

#[test]
fn o4_typing_is_forgiving() {
    let directory = directory(&[
        ("Łukasz Weiß", "lw@contoso.it"),
        ("Zoë Ångström-Ærø", "za@contoso.it"),
        ("Seán O’Brien (Milano)", "so@contoso.it"),
    ]);
    for (query, name) in [
        ("lukasz weiss", "Łukasz Weiß"),
        ("ŁUK", "Łukasz Weiß"),
        ("zoe", "Zoë Ångström-Ærø"),
        ("angstrom-ae", "Zoë Ångström-Ærø"),
        ("ÆRO", "Zoë Ångström-Ærø"),
        ("brien sea", "Seán O’Brien (Milano)"),
        ("o’b", "Seán O’Brien (Milano)"),
        ("milano (mi", "Seán O’Brien (Milano)"),
    ] {
        assert_eq!(names(&directory, query), [name], "{query}");
    }
}

#[test]
fn o4_ordered_by_matched_word_folded_name_and_id() {
    let directory = directory(&[
        ("Rita Marino", "x3@contoso.it"),
        ("Marco Zanetti", "x1@contoso.it"),
        ("marco bianchi", "x2@contoso.it"),
        ("Marcò Bianchi", "x4@contoso.it"),
        ("Zeno Po", "marb@contoso.it"),
        ("Ada Marco", "x5@contoso.it"),
    ]);
    let order = ["Zeno Po", "Ada Marco", "marco bianchi", "Marcò Bianchi", "Marco Zanetti", "Rita Marino"];
    assert_eq!(names(&directory, "mar"), order);
    // The order is that of the first word of the query.
    assert_eq!(
        names(&directory, "x mar"),
        ["Marco Zanetti", "marco bianchi", "Rita Marino", "Marcò Bianchi", "Ada Marco"]
    );
}

#[test]
fn o4_who_cannot_be_assigned_is_marked() {
    let mut directory =
        directory(&[("Ada", "a@contoso.it"), ("Ada", "b@contoso.it"), ("Ada", "c@contoso.it")]);
    directory.disable(id(2)).expect("known");
    let guest = Person { kind: PersonKind::Guest, enabled: false, ..person(3, "Ada", "c@contoso.it") };
    directory.upsert(guest).expect("a valid person");
    let marks: Vec<_> = directory.search("ada", 9).into_iter().map(|found| found.assignable).collect();
    assert_eq!(marks, [Assignable::Yes, Assignable::Disabled, Assignable::Guest]);
}

/// What a directory answers, by looking at everyone.
mod naive {
    use selfserve::{Person, PersonId};

    fn fold(text: &str) -> String {
        let unaccented = text.replace('Á', "a").replace('é', "e").replace('ß', "ss").replace('Ł', "l");
        unaccented.to_lowercase()
    }

    fn words(person: &Person) -> Vec<String> {
        let name: Vec<char> = fold(person.name.as_str()).chars().collect();
        let mut words = vec![fold(person.email.as_str())];
        for at in 0..name.len() {
            let is_first = at == 0 || name[at - 1] == ' ';
            let is_part = at > 0 && !name[at - 1].is_alphanumeric() && name[at].is_alphanumeric();
            if name[at] != ' ' && (is_first || is_part) {
                words.push(name[at..].iter().take_while(|letter| **letter != ' ').collect());
            }
        }
        words
    }

    /// Tries every assignment of words to beginnings.
    fn all_begin(beginnings: &[&str], words: &[String]) -> bool {
        let Some((beginning, others)) = beginnings.split_first() else { return true };
        (0..words.len()).any(|at| {
            let mut rest = words.to_vec();
            rest.remove(at).starts_with(beginning) && all_begin(others, &rest)
        })
    }

    pub(super) fn search(people: &[Person], query: &str, limit: usize) -> Vec<PersonId> {
        let query = fold(query);
        let beginnings: Vec<&str> = query.split_whitespace().collect();
        let Some(first) = beginnings.first() else { return vec![] };
        let hits = people.iter().filter(|person| all_begin(&beginnings, &words(person)));
        let mut keyed: Vec<_> = hits
            .map(|person| {
                let matched = words(person).into_iter().filter(|word| word.starts_with(first)).min();
                (matched, fold(person.name.as_str()), person.id)
            })
            .collect();
        keyed.sort();
        keyed.into_iter().map(|(_, _, id)| id).take(limit).collect()
    }
}

/// Words that begin alike, in a mix of scripts and punctuation.
fn name() -> impl Strategy<Value = String> {
    "[AabmÁé]{1,3}([ -][abmßŁ']{1,4}){0,3}"
}

fn query() -> impl Strategy<Value = String> {
    prop_oneof!["[abmÁ]{1,3}", "[abmß]{1,2} [Aabm]{1,2}", "[abmL]{1,2}( [abm]{1,2}){2}", " ?[abm'-]{0,3} "]
}

fn any_person(ids: u32) -> impl Strategy<Value = Person> {
    let email = "[abmx][ab.]{0,3}@(c|C)";
    (0..ids, name(), email, any::<bool>())
        .prop_map(|(number, name, email, enabled)| Person { enabled, ..person(number, &name, &email) })
}

/// News of the directory.
#[derive(Debug, Clone)]
enum News {
    One(Person),
    Many(Vec<Person>),
    Disabled(PersonId),
    Gone(PersonId),
}

fn news(ids: u32) -> impl Strategy<Value = News> {
    prop_oneof![
        4 => any_person(ids).prop_map(News::One),
        1 => prop::collection::vec(any_person(ids), 0..20).prop_map(News::Many),
        1 => (0..ids).prop_map(|number| News::Disabled(id(number))),
        2 => (0..ids).prop_map(|number| News::Gone(id(number))),
    ]
}

fn put(people: &mut Vec<Person>, person: Person) {
    people.retain(|known| known.id != person.id);
    people.push(person);
}

fn tell(directory: &mut Directory, people: &mut Vec<Person>, news: News) {
    match news {
        News::One(person) => {
            directory.upsert(person.clone()).expect("a valid person");
            put(people, person);
        }
        News::Many(batch) => {
            directory.upsert_many(batch.clone()).expect("valid people");
            batch.into_iter().for_each(|person| put(people, person));
        }
        News::Disabled(gone) => {
            let known = people.iter_mut().find(|person| person.id == gone);
            assert_eq!(directory.disable(gone).is_ok(), known.is_some());
            known.into_iter().for_each(|person| person.enabled = false);
        }
        News::Gone(gone) => {
            let known = people.iter().any(|person| person.id == gone);
            assert_eq!(directory.remove(gone).is_ok(), known);
            people.retain(|person| person.id != gone);
        }
    }
}

fn assert_like_a_scan(directory: &Directory, people: &[Person], queries: &[String], limit: usize) {
    assert_eq!(directory.len(), people.len());
    for person in people {
        assert_eq!(directory.person(person.id).as_ref(), Some(person));
    }
    for query in queries {
        let found: Vec<PersonId> = directory.search(query, limit).into_iter().map(|hit| hit.person).collect();
        assert_eq!(found, naive::search(people, query, limit), "{query:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: selfserve_tests::cases(300), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn o4_search_agrees_with_a_scan_whatever_happens(
        news in prop::collection::vec(news(30), 0..60),
        queries in prop::collection::vec(query(), 8),
        limit in select(vec![1, 3, 10, 100]),
    ) {
        let (mut directory, mut people) = (Directory::new(), vec![]);
        for news in news {
            tell(&mut directory, &mut people, news);
        }
        assert_like_a_scan(&directory, &people, &queries, limit);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: selfserve_tests::cases(6), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn o4_search_agrees_with_a_scan_of_thousands(
        loaded in prop::collection::vec(any_person(3000), 0..1500),
        news in prop::collection::vec(news(3000), 1500),
        queries in prop::collection::vec(query(), 30),
        limit in select(vec![1, 10, 5000]),
    ) {
        let (mut directory, mut people) = (Directory::new(), vec![]);
        tell(&mut directory, &mut people, News::Many(loaded));
        for news in news {
            tell(&mut directory, &mut people, news);
        }
        assert_like_a_scan(&directory, &people, &queries, limit);
    }
}
