//! The index of invoices, and the ways in which an invoice changes.

use alloc::borrow::Cow;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::charge::{Fingerprint, Line, LineKind, Report};
use crate::state::numbers::{Numbers, VacantNumber};
use crate::state::{
    Charged, ChargedBy, Clearance, InvoiceEntry, Kind, Known, Profile, Slot, State, Subscription,
};
use crate::value::{Day, InvoiceNumber, LicenseCount, Timestamp};
use crate::{corruption::Corruption, state::settled::Kept, status::InvoiceStatus};

/// The index of invoices, in the order in which they were issued.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Invoices {
    pub(crate) numbers: Numbers,
    pub(super) kept: Vec<Kept>,
    /// Invoices of each profile, by date and age.
    by_profile: BTreeMap<Slot, Vec<Slot>>,
    /// Invoices of each profile that are to be paid, by age.
    open: BTreeSet<(Slot, Slot)>,
    /// Invoices to be paid that charged a subscription, by age.
    open_by_subscription: BTreeSet<(Slot, Slot)>,
    /// The provider's reports that were counted, and what each said (`I7`).
    reports: BTreeMap<Fingerprint, Fingerprint>,
    /// The invoices that a payment was asked for together, oldest first, by billing profile and payment (`I13`).
    paid_together: BTreeMap<(Slot, Fingerprint), Vec<Slot>>,
    /// What the exchange system said of them (`I17`).
    pub(super) clearances: BTreeMap<Slot, Clearance>,
    /// The year of the last invoice, and its number in the series (`I3`).
    pub(crate) last: Option<(i32, u32)>,
}

impl Invoices {
    pub(crate) fn slot(&self, number: &InvoiceNumber) -> Option<Slot> {
        self.numbers.slot(number)
    }

    pub(crate) fn at(&self, slot: Slot) -> Option<Cow<'_, InvoiceEntry>> {
        Some(self.kept.get(slot.index())?.read(self.numbers.at(slot)?))
    }

    /// The invoice in a slot, unless it is settled: every open one.
    pub(crate) fn unsettled(&self, slot: Slot) -> Option<&InvoiceEntry> {
        self.kept.get(slot.index())?.whole()
    }

    /// The invoice in a slot, as one that is there.
    pub(crate) fn known_at(&self, slot: Slot) -> Option<Known<InvoiceEntry>> {
        self.kept.get(slot.index()).map(|_| Known::at(slot))
    }

    /// The invoice of this number.
    pub(crate) fn find(&self, number: &InvoiceNumber) -> Option<Cow<'_, InvoiceEntry>> {
        self.at(self.slot(number)?)
    }

    /// The invoices of a billing profile from one day to another, both included, oldest first.
    pub(crate) fn of_profile(
        &self,
        profile: Slot,
        from: Day,
        to: Day,
    ) -> impl DoubleEndedIterator<Item = Slot> {
        let all = self.by_profile.get(&profile).map(Vec::as_slice).unwrap_or_default();
        let first = all.partition_point(|slot| self.date(*slot) < Some(from));
        let last = all.partition_point(|slot| self.date(*slot) <= Some(to));
        all.get(first..last).unwrap_or_default().iter().copied()
    }

    fn date(&self, slot: Slot) -> Option<Day> {
        self.kept.get(slot.index()).map(Kept::date)
    }

    /// The invoices of a billing profile that are to be paid, oldest first.
    pub(crate) fn open_of_profile(&self, profile: Slot) -> impl Iterator<Item = Slot> {
        let open = self.open.range((profile, Slot(0))..=(profile, Slot(u32::MAX)));
        open.map(|(_, slot)| *slot)
    }

    /// The billing profiles that have invoices to be paid, once for each.
    pub(super) fn open_profiles(&self) -> impl Iterator<Item = Slot> {
        self.open.iter().map(|(profile, _)| *profile)
    }

    /// The invoices to be paid that charged a subscription, oldest first.
    pub(crate) fn open_of(&self, subscription: Slot) -> impl Iterator<Item = &InvoiceEntry> {
        let open = self.open_by_subscription.range((subscription, Slot(0))..=(subscription, Slot(u32::MAX)));
        open.filter_map(|(_, invoice)| self.unsettled(*invoice))
    }

    /// Keeps an invoice among those to be paid, or not.
    fn index_open(&mut self, slot: Slot) {
        let Some(kept) = self.kept.get(slot.index()).zip(self.numbers.at(slot)) else { return };
        let invoice = kept.0.read(kept.1);
        let by_subscription = invoice.charges.subscriptions().iter().map(|charged| (*charged, slot));
        if invoice.is_open() {
            self.open.insert((invoice.profile, slot));
            self.open_by_subscription.extend(by_subscription);
        } else {
            self.open.remove(&(invoice.profile, slot));
            for entry in by_subscription {
                self.open_by_subscription.remove(&entry);
            }
        }
    }

    /// The invoice of a number that has to be there.
    pub(crate) fn require(
        &self,
        number: &InvoiceNumber,
    ) -> Result<(Known<InvoiceEntry>, Cow<'_, InvoiceEntry>), Corruption> {
        let slot = self.slot(number).ok_or(Corruption::UnknownReference)?;
        Ok((Known::at(slot), self.at(slot).ok_or(Corruption::UnknownReference)?))
    }

    /// What a report of this id said that was counted; none was where there is nothing.
    pub(crate) fn reported(&self, report: Fingerprint) -> Option<Fingerprint> {
        self.reports.get(&report).copied()
    }

    /// The invoices that a payment was for, oldest first: this one, or all that it was asked for together with it (`I13`).
    pub(crate) fn paid_with(&self, payment: Fingerprint, one: Slot) -> Vec<Slot> {
        let profile = self.kept.get(one.index()).map(Kept::profile);
        let together = profile.and_then(|profile| self.paid_together.get(&(profile, payment)));
        together.filter(|together| together.contains(&one)).cloned().unwrap_or_else(|| vec![one])
    }

    /// A number that no invoice has yet.
    pub(crate) fn vacant(&self, number: &InvoiceNumber) -> Result<VacantNumber, Corruption> {
        self.numbers.vacant(number)
    }

    fn insert(&mut self, vacant: VacantNumber, invoice: InvoiceEntry) -> Slot {
        let slot = self.numbers.add(vacant, &invoice.number);
        let of_profile = self.by_profile.entry(invoice.profile).or_default();
        let later = |slot: &Slot| self.kept.get(slot.index()).is_some_and(|kept| kept.date() > invoice.date);
        let place = of_profile.iter().rposition(|slot| !later(slot)).map_or(0, |last| last.saturating_add(1));
        of_profile.insert(place, slot);
        self.kept.push(Kept::of(invoice));
        slot
    }
}

