//! A small state of its own, with some subscriptions and everything that time needs to go on with them (`V4`).

use alloc::collections::{BTreeMap, BTreeSet};

use alloc::vec::Vec;

use crate::corruption::Corruption;
use crate::settings::Settings;

use crate::state::{
    Charged, ChargedBy, Charges, Entity, Holders, Kind, Profile, Slot, State, Subscription, Table, Tables,
};

/// What an excerpt consists of. Sets, so that who was older stays older: that decides what falls due first (`T1`).
#[derive(Default)]
struct Parts {
    subscriptions: BTreeSet<Slot>,
    profiles: BTreeSet<Slot>,
    invoices: BTreeSet<Slot>,
}

/// The slots that things have in the excerpt, by those that they have here.
struct Places(BTreeMap<Slot, Slot>);

impl Places {
    fn of(slots: &BTreeSet<Slot>) -> Self {
        Self(slots.iter().copied().zip((0..).map(Slot)).collect())
    }

    fn get(&self, slot: Slot) -> Result<Slot, Corruption> {
        self.0.get(&slot).copied().ok_or(Corruption::UnknownReference)
    }
}

impl Parts {
    /// The subscriptions and profiles, and whatever shares an invoice with them: the profiles that pay, or paid and have
    /// lines that wait, all that those pay for, and what was charged and is not paid.
    fn around(
        state: &State,
        subscriptions: impl IntoIterator<Item = Slot>,
        profiles: impl IntoIterator<Item = Slot>,
    ) -> Self {
        let mut parts = Self::default();
        let mut left: Vec<Slot> = subscriptions.into_iter().collect();
        for profile in profiles {
            parts.profiles.insert(profile);
            left.extend(parts.profile(state, profile));
        }
        while let Some(slot) = left.pop() {
            let Some(subscription) = state.subscriptions.at(slot) else { continue };
            if !parts.subscriptions.insert(slot) {
                continue;
            }
            let owed = state.invoices.open_of(slot).map(|invoice| invoice.profile);
            let profiles: Vec<Slot> =
                owed.chain(subscription.profile()).chain(state.waits_on(slot)).collect();
            for profile in profiles {
                if parts.profiles.insert(profile) {
                    left.extend(parts.profile(state, profile));
                }
            }
        }
        parts
    }

    /// Takes the open invoices of a profile, and tells the subscriptions that come with it.
    fn profile(&mut self, state: &State, slot: Slot) -> Vec<Slot> {
        let mut subscriptions: Vec<Slot> = state.funded_by(slot).collect();
        let pending = state.profiles.at(slot).map(|profile| profile.pending.as_slice()).unwrap_or_default();
        subscriptions.extend(pending.iter().filter_map(|line| state.subscriptions.slot(line.subscription)));
        for invoice in state.invoices.open_of_profile(slot) {
            self.invoices.insert(invoice);
            let charged = state.invoices.unsettled(invoice).map(|invoice| invoice.charges.subscriptions());
            subscriptions.extend(charged.unwrap_or_default());
        }
        subscriptions
    }
}

impl State {
    /// A state in which time goes on for these subscriptions and billing profiles as it does here. It knows nobody's
    /// licenses, for time does not need them to charge or to end anything.
    pub(crate) fn excerpt(
        &self,
        subscriptions: impl IntoIterator<Item = Slot>,
        profiles: impl IntoIterator<Item = Slot>,
    ) -> Result<Self, Corruption> {
        let parts = Parts::around(self, subscriptions, profiles);
        let mut excerpt = Self(Tables {
            sequence: self.0.sequence,
            at: self.0.at,
            organization: self.0.organization.clone(),
            settings: self.0.settings.clone(),
            policy: self.0.policy.clone(),
            products: self.0.products.clone(),
            left: self.0.left.clone(),
            ..Tables::default()
        });
        excerpt.0.invoices.last = self.0.invoices.last;
        excerpt.take_profiles(self, &parts)?;
        excerpt.take_subscriptions(self, &parts)?;
        excerpt.take_invoices(self, &parts)?;
        self.at.into_iter().for_each(|at| excerpt.pass(at));
        Ok(excerpt)
    }

    /// What is open, and what it charged, where other settings hold: but for those all is as it is here.
    pub(crate) fn open_under(&self, settings: Settings) -> Result<Self, Corruption> {
        let open: BTreeSet<Slot> = self.invoices.open_profiles().collect();
        let nothing_follows = settings.smallest_charges.is_empty();
        let mut excerpt = self.excerpt([], open.into_iter().filter(|_| !nothing_follows))?;
        excerpt.0.settings = settings;
        Ok(excerpt)
    }

