//! Several stores, each for some of the organizations.

use selfserve::{EffectId, OrganizationId, Sequence, Timestamp};

use crate::batch::Batch;
use crate::error::StoreError;
use crate::store::{Append, Due, Loaded, Place, Store, Waiting};

/// Several stores of one kind, where one is not enough: a map says which has an organization.
///
/// An organization must not move while it is written to, and the map must be the same in all processes. The outbox is in
/// order for each organization, and not across stores.
///
/// ```
/// use selfserve_host::{Clusters, Memory};
///
/// let few = Clusters::new(vec![Memory::new(), Memory::new()], |organization, stores| {
///     usize::try_from(organization.0.as_u128() >> 64).unwrap_or_default() % stores
/// });
/// ```
pub struct Clusters<S> {
    stores: Vec<S>,
    map: Box<dyn Map>,
}

/// Which of so many stores has an organization, counted from 0.
trait Map: Fn(OrganizationId, usize) -> usize + Send + Sync {}

impl<F: Fn(OrganizationId, usize) -> usize + Send + Sync> Map for F {}

impl<S: Store> Clusters<S> {
    /// These stores, and which of so many has an organization, counted from 0.
    pub fn new(stores: Vec<S>, map: impl Fn(OrganizationId, usize) -> usize + Send + Sync + 'static) -> Self {
        Self { stores, map: Box::new(map) }
    }

    fn of(&self, organization: OrganizationId) -> Result<&S, StoreError> {
        let which = (self.map)(organization, self.stores.len());
        self.stores.get(which).ok_or_else(|| {
            StoreError::Unavailable(format!(
                "the map has {organization} in store {which}, which there is not"
            ))
        })
    }

    /// How many there are.
    fn count(&self) -> u64 {
        u64::try_from(self.stores.len()).unwrap_or(u64::MAX)
    }

    /// Where a place of one of the stores stands among all: later ones stay later.
    fn among_all(&self, which: u64, place: Place) -> Place {
        Place(place.0.saturating_mul(self.count()).saturating_add(which))
    }

    /// The last place of one of the stores that stands no later than this.
    fn within(&self, which: u64, place: Place) -> Place {
        Place(place.0.saturating_sub(which).checked_div(self.count()).unwrap_or_default())
    }
}

impl<S: Store> Store for Clusters<S> {
    type Version = S::Version;

    /// The earliest of all: no clock is believed that is ahead of any.
    fn now(&self) -> Result<Timestamp, StoreError> {
        let mut earliest: Option<Timestamp> = None;
        for store in &self.stores {
            let now = store.now()?;
            earliest = Some(earliest.map_or(now, |earliest| earliest.min(now)));
        }
        earliest.ok_or_else(|| StoreError::Unavailable("there is no store".into()))
    }

    fn load(
        &self,
        organization: OrganizationId,
        after: Sequence,
        most: u32,
    ) -> Result<Loaded<S::Version>, StoreError> {
        self.of(organization)?.load(organization, after, most)
    }

    fn append(&self, expected: &S::Version, batch: &Batch) -> Result<Append<S::Version>, StoreError> {
        self.of(batch.organization)?.append(expected, batch)
    }

    fn snapshot(&self, organization: OrganizationId, core: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.of(organization)?.snapshot(organization, core)
    }

    fn keep_snapshot(
        &self,
        organization: OrganizationId,
        core: &str,
        sequence: Sequence,
        snapshot: &[u8],
    ) -> Result<(), StoreError> {
        self.of(organization)?.keep_snapshot(organization, core, sequence, snapshot)
    }

    fn due(&self, until: Option<Timestamp>, after: Option<&Due>, most: u32) -> Result<Vec<Due>, StoreError> {
        let mut all = Vec::new();
        for store in &self.stores {
            all.extend(store.due(until, after, most)?);
        }
        all.sort();
        all.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        Ok(all)
    }

    fn outbox(&self, after: Place, most: u32) -> Result<Vec<Waiting>, StoreError> {
        let mut all = Vec::new();
        for (which, store) in (0..).zip(&self.stores) {
            let waiting = store.outbox(self.within(which, after), most)?;
            let placed = |it: Waiting| Waiting { place: self.among_all(which, it.place), ..it };
            all.extend(waiting.into_iter().map(placed).filter(|it| it.place > after));
        }
        all.sort_by_key(|waiting| waiting.place);
        all.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        Ok(all)
    }

    fn done(&self, organization: OrganizationId, order: &EffectId) -> Result<(), StoreError> {
        self.of(organization)?.done(organization, order)
    }
}
