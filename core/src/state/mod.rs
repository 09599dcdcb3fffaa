//! What has happened, as far as a rule or a view asks: tables, indexes, deadlines. No rules.

mod ahead;
mod auto_claims;
mod beginning;
mod change;
mod charges;
mod clearance;
mod commands;
mod deadlines;
mod dunning;
mod excerpt;
mod invoice;
mod invoice_charge;
mod invoices;
mod license_requests;
mod licenses;
mod lines;
mod numbers;
pub(crate) mod payer;
mod payment;
mod payment_method;
mod payment_requests;
mod plans;
pub(crate) mod policy;
mod products;
mod profile;
mod promotions;
mod purchase_notices;
mod purchase_request;
mod purchasers;
mod reservation;
mod settled;
mod subscription;
mod table;
mod terms;
mod totals;
mod uniting;

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;
use core::ops::Deref;

use serde::{Deserialize, Serialize};

use crate::charge::line::Line;
use crate::json::as_json;
use crate::settings::{OrganizationFacts, Settings};
use crate::state::policy::Rules;
use crate::status::{Channel, PurchaseRequestStatus, SubscriptionStatus};
use crate::value::{Day, LicenseCount, PersonId, Sequence, Timestamp};

pub(crate) use ahead::Ahead;
pub(crate) use auto_claims::{AutoClaimPolicy, AutoClaims, Claim};
pub(crate) use beginning::Beginning;
pub(crate) use charges::CardNotices;
pub(crate) use clearance::Clearance;
pub(crate) use commands::{Commands, Remembered};
pub(crate) use deadlines::{Deadlines, Due, Kind};
pub(crate) use dunning::Course;
pub(crate) use invoice::{Charges, InvoiceEntry};
pub(crate) use invoices::Invoices;
pub(crate) use license_requests::{LicenseRequest, LicenseRequests, Waiting};
pub(crate) use licenses::{Held, Holders, Licenses, NoneHolds};
pub(crate) use lines::{
    Values, require_first_days, require_licenses_after, require_opening, require_terms_of,
};
pub(crate) use numbers::VacantNumber;
pub(crate) use payer::Owed;
pub(crate) use payment::Payment;
pub(crate) use payment_method::PaymentMethod;
pub(crate) use payment_requests::{PaymentRequest, PaymentRequests};
pub(crate) use plans::Former;
pub(crate) use products::Products;
pub(crate) use profile::{OrderLimit, Profile, Reference, VatCheck};
pub(crate) use promotions::{KeptPromotion, PromotionUses, require_promoted};
pub(crate) use purchase_notices::{Begun, Unannounced};
pub(crate) use purchase_request::PurchaseRequest;
pub(crate) use purchasers::Purchasers;
pub(crate) use reservation::{Reservation, Reserved, ReservedMove};
pub(crate) use subscription::{
    Charged, ChargedBy, Conversion, Excess, FullCredit, HandOver, Lot, Notice, OpenPeriod, Plan,
    Subscription, TakenOver, TrialState,
};
pub(crate) use table::{Entity, Known, Slot, Table, Vacant};
pub(crate) use totals::Totals;

/// Everything that an organization holds: read by everybody, changed only here, in ways that keep indexes, deadlines and
/// totals in step.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct State(Tables);

impl Deref for State {
    type Target = Tables;

    fn deref(&self) -> &Tables {
        &self.0
    }
}

/// What an organization holds, to be read.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Tables {
    /// The place of the last event.
    pub(crate) sequence: Sequence,
    /// The version of the journal's format in which the last event was written.
    pub(crate) schema: u32,
    /// The time of the last event.
    pub(crate) at: Option<Timestamp>,
    pub(crate) organization: Option<OrganizationFacts>,
    #[serde(with = "as_json")]
    pub(crate) settings: Settings,
    pub(crate) policy: Rules,
    pub(crate) payment_methods: Table<PaymentMethod>,
    pub(crate) products: Products,
    pub(crate) profiles: Table<Profile>,
    pub(crate) subscriptions: Table<Subscription>,
    pub(crate) purchase_requests: Table<PurchaseRequest>,
    pub(crate) licenses: Licenses,
    pub(crate) invoices: Invoices,
    pub(crate) license_requests: LicenseRequests,
    pub(crate) auto_claims: AutoClaims,
    pub(crate) commands: Commands,
    pub(crate) deadlines: Deadlines,
    pub(crate) indexes: Indexes,
    /// Who has left, and since when (`O5`).
    pub(crate) left: BTreeMap<PersonId, Timestamp>,
    pub(crate) totals: Totals,
    /// How often each promotion was used, and by whom (`K7`).
    pub(crate) promotion_uses: PromotionUses,
    /// The products that were paid for, for a term or until a move, whatever became of the subscription since (`K7`).
    paid_once: BTreeSet<Slot>,
    /// What administrators hear of when the day is over (`H7`).
    pub(crate) unannounced: Option<Unannounced>,
}

