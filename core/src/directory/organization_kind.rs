//! What kind of organization it is: a fact that decides whether its people may buy at all (`K4`).

/// The kind of an organization (`O1`).
#[data(Hash)]
pub enum OrganizationKind {
    /// A company.
    Commercial,
    /// A public authority.
    Government,
    /// A school or a university.
    Education,
    /// A charity or another organization without profit.
    Nonprofit,
}
