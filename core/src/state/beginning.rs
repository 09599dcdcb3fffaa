//! How a subscription begins.

use alloc::vec::Vec;

use crate::calendar::ServicePeriod;
use crate::state::{Ahead, Holders, Lot, OpenPeriod, Slot, Subscription};
use crate::status::{Channel, SubscriptionStatus};
use crate::value::{LicenseCount, PersonId, SubscriptionId, TextLine, Timestamp};

/// What every subscription begins with.
pub(crate) struct Beginning<'a> {
    pub(crate) id: SubscriptionId,
    pub(crate) product: Slot,
    pub(crate) product_name: &'a TextLine,
    pub(crate) purchaser: PersonId,
    pub(crate) channel: Channel,
    pub(crate) licenses: LicenseCount,
    pub(crate) term_days: ServicePeriod,
    pub(crate) period: OpenPeriod,
    pub(crate) at: Timestamp,
}

impl Beginning<'_> {
    /// The subscription in use, its first term open, nothing planned and nobody's.
    pub(crate) fn subscription(self) -> Subscription {
        let start = self.term_days.start;
        Subscription {
            id: self.id,
            product: self.product,
            product_name: self.product_name.clone(),
            plan: None,
            trial: None,
            purchaser: self.purchaser,
            channel: self.channel,
            taken_over: None,
            hand_over: None,
            status: SubscriptionStatus::Active,
            ahead: Ahead::Renew,
            extended: 0,
            created: self.at,
            anchor: start,
            months: 0,
            term_days: self.term_days,
            term_opened: self.at,
            period: self.period,
            previous: None,
            lots: vec![Lot::opening(self.licenses, start, self.at)],
            licenses: self.licenses,
            scheduled: None,
            scheduled_plan: None,
            lately: None,
            order_reference: None,
            reserved: None,
            holders: Holders::default(),
            announced: None,
            promotion: None,
            ends_announced: None,
            notice_due: None,
            excess: Vec::new(),
            until: None,
            unpaid: 0,
        }
    }
}
