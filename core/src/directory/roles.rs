//! Administrator roles, and the set of them that a person holds.

/// An administrator role (`O2`); what it allows is `O7`.
#[data(PartialOrd, Ord, Hash)]
pub enum Role {
    /// Administers everything.
    GlobalAdmin,
    /// Administers purchases, invoices and purchase policy.
    BillingAdmin,
    /// Assigns licenses.
    LicenseAdmin,
    /// Administers people, their licenses included.
    UserAdmin,
    /// Reads everything, changes nothing.
    GlobalReader,
}

impl Role {
    /// Every role, in the order in which roles are listed.
    pub const ALL: [Self; 5] =
        [Self::GlobalAdmin, Self::BillingAdmin, Self::LicenseAdmin, Self::UserAdmin, Self::GlobalReader];

    fn bit(self) -> u8 {
        match self {
            Self::GlobalAdmin => 1,
            Self::BillingAdmin => 2,
            Self::LicenseAdmin => 4,
            Self::UserAdmin => 8,
            Self::GlobalReader => 16,
        }
    }
}

/// The roles that a person holds, as a set that is copied rather than allocated.
///
/// ```
/// use selfserve::{Role, Roles};
///
/// let roles: Roles = [Role::BillingAdmin, Role::GlobalReader].into_iter().collect();
/// assert!(roles.contains(Role::BillingAdmin));
/// assert!(!roles.contains(Role::GlobalAdmin));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Roles(u8);

impl Roles {
    /// Whether the role is among them.
    pub fn contains(self, role: Role) -> bool {
        self.0 & role.bit() != 0
    }

    /// The roles, in the order of [`Role::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL.into_iter().filter(move |&role| self.contains(role))
    }
}

impl FromIterator<Role> for Roles {
    fn from_iter<I: IntoIterator<Item = Role>>(roles: I) -> Self {
        Self(roles.into_iter().fold(0, |bits, role| bits | role.bit()))
    }
}
