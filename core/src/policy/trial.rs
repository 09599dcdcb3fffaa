//! Trials as eligibility sees them: what is asked of them besides, and what is not (`K3`, `B4`).

use crate::catalog::TrialPayment;
use crate::policy::{AgreementFinding, Finding, Purchase, TrialFinding, TrialStanding};
use crate::value::LicenseCount;

/// What somebody would do (`P5`).
#[data(Default)]
pub enum Intent {
    /// Buy.
    #[default]
    Purchase,
    /// Start a trial that converts to paid at its end.
    TrialWithPaymentMethod,
    /// Start a trial that simply ends.
    TrialWithoutPaymentMethod,
    /// Take on what a colleague hands over (`C12`).
    TakeOn,
}

impl Intent {
    /// To start a trial of this kind (`K3`).
    pub(crate) fn trial(payment: TrialPayment) -> Self {
        match payment {
            TrialPayment::Required => Self::TrialWithPaymentMethod,
            TrialPayment::NotRequired => Self::TrialWithoutPaymentMethod,
        }
    }
}

impl Purchase<'_> {
    /// Whether nothing will ever be charged: a trial that needs no payment method.
    #[inline]
    pub(super) fn is_free(&self) -> bool {
        self.intent == Intent::TrialWithoutPaymentMethod
    }

    /// There is a trial of the kind that is asked for, and this person has not had it.
    pub(super) fn trial(&self) -> (bool, Finding) {
        let standing = match &self.product.trial {
            None => TrialStanding::None,
            Some(_) if self.has_had_trial() => TrialStanding::Used,
            Some(trial) if Intent::trial(trial.payment_method) == self.intent => TrialStanding::Available,
            Some(trial) => match trial.payment_method {
                TrialPayment::Required => TrialStanding::NeedsPaymentMethod,
                TrialPayment::NotRequired => TrialStanding::NeedsNoPaymentMethod,
            },
        };
        (standing == TrialStanding::Available, TrialFinding { standing }.into())
    }

    fn has_had_trial(&self) -> bool {
        let product = self.state.products.of_catalog(self.product);
        product.is_some_and(|product| self.state.indexes.trials.contains(&(self.person, product)))
    }

    /// Trials that need no payment method take a purchase agreement.
    pub(super) fn agreement(&self) -> (bool, Finding) {
        let has_agreement = self.organization.has_agreement;
        (has_agreement, AgreementFinding { has_agreement }.into())
    }

    /// The product's cap; what a trial converts to has no more licenses than the trial.
    #[inline(always)]
    pub(super) fn most_licenses(&self) -> Option<LicenseCount> {
        let most = self.product.most_licenses;
        if self.intent != Intent::TrialWithPaymentMethod {
            return most;
        }
        most.into_iter().chain(self.product.trial.as_ref().map(|trial| trial.licenses)).min()
    }
}
