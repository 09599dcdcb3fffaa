//! Setting and deleting auto-claim policies (`Q3`).

use alloc::vec::Vec;

use crate::denial::{Denial, OutOfRange};
use crate::event::{Apply, Event, Recorded};
use crate::state::{AutoClaimPolicy, Known, Slot, State};
use crate::value::{AppId, AutoClaimPolicyId, ProductId, TextLine};
use crate::{case::Case, command::Decide, corruption::Corruption, rights::Right, status::AutoClaimStatus};

/// Makes an auto-claim policy, or changes one, by a global, license or user admin (`Q3`).
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let set = SetAutoClaimPolicy {
///     policy: None,
///     name: "Visio for everybody".into(),
///     status: AutoClaimStatus::On,
///     app: "visio-web".into(),
///     product: "visio".into(),
///     backups: vec![],
/// };
/// shop.execute(facts(), &context(GRACE, "2026-11-12"), &set.into())?.events()?;
/// let sign_in = SignIn { app: "visio-web".into() };
/// shop.execute(facts(), &context(MARCO, "2026-11-13"), &sign_in.into())?.events()?;
/// assert_eq!(row(&shop, VISIO)?.assigned, LicenseCount(1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct SetAutoClaimPolicy {
    /// The policy to change; absent: a new one.
    pub policy: Option<AutoClaimPolicyId>,
    /// Its name: up to 100 characters.
    pub name: TextLine<100>,
    /// Whether licenses are claimed. Turned off, those already claimed stay.
    pub status: AutoClaimStatus,
    /// The app: each has at most one policy.
    pub app: AppId,
    /// The product whose licenses are claimed.
    pub product: ProductId,
    /// Up to four products that are tried next, in this order. A product named twice counts once.
    #[or_default]
    pub backups: Vec<ProductId>,
}

/// Deletes an auto-claim policy, by a global, license or user admin; licenses that were claimed stay (`Q3`).
#[data(WellFormed)]
pub struct DeleteAutoClaimPolicy {
    /// The policy.
    pub policy: AutoClaimPolicyId,
}

/// An auto-claim policy is as it says from now on.
#[data]
pub struct AutoClaimPolicySet {
    /// Its id.
    pub policy: AutoClaimPolicyId,
    /// Its name.
    pub name: TextLine<100>,
    /// Whether licenses are claimed.
    pub status: AutoClaimStatus,
    /// The app.
    pub app: AppId,
    /// The products whose licenses are claimed, in the order in which they are tried.
    pub products: Vec<ClaimableProduct>,
}

/// A product of an auto-claim policy.
#[data]
pub struct ClaimableProduct {
    /// Its id.
    pub product: ProductId,
    /// Ids that it had before: they still mean it (`K1`).
    pub former_ids: Vec<ProductId>,
}

/// An auto-claim policy is there no more.
#[data]
pub struct AutoClaimPolicyDeleted {
    /// Its id.
    pub policy: AutoClaimPolicyId,
}

/// There is no such auto-claim policy.
#[data]
pub struct UnknownAutoClaimPolicy {
    /// The id that was asked for.
    pub policy: AutoClaimPolicyId,
}

/// The app has another auto-claim policy.
#[data]
pub struct AppHasPolicy {
    /// The app.
    pub app: AppId,
    /// Its policy.
    pub policy: AutoClaimPolicyId,
    /// The name of that policy.
    pub name: TextLine<100>,
}

impl SetAutoClaimPolicy {
    /// The most products that are tried after the first.
    const MOST_BACKUPS: u32 = 4;

    fn check(&self, case: &Case<'_>) -> Result<(), Denial> {
        let backups = u32::try_from(self.backups.len()).unwrap_or(u32::MAX);
        if backups > Self::MOST_BACKUPS {
            return Err(OutOfRange::new("backups", 0, Self::MOST_BACKUPS, backups).into());
        }
        match case.state.auto_claims.of_app(&self.app).filter(|(_, known)| Some(known.id) != self.policy) {
            Some((_, known)) => {
                let (app, policy, name) = (self.app.clone(), known.id, known.name.clone());
                case.refuse(AppHasPolicy { app, policy, name })
            }
            None => Ok(()),
        }
    }

