//! Administrators hear of what people buy and try: of each, or once a day (`H7`).

use alloc::vec::Vec;

use crate::charge::Line;
use crate::charging::cost;
use crate::corruption::Corruption;
use crate::effect::{ADMINISTRATORS, NotificationKind, Orders, Subject, Whom};
use crate::event::{Apply, Effects, Event, Recorded};
use crate::settings::PurchaseNotices;
use crate::state::{Begun, State, Unannounced};
use crate::value::{AmountOverflow, Day, LicenseCount, Money, PersonId, SubscriptionId, TextLine};

/// What people bought and tried on the day before, where administrators hear of it once a day. A day without any brings
/// none.
#[data]
pub struct PurchasesAnnounced {
    /// The day.
    pub day: Day,
    /// What was bought, or brought back, in order.
    #[or_default]
    pub purchases: Vec<AnnouncedPurchase>,
    /// The trials that began, in order.
    #[or_default]
    pub trials: Vec<AnnouncedPurchase>,
}

/// What a person bought, or tries, as it was then.
#[data]
pub struct AnnouncedPurchase {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Who it is.
    pub purchaser: PersonId,
    /// The product's name.
    pub product_name: TextLine,
    /// How many licenses it had.
    pub licenses: LicenseCount,
    /// What its first billing period costs, taxes included; of a trial, once it converts; absent: the trial simply ends.
    pub total: Option<Money>,
}

/// What is to be announced of a subscription that begins with these lines, or, of a trial, will come to them.
pub(super) fn begun(
    subscription: SubscriptionId,
    (purchaser, product_name): (PersonId, &TextLine),
    licenses: LicenseCount,
    lines: &[Line],
    is_trial: bool,
) -> Result<Begun, AmountOverflow> {
    let (product_name, total) = (product_name.clone(), cost(lines)?.map(|(_, total)| total));
    Ok(Begun { subscription, purchaser, product_name, licenses, total, is_trial })
}

impl From<&Begun> for AnnouncedPurchase {
    fn from(begun: &Begun) -> Self {
        let Begun { subscription, purchaser, licenses, total, .. } = *begun;
        Self { subscription, purchaser, product_name: begun.product_name.clone(), licenses, total }
    }
}

impl From<&Unannounced> for PurchasesAnnounced {
    fn from(Unannounced { day, begun }: &Unannounced) -> Self {
        let (trials, purchases): (Vec<&Begun>, Vec<&Begun>) = begun.iter().partition(|begun| begun.is_trial);
        let rows = |begun: Vec<&Begun>| begun.into_iter().map(AnnouncedPurchase::from).collect();
        Self { day: *day, purchases: rows(purchases), trials: rows(trials) }
    }
}

/// What the end of a day brings on which something was bought.
pub(crate) fn due(state: &State) -> Option<Event> {
    state.unannounced.as_ref().map(|waiting| PurchasesAnnounced::from(waiting).into())
}

impl Orders<'_> {
    /// Tells administrators what a person bought, or tries, where it says that they hear at once.
    pub(super) fn tell_of_purchase(
        &mut self,
        told: Option<PurchaseNotices>,
        notification: NotificationKind,
        subscription: SubscriptionId,
    ) {
        if told == Some(PurchaseNotices::Each) {
            self.tell(notification, subscription, Whom::Roles(&ADMINISTRATORS));
        }
    }
}

impl Effects for PurchasesAnnounced {
    fn effects(&self, orders: &mut Orders<'_>) {
        let kinds = [
            (NotificationKind::PurchaseMade, &self.purchases),
            (NotificationKind::TrialStarted, &self.trials),
        ];
        for (notification, _) in kinds.into_iter().filter(|(_, begun)| !begun.is_empty()) {
            orders.tell(notification, Subject::Day(self.day), Whom::Roles(&ADMINISTRATORS));
        }
    }
}

impl Apply for PurchasesAnnounced {
    type Checked = ();

    fn check(&self, state: &State, record: &Recorded) -> Result<(), Corruption> {
        let waiting = state.unannounced.as_ref().ok_or(Corruption::ImpossibleState)?;
        record.require_due(Some(waiting.due()))?;
        let expected = PurchasesAnnounced::from(waiting);
        Corruption::WrongFigure("day").unless(self.day == expected.day)?;
        Corruption::WrongFigure("purchases").unless(self.purchases == expected.purchases)?;
        Corruption::WrongFigure("trials").unless(self.trials == expected.trials)
    }

    fn change(&self, (): (), state: &mut State, _: &Recorded) {
        state.announced();
    }
}
