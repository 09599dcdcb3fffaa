//! What a card is asked for that is to pay several open invoices: each, or, where there is a smallest amount that can be
//! asked, those of a billing profile together (`I13`).

use alloc::vec::Vec;

use crate::charge::line::add;
use crate::charge::{InvoiceCharge, PaymentOrder};
use crate::state::{InvoiceEntry, Slot, State};
use crate::value::{AmountOverflow, InvoiceNumber, Money};

/// Invoices that one request is for, oldest first.
struct Asked {
    profile: Slot,
    invoices: Vec<InvoiceNumber>,
    amount: Money,
}

impl InvoiceCharge {
    /// The requests for these invoices, oldest first; `order` says whom to charge so much.
    ///
    /// # Errors
    ///
    /// Amounts that cannot be added up.
    pub(crate) fn of_all<'a>(
        state: &State,
        invoices: impl Iterator<Item = &'a InvoiceEntry>,
        order: impl Fn(Money) -> Option<PaymentOrder>,
    ) -> Result<Vec<Self>, AmountOverflow> {
        let mut asked: Vec<Asked> = Vec::new();
        for invoice in invoices {
            let together = state.settings.smallest_charge(invoice.outstanding.currency()).is_some();
            let earlier = asked.iter_mut().find(|earlier| together && earlier.profile == invoice.profile);
            match earlier {
                Some(earlier) => earlier.take(invoice)?,
                None => asked.push(Asked::alone(invoice)),
            }
        }
        let enough = |asked: &Asked| !state.settings.is_too_small(core::iter::once(asked.amount));
        Ok(asked.into_iter().filter(enough).filter_map(|asked| asked.charge(&order)).collect())
    }
}

impl Asked {
    fn alone(invoice: &InvoiceEntry) -> Self {
        let InvoiceEntry { profile, outstanding: amount, .. } = *invoice;
        Self { profile, invoices: vec![invoice.number.clone()], amount }
    }

    fn take(&mut self, invoice: &InvoiceEntry) -> Result<(), AmountOverflow> {
        self.amount = add(self.amount, invoice.outstanding)?;
        self.invoices.push(invoice.number.clone());
        Ok(())
    }

    fn charge(self, order: impl Fn(Money) -> Option<PaymentOrder>) -> Option<InvoiceCharge> {
        let order = order(self.amount)?;
        let mut invoices = self.invoices.into_iter();
        let invoice = invoices.next()?;
        Some(InvoiceCharge { invoice, order: PaymentOrder { with_invoices: invoices.collect(), ..order } })
    }
}
