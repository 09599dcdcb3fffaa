//! How long one commits, and how often one pays (`K2`).

/// The term of an offer: how long price and commitment hold (`K2`).
#[data(PartialOrd, Ord, Hash)]
pub enum Term {
    /// One month.
    OneMonth,
    /// One year.
    OneYear,
    /// Three years.
    ThreeYears,
}

impl Term {
    /// Its length in months.
    pub const fn months(self) -> u32 {
        match self {
            Self::OneMonth => 1,
            Self::OneYear => 12,
            Self::ThreeYears => 36,
        }
    }
}

/// How often an offer is billed (`K2`).
#[data(PartialOrd, Ord, Hash)]
pub enum BillingFrequency {
    /// Every month.
    Monthly,
    /// Every three months.
    Quarterly,
    /// Every six months.
    HalfYearly,
    /// Every year.
    Yearly,
    /// Once, up front for the term.
    UpFront,
}

impl BillingFrequency {
    /// The length of a billing period of this term, in months.
    ///
    /// ```
    /// use selfserve::{BillingFrequency, Term};
    ///
    /// assert_eq!(BillingFrequency::Quarterly.months(Term::OneYear), 3);
    /// assert_eq!(BillingFrequency::UpFront.months(Term::ThreeYears), 36);
    /// assert!(!BillingFrequency::Yearly.fits(Term::OneMonth));
    /// ```
    pub const fn months(self, term: Term) -> u32 {
        match self {
            Self::Monthly => 1,
            Self::Quarterly => 3,
            Self::HalfYearly => 6,
            Self::Yearly => 12,
            Self::UpFront => term.months(),
        }
    }

    /// Whether an offer of this term can be billed so: a billing period is never longer than the term (`K2`).
    pub const fn fits(self, term: Term) -> bool {
        self.months(term) <= term.months()
    }
}
