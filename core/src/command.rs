//! Everything that can be asked for.

use alloc::vec::Vec;

use crate::case::Case;
use crate::denial::Denial;
use crate::event::Event;
use crate::json::tagged;

use crate::billing::payment_method::*;
use crate::policy::*;
use crate::settings::*;

tagged! {
    /// What somebody asks for.
    pub enum Command {
        /// Create the organization (`O6`).
        CreateOrganization = "create_organization",
        /// Replace the settings (`O6`).
        ChangeSettings = "change_settings",
        /// Set a purchase policy, or take it back (`P1`, `P2`).
        SetPolicy = "set_policy",
        /// Add a payment method (`G2`).
        AddPaymentMethod = "add_payment_method",
    }
}

/// The rule of a command: the events that follow, or why not. It changes nothing.
pub(crate) trait Decide {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial>;
}

impl Command {
    pub(crate) fn as_decide(&self) -> &dyn Decide {
        match self {
            Self::CreateOrganization(command) => command,
            Self::ChangeSettings(command) => command,
            Self::SetPolicy(command) => command,
            Self::AddPaymentMethod(command) => command,
        }
    }
}
