//! Where things stand: the words that state, rules and views share.

/// Whose a subscription is (`C11`).
#[data(Default, PartialOrd, Ord, Hash)]
pub enum Channel {
    /// A person's own: they bought it themselves, with their own card.
    #[default]
    SelfService,
    /// The organization's own: an administrator bought it, or took it over.
    Central,
}

/// Where a subscription stands (`C6`).
#[data(PartialOrd, Ord, Hash)]
pub enum SubscriptionStatus {
    /// In use, on trial, and not paid for (`B4`).
    Trial,
    /// Bought, and waiting for its first payment (`B1`).
    Pending,
    /// In use.
    Active,
    /// Its term has ended, and another begins on a day; people have no access until then (`E3`).
    Paused,
    /// Its term, or trial, has ended; people still have access.
    Expired,
    /// Nobody has access any more.
    Disabled,
    /// Gone for good.
    Deleted,
}

impl SubscriptionStatus {
    /// Whether people who hold a license have access (`A7`).
    pub fn gives_access(self) -> bool {
        matches!(self, Self::Trial | Self::Active | Self::Expired)
    }
}

/// Whether a subscription renews by itself (`B3`, `C5`).
#[data(Hash)]
pub enum RecurringBilling {
    /// It renews at the end of its term.
    On,
    /// It expires at the end of its term.
    Off,
}

/// What happens at the end of a term (`E1`).
#[data(Default, Hash)]
pub enum AtEnd {
    /// The next term begins, and so on.
    #[default]
    Renew,
    /// The next term begins; at the end of that it is as if recurring billing had been turned off.
    RenewOnce,
    /// It goes on month by month, at a higher price (`E2`).
    Extend,
    /// It pauses until a day, without access (`E3`).
    Pause,
    /// It expires: people keep access for a while (`C6`).
    Expire,
    /// It is disabled at once.
    End,
}

/// Where an invoice stands (`I3`).
#[data(PartialOrd, Ord)]
pub enum InvoiceStatus {
    /// To be paid.
    Due,
    /// Nothing is left to pay.
    Paid,
    /// Its due date has gone by unpaid.
    PastDue,
    /// Not to be paid any more: the purchase did not come about (`B1`).
    Void,
    /// Never asked for: it was too little when its billing profile was closed (`I13`).
    WrittenOff,
}

/// Where a purchase request stands (`P7`).
#[data(PartialOrd, Ord)]
pub enum PurchaseRequestStatus {
    /// It waits for an answer.
    Open,
    /// It was approved, and bought.
    Approved,
    /// It was declined.
    Declined,
    /// The purchaser took it back, or has left.
    Withdrawn,
    /// Nobody answered in time.
    Lapsed,
}

/// Whether somebody still waits for a license request (`Q1`).
#[data(PartialOrd, Ord)]
pub enum LicenseRequestState {
    /// Somebody waits for a decision.
    Open,
    /// Nobody waits any more.
    Settled,
}

/// What became of one person's part of a license request (`Q1`).
#[data(PartialOrd, Ord)]
pub enum RequestedLicenseStatus {
    /// They wait for a decision.
    Waiting,
    /// They were given a license.
    Approved,
    /// They were told no.
    Declined,
    /// Who asked, or who was to get the license, has left (`O5`).
    Closed,
}

/// Whether licenses are claimed by an auto-claim policy (`Q3`).
#[data(PartialOrd, Ord)]
pub enum AutoClaimStatus {
    /// Who signs in gets a license.
    On,
    /// Nobody gets one; those already claimed stay.
    Off,
}

/// What a register of VAT ids, such as VIES, says of one (`I14`).
#[data(Default, PartialOrd, Ord)]
pub enum VatIdStatus {
    /// Nobody has asked yet.
    #[default]
    Unchecked,
    /// It is there.
    Valid,
    /// It is not: what takes it is not charged without tax any more.
    Invalid,
    /// The register did not answer.
    Unreachable,
}
