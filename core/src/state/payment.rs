//! What came of one payment of an invoice: its reports add up (`I7`).

use serde::{Deserialize, Serialize};

use crate::charge::Fingerprint;
use crate::charge::line::{add, subtract};
use crate::value::{AmountOverflow, Currency, Money};

/// A payment, as far as reports told of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Payment {
    pub(crate) id: Fingerprint,
    /// What has come of it, and was not taken back.
    pub(crate) held: Money,
    /// What a dispute took back, and a dispute that is won brings again.
    pub(crate) disputed: Money,
    /// What of it became credit balance, and was not taken back.
    pub(crate) credited: Money,
}

impl Payment {
    /// A payment of which nothing has come.
    pub(crate) fn none(id: Fingerprint, currency: Currency) -> Self {
        let zero = Money::zero(currency);
        Self { id, held: zero, disputed: zero, credited: zero }
    }

    /// A payment that brought all of an invoice.
    pub(super) fn in_full(id: Fingerprint, total: Money) -> Self {
        Self { held: total, ..Self::none(id, total.currency()) }
    }

    /// That so much more came of it, of which this was too much and is credit balance.
    pub(crate) fn plus(self, amount: Money, credited: Money) -> Result<Self, AmountOverflow> {
        Ok(Self { held: add(self.held, amount)?, credited: add(self.credited, credited)?, ..self })
    }

    /// That so much of it was taken back, of which the credit balance gave this.
    pub(crate) fn minus(self, amount: Money, credited: Money) -> Result<Self, AmountOverflow> {
        Ok(Self { held: subtract(self.held, amount)?, credited: subtract(self.credited, credited)?, ..self })
    }

    /// That so much more of it is in dispute.
    pub(crate) fn disputing(self, amount: Money) -> Result<Self, AmountOverflow> {
        Ok(Self { disputed: add(self.disputed, amount)?, ..self })
    }

    /// That so much of it is in dispute no more.
    pub(crate) fn won(self, amount: Money) -> Result<Self, AmountOverflow> {
        Ok(Self { disputed: subtract(self.disputed, amount)?, ..self })
    }

    /// Its invoice is void: all of it is credit balance (`B1`).
    pub(crate) fn void(&mut self) {
        self.credited = self.held;
    }
}
