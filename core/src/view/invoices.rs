//! Invoices, newest first (`I6`).

use alloc::vec::Vec;

use crate::state::{InvoiceEntry, Slot};
use crate::value::{BillingProfileId, Cursor, Day, InvoiceNumber, Money, Sequence, Timestamp};
use crate::view::{View, cursor, place, rows};
use crate::{
    calendar::months_before,
    case::Case,
    denial::Denial,
    denial::UnknownInvoice,
    rights::Right,
    status::{ClearanceStatus, InvoiceStatus},
};

/// Asks for invoices, by whoever may see those of a billing profile (`O7`).
#[data]
pub struct InvoicesQuery {
    /// The billing profile.
    pub billing_profile: BillingProfileId,
    /// Of which dates.
    pub range: InvoiceRange,
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// How many rows at the most, up to 200; absent: 50.
    pub limit: Option<u32>,
}

tagged! {
    /// Of which dates invoices are asked for (`I6`).
    pub enum InvoiceRange {
        /// From the same day so many months ago until today.
        LastMonths = "last_months",
        /// From one day to another, both included.
        InvoicesBetween = "between",
    }
}

/// From the same day so many months ago until today.
#[data]
pub struct LastMonths {
    /// How many months: people choose 3 or 6.
    pub months: u32,
}

/// From one day to another, both included.
#[data]
pub struct InvoicesBetween {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
}

/// Invoices, newest first.
#[data]
pub struct InvoicesPage {
    /// The invoices.
    pub rows: Vec<InvoiceRow>,
    /// Where the next page begins; absent: this is the last.
    pub next: Option<Cursor>,
    /// Where there is none: the date of the newest one outside the range.
    pub newest_outside: Option<Day>,
}

/// An invoice, as lists show it. The document itself is the journal's record at `sequence`.
#[data]
pub struct InvoiceRow {
    /// Its number.
    pub number: InvoiceNumber,
    /// Its date.
    pub date: Day,
    /// Until when it is to be paid.
    pub due: Day,
    /// Its total, taxes included.
    pub total: Money,
    /// What was to be paid when it was issued.
    pub amount_due: Money,
    /// What is still to be paid.
    pub outstanding: Money,
    /// Where it stands.
    pub status: InvoiceStatus,
    /// What is open on its billing profile is too little to be asked for: it will be, together with what is charged next
    /// (`I13`).
    #[or_default]
    pub too_small: bool,
    /// Where it stands with the tax office's exchange system; absent: nothing was reported of it, nor is waited for (`I17`).
    pub clearance: Option<ClearanceStatus>,
    /// The place in the journal of what was reported last, with its number or its reason.
    pub clearance_sequence: Option<Sequence>,
    /// Until when a request for its payment is out that nobody has reported, so that no other can be made (`I12`);
    /// absent: none is.
    pub in_progress_until: Option<Timestamp>,
    /// The place of the document in the journal.
    pub sequence: Sequence,
}

/// Asks for one invoice, by whoever may see those of its billing profile (`O7`).
#[data]
pub struct InvoiceQuery {
    /// Its number.
    pub invoice: InvoiceNumber,
}

/// One invoice.
#[data]
pub struct InvoiceDetail {
    /// The billing profile.
    pub billing_profile: BillingProfileId,
    /// The invoice.
    pub invoice: InvoiceRow,
}

impl View for InvoiceQuery {
    type Answer = InvoiceDetail;

    fn answer(&self, case: &Case<'_>) -> Result<InvoiceDetail, Denial> {
        let unknown = || Denial::from(UnknownInvoice { invoice: self.invoice.clone() });
        let slot = case.state.invoices.slot(&self.invoice).ok_or_else(unknown)?;
        let entry = case.state.invoices.at(slot).ok_or_else(unknown)?;
        let profile = case.state.profiles.at(entry.profile).ok_or_else(unknown)?;
        case.profile(profile.id, Right::ReadInvoices)?;
        Ok(InvoiceDetail { billing_profile: profile.id, invoice: row(case, (slot, &entry)) })
    }
}

impl View for InvoicesQuery {
    type Answer = InvoicesPage;

    fn answer(&self, case: &Case<'_>) -> Result<InvoicesPage, Denial> {
        let (profile, _) = case.profile(self.billing_profile, Right::ReadInvoices)?;
        let (from, to) = self.days(case.today());
        let before = match &self.after {
            Some(_) => place(self.after.as_ref())?,
            None => u32::MAX,
        };
        let limit = rows(self.limit)?;
        let of_profile = |from, to| case.state.invoices.of_profile(profile, from, to).rev();
        let mut newest_first = of_profile(from, to).filter(|slot| slot.0 < before);
        let page: Vec<Slot> = newest_first.by_ref().take(limit).collect();
        let next = page.last().filter(|_| newest_first.next().is_some()).map(|slot| cursor(slot.0));
        let nothing = page.is_empty() && self.after.is_none();
        let newest = of_profile(Day::MIN, Day::MAX).next().filter(|_| nothing);
        let invoice = |slot| Some((slot, case.state.invoices.at(slot)?));
        Ok(InvoicesPage {
            rows: page
                .into_iter()
                .filter_map(invoice)
                .map(|(slot, entry)| row(case, (slot, &entry)))
                .collect(),
            next,
            newest_outside: newest.and_then(invoice).map(|(_, entry)| entry.date),
        })
    }
}

impl InvoicesQuery {
    fn days(&self, today: Day) -> (Day, Day) {
        match &self.range {
            InvoiceRange::LastMonths(last) => (months_before(today, last.months), today),
            InvoiceRange::InvoicesBetween(between) => (between.from, between.to),
        }
    }
}

fn row(case: &Case<'_>, (slot, entry): (Slot, &InvoiceEntry)) -> InvoiceRow {
    let told = case.state.invoices.clearance(slot).map(|clearance| clearance.told());
    let awaited = entry.awaits_clearance.then_some(ClearanceStatus::Awaited);
    let out = case.state.request_out(&entry.requests, case.context.at).filter(|_| entry.is_open());
    InvoiceRow {
        number: entry.number.clone(),
        date: entry.date,
        due: entry.due,
        total: entry.total,
        amount_due: entry.amount_due,
        outstanding: entry.outstanding,
        status: entry.status,
        too_small: entry.too_small,
        clearance: told.map(|(status, _)| status).or(awaited),
        clearance_sequence: told.map(|(_, sequence)| sequence),
        in_progress_until: out.map(|(_, until)| until),
        sequence: entry.sequence,
    }
}
