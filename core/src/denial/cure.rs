//! What helps against a refusal: what nobody can help is told ahead of what whoever asks can (`H4`).

use crate::denial::Denial;
use crate::policy::{Eligibility, Finding, Verdict};

/// Who can see to it that what was refused is accepted, asked for once more as it was; whoever can least comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cure {
    /// Nobody: it has to be asked otherwise, or left.
    Nobody,
    /// Somebody else, who decides about rights, policies and limits.
    Others,
    /// Whoever asks: by something that they do first, or by waiting.
    Asker,
}

impl Denial {
    /// Who can see to it that the same is accepted. A refusal that whoever asks can cure is only told where nothing else
    /// stands against what they asked: what they do about it is not in vain (`H4`).
    pub fn cure(&self) -> Cure {
        match self {
            Self::OrganizationExists(_)
            | Self::OutOfRange(_)
            | Self::RejectedText(_)
            | Self::MalformedId(_)
            | Self::MalformedLink(_)
            | Self::MalformedCard(_)
            | Self::ZeroRateUnexplained(_)
            | Self::MalformedNatura(_)
            | Self::TaxIdMissing(_)
            | Self::CardExpired(_)
            | Self::UnknownProduct(_)
            | Self::UnknownOffer(_)
            | Self::UnknownSubscription(_)
            | Self::UnknownBillingProfile(_)
            | Self::UnknownPaymentMethod(_)
            | Self::PaymentMethodPaysFirst(_)
            | Self::ClosedBillingProfile(_)
            | Self::UnknownInvoice(_)
            | Self::InvoiceNumberTaken(_)
            | Self::NotInDirectory(_)
            | Self::OwnerKeepsRole(_)
            | Self::NoCurrency(_)
            | Self::NoPrice(_)
            | Self::UnclearAmounts(_)
            | Self::UnknownPurchaseRequest(_)
            | Self::PurchaseRequestClosed(_)
            | Self::NothingToBuy(_)
            | Self::NothingToQuote(_)
            | Self::AmountTooLarge(_)
            | Self::AmountNotPositive(_)
            | Self::MoreThanReceived(_)
            | Self::MoreThanDisputed(_)
            | Self::UnknownPayment(_)
            | Self::UnknownPaymentRequest(_)
            | Self::NothingOutstanding(_)
            | Self::AmountTooSmall(_)
            | Self::ReportContradicts(_)
            | Self::ClearanceContradicts(_)
            | Self::AlreadyCleared(_)
            | Self::CurrencyDiffers(_)
            | Self::VatIdDiffers(_)
            | Self::WrongStatus(_)
            | Self::WindowClosed(_)
            | Self::NotOnSale(_)
            | Self::TooManyLicenses(_)
            | Self::LicensesNotOffered(_)
            | Self::SamePlan(_)
            | Self::PlanNotReachable(_)
            | Self::OnlyAtRenewal(_)
            | Self::NothingToTakeBack(_)
            | Self::PeopleMoveImpossible(_)
            | Self::TooManyPeople(_)
            | Self::CancellationClosed(_)
            | Self::AlreadyCentral(_)
            | Self::NotCentral(_)
            | Self::NoCentralSubscription(_)
            | Self::OwnSubscription(_)
            | Self::NoHandOver(_)
            | Self::NoColleague(_)
            | Self::TrialNotKept(_)
            | Self::RenewalDoesNotFit(_)
            | Self::TierOutOfOrder(_)
            | Self::AlignmentImpossible(_)
            | Self::InvoicesNumberedAlready(_)
            | Self::AlreadyEnds(_)
            | Self::RenewalImpossible(_)
            | Self::SubscriptionExtended(_)
            | Self::ExtensionImpossible(_)
            | Self::NotExtended(_)
            | Self::PauseImpossible(_)
            | Self::TrialLicensesFixed(_)
            | Self::TrialExtendedAlready(_)
            | Self::TrialDoesNotConvert(_)
            | Self::PurchaseNotNamed(_)
            | Self::TrialNotReactivated(_)
            | Self::PolicyNotForOfferTypes(_)
            | Self::ProductNotBlocked(_)
            | Self::UnknownLicenseRequest(_)
            | Self::NotWaiting(_)
            | Self::OtherProduct(_)
            | Self::NotOfTheOrganization(_)
            | Self::UnknownAutoClaimPolicy(_)
            | Self::UnknownPromotion(_)
            | Self::PromotionNotInForce(_)
            | Self::PromotionNotOffered(_)
            | Self::NotAFirstPurchase(_)
            | Self::PromotionUsedUp(_)
            | Self::NoPromotionAtRenewal(_)
            | Self::TimeGoesBack(_)
            | Self::CommandConflict(_)
            | Self::CommandIdUsed(_) => Cure::Nobody,
            Self::NotAMember(_)
            | Self::NotAllowed(_)
            | Self::OrganizationMissing(_)
            | Self::ProductIdsUntold(_)
            | Self::LimitExceeded(_)
            | Self::OwnPurchaseRequest(_)
            | Self::PurchaseRequestStale(_)
            | Self::ReadOnlyView(_)
            | Self::NotAssignable(_)
            | Self::AtEndNotOffered(_)
            | Self::OwnProcessOnly(_) => Cure::Others,
            Self::SecurityCodeNotChecked(_)
            | Self::PaymentMethodUnusable(_)
            | Self::PaymentMethodInUse(_)
            | Self::BillingProfileInUse(_)
            | Self::PaymentInProgress(_)
            | Self::QuoteStale(_)
            | Self::BelowAssigned(_)
            | Self::VatIdInvalid(_)
            | Self::PurchaseOrderEnded(_)
            | Self::PurchaseOrderExhausted(_)
            | Self::RecurringBillingIsOff(_)
            | Self::ReservationOpen(_)
            | Self::PlanChangeOpen(_)
            | Self::InvoiceUnpaid(_)
            | Self::NotEnoughLicenses(_)
            | Self::InvoicesToSettle(_)
            | Self::HandOverPending(_)
            | Self::InvoicesPastDue(_)
            | Self::TooEarlyToExtend(_)
            | Self::PausePastDue(_)
            | Self::InvoiceStillOpen(_)
            | Self::AppHasPolicy(_)
            | Self::Overdue(_) => Cure::Asker,
            Self::NotEligible(refused) => refused.eligibility.cure(),
        }
    }
}

impl Eligibility {
    /// Who can see to it that all of its rules pass.
    fn cure(&self) -> Cure {
        let failed = self.checks.iter().filter(|check| check.verdict == Verdict::Failed);
        failed.map(|check| check.finding.cure()).min().unwrap_or(Cure::Nobody)
    }
}

impl Finding {
    fn cure(&self) -> Cure {
        match self {
            Self::KindFinding(_)
            | Self::CountryFinding(_)
            | Self::SaleFinding(_)
            | Self::TrialFinding(_)
            | Self::LicensesFinding(_) => Cure::Nobody,
            Self::MemberFinding(_)
            | Self::PolicyFinding(_)
            | Self::AgreementFinding(_)
            | Self::LicenseLimitFinding(_)
            | Self::SpendingLimitFinding(_)
            | Self::SubscriptionLimitFinding(_)
            | Self::ApprovalFinding(_) => Cure::Others,
            Self::PaymentMethodFinding(_) => Cure::Asker,
        }
    }
}
