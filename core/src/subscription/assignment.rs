//! Who holds a license: assigning and unassigning (`A1`–`A6`).

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::case::Case;
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::{Denial, OutOfRange};
use crate::directory::Assignable;
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Effects, Event, Recorded};
use crate::rights::Right;
use crate::state::{Known, NoneHolds, Slot, State, Subscription};
use crate::status::SubscriptionStatus;
use crate::value::{LicenseCount, PersonId, ProductId, SubscriptionId};

/// Assigns licenses of a subscription to people: all of them, or none (`A1`).
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let assign = AssignLicenses { subscription: POWER_BI, people: vec![MARCO] };
/// shop.execute(facts(), &context(ADA, "2026-11-12"), &assign.into())?.events()?;
/// let product = shop.product(facts().catalog, &"power-bi-pro".into()).ok_or("nobody has it")?;
/// assert!(shop.has_access(MARCO, product));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct AssignLicenses {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Up to 20 people. Who is named twice counts once; who holds a license already keeps it.
    pub people: Vec<PersonId>,
}

/// Takes licenses of a subscription back (`A6`). Who holds none is passed over.
#[data(WellFormed)]
pub struct UnassignLicenses {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Any number of people.
    pub people: Vec<PersonId>,
}

/// Takes licenses of a product back, from all its subscriptions that the actor manages (`A6`).
#[data(WellFormed)]
pub struct UnassignProduct {
    /// The product, by its id or one that it had before.
    pub product: ProductId,
    /// Any number of people.
    pub people: Vec<PersonId>,
}

/// People were given licenses.
#[data]
pub struct LicensesAssigned {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Who holds one now and did not before.
    pub people: Vec<PersonId>,
}

/// People's licenses were taken back.
#[data]
pub struct LicensesUnassigned {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Who held one and does not any more.
    pub people: Vec<PersonId>,
}

/// A person who cannot be given a license.
#[data]
pub struct RefusedPerson {
    /// Who.
    pub person: PersonId,
    /// Why.
    pub reason: NotAssignableReason,
}

/// Why a person cannot be given a license (`A2`).
#[data]
pub enum NotAssignableReason {
    /// They are not in the organization's directory.
    Unknown,
    /// They are a guest.
    Guest,
    /// They are disabled.
    Disabled,
}

/// More people than one command may name.
#[data]
pub struct TooManyPeople {
    /// How many were named.
    pub named: u32,
    /// The most there may be.
    pub most: u32,
}

/// Some people cannot be given a license: each, and why.
#[data]
pub struct NotAssignable {
    /// Who, and why.
    pub people: Vec<RefusedPerson>,
}

/// There are not enough free licenses.
#[data]
pub struct NotEnoughLicenses {
    /// How many it takes.
    pub needed: LicenseCount,
    /// How many there are.
    pub free: LicenseCount,
    /// Who would need one.
    pub people: Vec<PersonId>,
}

/// The most people that one command names (`A1`).
const MOST_PEOPLE: u32 = 20;

impl Decide for AssignLicenses {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let people = named_people(&self.people)?;
        let subscription = case.subscription(self.subscription, Right::AssignLicenses)?;
        Ok(assignment(case, subscription, people)?.into_iter().collect())
    }
}

/// The people that a command names, each once: at least one, and at most 20 (`A1`).
pub(crate) fn named_people(people: &[PersonId]) -> Result<Vec<PersonId>, Denial> {
    let people = without_repeats(people);
    match u32::try_from(people.len()).unwrap_or(u32::MAX) {
        0 => Err(OutOfRange::new("people", 1, MOST_PEOPLE, 0).into()),
        named if named > MOST_PEOPLE => Err(TooManyPeople { named, most: MOST_PEOPLE }.into()),
        _ => Ok(people),
    }
}

/// What giving people licenses of a subscription brings: nothing where all of them hold one (`A1`–`A5`).
pub(crate) fn assignment(
    case: &Case<'_>,
    subscription: &Subscription,
    people: Vec<PersonId>,
) -> Result<Option<Event>, Denial> {
    case.require_status(subscription, &ASSIGNING)?;
    require_assignable(case, &people)?;
    let people = new_holders(case, subscription, people);
    let needed = LicenseCount(u32::try_from(people.len()).unwrap_or(u32::MAX));
    if people.is_empty() {
        return Ok(None);
    }
    require_free(case, subscription, needed, &people)?;
    Ok(Some(LicensesAssigned { subscription: subscription.id, people }.into()))
}

/// Refuses people who cannot be given a license: each, and why (`A2`).
pub(crate) fn require_assignable(case: &Case<'_>, people: &[PersonId]) -> Result<(), Denial> {
    let refused: Vec<RefusedPerson> = people.iter().filter_map(|person| refusal(case, *person)).collect();
    if refused.is_empty() { Ok(()) } else { Err(NotAssignable { people: refused }.into()) }
}