    fn take_profiles(&mut self, from: &Self, parts: &Parts) -> Result<(), Corruption> {
        let paying = parts.profiles.iter().filter_map(|slot| from.profiles.at(*slot));
        let methods: BTreeSet<Slot> = paying.flat_map(Profile::payment_methods).collect();
        take(&mut self.0.payment_methods, &from.payment_methods, &methods, Ok)?;
        let (methods, invoices) = (Places::of(&methods), Places::of(&parts.invoices));
        take(&mut self.0.profiles, &from.profiles, &parts.profiles, |mut profile| {
            profile.payment_method = profile.payment_method.map(|slot| methods.get(slot)).transpose()?;
            profile.backup = profile.backup.map(|slot| methods.get(slot)).transpose()?;
            profile.card_notices = profile.card_notices.moved(|card| methods.get(card).ok());
            profile.move_credits(|invoice| invoices.get(invoice).ok());
            // Counted again as its invoices come.
            profile.awaited = 0;
            Ok(profile)
        })?;
        for (slot, profile) in self.0.profiles.slots() {
            self.0.deadlines.replace(Kind::ChangeInvoice, slot, None, profile.changes_due());
        }
        Ok(())
    }

    fn take_subscriptions(&mut self, from: &Self, parts: &Parts) -> Result<(), Corruption> {
        let (profiles, invoices) = (Places::of(&parts.profiles), Places::of(&parts.invoices));
        for slot in &parts.subscriptions {
            let subscription = from.subscriptions.at(*slot).ok_or(Corruption::UnknownReference)?;
            let profile = subscription.profile().map(|slot| profiles.get(slot)).transpose()?;
            let vacant = self.subscriptions.vacant(subscription.id)?;
            self.insert_subscription(vacant, subscription.moved(profile, &invoices));
        }
        Ok(())
    }

    fn take_invoices(&mut self, from: &Self, parts: &Parts) -> Result<(), Corruption> {
        let (profiles, subscriptions) = (Places::of(&parts.profiles), Places::of(&parts.subscriptions));
        let invoices = Places::of(&parts.invoices);
        for slot in &parts.invoices {
            let mut invoice = from.invoices.unsettled(*slot).ok_or(Corruption::UnknownReference)?.clone();
            invoice.profile = profiles.get(invoice.profile)?;
            invoice.requests.move_others(|slot| invoices.get(slot).ok());
            invoice.charges = match invoice.charges {
                Charges::Opening(slot) => Charges::Opening(subscriptions.get(slot)?),
                Charges::FreeOpening(slot) => Charges::FreeOpening(subscriptions.get(slot)?),
                Charges::Changes(slots) => Charges::Changes(
                    slots.iter().map(|slot| subscriptions.get(*slot)).collect::<Result<_, _>>()?,
                ),
            };
            let vacant = self.invoices.vacant(&invoice.number)?;
            self.insert_invoice(vacant, invoice);
        }
        Ok(())
    }
}

impl Subscription {
    /// The same, paid for by the profile in this place, if anybody pays. Of the invoices that charged it those are known
    /// that are not paid: time voids one of a purchase that lapses (`B1`), and credits nothing but reserved licenses
    /// that nobody pays (`S7`). Nobody holds a license of it: where nobody's licenses are known, those in excess (`S6`)
    /// could never be released.
    fn moved(&self, profile: Option<Slot>, invoices: &Places) -> Self {
        let mut subscription = self.clone();
        if let Some((plan, profile)) = subscription.plan.as_mut().zip(profile) {
            plan.profile = profile;
        }
        if let Some(reservation) = &mut subscription.reserved {
            reservation.invoice = reservation.invoice.and_then(|slot| invoices.get(slot).ok());
        }
        subscription.holders = Holders::default();
        subscription.previous = None;
        let charged = subscription.period.invoice().and_then(|slot| invoices.get(slot).ok());
        subscription.period.charged = charged.map(Charged::By);
        for lot in &mut subscription.lots {
            lot.charged_by = ChargedBy::Opening;
        }
        subscription
    }
}

/// Takes the entities of these slots from one table into another.
fn take<T: Entity + Clone>(
    table: &mut Table<T>,
    from: &Table<T>,
    slots: &BTreeSet<Slot>,
    adapt: impl Fn(T) -> Result<T, Corruption>,
) -> Result<(), Corruption> {
    slots.iter().try_for_each(|slot| {
        let entity = from.at(*slot).ok_or(Corruption::UnknownReference)?;
        table.insert(adapt(entity.clone())?)
    })
}
