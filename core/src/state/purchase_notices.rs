//! What administrators hear of purchases (`H7`): as was set when each was made, and what they have still to hear of.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::corruption::Corruption;
use crate::settings::PurchaseNotices;
use crate::state::{Kind, Slot, State};
use crate::status::Channel;
use crate::value::{AmountOverflow, Day, LicenseCount, Money, PersonId, SubscriptionId, TextLine, Timestamp};

/// Something that a person bought, or began to try, as it was then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Begun {
    pub(crate) subscription: SubscriptionId,
    pub(crate) purchaser: PersonId,
    pub(crate) product_name: TextLine,
    pub(crate) licenses: LicenseCount,
    /// What it costs, or will once a trial converts, taxes included.
    pub(crate) total: Option<Money>,
    pub(crate) is_trial: bool,
}

/// What was bought and tried on a day of which administrators hear when it is over: at least one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Unannounced {
    pub(crate) day: Day,
    pub(crate) begun: Vec<Begun>,
}

impl Unannounced {
    /// When administrators hear of it.
    pub(crate) fn due(&self) -> Timestamp {
        self.day.plus_days(1).start()
    }
}

impl State {
    /// Whether administrators hear of what is bought now; absent: they do not, as of what is the organization's own.
    pub(crate) fn purchase_notices(&self, channel: Channel) -> Option<PurchaseNotices> {
        match (channel, self.settings.purchase_notices) {
            (Channel::Central, _) | (_, PurchaseNotices::Off) => None,
            (Channel::SelfService, told) => Some(told),
        }
    }

    /// What is to be announced of a purchase that says that administrators hear of it so: nothing where they hear at
    /// once, or do not. An older version did not tell them.
    pub(crate) fn require_notices(
        &self,
        told: Option<PurchaseNotices>,
        channel: Channel,
        begun: impl FnOnce() -> Result<Begun, AmountOverflow>,
    ) -> Result<Option<Begun>, Corruption> {
        let fits = told.is_none() || told == self.purchase_notices(channel);
        Corruption::WrongFigure("purchaseNotices").unless(fits)?;
        let later = (told == Some(PurchaseNotices::Daily)).then(begun).transpose();
        later.map_err(|_| Corruption::ImpossibleNumber)
    }

    /// Administrators hear of it when this day is over.
    pub(crate) fn announce_later(&mut self, begun: Option<Begun>, day: Day) {
        let Some(begun) = begun else { return };
        let waiting = self.0.unannounced.get_or_insert_with(|| Unannounced { day, begun: Vec::new() });
        waiting.begun.push(begun);
        let due = waiting.due();
        self.0.deadlines.replace(Kind::PurchaseNotice, Slot(0), None, Some(due));
    }

    /// Administrators have heard of what there was.
    pub(crate) fn announced(&mut self) {
        let heard = self.0.unannounced.take();
        let due = heard.map(|heard| heard.due());
        self.0.deadlines.replace(Kind::PurchaseNotice, Slot(0), due, None);
    }
}
