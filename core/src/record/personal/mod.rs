//! Everything about one person (`V8`): what is theirs, the events that are about them, the text that a host may have to
//! erase.

mod gathering;
mod mention;
mod texts;
mod things;

use alloc::string::String;
use alloc::vec::Vec;

use thiserror::Error;

use crate::actor::Actor;
use crate::case::require;
use crate::corruption::CorruptJournal;
use crate::denial::{Denial, NotAMember};
use crate::directory::{Directory, PersonFacts};
use crate::effect::NotificationKind;
use crate::event::{EventType, Recorded};
use crate::organization::Organization;
use crate::rights::{Right, Standing};
use crate::value::{CommandId, PersonId, Sequence, Timestamp};
use gathering::Gathering;

/// Everything about one person, as far as a journal goes (`V8`).
#[data]
pub struct PersonalData {
    /// Whom it is about.
    pub person: PersonId,
    /// The last record that was looked at: what came later is not in here.
    pub through: Sequence,
    /// Since when they are gone; absent: they have not left (`O5`).
    pub left: Option<Timestamp>,
    /// What is theirs now, oldest first.
    pub things: Vec<PersonalThing>,
    /// The events that they caused, that are about them or of which they were told, oldest first. What each says is the
    /// journal's record at its place.
    pub events: Vec<PersonalEvent>,
    /// Where text is stored that is theirs, oldest first, what was erased included.
    pub texts: Vec<PersonalText>,
}

/// Something that is a person's now.
#[data]
pub struct PersonalThing {
    /// What it is.
    pub kind: PersonalThingKind,
    /// Its id: for a license and a hand-over that of the subscription, for an invoice its number.
    pub id: String,
    /// The place of the first record that has it as theirs.
    pub sequence: Sequence,
    /// When that was.
    pub at: Timestamp,
    /// How it stands.
    pub facts: Vec<PersonalFact>,
}

/// What can be a person's.
#[data(PartialOrd, Ord)]
pub enum PersonalThingKind {
    /// A subscription that they bought, or try, and that was not taken over.
    Subscription,
    /// A license that they hold.
    License,
    /// A subscription that is offered to them (`C12`).
    HandOver,
    /// A purchase that has to be approved, or had to be (`P7`).
    PurchaseRequest,
    /// A license request, by them or for them (`Q1`).
    LicenseRequest,
    /// A card of theirs.
    PaymentMethod,
    /// A billing profile on which they have a role.
    BillingProfile,
    /// An invoice to a billing profile of their own.
    Invoice,
}

/// How something stands in one respect.
#[data]
pub struct PersonalFact {
    /// In which, called as in JSON.
    pub field: String,
    /// How: a word or a text as it is, anything else as JSON.
    pub value: String,
}

/// An event that has to do with a person.
#[data]
pub struct PersonalEvent {
    /// Its place in the journal.
    pub sequence: Sequence,
    /// When it happened.
    pub at: Timestamp,
    /// What happened: the `type` of the event.
    pub event: EventType,
    /// The rule that it follows, such as `S2`.
    pub rule: String,
    /// The command it came from; absent for what time brought.
    pub command: Option<CommandId>,
    /// Whether it was they who gave that command.
    pub acted: bool,
    /// Whether it names them, or something of theirs.
    pub concerns: bool,
    /// Of what they were told. What goes to everybody who has a role is not in here: the directory alone knows who that was.
    pub told: Vec<NotificationKind>,
}

/// A place where text is stored that is a person's. To erase it, write an empty text there: no command takes one, so that
/// replay, numbers and totals stay as they are, and it is told as erased from then on (`H1`).
#[data]
pub struct PersonalText {
    /// The place of the record in the journal.
    pub sequence: Sequence,
    /// The field, by its path in the record's canonical JSON, such as `event.billTo.address.city`.
    pub field: String,
    /// Why it is theirs.
    pub relation: TextRelation,
    /// The text; absent once erased, and where others wrote it of them: that is theirs to erase, not to read (`V7`).
    pub text: Option<String>,
    /// Whether it was erased.
    pub erased: bool,
}

/// Why a stored text is a person's.
#[data(PartialOrd, Ord)]
pub enum TextRelation {
    /// It stands on what is theirs: their card, their billing profile and its invoices, their purchase request.
    Own,
    /// They wrote it on what is another's, or about it.
    Wrote,
    /// It was a message to them.
    Told,
    /// It has their name or e-mail address in it, as the directory knows them.
    Named,
}

/// Why nothing is told about a person.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NotTold {
    /// Who asks may not know.
    #[error("{0}")]
    Denied(Denial),
    /// The journal cannot be.
    #[error("{0}")]
    Corrupt(CorruptJournal),
}

impl From<CorruptJournal> for NotTold {
    fn from(corrupt: CorruptJournal) -> Self {
        Self::Corrupt(corrupt)
    }
}

impl From<Denial> for NotTold {
    fn from(denial: Denial) -> Self {
        Self::Denied(denial)
    }
}

/// Everything about one person: what is theirs, the events about them, and where their text is stored, for a host that has
/// to tell or to erase it (`V8`, `H1`). They ask it themselves, or `system` for them (`O7`). The records are a journal from
/// its first event on.
///
/// By the directory it finds what others wrote of them, so ask before the directory forgets them. Once something was erased,
/// drop the snapshots that are older: they hold the text as it was.
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let all = personal_data(&journal()?, facts().directory, Actor::user(ADA), ADA)?;
/// let things: Vec<PersonalThingKind> = all.things.iter().map(|thing| thing.kind).collect();
/// use PersonalThingKind::{BillingProfile, Invoice, License, PaymentMethod, Subscription};
/// assert_eq!(things, [PaymentMethod, BillingProfile, Subscription, License, Invoice]);
/// assert!(all.texts.iter().any(|text| text.field == "event.billTo.address.city"));
/// assert!(personal_data(&journal()?, facts().directory, Actor::user(ADA), GRACE).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// [`NotTold::Denied`] to whoever may not know, [`NotTold::Corrupt`] at the first record that cannot be.
pub fn personal_data(
    records: &[Recorded],
    directory: &Directory,
    actor: Actor,
    person: PersonId,
) -> Result<PersonalData, NotTold> {
    require(Right::ReadPersonalData, standing(directory, actor, person)?)?;
    let mut organization = Organization::new();
    let mut gathering = Gathering::about(person, directory);
    for record in records {
        organization.apply(record)?;
        gathering.learn(record, &organization.state);
    }
    Ok(gathering.told(records, &organization.state))
}

/// How who asks stands to what is told of a person: an enabled member asks about themselves (`O7`).
fn standing(directory: &Directory, actor: Actor, person: PersonId) -> Result<Standing, Denial> {
    match actor {
        Actor::System(_) => Ok(Standing { system: true, ..Standing::default() }),
        Actor::User(user) => {
            let asker = directory.get(user.id).filter(PersonFacts::is_enabled_member);
            asker.ok_or(NotAMember { person: user.id })?;
            Ok(Standing { owns: user.id == person, ..Standing::default() })
        }
    }
}
