//! The organizations, their people, what they can buy, and how time goes by for them.

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use selfserve::{
    Actor, CommandId, CreateOrganization, Directory, OrganizationId, Person, PersonId, PersonKind, Timestamp,
};
use selfserve_host::testing::{self, add_card, catalog, create, first_purchase};
use selfserve_host::{Host, HostError, Limits, Store};
use uuid::Uuid;

const DAY: u128 = 86_400_000;
/// More than there are licenses: the last free one is wanted by all.
pub(crate) const PEOPLE: u32 = 40;

/// The same for all processes.
#[derive(Clone, Copy)]
pub(crate) struct Town {
    pub(crate) organizations: u32,
    /// How many days go by.
    pub(crate) days: u32,
    /// When it began, in this machine's milliseconds.
    pub(crate) since: i64,
    /// How long that takes.
    pub(crate) lasts: Duration,
}

impl Town {
    /// A host whose time goes by much faster than this machine's, and stands still at the end.
    pub(crate) fn host<S: Store>(self, store: S) -> Host<S> {
        let limits =
            Limits { ahead: u32::MAX, longest_sleep: Duration::from_millis(50), ..Limits::default() };
        Host::open(store, catalog(), Arc::new(directory())).with_clock(move || self.now()).with_limits(limits)
    }

    pub(crate) fn all(self) -> impl Iterator<Item = OrganizationId> {
        (0..self.organizations).map(organization)
    }

    fn now(self) -> Timestamp {
        let gone = u128::try_from(unix_milliseconds() - self.since).unwrap_or(0).min(self.lasts.as_millis());
        let gone = gone * u128::from(self.days) * DAY / self.lasts.as_millis().max(1);
        let gone = i64::try_from(gone).expect("a few years");
        Timestamp::from_unix_milliseconds(testing::start().unix_milliseconds() + gone)
            .expect("a time of our era")
    }
}

pub(crate) fn unix_milliseconds() -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock that goes");
    i64::try_from(now.as_millis()).expect("a time of our era")
}

pub(crate) fn organization(number: u32) -> OrganizationId {
    OrganizationId(Uuid::from_u128(0x0f1e_e700_0000_7000_8000_0000_0000_0000 + u128::from(number)))
}

pub(crate) fn person(number: u32) -> PersonId {
    PersonId(Uuid::from_u128(0x9e50 + u128::from(number)))
}

/// Who buys.
pub(crate) fn buyer() -> Actor {
    Actor::user(person(0))
}

/// Opens an organization. The commands have the ids of the ready-made ones, and so have what they make: `PROFILE`, and
/// `POWER_BI`, with ten licenses at first.
pub(crate) fn open<S: Store>(host: &Host<S>, organization: OrganizationId) -> Result<(), HostError> {
    let shop = host.shop(organization);
    let id = |number| CommandId(Uuid::from_u128(number));
    shop.execute(Actor::SYSTEM, id(1), CreateOrganization { organization, ..create() })?;
    shop.execute(buyer(), id(2), add_card())?;
    shop.execute(buyer(), id(3), first_purchase())?;
    Ok(())
}

fn directory() -> Directory {
    let member = |number| Person {
        id: person(number),
        name: format!("Person {number}").as_str().into(),
        email: format!("person-{number}@rossi.example").as_str().into(),
        kind: PersonKind::Member,
        enabled: true,
        roles: Vec::new(),
    };
    let mut directory = Directory::new();
    directory.upsert_many((0..PEOPLE).map(member)).expect("people");
    directory
}
