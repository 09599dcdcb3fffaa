//! The index of invoices: what payments, credits, dunning and lists ask. The documents are in the journal.

use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::billing::invoice::InvoiceStatus;
use crate::billing::payment::ReportKind;
use crate::event::Corruption;
use crate::settings::DunningSettings;
use crate::state::dunning::{Course, Dunning};
use crate::state::{Kind, Slot, State};
use crate::value::{Day, InvoiceNumber, Money, PaymentId, Sequence, Timestamp};

/// An invoice (`I3`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct InvoiceEntry {
    pub(crate) number: InvoiceNumber,
    pub(crate) profile: Slot,
    pub(crate) date: Day,
    pub(crate) due: Day,
    pub(crate) total: Money,
    pub(crate) amount_due: Money,
    /// What is still to be paid.
    pub(crate) outstanding: Money,
    /// What payments have brought, less what was charged back.
    pub(crate) received: Money,
    pub(crate) status: InvoiceStatus,
    /// Where the document is in the journal.
    pub(crate) sequence: Sequence,
    pub(crate) charges: Charges,
    /// It waits for the first payment of a purchase, which is not dunned (`B1`).
    pub(crate) first_payment: bool,
    /// The provider's reports that were counted (`I7`).
    pub(crate) reports: Vec<(PaymentId, ReportKind)>,
    /// Only while there is something to dun.
    pub(crate) dunning: Option<Box<Dunning>>,
}

/// What an invoice charges. Nearly every one opens a billing period: that needs no room of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Charges {
    /// The billing period that this subscription opened (`I1`).
    Opening(Slot),
    /// The same, of which nothing is charged.
    FreeOpening(Slot),
    /// Changes within billing periods: the subscriptions with a positive line.
    Changes(Box<[Slot]>),
}

impl Charges {
    /// The subscription whose billing period it opened.
    pub(crate) fn opens(&self) -> Option<Slot> {
        match self {
            Self::Opening(slot) | Self::FreeOpening(slot) => Some(*slot),
            Self::Changes(_) => None,
        }
    }

    /// The subscriptions with a positive line.
    pub(crate) fn subscriptions(&self) -> &[Slot] {
        match self {
            Self::Opening(slot) => core::slice::from_ref(slot),
            Self::FreeOpening(_) => &[],
            Self::Changes(slots) => slots,
        }
    }
}

impl InvoiceEntry {
    /// Remembers a report, with room for just one more: nearly every invoice has a single one.
    pub(crate) fn count_report(&mut self, payment: &PaymentId, kind: ReportKind) {
        self.reports.reserve_exact(1);
        self.reports.push((payment.clone(), kind));
    }

    /// Whether it is to be paid.
    pub(crate) fn is_open(&self) -> bool {
        matches!(self.status, InvoiceStatus::Due | InvoiceStatus::PastDue)
    }

    /// When it becomes past due, or its dunning goes on (`I3`, `I8`).
    fn deadline(&self) -> Option<Timestamp> {
        match self.status {
            InvoiceStatus::Due => (!self.first_payment).then(|| self.due.plus_days(1).start()),
            InvoiceStatus::PastDue => self.dunning.as_ref().and_then(|dunning| dunning.next),
            InvoiceStatus::Paid | InvoiceStatus::Void => None,
        }
    }

    /// Whether the payer is reminded, and the card tried again, at this instant (`I8`).
    pub(crate) fn reminds(&self, settings: &DunningSettings, at: Timestamp) -> bool {
        self.dunning_or_regular().reminds(self.due, settings, at)
    }

    /// Whether what it charged is disabled at this instant (`I8`).
    pub(crate) fn disables(&self, settings: &DunningSettings, at: Timestamp) -> bool {
        self.dunning_or_regular().ends(self.due, settings, at)
    }

    /// Whether what it charged stays disabled until it is paid (`I8`).
    pub(crate) fn keeps_disabled(&self) -> bool {
        self.dunning.as_ref().is_some_and(|dunning| dunning.exhausted)
    }

    fn dunning_or_regular(&self) -> Dunning {
        self.dunning.as_deref().cloned().unwrap_or_else(|| Dunning::regular(self.due))
    }

    /// Its dunning, which begins here if it has not yet.
    pub(crate) fn begin_dunning(&mut self) -> &mut Dunning {
        self.dunning.get_or_insert_with(|| Box::new(Dunning::regular(self.due)))
    }

    /// Dunning takes a faster course from this day on (`I8`).
    pub(crate) fn accelerate(&mut self, course: Course, day: Day) {
        self.begin_dunning().accelerate(course, day);
    }

    /// A decline of a card that was replaced accelerates dunning no more (`G5`).
    pub(crate) fn forget_decline(&mut self) {
        if let Some(dunning) = self.dunning.as_mut().filter(|dunning| dunning.course == Course::Declined) {
            dunning.course = Course::Regular;
        }
    }

    /// Works out when dunning goes on; nothing outstanding ends it.
    fn go_on(&mut self, settings: &DunningSettings, now: Timestamp) {
        let due = self.due;
        match self.status {
            InvoiceStatus::Due => {}
            InvoiceStatus::PastDue => {
                let dunning = self.begin_dunning();
                dunning.next = dunning.next(due, settings, now);
            }
            InvoiceStatus::Paid | InvoiceStatus::Void => self.dunning = None,
        }
    }
}

