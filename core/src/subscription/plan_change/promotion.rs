//! What becomes of a subscription's promotion with a move: it goes on where it is for the plan, or it ends, or another takes its
//! place (`K7`, `U2`).

use alloc::boxed::Box;

use crate::calendar::ServicePeriod;
use crate::case::Case;
use crate::catalog::RedeemedPromotion;
use crate::corruption::Corruption;
use crate::denial::Denial;
use crate::pricing::Price;
use crate::promotion::{Occasion, Promoted, PromotionClaim};
use crate::state::{KeptPromotion, Subscription, require_promoted};
use crate::subscription::plan_change::arrival::Arrival;
use crate::subscription::plan_change::ways::Target;
use crate::value::{LicenseCount, OfferId, PersonId, ProductId, PromotionCode, PromotionId};

/// A promotion was named for a move at the renewal, which takes no new one (`K7`).
#[data]
pub struct NoPromotionAtRenewal {
    /// The code that was named.
    pub code: PromotionCode,
}

impl NoPromotionAtRenewal {
    /// Refuses a promotion.
    pub(super) fn refuse(claim: Option<&PromotionClaim>) -> Result<(), Denial> {
        claim.map_or(Ok(()), |claim| Err(Self { code: claim.code.clone() }.into()))
    }
}

/// The price at which a subscription has another plan, the promotion that is redeemed with the move, and the one that it loses.
pub(super) struct MovePromoted {
    pub(super) price: Price,
    pub(super) redeemed: Option<RedeemedPromotion>,
    pub(super) ended: Option<PromotionId>,
}

impl Subscription {
    /// Its promotion, if that goes on under this plan, where perhaps a term of it begins.
    fn moves_with<'a>(
        &self,
        product: impl Iterator<Item = &'a ProductId> + Clone,
        (offer, begins_term): (&OfferId, bool),
    ) -> Option<&RedeemedPromotion> {
        let goes_on = |kept: &&KeptPromotion| {
            kept.terms.is_for(product, offer) && (!begins_term || kept.holds_after(1, true))
        };
        self.kept_promotion().filter(goes_on).map(|kept| &kept.terms)
    }

    /// It moved, and its promotion with it, or not. A term that begins with the move has one billing period more of it; what
    /// was bought first is what it was redeemed with still.
    pub(super) fn move_promotion(&mut self, moved: Arrival<'_>, by: PersonId) {
        if moved.promotion_ended.is_some() {
            self.promotion = None;
        }
        if let Some(redeemed) = moved.promotion {
            self.promotion = Some(Box::new(KeptPromotion::begun(redeemed.clone(), by, 1)));
        } else if let Some(kept) = self.promotion.as_mut().filter(|_| moved.term_days.is_some()) {
            kept.periods = kept.periods.saturating_add(1);
        }
    }
}

impl Target<'_> {
    /// The price at which a subscription has this plan: less what its promotion takes off, if that goes on and no other is named,
    /// or else what one takes off that is redeemed with the move.
    pub(super) fn promoted(
        &self,
        case: &Case<'_>,
        subscription: &Subscription,
        (licenses, claim): (LicenseCount, Option<&PromotionClaim>),
    ) -> Result<MovePromoted, Denial> {
        let plan = (&self.offer.id, !self.keeps_term());
        let goes_on = subscription.moves_with(self.product.ids(), plan).filter(|_| claim.is_none());
        if let Some(RedeemedPromotion { promotion, discount, .. }) = goes_on {
            let price = self.price.less(promotion, *discount)?;
            return Ok(MovePromoted { price, redeemed: None, ended: None });
        }
        let Promoted { price, promotion } = self.redeemed(case, subscription, (licenses, claim))?;
        let ended = subscription.kept_promotion().map(|kept| kept.terms.promotion.clone());
        Ok(MovePromoted { price, redeemed: promotion, ended })
    }

    /// The price of licenses that come to this plan, and the promotion that is redeemed with them (`K7`).
    pub(super) fn redeemed(
        &self,
        case: &Case<'_>,
        subscription: &Subscription,
        (licenses, claim): (LicenseCount, Option<&PromotionClaim>),
    ) -> Result<Promoted, Denial> {
        let terms = &subscription.period.terms;
        // Which is the cheapest is the same whatever the taxes.
        let (tax_rates, prices) = (&*terms.tax_rates, terms.prices);
        let rest = ServicePeriod { start: case.today(), end: terms.days.end };
        let days = if self.keeps_term() { (rest.days(), terms.days.days()) } else { (1, 1) };
        let (person, product, offer) = (subscription.purchaser, self.product, self.offer);
        let occasion =
            Occasion { case, product, offer, person, trial: None, licenses, days, tax_rates, prices };
        let promoted = occasion.promoted(subscription.currency(), claim)?;
        Ok(promoted.unwrap_or_else(|| Promoted { price: self.price.to_price(), promotion: None }))
    }
}

impl Arrival<'_> {
    /// Refuses another price than the promotion makes that goes on, or is redeemed, and the end of another than does not.
    pub(super) fn require_promotion(self, subscription: &Subscription) -> Result<(), Corruption> {
        let ids = self.former_ids.iter().chain([self.product]);
        let goes_on = match self.promotion {
            Some(_) => None,
            None => subscription.moves_with(ids.clone(), (self.offer, self.term_days.is_some())),
        };
        let fits = self.promotion.is_none_or(|redeemed| redeemed.is_for(ids, self.offer));
        Corruption::WrongFigure("promotion").unless(fits)?;
        require_promoted(self.terms, self.promotion.or(goes_on))?;
        let kept = subscription.kept_promotion().map(|kept| &kept.terms.promotion);
        let ended = kept.filter(|_| goes_on.is_none());
        Corruption::WrongFigure("promotionEnded").unless(self.promotion_ended == ended)
    }
}
