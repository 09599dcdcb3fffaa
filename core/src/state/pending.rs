//! Lines that wait on a billing profile for their invoice (`I1`), what is known of those that credit (`I5`), and what their
//! documents refer to (`I16`).

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::calendar::ServicePeriod;
use crate::charge::OrderReference;
use crate::charge::line::{Line, LineKind, add};
use crate::charge::order_reference::OrderKey;
use crate::state::{Profile, Reference, Slot};
use crate::value::{AmountOverflow, Money, SubscriptionId};

/// A pending credit: its line is the one of the same place among those that credit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Credit {
    /// The invoice that charged what it credits, as long as it may still take something off it (`I5`).
    charged_by: Option<Slot>,
    /// What it took off that.
    allocated: Money,
}

/// A pending line, with what is known of it.
struct Waiting<'a> {
    line: &'a Line,
    /// Present where it credits.
    credit: Option<&'a Credit>,
    reference: Option<&'a OrderReference>,
}

impl Profile {
    /// A line waits for its invoice; a credit with the invoice that charged what it credits.
    pub(super) fn wait(&mut self, line: &Line, charged_by: Option<Slot>, reference: Reference) {
        if line.is_owed_back() {
            self.credits.push(Credit { charged_by, allocated: Money::zero(self.currency) });
        }
        self.pending_gross = self.pending_gross.saturating_add(line.gross());
        self.pending.push(line.clone());
        self.references.push(reference);
    }

    /// The pending lines, each with its reference (`I16`).
    pub(crate) fn with_references(
        &self,
    ) -> impl DoubleEndedIterator<Item = (&Line, Option<&OrderReference>)> {
        self.pending.iter().zip(self.references.iter().map(Option::as_deref))
    }

    /// The references of which all of these lines wait, in this order: lines of one instant can be equal but for that.
    pub(crate) fn references_of<'a>(
        &'a self,
        lines: &'a [Line],
    ) -> impl Iterator<Item = Option<&'a OrderReference>> {
        let first = self.with_references().filter(|(line, _)| lines.first() == Some(line));
        first.map(|(_, reference)| reference).filter(|reference| {
            let mut own = self.with_references().filter(|(_, other)| other == reference);
            lines.iter().all(|line| own.any(|(waiting, _)| waiting == line))
        })
    }

    /// The reference of the pending line that charges what a credit takes back. Of lots of one instant it is the one whose
    /// licenses leave.
    pub(super) fn reference_of_waiting(&self, credit: &Line) -> Option<&OrderReference> {
        let charges = || {
            self.with_references()
                .rev()
                .filter(|(line, _)| line.subscription == credit.subscription && !line.is_owed_back())
        };
        let of_lot = || charges().filter(|(line, _)| line.lot == credit.lot);
        let own = of_lot().find(|(line, _)| line.proof.reach(credit.proof.licenses_before));
        let own = own.or_else(|| of_lot().next());
        let of_move = || charges().find(|(line, _)| line.kind == LineKind::Change);
        own.or_else(of_move).and_then(|(_, reference)| reference)
    }

    /// The pending lines, with what is known of each.
    fn waiting(&self) -> impl Iterator<Item = Waiting<'_>> {
        let mut credits = self.credits.iter();
        self.with_references().map(move |(line, reference)| {
            let credit = line.is_owed_back().then(|| credits.next()).flatten();
            Waiting { line, credit, reference }
        })
    }

    /// The next credit of a subscription's billing period that takes something off this invoice: its place among the
    /// credits, and its line.
    pub(crate) fn next_credit(
        &self,
        invoice: Slot,
        (subscription, billing_period): (SubscriptionId, ServicePeriod),
    ) -> Option<(usize, &Line)> {
        let credits = self.waiting().filter_map(|waiting| Some((waiting.line, waiting.credit?))).enumerate();
        let mut open = credits.filter(|(_, (line, credit))| {
            credit.charged_by == Some(invoice)
                && credit.allocated.is_zero()
                && line.is_negative()
                && (line.subscription, line.proof.billing_period) == (subscription, billing_period)
        });
        open.next().map(|(place, (line, _))| (place, line))
    }

    /// A credit has taken so much off the invoice that charged what it credits.
    pub(crate) fn allocate(&mut self, place: usize, amount: Money) {
        self.credits.iter_mut().skip(place).take(1).for_each(|credit| credit.allocated = amount);
    }

    /// More is to be paid on an invoice again: the credits that are pending take nothing off that.
    pub(crate) fn keep_credits_from(&mut self, invoice: Slot) {
        let of_it = self.credits.iter_mut().filter(|credit| credit.charged_by == Some(invoice));
        of_it.for_each(|credit| credit.charged_by = None);
    }

    /// The invoices that charged what its credits take back are in other places now, or are not there, for nothing is to
    /// be paid on them.
    pub(super) fn move_credits(&mut self, place: impl Fn(Slot) -> Option<Slot>) {
        self.credits.iter_mut().for_each(|credit| credit.charged_by = credit.charged_by.and_then(&place));
    }

    /// What the credits among some of the pending lines of one reference, in their order, have taken off other invoices.
    pub(crate) fn allocated_by(
        &self,
        lines: &[Line],
        of: Option<&OrderReference>,
    ) -> Result<Money, AmountOverflow> {
        let zero = Money::zero(self.currency);
        if self.credits.is_empty() {
            return Ok(zero);
        }
        let mut lines = lines.iter().peekable();
        let mut is_own = |line: &Line| lines.next_if(|own| *own == line).is_some();
        let mut own = self.waiting().filter(|waiting| waiting.reference == of && is_own(waiting.line));
        own.try_fold(zero, |sum, waiting| waiting.credit.map_or(Ok(sum), |credit| add(sum, credit.allocated)))
    }

    /// Whether a pending credit of a subscription's billing period, and of this reference, has taken something off another
    /// invoice.
    pub(crate) fn has_allocated(
        &self,
        (subscription, billing_period): (SubscriptionId, ServicePeriod),
        of: Option<OrderKey<'_>>,
    ) -> bool {
        self.waiting().any(|Waiting { line, credit, reference }| {
            (line.subscription, line.proof.billing_period) == (subscription, billing_period)
                && reference.map(OrderReference::key) == of
                && credit.is_some_and(|credit| !credit.allocated.is_zero())
        })
    }

    /// Keeps only the lines that are still pending. Once there is none, their room is given back: most profiles have
    /// none most of the time.
    pub(crate) fn settle(&mut self, mut still_pending: impl FnMut(&Line, Option<&OrderReference>) -> bool) {
        let mut credits = core::mem::take(&mut self.credits).into_iter();
        let mut references = core::mem::take(&mut self.references).into_iter();
        let (kept, kept_references) = (&mut self.credits, &mut self.references);
        self.pending.retain(|line| {
            let credit = if line.is_owed_back() { credits.next() } else { None };
            let reference = references.next().flatten();
            let stays = still_pending(line, reference.as_deref());
            kept.extend(credit.filter(|_| stays));
            kept_references.extend(Some(reference).filter(|_| stays));
            stays
        });
        if self.pending.is_empty() {
            self.pending = Vec::new();
        }
        self.pending_gross = self.pending.iter().map(Line::gross).fold(0, i128::saturating_add);
    }
}
