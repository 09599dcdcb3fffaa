//! Who may do what: one table that commands and views both ask (`O7`).

use crate::directory::{Role, Roles};

/// Something that not everybody may do or see (`O7`).
#[data]
pub enum Right {
    /// Report payments and changes of cards, create the organization, rename products: the host alone.
    RunTheHost,
    /// Change the organization's settings.
    ChangeSettings,
    /// Set the purchase policy.
    SetPolicy,
    /// Read the purchase policy.
    ReadPolicy,
    /// Approve and decline purchase requests.
    DecidePurchaseRequests,
    /// Look at everybody's purchase requests.
    ReadPurchaseRequests,
    /// Look at every self-service subscription.
    ReadAdminView,
    /// Approve and decline license requests.
    DecideLicenseRequests,
    /// See everybody's license requests.
    ReadLicenseRequests,
    /// Set auto-claim policies.
    SetAutoClaimPolicies,
    /// See auto-claim policies, and what was claimed.
    ReadAutoClaimPolicies,
    /// Buy for the organization itself (`C11`).
    BuyCentrally,
    /// Take over what a person bought themselves (`C10`).
    TakeOver,
    /// Assign licenses of a subscription, and take them back.
    AssignLicenses,
    /// Change a subscription.
    ManageSubscription,
    /// Hand a subscription over (`C12`).
    HandOver,
    /// Look at a subscription.
    ReadSubscription,
    /// Give and take roles on a billing profile.
    ShareBillingProfile,
    /// Close a billing profile.
    CloseBillingProfile,
    /// Edit a billing profile, and replace its payment method.
    EditBillingProfile,
    /// Buy with a billing profile.
    BuyWithBillingProfile,
    /// Pay the invoices of a billing profile (`I12`).
    PayInvoices,
    /// See the invoices of a billing profile.
    ReadInvoices,
    /// See a billing profile.
    ReadBillingProfile,
    /// See who has a role on a billing profile.
    ReadProfileRoles,
    /// Edit, attach or delete a payment method.
    ManagePaymentMethod,
    /// See everything about a person (`V8`).
    ReadPersonalData,
}

/// A role on a billing profile (`O7`, `G1`).
#[data(PartialOrd, Ord)]
pub enum ProfileRole {
    /// Views.
    Reader,
    /// Views and pays.
    InvoiceManager,
    /// Buys, edits, replaces and pays.
    Contributor,
    /// Everything, roles included.
    Owner,
}

/// How an actor stands to what they ask for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Standing {
    /// The actor is the host itself.
    pub(crate) system: bool,
    /// The actor's roles in the organization.
    pub(crate) roles: Roles,
    /// The self-service subscription, or payment method, is the actor's own, or what is told is about them.
    pub(crate) owns: bool,
    /// The subscription is offered to the actor (`C12`).
    pub(crate) offered: bool,
    /// The subscription is the organization's own (`C11`).
    pub(crate) central: bool,
    /// The actor's role on the billing profile.
    pub(crate) profile: Option<ProfileRole>,
}

impl Right {
    /// Who decides about purchases (`O7`).
    pub(crate) const PURCHASE_ADMINS: [Role; 2] = [Role::GlobalAdmin, Role::BillingAdmin];

    /// Who assigns licenses of the organization's own subscriptions (`O7`).
    pub(crate) const ASSIGNERS: [Role; 3] = [Role::GlobalAdmin, Role::LicenseAdmin, Role::UserAdmin];

    /// Whether it changes a billing profile, or charges it: a closed one takes none of that (`G7`). What is still owed on
    /// it can be paid by another card.
    pub(crate) fn changes_the_profile(self) -> bool {
        !matches!(
            self,
            Self::PayInvoices | Self::ReadInvoices | Self::ReadBillingProfile | Self::ReadProfileRoles
        )
    }

    /// Whether somebody of this standing has the right.
    pub(crate) fn granted(self, who: Standing) -> bool {
        let admin = |roles: &[Role]| roles.iter().any(|role| who.roles.contains(*role));
        let on_profile = |least: ProfileRole| who.profile >= Some(least);
        match self {
            Self::RunTheHost => who.system,
            Self::ChangeSettings => who.system || admin(&[Role::GlobalAdmin]),
            Self::SetPolicy | Self::BuyCentrally | Self::TakeOver | Self::DecidePurchaseRequests => {
                admin(&Self::PURCHASE_ADMINS)
            }
            Self::ReadPolicy | Self::ReadAdminView => {
                who.system || admin(&[Role::GlobalAdmin, Role::BillingAdmin, Role::GlobalReader])
            }
            Self::ReadPurchaseRequests => Self::ReadAdminView.granted(who) || admin(&Self::ASSIGNERS),
            // Both give out licenses of the organization's own.
            Self::DecideLicenseRequests | Self::SetAutoClaimPolicies => admin(&Self::ASSIGNERS),
            Self::ReadLicenseRequests | Self::ReadAutoClaimPolicies => {
                Self::ReadAdminView.granted(who) || admin(&Self::ASSIGNERS)
            }
            Self::AssignLicenses => who.owns || who.central && admin(&Self::ASSIGNERS),
            Self::ManageSubscription => {
                who.owns || who.central && admin(&[Role::GlobalAdmin, Role::BillingAdmin])
            }
            Self::ReadSubscription => {
                let party = who.owns || who.offered;
                party || who.central && admin(&Self::ASSIGNERS) || Self::ReadAdminView.granted(who)
            }
            Self::HandOver | Self::ManagePaymentMethod => who.owns,
            Self::ReadPersonalData => who.system || who.owns,
            Self::ShareBillingProfile | Self::CloseBillingProfile => on_profile(ProfileRole::Owner),
            Self::ReadProfileRoles => who.system || on_profile(ProfileRole::Owner),
            Self::EditBillingProfile | Self::BuyWithBillingProfile => on_profile(ProfileRole::Contributor),
            Self::PayInvoices => on_profile(ProfileRole::InvoiceManager),
            Self::ReadInvoices | Self::ReadBillingProfile => who.system || on_profile(ProfileRole::Reader),
        }
    }
}