    /// The products in the order in which they are tried, each once.
    fn products(&self, case: &Case<'_>) -> Result<Vec<ClaimableProduct>, Denial> {
        let mut products: Vec<ClaimableProduct> = Vec::new();
        for id in core::iter::once(&self.product).chain(&self.backups) {
            let product = case.product(id)?;
            if !products.iter().any(|known| known.product == product.id) {
                let (product, former_ids) = (product.id.clone(), product.former_ids.clone());
                products.push(ClaimableProduct { product, former_ids });
            }
        }
        Ok(products)
    }

    /// The id: of the policy that is changed, which has to exist, or of the new one.
    fn id(&self, case: &Case<'_>) -> Result<AutoClaimPolicyId, Denial> {
        match self.policy {
            Some(policy) => case.auto_claim_policy(policy).map(|known| known.id),
            None => {
                let policy = AutoClaimPolicyId::created_by(case.context.id);
                case.refuse_known_id(case.state.auto_claims.ever_had(policy))?;
                Ok(policy)
            }
        }
    }
}

impl<'a> Case<'a> {
    /// An auto-claim policy that has to exist.
    fn auto_claim_policy(&self, policy: AutoClaimPolicyId) -> Result<&'a AutoClaimPolicy, Denial> {
        self.state.auto_claims.find(policy).ok_or_else(|| UnknownAutoClaimPolicy { policy }.into())
    }
}

impl Decide for SetAutoClaimPolicy {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        case.organization()?;
        case.require(Right::SetAutoClaimPolicies)?;
        let policy = self.id(case)?;
        self.check(case)?;
        let products = self.products(case)?;
        let (name, status, app) = (self.name.clone(), self.status, self.app.clone());
        let set = AutoClaimPolicySet { policy, name, status, app, products };
        let unchanged = case.state.auto_claims.find(policy).is_some_and(|known| set.describes(case, known));
        Ok(if unchanged { Vec::new() } else { vec![set.into()] })
    }
}

impl AutoClaimPolicySet {
    /// Whether the policy is like this already.
    fn describes(&self, case: &Case<'_>, known: &AutoClaimPolicy) -> bool {
        let products: Vec<Option<Slot>> =
            self.products.iter().map(|product| case.known_product(&product.product).ok()).collect();
        let same_products = known.products.iter().copied().map(Some).eq(products);
        known.name == self.name && known.status == self.status && known.app == self.app && same_products
    }
}

impl Decide for DeleteAutoClaimPolicy {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        case.organization()?;
        case.require(Right::SetAutoClaimPolicies)?;
        case.auto_claim_policy(self.policy)?;
        Ok(vec![AutoClaimPolicyDeleted { policy: self.policy }.into()])
    }
}

impl Apply for AutoClaimPolicySet {
    type Checked = ();

    fn check(&self, state: &State, _: &Recorded) -> Result<(), Corruption> {
        state.auto_claims.check(self.policy, &self.app)
    }

    fn change(&self, (): (), state: &mut State, _: &Recorded) {
        let learned =
            self.products.iter().map(|named| state.learn_product(&named.product, &named.former_ids));
        let policy = AutoClaimPolicy {
            id: self.policy,
            name: self.name.clone(),
            status: self.status,
            app: self.app.clone(),
            products: learned.collect(),
            deleted: false,
        };
        state.set_auto_claim_policy(policy);
    }
}

impl Apply for AutoClaimPolicyDeleted {
    type Checked = Known<AutoClaimPolicy>;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        state.auto_claims.require(self.policy)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.delete_auto_claim_policy(known);
    }
}