/// What of an invoice decides where it is indexed.
#[derive(Debug, Clone, Copy)]
struct Standing {
    profile: Slot,
    deadline: Option<Timestamp>,
    open: bool,
    past_due: bool,
    keeps_disabled: bool,
    /// What it adds to what its profile waits for (`K5`).
    awaited: i128,
}

impl Standing {
    fn of(invoice: &InvoiceEntry) -> Self {
        Self {
            profile: invoice.profile,
            deadline: invoice.deadline(),
            open: invoice.is_open(),
            past_due: invoice.status == InvoiceStatus::PastDue,
            keeps_disabled: invoice.keeps_disabled(),
            awaited: if invoice.first_payment && invoice.is_open() { invoice.total.size() } else { 0 },
        }
    }
}

impl State {
    /// Adds an invoice as it stands, with what is due of it.
    pub(crate) fn insert_invoice(
        &mut self,
        vacant: VacantNumber,
        invoice: InvoiceEntry,
    ) -> Known<InvoiceEntry> {
        let now = Standing::of(&invoice);
        let slot = self.0.invoices.insert(vacant, invoice);
        self.0.invoices.index_open(slot);
        self.0.deadlines.replace(Kind::Dunning, slot, None, now.deadline);
        self.count_awaited(now.profile, 0, now.awaited);
        Known::at(slot)
    }

    /// A report was counted.
    pub(crate) fn count_report(&mut self, report: Report) {
        self.0.invoices.reports.insert(report.id, report.content);
    }

    /// A payment was for several invoices of a billing profile (`I13`).
    pub(crate) fn pay_together(&mut self, profile: Slot, payment: Fingerprint, invoices: &[Slot]) {
        let together = self.0.invoices.paid_together.entry((profile, payment)).or_default();
        together.extend(invoices);
        together.sort_unstable();
        together.dedup();
    }

