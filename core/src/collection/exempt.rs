//! Nothing more is charged without tax on the strength of a VAT id that is known to be none (`I14`). It is asked of every
//! command, for all its lines, and of every quote alike.

use crate::charge::Line;
use crate::collection::payers::{self, ProfileKey};
use crate::denial::Denial;
use crate::event::Event;
use crate::state::State;
use crate::status::VatIdStatus;
use crate::value::BillingProfileId;

/// A register of VAT ids says that the buyer's, by which no tax is charged, is none.
#[data]
pub struct VatIdInvalid {
    /// The billing profile.
    pub billing_profile: BillingProfileId,
}

/// Refuses events with lines that charge no tax because of a VAT id that is not one.
pub(crate) fn check(state: &State, events: &[Event]) -> Result<(), Denial> {
    for charging in events.iter().filter_map(Event::charging) {
        if !charging.lines.iter().any(rests_on_vat_id) {
            continue;
        }
        for (profile, line) in payers::lines(state, &charging) {
            let ProfileKey::Known(slot) = profile else { continue };
            let Some(profile) = state.profiles.at(slot) else { continue };
            if rests_on_vat_id(line) && profile.vat_check.status == VatIdStatus::Invalid {
                return Err(VatIdInvalid { billing_profile: profile.id }.into());
            }
        }
    }
    Ok(())
}

/// Whether it charges something without tax because of the buyer's VAT id.
fn rests_on_vat_id(line: &Line) -> bool {
    let mut exemptions = line.taxes.iter().filter_map(|tax| tax.exemption.as_deref());
    line.is_positive() && exemptions.any(|exemption| exemption.category.takes_vat_id().is_some())
}
