//! The host: one store, what is known beside it, and the organizations in memory.

use std::sync::{Arc, Mutex, PoisonError, RwLock};

use std::collections::BTreeMap;

use selfserve::{Catalog, Directory, OrganizationId, Timestamp};

use crate::clock::{Clock, SystemClock};
use crate::error::HostError;
use crate::limits::Limits;
use crate::planted::Planted;
use crate::residents::Residents;
use crate::serving::Bell;
use crate::shop::Shop;
use crate::store::Store;

/// Knows the people of an organization.
pub trait Directories: Send + Sync {
    /// Its people as they are now. It is asked with every command and question, so it should be at hand.
    fn directory(&self, organization: OrganizationId) -> Arc<Directory>;
}

/// The same people for every organization: for a host that has one.
impl Directories for Arc<Directory> {
    fn directory(&self, _: OrganizationId) -> Arc<Directory> {
        Self::clone(self)
    }
}

impl<F: Fn(OrganizationId) -> Arc<Directory> + Send + Sync> Directories for F {
    fn directory(&self, organization: OrganizationId) -> Arc<Directory> {
        self(organization)
    }
}

/// A running shop: any number of organizations on one store. It is shared by threads as it is, and any number of processes
/// may serve one store.
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/../core/docs/shop.rs")); } use m::*;
/// # use selfserve_host::*; use std::sync::Arc;
/// # struct World; impl Payments for World {
/// #     fn charge(&self, _: &Task, _: &ChargeCard) -> Result<(), Undelivered> { Ok(()) }
/// #     fn refund(&self, _: &Task, _: &RefundCard) -> Result<(), Undelivered> { Ok(()) }
/// # }
/// # impl selfserve_host::Notify for World {
/// #     fn notify(&self, _: &Task, _: &selfserve::Notify) -> Result<(), Undelivered> { Ok(()) }
/// # }
/// # let (catalog, people) = (facts().catalog.clone(), Arc::new(facts().directory.clone()));
/// # let rossi: OrganizationId = "0a6dd2ac-95a5-4b0e-9e8f-2b1f4f9b7a10".parse()?;
/// # let create = CreateOrganization { organization: rossi, name: "Officine Rossi".into(), settings: Settings::default(),
/// #     kind: OrganizationKind::Commercial, country: "IT".parse()?, has_agreement: true };
/// # let (ada, id) = (Actor::user(ADA), |id| CommandId(Uuid::from_u128(id)));
/// # let buy = PurchaseSubscription { billing: new_profile("Ada's team", CARD), ..purchase("power-bi-pro", 10) };
/// # let now = at("2026-11-02");
/// # let (outside, add_card) = (Outside { payments: &World, notify: &World, promotions: &() }, AddPaymentMethod { card: card() });
/// let host = Host::open(Memory::with_clock(move || now), catalog, people).with_clock(move || now);
/// let shop = host.shop(rossi);
/// shop.execute(Actor::SYSTEM, id(1), create)?;
/// shop.execute(ada, id(2), add_card)?;
/// let bought = shop.execute(ada, id(3), buy.clone())?;
/// let again = shop.execute(ada, id(3), buy)?; // nobody had heard the answer
/// assert_eq!((again.repeated, again.events), (true, bought.events));
/// let handed = host.effects(outside)?; // Ada's card is charged, among other things
/// assert!(handed.done > 0 && handed.failed.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Host<S: Store> {
    pub(crate) store: S,
    catalog: RwLock<Arc<Catalog>>,
    directories: Box<dyn Directories>,
    clock: Box<dyn Clock>,
    pub(crate) limits: Limits,
    pub(crate) residents: Residents<S::Version>,
    /// Organizations whose time could not be brought up to date, and until when they rest.
    pub(crate) resting: Mutex<BTreeMap<OrganizationId, Timestamp>>,
    /// Rings when a shop has ordered something.
    pub(crate) bell: Bell,
    pub(crate) planted: Planted,
}

impl<S: Store> Host<S> {
    /// A host on a store, with this machine's clock and the usual limits.
    pub fn open(store: S, catalog: impl Into<Arc<Catalog>>, directories: impl Directories + 'static) -> Self {
        let limits = Limits::default();
        Self {
            store,
            catalog: RwLock::new(catalog.into()),
            directories: Box::new(directories),
            clock: Box::new(SystemClock),
            residents: Residents::new(limits.resident),
            limits,
            resting: Mutex::default(),
            bell: Bell::default(),
            planted: Planted::default(),
        }
    }

    /// The same with another clock: for tests.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Box::new(clock);
        self
    }

    /// The same with other limits.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.residents = Residents::new(limits.resident);
        self.limits = limits;
        self
    }

    /// The same with a bug in it.
    #[cfg(feature = "planted")]
    #[must_use]
    pub fn with_bug(mut self, bug: Option<crate::planted::Bug>) -> Self {
        self.planted.bug = bug;
        self
    }

    /// One organization. Nothing is read before it is asked something.
    pub fn shop(&self, organization: OrganizationId) -> Shop<'_, S> {
        Shop::new(self, organization)
    }

    /// Replaces the catalog, whole: whatever is under way goes on with the one it has begun with.
    pub fn replace_catalog(&self, catalog: impl Into<Arc<Catalog>>) {
        *self.catalog.write().unwrap_or_else(PoisonError::into_inner) = catalog.into();
    }

    /// The store.
    pub fn store(&self) -> &S {
        &self.store
    }

    /// How many organizations are in memory.
    pub fn resident(&self) -> usize {
        self.residents.count()
    }

    /// What is known beside the journal.
    pub(crate) fn known(&self, organization: OrganizationId) -> Known {
        let catalog = Arc::clone(&self.catalog.read().unwrap_or_else(PoisonError::into_inner));
        Known { catalog, directory: self.directories.directory(organization) }
    }

    /// What time it is: this machine's clock, unless it is so far ahead of the store's that it must be wrong. One event of
    /// next year, and nobody could do anything before then.
    pub(crate) fn clock(&self) -> Result<Timestamp, HostError> {
        let (host, store) = (self.clock.now(), self.store.now()?);
        let bound = self.limits.ahead;
        if host > store.plus_seconds(bound) {
            return Err(HostError::ClockAhead { host, store, bound });
        }
        Ok(host)
    }
}

/// The catalog and the directory, as they are when something begins.
pub(crate) struct Known {
    catalog: Arc<Catalog>,
    directory: Arc<Directory>,
}

impl Known {
    pub(crate) fn facts(&self) -> selfserve::Facts<'_> {
        selfserve::Facts { catalog: &self.catalog, directory: &self.directory }
    }
}