    /// The next invoice is numbered after this year and serial (`I3`).
    pub(crate) fn number_invoices_after(&mut self, last: (i32, u32)) {
        self.0.invoices.last = Some(last);
    }

    /// Changes an invoice's standing, and with it when its dunning goes on, what it keeps disabled, and whether what is
    /// open on its billing profile can be asked for.
    pub(crate) fn update_invoice(
        &mut self,
        known: Known<InvoiceEntry>,
        at: Timestamp,
        change: impl FnOnce(&mut InvoiceEntry),
    ) {
        self.update_invoices([(known, change)], at, |invoice, change| change(invoice));
    }

    /// Changes the standing of several invoices of a billing profile by one event: whether what is open on it can be asked
    /// for is looked at after all of them.
    pub(crate) fn update_invoices<T>(
        &mut self,
        invoices: impl IntoIterator<Item = (Known<InvoiceEntry>, T)>,
        at: Timestamp,
        change: impl Fn(&mut InvoiceEntry, T),
    ) {
        let mut profile = None;
        for (known, with) in invoices {
            profile = self.change_invoice(known, at, |invoice| change(invoice, with));
        }
        profile.into_iter().for_each(|profile| self.weigh_open(profile, at));
    }

    /// Changes an invoice's standing; tells its billing profile.
    fn change_invoice(
        &mut self,
        known: Known<InvoiceEntry>,
        at: Timestamp,
        change: impl FnOnce(&mut InvoiceEntry),
    ) -> Option<Slot> {
        let (slot, tables) = (known.slot(), &mut self.0);
        let kept = tables.invoices.kept.get_mut(slot.index()).zip(tables.invoices.numbers.at(slot));
        // A known invoice is there.
        let (kept, number) = kept?;
        let (before, now) = kept.change(number, |invoice| {
            let before = Standing::of(invoice);
            change(invoice);
            invoice.go_on(&tables.settings.dunning, at);
            (before, Standing::of(invoice))
        });
        self.0.deadlines.replace(Kind::Dunning, slot, before.deadline, now.deadline);
        if before.open != now.open {
            self.0.invoices.index_open(slot);
        }
        self.count_awaited(now.profile, before.awaited, now.awaited);
        match (before.keeps_disabled, now.keeps_disabled) {
            (false, true) => self.count_unpaid(slot, |unpaid| unpaid.saturating_add(1)),
            (true, false) => self.count_unpaid(slot, |unpaid| unpaid.saturating_sub(1)),
            (true, true) | (false, false) => {}
        }
        match (before.past_due, now.past_due) {
            (false, true) => self.count_past_due(now.profile, |count| count.saturating_add(1)),
            (true, false) => self.count_past_due(now.profile, |count| count.saturating_sub(1)),
            (true, true) | (false, false) => {}
        }
        Some(now.profile)
    }

    /// Looks whether what is open on a billing profile together can be asked for, or is too little (`I13`).
    #[inline]
    pub(crate) fn weigh_open(&mut self, profile: Slot, at: Timestamp) {
        // Where every amount can be asked, none is too small.
        if !self.settings.smallest_charges.is_empty() {
            self.weigh(profile, at);
        }
    }

    fn weigh(&mut self, profile: Slot, at: Timestamp) {
        let too_small = self.settings.is_too_small(self.open_on(profile).map(|invoice| invoice.outstanding));
        let due = at.day().plus_setting(self.settings.payment_days);
        let otherwise = self.invoices.open_of_profile(profile).filter(|slot| {
            self.invoices.unsettled(*slot).is_some_and(|invoice| invoice.too_small != too_small)
        });
        for slot in otherwise.collect::<Vec<_>>() {
            self.change_invoice(Known::at(slot), at, |invoice| invoice.weigh(too_small, due));
        }
    }

    /// The invoices of a billing profile that are to be paid, oldest first.
    pub(crate) fn open_on(&self, profile: Slot) -> impl Iterator<Item = &InvoiceEntry> {
        self.invoices.open_of_profile(profile).filter_map(|slot| self.invoices.unsettled(slot))
    }

