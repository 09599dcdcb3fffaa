//! An invoice as structured data: the document as it was issued, and what has been settled since.

use alloc::vec::Vec;

use crate::charge::{BillTo, Line, TaxSubtotal};
use crate::collection::InvoiceIssued;
use crate::document::before::Before;
use crate::document::clearance::InvoiceClearance;
use crate::document::open::OpenInvoices;
use crate::event::{Event, Recorded};
use crate::status::InvoiceStatus;
use crate::value::{BillingProfileId, Day, InvoiceNumber, LastFour, Money, TextLine};

/// An invoice, or a credit note where its total is negative (`I3`, `I5`).
///
/// The document is what the journal recorded when it was issued. What has been settled since is beside it and changes
/// nothing in it. Tokens of payment methods, which the record has, are not in it.
///
/// ```no_run
/// use selfserve::{InvoiceDocument, Recorded};
///
/// # let (record, journal): (Recorded, Vec<Recorded>) = unimplemented!();
/// if let Some(invoice) = InvoiceDocument::from_record(&record) {
///     let invoice = invoice.settled_by(&journal);
///     println!("{} {}", invoice.number, invoice.outstanding);
/// }
/// ```
#[data]
pub struct InvoiceDocument {
    /// Its number.
    pub number: InvoiceNumber,
    /// Its date.
    pub date: Day,
    /// Until when it is to be paid.
    pub due: Day,
    /// The billing profile that pays it.
    pub billing_profile: BillingProfileId,
    /// Whom it is made out to, as it was then; absent once erased.
    pub bill_to: Option<BillTo>,
    /// The purchase order number, as it was then.
    pub purchase_order: Option<TextLine<50>>,
    /// The cost center (`I16`).
    pub cost_center: Option<TextLine<50>>,
    /// Its lines.
    pub lines: Vec<Line>,
    /// The net amounts of the lines together.
    pub subtotal: Money,
    /// The invoices whose charges its credits take back, oldest first, as far as the records before it were told: an e-invoice
    /// of a credit note names them (`I15`). None after an import.
    #[or_default]
    pub preceding: Vec<PrecedingInvoice>,
    /// The card that was asked to pay it, as far as the records before it were told.
    pub card: Option<InvoiceCard>,
    /// The taxes, by rate (`I3`).
    pub taxes: Vec<TaxSubtotal>,
    /// What makes the total the sum of the lines, taxes included.
    pub rounding: Money,
    /// Subtotal, taxes and rounding together; negative for a credit note.
    pub total: Money,
    /// What of its credits has reduced other invoices already (`I5`).
    pub allocated: Money,
    /// What of the credit balance it uses.
    pub credits_applied: Money,
    /// What goes to the credit balance.
    pub credited: Money,
    /// What goes back to the card.
    pub refunded: Money,
    /// What is to be paid.
    pub amount_due: Money,
    /// Where it stood when it was issued.
    pub status_at_issue: InvoiceStatus,
    /// What has been settled since, as far as it was told.
    pub settlements: Vec<InvoiceSettlement>,
    /// What is still to be paid after it.
    pub outstanding: Money,
    /// Where it stands after it; absent: of what came since it was issued nothing was told, and nobody can say.
    pub status: Option<InvoiceStatus>,
    /// Until when what is outstanding is to be paid, after it: another day than `due` where a refund opened it again.
    pub pay_by: Option<Day>,
    /// What is open on its billing profile is too little to be asked for, as the whole journal tells it: it will be asked for
    /// with what is charged next (`I13`).
    #[or_default]
    pub too_small: bool,
    /// Where it stands with the tax office's exchange system, as far as it was told; absent: nothing was reported of it, nor is
    /// waited for (`I17`).
    pub clearance: Option<InvoiceClearance>,
}

/// An invoice whose charges a later one takes back.
#[data]
pub struct PrecedingInvoice {
    /// Its number.
    pub number: InvoiceNumber,
    /// Its date.
    pub date: Day,
}

/// The card that was asked to pay an invoice, as people recognize it.
#[data]
pub struct InvoiceCard {
    /// The brand, such as `visa`.
    pub brand: TextLine<40>,
    /// The last four digits of its number.
    pub last_four: LastFour,
}

/// Something that changed what is still to be paid on an invoice.
#[data]
pub struct InvoiceSettlement {
    /// When.
    pub on: Day,
    /// What it was.
    pub kind: InvoiceSettlementKind,
    /// How much.
    pub amount: Money,
}

/// What changed what is still to be paid on an invoice.
#[data]
pub enum InvoiceSettlementKind {
    /// Money came.
    Payment,
    /// A later credit reduced it (`I5`).
    Credit,
    /// A dispute took a payment back (`I7`).
    Chargeback,
    /// The host gave a payment back (`I7`).
    Refund,
    /// It need not be paid any more (`B1`): a credit note takes off it what is outstanding (`I3`). In the journal of version
    /// 0.1 this is that amount; since then it is zero.
    Void,
    /// It was too little to be asked for, until its billing profile was closed (`I13`).
    WrittenOff,
}

impl InvoiceDocument {
    /// The document of a journal's record, if that is an invoice.
    pub fn from_record(record: &Recorded) -> Option<Self> {
        record.event.get().map(Self::of)
    }

