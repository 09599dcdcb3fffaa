//! What has happened, as far as a rule or a view asks: tables, indexes, deadlines. No rules.

mod commands;
mod table;

use serde::{Deserialize, Serialize};

use crate::billing::payment_method::PaymentMethod;
use crate::policy::PolicyTable;
use crate::settings::{OrganizationFacts, Settings};
use crate::value::{PaymentMethodId, Sequence, Timestamp};

pub(crate) use commands::{Commands, Remembered};
pub(crate) use table::{Entity, Slot, Table};

/// Everything that an organization holds.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct State {
    /// The place of the last event.
    pub(crate) sequence: Sequence,
    /// The time of the last event.
    pub(crate) at: Option<Timestamp>,
    pub(crate) organization: Option<OrganizationFacts>,
    pub(crate) settings: Settings,
    pub(crate) policy: PolicyTable,
    pub(crate) payment_methods: Table<PaymentMethod>,
    pub(crate) commands: Commands,
}

impl Entity for PaymentMethod {
    type Id = PaymentMethodId;

    fn id(&self) -> PaymentMethodId {
        self.id
    }
}
