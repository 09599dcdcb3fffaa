//! The ways in which the state changes: each keeps indexes, deadlines and totals in step with what it changes, and none can
//! fail. What could be wrong was looked at before: hence the proofs.

use alloc::vec::Vec;

use crate::charge::Line;
use crate::corruption::Corruption;
use crate::rights::ProfileRole;
use crate::settings::{OrganizationFacts, Settings};
use crate::state::Reference;
use crate::state::charges::Funding;
use crate::state::policy::Rules;
use crate::state::totals::ProductTotals;
use crate::state::{
    AutoClaimPolicy, Claim, Holders, Keys, Kind, Known, LicenseRequest, Licenses, NoneHolds, PaymentMethod,
    Products, Profile, Remembered, Slot, State, Subscription, Vacant, Waiting,
};
use crate::status::{Channel, RequestedLicenseStatus, SubscriptionStatus};
use crate::value::{PersonId, ProductId, Sequence, SubscriptionId, Timestamp};

impl State {
    /// The product of this id, new or known, which once had these ids.
    pub(crate) fn learn_product(&mut self, id: &ProductId, former_ids: &[ProductId]) -> Slot {
        self.0.products.learn(id, former_ids)
    }

    /// Adds a subscription.
    pub(crate) fn insert_subscription(
        &mut self,
        vacant: Vacant<Subscription>,
        mut subscription: Subscription,
    ) -> Known<Subscription> {
        subscription.schedule_notice(&self.0.settings);
        let slot = vacant.slot();
        self.0.indexes.add(&subscription, slot);
        self.0.totals.add(&subscription);
        for (kind, due) in subscription.deadlines() {
            self.0.deadlines.replace(kind, slot, None, due);
        }
        let funding = Funding::of(&subscription);
        let known = self.0.subscriptions.fill(vacant, subscription);
        self.fund(slot, None, funding);
        known
    }

    /// Changes a subscription.
    pub(crate) fn update_subscription(
        &mut self,
        known: Known<Subscription>,
        change: impl FnOnce(&mut Subscription),
    ) {
        self.update_all_of(known, |subscription, _| change(subscription));
    }

    /// Gives people licenses of a subscription.
    pub(crate) fn assign(
        &mut self,
        known: Known<Subscription>,
        _: NoneHolds,
        people: &[PersonId],
        at: Timestamp,
    ) {
        self.update_holders(known, |holders, licenses| {
            people.iter().for_each(|person| licenses.give(*person, known.slot(), holders, at));
        });
    }

    /// Takes people's licenses of a subscription back; who holds none is passed over.
    pub(crate) fn unassign(&mut self, known: Known<Subscription>, people: &[PersonId]) {
        self.update_holders(known, |holders, licenses| {
            people.iter().for_each(|person| licenses.take_back(*person, known.slot(), holders));
        });
    }

    /// Changes who holds licenses of a subscription, and nothing else: they are counted, and some may be free. Where more people
    /// hold licenses than are paid for, that decides when some are released (`S6`).
    fn update_holders(
        &mut self,
        known: Known<Subscription>,
        change: impl FnOnce(&mut Holders, &mut Licenses),
    ) {
        let subscription = self.0.subscriptions.row_mut(known);
        if !subscription.excess.is_empty() {
            self.update_all_of(known, |subscription, licenses| change(&mut subscription.holders, licenses));
            return;
        }
        let (keys, counted) = (Keys::of(subscription), ProductTotals::of(subscription));
        change(&mut subscription.holders, &mut self.0.licenses);
        let keys_now = Keys::of(subscription);
        self.0.totals.replace(subscription, (keys.product, keys.channel), counted);
        self.0.indexes.replace(known.slot(), keys, keys_now);
    }

    /// Changes a subscription and who holds its licenses.
    fn update_all_of(
        &mut self,
        known: Known<Subscription>,
        change: impl FnOnce(&mut Subscription, &mut Licenses),
    ) {
        let slot = known.slot();
        let subscription = self.0.subscriptions.row_mut(known);
        let (keys, due) = (Keys::of(subscription), subscription.deadlines());
        let (counted, funding) = (ProductTotals::of(subscription), Funding::of(subscription));
        let (term, was_paid) = (subscription.term_opened, subscription.was_paid());
        change(subscription, &mut self.0.licenses);
        // The term before was had, whatever becomes of the one that begins (`K7`).
        if was_paid && subscription.term_opened != term {
            self.0.paid_once.insert(keys.product);
        }
        let keys_now = Keys::of(subscription);
        self.0.totals.replace(subscription, (keys.product, keys.channel), counted);
        subscription.schedule_notice(&self.0.settings);
        self.0.deadlines.replace_all(slot, due, subscription.deadlines());
        let funding_now = Funding::of(subscription);
        self.0.indexes.replace(slot, keys, keys_now);
        self.fund(slot, funding, funding_now);
    }