    fn of(issued: &InvoiceIssued) -> Self {
        let zero = Money::zero(issued.total.currency());
        let refund = issued.refund.as_ref().map(|refund| refund.amount);
        Self {
            number: issued.number.clone(),
            date: issued.date,
            due: issued.due,
            billing_profile: issued.billing_profile,
            bill_to: issued.bill_to.as_ref().and_then(BillTo::kept),
            purchase_order: issued.purchase_order.clone(),
            cost_center: issued.cost_center.clone(),
            lines: issued.lines.clone(),
            subtotal: issued.subtotal,
            preceding: Vec::new(),
            card: None,
            taxes: issued.taxes.clone(),
            rounding: issued.rounding.unwrap_or(zero),
            total: issued.total,
            allocated: issued.allocated,
            credits_applied: issued.credits_applied,
            credited: issued.credited,
            refunded: refund.unwrap_or(zero),
            amount_due: issued.amount_due,
            status_at_issue: issued.status_at_issue(),
            settlements: Vec::new(),
            outstanding: issued.amount_due,
            status: None,
            pay_by: None,
            too_small: false,
            clearance: None,
        }
    }

    /// The same document with what these records, in the journal's order, say of it; others pass by. Where there are any, it
    /// says where it stands after the last of them; where the records before it are among them, which invoices it takes back,
    /// and which card it asked.
    #[must_use]
    pub fn settled_by<'a>(mut self, records: impl IntoIterator<Item = &'a Recorded>) -> Self {
        let mut open = OpenInvoices::of(self.billing_profile);
        let mut waits = self.clearance.as_ref().is_some_and(InvoiceClearance::is_awaited);
        let mut before = Some(Before::default());
        for record in records {
            match record.event.get::<InvoiceIssued>().filter(|issued| issued.number == self.number) {
                Some(own) => before.take().into_iter().for_each(|before| before.tell(&mut self, own)),
                None => before.iter_mut().for_each(|before| before.learn(&self, record)),
            }
            self.status = self.status.or(Some(self.status_at_issue));
            self.settle(record);
            open.learn(&record.event);
            self.learn_clearance(record, &mut waits, open.wait_for_clearance());
            self.weigh(&open, record.at.day());
        }
        let is_open = matches!(self.status, Some(InvoiceStatus::Due | InvoiceStatus::PastDue));
        self.pay_by = is_open.then_some(self.pay_by.unwrap_or(self.due));
        self
    }

    /// What is open on its billing profile is too little to be asked for, or enough again: then it is due as a new one would
    /// be, but not earlier than before.
    fn weigh(&mut self, open: &OpenInvoices, today: Day) {
        let is_open = open.contains(&self.number);
        let too_small = is_open && open.is_too_small();
        if is_open && too_small != self.too_small {
            self.status = Some(InvoiceStatus::Due);
            if !too_small {
                self.pay_by = self.pay_by.or(Some(self.due)).max(Some(open.due(today)));
            }
        }
        self.too_small = too_small;
    }

    fn settle(&mut self, record: &Recorded) {
        use InvoiceSettlementKind::{Chargeback, Credit, Payment, Refund, Void, WrittenOff};
        let zero = Money::zero(self.total.currency());
        match &record.event {
            Event::PaymentReceived(event) => {
                if let Some((amount, left)) = event.share_of(&self.number) {
                    self.settled(record, (Payment, amount), left, None);
                }
            }
            Event::PaymentChargedBack(event) => {
                if let Some((amount, left)) = event.share_of(&self.number) {
                    let is_due = event.waiting.contains(&self.number);
                    let status = if is_due { InvoiceStatus::Due } else { InvoiceStatus::PastDue };
                    self.settled(record, (Chargeback, amount), left, Some(status));
                    self.too_small = false;
                }
            }
            Event::PaymentRefunded(event) => {
                if let Some((amount, left)) = event.share_of(&self.number) {
                    let opens = self.outstanding.is_zero();
                    self.pay_by = event.due.filter(|_| opens).or(self.pay_by);
                    let status = event.due.filter(|_| opens).map(|_| InvoiceStatus::Due);
                    self.settled(record, (Refund, amount), left, status);
                }
            }
            Event::CreditAllocated(event) if event.invoice == self.number => {
                let left = self.outstanding.checked_sub(event.amount).unwrap_or(self.outstanding);
                self.settled(record, (Credit, event.amount), left, None);
            }
            Event::InvoiceVoided(event) if event.invoice == self.number => {
                let (amount, left) =
                    if record.is_of_0_1() { (self.outstanding, zero) } else { (zero, self.outstanding) };
                self.settled(record, (Void, amount), left, None);
                self.status = Some(InvoiceStatus::Void);
            }
            Event::InvoiceWrittenOff(event) if event.invoice == self.number => {
                self.settled(record, (WrittenOff, event.amount), zero, None);
                self.status = Some(InvoiceStatus::WrittenOff);
            }
            Event::InvoicePastDue(event) if event.invoice == self.number => {
                self.status = Some(InvoiceStatus::PastDue);
            }
            _ => {}
        }
    }

    /// Something of it was settled, or opened again: nothing left means paid, but for what is void or written off.
    fn settled(
        &mut self,
        record: &Recorded,
        (kind, amount): (InvoiceSettlementKind, Money),
        outstanding: Money,
        status: Option<InvoiceStatus>,
    ) {
        self.settlements.push(InvoiceSettlement { on: record.at.day(), kind, amount });
        self.outstanding = outstanding;
        if !outstanding.is_zero() {
            self.status = status.or(self.status);
        } else if !matches!(self.status, Some(InvoiceStatus::Void | InvoiceStatus::WrittenOff)) {
            self.status = Some(InvoiceStatus::Paid);
        }
    }

    /// Whether it gives back more than it charges (`I5`).
    pub fn is_credit_note(&self) -> bool {
        self.total.is_negative()
    }
}
