//! The directory: who is there, what they may, and finding them as one types (`O2`–`O4`).

mod facts;
mod fold;
mod index;
mod order;
mod organization_kind;
mod people;
mod person;
mod record;
mod roles;
mod search;
mod signature;

use alloc::vec::Vec;
use core::fmt;

use thiserror::Error;

pub use facts::{Assignable, PersonFacts};
pub use organization_kind::OrganizationKind;
pub use person::{InvalidPerson, Person, PersonField, PersonKind};
pub use roles::{Role, Roles};
pub use search::FoundPerson;

use crate::value::PersonId;
pub(crate) use fold::fold;
use index::Index;
use people::People;
use record::Record;
use search::Search;

/// The people of an organization: facts that the host supplies, kept outside the journal (`O3`).
///
/// That somebody left or came back is also told to the organization, by a command, because it has consequences
/// (`O5`); the directory alone changes nobody's licenses.
///
/// ```
/// use selfserve::{Assignable, Directory, Person, PersonId, PersonKind};
///
/// let mut directory = Directory::new();
/// directory.upsert(Person {
///     id: "018f3a52-0000-7000-8000-000000000001".parse()?,
///     name: "Marco Bianchi".into(),
///     email: "marco.bianchi@contoso.it".into(),
///     kind: PersonKind::Guest,
///     enabled: true,
///     roles: vec![],
/// })?;
/// let found = directory.search("bi ma", 10);
/// assert_eq!(found[0].name.as_str(), "Marco Bianchi");
/// assert_eq!(found[0].assignable, Assignable::Guest);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Default, Clone)]
pub struct Directory {
    people: People,
    index: Index,
}

/// The directory does not know the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the directory does not know person {0}")]
pub struct PersonNotFound(pub PersonId);

impl fmt::Debug for Directory {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Directory").field("people", &self.len()).finish_non_exhaustive()
    }
}

impl Directory {
    /// A directory without people.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many people there are, guests and disabled ones included.
    pub fn len(&self) -> usize {
        self.people.len()
    }

    /// Whether nobody is there.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds a person, or replaces all that was known of them.
    ///
    /// # Errors
    /// [`InvalidPerson`] when the name or the e-mail is not acceptable; then nothing has changed.
    pub fn upsert(&mut self, person: Person) -> Result<(), InvalidPerson> {
        person.check()?;
        self.put(Record::new(&person));
        Ok(())
    }

    /// Adds or replaces many people; of the same person twice, the later holds.
    ///
    /// # Errors
    /// [`InvalidPerson`] for the first person who is not acceptable; then nobody of the batch has been taken.
    pub fn upsert_many(&mut self, people: impl IntoIterator<Item = Person>) -> Result<(), InvalidPerson> {
        let checked = people.into_iter().map(|person| person.check().map(|()| Record::new(&person)));
        let records: Vec<Record> = checked.collect::<Result<_, _>>()?;
        if self.len() > records.len().saturating_mul(REBUILD) {
            records.into_iter().for_each(|record| self.put(record));
        } else {
            self.put_all(records);
        }
        Ok(())
    }

    /// Disables a person; what else is known of them stays.
    ///
    /// # Errors
    /// [`PersonNotFound`] when the directory does not know the person.
    pub fn disable(&mut self, person: PersonId) -> Result<(), PersonNotFound> {
        let place = self.people.place(person).ok_or(PersonNotFound(person))?;
        self.people.disable(place);
        Ok(())
    }

    /// Forgets a person.
    ///
    /// # Errors
    /// [`PersonNotFound`] when the directory does not know the person.
    pub fn remove(&mut self, person: PersonId) -> Result<(), PersonNotFound> {
        let place = self.people.place(person).ok_or(PersonNotFound(person))?;
        self.index.remove(&self.people, place);
        self.people.remove(place);
        Ok(())
    }

    /// What rules ask about a person, without allocation.
    pub fn get(&self, person: PersonId) -> Option<PersonFacts> {
        self.people.find(person).map(|record| record.facts)
    }

    /// All that is known of a person; roles in the order of [`Role::ALL`], each once.
    pub fn person(&self, person: PersonId) -> Option<Person> {
        self.people.find(person).map(Record::person)
    }

    /// How many enabled members there are with each set of roles.
    pub(crate) fn members_by_roles(&self) -> impl Iterator<Item = (Roles, u32)> {
        self.people.members()
    }

    /// The people from a place on: where they are kept, who they are, and what rules ask about them.
    pub(crate) fn people_from(&self, place: u32) -> impl Iterator<Item = (u32, PersonId, PersonFacts)> {
        self.people.iter_from(place).map(|(place, record)| (place, record.id, record.facts))
    }

    /// The first people, up to a limit, whom the query finds (`O4`).
    ///
    /// Query and people are compared folded: without case and accents, with ß as ss, æ as ae, ø as o, ł as l, đ as d
    /// and ı as i. Each word of the query begins a different word of the person: one of the display name, or the
    /// e-mail, which counts as one more word. Words are separated by white space; a name's word is also found from a
    /// letter or digit behind punctuation on (Anne-*Marie*).
    ///
    /// The order is by matched word, then folded name, then id. The matched word is, of the person's words that the
    /// query's first word begins, the first in byte order. An empty query finds nobody, and so does one of more than
    /// 512 characters.
    pub fn search(&self, query: &str, limit: usize) -> Vec<FoundPerson> {
        Search { people: &self.people, index: &self.index }.run(query, limit)
    }

    fn put(&mut self, record: Record) {
        let Some(place) = self.people.place(record.id) else {
            let place = self.people.add(record);
            return self.index.insert(&self.people, place);
        };
        if self.people.at(place).is_some_and(|known| known.reads_like(&record)) {
            self.people.replace(place, record);
        } else {
            self.index.remove(&self.people, place);
            self.people.replace(place, record);
            self.index.insert(&self.people, place);
        }
    }

    /// Puts many at once: the index is sorted anew.
    fn put_all(&mut self, records: Vec<Record>) {
        self.people.reserve(records.len());
        for record in records {
            if let Some(place) = self.people.place(record.id) {
                self.people.replace(place, record);
            } else {
                self.people.add(record);
            }
        }
        self.index = Index::build(&self.people);
    }
}

/// The index is sorted anew when there are at most so many people for each one that comes: sorting costs about a
/// tenth of an insertion for each person there is.
const REBUILD: usize = 8;