/// Refuses to assign more licenses than are free (`A5`).
pub(crate) fn require_free(
    case: &Case<'_>,
    subscription: &Subscription,
    needed: LicenseCount,
    people: &[PersonId],
) -> Result<(), Denial> {
    let free = subscription.free();
    if needed <= free {
        return Ok(());
    }
    case.refuse(NotEnoughLicenses { needed, free, people: people.to_vec() })
}

/// The people, each once, in the order in which they were first named.
pub(crate) fn without_repeats(people: &[PersonId]) -> Vec<PersonId> {
    if people.len() == 1 {
        return people.to_vec();
    }
    let mut seen = alloc::collections::BTreeSet::new();
    people.iter().copied().filter(|person| seen.insert(*person)).collect()
}

/// Why a person cannot be given a license, if so (`A2`).
pub(crate) fn refusal(case: &Case<'_>, person: PersonId) -> Option<RefusedPerson> {
    let reason = match case.facts.directory.get(person).map(|facts| facts.assignable()) {
        None => NotAssignableReason::Unknown,
        Some(Assignable::Guest) => NotAssignableReason::Guest,
        Some(Assignable::Disabled) => NotAssignableReason::Disabled,
        Some(Assignable::Yes) => return None,
    };
    Some(RefusedPerson { person, reason })
}

/// Those among the people who hold no license of the subscription yet (`A4`).
fn new_holders(case: &Case<'_>, subscription: &Subscription, people: Vec<PersonId>) -> Vec<PersonId> {
    let Some(slot) = case.state.subscriptions.slot(subscription.id) else { return people };
    people.into_iter().filter(|person| !case.state.licenses.holds(*person, slot)).collect()
}

/// The statuses in which licenses are assigned (`A5`).
const ASSIGNING: [SubscriptionStatus; 3] =
    [SubscriptionStatus::Trial, SubscriptionStatus::Active, SubscriptionStatus::Expired];

/// The statuses in which people hold licenses: all but deleted (`A6`).
pub(crate) const HOLDING: [SubscriptionStatus; 6] = [
    SubscriptionStatus::Trial,
    SubscriptionStatus::Pending,
    SubscriptionStatus::Active,
    SubscriptionStatus::Paused,
    SubscriptionStatus::Expired,
    SubscriptionStatus::Disabled,
];

impl Decide for UnassignLicenses {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let subscription = case.subscription(self.subscription, Right::AssignLicenses)?;
        case.require_status(subscription, &HOLDING)?;
        Ok(unassignment(case, subscription, &self.people).into_iter().collect())
    }
}

impl Decide for UnassignProduct {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        case.member()?;
        // Nobody holds what nobody ever bought: that is no error (`A6`).
        let Ok(product) = case.known_product(&self.product) else {
            return case.product(&self.product).map(|_| Vec::new());
        };
        let mut holders: BTreeMap<Slot, Vec<PersonId>> = BTreeMap::new();
        for person in without_repeats(&self.people) {
            for held in case.state.licenses.of_person(person) {
                holders.entry(held).or_default().push(person);
            }
        }
        let mut events = Vec::new();
        for (slot, people) in holders {
            let Some(subscription) = case.state.subscriptions.at(slot) else { continue };
            let managed = Right::AssignLicenses.granted(case.standing_on(subscription)?);
            if managed && subscription.product == product {
                events.push(LicensesUnassigned { subscription: subscription.id, people }.into());
            }
        }
        Ok(events)
    }
}

/// What taking back licenses of a subscription brings, if any of the people holds one.
fn unassignment(case: &Case<'_>, subscription: &Subscription, people: &[PersonId]) -> Option<Event> {
    let slot = case.state.subscriptions.slot(subscription.id)?;
    let mut people = without_repeats(people);
    people.retain(|person| case.state.licenses.holds(*person, slot));
    (!people.is_empty()).then(|| LicensesUnassigned { subscription: subscription.id, people }.into())
}

impl Effects for LicensesAssigned {
    fn effects(&self, orders: &mut Orders<'_>) {
        orders.tell(NotificationKind::LicenseAssigned, self.subscription, Whom::People(&self.people));
    }
}

impl Apply for LicensesAssigned {
    type Checked = (Known<Subscription>, NoneHolds);

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_subscription(self.subscription, |subscription| {
            ASSIGNING.contains(&subscription.status)
        })?;
        if self.people.len() > state.subscriptions.row(known).free().length() {
            return Err(Corruption::ImpossibleNumber);
        }
        Ok((known, state.licenses.none_holds(&self.people, known.slot())?))
    }

    fn change(&self, (known, none_holds): Self::Checked, state: &mut State, record: &Recorded) {
        state.assign(known, none_holds, &self.people, record.at);
    }
}

impl Effects for LicensesUnassigned {
    fn effects(&self, orders: &mut Orders<'_>) {
        orders.tell(NotificationKind::LicenseRemoved, self.subscription, Whom::People(&self.people));
    }
}

impl Apply for LicensesUnassigned {
    type Checked = Known<Subscription>;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.subscriptions.require(self.subscription)?;
        state.licenses.all_hold(&self.people, known.slot())?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.unassign(known, &self.people);
    }
}
