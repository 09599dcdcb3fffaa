//! What a register of VAT ids says of a buyer's, as the host reports it (`I14`).

use alloc::vec::Vec;

use crate::case::Case;
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::Denial;
use crate::event::{Apply, Event, Recorded};
use crate::rights::Right;
use crate::state::{Known, Profile, State, VatCheck};
use crate::status::VatIdStatus;
use crate::value::{BillingProfileId, TextLine, Timestamp, VatId};

/// Tells, by `system`, what a register says of the VAT id of a billing profile (`I14`). What was told already changes nothing;
/// another VAT id is unchecked again.
#[data(WellFormed)]
pub struct ReportVatCheck {
    /// The billing profile.
    pub billing_profile: BillingProfileId,
    /// The VAT id that was looked up: that of the profile.
    pub vat_id: VatId,
    /// What the register says.
    pub status: VatIdStatus,
    /// When it was asked.
    pub checked_at: Timestamp,
    /// What proves it, such as the number of the request: up to 200 characters.
    pub evidence: Option<TextLine<200>>,
}

/// A register said something of the VAT id of a billing profile.
#[data]
pub struct VatIdChecked {
    /// The billing profile.
    pub billing_profile: BillingProfileId,
    /// The VAT id that was looked up; empty once erased.
    pub vat_id: VatId,
    /// What the register says.
    pub status: VatIdStatus,
    /// When it was asked.
    pub checked_at: Timestamp,
    /// What proves it.
    pub evidence: Option<TextLine<200>>,
}

/// The host asked about another VAT id than the billing profile has.
#[data]
pub struct VatIdDiffers {
    /// The billing profile.
    pub billing_profile: BillingProfileId,
}

impl Decide for ReportVatCheck {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        case.require(Right::RunTheHost)?;
        let (_, profile) = case.profile(self.billing_profile, Right::ReadBillingProfile)?;
        if profile.vat_id() != Some(&self.vat_id) {
            return Err(VatIdDiffers { billing_profile: self.billing_profile }.into());
        }
        let Self { billing_profile, vat_id, status, checked_at, evidence } = self.clone();
        if profile.vat_check == (VatCheck { status, at: Some(checked_at) }) {
            return Ok(Vec::new());
        }
        Ok(vec![VatIdChecked { billing_profile, vat_id, status, checked_at, evidence }.into()])
    }
}

impl Apply for VatIdChecked {
    type Checked = Known<Profile>;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.profiles.require(self.billing_profile)?;
        // Either may have been erased from the record (H1).
        let own = state.profiles.row(known).vat_id();
        let fits = self.vat_id.as_str().is_empty() || own.is_none_or(|own| *own == self.vat_id);
        Corruption::WrongFigure("vatId").unless(fits)?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        let check = VatCheck { status: self.status, at: Some(self.checked_at) };
        state.update_profile(known, |profile| profile.vat_check = check);
    }
}
