//! What kind of refusal it is: what a host answers before it knows every code (`H4`).

use crate::denial::Denial;

/// What kind of refusal it is. A host that speaks HTTP answers with the status named here; whatever else it does with a
/// refusal, it does by the code.
#[data]
#[non_exhaustive]
pub enum DenialCategory {
    /// What was asked for cannot be in this form: it has to be changed. HTTP 422.
    Invalid,
    /// Whoever asks, or is asked for, has not the right. HTTP 403.
    Forbidden,
    /// It names something that is not there. HTTP 404.
    NotFound,
    /// The organization's policy or limits refuse it: an administrator can change them. HTTP 403.
    Policy,
    /// Something has to be paid, or a payment method to be mended, ahead of it. HTTP 402.
    Payment,
    /// It was asked by figures or at a time that do not hold any more: look again, and ask again. HTTP 412.
    Stale,
    /// How things stand does not allow it. HTTP 409.
    Conflict,
}

impl Denial {
    /// What kind of refusal it is.
    pub fn category(&self) -> DenialCategory {
        match self {
            Self::OutOfRange(_)
            | Self::RejectedText(_)
            | Self::MalformedId(_)
            | Self::MalformedLink(_)
            | Self::MalformedCard(_)
            | Self::ZeroRateUnexplained(_)
            | Self::MalformedNatura(_)
            | Self::TaxIdMissing(_)
            | Self::UnclearAmounts(_)
            | Self::NothingToQuote(_)
            | Self::AmountTooLarge(_)
            | Self::AmountNotPositive(_)
            | Self::CurrencyDiffers(_)
            | Self::TooManyPeople(_)
            | Self::NoColleague(_)
            | Self::RenewalDoesNotFit(_)
            | Self::TierOutOfOrder(_)
            | Self::AlignmentImpossible(_)
            | Self::PolicyNotForOfferTypes(_)
            | Self::PurchaseNotNamed(_)
            | Self::PauseImpossible(_)
            | Self::OtherProduct(_) => DenialCategory::Invalid,

            Self::NotAMember(_)
            | Self::NotAllowed(_)
            | Self::OwnPurchaseRequest(_)
            | Self::ReadOnlyView(_)
            | Self::OwnSubscription(_) => DenialCategory::Forbidden,

            Self::OrganizationMissing(_)
            | Self::UnknownProduct(_)
            | Self::UnknownOffer(_)
            | Self::UnknownSubscription(_)
            | Self::UnknownBillingProfile(_)
            | Self::UnknownPaymentMethod(_)
            | Self::UnknownInvoice(_)
            | Self::NotInDirectory(_)
            | Self::UnknownPurchaseRequest(_)
            | Self::UnknownPayment(_)
            | Self::UnknownPaymentRequest(_)
            | Self::NoHandOver(_)
            | Self::UnknownLicenseRequest(_)
            | Self::UnknownAutoClaimPolicy(_)
            | Self::UnknownPromotion(_) => DenialCategory::NotFound,

            Self::NotEligible(_)
            | Self::LimitExceeded(_)
            | Self::PurchaseOrderEnded(_)
            | Self::PurchaseOrderExhausted(_)
            | Self::AtEndNotOffered(_)
            | Self::OwnProcessOnly(_) => DenialCategory::Policy,

            Self::SecurityCodeNotChecked(_)
            | Self::PaymentMethodUnusable(_)
            | Self::CardExpired(_)
            | Self::InvoiceUnpaid(_)
            | Self::InvoicesPastDue(_)
            | Self::PausePastDue(_)
            | Self::InvoiceStillOpen(_) => DenialCategory::Payment,

            Self::PurchaseRequestStale(_)
            | Self::QuoteStale(_)
            | Self::InvoicesToSettle(_)
            | Self::TimeGoesBack(_)
            | Self::Overdue(_) => DenialCategory::Stale,

            Self::OrganizationExists(_)
            | Self::PaymentMethodInUse(_)
            | Self::PaymentMethodPaysFirst(_)
            | Self::BillingProfileInUse(_)
            | Self::ClosedBillingProfile(_)
            | Self::InvoiceNumberTaken(_)
            | Self::OwnerKeepsRole(_)
            | Self::NoCurrency(_)
            | Self::NoPrice(_)
            | Self::PurchaseRequestClosed(_)
            | Self::NothingToBuy(_)
            | Self::MoreThanReceived(_)
            | Self::MoreThanDisputed(_)
            | Self::ReportContradicts(_)
            | Self::ClearanceContradicts(_)
            | Self::AlreadyCleared(_)
            | Self::VatIdDiffers(_)
            | Self::VatIdInvalid(_)
            | Self::NothingOutstanding(_)
            | Self::AmountTooSmall(_)
            | Self::PaymentInProgress(_)
            | Self::ProductIdsUntold(_)
            | Self::WrongStatus(_)
            | Self::BelowAssigned(_)
            | Self::WindowClosed(_)
            | Self::RecurringBillingIsOff(_)
            | Self::ReservationOpen(_)
            | Self::NotOnSale(_)
            | Self::TooManyLicenses(_)
            | Self::LicensesNotOffered(_)
            | Self::SamePlan(_)
            | Self::PlanNotReachable(_)
            | Self::OnlyAtRenewal(_)
            | Self::NothingToTakeBack(_)
            | Self::PeopleMoveImpossible(_)
            | Self::NotAssignable(_)
            | Self::NotEnoughLicenses(_)
            | Self::CancellationClosed(_)
            | Self::AlreadyCentral(_)
            | Self::NotCentral(_)
            | Self::NoCentralSubscription(_)
            | Self::HandOverPending(_)
            | Self::TrialNotKept(_)
            | Self::InvoicesNumberedAlready(_)
            | Self::AlreadyEnds(_)
            | Self::RenewalImpossible(_)
            | Self::SubscriptionExtended(_)
            | Self::ExtensionImpossible(_)
            | Self::NotExtended(_)
            | Self::TrialLicensesFixed(_)
            | Self::TrialExtendedAlready(_)
            | Self::TooEarlyToExtend(_)
            | Self::TrialDoesNotConvert(_)
            | Self::TrialNotReactivated(_)
            | Self::ProductNotBlocked(_)
            | Self::NotWaiting(_)
            | Self::NotOfTheOrganization(_)
            | Self::AppHasPolicy(_)
            | Self::PromotionNotInForce(_)
            | Self::PromotionNotOffered(_)
            | Self::NotAFirstPurchase(_)
            | Self::PromotionUsedUp(_)
            | Self::NoPromotionAtRenewal(_)
            | Self::PlanChangeOpen(_)
            | Self::CommandConflict(_)
            | Self::CommandIdUsed(_) => DenialCategory::Conflict,
        }
    }
}
