//! Where a subscription can move from an offer (`K8`).

use crate::catalog::{Catalog, InvalidCatalog, Offer, PlanMove, PlanMoveKind, Product};
use crate::value::{OfferId, ProductId};

/// A plan by its ids.
#[data(Hash)]
pub struct PlanName {
    /// The product.
    pub product: ProductId,
    /// The offer of it.
    pub offer: OfferId,
}

impl Catalog {
    /// When a subscription can move from an offer of a product, which may not be sold any more, to a plan; none where it
    /// cannot. The offers of one product reach each other, unless the catalog says otherwise.
    pub fn plan_move(&self, from: (&Product, &OfferId), to: (&Product, &OfferId)) -> Option<PlanMoveKind> {
        let listed = from.0.offer(from.1).into_iter().flat_map(|offer| &offer.moves);
        let mut listed = listed.filter(|listed| self.leads_to(listed, to));
        let of_one_product = || (from.0.id == to.0.id && from.1 != to.1).then_some(PlanMoveKind::Upgrade);
        listed.next().map(|listed| listed.kind).or_else(of_one_product)
    }

    /// The plans that a subscription to an offer can move to: the other offers of its product, then those that are listed.
    pub(crate) fn moves_from<'a>(
        &'a self,
        (product, offer): (&'a Product, &'a OfferId),
    ) -> impl Iterator<Item = (&'a Product, &'a Offer)> {
        let others = product.offers.iter().filter(move |other| other.id != *offer);
        let listed = product.offer(offer).into_iter().flat_map(|offer| &offer.moves);
        let listed = listed.filter_map(|listed| {
            let target = self.product(&listed.product)?;
            Some((target, target.offer(&listed.offer)?))
        });
        let elsewhere = listed.filter(move |(target, _)| target.id != product.id);
        others.map(move |other| (product, other)).chain(elsewhere)
    }

    fn leads_to(&self, listed: &PlanMove, (product, offer): (&Product, &OfferId)) -> bool {
        listed.offer == *offer && self.product(&listed.product).is_some_and(|found| found.id == product.id)
    }

    /// Refuses moves to what is not there, to where one is, and those that are listed twice.
    pub(super) fn check_moves(&self) -> Result<(), InvalidCatalog> {
        let offers =
            self.products.iter().flat_map(|product| product.offers.iter().map(move |it| (product, it)));
        for (product, offer) in offers {
            for (place, listed) in offer.moves.iter().enumerate() {
                self.check_move((product, offer), (place, listed))?;
            }
        }
        Ok(())
    }

    fn check_move(
        &self,
        (product, offer): (&Product, &Offer),
        (place, listed): (usize, &PlanMove),
    ) -> Result<(), InvalidCatalog> {
        let named = || (product.id.clone(), offer.id.clone(), listed.product.clone(), listed.offer.clone());
        let unknown = || {
            let (product, offer, to, its) = named();
            InvalidCatalog::UnknownMove(product, offer, to, its)
        };
        let target = self.product(&listed.product).ok_or_else(unknown)?;
        let to = target.offer(&listed.offer).ok_or_else(unknown)?;
        let stays = target.id == product.id && to.id == offer.id;
        let twice = offer.moves.iter().take(place).any(|earlier| self.leads_to(earlier, (target, &to.id)));
        if stays || twice {
            let (product, offer, to, its) = named();
            return Err(InvalidCatalog::ImpossibleMove(product, offer, to, its));
        }
        Ok(())
    }
}