/// Where there is none: no table has so many rows.
const NO_PRODUCT: Slot = Slot(u32::MAX);

/// Subscriptions by what lists are filtered by (`V6`), each in order of age.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Indexes {
    pub(crate) profiles_by_person: BTreeSet<(PersonId, Slot)>,
    /// One look-up and no range: every question of eligibility asks for it.
    pub(crate) methods_by_owner: BTreeMap<PersonId, Vec<Slot>>,
    pub(crate) profiles_by_method: BTreeSet<(Slot, Slot)>,
    /// The next charges of each billing profile, by day.
    charges: BTreeSet<(Slot, Day, Slot)>,
    /// The subscriptions that each billing profile pays for, but for deleted ones.
    funded: BTreeSet<(Slot, Slot)>,
    /// The billing profiles that once paid for what another pays for now: lines of it can wait there (`I1`).
    paid_before: BTreeSet<(Slot, Slot)>,
    pub(crate) by_purchaser: BTreeSet<(PersonId, Slot)>,
    pub(crate) by_product: BTreeSet<(Slot, Slot)>,
    pub(crate) by_status: BTreeSet<(SubscriptionStatus, Slot)>,
    /// Who has had a trial of which product (`B4`).
    pub(crate) trials: BTreeSet<(PersonId, Slot)>,
    pub(crate) by_channel: BTreeSet<(Channel, Slot)>,
    /// Offers to hand over, by both parties (`C12`).
    pub(crate) hand_overs: BTreeSet<(PersonId, Slot)>,
    pub(crate) requests_by_purchaser: BTreeSet<(PersonId, Slot)>,
    pub(crate) requests_by_status: BTreeSet<(PurchaseRequestStatus, Slot)>,
    /// What limits ask about purchasers.
    pub(crate) purchasers: Purchasers,
    /// The organization's own with a license that can be assigned, by product: every sign-in asks for the first (`Q3`).
    claimable: BTreeSet<(Slot, Slot)>,
    /// Of each subscription the product that its holders have now, or none (`A7`): all that a sign-in asks of it.
    access: Vec<Slot>,
}

impl Indexes {
    /// Whether the holders of a subscription have this product now (`A7`).
    #[inline]
    pub(crate) fn gives_access(&self, subscription: Slot, product: Slot) -> bool {
        self.access_to(subscription) == Some(product)
    }

    /// The product that the holders of a subscription have now, if any (`A7`).
    #[inline]
    pub(crate) fn access_to(&self, subscription: Slot) -> Option<Slot> {
        self.access.get(subscription.index()).copied()
    }

    fn add(&mut self, subscription: &Subscription, slot: Slot) {
        self.by_purchaser.insert((subscription.purchaser, slot));
        self.by_product.insert((subscription.product, slot));
        self.by_status.insert((subscription.status, slot));
        self.by_channel.insert((subscription.channel, slot));
        self.purchasers.recount(None, Keys::of(subscription).counts_for());
        self.claimable.extend(Keys::of(subscription).claimable.map(|product| (product, slot)));
        self.access.push(Keys::of(subscription).access);
    }

    /// Moves a subscription from where it stood to where it stands now.
    fn replace(&mut self, slot: Slot, before: Keys, now: Keys) {
        if before.status != now.status {
            self.by_status.remove(&(before.status, slot));
            self.by_status.insert((now.status, slot));
        }
        if let Some(access) = self.access.get_mut(slot.index()) {
            *access = now.access;
        }
        if before.product != now.product {
            self.by_product.remove(&(before.product, slot));
            self.by_product.insert((now.product, slot));
        }
        if before.channel != now.channel {
            self.by_channel.remove(&(before.channel, slot));
            self.by_channel.insert((now.channel, slot));
        }
        if before.claimable != now.claimable {
            if let Some(product) = before.claimable {
                self.claimable.remove(&(product, slot));
            }
            self.claimable.extend(now.claimable.map(|product| (product, slot)));
        }
        for party in before.parties.into_iter().flatten() {
            self.hand_overs.remove(&(party, slot));
        }
        self.hand_overs.extend(now.parties.into_iter().flatten().map(|party| (party, slot)));
        if before.purchaser != now.purchaser {
            self.by_purchaser.remove(&(before.purchaser, slot));
            self.by_purchaser.insert((now.purchaser, slot));
        }
        self.purchasers.recount(before.counts_for(), now.counts_for());
    }
}

/// What a subscription is found by and can change.
#[derive(Debug, Clone, Copy)]
struct Keys {
    purchaser: PersonId,
    product: Slot,
    channel: Channel,
    status: SubscriptionStatus,
    /// Its product, where who signs in can claim a license of it (`Q3`).
    claimable: Option<Slot>,
    /// Its product, where its holders have it now, or no product (`A7`).
    access: Slot,
    /// Who offers it to whom (`C12`).
    parties: Option<[PersonId; 2]>,
}