    /// What waited for an invoice goes on: where it did so as if that were paid, it is dunned like any other from now on.
    pub(crate) fn wait_no_more(&mut self, slot: Slot, at: Timestamp) {
        if self.invoices.unsettled(slot).is_some_and(InvoiceEntry::waits_for_first_payment) {
            self.update_invoice(Known::at(slot), at, |invoice| invoice.first_payment = false);
        }
    }

    /// Changes all invoices of a billing profile that are to be paid.
    pub(crate) fn update_open_invoices(
        &mut self,
        profile: Known<Profile>,
        at: Timestamp,
        change: impl Fn(&mut InvoiceEntry),
    ) {
        let open: Vec<Slot> = self.invoices.open_of_profile(profile.slot()).collect();
        open.into_iter().for_each(|slot| self.update_invoice(Known::at(slot), at, &change));
    }

    fn count_awaited(&mut self, profile: Slot, before: i128, now: i128) {
        if let Some(profile) = self.0.profiles.at_mut(profile).filter(|_| before != now) {
            profile.awaited = profile.awaited.saturating_sub(before).saturating_add(now);
        }
    }

    fn count_past_due(&mut self, profile: Slot, count: impl FnOnce(u32) -> u32) {
        if let Some(profile) = self.0.profiles.at_mut(profile) {
            profile.past_due = count(profile.past_due);
        }
    }

    /// Counts, for each subscription that an invoice charged, the unpaid invoices that keep it disabled (`I8`).
    fn count_unpaid(&mut self, invoice: Slot, count: impl Fn(u32) -> u32) {
        let Some(invoice) = self.0.invoices.at(invoice) else { return };
        for slot in invoice.charges.subscriptions() {
            let subscription = self.0.subscriptions.at_mut(*slot);
            if let Some(subscription) = subscription.filter(|subscription| subscription.can_be_dunned()) {
                subscription.unpaid = count(subscription.unpaid);
            }
        }
    }

    /// Works out anew when the dunning of all open invoices goes on, and what can be asked for, after settings have changed.
    pub(super) fn reschedule_dunning(&mut self, at: Timestamp) {
        let open: Vec<(Slot, Slot)> = self.invoices.open.iter().copied().collect();
        let waits = self.settings.dunning.waits_for_clearance;
        let overtake = |invoice: &mut InvoiceEntry| {
            if !waits {
                invoice.await_no_clearance(at.day());
            }
            invoice.overtake_reminders(at);
        };
        for (_, slot) in &open {
            self.change_invoice(Known::at(*slot), at, overtake);
        }
        open.into_iter().for_each(|(profile, _)| self.weigh(profile, at));
    }

    /// What these lines charge can be credited against this invoice from now on (`I5`), or waits for its payment (`S7`).
    pub(crate) fn mark_charged(
        &mut self,
        lines: &[Line],
        payer: Known<Profile>,
        invoice: Known<InvoiceEntry>,
    ) {
        for line in lines {
            let subscription = self.0.subscriptions.slot(line.subscription);
            let subscription = subscription.and_then(|slot| self.0.subscriptions.at_mut(slot));
            if let Some(subscription) = subscription {
                subscription.mark_charged(line, payer.slot(), invoice.slot());
            }
        }
    }
}

impl Subscription {
    fn mark_charged(&mut self, line: &Line, payer: Slot, invoice: Slot) {
        if self.reserves(line) {
            self.reserved.iter_mut().for_each(|reserved| reserved.invoice = Some(invoice));
            return;
        }
        match line.kind {
            LineKind::Purchase
            | LineKind::RecurringCharge
            | LineKind::Renew
            | LineKind::Reenable
            | LineKind::Convert
            | LineKind::Extend => self.period.charged = Some(Charged::By(invoice)),
            LineKind::AddQuantity => {
                let mut count = LicenseCount::ZERO;
                let added = self.lots.iter_mut().filter(|lot| {
                    count = count.plus(lot.licenses);
                    let here = lot.since == line.arose && lot.charged_by == ChargedBy::Pending(payer);
                    here && line.proof.reach(count)
                });
                added.for_each(|lot| lot.charged_by = ChargedBy::Invoice(invoice));
            }
            LineKind::Change
                if self.period.charged == Some(Charged::Waiting(payer)) && !line.gives_back() =>
            {
                self.period.charged = Some(Charged::By(invoice));
            }
            LineKind::RemoveQuantity | LineKind::Cancel | LineKind::Change => {}
        }
    }
}