    /// Adds a billing profile.
    pub(crate) fn insert_profile(&mut self, vacant: Vacant<Profile>, profile: Profile) {
        let slot = vacant.slot();
        self.0.indexes.profiles_by_person.insert((profile.owner, slot));
        self.0.indexes.profiles_by_method.extend(profile.payment_methods().map(|method| (method, slot)));
        self.0.profiles.fill(vacant, profile);
    }

    /// Changes a billing profile, and with it the date of its change invoice. Its payment method and its roles have ways
    /// of their own.
    pub(crate) fn update_profile(&mut self, known: Known<Profile>, change: impl FnOnce(&mut Profile)) {
        let profile = self.0.profiles.row_mut(known);
        let due = profile.changes_due();
        change(profile);
        self.0.deadlines.replace(Kind::ChangeInvoice, known.slot(), due, profile.changes_due());
    }

    /// Lines that have arisen wait for their invoice (`I1`), and count as spent by the purchaser (`P6`).
    pub(crate) fn add_lines(&mut self, payer: Known<Profile>, lines: &[Line]) {
        for line in lines {
            let subscription = self.subscriptions.find(line.subscription);
            let reference = subscription.and_then(|subscription| subscription.order_reference.clone());
            self.add_pending(payer, line, (None, reference));
        }
    }

    /// The same, of a line with the invoice that charged what it credits, and its reference.
    pub(super) fn add_pending(
        &mut self,
        payer: Known<Profile>,
        line: &Line,
        (charged_by, reference): (Option<Slot>, Reference),
    ) {
        let subscription = self.0.subscriptions.find(line.subscription);
        let self_service = |bought: &&Subscription| bought.channel == Channel::SelfService;
        if let Some(Subscription { purchaser, .. }) = subscription.filter(self_service) {
            self.0.indexes.purchasers.spend(*purchaser, line.amount, line.arose.day());
        }
        self.update_profile(payer, |profile| profile.wait(line, charged_by, reference));
    }

    /// Adds a payment method.
    pub(crate) fn insert_payment_method(&mut self, vacant: Vacant<PaymentMethod>, method: PaymentMethod) {
        let own = self.0.indexes.methods_by_owner.entry(method.owner).or_default();
        own.push(vacant.slot());
        self.0.payment_methods.fill(vacant, method);
    }

    /// Changes a payment method. Where it expires at another time, those are told anew for whom it pays (`G6`).
    pub(crate) fn update_payment_method(
        &mut self,
        known: Known<PaymentMethod>,
        change: impl FnOnce(&mut PaymentMethod),
    ) {
        let method = self.0.payment_methods.row_mut(known);
        let (id, expires) = (method.id, method.expires);
        change(method);
        let (slot, owner) = (known.slot(), method.owner);
        let (deleted, renewed) = (method.deleted, method.expires != expires);
        if let Some(own) = self.0.indexes.methods_by_owner.get_mut(&owner).filter(|_| deleted) {
            own.retain(|other| *other != slot);
        }
        let paid: Vec<Slot> = self.profiles_paid_by(id).filter(|_| renewed).collect();
        for profile in paid {
            self.watch_card_anew(profile, slot);
            self.try_resumptions_again(profile);
        }
    }

    /// A subscription of which this holds.
    pub(crate) fn require_subscription(
        &self,
        id: SubscriptionId,
        holds: impl FnOnce(&Subscription) -> bool,
    ) -> Result<Known<Subscription>, Corruption> {
        let known = self.subscriptions.require(id)?;
        Corruption::ImpossibleState.unless(holds(self.subscriptions.row(known)))?;
        Ok(known)
    }

    /// Refuses people who lose access and are not those who hold a license; an older version named none.
    pub(crate) fn require_holders(
        &self,
        known: Known<Subscription>,
        people: &[PersonId],
    ) -> Result<(), Corruption> {
        let holders = || self.holders_of(self.subscriptions.row(known));
        Corruption::WrongFigure("people").unless(people.is_empty() || holders().eq(people.iter().copied()))
    }