impl Keys {
    fn of(subscription: &Subscription) -> Self {
        let Subscription { purchaser, product, channel, status, .. } = *subscription;
        let has_free = || status.gives_access() && subscription.free() > LicenseCount::ZERO;
        let claimable = (channel == Channel::Central && has_free()).then_some(product);
        let access = if status.gives_access() { product } else { NO_PRODUCT };
        let parties = subscription.hand_over.as_ref().map(|offer| [purchaser, offer.to]);
        Self { purchaser, product, channel, status, claimable, access, parties }
    }

    /// For whom it counts among the self-service subscriptions that a limit bounds (`P6`).
    fn counts_for(self) -> Option<PersonId> {
        use SubscriptionStatus::{Active, Deleted, Disabled, Expired, Paused, Pending, Trial};

        match (self.channel, self.status) {
            (Channel::SelfService, Trial | Pending | Active | Paused | Expired) => Some(self.purchaser),
            (Channel::SelfService, Disabled | Deleted) | (Channel::Central, _) => None,
        }
    }
}

impl State {
    /// Who holds a license of a subscription, in order of assignment.
    pub(crate) fn holders_of(&self, subscription: &Subscription) -> impl Iterator<Item = PersonId> {
        self.licenses.of_subscription(&subscription.holders).map(|held| held.person)
    }

    /// What falls due next: never before the last event.
    pub(crate) fn next_due(&self) -> Option<Due> {
        self.deadlines.first(self.at)
    }

    /// Time has come to an event at this time, which was taken.
    pub(super) fn pass(&mut self, at: Timestamp) {
        self.0.at = Some(at);
        self.0.deadlines.pass(at);
    }

    /// Whether a line charges what is reserved until it is paid (`S7`, `U7`).
    pub(crate) fn is_reserved(&self, line: &Line) -> bool {
        self.0.subscriptions.find(line.subscription).is_some_and(|subscription| subscription.reserves(line))
    }

    /// The payment methods of a person, oldest first.
    pub(crate) fn methods_of(&self, person: PersonId) -> impl Iterator<Item = &PaymentMethod> {
        let own = self.0.indexes.methods_by_owner.get(&person).into_iter().flatten();
        own.filter_map(|slot| self.0.payment_methods.at(*slot))
    }

    /// The billing profiles on which a person has a role, oldest first.
    pub(crate) fn profiles_of(&self, person: PersonId) -> impl Iterator<Item = &Profile> {
        let own = self.0.indexes.profiles_by_person.range((person, Slot(0))..=(person, Slot(u32::MAX)));
        own.filter_map(|(_, slot)| self.0.profiles.at(*slot))
    }

    /// The subscriptions that a person bought, or tries, oldest first.
    pub(crate) fn subscriptions_of(&self, person: PersonId) -> impl Iterator<Item = &Subscription> {
        let own = self.0.indexes.by_purchaser.range((person, Slot(0))..=(person, Slot(u32::MAX)));
        own.filter_map(|(_, slot)| self.0.subscriptions.at(*slot))
    }

    /// The same, newest first, each with its place.
    pub(crate) fn newest_subscriptions_of(
        &self,
        person: PersonId,
    ) -> impl Iterator<Item = (Slot, &Subscription)> {
        let own = self.0.indexes.by_purchaser.range((person, Slot(0))..=(person, Slot(u32::MAX)));
        own.rev().filter_map(|(_, slot)| Some((*slot, self.0.subscriptions.at(*slot)?)))
    }

    /// Whether a person has a product now (`A7`).
    #[inline]
    pub(crate) fn has_product(&self, person: PersonId, product: Slot) -> bool {
        self.0.licenses.holds_any(person, |held| self.0.indexes.gives_access(held, product))
    }

    /// The oldest of the organization's own subscriptions to a product that has a free license (`Q3`).
    pub(crate) fn first_with_free_license(&self, product: Slot) -> Option<&Subscription> {
        let of_product = (product, Slot(0))..=(product, Slot(u32::MAX));
        let (_, slot) = self.0.indexes.claimable.range(of_product).next()?;
        self.0.subscriptions.at(*slot)
    }

    /// Works out all deadlines of subscriptions anew, after a setting that they depend on has changed.
    fn reschedule(&mut self, settings: &Settings) {
        for (slot, subscription) in self.0.subscriptions.slots_mut() {
            let before = subscription.deadlines();
            subscription.schedule_notice(settings);
            self.0.deadlines.replace_all(slot, before, subscription.deadlines());
        }
        for (slot, before, after) in self.0.license_requests.reschedule(settings) {
            self.0.deadlines.replace(Kind::RequestPurge, slot, Some(before), Some(after));
        }
    }
}
