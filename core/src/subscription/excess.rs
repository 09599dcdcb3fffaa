//! More people than licenses after a renewal: who keeps access for how long, and who is released (`S6`).

use alloc::vec::Vec;

use crate::corruption::Corruption;
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Effects, Event, Recorded};
use crate::state::{Excess, Known, State, Subscription};
use crate::value::{Day, LicenseCount, PersonId, SubscriptionId};

/// More people hold licenses than are paid for: they keep them for a while. It is told when that begins, and once more
/// ahead of its end.
#[data]
pub struct ExcessLicensesAnnounced {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// How many licenses are paid for.
    pub licenses: LicenseCount,
    /// How many are assigned.
    pub assigned: LicenseCount,
    /// The day on which those assigned last are released, as far as they are too many then.
    pub released_on: Day,
}

/// Licenses that were not paid for any more were released: those assigned last.
#[data]
pub struct ExcessLicensesReleased {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Who lost theirs, the last assigned first.
    pub people: Vec<PersonId>,
}

/// What it brings that a term begins on this day with so many licenses: where more are assigned, all keep theirs for
/// a while. Those whom an earlier term left in excess keep their date.
pub(crate) fn begun(
    state: &State,
    subscription: &Subscription,
    licenses: LicenseCount,
    day: Day,
) -> Option<Event> {
    if !begins(subscription, licenses) {
        return None;
    }
    let (assigned, released_on) = (subscription.assigned(), released_from(state, day));
    Some(ExcessLicensesAnnounced { subscription: subscription.id, licenses, assigned, released_on }.into())
}

/// Whether more people hold licenses than so many, and no earlier term has left as many in excess.
fn begins(subscription: &Subscription, licenses: LicenseCount) -> bool {
    let covers = |excess: &Excess| excess.licenses <= licenses && excess.lasts(subscription);
    subscription.assigned() > licenses && !subscription.excess.iter().any(covers)
}

/// The day on which those are released who are in excess from a day on.
fn released_from(state: &State, day: Day) -> Day {
    day.plus_setting(state.settings.excess_days)
}

/// The second notice, ahead of the release.
pub(crate) fn reminder(subscription: &Subscription) -> Vec<Event> {
    let event = |excess: &Excess| {
        ExcessLicensesAnnounced {
            subscription: subscription.id,
            licenses: excess.kept(subscription),
            assigned: subscription.assigned(),
            released_on: excess.until,
        }
        .into()
    };
    subscription.next_reminder().map(event).into_iter().collect()
}

/// What the end of that time brings: the licenses assigned last are released.
pub(crate) fn release(state: &State, subscription: &Subscription) -> Vec<Event> {
    let Some(excess) = subscription.next_release() else { return Vec::new() };
    let people = released(state, subscription, excess).collect();
    vec![ExcessLicensesReleased { subscription: subscription.id, people }.into()]
}

/// Those assigned last, as many as are too many, the newest first.
fn released(state: &State, subscription: &Subscription, excess: &Excess) -> impl Iterator<Item = PersonId> {
    let many = subscription.assigned().minus(excess.kept(subscription));
    let newest = state.licenses.newest_of_subscription(&subscription.holders);
    newest.take(many.length()).map(|held| held.person)
}

/// The day on which this holder is released, if they are among those assigned last.
pub(crate) fn released_on(state: &State, subscription: &Subscription, person: PersonId) -> Option<Day> {
    let lasting = || subscription.excess.iter().filter(|excess| excess.lasts(subscription));
    let released = |excess: &Excess| subscription.assigned().minus(excess.kept(subscription)).0;
    let most = lasting().map(released).max()?;
    let newest = state.licenses.newest_of_subscription(&subscription.holders);
    let (place, _) = (0..most).zip(newest).find(|(_, held)| held.person == person)?;
    lasting().filter(|excess| place < released(excess)).map(|excess| excess.until).min()
}

impl Apply for ExcessLicensesAnnounced {
    type Checked = Known<Subscription>;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.subscriptions.require(self.subscription)?;
        let subscription = state.subscriptions.row(known);
        Corruption::WrongFigure("assigned").unless(self.assigned == subscription.assigned())?;
        let begins = self.licenses == subscription.licenses
            && begins(subscription, self.licenses)
            && self.released_on == released_from(state, record.at.day());
        let reminds = subscription.next_reminder().is_some_and(|excess| {
            let is_due = excess.until.start().minus_days(Excess::REMINDER_DAYS) <= record.at;
            is_due && self.licenses == excess.kept(subscription) && self.released_on == excess.until
        });
        Corruption::WrongFigure("releasedOn").unless(begins || reminds)?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, record: &Recorded) {
        let reminded = self.released_on.start().minus_days(Excess::REMINDER_DAYS) <= record.at;
        state.update_subscription(known, |subscription| {
            match subscription.excess.iter_mut().find(|excess| excess.until == self.released_on) {
                Some(excess) => {
                    excess.licenses = excess.licenses.min(self.licenses);
                    excess.reminded = true;
                }
                None => {
                    let Self { licenses, released_on: until, .. } = *self;
                    subscription.excess.push(Excess { licenses, until, reminded });
                }
            }
        });
    }
}

impl Effects for ExcessLicensesReleased {
    fn effects(&self, orders: &mut Orders<'_>) {
        orders.tell(NotificationKind::LicensesReleased, self.subscription, Whom::Responsible);
        orders.tell(NotificationKind::LicenseRemoved, self.subscription, Whom::People(&self.people));
    }
}

impl Apply for ExcessLicensesReleased {
    type Checked = Known<Subscription>;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.subscriptions.require(self.subscription)?;
        let subscription = state.subscriptions.row(known);
        let excess = subscription.next_release().filter(|excess| excess.until <= record.at.day());
        let excess = excess.ok_or(Corruption::ImpossibleState)?;
        let follows = released(state, subscription, excess).eq(self.people.iter().copied());
        Corruption::WrongFigure("people").unless(follows)?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.unassign(known, &self.people);
    }
}
