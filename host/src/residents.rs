//! Which organizations are in memory, and the one lock that each has.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};

use selfserve::OrganizationId;

use crate::image::Image;
use crate::together::Queue;

/// One organization's image, behind its lock, and those who wait for it.
pub(crate) struct Resident<V> {
    image: Mutex<Image<V>>,
    pub(crate) queue: Queue,
}

/// The same for everybody.
pub(crate) type Shared<V> = Arc<Resident<V>>;

/// The organizations in memory, up to a bound.
pub(crate) struct Residents<V> {
    places: Mutex<Places<V>>,
    most: usize,
}

struct Places<V> {
    images: HashMap<OrganizationId, (u64, Shared<V>)>,
    /// The same by when each was last wanted, the coldest first.
    by_turn: BTreeMap<u64, OrganizationId>,
    turn: u64,
}

impl<V> Residents<V> {
    pub(crate) fn new(most: usize) -> Self {
        let places = Places { images: HashMap::new(), by_turn: BTreeMap::new(), turn: 0 };
        Self { places: Mutex::new(places), most }
    }

    /// The image of an organization: the same for everybody, as long as anybody has it.
    pub(crate) fn get(&self, organization: OrganizationId) -> Shared<V> {
        let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        places.turn = places.turn.saturating_add(1);
        let turn = places.turn;
        let fresh = || {
            let image = Mutex::new(Image::new(organization));
            (turn, Arc::new(Resident { image, queue: Queue::default() }))
        };
        let (last, image) = places.images.entry(organization).or_insert_with(fresh);
        let (last, image) = (std::mem::replace(last, turn), Arc::clone(image));
        places.by_turn.remove(&last);
        places.by_turn.insert(turn, organization);
        places.make_room(self.most);
        image
    }

    /// How many are in memory.
    pub(crate) fn count(&self) -> usize {
        self.places.lock().unwrap_or_else(PoisonError::into_inner).images.len()
    }
}

impl<V> Places<V> {
    /// The coldest leave. One that somebody has stays, or there would be two locks for one organization; so does one whose
    /// append is not settled.
    fn make_room(&mut self, most: usize) {
        while self.images.len() > most {
            let leaves = |organization: &OrganizationId| {
                self.images.get(organization).is_none_or(|(_, image)| is_idle(image))
            };
            let Some((turn, organization)) =
                self.by_turn.iter().map(|(turn, id)| (*turn, *id)).find(|(_, id)| leaves(id))
            else {
                return;
            };
            self.by_turn.remove(&turn);
            self.images.remove(&organization);
        }
    }
}

/// Whether nobody has an image, and nothing of it is on its way. New hands on it are given out under the lock of all places
/// alone, so nobody gets any meanwhile.
fn is_idle<V>(resident: &Shared<V>) -> bool {
    Arc::strong_count(resident) == 1
        && match resident.image.try_lock() {
            Ok(image) => image.pending.is_none(),
            Err(TryLockError::Poisoned(_)) => true,
            Err(TryLockError::WouldBlock) => false,
        }
}

/// Locks an image. Where a thread panicked with it in its hands, nobody knows what it is: it is read again.
pub(crate) fn lock<V>(resident: &Shared<V>) -> MutexGuard<'_, Image<V>> {
    resident.image.lock().unwrap_or_else(|poisoned| {
        let mut held = poisoned.into_inner();
        *held = Image::new(held.organization);
        resident.image.clear_poison();
        held
    })
}
