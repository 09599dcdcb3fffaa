//! What the host knows and the journal does not: the product list, the people, and their ids.

use std::error::Error;

use selfserve::{Catalog, Directory, OrganizationId, Person, PersonId, json};
use uuid::{Uuid, uuid};

pub(crate) const ORGANIZATION: OrganizationId = OrganizationId(uuid!("0192d3a0-0000-7000-8000-00000000000f"));

pub(crate) const ADA: PersonId = person(1);
pub(crate) const MARCO: PersonId = person(2);
pub(crate) const MARIA: PersonId = person(3);
pub(crate) const DAVIDE: PersonId = person(4);
pub(crate) const MARTIN: PersonId = person(5);
pub(crate) const GIULIA: PersonId = person(6);
pub(crate) const LUCA: PersonId = person(7);

pub(crate) const POWER_BI_PRO: &str = "CFQ7TTC0H9MP";
/// The id that Power BI Pro had before: it still means the same product (K1).
pub(crate) const POWER_BI_PRO_BEFORE: &str = "CFQ7TTC0L3PB";
pub(crate) const POWER_BI_PREMIUM: &str = "CFQ7TTC0H6RP";
pub(crate) const POWER_AUTOMATE_RPA: &str = "CFQ7TTC0LSGZ";
pub(crate) const PLANNER_PLAN_1: &str = "CFQ7TTC0HDB1";
pub(crate) const VISIO_PLAN_1: &str = "CFQ7TTC0HD33";

/// The people of `people.json`, by the last digit of their id.
const fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(0x0192_d3a0_0000_7000_8000_0000_0000_0000 + number))
}

pub(crate) fn catalog() -> Result<Catalog, Box<dyn Error>> {
    Ok(Catalog::from_json(include_str!("../../catalog.json"))?)
}

pub(crate) fn directory() -> Result<Directory, Box<dyn Error>> {
    let people: Vec<Person> = json::read(include_bytes!("../../people.json"))?;
    let mut directory = Directory::new();
    directory.upsert_many(people)?;
    Ok(directory)
}
