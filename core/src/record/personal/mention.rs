//! Whether a text names a person: by their name or e-mail address, as the directory knows them.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::directory::{Directory, fold};
use crate::value::PersonId;

/// What a person is called, each as its words.
pub(super) struct Names(Vec<Vec<String>>);

impl Names {
    /// Those of a person; none where the directory does not know them.
    pub(super) fn of(directory: &Directory, person: PersonId) -> Self {
        let known = directory.person(person);
        let names =
            known.into_iter().flat_map(|known| [words(known.name.as_str()), words(known.email.as_str())]);
        Self(names.filter(|name| !name.is_empty()).collect())
    }

    /// Whether a text has one of them in it: the same words, in the same order, side by side, without case and accents.
    pub(super) fn are_in(&self, text: &str) -> bool {
        if self.0.is_empty() {
            return false;
        }
        let text = words(text);
        self.0.iter().any(|name| text.windows(name.len()).any(|part| part == name))
    }
}

/// The words of a text as people are found by them.
fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(ToString::to_string).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::{Person, PersonKind};

    #[test]
    fn v8_a_text_names_a_person_by_whole_words() {
        let mut directory = Directory::new();
        let id = PersonId::from(uuid::Uuid::nil());
        let (name, email) = ("Ada Conté".into(), "ada.c@rossi.example".into());
        let ada = Person { id, name, email, kind: PersonKind::Member, enabled: true, roles: Vec::new() };
        directory.upsert(ada).expect("a person");
        let names = Names::of(&directory, id);
        for text in ["Ada Conté", "c/o ADA CONTE, Roma", "to: Ada.C@Rossi.example.", "Prof. Ada  Conte"] {
            assert!(names.are_in(text), "{text}");
        }
        for text in ["", "Ada", "Conte Ada", "Adalbert Conte", "Ada Contessa", "ada.c@rossi.exam"] {
            assert!(!names.are_in(text), "{text}");
        }
        assert!(!Names::of(&Directory::new(), id).are_in("Ada Conté"));
    }
}