/// The index of invoices, in the order in which they were issued.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Invoices {
    entries: Vec<InvoiceEntry>,
    by_number: BTreeMap<InvoiceNumber, Slot>,
    /// Invoices of each profile, by date and age.
    pub(crate) by_profile: BTreeSet<(Slot, Day, Slot)>,
    /// Invoices of each profile that are to be paid, by age.
    open: BTreeSet<(Slot, Slot)>,
    /// Invoices to be paid that charged a subscription, by age.
    open_by_subscription: BTreeSet<(Slot, Slot)>,
    /// The year of the last invoice, and its number in the series (`I3`).
    pub(crate) last: Option<(i32, u32)>,
}

impl Invoices {
    pub(crate) fn slot(&self, number: &InvoiceNumber) -> Option<Slot> {
        self.by_number.get(number).copied()
    }

    /// The numbers that were issued, in order, from this one on.
    pub(crate) fn numbers_from(&self, first: &InvoiceNumber) -> impl Iterator<Item = &InvoiceNumber> {
        self.by_number.range(first..).map(|(number, _)| number)
    }

    pub(crate) fn at(&self, slot: Slot) -> Option<&InvoiceEntry> {
        self.entries.get(slot.index())
    }

    /// The invoice of this number.
    pub(crate) fn find(&self, number: &InvoiceNumber) -> Option<&InvoiceEntry> {
        self.at(self.slot(number)?)
    }

    /// The invoices of a billing profile that are to be paid, oldest first.
    pub(crate) fn open_of_profile(&self, profile: Slot) -> impl Iterator<Item = Slot> {
        let open = self.open.range((profile, Slot(0))..=(profile, Slot(u32::MAX)));
        open.map(|(_, slot)| *slot)
    }

    /// The invoices to be paid that charged a subscription, oldest first.
    pub(crate) fn open_of(&self, subscription: Slot) -> impl Iterator<Item = &InvoiceEntry> {
        let open = self.open_by_subscription.range((subscription, Slot(0))..=(subscription, Slot(u32::MAX)));
        open.filter_map(|(_, invoice)| self.at(*invoice))
    }

    /// Keeps an invoice among those to be paid, or not.
    fn index_open(&mut self, slot: Slot) {
        let Some(invoice) = self.entries.get(slot.index()) else { return };
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

    pub(crate) fn insert(&mut self, entry: InvoiceEntry) -> Result<Slot, Corruption> {
        let slot = Slot(u32::try_from(self.entries.len()).map_err(|_| Corruption::ImpossibleNumber)?);
        if self.by_number.contains_key(&entry.number) {
            return Err(Corruption::AlreadyExists);
        }
        self.by_number.insert(entry.number.clone(), slot);
        self.by_profile.insert((entry.profile, entry.date, slot));
        self.entries.push(entry);
        Ok(slot)
    }
}

impl State {
    /// Adds an invoice as it stands, with what is due of it.
    pub(super) fn take_invoice(&mut self, invoice: InvoiceEntry) -> Result<(), Corruption> {
        let due = invoice.deadline();
        let slot = self.invoices.insert(invoice)?;
        self.invoices.index_open(slot);
        self.deadlines.replace(Kind::Dunning, slot, None, due);
        Ok(())
    }

    /// Changes an invoice's standing, and with it when its dunning goes on, and what it keeps disabled.
    pub(crate) fn change_invoice(
        &mut self,
        slot: Slot,
        at: Timestamp,
        change: impl FnOnce(&mut InvoiceEntry) -> Result<(), Corruption>,
    ) -> Result<(), Corruption> {
        let invoice = self.invoices.entries.get_mut(slot.index()).ok_or(Corruption::UnknownReference)?;
        let (due, status, disabling) = (invoice.deadline(), invoice.status, invoice.keeps_disabled());
        change(invoice)?;
        invoice.go_on(&self.settings.dunning, at);
        self.deadlines.replace(Kind::Dunning, slot, due, invoice.deadline());
        let profile = invoice.profile;
        let past_due = (status == InvoiceStatus::PastDue, invoice.status == InvoiceStatus::PastDue);
        let disables = (disabling, invoice.keeps_disabled());
        self.invoices.index_open(slot);
        match disables {
            (false, true) => self.count_unpaid(slot, |unpaid| unpaid.saturating_add(1)),
            (true, false) => self.count_unpaid(slot, |unpaid| unpaid.saturating_sub(1)),
            _ => {}
        }
        match past_due {
            (false, true) => self.count_past_due(profile, |count| count.saturating_add(1)),
            (true, false) => self.count_past_due(profile, |count| count.saturating_sub(1)),
            _ => Ok(()),
        }
    }

    fn count_past_due(&mut self, profile: Slot, count: impl FnOnce(u32) -> u32) -> Result<(), Corruption> {
        self.change_profile(profile, |profile| {
            profile.past_due = count(profile.past_due);
            Ok(())
        })
    }

    /// Counts, for each subscription that an invoice charged, the unpaid invoices that keep it disabled (`I8`).
    fn count_unpaid(&mut self, invoice: Slot, count: impl Fn(u32) -> u32) {
        let Some(invoice) = self.invoices.entries.get(invoice.index()) else { return };
        for slot in invoice.charges.subscriptions() {
            let subscription = self.subscriptions.at_mut(*slot);
            if let Some(subscription) = subscription.filter(|subscription| subscription.can_be_dunned()) {
                subscription.unpaid = count(subscription.unpaid);
            }
        }
    }

    /// Works out anew when the dunning of all open invoices goes on, after its settings have changed.
    pub(crate) fn reschedule_dunning(&mut self, at: Timestamp) -> Result<(), Corruption> {
        let open: Vec<Slot> = self.invoices.open.iter().map(|(_, slot)| *slot).collect();
        open.into_iter().try_for_each(|slot| self.change_invoice(slot, at, |_| Ok(())))
    }
}
