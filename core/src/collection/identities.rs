//! What the figures of an invoice say of one another (`I3`, `I5`): a document whose figures do not follow is no document.

use alloc::vec::Vec;

use crate::charge::OrderReference;
use crate::charge::line::Line;
use crate::charge::totals::Totals;
use crate::collection::changes;
use crate::collection::invoice::InvoiceIssued;
use crate::collection::invoicing::{self, Settled};
use crate::collection::open::{Asked, Cards};
use crate::corruption::Corruption;
use crate::event::Recorded;
use crate::settings::Credits;
use crate::state::{Profile, State};
use crate::value::AmountOverflow;

impl InvoiceIssued {
    /// Its number and its dates follow from the settings, and from the invoice before.
    pub(super) fn require_place(&self, state: &State, record: &Recorded) -> Result<(), Corruption> {
        let date = record.at.day();
        Corruption::WrongFigure("date").unless(self.date == date)?;
        let due = date.plus_setting(state.settings.payment_days);
        Corruption::WrongFigure("due").unless(self.due == due)?;
        self.require_number(state)
    }

    /// All its lines wait on its billing profile, in this order, under one reference, and it names what that says, or else what the
    /// billing profile does (`I16`).
    pub(super) fn require_reference<'a>(
        &'a self,
        profile: &'a Profile,
    ) -> Result<Option<&'a OrderReference>, Corruption> {
        let names = (self.purchase_order.as_ref(), self.cost_center.as_ref());
        let own = profile.references_of(&self.lines).find(|reference| profile.named_by(*reference) == names);
        if let Some(own) = own {
            return Ok(own);
        }
        let first = profile.references_of(&self.lines).next().ok_or(Corruption::WrongFigure("lines"))?;
        let of_number = profile.named_by(first).0 == names.0;
        Err(Corruption::WrongFigure(if of_number { "costCenter" } else { "purchaseOrder" }))
    }

    /// A change invoice has all changes of its reference that are not zero, but for those of the invoice that comes right after
    /// it.
    pub(super) fn require_lines(
        &self,
        state: &State,
        profile: &Profile,
        (reference, record): (Option<&OrderReference>, &Recorded),
    ) -> Result<Left, Corruption> {
        if self.lines.len() == profile.pending.len() {
            return Ok(Left::Nothing);
        }
        if !self.is_change_invoice(profile) {
            return self.left_at_once(state, profile, (reference, record)).map_err(too_large);
        }
        if record.is_of_0_1() {
            let due = changes::without_netted(profile).map_err(too_large)?;
            let all = due.into_iter().map(|(line, _)| line).eq(&self.lines);
            return Corruption::WrongFigure("lines").unless(all).map(|()| Left::Nothing);
        }
        let next = changes::next_changes(profile).map_err(too_large)?;
        let due = (next.reference, &next.lines);
        Corruption::WrongFigure("lines").unless(due == (reference, &self.lines))?;
        Ok(next.left)
    }

    /// What one that is issued at once leaves: where it is a credit note, the invoice of the other lines that arose with its own,
    /// those of the subscription that people moved to alone among them (`U5`).
    fn left_at_once(
        &self,
        state: &State,
        profile: &Profile,
        (own, record): (Option<&OrderReference>, &Recorded),
    ) -> Result<Left, AmountOverflow> {
        let created = |id| state.subscriptions.find(id).is_some_and(|known| known.created == record.at);
        let arose = |(line, reference): &(&Line, Option<&OrderReference>)| {
            let own_subscription = || self.lines.iter().any(|own| own.subscription == line.subscription);
            line.arose == record.at && *reference == own && (own_subscription() || created(line.subscription))
        };
        let together = profile.with_references().filter(arose);
        let together: Vec<Line> = together.map(|(line, _)| line.clone()).collect();
        let allocated = profile.allocated_by(&together, own)?;
        let (note, _) = invoicing::note_ahead(profile.currency, together, allocated)?;
        Ok(if note == self.lines { Left::Invoice } else { Left::Others })
    }

    /// Its amounts follow from its lines, and from what its billing profile has.
    pub(super) fn require_figures(
        &self,
        state: &State,
        profile: &Profile,
        (reference, left, record): (Option<&OrderReference>, Left, &Recorded),
    ) -> Result<(), Corruption> {
        self.require_totals(profile, record)?;
        let allocated = profile.allocated_by(&self.lines, reference).map_err(too_large)?;
        Corruption::WrongFigure("allocated").unless(self.allocated == allocated)?;
        let asks_more = changes::asks_more(self.total, allocated).map_err(too_large)?;
        Corruption::WrongFigure("lines").unless(record.is_of_0_1() || !asks_more)?;
        let before = (self.allocated, profile.balance);
        let settled = Settled::of(state, profile.payment_method, self.total, before, left.credits(state))
            .map_err(too_large)?;
        Corruption::WrongFigure("creditsApplied").unless(self.credits_applied == settled.credits_applied)?;
        Corruption::WrongFigure("credited").unless(self.credited == settled.credited)?;
        Corruption::WrongFigure("amountDue").unless(self.amount_due == settled.amount_due)?;
        self.require_charge(state, profile, record)?;
        Corruption::WrongFigure("refund").unless(self.refund == settled.refund)?;
        let number = self.purchase_order.as_ref();
        let exceeded = profile.exceeds_order(number, 0, (&self.lines, self.subtotal));
        Corruption::WrongFigure("orderExceeded").unless(self.order_exceeded == exceeded)?;
        Corruption::WrongFigure("delivery").unless(self.delivery == profile.delivery)
    }

    /// What it asks for is what is left to pay on it, with what else can be asked for (`I13`).
    fn require_charge(&self, state: &State, profile: &Profile, record: &Recorded) -> Result<(), Corruption> {
        let own = (&self.number, self.amount_due);
        let asked = Asked::with(state, profile.id, own, core::iter::empty(), record.at).map_err(too_large)?;
        Corruption::WrongFigure("tooSmall").unless(self.too_small == asked.too_small)?;
        let charge = asked.charge(state, Cards::of(profile), None, self.date);
        Corruption::WrongFigure("charge").unless(self.charge == charge)
    }

    /// Its sums are those of its lines, and its taxes those of its bases (`I3`).
    fn require_totals(&self, profile: &Profile, record: &Recorded) -> Result<(), Corruption> {
        let totals = Totals::of(profile.currency, &self.lines).map_err(too_large)?;
        Corruption::WrongFigure("subtotal").unless(self.subtotal == totals.subtotal)?;
        Corruption::WrongFigure("total").unless(self.total == totals.total)?;
        let (taxes, rounding) = if record.is_of_0_1() {
            (totals.breakdown_of_0_1(), None)
        } else {
            totals.breakdown().map_err(too_large)?
        };
        Corruption::WrongFigure("taxes").unless(self.taxes == taxes)?;
        Corruption::WrongFigure("rounding").unless(self.rounding == rounding)
    }
}

/// What of the lines that wait on its billing profile an invoice leaves there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Left {
    /// None: they are on it, or came to nothing.
    Nothing,
    /// Those of the invoice right after it, which what it credits pays first (`I5`).
    Invoice,
    /// Those that it has nothing to do with.
    Others,
}

impl Left {
    /// Where what it credits goes: whatever the setting, what is to pay an invoice right after it stays here (`I5`).
    pub(super) fn credits(self, state: &State) -> Credits {
        match self {
            Self::Invoice => Credits::Balance,
            Self::Nothing | Self::Others => state.settings.credits,
        }
    }
}

fn too_large(_: AmountOverflow) -> Corruption {
    Corruption::ImpossibleNumber
}
