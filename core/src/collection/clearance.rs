//! What the tax office's exchange system says of an invoice, as the host reports it (`I17`): where the law has an invoice
//! count only once it is cleared, issued is not cleared.

use alloc::vec::Vec;

use crate::case::Case;
use crate::charge::{Fingerprint, Report};
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::{Denial, UnknownInvoice};
use crate::event::{Apply, Event, Recorded};
use crate::rights::Right;
use crate::state::{Clearance, InvoiceEntry, Known, State};
use crate::value::{ClearanceNumber, InvoiceNumber, RejectionCode, ReportId, Text};

/// Reports what the exchange system says of an invoice or a credit note, void ones too, by `system` (`I17`): Italy's SdI,
/// Poland's KSeF. As long as it says nothing, nothing is reported. A rejected one is sent again under its number, and can be
/// cleared then; a cleared one stays cleared. The same report counts once: where it was counted already, nothing follows.
///
/// Nobody is told: whoever sends invoices for the seller is the host, which knows before we do.
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let outcome = ClearanceGranted { number: "10463825519".into() }.into();
/// let report = ReportClearance { invoice: "2026-000001".into(), report: None, outcome };
/// let execution = shop.execute(facts(), &system("2026-12-02"), &report.into())?;
/// assert_eq!(execution.events()?[0].event.type_name(), "invoice_cleared");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct ReportClearance {
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// The report's own id at the exchange system, or at whoever stands between; absent: of each invoice one number is
    /// reported, and each code of a rejection once.
    pub report: Option<ReportId>,
    /// What it says.
    pub outcome: ClearanceOutcome,
}

tagged! {
    /// What the exchange system says of an invoice (`I17`).
    #[derive(WellFormed)]
    pub enum ClearanceOutcome {
        /// It is cleared.
        ClearanceGranted = "cleared",
        /// It was rejected: it has to be sent again.
        ClearanceRefused = "rejected",
    }
}

/// An invoice is cleared.
#[data(WellFormed)]
pub struct ClearanceGranted {
    /// The number that the exchange system gave it.
    pub number: ClearanceNumber,
}

/// An invoice was rejected.
#[data(WellFormed)]
pub struct ClearanceRefused {
    /// The code of the reason, where it has one.
    pub code: Option<RejectionCode>,
    /// The reason, in the exchange system's words: up to 1,000 characters. Empty once erased.
    pub reason: Text,
}

/// The exchange system cleared an invoice.
#[data]
pub struct InvoiceCleared {
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// The report's id.
    pub report: Option<ReportId>,
    /// The number that the exchange system gave it.
    pub number: ClearanceNumber,
}

/// The exchange system rejected an invoice.
#[data]
pub struct InvoiceRejected {
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// The report's id.
    pub report: Option<ReportId>,
    /// The code of the reason.
    pub code: Option<RejectionCode>,
    /// The reason; empty once erased.
    pub reason: Text,
}

/// The report of a clearance was counted already, and said something else.
#[data]
pub struct ClearanceContradicts {
    /// The invoice that it names now.
    pub invoice: InvoiceNumber,
    /// The report; absent: none is named.
    pub report: Option<ReportId>,
}

/// The invoice is cleared already: it is neither rejected afterwards, nor cleared under another number.
#[data]
pub struct AlreadyCleared {
    /// The invoice.
    pub invoice: InvoiceNumber,
}

impl Decide for ReportClearance {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        case.require(Right::RunTheHost)?;
        let invoice = self.invoice.clone();
        let slot = case.state.invoices.slot(&invoice).ok_or(UnknownInvoice { invoice: invoice.clone() })?;
        let (report, number) = match &self.outcome {
            ClearanceOutcome::ClearanceGranted(granted) => granted.reported(self.report.as_ref(), &invoice),
            ClearanceOutcome::ClearanceRefused(refused) => refused.reported(self.report.as_ref(), &invoice),
        };
        match case.state.invoices.reported(report.id) {
            Some(said) if said == report.content => return Ok(Vec::new()),
            Some(_) => return Err(ClearanceContradicts { invoice, report: self.report.clone() }.into()),
            None => {}
        }
        match case.state.invoices.clearance(slot) {
            Some(Clearance::Cleared { number: known, .. }) if Some(*known) == number => Ok(Vec::new()),
            Some(Clearance::Cleared { .. }) => Err(AlreadyCleared { invoice }.into()),
            Some(Clearance::Rejected { .. }) | None => Ok(vec![self.event()]),
        }
    }
}

impl ReportClearance {
    fn event(&self) -> Event {
        let (invoice, report) = (self.invoice.clone(), self.report.clone());
        match self.outcome.clone() {
            ClearanceOutcome::ClearanceGranted(ClearanceGranted { number }) => {
                InvoiceCleared { invoice, report, number }.into()
            }
            ClearanceOutcome::ClearanceRefused(ClearanceRefused { code, reason }) => {
                InvoiceRejected { invoice, report, code, reason }.into()
            }
        }
    }
}

impl ClearanceGranted {
    /// What is remembered of a report of it, and the number that clears the invoice.
    fn reported(&self, report: Option<&ReportId>, invoice: &InvoiceNumber) -> (Report, Option<Fingerprint>) {
        let number = Fingerprint::of_clearance(&self.number);
        (Report::of_clearance(report, invoice, ("cleared", self.number.as_str())), Some(number))
    }
}

impl ClearanceRefused {
    /// What is remembered of a report of it: not the reason, which may be erased.
    fn reported(&self, report: Option<&ReportId>, invoice: &InvoiceNumber) -> (Report, Option<Fingerprint>) {
        let code = self.code.as_ref().map_or("", RejectionCode::as_str);
        (Report::of_clearance(report, invoice, ("rejected", code)), None)
    }
}

/// The invoice of a report that was not counted yet, and that is not cleared.
fn require_uncleared(
    state: &State,
    invoice: &InvoiceNumber,
    report: Report,
) -> Result<Known<InvoiceEntry>, Corruption> {
    let (known, _) = state.invoices.require(invoice)?;
    Corruption::AlreadyExists.unless(state.invoices.reported(report.id).is_none())?;
    let is_cleared = matches!(state.invoices.clearance(known.slot()), Some(Clearance::Cleared { .. }));
    Corruption::ImpossibleState.unless(!is_cleared)?;
    Ok(known)
}

impl Apply for InvoiceCleared {
    type Checked = (Known<InvoiceEntry>, Report);

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let granted = ClearanceGranted { number: self.number.clone() };
        let (report, _) = granted.reported(self.report.as_ref(), &self.invoice);
        Ok((require_uncleared(state, &self.invoice, report)?, report))
    }

    fn change(&self, (known, report): Self::Checked, state: &mut State, record: &Recorded) {
        let (number, sequence) = (Fingerprint::of_clearance(&self.number), record.sequence);
        state.count_report(report);
        state.keep_clearance(known, Clearance::Cleared { number, sequence });
        state.update_invoice(known, record.at, |invoice| invoice.await_no_clearance(record.at.day()));
    }
}

impl Apply for InvoiceRejected {
    type Checked = (Known<InvoiceEntry>, Report);

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let refused = ClearanceRefused { code: self.code.clone(), reason: self.reason.clone() };
        let (report, _) = refused.reported(self.report.as_ref(), &self.invoice);
        Ok((require_uncleared(state, &self.invoice, report)?, report))
    }

    fn change(&self, (known, report): Self::Checked, state: &mut State, record: &Recorded) {
        state.count_report(report);
        state.keep_clearance(known, Clearance::Rejected { sequence: record.sequence });
    }
}
