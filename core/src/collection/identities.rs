//! What the figures of an invoice say of one another (`I3`, `I5`): a document whose figures do not follow is no document.

use crate::charge::line::Totals;
use crate::collection::invoice::InvoiceIssued;
use crate::collection::invoicing::{self, Settled};
use crate::corruption::Corruption;
use crate::event::Recorded;
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

    /// Its lines wait on its billing profile, in this order; a change invoice leaves none waiting that is not zero. It
    /// answers whether none is left.
    pub(super) fn require_lines(&self, profile: &Profile) -> Result<bool, Corruption> {
        let mut pending = profile.pending.iter();
        let all_wait = self.lines.iter().all(|line| pending.any(|waiting| waiting == line));
        Corruption::WrongFigure("lines").unless(all_wait && !self.lines.is_empty())?;
        if self.lines.len() == profile.pending.len() {
            return Ok(true);
        }
        let all = self.is_change_invoice(profile);
        if all {
            let due = invoicing::without_netted(profile).map_err(too_large)?;
            Corruption::WrongFigure("lines").unless(due == self.lines)?;
        }
        Ok(all)
    }

    /// Its amounts follow from its lines, and from what its billing profile has.
    pub(super) fn require_figures(&self, state: &State, profile: &Profile) -> Result<(), Corruption> {
        let totals = Totals::of(profile.currency, &self.lines).map_err(too_large)?;
        Corruption::WrongFigure("subtotal").unless(self.subtotal == totals.subtotal)?;
        Corruption::WrongFigure("taxes").unless(totals.has_taxes(&self.taxes))?;
        Corruption::WrongFigure("total").unless(self.total == totals.total)?;
        let allocated = profile.allocated_by(&self.lines).map_err(too_large)?;
        Corruption::WrongFigure("allocated").unless(self.allocated == allocated)?;
        let before = (self.allocated, profile.balance);
        let settled =
            Settled::of(state, profile.payment_method, self.total, before, self.date).map_err(too_large)?;
        Corruption::WrongFigure("creditsApplied").unless(self.credits_applied == settled.credits_applied)?;
        Corruption::WrongFigure("credited").unless(self.credited == settled.credited)?;
        Corruption::WrongFigure("amountDue").unless(self.amount_due == settled.amount_due)?;
        Corruption::WrongFigure("charge").unless(self.charge == settled.charge)?;
        Corruption::WrongFigure("refund").unless(self.refund == settled.refund)?;
        Corruption::WrongFigure("purchaseOrder").unless(self.purchase_order == profile.purchase_order)?;
        Corruption::WrongFigure("delivery").unless(self.delivery == profile.delivery)
    }
}

fn too_large(_: AmountOverflow) -> Corruption {
    Corruption::ImpossibleNumber
}