    /// A subscription is gone for good, and its licenses are nobody's.
    pub(crate) fn delete_subscription(&mut self, known: Known<Subscription>) {
        self.update_all_of(known, |subscription, licenses| {
            licenses.take_back_all(known.slot(), &mut subscription.holders);
            subscription.status = SubscriptionStatus::Deleted;
            subscription.hand_over = None;
            subscription.until = None;
        });
    }

    /// A person has had a trial of a product (`B4`).
    pub(crate) fn count_trial(&mut self, person: PersonId, product: Slot) {
        self.0.indexes.trials.insert((person, product));
    }

    /// Gives a person a role on a billing profile, or takes it.
    pub(crate) fn set_role(&mut self, known: Known<Profile>, person: PersonId, role: Option<ProfileRole>) {
        let entry = (person, known.slot());
        match role {
            Some(_) => self.0.indexes.profiles_by_person.insert(entry),
            None => self.0.indexes.profiles_by_person.remove(&entry),
        };
        self.update_profile(known, |profile| {
            profile.roles.retain(|(holder, _)| *holder != person);
            profile.roles.extend(role.map(|role| (person, role)));
        });
    }

    /// A product has another id (`K1`): what was taken for another product may turn out to be this one.
    pub(crate) fn rename_product(&mut self, from: &ProductId, to: &ProductId) {
        let renamed = self.0.products.rename(from, to);
        if let Some(other) = renamed.other {
            self.unite(renamed.product, other);
        }
        self.0.policy.rename(&renamed.before, to);
    }

    /// Changes policies, limits or approval rules.
    pub(crate) fn change_rules(&mut self, change: impl FnOnce(&mut Rules, &Products)) {
        change(&mut self.0.policy, &self.0.products);
    }

    /// The organization begins (`O6`).
    pub(crate) fn found(&mut self, facts: OrganizationFacts, settings: Settings) {
        self.0.organization = Some(facts);
        self.0.settings = settings;
    }

    /// Other settings count from now on: what falls due by them is worked out anew (`O6`).
    pub(crate) fn change_settings(&mut self, settings: Settings, at: Timestamp) {
        self.reschedule(&settings);
        let waited = core::mem::replace(&mut self.0.settings, settings).dunning.waits_for_clearance;
        self.reschedule_dunning(at);
        if waited && !self.settings.dunning.waits_for_clearance {
            self.0.invoices.await_no_clearance();
        }
    }

    /// A person left (`O5`).
    pub(crate) fn person_left(&mut self, person: PersonId, at: Timestamp) {
        self.0.left.insert(person, at);
    }

    /// A person who had left is back (`O5`).
    pub(crate) fn person_returned(&mut self, person: PersonId) {
        self.0.left.remove(&person);
    }

    /// Adds an auto-claim policy, or puts it in the place of the one that has its id.
    pub(crate) fn set_auto_claim_policy(&mut self, policy: AutoClaimPolicy) {
        self.0.auto_claims.set(policy);
    }

    /// An auto-claim policy is no more, but for the report of what was claimed by it.
    pub(crate) fn delete_auto_claim_policy(&mut self, known: Known<AutoClaimPolicy>) {
        self.0.auto_claims.delete(known);
    }

    /// Somebody claimed a license.
    pub(crate) fn record_claim(&mut self, claim: Claim) {
        self.0.auto_claims.record(claim);
    }

    /// Adds a license request, and when it is purged.
    pub(crate) fn insert_license_request(&mut self, request: LicenseRequest) {
        let purge = request.purge;
        let slot = self.0.license_requests.insert(request);
        self.0.deadlines.replace(Kind::RequestPurge, slot, None, Some(purge));
    }

    /// Ends the waiting of people for licenses.
    pub(crate) fn settle_license_request(
        &mut self,
        waiting: Waiting,
        people: &[PersonId],
        status: RequestedLicenseStatus,
    ) {
        self.0.license_requests.settle(waiting, people, status);
    }

    /// A license request is no longer kept.
    pub(crate) fn remove_license_request(&mut self, slot: Slot) {
        let request = self.0.license_requests.remove(slot);
        self.0.deadlines.replace(Kind::RequestPurge, slot, request.map(|request| request.purge), None);
    }

    /// An event of this place has been taken.
    pub(crate) fn count(&mut self, sequence: Sequence, schema: u32, at: Timestamp) {
        (self.0.sequence, self.0.schema) = (sequence, schema);
        self.pass(at);
    }

    /// The event taken last came from this command, and commands since then are remembered (`B6`).
    pub(crate) fn remember(&mut self, command: Remembered, since: Timestamp) {
        self.0.commands.record(command, since);
    }
}
